// Made by training/train.py from messages written for this project.
extension SentenceModel {
    static let deadline = SentenceModel(
        bias: -2.23344, scale: 0.0448655,
        weights: #"""
            0 -41 0_<,> -22 0_</s> -36 0_<day> 29 0_<month> 73 0_<q> -18 0_a 3 0_am -22 0_and 31
            0_as -11 0_at -25 0_back -6 0_but -17 0_by -10 0_covers 18 0_day -14 0_days 6
            0_degrees -15 0_euro 30 0_every -11 0_flight 17 0_for -2 0_from -37 0_going 18
            0_have 2 0_hour -2 0_hours 4 0_hrs 9 0_i 15 0_if 12 0_in -25 0_is -10 0_left 32
            0_may -3 0_miles 5 0_min -2 0_mins -14 0_minutes 7 0_months -25 0_next -7 0_night 5
            0_nights -18 0_now -7 0_oclock 1 0_of 60 0_on -38 0_one -7 0_or -1 0_people -9
            0_please -14 0_pm 52 0_ppl 7 0_seats -2 0_sharp 3 0_slot -10 0_so -22 0_spin -22
            0_the 7 0_this 24 0_tickets -7 0_till -1 0_to -49 0_today 32 0_tomorrow 27
            0_tonight 39 0_unless 12 0_was -15 0_week -4 0_when -11 0_which 7 0_without -22
            0_working -2 0_years -25 0_you -1 0_yrs -4 <,> 25 <,>_0 -57 <,>_<day> -63 <,>_after 43
            <,>_aisle -19 <,>_all -15 <,>_and 60 <,>_any -21 <,>_around -2 <,>_arriving -20
            <,>_as 9 <,>_at -6 <,>_authorisation 11 <,>_awaiting 7 <,>_b -3 <,>_barley 6
            <,>_bed -8 <,>_bill -8 <,>_book -5 <,>_but 36 <,>_can 15 <,>_cant 14 <,>_closed -2
            <,>_could -13 <,>_couldnt -7 <,>_cut -7 <,>_dad 11 <,>_day -9 <,>_did -7 <,>_do 4
            <,>_does -20 <,>_doesnt -12 <,>_eithers -9 <,>_even 10 <,>_female -3 <,>_finance 4
            <,>_first -6 <,>_for 14 <,>_got 3 <,>_has 11 <,>_have 6 <,>_help 17 <,>_here -21
            <,>_hes -7 <,>_his 9 <,>_i -3 <,>_id 30 <,>_ideally -1 <,>_if -4 <,>_ill 3 <,>_im 70
            <,>_in 31 <,>_is -78 <,>_it 9 <,>_its 14 <,>_ive 36 <,>_just -32 <,>_kindly -10
            <,>_last 17 <,>_late -3 <,>_laws 8 <,>_leaving -24 <,>_left -1 <,>_m -1 <,>_madam -1
            <,>_me 7 <,>_midweek -2 <,>_mine 4 <,>_morning -31 <,>_mornings -3 <,>_my 31
            <,>_near -15 <,>_never -11 <,>_new 9 <,>_nine -5 <,>_no -29 <,>_not -56 <,>_notice -1
            <,>_now -17 <,>_off 26 <,>_on -2 <,>_one -14 <,>_only -5 <,>_op 10 <,>_or -16
            <,>_otherwise 7 <,>_our 13 <,>_payroll 8 <,>_pending -16 <,>_phone -5 <,>_pick -3
            <,>_please 67 <,>_preferably -8 <,>_processing 7 <,>_quarter -7 <,>_room -2
            <,>_said -11 <,>_same -32 <,>_say -6 <,>_seven 17 <,>_she -2 <,>_shes 13
            <,>_should -20 <,>_since 7 <,>_so 70 <,>_sorry -6 <,>_starting -7 <,>_still 4
            <,>_sundays 15 <,>_ten 13 <,>_term 1 <,>_thank -11 <,>_thanks -26 <,>_that 7
            <,>_thatll 37 <,>_thats 12 <,>_the 69 <,>_then 27 <,>_theres 6 <,>_they -10
            <,>_theyre 6 <,>_this -18 <,>_to -4 <,>_twelve 4 <,>_two -36 <,>_up -11 <,>_was -5
            <,>_way -2 <,>_we 18 <,>_well -16 <,>_were 14 <,>_weve 5 <,>_what 14 <,>_whats 4
            <,>_when -18 <,>_where -12 <,>_which -16 <,>_who 8 <,>_will 32 <,>_window -10
            <,>_with -23 <,>_wrong -5 <,>_year -2 <,>_yet 20 <,>_you -19 <,>_your 25 <,>_yours 10
            </s> -60 <day> 103 <day>_0 73 <day>_<,> 33 <day>_</s> 48 <day>_<q> -4 <day>_about -13
            <day>_after -21 <day>_afternoon -5 <day>_and 62 <day>_around -9 <day>_arvo 28
            <day>_at 22 <day>_be -14 <day>_because 4 <day>_by -2 <day>_evening 38 <day>_for -7
            <day>_i -6 <day>_if 14 <day>_in -19 <day>_is 13 <day>_ive 5 <day>_like -23
            <day>_lunch 13 <day>_lunchtime 7 <day>_morning 51 <day>_mornings -10 <day>_n 25
            <day>_night 21 <day>_of -14 <day>_on 19 <day>_only 12 <day>_or 6 <day>_so 27
            <day>_that -39 <day>_the -14 <day>_they 5 <day>_to -62 <day>_unless 12 <day>_week 24
            <day>_whether 9 <day>_with -6 <day>_would -5 <month> -28 <month>_0 24 <month>_<,> -14
            <month>_</s> 40 <month>_<q> -5 <month>_and -39 <month>_at 23 <month>_to -4
            <month>_when -1 <q> -98 <s> -77 <s>_0 -34 <s>_<,> -12 <s>_<day> -58 <s>_a -20
            <s>_after -26 <s>_all -18 <s>_am -1 <s>_an -14 <s>_and 14 <s>_any -16 <s>_anything -2
            <s>_anyway 3 <s>_app -2 <s>_are -50 <s>_as 2 <s>_asking -15 <s>_babys 21 <s>_back 19
            <s>_been -2 <s>_before -15 <s>_bins -14 <s>_book -10 <s>_but 13 <s>_by 3 <s>_cant -4
            <s>_cheers -2 <s>_closing 9 <s>_college 28 <s>_come 12 <s>_completion 10 <s>_could -15
            <s>_deadline 12 <s>_dear 30 <s>_do -40 <s>_does -19 <s>_either -1 <s>_eleven -4
            <s>_every -3 <s>_fine -4 <s>_first 38 <s>_flights 45 <s>_four -13 <s>_from -25
            <s>_get -31 <s>_good -27 <s>_got 39 <s>_grand -1 <s>_grant 2 <s>_half 6 <s>_happy -3
            <s>_have -23 <s>_he -26 <s>_hello -9 <s>_hes -15 <s>_hey 19 <s>_hi -16 <s>_hiya 6
            <s>_how -29 <s>_i -56 <s>_id -48 <s>_if -1 <s>_ill -3 <s>_im -14 <s>_in -11 <s>_is -92
            <s>_it -16 <s>_its -18 <s>_ive -33 <s>_just 11 <s>_kindly -7 <s>_landlord -6
            <s>_last 23 <s>_leaving -1 <s>_lets -19 <s>_listen 8 <s>_look 13 <s>_looking -9
            <s>_maam 9 <s>_madam 5 <s>_mate 17 <s>_morning -2 <s>_mornings -1 <s>_mum 4 <s>_my -28
            <s>_need -10 <s>_new 15 <s>_no -24 <s>_nobody -4 <s>_nobodys -8 <s>_not 14
            <s>_nothing -8 <s>_now -3 <s>_ok -10 <s>_okay -1 <s>_on -19 <s>_one -15 <s>_order -4
            <s>_ordered -15 <s>_our -7 <s>_paid -3 <s>_pick 1 <s>_please -49 <s>_pls -2
            <s>_policy -5 <s>_probate 10 <s>_put -18 <s>_ramadan 7 <s>_rang -3 <s>_rents 5
            <s>_reserve -5 <s>_respected -3 <s>_right -1 <s>_same -3 <s>_sending 1 <s>_she 19
            <s>_shes 5 <s>_since -3 <s>_sir -6 <s>_site 15 <s>_so -26 <s>_sorry 29 <s>_still -4
            <s>_tax 23 <s>_taxi -6 <s>_thank -2 <s>_thanks -6 <s>_that -13 <s>_thats -3
            <s>_the -43 <s>_then -6 <s>_theres 26 <s>_they 2 <s>_theyre 20 <s>_this -5
            <s>_three -12 <s>_ticket -8 <s>_tomorrow 9 <s>_took -12 <s>_train 2 <s>_twelve 15
            <s>_two -17 <s>_upgraded -6 <s>_used -4 <s>_version -2 <s>_warehouse -17 <s>_we -25
            <s>_weddings 13 <s>_well 17 <s>_were -11 <s>_weve 14 <s>_what -27 <s>_whats -18
            <s>_when -8 <s>_whenever -15 <s>_where -7 <s>_wheres -6 <s>_which -20 <s>_who -3
            <s>_why -2 <s>_windows -1 <s>_without -24 <s>_would -34 <s>_yeah -4 <s>_year 11
            <s>_yes -19 <s>_you -62 <s>_your -88 <s>_youve -14 a -51 a_0 -3 a_<,> 5 a_<day> -28
            a_baby 5 a_bank -12 a_bath -12 a_bit 1 a_blank -9 a_boy -15 a_cab -6 a_call -11
            a_card -2 a_chap -6 a_charge 3 a_coach -5 a_copy 32 a_cottage -8 a_courier -6
            a_date -6 a_day 7 a_dental -3 a_different 6 a_double -15 a_few -15 a_film -4
            a_flight -13 a_fortnight 45 a_full 3 a_haircut -5 a_half -16 a_hot -6 a_hotel -10
            a_late -7 a_letter 1 a_living 12 a_member -6 a_month 4 a_new 9 a_newborn -1 a_nice -15
            a_one -2 a_party 3 a_pdf -6 a_pen 9 a_price 21 a_quiet -4 a_reply 14 a_rule -11
            a_second -1 a_single 22 a_slot -3 a_small 5 a_smart -3 a_table -36 a_taxi 6
            a_temporary 17 a_train -17 a_two -4 a_ute 17 a_van -4 a_very -8 a_way -5 a_week 49
            a_wheelchair -5 a_whole -1 a_wide -1 a_yes 9 able 2 able_to 2 about -18 about_0 -9
            about_<,> 43 about_</s> -15 about_a 6 about_an -1 about_five -1 about_four 4
            about_half -7 about_in -1 about_it 12 about_ten -16 about_the -15 about_three -2
            about_two -2 accept -2 according -19 according_to -19 account -5 account_<,> 1
            account_</s> -16 account_statement 11 accounts 31 accra 5 activate 4 activated -16
            actually -24 ad -5 add -7 add_a -1 add_my -7 address_<,> -6 adjuster 8 admin -6
            admin_rights -6 adults -5 aerial -3 after 7 after_0 -58 after_<,> -30 after_</s> 4
            after_a 2 after_eight -16 after_five -5 after_i -9 after_next 19 after_school -6
            after_that 32 after_the 39 after_tomorrow 12 after_work -6 afternoon -38
            afternoon_<,> -17 afternoon_</s> -16 afternoon_and 10 afternoon_next -5 again -34
            again_<,> -3 again_</s> -25 again_and 6 again_at -12 again_on -3 agency 15 agent -37
            agent_promised -7 ages 9 agm 25 agm_on 25 ago -23 ago_</s> -3 ago_and -10 agreed 9
            agreement -7 ahead 11 ahead_can -2 ahead_of 13 aid 13 air 13 airline -19 airport -15
            airport_</s> 6 aisle 27 alarm 2 all -61 all_</s> -9 all_day -10 all_fine -14 all_i -26
            all_night -5 all_of -5 all_right -7 all_the 17 allowed -9 already -6 already_<,> -2
            also -8 also_need -7 altogether 18 always -42 am -10 am_and 9 am_having 9 am_i -5
            am_on -10 amended 7 amount -5 an -3 an_account 2 an_answer 23 an_appointment -8
            an_email -8 an_empty 3 an_extra -9 an_hour -22 and 78 and_0 -13 and_<day> -23
            and_a -27 and_again -6 and_all 5 and_at -11 and_be -17 and_came -3 and_can -10
            and_cant -2 and_car -2 and_checkout 19 and_fridays -14 and_give -8 and_go -28
            and_going -9 and_gone -22 and_got -7 and_half 1 and_have -6 and_he 21 and_hell 8
            and_hes 1 and_i 12 and_id 29 and_if 2 and_ill -17 and_im 37 and_is -2 and_it -23
            and_its 19 and_ive 40 and_my 72 and_no 5 and_nobody 5 and_not -20 and_now -15
            and_on -20 and_one 5 and_only -9 and_parking -3 and_she 19 and_shes 12 and_since -8
            and_still -17 and_takes 4 and_that 13 and_the 87 and_then -21 and_there 5
            and_theres 27 and_they 27 and_two 4 and_was -18 and_we 52 and_were 6 and_what -8
            and_without 4 and_wont -13 and_would 17 and_you 15 and_your 48 and_youve 46
            anniversary -15 anniversary_at -17 another -7 another_in 4 answer 39 answer_before 17
            answer_today 11 answered 10 answers 8 any -50 any_<day> -5 any_afternoon -5
            any_chance 7 any_day 5 any_of -23 any_time 8 any_way 16 any_word -5 anybody -22
            anyone -1 anything 17 anything_</s> -11 anything_after 28 anything_for -2
            anything_you 4 anyway 2 app -45 app_</s> -8 app_<q> -4 app_has 2 app_says -2
            app_shows 8 app_wont -5 appeal 14 application 2 applied 5 appointment -6
            appointment_is 35 appointment_with -16 appreciate 1 appreciated 17 approval 23
            approved -9 archive 8 are 84 are_</s> 1 are_<day> 5 are_a -13 are_all -2 are_best -2
            are_coming -1 are_due 10 are_in 37 are_my 4 are_nine 6 are_the -25 are_there -21
            are_with 10 are_you -8 area 9 area_<,> 7 arent 2 arguing 10 around -31 around_0 -11
            around_ten -7 around_the 19 arrange -12 arrival -3 arrive -3 arrive_by -3
            arrive_in -10 arrive_on 18 arrived 3 arrives 13 arriving -11 arriving_0 -1 arvo 28
            as 47 as_a -21 as_cancelled 4 as_child -9 as_far -10 as_i -6 as_its -13 as_lapsed 12
            as_last 7 as_long -7 as_my 14 as_per -10 as_the 5 as_you -8 ask 28 ask_</s> 23
            ask_for 1 asked -11 asked_for -23 asking -5 asking_for 10 asking_what -8 assessment 8
            assume -1 at 63 at_0 45 at_<,> -2 at_</s> -14 at_a 3 at_about -10 at_all -6 at_eight 4
            at_eleven 19 at_five 1 at_four 2 at_gate 1 at_half 19 at_it 1 at_lunch -9
            at_midnight 47 at_my 12 at_night -33 at_nine -19 at_noon -3 at_one 6 at_quarter -16
            at_six 11 at_some -1 at_ten 25 at_the -16 at_this 10 at_three 11 at_two 17
            at_weekends -5 at_your 6 auction 15 audit 6 auditors -1 australia -2 authorisation 11
            auto -15 auto_<,> -14 automatic -6 available -5 awaiting 7 away 26 away_</s> -2
            away_from 9 away_to 4 b -3 baby 4 baby_is -3 babys 28 babys_due 21 back 13 back_<,> -4
            back_</s> -18 back_<day> -11 back_<q> -14 back_at -12 back_before -2 back_for 12
            back_i 6 back_in -11 back_on -25 back_order 5 back_to 41 back_with -6 badge -15
            bag -22 bags 2 bailiffs 36 balance 19 bank 25 bank_details 6 bank_has 13
            bank_holiday 7 bank_shuts 7 banners 14 bar -20 bar_for -11 barley 6 bath -12
            battery -1 bay -5 be 22 be_0 -4 be_</s> 26 be_a 27 be_able 2 be_ahead 3 be_at 2
            be_back 6 be_credited -5 be_grateful 15 be_here -12 be_in 20 be_left -9 be_obliged 4
            be_on 12 be_out 9 be_put 1 be_ready -10 be_repaired 1 be_sorted -3 be_there -14
            because 10 because_the 11 bed 2 bed_</s> -8 bed_on -4 bedroom -12 bedroom_<,> -12
            been -30 been_a -3 been_and -17 been_asked -7 been_going -2 been_like -9 been_on -7
            been_waiting -3 been_with -2 before 65 before_0 38 before_<,> -5 before_i 22
            before_lunch -11 before_my 12 before_she -9 before_that 3 before_the 51 before_then 9
            before_we -9 beforehand 15 beforehand_</s> 10 began -22 beginning -11 begins 44
            begins_next 7 begins_on 4 behind 8 being 46 being_induced 14 believe 7 believe_</s> 3
            bell 1 berth -18 berth_for -3 best -20 best_<,> -2 best_</s> -8 best_for -4 better -6
            between -17 between_0 -19 between_nine 10 between_seven -4 between_the -3
            between_them 14 big 12 bigger -1 bike 10 bill -12 bill_</s> 6 bill_of 5 bills -1 bin 1
            bins -16 birth -11 birthday -1 bishops 19 bit 1 black 9 black_<day> 9 blank -9
            blank_page -13 blazer -2 blinds -17 block 6 blocked 9 blood -21 blue -21 blue_one -11
            board 15 boarding 27 boarding_pass -2 boards 11 boat 10 boats -9 boiler -7
            boiler_is -8 book -52 book_a -4 book_it -6 book_me -28 book_the -27 booked 51
            booked_for 52 booking -27 booking_<,> -10 booking_</s> -9 booking_is -10 books 19
            books_on 9 boots 7 born -5 born_in -2 boss 7 both -28 bother 11 bought -8 bought_the 8
            bounced 4 bouncy 1 bouncy_castle 1 box 42 box_</s> 30 box_office 3 boxes 23 boxes_of 4
            boy -18 boys -1 branch -32 branch_</s> -13 branch_in -10 bread -1 break 12 break_up 12
            breakfast -10 breakfast_on 7 bricked 5 bridge 13 bring -10 bring_it 1 british -3
            broker 7 brother -12 brothers 21 building 1 bursary -2 bury 28 bus 9 bus_</s> 13
            bus_pass 4 buses -5 busiest 1 but 62 but_a 7 but_i -17 but_im 9 but_it 13 but_ive 14
            but_the 39 button 9 button_is 13 buyer 3 buyers 15 by 73 by_<day> 52 by_a -13
            by_close 6 by_half -9 by_itself -9 by_my 13 by_nine -3 by_the 54 by_then 43 by_your 6
            c -7 cab -29 cab_from -7 cake 2 calendar -12 call 13 call_</s> -10 call_back -8
            call_me 36 called -14 calls -8 cambridge -13 cambridge_on -10 came -73 came_<,> -4
            came_at -5 came_back -15 came_in -1 came_on -10 came_out -10 came_with 9 camp 10
            campus 7 can -9 can_be -7 can_do 5 can_get 10 can_i -60 can_it -3 can_leave 8
            can_she -3 can_somebody -2 can_someone 26 can_the 34 can_u 18 can_we -19 can_you 30
            cancel -9 cancel_the -9 cancellation -6 cancelled 3 cancelled_on -6 cannot 4 cant 57
            cant_be 3 cant_do -4 cant_drive 4 cant_find -7 cant_go 8 cant_have 23 cant_make 3
            cant_print 10 cant_set -5 cant_start -15 cap -13 car -22 car_<,> 8 car_for -6 card 30
            card_</s> -2 card_<q> -2 card_in -14 card_is 32 card_machine -5 cards 14 care -3
            cargo 4 carpet 5 cars 6 case -8 cashback -5 cashless 11 cashless_approval 11
            castle -10 catalogue -7 cctv -5 centre 1 cert 26 certificate 25 certificate_<,> 16
            certificate_</s> -7 certificates 7 chair 10 chairs -2 chance 7 chance_of 8 change -12
            change_the -18 changed -4 chap -19 charge -2 charge_</s> -3 charged -12 charged_for -3
            charging -4 chase 12 chasing 2 cheap -18 cheaper -3 cheaper_</s> -3 check -28
            check_<,> 28 check_</s> -2 check_in -17 checking -22 checkout 16 checkout_throws 9
            cheers -5 cheers_</s> -5 chemist -3 chemo -1 chemo_on -1 cheque 1 child -11
            children -1 choir 9 christening 2 christenings 11 christmas 3 christmas_<,> -11
            church 6 claim 24 claims -3 class -8 cleaning -5 clear -1 cleared 7 client 7 clinic -9
            clock -4 clocks -1 clocks_went -24 close 12 close_at -7 close_for -10 close_of 17
            close_the -15 closed -18 closed_</s> 6 closed_at 9 closes 56 closes_for 10
            closes_in 28 closing 16 closing_on 11 co 10 co_<,> 10 coach -19 code 6 code_<,> -3
            coffee -1 colleague -11 collect -14 collect_it 4 collected 1 collected_from 1
            collection -2 college 1 college_</s> -20 colour -5 colour_</s> -2 colour_and -4
            come -15 come_</s> 15 come_<day> 12 come_and -12 come_back 12 come_in -1 come_off -5
            come_on -39 come_through 9 come_to -9 comes 16 comes_at 4 comes_home 20 comes_on -15
            coming 31 coming_</s> 19 coming_<day> 39 coming_back -17 coming_in -26 coming_or -8
            coming_to 12 communion 15 company -16 completion 37 completion_is 10 concert -10
            concert_was -5 conference -3 confirm 12 confirm_the 5 confirmation -3 confirmed 11
            contact -13 contract 6 contracts 7 controller -11 cool 21 cool_room 17 cooling 16
            cooling_off 16 copy 22 copy_of -16 cork -2 correct -10 correct_the -8 corrected 15
            cost -1 cot 33 cottage -8 could 4 could_be 8 could_do -10 could_i -7 could_somebody 2
            could_we -22 could_you 32 couldnt -7 couldnt_fault -7 council 32 councils 12 count 4
            counted -23 counter -2 county 18 courier -6 course -12 court 1 courts -2 cover 8
            covered -4 covered_</s> -4 covers 25 crack 16 crack_of 16 cracked -21 crane 9
            crawls -4 credit -5 credit_</s> -9 credit_note 9 credited -6 credited_within -4
            crew 13 crewe 4 crib 1 crown 8 current 10 customer -18 customer_since -1 customs 48
            cut 12 cut_<,> 3 dad 33 dads 30 damp 6 dark 3 dark_mode -5 darren 1 data -4 date 68
            date_for 11 date_is 49 date_of 21 dated -33 dated_the -16 daughter_is 1 dawn 29
            dawn_on 12 day 5 day_<,> -12 day_</s> -27 day_after -18 day_and -8 day_i -1 day_in 5
            day_is 30 day_more 4 day_next -8 day_of 23 day_or -8 day_to 21 days 35 days_<,> -32
            days_</s> 51 days_<q> -11 days_and 5 days_does -6 days_for -9 days_from 5 days_in -15
            days_now -11 days_to 36 dbs 14 dead 14 dead_<,> 8 dead_</s> -14 deadline 25
            deadline_is 30 dealer 7 dear 23 dear_sirs 2 dear_team -2 dearly 24 dearly_like 24
            decision 22 deducted 9 deeds 14 degrees -15 delegates 20 delivered 18 delivered_on -7
            delivery -30 delivery_</s> -4 dental -3 dentist 5 departs 8 deposit 30 depot -12
            desk -7 desk_and 7 desks 6 details 1 dialysis -8 did -40 did_not -1 did_the -7
            didnt -5 dies 16 different 6 digit 8 dinner -7 dinner_for -16 dinner_time 9 direct -4
            direct_debit 2 discharged 9 discount -11 dissertation 8 diwali 27 do -65 do_0 -2
            do_</s> -1 do_<q> -1 do_a -12 do_i -27 do_not -1 do_stairs -10 do_that 2 do_the -15
            do_you -38 doctors -10 document -14 documents 29 does -42 does_0 -1 does_a -3
            does_it -18 does_that -2 does_the -35 doesnt -2 doesnt_have -4 dog -8 dogs -3 doha 7
            doing 8 doing_this -8 done -16 done_<,> -4 done_</s> -9 done_on 5 dont 14 dont_have -3
            dont_mind 17 door -31 door_</s> 2 doors 21 doors_at 15 doors_open 6 double -21 down 25
            down_as 9 down_for -35 down_on 13 down_the 27 down_to 2 download -9 dr -6 draft -6
            dress 4 drive 36 drive_a 23 drive_to -10 driver -34 driver_rang -6 driving 18
            driving_test 9 drop 12 drop_</s> -6 drop_it -3 dropped -17 drops 38 drops_at 17
            dry -14 dryer -17 due 71 due_<day> 17 due_at 2 due_back 7 due_in 7 due_on 28 dundee 4
            during -9 each -27 each_</s> -2 each_month -20 earlier -4 earlier_<q> -2 earliest -7
            early 3 easter -4 easter_</s> 5 easter_<day> 6 easter_<q> -15 eastern 33 eat -7 eid 9
            eight -34 eight_<,> -11 eight_</s> -1 eight_on -3 eighth 13 either -1 eithers -9
            eleven_<,> 10 eleven_</s> 8 eleven_on -3 else 31 else_</s> 22 ely -12 email -4
            email_<,> -15 email_</s> -19 email_of -21 emails -3 embassy 11 empty 11 end 21
            end_<,> -7 end_of 29 ended -14 ends 21 ends_on 24 engineer 14 enough 8 enough_for -3
            enrolment 7 entire 6 entrance -16 entrance_fee -16 eod 20 error -11 error_0 -13
            euro 30 even 4 even_if 11 evening 32 evening_0 -8 evening_</s> 31 evening_<q> -6
            evening_of 26 evenings -13 ever -1 ever_since -4 every -39 every_0 -11 every_day -3
            every_evening -7 everyone 14 everything 5 ewes 8 exam 16 exam_is 14 exams 25 excess -1
            exchange 13 exchange_contracts 5 exist 8 expect -21 expedite 17 expedite_the 9
            expensive -8 expired -7 expired_</s> -10 expires 37 expires_on 8 export 20 exs 7
            extend 1 extension 2 extra -9 extractor 12 eye -6 eye_test -6 f -3 f_</s> -3 failing 7
            fair 16 falls 33 family 1 fancy -8 far -7 far_as -10 fare -15 father 10 fault 13
            fee 23 fee_</s> -12 fee_is 7 fee_payment 30 fee_was -5 feed 27 fees 37 fella -20
            female -3 ferry 27 fever 10 few -17 fibre 5 file 2 file_</s> -9 film 6 film_crew 18
            final 32 final_is 24 finance 7 find -28 find_me -9 find_my -12 fine -11 fine_<,> -2
            fine_</s> -14 finish -23 finished -16 finished_on -8 finishes 3 finishes_at 3 fire 4
            firm 16 firmware -2 first 80 first_and -3 first_day 7 first_fitting 2 first_of -12
            first_thing 35 fit 38 fit_a 8 fitted -5 fitted_is -5 fitter -9 fitters 9 fitting 2
            five -34 five_<,> -8 five_</s> 8 five_nights -5 five_to -13 five_years 20 fix 11
            fix_the 13 fixed 3 fixed_for 16 fixed_it -9 flat 12 flat_0 -5 flat_to 2 flight -18
            flight_from -9 flight_is -11 flight_to -6 flights 50 floor -5 floor_</s> 7 flowers 4
            fly 18 flying 16 flying_to 6 food 2 football 5 for 2 for_0 -23 for_<,> -3 for_<day> 8
            for_<q> -3 for_a -40 for_an -10 for_another 9 for_as 5 for_eight 27 for_every 14
            for_five 9 for_four -12 for_her 3 for_it -11 for_lunch 4 for_my -21 for_nine -24
            for_noon 4 for_one 20 for_our 10 for_seven 10 for_six -1 for_somebody -6
            for_something -5 for_surgery 6 for_ten -14 for_that 2 for_the -18 for_thirty -2
            for_three -5 for_travel -2 for_two -8 for_us 1 forenoon 3 form -6 fortnight 42
            fortnight_<,> 37 fortnight_ago -14 fortnight_and -4 fortnight_today 23 forty 14
            found 2 found_</s> 12 four -63 four_<,> -25 four_</s> -1 four_and -15 four_in 2
            four_minutes -4 four_nights -1 fourteen 26 fourteen_days 14 free_</s> -4 free_<q> -9
            free_for -11 free_of -1 freeholder 8 freeze 9 fridays -14 fridays_<,> -14 fridge -2
            from 10 from_0 -55 from_<day> 49 from_<month> -2 from_delivery -4 from_half -1
            from_may -6 from_nairobi -5 from_nine -2 from_perth 5 from_school -3 from_the -19
            from_then 16 from_tonight 8 from_when -5 from_you 31 from_your 48 front -11
            front_</s> -6 front_of 11 frost 9 frozen 6 full 27 full_</s> -2 full_house 18
            full_of 17 funeral 4 funny 8 funny_but 14 furnace -8 fussed -4 fussed_which -2
            galway -3 garden -8 garden_</s> -8 gas 4 gate 33 gate_0 -1 gate_</s> 19 gather 7
            gave 10 gave_me 22 gave_us -10 generator -22 get -32 get_a -8 get_here 19 get_in -5
            get_it -2 get_me -40 get_my -12 get_paid -4 get_the 13 get_this 5 get_through -4
            get_us -6 gets 17 gets_in -11 gets_out -2 gets_there 1 getting -10 ghent -6 gift -2
            girls -11 give 34 give_me -23 give_the 3 give_us 42 given 16 given_me 7 gives -7
            gives_us -2 giving 27 glass -15 gluten 7 go 33 go_back 29 go_in 27 go_into 2 go_on -33
            go_out -15 go_see -11 go_to 9 go_under 10 go_up 8 goes 43 goes_at 10 goes_in 6
            goes_live 14 goes_off -16 goes_out 7 goes_to 3 goes_up 5 going_<,> 4 going_on -12
            going_to 11 gold 22 gone -18 gone_</s> -1 gone_again 8 gone_by -14 good 4 good_<,> 8
            good_</s> 18 got 21 got_<q> -9 got_a 67 got_it -12 got_married -10 got_my 7
            got_the -28 got_to 16 got_until 10 gown -10 gown_</s> -13 gran 8 grand_<,> 4
            granddaughters -6 grandson -5 grandson_set -5 grant 6 grant_application 2 grateful 28
            great -3 green -4 green_</s> -10 greeting -25 grey 4 grey_</s> -1 greyed 13
            greyed_out 13 group -6 guarantee -26 guaranteed 38 guaranteed_quote 34 guest -15
            guesthouse -6 guests 18 guests_from 18 guys 3 gym -18 had -50 had_a -14 had_been -12
            had_the -1 haircut -5 half -22 half_0 10 half_<,> -17 half_of -4 half_past -8
            half_ten -6 half_the 12 half_three 1 hall -11 hall_ticket 12 halls 21 hand 19
            hand_</s> -3 hand_one -6 hand_over 11 hands 9 hangs 9 hangs_on 9 happens 6 happy -3
            harvest -4 has 41 has_a 4 has_been -16 has_come 6 has_given 7 has_got 10 has_logged 13
            has_me -19 has_no 1 has_not 2 has_said -3 has_the -1 has_to 30 has_vanished 1 hasnt 27
            have 12 have_0 22 have_</s> -2 have_a -14 have_an -2 have_been -1 have_gone 10
            have_it -5 have_my 19 have_never -11 have_no -3 have_not 9 have_the -29 have_to 27
            have_wifi -1 have_you -17 have_your 12 havent 26 havent_issued 13 having 31
            having_her 15 having_wrong -3 he 15 he_cant 18 he_has -5 he_is 11 he_was -6 head 19
            headstone -1 health 25 hear 4 hear_the -12 hearing 15 hearing_aid 13 hearing_is 4
            heating -11 hed -17 hed_be -7 held 28 hell 8 hello -9 hello_<,> 1 hello_there -14
            help 9 help_</s> 12 help_me 9 helps -1 hen 37 her 31 her_<,> -1 her_</s> 21 her_name 3
            here 30 here_</s> -17 here_<day> 9 here_before 1 here_by -14 here_from 6 here_we -9
            hes -21 hes_on -25 hey 19 hi -16 hi_<,> -19 hi_can -1 high -10 him -4 him_</s> 3
            him_on 2 himself 8 himself_</s> 3 hip -4 hire -43 hire_car 2 hire_from -22 his 50
            hiya 6 hiya_<,> -4 hiya_love 10 hold -2 hold_on -4 hold_the -2 holding 20 holding_a 14
            holding_the 8 holds 7 holiday 35 holiday_<,> 7 holiday_<q> -9 holiday_weekend -9
            holidays -2 holyhead 22 home 49 home_<day> -1 home_from 18 home_on 20 home_to 9
            home_with 8 honeymoon 19 hope -1 hoping -9 hoping_to -6 hospice 10 hospital 35
            hospital_<,> 4 hospital_bed 7 host 6 hostel -2 hot 33 hot_tub 4 hot_water 33 hotel -10
            hour -34 hour_</s> -3 hour_<q> -12 hourly -6 hours_<,> 22 hours_</s> 2 hours_<q> -2
            hours_and 8 hours_in -9 hours_of 12 hours_on -20 house 54 house_<,> -10 house_</s> 13
            house_in -3 house_on 2 housing 2 how -36 how_about -1 how_do -9 how_long -7
            how_many -9 hr 14 hrs 9 hundred 34 hurry -13 hurry_at -14 husband -13 hw -2 hymn -2
            i -33 i_also -7 i_am 14 i_assume -1 i_book -5 i_bought -6 i_bring -10 i_can 3
            i_cant 27 i_change -17 i_could -19 i_did 2 i_do -11 i_dont 26 i_drive 12 i_fancy -8
            i_find -2 i_finish -14 i_fly 18 i_get -49 i_go 27 i_got -25 i_had -9 i_hand 12
            i_have 15 i_havent -1 i_just 47 i_keep 2 i_lack 8 i_leave 12 i_left 15 i_lose 23
            i_meant -21 i_move 5 i_moved -12 i_must 18 i_need 10 i_normally -10 i_only 16
            i_open 18 i_ordered -6 i_paid 15 i_pay -12 i_put -2 i_rang -18 i_reckon -5 i_right -10
            i_ring -8 i_see -29 i_set 6 i_should 5 i_start 14 i_still 4 i_take 3 i_think -17
            i_thought -5 i_took -2 i_travel -9 i_understand 7 i_usually -14 i_waited -1 i_walk 14
            i_want -31 i_was -18 i_went -3 i_will -16 i_wish -13 i_wont 9 i_work -13 i_would -31
            i_wrote -5 iban 2 ice 6 id 14 id_appreciate 9 id_be 12 id_get -1 id_have -5
            id_like -27 id_love -8 id_need 12 id_rather 10 id_sooner 10 id_want 15 ideally -1
            if 52 if_i 9 if_it 10 if_its 38 if_not -21 if_poss 4 if_possible -4 if_so -11
            if_that 13 if_the 8 if_theres -17 if_theyve 2 if_you 3 if_youve 7 ill -14 ill_be 6
            ill_take -4 im 88 im_0 -12 im_after 4 im_asking -1 im_at -1 im_away 6 im_being 14
            im_due 15 im_going -3 im_in -5 im_looking -6 im_normally -9 im_not -1 im_off 3
            im_on 20 im_standing 13 im_still 9 im_the 5 immigration 5 in 25 in_0 2 in_<,> -16
            in_</s> 6 in_<day> 9 in_<month> -91 in_a 19 in_about -6 in_after -6 in_an 3 in_at 19
            in_before -10 in_between -13 in_birmingham 2 in_by 5 in_dundee 4 in_five -12
            in_from -10 in_front 11 in_full 4 in_is -10 in_it 5 in_may -22 in_my 40 in_nine 56
            in_on 14 in_one -1 in_or 19 in_our -18 in_spring -3 in_the -61 in_their 2 in_there -1
            in_three -4 in_till -6 in_time 65 in_to -2 in_two 8 in_writing 10 in_your 26
            induced 14 induced_on 14 inshallah 13 inside 54 inside_0 23 inspection -12
            installed -9 instead -7 instead_<q> -3 instead_of -3 insulin 13 insurance 5
            interest 11 interest_certificate 11 international -6 interview 36 interview_at 12
            into 38 into_my 5 into_the 20 invalid 13 invoice -23 invoice_0 -13 invoices 2 is 93
            is_0 21 is_<,> 9 is_<day> 22 is_a 29 is_about -17 is_asking 21 is_at 1 is_being 6
            is_coming 1 is_dead 6 is_due 11 is_fine -10 is_for 11 is_from -21 is_going -10
            is_greyed 13 is_having 8 is_holding 3 is_in -14 is_it -37 is_locked 7 is_missing 8
            is_my -3 is_next 8 is_no -8 is_not 24 is_of -8 is_on 92 is_one 9 is_out -4
            is_saying -7 is_showing 5 is_still 20 is_stuck 8 is_that -45 is_the -45 is_there -16
            is_this 7 is_throwing -3 is_to 5 is_tomorrow 25 is_up 14 is_what 8 isnt 56
            isnt_confirmed 6 issued 10 it -21 it_0 -11 it_<,> -11 it_</s> 20 it_<day> 2 it_<q> -19
            it_and 3 it_at 1 it_back -27 it_be 11 it_came -10 it_does 36 it_drops -1 it_first 37
            it_for -7 it_goes 1 it_has -17 it_in 5 it_is -3 it_isnt 4 it_off -3 it_on -24 it_or 11
            it_out -14 it_over 4 it_possible -18 it_said -10 it_say 2 it_says -6 it_since 1
            it_still 7 it_takes -5 it_till 14 it_to -5 it_took -1 it_two -2 it_up 9 it_was -51
            it_with 18 it_wont 29 it_would 2 itd -31 itd_be -39 its 48 its_a 34 its_about 6
            its_been -7 its_for -13 its_going -2 its_gone -6 its_got 12 its_here 9 its_my 8
            its_now -14 its_on -17 its_only 4 its_the -3 itself -11 ive 81 ive_a 18 ive_an 14
            ive_been 7 ive_got 31 ive_no 5 ive_promised 12 ive_seen 4 ive_sent -5 ive_till 16
            ive_to 36 ive_two 5 job 22 job_</s> 1 job_<day> 22 joined -3 joint 4 joint_account 4
            journey -2 just -7 just_a -13 just_checking -8 just_me -1 just_need 23 just_so -1
            just_starting -7 just_the -8 just_want 44 just_wanted -18 just_wondering 3 keep 9
            keep_the 2 keeps 19 keys 24 keys_on 12 kick 20 kick_<,> 20 kicks 4 kid 14 kids 34
            kids_<,> 6 kind -13 kindly -9 kindly_arrange -6 kindly_confirm -2 kindly_do -3
            kindly_release 17 kings -5 kisumu -7 kisumu_on -7 kit -11 kitchen 3 knife 12
            knife_on 10 know 39 know_before 12 know_by 12 know_if -3 know_its 6 know_where -1
            knows 1 knows_</s> 1 kumasi 1 lab -23 lab_</s> -13 label -10 label_</s> 6
            label_says -9 lack 13 lack_</s> 8 lad -5 lad_said -4 lading 5 lads -2 lady 1 lagos 16
            lambing -3 land 19 land_by -5 land_in 20 landed 7 landing -1 landlord -18
            landlord_wants 4 landlords 6 lands 5 lapsed 12 lapses 20 lapses_at 6 lapses_on 10
            laptop -5 last 31 last_<day> -18 last_date 53 last_day 33 last_mail -12 last_me 14
            last_month -6 last_pen 11 last_tablet 28 last_time 3 last_week -20 last_weekend -8
            last_year -9 last_years 21 lasted -13 lasts -15 late -22 late_fee -8 later 9
            later_than 11 latest 6 launch 16 laws 11 league 14 leaking 3 leaking_</s> 3 lease 19
            lease_on 21 leave -11 leave_at -17 leave_for 24 leave_it -1 leave_on 1 leave_the -7
            leaves 26 leaves_at 22 leaving -21 leaving_after -5 leeds 19 left 1 left_<,> 42
            left_</s> -3 left_a -2 left_in 17 left_my -20 left_the -5 leicester -14
            leicester_on -11 lender 16 lesson -6 let 37 let_me 25 let_the 9 let_us 5 lets -14
            letter 26 letter_<,> 3 letter_</s> 8 letter_dated -5 letter_from 10 letter_is 5
            letter_says -6 letting -2 level 8 library 4 licence 19 licence_<,> 6
            licence_renewal 14 license -7 lift -6 lift_</s> -25 lift_the 33 light 11 lights -5
            lights_on -16 like -25 like_a -6 like_an -3 like_it -3 like_my 13 like_that 17
            like_the 15 like_to -46 limit 1 line -1 link -10 list 16 listen 12 listen_<,> 8
            little -5 live 26 live_0 9 living 18 living_</s> 12 load 27 loan -6 local -14 lock 12
            locked -2 locked_out 6 locks 17 locksmith 7 lodge 1 log -2 logged -2 logged_me 13
            login 34 login_<,> 22 login_</s> -9 lol 18 lol_</s> 10 london -6 long -11 long_as -7
            long_does -3 longer -1 look -17 look_at -35 look_for -2 look_into 4 looking -15
            looking_for -11 looking_to -3 lorries 22 lorry 46 lorry_comes 10 lose 15 lose_it -10
            lose_the 16 loss 15 lost -26 lot 17 lot_</s> 4 lot_said 23 love -6 love_<,> 10
            love_a -2 lovely -20 lovely_</s> -13 lower -18 lunch -19 lunch_<,> -6 lunch_</s> 24
            lunch_and 7 lunchtime -2 m -1 m_</s> -1 maam 6 maam_<,> 6 machine -10 madam 4
            madam_<,> 9 made -14 made_out -5 magazine -3 mail -13 make -6 make_it -1 make_other 8
            make_the 3 making 5 man 13 man_<,> 7 man_is 25 manager 18 manned -4 manual -1 many -9
            many_days -4 mark -1 marquee -6 marquee_people -6 married -10 massage -8 mat -7
            match 24 mate 20 mate_<,> 17 maternity 4 matinee -9 mattress 19 may 6 may_0 29
            may_<,> 12 may_</s> -10 may_and -16 may_i 6 maybe -13 maybe_<,> -13 me 24 me_0 -3
            me_<,> 16 me_</s> -25 me_a -34 me_an -3 me_and -14 me_as -7 me_back -7 me_before 66
            me_coming -18 me_down -15 me_if 9 me_know 38 me_last -12 me_on -38 me_one -8 me_out 13
            me_the -42 me_there -8 me_through 35 me_till 8 me_to 23 me_until 7 me_up -19
            me_what -16 me_whether 16 mean -2 meant -28 meant_to -7 measure -11 medical 9
            meeting 21 meeting_on 21 member -6 members 22 membership 7 mended 11 menu -17
            message -5 meter -22 meters 4 midday -12 middle -13 middle_name -6 midnight 39
            midnight_<,> 5 midnight_</s> 31 midnight_<day> 2 midnight_<q> -6 midnight_and 9
            midnight_on 5 midweek -10 midweek_if -2 miles 5 milk -18 mill -14 min -2 mind 13
            mind_which 17 mine -17 mine_</s> -2 minibus -8 mins -15 minus -5 minute_</s> 9
            minutes 7 minutes_<,> 16 minutes_or -11 minutes_to 5 missed -23 missing 32
            missing_</s> 3 mode -5 module 7 mondays -10 money 5 money_</s> 21 money_back -10
            month 20 month_<,> 12 month_</s> 4 month_<q> -6 month_and 3 month_or -13 monthly -7
            months -13 months_<,> -4 months_old -13 more 7 more_<,> 1 more_</s> -1 more_than -3
            morning 8 morning_<,> -13 morning_</s> 1 morning_and 34 morning_next -2 morning_on 12
            morning_with 24 mornings -34 mornings_<,> -13 mornings_</s> -2 mornings_are -2
            mornings_suit -7 mortgage 14 mortgage_offer 8 most -24 most_days -4 mostly -8 mot -2
            mother -14 mother_<,> 7 mother_passed -9 mothers 15 mothers_day 5 move 9 move_my -8
            move_out 9 moved -5 moved_from -23 moves 11 moving 5 mr -3 much 23 mum 14 mum_gets 1
            mums 3 must 41 must_arrive 5 must_be 10 must_have -3 my 96 my_0 2 my_<,> -25
            my_bill -1 my_birthday -1 my_booking -22 my_brothers 21 my_card 23 my_cover 2
            my_dads 9 my_deposit 27 my_desk -14 my_dog -5 my_driving 9 my_exs 7 my_flat 5
            my_flight -2 my_granddaughters -6 my_grandson -5 my_hand -6 my_hip -4 my_husband -6
            my_interest 8 my_interview 12 my_last 1 my_late -11 my_licence -1 my_little -5
            my_login 12 my_meter -2 my_mother -18 my_mothers 9 my_mum 3 my_name 21 my_nan -3
            my_old -14 my_passport 3 my_points -6 my_probation 5 my_repeat -13 my_residence 9
            my_shift -10 my_sister -4 my_sisters 32 my_solicitor 12 my_son 5 my_sons 16
            my_statement -19 my_ticket -5 my_train 13 my_umbrella -22 my_visa 7 my_wife -23
            my_wifes 4 n 23 nah -1 nairobi -5 nairobi_to -5 name 12 name_</s> -3 name_on -17
            names 10 nan -3 nct 4 nct_is 4 near -23 near_the -15 nearer -2 need 38 need_a -41
            need_an -2 need_from -1 need_is -18 need_it 16 need_the 63 need_those 10 need_to -1
            needed 33 needful 13 needful_</s> 8 needs 8 needs_a -35 needs_the 11 needs_to 9
            network 1 never -44 never_came 4 never_once -2 never_seen -13 new 56 new_job 24
            new_ones -14 new_people 2 new_starters 22 next 19 next_<,> -4 next_<day> -5
            next_hour 8 next_month 15 next_week -9 nice -5 night -8 night_<,> 22 night_</s> -24
            night_<q> -8 night_and 43 night_buses -7 night_on -7 nights -25 nights_<,> -10
            nights_</s> 9 nights_from -3 nights_starting -6 nine 7 nine_<,> -22 nine_</s> -2
            nine_and -32 nine_days 42 nine_in -10 nine_of 10 nine_to -5 nine_tomorrow 31 no 34
            no_<,> -24 no_claims -6 no_good 13 no_hot 13 no_hurry -14 no_later 6 no_panic -5
            no_phone -17 no_rush -9 no_signal 22 nobody 10 nobody_</s> -1 nobody_else 6 nobodys 6
            noc -11 noise 3 noon -3 noon_<,> -1 noon_</s> 4 noon_<q> -7 noon_on 5 normal -6
            normally -24 normally_top -10 norwich -11 not 4 not_0 -9 not_<,> -16 not_</s> 28
            not_<day> -48 not_<q> -7 not_a -3 not_activated -16 not_been 4 not_come 21
            not_fussed -4 not_having 15 not_here -5 not_on -7 not_picking 26 not_right 22
            not_seen -5 not_sent 6 not_sleep 8 not_the -18 not_to -17 note -5 notes 1 nothing 3
            nothing_but 3 notice 22 notice_<,> -1 noticed -17 now -40 now_<,> -15 now_</s> 12
            now_<q> -10 now_and 4 now_it -3 now_its -14 now_the -12 nowhere 6 nudge 9 number -15
            number_0 -13 number_</s> 10 number_and -29 number_for 9 number_is -6 number_off -14
            numbers 19 nurse -15 nursery 7 object 6 object_</s> 6 obliged 4 oclock 23
            oclock_<,> 10 oclock_</s> 19 oclock_and 7 of 41 of_0 -8 of_<day> -9 of_<month> 22
            of_a -4 of_address 6 of_charge -1 of_dawn 16 of_day -12 of_each -20 of_her 3
            of_hospital 4 of_it 23 of_lading 5 of_may 11 of_my -26 of_next 24 of_old 9 of_order -6
            of_our 22 of_play 17 of_prawns 17 of_ten -7 of_term 5 of_that -15 of_the -36 of_them 9
            of_this 22 of_those -13 of_three -7 of_us -25 of_you 13 of_your -7 off 50 off_<,> 3
            off_</s> -42 off_at 6 off_for 25 off_is 18 off_it 29 off_on 24 off_the -20 off_to 16
            offer 35 offer_falls 20 offer_lapses 2 offer_on 16 office 22 office_<,> 2
            office_</s> 15 office_gave 12 office_is -9 offline 4 offline_</s> 4 oh 25 ok -10
            okafor 4 okay -11 okay_<,> -16 old -17 old_<,> -1 old_</s> -2 old_and -16 older -8
            older_than -1 on 29 on_0 57 on_<,> 33 on_</s> 8 on_<day> 80 on_a -39 on_all -7
            on_at -25 on_back 5 on_day 6 on_easter 6 on_his 4 on_hold -15 on_it -15 on_may -2
            on_mill -14 on_mondays -9 on_my -60 on_our 16 on_paper 4 on_saturdays -11 on_site 15
            on_stage 14 on_sundays -4 on_that 3 on_the 51 on_this -1 on_those -4 on_thursdays -5
            on_till -10 on_tuesdays -12 on_wednesdays -15 on_weekdays -21 on_whether 17
            on_your -13 once -10 one -39 one_<,> -22 one_at -10 one_day 17 one_from -5 one_in -3
            one_is 12 one_month 5 one_of -8 one_on -6 one_or -1 one_that -22 one_way 26 ones -21
            online 34 only -6 only_0 -2 only_<,> 16 only_</s> 5 only_a 13 only_for -14
            only_have 14 only_one 2 only_the -34 only_thing -5 only_to 16 onto 14 onto_the 17
            onwards -9 op 10 open 30 open_a 5 open_on -14 open_the 32 open_till -11 opened -2
            opening -1 opens 24 opens_at -5 operation 5 or 17 or_0 -2 or_<day> -36 or_do -9
            or_email 1 or_from -14 or_if -10 or_is -23 or_more -1 or_no 24 or_not 45 or_only -18
            or_replaced 5 or_should 18 or_so -15 or_the 17 or_two -4 or_without 28 order -3
            order_0 9 order_<,> 5 order_says 6 ordered -8 ordered_at -8 ordered_from 23
            ordered_the -20 original -15 other -4 other_side -4 other_way -16 others -2
            otherwise 19 otherwise_</s> 10 our 75 our_accounts 2 our_honeymoon 19 our_lease -2
            our_road -11 our_street -21 our_year -3 ours 20 out 65 out_<,> 12 out_</s> 1
            out_<day> -9 out_<q> 7 out_again 6 out_around -8 out_by -6 out_from 3 out_in -9
            out_of 54 out_on -10 out_the 5 outage 1 outlook -6 outside -9 outside_the 2 oven 14
            over 3 over_</s> -10 over_a 6 over_and -12 over_by 1 over_for 21 over_the -11
            overnight -3 own -3 oxygen 4 pack 2 packing 1 page 20 page_</s> -2 page_two 7
            page_wont 4 paid -11 paid_<,> 2 paid_for 2 paid_in -28 paid_on -31 paid_you 9 panel 14
            panic -5 panto 36 panto_opens 36 paper -5 paper_<,> 16 paper_i 8 papers 28 parcel 2
            parcels 9 parish -8 park 27 parking -26 parking_</s> -5 parking_suspension 5 parks -3
            part -4 party 23 party_of -7 party_on 14 pass 2 pass_on -9 passed -28 passed_in -11
            passes 26 passports 2 password -15 password_reset -9 past 9 past_<day> 20
            past_eight -12 past_nine 7 past_the 7 patient 2 pause -7 pay 14 payable 14 paying_on 5
            payment 29 payment_is 31 payroll 14 payroll_has 8 pdf 5 pe -9 pen 20 pen_</s> 12
            pencilled 8 pencilled_in 8 pending -10 pending_<,> 4 pending_review -6 pension 1
            people 19 people_<,> -6 people_</s> -1 people_and -4 people_want -22 people_will 16
            per -7 per_our 3 perfect -4 period 2 permission 8 permit 11 person -9 person_</s> 4
            perth -6 pet -8 pharmacy -7 phase 9 phone -24 phone_</s> -22 phone_is -4
            phone_number -2 phones 2 photo -29 photos -5 physio -3 piano -10 pick -2 pick_<,> -12
            pick_me -19 pick_up 17 picked -2 picked_the 5 picked_up -8 picking 18 picking_up -8
            pickup -4 picture -4 picture_</s> -3 pilates -17 pitch 8 place 7 place_in 3 places -25
            plan_<,> -3 plan_</s> -2 plane -3 planning -1 play -4 play_<day> 15 play_tomorrow 2
            please -3 please_<,> -23 please_</s> -48 please_<q> -4 please_add -5 please_be -5
            please_book -9 please_can -14 please_change -1 please_confirm -5 please_could 23
            please_do 21 please_expedite 9 please_fix -16 please_get 25 please_i 20 please_post 9
            please_reply 5 please_send 3 please_stop -6 please_take -20 pls 3 pls_<,> -1
            pls_pls -14 plug 3 plumbers 14 pm 52 pm_<,> -8 pm_</s> 43 pm_and 1 point 6
            point_</s> -2 points -6 police 10 policy -14 policy_<,> -3 polling 3 pool -21
            portal -4 portal_shuts 12 ported 11 portugal -1 poss 4 possible 14 possible_</s> 35
            possible_to -18 post 19 post_it 8 postcode -12 postcode_and -12 posted 14 power 8
            ppl 17 practice -10 pram 30 prawns 17 prawns_and 17 pre 16 pre_<,> 16 prefer -3
            preferably -8 preferably_after -8 preference -5 premium 16 prescription -8 present 16
            press 3 price 7 price_</s> -9 price_range -2 prices -17 print 8 print_a 14 print_on -7
            printed 13 printer -11 prior 14 private -19 prize 26 probate 10 probate_registry 7
            probation 5 problem -6 processing -4 processing_<,> 7 projector -9 promised -27
            promised_me -7 promised_my 12 proof 7 proof_</s> -16 proof_of 13 pub 11 pull 3
            pull_the 6 pulls 24 pump 8 push 10 put -10 put_a 5 put_in -3 put_it 1 put_me -25
            put_the -5 quarter -15 quarter_<,> 5 quarter_past -6 quarter_to -21 question 8
            question_<,> -4 queue 2 quick 24 quid -20 quiet -8 quieter -9 quite -2 quote 60
            quote_is 5 quoted 6 radio -3 railcard -1 rains 13 ramadan 7 ramadan_begins 7 ramp 15
            ran -19 ran_out -7 rang -29 rang_at -18 rang_on -6 range -2 rate 2 rather 13
            rather_not -1 rating -18 re 4 re_<,> 4 reach 1 reached 4 read -2 read_the 1 reader 5
            reading -9 ready 10 really 11 reason -21 receipt 9 received -19 reckon -5 recommend -6
            record -4 record_</s> -9 recorded 10 records 1 red -15 redemption -4
            redemption_figure -4 ref -8 reference -10 reference_is 4 reference_number -24
            references 11 referral 2 referral_letter 2 refund 35 refund_<,> 10 refunds 7 refuses 2
            registered -13 registered_on -13 registration 29 registry 13 rejecting 18 release 12
            release_the 12 remember -5 removal 9 removal_van 6 renew 10 renewal 15 renewed -13
            renewed_on -15 rent 8 rented 3 rents 5 rents_due 5 repaired 16 repeat -17 replaced 5
            replacement 5 reply 23 reply_by 5 report 10 report_on 4 reporting -13 request -7
            reservation 8 reserve -21 reserve_the -12 reset -2 residence 9 residence_card 4
            resolve 3 respected -3 respected_sir -7 rest -5 restaurant -19 restaurant_<,> -6
            restaurant_in -7 results -9 return 6 return_has 6 returned -2 review 13 review_</s> -5
            rig 8 rig_with 8 right -22 right_<,> -4 right_</s> 17 right_so -1 rights -1 ring 7
            ring_before -1 ring_me 12 ring_on -7 ringing 4 road -7 robe 4 roll 1 rolls 21
            rolls_over 21 roof -4 roof_<,> -4 room -28 room_</s> 9 room_for -2 room_from -11
            room_on -21 rooms -11 rooms_at -15 round 9 round_</s> -6 round_here 6 round_to -14
            route -3 router -8 routine -4 row -3 row_f -3 rs -1 rs_0 -1 rule -11 rule_<q> -11
            run 54 run_through -8 running -12 running_</s> -15 running_out 2 runs 14 runs_out 25
            rush -12 rush_<,> -6 said -46 said_0 -6 said_<,> -30 said_between -5 said_delivery -10
            said_hed -8 said_on -24 said_will -4 sails 11 sale 16 sale_and 10 sale_prices -17
            same -39 same_<,> -3 same_area -7 same_as -3 same_day -4 same_group -2 same_night -1
            same_time -11 sample -9 sat 18 sat_in 13 saturdays 1 sauna -1 say 34 say_0 5
            say_<,> 39 say_</s> -8 say_its 3 say_which -3 saying -27 saying_<,> -4 says -11
            says_0 -19 says_<,> -9 says_</s> 16 says_i 6 says_my 27 says_no 7 says_on -13
            says_the 21 says_they -18 says_you 6 scaffold 12 scaffold_licence 6 scan 6 scanners 1
            scans 20 scans_on 20 schedule -10 scholarship 7 school 1 school_<,> 5 school_trip 1
            screen -17 screenshot -6 script 3 sea -8 season 17 seat -18 seat_</s> -3 seat_on -1
            seats -20 seats_for -9 second -2 see -7 see_a -31 see_me 33 see_my -3 see_the -46
            seed 4 seen -3 seen_it -12 sees 18 self 8 self_assessment 8 selfie -12 sell 6 send 22
            send_a -1 send_it 2 send_the 21 sending_the 1 senior -4 sent -5 sent_is 22 sent_it -15
            sent_the -4 server 23 servers 15 service 2 service_starts -4 serviced -1 session -7
            set -3 set_it 3 set_off 2 settle 27 settle_this 27 seven 9 seven_<,> -5 seven_and -4
            seven_days -12 sharp 8 she 16 she_turns -1 shed -3 shell 4 shes 30 shes_0 -10
            shes_been -3 shift_is 2 shift_starts -7 shifts 2 ship 9 shoes -3 shop 3 shop_in 5
            short 19 should 14 should_be -5 should_i 18 should_like 1 shout 10 show -5 show_the 6
            showing 18 showing_as 10 showing_unpaid 9 shows -23 shows_<,> 4 shows_as -3
            shows_no -9 shut -6 shut_on 24 shuts 28 shuts_at 11 shuts_on 6 side -14 side_<,> -7
            side_</s> -13 side_of 18 sign -7 sign_<,> 9 sign_it 7 sign_on -8 signal 22
            signed_in -4 signed_up 23 signing 11 sim 5 simple 3 since -57 since_0 -25
            since_</s> -6 since_<day> -9 since_about 16 since_before -3 since_last 5 since_the -28
            since_then -8 sing 21 sing_at 21 single 21 sink 13 sir -13 sir_<,> 1 sir_my 10 sirs 2
            sirs_<,> 2 sister -4 sisters 32 sit 45 site 16 site_says 3 sits 13 sits_on 7
            sitting 18 sitting_in 13 six 1 six_<,> -2 six_</s> -26 six_and -13 six_days 10
            six_weeks 3 size -11 size_of -4 sizes 7 sizes_too 7 skip 15 sleep 9 sleep_</s> 6
            sleep_in 6 sleeping 5 sleeps -6 slips 9 slot -11 slot_<,> -4 slot_for -8 slot_on -10
            slow -17 small 5 smart -12 smart_meter -17 smoke 2 so 46 so_<,> -5 so_any -5 so_can 20
            so_could 13 so_do 14 so_i -23 so_id 16 so_if 28 so_im -17 so_it 4 so_its -2 so_ive 1
            so_my 6 so_now 13 so_please 35 so_that 25 so_the -18 so_we 7 so_were 6 so_whatever 5
            so_where 13 so_you -6 sofa 2 software -3 sold -2 solicitor 4 some -21 some_morning -2
            some_point -1 somebody 11 somebody_look 2 someone 36 someone_else 6 something -7
            something_with -18 sometime -1 somewhere -23 son 5 sons 16 soon 36 sooner 22 sorry 17
            sorry_<,> 21 sorry_to -4 sort 2 sorted 7 sorted_</s> -3 sorted_by -1 sounds -3
            south -3 southampton 7 space -15 speed -2 spelling -17 spelling_on -17 spelt 7
            spin -23 spring -1 spring_<,> 5 sprouts 2 sprouts_</s> 2 squeeze 7 squeeze_me 8 st -4
            staff 7 stag 13 stage 9 stairlift -4 stairs -9 stairs_</s> -10 stall 10 stall_at 6
            stall_opens 4 stamp 5 stamped -4 stamped_</s> -4 stand 19 stand_</s> 16 standard -2
            standing 6 standing_at 13 stands 36 stansted -15 start 2 start_</s> -39 start_on 1
            start_without 12 started -9 started_0 -4 starters 22 starting -19 starting_<day> -2
            starting_to -7 starts 52 starts_<day> 39 starts_at -15 starts_in 2 state 7
            statement -12 statement_</s> -4 statements 8 station -9 status 21 status_of 1
            status_page -3 stay 6 stayed -15 stick 4 still -1 still_<,> 27 still_got 7
            still_has -21 still_have 6 still_in 16 still_isnt 5 still_no 11 still_not -16
            still_on 11 still_says -14 still_showing -11 still_the -2 stock 1 stocktake -14
            stone -1 stood 12 stood_in 10 stop 21 stopped -16 stops -9 storage 23 store 3
            storm -19 storm_on -19 straight -3 street -16 street_by -6 stuck 12 stuck_at 7
            stuck_in -9 student 9 submit 19 subscription -15 suits -10 sum 2 summer -4
            summer_</s> -5 summer_on 9 sundays 3 supplier 10 supply 24 support 24 surgery 15
            surgery_hasnt 8 survey -1 surveyors 4 suspension 5 swap -1 swapped 13 swim -8
            swimming -12 swimming_pool -7 switched -2 swore -22 system 3 system_</s> -9 table -36
            table_for -12 tablet 26 tablets 11 take -20 take_a -8 take_my 14 take_the -38
            take_two -4 taken -6 takes 21 takes_my 8 takes_the 10 talk -5 tax 78 taxi -18
            taxi_for 8 tea -6 team -22 team_<,> 12 teatime 40 tell -14 tell_me -22 tell_the -1
            tell_them 10 temporary 17 ten -65 ten_<,> -12 ten_</s> -17 ten_at -5 ten_days 5
            ten_minutes -18 ten_oclock 14 ten_on -1 ten_or -9 ten_past 5 tenancy -6 tenant 7
            tenants 16 tender 7 tender_closes 6 tennis -9 tent -21 term 15 term_begins 13 terms 1
            terms_</s> 1 test 3 test_for -7 test_is 9 text -16 text_</s> -5 text_said -8 than 22
            than_0 -9 than_<day> 13 thank -14 thank_you -14 thanks -32 thanks_<,> -4 thanks_for -7
            that -11 that_<,> -12 that_</s> 63 that_<q> -7 that_a -5 that_gets -6 that_has -18
            that_helps -1 that_i 23 that_is 32 that_it -20 that_mean -1 that_my -13 that_route -1
            that_still -19 that_the 4 that_they 5 that_train -5 that_was -3 that_would 9 thatll 37
            thatll_see 37 thats -6 thats_all -18 thats_my -14 thats_the 27 the 67 the_0 86
            the_<,> -28 the_<day> -77 the_<month> -2 the_account 7 the_accounts 1 the_address -24
            the_aerial -8 the_afternoon -10 the_agency 15 the_agent -31 the_agm 16
            the_agreement -3 the_airport -8 the_aisle 46 the_amended 7 the_anniversary -3
            the_app -42 the_auditors -6 the_baby -10 the_back 1 the_bailiffs 10 the_balance 18
            the_bank 8 the_bill 5 the_bin -8 the_blinds -10 the_blood -12 the_blue -11
            the_boiler -1 the_booking -9 the_bouncy 1 the_box 10 the_branch -13 the_building 1
            the_bursary -2 the_bus -2 the_cap -13 the_car 12 the_card -20 the_carpet 5
            the_castle -11 the_catalogue -7 the_centre -7 the_certificate 8 the_cheque 14
            the_child -2 the_children 1 the_christenings 11 the_christmas 1 the_church 6
            the_claim 10 the_client 7 the_clinic -12 the_clock -6 the_clocks -6 the_co 10
            the_coach 4 the_cold 6 the_college -20 the_concert -10 the_contract -1 the_cool 17
            the_corrected 13 the_cot 21 the_council 6 the_courier -7 the_court 30 the_crack 16
            the_crane 9 the_credit -3 the_crew -5 the_crib 1 the_dark 3 the_day -50 the_dealer 7
            the_delivery -3 the_deposit 4 the_depot -24 the_direct -4 the_discount -10 the_dog -1
            the_door -17 the_dress 4 the_driver -19 the_earliest -7 the_eighth 13 the_embassy 11
            the_end 18 the_engineer -2 the_entire 6 the_entrance -6 the_evening 16 the_evenings -8
            the_exam 15 the_extension 1 the_extractor 12 the_fair 7 the_fee -21 the_file -5
            the_final 7 the_first 5 the_flat 10 the_floor -3 the_flowers 1 the_form -23
            the_freeholder 8 the_front -17 the_frost 9 the_gas -1 the_gate 5 the_generator -23
            the_grant 4 the_grey -5 the_guarantee -6 the_guaranteed 34 the_gym -24 the_half 2
            the_hall -20 the_head 19 the_headstone -1 the_hearing 15 the_heating -12 the_hold -2
            the_holiday 22 the_home -2 the_hospice 10 the_hospital 2 the_hotel 4 the_hour -14
            the_house 16 the_housing 2 the_iban 2 the_invoice -22 the_job -9 the_journey -2
            the_keys 16 the_kids 18 the_kitchen 10 the_knife 12 the_lab -7 the_label -21
            the_lads -1 the_lady -5 the_lambing -3 the_landlord 3 the_last 1 the_late 1
            the_latest -4 the_lease 15 the_letter -8 the_lift -16 the_lights -16 the_line -4
            the_list 8 the_loan -6 the_locks 8 the_login 16 the_loss 15 the_lot 1 the_marquee 4
            the_matinee -9 the_meter -4 the_milk -18 the_money -6 the_month -16 the_morning 3
            the_mortgage 7 the_mot -8 the_name -1 the_needful 13 the_new 20 the_next 11
            the_night -10 the_no -8 the_notice 23 the_number 13 the_nurse -15 the_offer 11
            the_office -8 the_old 19 the_one -19 the_only 21 the_other -10 the_outage 2
            the_oven -3 the_oxygen 4 the_paper -10 the_parcel -18 the_parking -13 the_part 9
            the_passport -3 the_payment 10 the_pension -14 the_permit -7 the_person -11
            the_pharmacy -5 the_phone -3 the_photo -29 the_photos -7 the_piano -2 the_pitch 8
            the_place 12 the_policy -5 the_pool -15 the_portal -10 the_postcode -12 the_power -15
            the_practice -10 the_premium 16 the_prescription 3 the_press 1 the_price -19
            the_printer -4 the_proof -14 the_queue -4 the_rate 2 the_receipt 22 the_reference -26
            the_referral 2 the_refund -12 the_removal 9 the_renewal -4 the_replacement 1
            the_restaurant -6 the_return 2 the_rig 8 the_right -20 the_road 4 the_room -5
            the_sale -20 the_same -4 the_sample -9 the_scaffold 12 the_school -11
            the_screenshot -6 the_script 3 the_second 6 the_ship 9 the_shoes 1 the_shop -5
            the_sign -15 the_site -23 the_skip 15 the_smart 6 the_solicitor -8 the_south -3
            the_spelling -17 the_spring -3 the_stage -20 the_stairlift -7 the_stall 5 the_status 9
            the_storm -19 the_street 8 the_suit 10 the_sum 2 the_summer 1 the_surveyors 4
            the_tablet -8 the_tax 20 the_taxi -18 the_tenancy -9 the_tennis -9 the_tent -18
            the_text -2 the_theatre -8 the_thing 12 the_three 19 the_ticket -11 the_till 4
            the_time -3 the_timetable -6 the_train -13 the_transcript 3 the_transfer -1
            the_trial -9 the_two -16 the_under 1 the_unit -15 the_update -2 the_vaccine 5
            the_van 1 the_vet 25 the_warranty -12 the_washing -6 the_website -8 the_wedding -6
            the_week 24 the_weekend 24 the_west -10 the_wheelchair 18 the_whole -22 the_wifi -5
            the_window -9 the_winter -9 the_worktop -5 the_wrong -15 the_yard 11 theatre -1
            their 19 them 46 them_</s> 24 them_the -6 then 2 then_<,> -18 then_</s> 21 then_a -3
            then_and 1 then_it 7 then_or -1 then_the -4 therapist -2 there -43 there_<,> 4
            there_</s> 16 there_<q> 1 there_a -22 there_an -5 there_any 6 there_are 9 there_at 2
            there_be -4 there_before -15 there_by -22 there_in -8 there_is -14 theres 40
            theres_a -7 theres_no 7 theres_still 4 these -19 these_days -9 they 11 they_do -2
            they_must 10 they_told -13 they_wont 5 theyll -1 theyll_be 9 theyre 44 theyve -5
            theyve_got -5 thing 28 thing_<,> 8 thing_</s> -10 thing_<day> 28 things 11 think -24
            think_<,> -5 thinking -8 thinks -12 thinks_i -12 third -4 thirty -4 thirty_years -2
            this 44 this_</s> -2 this_<day> 26 this_coming 17 this_email -5 this_is -7
            this_month 33 this_morning 4 this_one -15 this_side 11 this_since -10 this_week -15
            this_weekend 14 those 21 those_tickets 11 though 7 though_<,> 5 thought -5 three -4
            three_<,> -3 three_</s> -2 three_and 1 three_days -16 three_hours -5 three_nights -6
            three_times -3 three_weeks 7 three_years -3 through 25 through_</s> 3 through_to 23
            throws 9 throws_a 9 thursdays 7 thursdays_</s> -1 ticket 28 ticket_</s> -4
            ticket_for -10 ticket_is 12 tickets 2 tickets_</s> -23 tickets_for 3 tie 3 til -3
            til_0 -3 till 33 till_0 -23 till_<day> 41 till_spring 6 till_the 25 time 9 time_<,> 12
            time_</s> -21 time_does -2 time_for 60 time_from 14 time_i -2 time_of -29 time_the 6
            time_to -8 times -9 times_since -1 timetable -15 tmrw 64 to 51 to_0 -32 to_<,> -6
            to_<day> -49 to_<q> -6 to_a -4 to_accra 7 to_an 14 to_arrive -2 to_ask 12 to_be 38
            to_book -2 to_cambridge -7 to_chase 5 to_close 1 to_collect -6 to_come -21 to_do -11
            to_doha 6 to_eight -9 to_get -11 to_ghent -6 to_give 3 to_go -11 to_have 17 to_hear 38
            to_him -5 to_hire -3 to_it -14 to_know -16 to_land -5 to_last 31 to_leave -24
            to_lift 35 to_look -36 to_me 21 to_my 13 to_nine -12 to_norwich -8 to_open -5
            to_pay 19 to_reach 2 to_reserve -11 to_run 23 to_say 12 to_see 12 to_send 17
            to_seven -15 to_sign 21 to_six -5 to_someone 7 to_start 4 to_stay -9 to_submit 19
            to_switch -11 to_take -5 to_talk -11 to_tell 7 to_ten -8 to_that 3 to_the -35
            to_this -5 to_upload 7 to_us 17 to_use -4 to_vacate 32 to_visit -10 to_work 5 to_you 6
            to_your -30 toaster 2 today 22 today_<,> 42 today_</s> 42 today_and 10 toddler -7
            together -2 told -45 told_me -53 told_the -3 told_to 12 told_us -2 tomorrow 100
            tomorrow_0 10 tomorrow_<,> 6 tomorrow_</s> 14 tomorrow_and 27 tomorrow_at 24
            tomorrow_morning 18 tomorrow_night 20 tonight 97 tonight_<,> 13 tonight_</s> 17
            tonight_<q> 35 tonight_and 23 tonight_at 8 too 18 too_big 7 too_much 15 took -53
            took_me -13 took_out -2 took_the -9 top -10 top_up -10 toronto -17 total 1 touched -11
            tour -14 towing 20 tracking -3 tractor -2 trailer 22 trailer_</s> 6 train -52
            train_</s> -7 train_on -7 train_to -1 train_was -7 training 24 trains -11 transcript 4
            transfer 10 transfer_<,> 2 transfer_has 6 transport 6 travel -20 travelling -8
            treat -13 trial -19 tribunal 21 tried -15 trip -18 trousers -5 try -20 tub 4
            tuesdays -30 tuesdays_and -17 turkey 3 turn -2 turn_the 17 turned -12 turned_0 -4
            turned_up 2 turning 15 turning_0 2 turns 42 turns_up -6 twelve 17 twenty -1 twice -16
            twice_</s> -9 twin -10 two -40 two_<,> -4 two_</s> -20 two_<q> -4 two_adults -4
            two_hours 3 two_in 5 two_kids 20 two_left 12 two_minutes 7 two_nights -3 two_of -10
            two_places -7 two_seats -10 two_sizes 7 two_tickets -20 two_till -13 two_weeks -2
            two_winters -5 two_years -5 type -15 tyre -3 tyres -15 u 45 umbrella -22 under -9
            under_<,> 1 under_the 12 understand 7 uni 2 unit -10 unit_is 7 unless 30 unless_you 10
            unlock 8 unlock_my 5 unlocked -1 unpaid 14 unpaid_</s> 12 unsigned 6 until -15
            until_0 11 until_<day> 4 until_about -3 until_the -8 up -2 up_0 -5 up_<,> 13
            up_</s> -9 up_<q> 2 up_a -13 up_at -23 up_by -2 up_for 4 up_from 21 up_in -1 up_on 2
            up_the -1 up_to 49 update -3 update_</s> 6 upgrade -5 upgraded -6 upload -7
            upload_the 7 ur 25 us 42 us_<,> 7 us_</s> 15 us_a 4 us_for -6 us_off -8 us_the -1
            us_to 6 use -5 used -20 used_the -3 used_to -16 usually -21 utc 25 ute 17 ute_full 17
            vacate 32 vaccination -7 vaccine 5 valentines 36 valid -5 valuation 3 van -4 van_on 9
            van_runs 6 vanished 1 vanished_from 1 vat -1 vegan -8 version -2 version_0 -2 very -24
            very_well -5 vet 25 view -7 village 1 visa 28 visit 6 voting 4 wages 5 wait 2
            waited -6 waiting -14 waiting_on 8 walk 17 walk_<,> -4 walk_in 17 walks 25 wanna -11
            want -19 want_it 3 want_that 10 want_the 13 want_to -67 wanted -17 wanted_by 9
            wanted_to -19 wanting 3 wants 75 wants_a -11 wants_his 7 wants_my -15 wants_proof 2
            wants_the 52 wants_to 10 warehouse -19 warm -9 warranty -12 was -127 was_0 -27
            was_</s> -10 was_a -5 was_at -17 was_born -5 was_charged -2 was_done -5 was_due -5
            was_for -1 was_given 5 was_in -21 was_last -4 was_meant -18 was_on -21 was_out -4
            was_the -11 was_there -5 was_told -2 was_with -6 wash 1 washing -6 washing_machine -5
            wasnt -4 wasnt_</s> -2 wasps -3 water 22 water_<,> 10 way 34 way_</s> 3 way_about -16
            way_for -9 way_or 26 way_to 4 we 46 we_are -32 we_arrive -20 we_break 12 we_bury 28
            we_can -20 we_cant 28 we_close -5 we_drive 10 we_exchange 5 we_get 14 we_go 4
            we_had -6 we_have 1 we_launch 16 we_need 13 we_open 14 we_signed -6 we_sing 21
            we_still 4 we_want -16 we_were -32 we_would 4 website -13 website_says -13 wedding 20
            wedding_was -3 weddings 13 wednesdays -16 wee 1 week 39 week_<,> -20 week_</s> 14
            week_<q> 14 week_and 17 week_from 5 week_of -17 week_on 23 weekday -7 weekdays -26
            weekdays_<q> -6 weekend 10 weekend_<,> 13 weekend_</s> 27 weekend_<q> -24
            weekend_and -8 weekends -21 weeks 1 weeks_<,> 10 weeks_</s> -12 weeks_ago -3 well -15
            well_<,> -5 well_done -9 went -20 went_back -24 went_to 17 were -24 were_a -3
            were_just -10 were_off 25 were_the -7 were_to 9 west -10 weve 20 weve_a 20 weve_the 7
            weve_to 7 what -26 what_about -8 what_are -3 what_can -2 what_do 11 what_does -2
            what_is -7 what_the -1 what_time -14 whatever 13 whatever_you 4 whats -17 whats_the -9
            whatve -9 whatve_you -9 wheel -14 wheelchair -7 wheelchair_ramp 18 when_he -7 when_i 5
            when_the 17 when_we -3 when_you -18 whenever -30 where 2 where_are 9 where_do -3
            where_i 5 where_is -13 where_the -5 wheres -6 whether 22 whether_its 11 whether_the 21
            which -4 which_i -17 which_is 7 which_of 1 whichever 13 while 29 while_i 6 while_im 9
            who 1 who_do -3 whole -22 whos -13 whos_the -8 why -15 why_does -3 why_the -18 wide -1
            wife -28 wifes 4 wifi -9 will 35 will_be 11 will_come -13 will_i 6 will_only -3
            will_the 27 will_want -19 window -15 window_for -5 window_if -7 windows -1
            windows_0 -1 winter -13 winter_<q> -10 winters -5 wish -13 wish_to -13 with -6
            with_0 -20 with_a -11 with_an -10 with_food -8 with_four -7 with_him -1 with_it 11
            with_my -8 with_no 8 with_one 12 with_or 21 with_that 3 with_the 2 with_this 7
            with_three 30 with_two 5 with_us 7 with_your 14 within 6 within_0 -4 within_the 7
            without 29 without_it 17 without_the 33 without_your -9 wondering 5 wont 69 wont_go 7
            wont_let -1 wont_start -19 wont_take -2 word 6 word_on -5 work -16 work_</s> -17
            work_for 7 work_nights -13 work_on 11 working 11 working_</s> 9 working_days -27
            works 3 works_</s> 3 workshop 17 worktop 2 worktop_<q> -8 worries 10 worse 11
            worse_than 11 worth -7 would -43 would_be -14 would_i -2 would_like -15 would_need 9
            would_really 2 would_the -6 would_there -4 would_you -26 writing 10 written -13
            wrong -39 wrong_</s> -6 wrote -10 wrote_to -5 yard 11 ye -21 yeah -4 year -20
            year_</s> -4 year_guarantee -3 yearly -3 years -4 years_<,> -4 years_</s> -1
            years_ago -5 years_and -3 years_old -14 yes 29 yes_<,> -10 yes_or 12 yesterday -15
            yesterday_<,> 3 yesterday_</s> -1 yesterday_and -4 yet 19 yet_i 4 yet_theres 4
            yoga -16 yoga_on -16 you -11 you_<,> -8 you_</s> -23 you_are -11 you_asked -7
            you_book -22 you_can -2 you_check -13 you_close -6 you_could 5 you_do -25 you_find -6
            you_fitted -5 you_for 14 you_get -34 you_got -32 you_guys 4 you_had -2 you_have -10
            you_havent 12 you_in 2 you_is 8 you_keep 1 you_know -1 you_let 15 you_lot -11
            you_move 3 you_need 3 you_open -12 you_people 14 you_please 12 you_recommend -6
            you_said -9 you_say -25 you_sell -4 you_send 1 you_sent 32 you_squeeze 7 you_still -4
            you_tell -6 you_the 20 you_to 1 you_turn 17 you_two 4 you_want -5 you_were 8 your 31
            your_app 2 your_bank 7 your_branch 3 your_clinic 4 your_colleague -2 your_door -6
            your_email -21 your_engineer -7 your_flowers -6 your_form -3 your_lab -16 your_lad -5
            your_last -12 your_letter -2 your_man 10 your_new 1 your_office 12 your_people 3
            your_portal -2 your_pre 6 your_side 2 your_surgery 9 your_system 14 your_text -11
            your_website -5 youre -15 yours 5 yourselves 6 yourselves_</s> 6 youve 8 youve_a -7
            youve_frozen 6 youve_got -23 youve_no -1 youve_sent 3 yrs -4 ~able 2 ~abou -18
            ~acce -2 ~accept -2 ~acco -1 ~accord -19 ~accoun 18 ~accr 5 ~ackn 9 ~acknow 9
            ~acti -15 ~activa -12 ~actu -24 ~actual -24 ~adju 19 ~adjust 19 ~admi 22 ~adul -5
            ~adults -5 ~adve -7 ~advert -7 ~advise 2 ~aeri -3 ~aerial -3 ~afte 1 ~aftern -42
            ~agai -33 ~agen -12 ~agency 15 ~ages 9 ~agre 2 ~agreed 9 ~agreem -7 ~ahea 11 ~airl -10
            ~airlin -10 ~airp -15 ~airpor -15 ~aisl 27 ~alar 15 ~allo -6 ~allowe -9 ~alon -3
            ~alre -6 ~alread -6 ~also -8 ~alto 18 ~altoge 18 ~alwa -42 ~always -42 ~amen -5
            ~amende 7 ~amou -13 ~amount -13 ~anni -15 ~annive -15 ~anot -7 ~anothe -7 ~answ 57
            ~answer 57 ~anyb -22 ~anybod -22 ~anyo -1 ~anyone -1 ~anyt 17 ~anythi 17 ~anyw 2
            ~anyway 2 ~apar -4 ~appe 8 ~appeal 14 ~appl 6 ~applic 5 ~applie 4 ~appo -6 ~appoin -6
            ~appr 12 ~apprec 18 ~approv 14 ~arch 4 ~archiv 15 ~area 9 ~aren 2 ~argu 10 ~arguin 10
            ~arou -31 ~around -31 ~arra -6 ~arrang -6 ~arri -1 ~arriva -3 ~arrive 13 ~arrivi -11
            ~arvo 28 ~aske -11 ~aski -5 ~asking -5 ~asse 8 ~assess 8 ~assu -2 ~assume -1 ~atta -7
            ~attach -7 ~atte 5 ~auct 15 ~auctio 15 ~audi 5 ~audito -1 ~aust -6 ~austra -2 ~auth 20
            ~author 20 ~auto -22 ~automa -6 ~avai -6 ~availa -6 ~awai 7 ~awaiti 7 ~away 26
            ~baby 32 ~back 10 ~badg -7 ~badger 8 ~bags 2 ~bail 36 ~bailif 36 ~bala 19 ~balanc 19
            ~ball 4 ~band 5 ~bank 26 ~bann 14 ~banner 14 ~barl 6 ~barley 6 ~base -8 ~bath -12
            ~batt -1 ~batter -1 ~beca 10 ~becaus 10 ~bedr -12 ~bedroo -12 ~been -30 ~befo 73
            ~before 73 ~bega -22 ~begi 28 ~beginn -16 ~begins 44 ~behi 8 ~behind 8 ~bein 46
            ~beli 7 ~believ 7 ~bell 1 ~bert -18 ~best -20 ~bett -6 ~better -6 ~betw -17
            ~betwee -17 ~bigg -1 ~bigger -1 ~bike 10 ~bill -14 ~bins -16 ~birt -12 ~birthd -1
            ~bish 19 ~bishop 19 ~blac 9 ~blan -3 ~blaz 8 ~blazer 8 ~blin -17 ~blinds -17 ~bloc 15
            ~blocke 9 ~bloo -21 ~blue -21 ~boar 53 ~boardi 27 ~boards 11 ~boat 1 ~body 13 ~boil -7
            ~boiler -7 ~book -9 ~booked 51 ~bookin -27 ~boot 8 ~born -5 ~boss 7 ~both -18
            ~bother 10 ~boug -8 ~bought -8 ~boun 5 ~bounce 4 ~bouncy 1 ~boxe 23 ~boys -1 ~bran -32
            ~branch -32 ~brea 13 ~breakf -10 ~bric 5 ~bricke 5 ~brid 12 ~bridge 13 ~brin -10
            ~brit -3 ~britis -3 ~broa 15 ~broadb 15 ~broc 5 ~brochu 5 ~brok 6 ~broker 7 ~brot 9
            ~brothe 9 ~buil 8 ~buildi 1 ~burs 6 ~bursar -2 ~bury 28 ~buse -5 ~busi -1 ~busies 1
            ~butt 9 ~button 9 ~buye 18 ~buyers 15 ~cabi 6 ~cake 2 ~cale -12 ~calend -12 ~call 2
            ~called -14 ~camb -13 ~cambri -13 ~came -77 ~camp 10 ~camper -8 ~campus 7 ~canc -10
            ~cancel -10 ~cann 4 ~cannot 4 ~cant 57 ~card 45 ~care -4 ~carg 4 ~carp 5 ~carpet 5
            ~carr -9 ~carrie -9 ~cars 6 ~case -8 ~cash 6 ~cashba -5 ~cashle 11 ~cast -10
            ~castle -10 ~cata -5 ~catalo -12 ~cctv -5 ~cell 9 ~cent 1 ~centre 1 ~cert 72
            ~certif 32 ~chai 3 ~chairs -2 ~chan -8 ~chance 7 ~change -16 ~chap -19 ~char -19
            ~charge -14 ~chargi -4 ~chas 14 ~chasin 2 ~chea -22 ~cheape -4 ~chec -38 ~checki -22
            ~checko 16 ~chee -5 ~cheers -5 ~chem -4 ~chemis -3 ~cheq 1 ~cheque 1 ~chil -20
            ~childr -1 ~choi 3 ~chri 14 ~christ 14 ~chur 6 ~church 6 ~citi 1 ~citize 1 ~clai 20
            ~claims -3 ~clas -14 ~clea -1 ~cleane -5 ~cleani -5 ~cleare 7 ~clic -12 ~clie 16
            ~client 16 ~clin -4 ~clinic -4 ~cloc -5 ~clocks -1 ~clos 70 ~closed -18 ~closes 56
            ~closin 16 ~coac -19 ~code 4 ~coff -1 ~coffee -1 ~coll -23 ~collea -11 ~collec -9
            ~colleg 1 ~colo -5 ~colour -5 ~come 1 ~comi 31 ~coming 31 ~comm 16 ~commit -3
            ~commun 15 ~comp 11 ~compan -14 ~compet 14 ~comple 37 ~comput -7 ~conc 3 ~concer -10
            ~conf 26 ~confer -3 ~confir 25 ~conn -3 ~connec -3 ~cons -14 ~cont 20 ~contac -13
            ~contai 7 ~contra 17 ~contro -9 ~conv -3 ~conven -4 ~conver -1 ~cook 2 ~cool 34
            ~coolin 16 ~copy 22 ~cork -2 ~corr 5 ~correc 5 ~cost 5 ~cott -9 ~cottag -8 ~coul -4
            ~couldn -7 ~coun 48 ~counci 43 ~counte -25 ~county 18 ~coup 9 ~cour -11 ~courie -6
            ~course -12 ~courts -2 ~cove 35 ~covere -4 ~covers 25 ~crac -5 ~cracke -21 ~cran 9
            ~crat 2 ~craw -4 ~crawls -4 ~crea 8 ~cred -11 ~credit -11 ~crew 17 ~crib 1 ~crow 15
            ~curr 5 ~curren 10 ~cust 32 ~custom 32 ~dads 30 ~damp 6 ~dark 3 ~darr 1 ~darren 1
            ~data 2 ~date 35 ~daug 1 ~daught 1 ~dawn 29 ~days 35 ~dead 38 ~deadli 25 ~deal 3
            ~dealer 7 ~dear 46 ~dearly 24 ~debi -11 ~deci 23 ~decisi 22 ~dedu 8 ~deduct 8 ~deed 14
            ~degr -15 ~degree -15 ~dele 17 ~delega 20 ~deli -16 ~delive -18 ~demo 8 ~dent 2
            ~dental -3 ~dentis 5 ~depa -11 ~depart -11 ~depo 11 ~deposi 21 ~desk -1 ~deta 1
            ~detail 1 ~dial -8 ~dialys -8 ~didn -5 ~dies 16 ~diff -9 ~differ -9 ~digi 11 ~dinn -12
            ~dinner -12 ~dire 1 ~direct 1 ~disc -5 ~discha 9 ~discou -11 ~disp 2 ~dispat -4
            ~diss 8 ~disser 8 ~diwa 27 ~diwali 27 ~doct -10 ~doctor -10 ~docu 15 ~docume 15
            ~does -43 ~doesnt -2 ~dogs -3 ~doha 7 ~doin 8 ~done -16 ~dont 14 ~door -13 ~doub -2
            ~double -2 ~down 17 ~downlo -3 ~draf -6 ~draw -5 ~drawin -7 ~dres -1 ~driv 20
            ~driver -34 ~drivin 18 ~drop 27 ~droppe -17 ~drye -17 ~dund 4 ~dundee 4 ~duri -9
            ~during -9 ~each -27 ~earl -9 ~earlie -12 ~east 26 ~easter 29 ~eigh -12 ~eighth 13
            ~eith -11 ~either -11 ~elec 3 ~electr 3 ~else 41 ~emai -7 ~emails -3 ~emba 12
            ~embass 11 ~empl 14 ~employ 14 ~empt 11 ~ende -14 ~ends 21 ~engi 13 ~engine 13 ~enou 8
            ~enough 8 ~enro 21 ~enrolm 7 ~enti 6 ~entire 6 ~entr -16 ~entran -16 ~erro -11
            ~esta 17 ~euro 29 ~even 22 ~evenin 19 ~ever -18 ~everyo 24 ~everyt 5 ~ewes 8 ~exam 27
            ~exce -1 ~excess -1 ~exch 13 ~exchan 13 ~exis 12 ~expe 3 ~expect -19 ~expedi 17
            ~expens 1 ~expi 29 ~expire 29 ~expl 1 ~explai -8 ~expo 11 ~export 8 ~exte 6 ~extend 3
            ~extens 2 ~extr 2 ~extrac 12 ~fail 1 ~failin 7 ~fair 16 ~fall 20 ~fami 1 ~family 1
            ~fanc -8 ~fare -16 ~fast -8 ~fath 11 ~father 11 ~faul 10 ~feed 27 ~feel -7 ~fees 37
            ~fell -17 ~fema -3 ~female -3 ~ferr 23 ~feve 10 ~fibr 5 ~figu 2 ~figure 2 ~file 33
            ~fill 24 ~film 11 ~fina 41 ~financ 9 ~find -28 ~fine 1 ~fini -28 ~finish -35 ~fire 4
            ~firm 14 ~firmwa -2 ~firs 80 ~fitt -3 ~fitted -5 ~fittin 2 ~five -34 ~fixe 13 ~flat 12
            ~flee -11 ~flig 32 ~flight 32 ~floo -5 ~flor -2 ~flow 4 ~flower 4 ~flyi 16 ~flying 16
            ~food 2 ~foot 4 ~footba 5 ~fore 9 ~foreno 3 ~forf 9 ~forfei 9 ~form 1 ~fort 49
            ~fortni 42 ~foun 2 ~four -40 ~fourte 26 ~free 3 ~freeho 8 ~freeze -5 ~fres -2
            ~frid -16 ~friday -14 ~fridge -2 ~frie -10 ~friend -10 ~from 10 ~fron -11 ~fros 9
            ~froz 6 ~frozen 6 ~full 21 ~fund -3 ~fune 40 ~funera 40 ~funn 8 ~furn -8 ~furnac -8
            ~fuss -8 ~fussed -4 ~galw -3 ~galway -3 ~gard -8 ~garden -8 ~gate 37 ~gath 7 ~gather 7
            ~gave 10 ~gene -19 ~genera -19 ~gets 17 ~gett -10 ~gettin -10 ~ghen -6 ~gift -2
            ~girl -11 ~give 43 ~givi 52 ~giving 52 ~glas -17 ~glut 7 ~gluten 7 ~goes 43 ~gold 31
            ~gone -18 ~good 12 ~gown -10 ~grad 64 ~gradua 67 ~gran 13 ~grandd -6 ~grands -5
            ~grat 28 ~gratef 28 ~grea -3 ~gree -29 ~greeti -25 ~grey 17 ~greyed 13 ~grin -9
            ~grou -25 ~guar 13 ~guaran 13 ~gues -3 ~guesth -6 ~guests 18 ~guys 3 ~hair -20
            ~haircu -5 ~half -22 ~hall 10 ~hand 35 ~hang 2 ~happ 2 ~happen 5 ~harv 2 ~harves 2
            ~hasn 27 ~hate 12 ~have 36 ~havent 26 ~havi 31 ~having 31 ~head 28 ~headst -1 ~heal 25
            ~health 25 ~hear 13 ~hearin 15 ~heat 19 ~heatin -11 ~held 28 ~hell -1 ~help 13
            ~here 45 ~high -27 ~hims 8 ~himsel 8 ~hire -39 ~hiya 6 ~hold 19 ~holdin 20 ~holi 33
            ~holida 33 ~holy 22 ~holyhe 22 ~home 49 ~hone 23 ~honeym 19 ~hope -9 ~hopi -9
            ~hoping -9 ~hosp 46 ~hospic 10 ~hospit 35 ~host 11 ~hostel 1 ~hote -11 ~hour -38
            ~hourly -6 ~hous 49 ~housin 2 ~hund 34 ~hundre 34 ~hurr -13 ~husb -16 ~husban -16
            ~hygi 1 ~hygien 1 ~hymn -2 ~iban 2 ~idea -8 ~ideall -1 ~imag -5 ~immi 5 ~immigr 5
            ~inac 6 ~inacti 6 ~incl -1 ~includ -1 ~inde -13 ~indi -3 ~indu 28 ~induce 14
            ~induct 14 ~info 11 ~inform 11 ~insh 13 ~inshal 13 ~insi 54 ~inside 54 ~insp 22
            ~inspec 22 ~inst -8 ~instal -19 ~instea -7 ~insu 26 ~insuli 15 ~insura 5 ~insure 7
            ~inte 44 ~intere 11 ~intern -8 ~interv 36 ~into 38 ~inva 13 ~invali 13 ~inve 19
            ~invo -20 ~invoic -20 ~isnt 56 ~issu 18 ~issued 10 ~item -2 ~itse -11 ~itself -11
            ~john -19 ~join 4 ~joined -3 ~jour -2 ~journe -2 ~just -7 ~keep 29 ~keys 24 ~kick 34
            ~kids 34 ~kind 2 ~kindly -9 ~king -5 ~kisu -7 ~kisumu -7 ~kitc -12 ~kitche -12
            ~knif 12 ~know 53 ~kuma 1 ~kumasi 1 ~labe -7 ~lack 13 ~ladi 5 ~lading 5 ~lads -2
            ~lady 1 ~lago 16 ~lamb -1 ~lambin -3 ~lamp 30 ~land 15 ~landed 7 ~landin -1
            ~landlo -12 ~lane -16 ~laps 23 ~lapsed 12 ~lapses 20 ~lapt -3 ~laptop -3 ~last 2
            ~lasted -13 ~late -9 ~latest 6 ~laun 25 ~launch 25 ~laws 11 ~leag 14 ~league 14
            ~leak 8 ~leakin 3 ~leas 19 ~leav 2 ~leaves 26 ~leavin -21 ~leed 19 ~left 1 ~leic -14
            ~leices -14 ~lend 16 ~lender 16 ~lens -24 ~less -6 ~lesson -6 ~lets -14 ~lett 39
            ~letter 35 ~lettin 5 ~leve 8 ~libr 4 ~librar 4 ~lice 19 ~licenc 26 ~licens -7 ~life 19
            ~lift -6 ~ligh 5 ~lights -5 ~like -27 ~limi 1 ~line -1 ~link -10 ~list 39 ~listen 12
            ~litt -5 ~little -5 ~live 25 ~livi 18 ~living 18 ~load 27 ~loan -2 ~loca -14 ~lock 52
            ~locked -2 ~locker 18 ~locksm 7 ~lodg 1 ~logg -2 ~logged -2 ~logi 34 ~lond -6
            ~london -6 ~long -12 ~longer -1 ~look -29 ~lookin -15 ~loos -10 ~lorr 76 ~lorrie 22
            ~lose 15 ~loss 15 ~lost -26 ~love -27 ~lovely -20 ~lowe -18 ~lunc -21 ~luncht -2
            ~maam 6 ~mach -18 ~machin -18 ~mada 4 ~made -14 ~maga -3 ~magazi -3 ~mail -21 ~main -3
            ~make -6 ~maki 5 ~making 5 ~mana 14 ~manage 14 ~mann -7 ~manned -4 ~manu -1 ~manual -1
            ~many -9 ~mark 4 ~market 10 ~markin -5 ~marq -6 ~marque -6 ~marrie -10 ~massag -8
            ~matc 24 ~mate 23 ~matern 4 ~mati -9 ~matine -9 ~matt 19 ~mattre 19 ~mayb -13
            ~mean -27 ~meas -11 ~measur -11 ~medi 21 ~mediat 14 ~medica 9 ~meet 26 ~meetin 21
            ~memb 23 ~member 23 ~mend 11 ~mended 11 ~ment -5 ~mentio -5 ~menu -17 ~merg -22
            ~mess -7 ~messag -7 ~mete -17 ~meters 4 ~midd -25 ~midday -12 ~middle -13 ~midn 39
            ~midnig 39 ~midw -9 ~midwee -10 ~mile 18 ~milk -18 ~mill -19 ~mind 13 ~mine -14
            ~mini -13 ~minibu -8 ~mins -15 ~minu 2 ~minute 7 ~miss 19 ~missed -23 ~missin 32
            ~mobi 2 ~mode -6 ~modera -4 ~modu 7 ~module 7 ~mond -10 ~monday -10 ~mone 5 ~monthl -7
            ~months -13 ~more 7 ~morn -25 ~mornin -25 ~mort 3 ~mortga 14 ~most -32 ~mostly -8
            ~moul 19 ~move 15 ~movi 5 ~moving 5 ~much 23 ~mums 3 ~must 41 ~nail 4 ~nair -5
            ~nairob -5 ~name 22 ~near -7 ~nearer -2 ~neck 12 ~need 74 ~needed 33 ~needfu 13
            ~neig -6 ~neighb -6 ~netw 1 ~networ 1 ~neve -44 ~next 19 ~nice -5 ~nigh -32
            ~nights -25 ~nine 1 ~nobo 15 ~nobody 15 ~nois 3 ~nomi 9 ~noon -3 ~norm -30 ~normal -30
            ~norw -11 ~norwic -11 ~note -5 ~noth 9 ~nothin 9 ~noti 5 ~notice 5 ~nowh 6 ~nowher 6
            ~nudg 9 ~numb 4 ~number 4 ~nurs 11 ~nurser 20 ~obje -7 ~object -7 ~obli 4 ~oblige 4
            ~oclo 23 ~oclock 23 ~offe 42 ~offi 27 ~office 27 ~offl 4 ~offlin 4 ~okaf 4 ~okafor 4
            ~okay -11 ~olde -8 ~once -10 ~ones -21 ~onli 34 ~online 34 ~only -6 ~onto 14 ~onwa -9
            ~onward -9 ~open 51 ~opened -2 ~openin -1 ~oper 11 ~operat 11 ~orde -13 ~ordere -8
            ~ordi 8 ~ordina 8 ~orig -15 ~origin -15 ~othe 14 ~others -2 ~otherw 19 ~ours 20
            ~outa 1 ~outage 1 ~outl -6 ~outloo -6 ~outs -9 ~outsid -9 ~oven 14 ~over 8 ~overdr 10
            ~overni -3 ~oxyg 4 ~oxygen 4 ~pack 4 ~packin 1 ~padd -18 ~page 26 ~paid -11 ~pair 9
            ~pane 14 ~pani -5 ~pant 36 ~pape 24 ~papers 28 ~parc 11 ~parcel 11 ~pari -8 ~parish -8
            ~park -7 ~parkin -26 ~part 20 ~pass -4 ~passed -28 ~passen -4 ~passes 26 ~passpo 2
            ~passwo -15 ~past 7 ~pati 2 ~patien 2 ~paus -7 ~paya 14 ~payabl 14 ~paym 29 ~paymen 29
            ~payo 17 ~payr 14 ~payrol 14 ~penc 8 ~pencil 8 ~pend -7 ~pendin -10 ~pens 9 ~pensio 4
            ~peop 19 ~people 19 ~perf 6 ~perfec 6 ~peri 2 ~period 2 ~perm 21 ~permis 8 ~permit 16
            ~pers 14 ~person 14 ~pert -6 ~phar -7 ~pharma -7 ~phas 9 ~phon -27 ~phones 2 ~phot -12
            ~photos -5 ~phys -13 ~physio -13 ~pian -10 ~pick 8 ~picked -2 ~pickin 18 ~pickup -4
            ~pict -4 ~pictur -4 ~pila -17 ~pilate -17 ~pitc 8 ~plac -18 ~places -25 ~plan -9
            ~planni -1 ~plas -11 ~plaste -11 ~play -4 ~plea -3 ~please -3 ~plug 3 ~plum 18
            ~plumbe 18 ~points -6 ~pole 1 ~poli -8 ~police 10 ~policy -16 ~poll 11 ~pollin 3
            ~pool -25 ~port 1 ~portal -4 ~ported 11 ~portug -1 ~poss 17 ~possib 12 ~post 16
            ~postco -12 ~posted 14 ~powe 8 ~prac -7 ~practi -7 ~pram 30 ~praw 17 ~prawns 17
            ~pref -23 ~prefer -26 ~prem 16 ~premiu 16 ~pres 18 ~prescr -8 ~presen 29 ~pric -13
            ~prices -17 ~prim -3 ~prin 10 ~printe 1 ~prio 13 ~priv -19 ~privat -19 ~priz 26
            ~prob 9 ~probat 15 ~proble -6 ~proc -8 ~proces -4 ~prod 28 ~produc 28 ~prog 10
            ~proj -9 ~projec -9 ~prom -31 ~promis -27 ~proo 7 ~pull 16 ~pump 8 ~push 10 ~quar -5
            ~quarte -15 ~quer 14 ~ques 10 ~questi 10 ~queu 2 ~quic 15 ~quicke -9 ~quid -20
            ~quie -17 ~quiete -9 ~quit -8 ~quot 63 ~quoted 6 ~radi 7 ~radiat 7 ~rail -2 ~railca -1
            ~rain 4 ~rama 7 ~ramada 7 ~ramp 15 ~rang -31 ~rate 2 ~rath 13 ~rather 13 ~rati -18
            ~rating -18 ~reac 5 ~reache 4 ~read 3 ~reader 5 ~readin -9 ~real 17 ~really 11
            ~reas -25 ~reason -23 ~rece -9 ~receip 8 ~receiv -16 ~reck -10 ~reckon -10 ~reco 3
            ~recomm -6 ~record 8 ~rede -10 ~redemp -4 ~refe 4 ~refere 2 ~referr 2 ~refu 44
            ~refund 41 ~refuse 2 ~regi 38 ~regist 33 ~reis 18 ~reissu 18 ~reje 18 ~reject 18
            ~rele 15 ~releas 15 ~reme 4 ~remo 9 ~remova 9 ~rene 15 ~renewa 15 ~renewe -13 ~rent 18
            ~rented 3 ~repa 16 ~repair 16 ~repe -17 ~repeat -17 ~repl 18 ~replac 11 ~repo 8
            ~report 5 ~requ -6 ~reques -7 ~rese -27 ~reserv -13 ~resi 9 ~reside 9 ~reso -19
            ~resolv 3 ~resp 8 ~respec -9 ~respon 10 ~rest -24 ~restau -19 ~resu 2 ~result -9
            ~retu 5 ~return 5 ~reve 9 ~revi 14 ~review 13 ~righ -23 ~rights -1 ~ring 10 ~ringin 4
            ~road 3 ~robe 17 ~roll 19 ~roof -5 ~roofer -6 ~room -38 ~roun -1 ~rout -16 ~router -8
            ~routin -4 ~rule -2 ~runn -12 ~runnin -12 ~runs 14 ~rush -12 ~safe -1 ~said -46
            ~sail 9 ~sale 16 ~same -39 ~samp -9 ~sample -9 ~satu 1 ~saturd 1 ~saun -1 ~sayi -27
            ~saying -27 ~says -11 ~scaf 15 ~scaffo 15 ~scan 29 ~scanne 1 ~sche -8 ~schedu -10
            ~scho 4 ~schola 7 ~school -3 ~scoo 3 ~scoote 3 ~scor 3 ~scre -23 ~screen -23 ~scri 6
            ~script 6 ~seal 1 ~seas 17 ~season 17 ~seat -38 ~seco -4 ~second -4 ~sect 12 ~seed 4
            ~seen -3 ~sees 18 ~self -4 ~selfie -12 ~sell 8 ~send 18 ~seni -4 ~senior -4 ~sent -5
            ~serv 14 ~server 37 ~servic -7 ~sess -7 ~sessio -7 ~sett 23 ~settle 23 ~seve 8 ~shar 7
            ~shed 15 ~shee 3 ~shel 4 ~shes 30 ~shif 2 ~shifts 2 ~ship 9 ~shoe -3 ~shop -1 ~shor 1
            ~shou 24 ~should 14 ~show -12 ~shower -2 ~showin 18 ~shut 21 ~side -8 ~sign 31
            ~signal 22 ~signin 11 ~simp 3 ~simple 3 ~sinc -57 ~sing 42 ~single 21 ~sink 13 ~sirs 2
            ~sist 29 ~sister 29 ~site 16 ~sits 13 ~sitt 18 ~sittin 18 ~sixt -8 ~size -4 ~skip 12
            ~slee 5 ~sleepi 5 ~sleeps -6 ~slip 9 ~slot -11 ~slow -17 ~smal -3 ~smar -12 ~smok 1
            ~snow 13 ~sock 8 ~socket 8 ~sofa 2 ~soft -3 ~softwa -3 ~sold -2 ~soli 4 ~solici 4
            ~some -1 ~somebo 16 ~someon 36 ~someth -7 ~someti -1 ~somewh -23 ~sons 16 ~soon 57
            ~sooner 22 ~sorr 17 ~sort 17 ~sorted 7 ~soun -3 ~sounds -3 ~sout 4 ~southa 7 ~spac -15
            ~spea 7 ~spee 8 ~speech 10 ~spel -10 ~spelli -17 ~spin -24 ~spli 8 ~spri -1 ~spring -1
            ~spro 2 ~sprout 2 ~squa -3 ~square 3 ~sque 7 ~squeez 7 ~staf 7 ~stag 21 ~stai -13
            ~stairl -4 ~stairs -9 ~stal 11 ~stam 1 ~stampe -4 ~stan 39 ~standa -2 ~standi 6
            ~stands 36 ~stanst -15 ~star 41 ~starte 14 ~starti -19 ~starts 52 ~stat 7 ~statem -3
            ~statio -9 ~status 21 ~stay -31 ~stayed -15 ~stea -4 ~stic 4 ~stil -1 ~stoc -13
            ~stockt -14 ~ston 12 ~stoo 12 ~stop -8 ~stoppe -16 ~storag 23 ~stra -3 ~straig -3
            ~stre -8 ~street -15 ~stro -3 ~stuc 12 ~stud 9 ~studen 9 ~subm 28 ~submit 19 ~subs -6
            ~subscr -15 ~suit -7 ~summ -8 ~summer -8 ~sund 5 ~sunday 3 ~supp 53 ~suppli 10
            ~supply 24 ~suppor 24 ~suppos -5 ~surf -20 ~surg 24 ~surger 15 ~surv 17 ~survey 4
            ~susp 8 ~suspen 8 ~swap 12 ~swappe 13 ~swim -8 ~swimmi -12 ~swit -2 ~switch -2
            ~swor -22 ~syst 3 ~system 3 ~tabl 1 ~tablet 37 ~take -4 ~taxi -25 ~team -6 ~teat 40
            ~teatim 40 ~tell 4 ~temp 32 ~tempor 17 ~tena 16 ~tenanc -6 ~tenant 22 ~tend 7
            ~tender 7 ~tenn -9 ~tennis -9 ~tens 1 ~tent -21 ~term 12 ~test 16 ~text -11 ~than -13
            ~thanks -32 ~that 13 ~thatll 37 ~thea -1 ~theatr -1 ~thei 19 ~them 46 ~then 2
            ~ther -22 ~therap -2 ~theres 40 ~thes -19 ~they 44 ~theyll -1 ~theyre 44 ~theyve -5
            ~thin 5 ~things 11 ~thinki -8 ~thinks -12 ~thir 10 ~thirty -4 ~this 44 ~thos 21
            ~thou -4 ~though -4 ~thre -4 ~thro 34 ~throug 25 ~throws 9 ~thur 7 ~thursd 7 ~tick 37
            ~ticket 30 ~till 29 ~time -30 ~timeta -15 ~tmrw 64 ~toas 2 ~toaste 2 ~toda 22 ~todd -7
            ~toddle -7 ~toge -2 ~togeth -2 ~toil -6 ~toilet -6 ~toke 7 ~told -45 ~tomo 100
            ~tomorr 100 ~toni 97 ~tonigh 97 ~took -53 ~toro -17 ~toront -17 ~tota 1 ~touc -16
            ~touche -11 ~tour -12 ~towi 20 ~towing 20 ~town 3 ~trac -5 ~tracki -3 ~tracto -2
            ~trad 29 ~trai -19 ~traile 22 ~traini 24 ~trains -11 ~tran 39 ~transc 4 ~transf 10
            ~transp 21 ~trav -28 ~travel -28 ~trea -9 ~tria -19 ~trib 21 ~tribun 21 ~trie -15
            ~trip -27 ~trou -8 ~trouse -5 ~tues -30 ~tuesda -30 ~turk 3 ~turkey 3 ~turn 41
            ~turned -12 ~turnin 15 ~twel 17 ~twelve 17 ~twen -1 ~twenty -1 ~twic -16 ~twin -11
            ~type -26 ~tyre -18 ~umbr -22 ~umbrel -22 ~unde -5 ~unders 4 ~unit -10 ~unle 30
            ~unless 30 ~unlo 7 ~unlock 7 ~unpa 14 ~unpaid 14 ~unsi 6 ~unsign 6 ~unti -15 ~upda -3
            ~update -3 ~upgr -11 ~upgrad -11 ~uplo -3 ~upload -3 ~used -20 ~usua -21 ~usuall -21
            ~vaca 32 ~vacate 32 ~vacc -2 ~vaccin -2 ~vale 25 ~valent 36 ~vali 7 ~valu 3 ~valuat 3
            ~vani 1 ~vanish 1 ~vega -8 ~vers -2 ~versio -2 ~very -24 ~view -9 ~vill 1 ~villag 1
            ~visa 28 ~visi 17 ~voti 4 ~voting 4 ~vouc 4 ~vouche 4 ~wage 5 ~wait -18 ~waited -6
            ~waitin -14 ~wake -5 ~walk 38 ~wann -11 ~want 48 ~wanted -17 ~wantin 3 ~ward 7
            ~ware -19 ~wareho -19 ~warm -9 ~warr -12 ~warran -12 ~wash -5 ~washin -6 ~wasn -4
            ~wasp -3 ~watc -3 ~wate 22 ~webs -13 ~websit -13 ~wedd 33 ~weddin 33 ~wedn -16
            ~wednes -16 ~week -6 ~weekda -33 ~weeken -11 ~well -15 ~went -20 ~were -24 ~west -10
            ~weve 20 ~what -35 ~whatev 13 ~whatve -9 ~whee -23 ~wheelc -7 ~when -28 ~whenev -30
            ~wher -2 ~wheres -6 ~whet 22 ~whethe 22 ~whic 6 ~whiche 11 ~whil 25 ~whit 27 ~whoe 2
            ~whoeve 2 ~whol -22 ~whos -5 ~wide -1 ~wife -23 ~wifi -9 ~will 35 ~wind -35
            ~window -16 ~wint -18 ~winter -18 ~wish -13 ~with 29 ~within 6 ~withou 29 ~wond 4
            ~wonder 4 ~wont 69 ~word 9 ~work 3 ~workin 11 ~worksh 17 ~workto 2 ~worr 10 ~worrie 10
            ~wors 11 ~wort -7 ~woul -43 ~writ -4 ~writin 10 ~writte -13 ~wron -39 ~wrot -10
            ~yard 11 ~yeah -4 ~year -28 ~yearly -3 ~yest -15 ~yester -15 ~yoga -16 ~your 27
            ~yourse 6 ~yous -4 ~youv 8
            """#)
}
