// Made by training/train.py from messages written for this project.
extension SentenceModel {
    static let promise = SentenceModel(
        bias: -1.78819, scale: 0.0438719,
        weights: #"""
            0 -2 0_0 -41 0_<,> 35 0_</s> 47 0_<day> 5 0_<month> -21 0_<q> -14 0_a -26 0_about -5
            0_am -3 0_and -26 0_are -1 0_at 40 0_back 1 0_business 11 0_but 7 0_by 7 0_credit 5
            0_days -55 0_eur -1 0_euros -16 0_for -35 0_from -19 0_get -2 0_gets -10 0_has 1
            0_hours 17 0_hrs 19 0_if 2 0_in -4 0_instead 23 0_into -16 0_is 19 0_kilos -7 0_may 23
            0_min 13 0_mins -1 0_minutes 24 0_months -5 0_nights -11 0_oclock 28 0_of -12 0_on -47
            0_or 18 0_pm 8 0_points -8 0_pounds -8 0_so 3 0_this -11 0_till -24 0_to -59 0_today 8
            0_tomorrow 13 0_tonight 18 0_until 12 0_was -7 0_weeks 39 0_when 5 0_will -22
            0_with -1 0_working 69 <,>_0 -6 <,>_<day> 4 <,>_<month> 19 <,>_a 13 <,>_after -14
            <,>_all -4 <,>_an -8 <,>_and 33 <,>_as -42 <,>_ask 18 <,>_at 3 <,>_b 7 <,>_because -2
            <,>_before 8 <,>_billing 35 <,>_both -19 <,>_but -28 <,>_by -25 <,>_call -3 <,>_cant 7
            <,>_central -5 <,>_claims 4 <,>_could 2 <,>_customer -5 <,>_delivery 17 <,>_depends 7
            <,>_did -3 <,>_do -7 <,>_dont 2 <,>_dr 8 <,>_end 17 <,>_expect 6 <,>_for 19
            <,>_free 19 <,>_fresh -5 <,>_from 34 <,>_gets 10 <,>_give 20 <,>_go -4 <,>_good -5
            <,>_hand 13 <,>_hard -7 <,>_has -3 <,>_have -28 <,>_he 36 <,>_hell 19 <,>_hence -12
            <,>_hes 48 <,>_hold -7 <,>_hope -20 <,>_i 5 <,>_id -6 <,>_if -1 <,>_ill 38 <,>_im -3
            <,>_in -11 <,>_ins -5 <,>_is -14 <,>_it -28 <,>_itll 28 <,>_its -12 <,>_ive 27
            <,>_just -44 <,>_kindly -3 <,>_level -13 <,>_look -12 <,>_madam -2 <,>_mail -4
            <,>_moderate -4 <,>_mr -1 <,>_ms 6 <,>_my -14 <,>_no 59 <,>_not -32 <,>_nothing 2
            <,>_notice -3 <,>_off -33 <,>_on 12 <,>_one -11 <,>_only -11 <,>_open -6 <,>_or -11
            <,>_otherwise -10 <,>_our 12 <,>_out -5 <,>_party -13 <,>_payment 9 <,>_peak -12
            <,>_please -4 <,>_really -8 <,>_reception -6 <,>_ref -13 <,>_reference -16 <,>_ring -2
            <,>_same 13 <,>_sent -6 <,>_she 27 <,>_shes 8 <,>_so -8 <,>_some -2 <,>_someone -12
            <,>_sorry -21 <,>_starts 4 <,>_store -12 <,>_tap -6 <,>_thank -14 <,>_thanks -10
            <,>_that 7 <,>_thats -15 <,>_the -54 <,>_then -26 <,>_there 3 <,>_theres 18
            <,>_these -12 <,>_they 45 <,>_theyll -6 <,>_theyre 3 <,>_theyve 7 <,>_this -10
            <,>_though 7 <,>_three 12 <,>_ticket -1 <,>_tier -13 <,>_to 5 <,>_today -6
            <,>_together 7 <,>_try -1 <,>_twice -2 <,>_two -21 <,>_up -14 <,>_wait -15 <,>_was -2
            <,>_we 25 <,>_weather 30 <,>_well 14 <,>_were 30 <,>_weve -19 <,>_which -18
            <,>_whichever -6 <,>_who 5 <,>_will 9 <,>_with 11 <,>_would -3 <,>_wrong 6 <,>_yes -6
            <,>_you 14 <,>_youd -13 <,>_youll 14 <,>_your 19 <,>_youre -3 <,>_yours 4 </s> -35
            <day> 105 <day>_0 40 <day>_<,> 61 <day>_</s> -17 <day>_<q> -45 <day>_after 14
            <day>_and -5 <day>_arvo 12 <day>_at -14 <day>_be -3 <day>_before 7 <day>_between 4
            <day>_by 8 <day>_either 2 <day>_eod 18 <day>_evening 6 <day>_expect 2 <day>_for -15
            <day>_i 18 <day>_is 7 <day>_morning 31 <day>_next 1 <day>_night 20 <day>_noon 21
            <day>_pay -10 <day>_pm 8 <day>_that -2 <day>_the -13 <day>_then -14 <day>_to -7
            <day>_week 5 <day>_whatever 15 <month> 75 <month>_0 -2 <month>_<,> -14 <month>_</s> 39
            <month>_and -24 <month>_at 1 <month>_because -2 <month>_bill -5 <month>_for 22
            <month>_that -9 <month>_to -8 <q> -127 <s> -77 <s>_0 -22 <s>_<day> 3 <s>_a 68
            <s>_after -19 <s>_ah -9 <s>_all -14 <s>_allocations -16 <s>_alright 3 <s>_an 32
            <s>_ana -30 <s>_and 11 <s>_any -8 <s>_anything -36 <s>_apologies -6 <s>_archive 24
            <s>_are -8 <s>_as -26 <s>_bear -8 <s>_before -23 <s>_ben -10 <s>_best -15 <s>_bikes -4
            <s>_both -6 <s>_but 3 <s>_by 18 <s>_can -8 <s>_cant -1 <s>_chances 26 <s>_check -29
            <s>_cheers -5 <s>_come 12 <s>_consider 48 <s>_could -15 <s>_council -2
            <s>_customers -29 <s>_data 1 <s>_dear -59 <s>_depending 9 <s>_did -41 <s>_do -24
            <s>_done -23 <s>_dont 13 <s>_dr 15 <s>_duly -5 <s>_duplicate 7 <s>_engineer 24
            <s>_enjoy -12 <s>_every 9 <s>_expect 35 <s>_finance 12 <s>_fingers 12 <s>_first 3
            <s>_fixed -9 <s>_for -31 <s>_fresh 8 <s>_from 1 <s>_gday 10 <s>_give 11 <s>_glad -2
            <s>_going 5 <s>_good -22 <s>_great -6 <s>_had -14 <s>_happy -12 <s>_has -6
            <s>_have -23 <s>_he -31 <s>_head 8 <s>_hell 12 <s>_hello -35 <s>_heres -2 <s>_hes -5
            <s>_hey -8 <s>_hi -50 <s>_hiya -18 <s>_hopefully 17 <s>_how -13 <s>_i -35 <s>_id 15
            <s>_ideally 8 <s>_if -39 <s>_ill 92 <s>_im 15 <s>_in -16 <s>_is -15 <s>_it -82
            <s>_itll -15 <s>_its -15 <s>_ive -13 <s>_just -42 <s>_keep -39 <s>_kind -6
            <s>_kindly -8 <s>_last 34 <s>_leave 12 <s>_let 3 <s>_lets 8 <s>_letter 10 <s>_lol -18
            <s>_lost 2 <s>_maam 8 <s>_madam -2 <s>_may -18 <s>_mind -3 <s>_money 10
            <s>_morning -22 <s>_most -12 <s>_mr 6 <s>_ms 17 <s>_my -39 <s>_new 56 <s>_nice -8
            <s>_no 17 <s>_nobody -33 <s>_nobodys 7 <s>_nope -4 <s>_nothing -4 <s>_oh -8 <s>_ok -15
            <s>_okay 16 <s>_on 8 <s>_once -18 <s>_one -2 <s>_only -10 <s>_our -19 <s>_parking 27
            <s>_per 7 <s>_pick -19 <s>_please -43 <s>_post -3 <s>_premium -3 <s>_reckon 14
            <s>_ref -7 <s>_reference -3 <s>_refund 28 <s>_refunds -24 <s>_regards -5
            <s>_replacement 46 <s>_rest 8 <s>_right 27 <s>_righto -12 <s>_sadly -4 <s>_second 8
            <s>_sending -1 <s>_shall -47 <s>_she -11 <s>_should -35 <s>_since -8 <s>_sir 5
            <s>_so -33 <s>_somebody -4 <s>_someone 31 <s>_sorry -32 <s>_sorted 14 <s>_sounds -7
            <s>_still -8 <s>_sure -3 <s>_take -5 <s>_technician 10 <s>_tell -14 <s>_terms -7
            <s>_thank -18 <s>_thanks -28 <s>_that -26 <s>_thatll 22 <s>_thats -14 <s>_the -84
            <s>_then 13 <s>_there -32 <s>_theres -16 <s>_they -27 <s>_theyll 16 <s>_theyre 13
            <s>_this 7 <s>_ticket 26 <s>_to -46 <s>_touch 11 <s>_tracking 28 <s>_try -6 <s>_two 8
            <s>_understood -1 <s>_unfortunately -15 <s>_until 11 <s>_want -12 <s>_warehouse -4
            <s>_was -3 <s>_we 39 <s>_well 73 <s>_were 83 <s>_weve 6 <s>_what -26 <s>_whats -16
            <s>_when -50 <s>_where -3 <s>_which -11 <s>_will 19 <s>_with 16 <s>_without -10
            <s>_would -21 <s>_yeah -14 <s>_yes -11 <s>_you -85 <s>_youd -32 <s>_youll -13
            <s>_your -12 <s>_youre -25 <s>_yours -13 <s>_youve -13 a 34 a_0 9 a_<,> 1 a_<day> -11
            a_bed -5 a_bit -6 a_black -24 a_blue 1 a_call 38 a_callback 8 a_cancellation 36
            a_card -17 a_charge -7 a_cheque 5 a_colleague 21 a_confirmation -3 a_copy -9
            a_corrected 10 a_couple 27 a_courier 10 a_credit 2 a_day 13 a_decision 10 a_deep 7
            a_different -8 a_download -2 a_fair 15 a_fee -11 a_feedback -7 a_few -10 a_fix 16
            a_flood 4 a_fortnight 10 a_fresh 15 a_full 14 a_good -23 a_goodwill 3 a_great -7
            a_green -10 a_grey -15 a_guesthouse -7 a_hold -2 a_knock 3 a_lad 9 a_lady 5 a_later -3
            a_letter 11 a_line 12 a_little -16 a_look -5 a_lovely -9 a_man 24 a_million -7
            a_minute -29 a_moment -20 a_month 11 a_new -2 a_nice -5 a_note 7 a_nurse 5
            a_payment -7 a_photo -3 a_plumber 3 a_prepaid 2 a_quote 7 a_refund -9 a_reminder 8
            a_replacement 8 a_reply 15 a_reservation -4 a_return 2 a_ring 2 a_rule 20 a_safe -5
            a_second 3 a_size -20 a_sms 25 a_stop 11 a_straight -3 a_supervisor 7 a_table -7
            a_technician 10 a_text 16 a_ticket -1 a_trolley 6 a_week 17 a_white 7 a_word -3
            a_written 15 abbey -1 abernethy -11 abernethy_<,> -11 able -42 able_to -42 about 36
            about_0 -1 about_an -8 about_eight 14 about_it 1 about_ten 14 about_that -2
            about_the -18 about_three -15 about_your -24 above -11 accept -6 accept_our -4
            accepted 17 access -26 access_is -3 accidental -2 accidental_damage -2 account 8
            account_<,> 9 account_</s> -22 account_as -1 account_by 36 account_holder -10
            account_in -5 account_no 14 account_on -30 account_since -19 account_was 11
            account_will 2 account_within 24 accounts 11 achebe -4 achterberg 1 achterberg_<,> 1
            acknowledge -1 acknowledge_receipt -1 across 20 across_to -1 act -17 action 1 add 4
            added 4 adding -7 address -5 address_</s> -12 address_and -8 address_is -11
            address_on 6 address_or -6 adjuster 2 adjusters 4 admin 13 administration 9 adults -9
            adults_<,> -9 advised -9 advised_that -9 afraid -36 afraid_<,> -8 afraid_</s> -6
            afraid_i -5 afraid_the -6 after -18 after_0 -19 after_</s> 74 after_<q> -13
            after_a -11 after_lunch 17 after_six -17 after_that -27 after_the -6 after_this -7
            after_we 4 after_which -1 afternoon 34 afternoon_<,> 12 afternoon_</s> 7 again 20
            again_<,> -4 again_</s> -20 again_at 16 again_before -2 again_for -8 again_on 11
            again_tomorrow 20 against -3 agency -10 agency_</s> -4 agent -41 ago -6 agreed 42
            agreed_<,> 27 agreed_to 9 agreement -7 ah -9 ah_grand -1 ahead 22 ahead_</s> -12
            ahead_of 39 aim 13 aim_to 13 air -10 airline -12 airport -21 airport_shuttle -6
            aisle -5 alder 11 all 42 all_<,> 4 all_</s> -3 all_being 14 all_day -12 all_of -7
            all_on 8 all_saints -5 all_set -14 all_that -5 all_the -4 all_twelve 5 all_your 5
            allocations -16 allocations_are -16 allow -32 allow_the -15 allowed -14 along 3
            already -38 already_<,> -7 already_</s> -8 already_on 6 alright -1 also 13 also_send 4
            always -6 am 51 am_</s> 62 am_and -20 am_not -9 am_sending 12 am_sorry -1 amber -7
            amended -1 amount -1 amount_</s> -3 amount_shall 6 an 29 an_answer 29 an_apology -13
            an_automatic 15 an_email 10 an_engineer 16 an_extra -1 an_eye -6 an_hour 3 an_offer 23
            an_update 6 ana -30 and 4 and_0 16 and_<month> 5 and_a -12 and_after -11 and_again -11
            and_all 12 and_any -2 and_arrive -14 and_arrives -5 and_ask -8 and_at -15 and_check -8
            and_closed -8 and_come 16 and_find -9 and_finish -12 and_from -3 and_get 10
            and_gets -6 and_goes 3 and_he 14 and_hell 15 and_hes -21 and_i -13 and_id -4 and_if -5
            and_ill 60 and_im 25 and_is 1 and_it -15 and_itll -5 and_its 4 and_ive 13 and_let 17
            and_matron 3 and_mrs -5 and_no -8 and_nobody -3 and_noon 7 and_not 22 and_nothing -2
            and_on -1 and_one -2 and_our 12 and_parking -6 and_phone 8 and_ring 1 and_send 10
            and_she 22 and_shell 4 and_shuts -23 and_swing 8 and_text 15 and_that -14
            and_thats -12 and_the -53 and_then -22 and_there -13 and_theres -6 and_they -13
            and_theyll 27 and_theyre -4 and_theyve -11 and_two 16 and_update 9 and_was -6
            and_we 14 and_well -18 and_were 19 and_will 57 and_write -6 and_yes -6 and_you 10
            and_youll 11 and_your -15 and_youre -3 and_yours 17 another 8 answer 31 answer_<,> -9
            answer_by 11 answer_you 17 answers 11 answers_you 11 anticipate 20 any -44
            any_chance -4 any_further -5 any_joy -4 any_luck 20 any_more 1 any_order -3
            any_payment -6 any_paypoint -9 any_time -12 anyone -10 anything -18 anything_else -7
            anything_over -10 anywhere 2 apologies -16 apologies_<,> -6 apologies_for -6
            apologise -12 apologise_for -10 apologising 8 apology -4 apology_</s> -15 app -27
            app_<,> -4 app_</s> -5 app_will -13 appeal -8 appeal_<,> 2 applicable -8
            application -7 applications -5 applies -10 apply -24 appointment -10 appreciate -17
            appreciate_your -17 approved 11 approved_<,> 15 archive 28 are 26 are_0 -25
            are_applicable -8 are_arranging 8 are_being 14 are_coming 9 are_free -16 are_going 9
            are_in -9 are_made -22 are_on 18 are_open -2 are_out -4 are_ready 29 are_the 20
            are_two -6 are_very -14 are_you -12 are_yours -1 area -3 arguing 20 arm 12 around 35
            around_0 11 arrange -12 arranged 42 arranged_<,> 12 arranged_for 8 arrears 4 arrival 7
            arrival_<,> 18 arrive -44 arrive_</s> 14 arrive_by -36 arrive_in -9 arrived 1
            arrives -7 arrives_by -11 arriving -10 arvo 35 arvo_</s> 22 as_a 8 as_discussed -1
            as_i 14 as_it -17 as_its 12 as_normal -6 as_of -11 as_per -14 as_promised 13
            as_soon 10 as_the 27 as_they 8 as_we -30 as_well -26 as_you -37 ask -20 ask_</s> 2
            ask_for -14 ask_the 10 ask_them -4 ask_you -10 asked 14 asked_</s> 4 asked_for -17
            asked_our -3 asked_the 1 asking -7 asking_</s> -6 assessor 1 assist -10 assist_you -10
            assistance 10 assurance 9 assurance_the 9 assured 8 at 21 at_0 -18 at_<,> -9
            at_</s> -1 at_<day> 12 at_a -11 at_about 9 at_all -30 at_any -21 at_five 14
            at_half -11 at_it -9 at_lunchtime 10 at_midnight 42 at_month 12 at_nine 9 at_no 1
            at_noon 4 at_our 34 at_reception 11 at_roughly 1 at_six 26 at_ten 1 at_terminal 11
            at_that -28 at_the -4 at_two -14 at_weekends -10 at_your 1 attend 9 attend_within 6
            attending 33 audit 11 authorise -2 automatic 12 automatic_<,> -1 automatically -23
            autumn 14 away 27 away_</s> 6 b -4 b_<,> -7 back 42 back_<,> -23 back_</s> 33
            back_<day> 19 back_as -2 back_at 33 back_by -3 back_for 4 back_from -4 back_in 29
            back_of -12 back_on -8 back_the 12 back_to 27 back_up 4 back_with -48 back_within -12
            backdating 9 backlog 5 backup 9 bad 10 bad_<,> 10 badge -1 bag 4 bag_</s> 8 bag_of 5
            baggage 4 bags -5 bailiffs 6 balance 2 balance_of 7 bank 1 bank_holiday -7
            bank_usually 16 banks 14 bar -2 barcode -10 barrier 1 base -9 base_<,> -9 batch 34
            battery -20 battery_out -14 be 8 be_0 -10 be_<day> 8 be_a -23 be_able -20
            be_advised -9 be_apologising 8 be_asked -10 be_at 21 be_back -40 be_brought 3
            be_calling 31 be_charged -16 be_clear -7 be_closed -13 be_credited 12 be_cross -5
            be_dispatched 14 be_done 29 be_dropped 10 be_getting 13 be_glad -12 be_gone -23
            be_happy -22 be_here -19 be_home -22 be_in -38 be_looked -1 be_on -1 be_out -4
            be_paid 1 be_picked -5 be_put 2 be_returned -2 be_reversed 11 be_reviewed 6
            be_right -33 be_round 9 be_sent 22 be_sorted 11 be_staying -13 be_surprised 41
            be_taken 5 be_there 12 be_through 5 be_told 4 be_under -1 be_waiting 3 be_with 65
            bear 13 bear_with 13 because -23 because_it -8 because_of 20 because_the -32
            becomes -6 becomes_green -6 bed -8 bedroom 2 been 1 been_cancelled -11 been_going -8
            been_in -32 been_ordered 7 been_out -7 been_playing 11 been_put 29 been_told 14
            before 55 before_0 23 before_</s> 23 before_<day> -26 before_half 9 before_i -4
            before_it 5 before_lunch 13 before_midnight 6 before_noon -26 before_that 20
            before_the 74 before_then -26 before_they -8 before_we -12 before_you 24 before_your 9
            beforehand -5 beforehand_</s> -5 begins -8 behalf 3 behind 3 behind_the 14 being 85
            being_couriered 4 being_well 14 ben -11 ben_will -9 bereavement -6 beside -4 best -9
            best_to 25 best_wishes -9 bet -63 better -31 better_</s> -5 better_<q> -2 between 32
            between_0 30 between_</s> 2 bikes -4 bill 14 bill_<,> 8 bill_</s> -28 bill_will -4
            billed -2 billing 28 billing_<,> -10 billing_now -25 bills -7 bin 9 bins -9 birth 4
            biscuit 11 bit -3 black -18 blind 3 blocked 7 blood 11 blood_results 3 blue 3
            blue_one 17 blue_skoda 11 board -5 board_</s> -16 board_has 4 boarding -28
            boarding_pass -5 boarding_passes -4 boat -20 boiler 11 book -33 book_it -19
            book_that -14 book_the -10 booked 5 booked_</s> -8 booked_for -2 booked_in 21
            booked_the 7 booking -29 booking_<,> -3 booking_</s> -4 booking_number -9 borough -5
            boss -2 both 16 both_on -11 bother 3 bother_</s> 4 bother_at -1 bottle 22 bounced 6
            box -36 box_</s> -26 box_office -10 boxes 19 boy 20 boy_will 20 boys 7 braille 15
            branch -14 branch_<,> -10 branch_</s> -2 branches 1 brasserie -5 bread -2 breakfast -8
            bridge 4 brilliant -1 bring 12 bring_it 8 bring_the 11 bring_up 6 bring_your -4
            bringing 24 bringing_the 21 brings 1 brings_it 10 bristol -10 british -4 broadband 21
            broken -14 broker 22 brought 12 brought_to 5 browser -7 build -19 build_</s> -22
            building -6 bumped 9 bursar 20 bus 3 bus_will -30 business 21 business_days 16 but -9
            but_i 32 but_ill 13 but_it -13 but_its -10 but_that 11 but_the -1 button -19
            button_for -10 buzzer -6 by 105 by_0 50 by_<day> 42 by_a -14 by_close 12 by_eleven 4
            by_email -1 by_five -2 by_hand 9 by_itself 1 by_lunchtime 9 by_midnight 2 by_my -1
            by_noon 9 by_our 1 by_post -3 by_quarter 3 by_teatime 18 by_text -1 by_the 47
            by_then 5 by_this 5 by_tomorrow 35 by_tonight 6 by_way 1 byrne -3 c -4 c_</s> -4 cab 7
            cabin 5 cabinet -6 cafe -7 cake -8 call -29 call_<,> -8 call_</s> -9 call_back 5
            call_before -13 call_by -5 call_from 26 call_the 2 call_us -18 call_you 20 callback 8
            called -23 called_you -24 calling 24 calling_you 14 callout 16 calls 5 cambridge -16
            cambridge_at -7 cambridge_punter -4 came -27 came_back -3 came_on -18 can -45
            can_</s> 12 can_be -17 can_call -17 can_cancel -12 can_check 7 can_confirm 24
            can_do -17 can_expect 14 can_get -10 can_go -2 can_look -4 can_not 1 can_only -10
            can_see -36 can_swap -5 can_take 7 can_tell 2 can_you -6 cancel -41 cancel_the 9
            cancel_within -12 cancellation 60 cancellation_list 3 cancelled -17 cancelled_and -8
            cancelled_the -11 cancelling 3 cannot -6 cant -32 cant_be -10 cant_do -4 cant_give -4
            cant_promise -32 cant_see -8 cant_swear 9 car 16 card -5 card_<,> 15 card_</s> -10
            card_<q> -1 card_by 10 card_ending -4 card_in 2 card_was -15 card_will -17
            card_with -9 card_within 5 cards -1 care 5 caretaker 6 carpet 1 carrier 11 carriers -3
            carries -1 carries_on 8 case -17 case_is -6 case_we -3 cases 10 cash 4 castle 6
            catch 11 catch_up 11 cell -5 central -1 centre -27 centre_<,> -5 centre_</s> -6
            cert 11 certificate 2 certificate_</s> -5 chance 14 chance_of 8 chances 26
            chances_are 26 change 12 change_<,> 20 change_fee -3 change_on -11 changed -21
            changed_the -6 changes 4 channel -5 chap 1 charge 35 charge_<,> -12 charge_</s> 71
            charge_and -15 charge_for -8 charge_you 15 charged -10 charged_</s> -3 charged_at -26
            charged_for 24 charged_on -12 charged_you 14 charger -1 charges -27 charging 5
            charging_you 5 chase 25 chase_the 6 chat -36 chat_</s> -15 chat_with -2 cheap -9
            cheaper -7 check 8 check_<,> -33 check_</s> -1 check_it 4 check_on -2 check_that -9
            check_the 14 check_with 5 checked -34 checked_with -11 checking -13 checkout 33
            cheers -11 cheers_<,> -3 cheers_for -8 chef 9 chemist -8 cheque 38 cheque_book 7
            child -1 children 3 christmas 4 christmas_<,> 2 church -4 claim -24 claim_<,> -5
            claim_to -21 claims 29 claims_</s> -14 class -8 classes 42 clean 1 cleaned 6
            cleaners 9 clear 30 clear_<,> -9 clear_</s> 2 clear_by 23 clears 22 clerk 3 click -7
            clinic -2 clock 7 clock_off 7 close 21 close_at -7 close_of 17 closed -59
            closed_</s> -14 closed_on -24 closing 8 closure -22 coach 5 coach_c 1 coat 7 code -29
            code_0 -6 code_<,> -1 code_</s> -27 code_and -6 code_is -2 colleague -30
            colleague_</s> -4 colleague_in 1 colleague_told -14 colleague_will 7 collect 41
            collect_it 39 collected -4 collection -22 collects 15 college -5 colm 7 come 10
            come_back -9 come_by -8 come_first -4 come_home 7 come_in -10 come_on 4 come_out 11
            come_to 2 comes 21 comes_back 22 comes_free 8 comes_in 7 comes_off 18
            comes_tomorrow -33 coming 66 coming_<day> 9 coming_back 10 coming_off 11 coming_out 5
            coming_to 6 coming_with 9 committee -11 company -21 complaint -16 complaint_about -3
            complaint_is -3 complaint_to 12 complete 9 completion 19 completion_of 19
            concierge -11 condition -8 conditions -8 confirm 7 confirm_<,> -16 confirm_in 2
            confirm_that 15 confirm_the 1 confirmation 4 confirmed -3 confirmed_</s> 2
            confirmed_for -9 confirming 16 confirming_it 7 connection -4 connection_</s> 9
            consent -5 consider 48 consider_it 25 consignment 4 consultants -16
            consultants_secretary -10 contact 16 contact_number -6 contact_the 3 contact_you 17
            contacting 3 contract 2 contract_</s> -16 contractor 45 contractor_has 5
            contractor_is 10 control 4 control_</s> -12 copy -8 copy_of -16 copy_to 3 copy_will 4
            cork -6 cork_depot -6 corner 9 corner_</s> 14 correct 9 corrected 21 corrected_one 4
            cost 33 cost_<,> 13 cost_</s> -1 costs -15 costs_0 -9 cot 15 could -35 could_always -4
            could_ask -9 could_be 3 could_i -4 could_send -5 could_you -10 couldnt -18
            couldnt_find -4 council -26 council_tax -9 councils 13 count -2 count_on 6 count_to -7
            counter -7 counter_</s> -23 couple 28 couple_of 30 courier 11 courier_brings 10
            couriered 6 couriered_to 4 course 8 course_of 18 courtesy 5 courtesy_car 5 cover 19
            cover_</s> 4 covered -3 covering 26 covers -19 cracked -4 crate 26 credit 14
            credit_</s> 3 credit_card -8 credit_note 20 credit_on 3 credited 1 credited_to 12
            crediting 9 crew 43 crew_is 7 crew_will 6 crewe -4 crews 2 cross -10 cross_too -3
            crossed 12 crossed_the 10 croydon -14 current -10 customer -26 customer_<,> -4
            customer_relations 2 customer_resolution -6 customers 21 customs 1 cut 30 cut_off 8
            cutting 11 cylinder 16 da -4 daily 5 daily_at -3 damage -6 damp 2 data -18 database 3
            database_team 3 date -31 date_<,> -27 date_</s> -12 date_and -13 date_of -6 date_on -8
            dates 12 daughter -2 dave -1 day 15 day_<,> -19 day_<q> -5 day_after 4 day_and -8
            day_before -15 day_or 32 days 47 days_<,> -11 days_</s> 16 days_after 15 days_and -17
            days_as 20 days_from 6 days_of -18 days_to 38 deadline -11 deadline_is -11 dear -58
            dear_<,> 6 dear_customer -4 dear_dr -12 dear_mr -19 dear_mrs -12 dear_ms -12
            dear_professor -7 dear_sir 4 debit -29 debit_card -21 debits 11 debt 15 debt_team 5
            decide -17 decision 19 decision_in 5 declan -11 decorator 9 deep 11 deep_clean 7
            defect -3 delacroix -8 delacroix_<,> -8 delay -9 delay_</s> -8 deliver 39
            deliver_it 22 delivered 14 delivered_to -1 deliveries -7 delivery -17 delivery_<,> -2
            delivery_boy 17 delivery_by 16 delivery_on 5 delivery_to -5 delivery_tomorrow -7
            department -5 department_</s> -1 departs -17 departs_at -12 departure 26
            departure_</s> 31 depending 13 depending_on 13 depends 2 depends_on -1 deposit 34
            deposit_is 34 depot -10 depot_</s> -5 depot_and -4 desk 37 desk_<,> 11 desk_</s> 8
            desk_before 5 desk_is 9 desk_on -1 details -18 details_<,> -3 details_</s> -12 dev 1
            device -18 dial 5 diary 12 did -88 did_<,> -11 did_</s> -19 did_not -5 did_the -12
            did_they -15 did_you -7 didnt -8 died 6 difference 14 different -8 digits -2
            digits_of -1 direct 18 direct_and 35 direct_debit -8 direct_debits 11 directly -7
            directly_<,> -4 director 6 discharge 11 discharge_summary -2 discount -8 discussed -1
            disk -5 disk_at -5 dispatch 15 dispatched 14 display -13 dispute 11 disputes 2 do -31
            do_</s> 46 do_<q> -19 do_a 25 do_for -1 do_is -13 do_it -1 do_more -4 do_not -13
            do_our 14 do_that -4 do_the 2 do_you -24 doctor -32 documents 6 does 4 does_have -8
            doesnt 15 dog 7 dogs -7 doing 40 doing_it 11 doing_that 17 doing_the -2 done 30
            done_<,> 15 done_</s> 13 done_and -5 dont -4 dont_have -9 dont_hold 1 dont_need 10
            dont_take -1 dont_want -2 door 1 door_</s> -7 door_by 10 double -16 double_<,> -9
            down 46 down_</s> -4 down_and 2 down_at 6 down_by -4 down_for 14 down_to 15
            download -2 downstairs -2 downtime 10 dr 13 drafted -2 dressing 11 driver 11
            driver_<,> -7 driver_</s> 11 driver_and 10 driver_will 20 drivers -15 driving 12
            drop -1 drop_</s> 8 drop_a 1 drop_in -4 drop_it -4 drop_off 1 drop_the 3 drop_you 10
            dropped 16 dropped_off 13 dropping 16 drops 28 dry -13 drying 5 due -36 duly -5
            duly_noted -5 duplicate 8 duplicate_charge 10 durban 14 during 11 duty 3 e -15
            e_<,> -12 each 4 earlier -12 early 9 early_next 7 easier -1 east -19 east_</s> -4
            easter 5 easter_</s> 7 easy 10 effect 1 eight 19 eight_weeks -2 either 10
            either_</s> -6 either_way 23 electric -7 electrician 5 electrician_will 7 eleven 8
            eleven_</s> 12 else -9 else_<,> -11 else_i -3 ely -9 ely_at -9 email 24 email_</s> -2
            email_<q> -7 email_from 6 email_the 8 email_to 28 email_tonight 3 email_within 13
            email_you 15 emailed 4 emails -5 embassy 11 enclosed -7 end -30 end_<,> 16
            end_</s> -12 end_of 41 end_on -32 end_within -9 ended -9 ending -4 ending_0 -4
            ends -16 ends_<,> 8 ends_and -3 ends_in -7 engineer 29 engineer_</s> 5
            engineer_booked 17 engineer_is 10 engineer_will 13 engineers 6 engraved -1
            engraved_items -1 enjoy -12 enough -2 entrance -14 entrance_fee -2 entry -10
            entry_is -6 envelope -21 eod 20 eod_</s> 4 error -14 escalate 16 escalate_this 8
            escalated -15 escalated_to -12 estate 16 estimated 17 eta 55 eta_0 67 eur -1 eur_and 9
            eur_per -10 euros -16 euros_</s> -7 even -1 even_if 5 evening 31 evening_<,> 4
            evening_</s> 38 evening_and -6 ever -21 ever_come -12 every 15 every_0 -6
            every_<day> 1 every_month -10 every_one 9 everybody -8 everybody_</s> -8 exam -16
            exam_board 4 excess 9 exchange -4 executive -5 exit 1 exit_fee 1 expect 63 expect_a 16
            expect_an 9 expect_my 13 expect_the 7 expect_to 5 expecting 5 expecting_the 5
            expensive -12 experience -9 explain -12 export -8 express 1 extend 2 extra 20
            extra_bag -3 eye -6 eye_on 6 fail 7 fail_</s> 7 failed -16 fails -16 fair 4 fairly 6
            faithfully -5 faithfully_<,> -5 falls 7 fancy -3 fare -17 fare_</s> -4 fare_is -9
            fare_rules -7 fares -3 fault 9 fault_turns 14 faults -12 faulty 3 faulty_</s> -3
            favour -3 fed 5 fed_up -2 fedex -1 fee 21 fee_<,> 8 fee_</s> 12 fee_and 1 fee_is -16
            fee_on 2 feedback -7 feedback_link -7 feel -7 fees 12 feet 8 feet_</s> 8 ferry 23
            fetch 10 fetch_it 10 few -10 fiat 16 fibre -2 fifteen -7 fifteen_minutes -4 figure -3
            figures 9 file -9 file_<,> -2 file_</s> -11 file_and -3 file_is 8 files 4 fill 18
            fill_potholes 6 final 3 finance 30 finance_team 4 find -13 find_a 14 find_out 5
            find_the -9 findings 8 fine 1 fine_<,> -6 fine_</s> -13 fingers 12 fingers_crossed 12
            finish -11 finished 18 finished_</s> 18 finishes -3 firm 22 first 17 first_</s> 6
            first_class -13 first_come -4 first_on 8 first_served -4 first_thing 50 fish 3 fit 23
            fit_it 5 fitted -3 fitter -12 fitters 18 five -12 five_</s> 10 five_people -11
            five_working 6 fix 14 fix_is 12 fixed 16 fixed_</s> 26 fixed_rate -5 fixing 6
            flagged 46 flashing -7 flat -5 flat_0 -9 flight -22 flights -8 flights_showing -8
            flood 4 floor -6 flu -1 follow 50 follow_</s> 16 follow_by 6 follow_up 10
            follow_within 6 following -31 following_</s> -2 food -11 foot 3 foot_the 17 for 29
            for_0 -28 for_<,> 1 for_<day> 26 for_a -8 for_about 10 for_an 15 for_any 26
            for_being -9 for_both -2 for_cash -6 for_contacting -4 for_every 9 for_everybody -8
            for_five -3 for_getting -13 for_hanging -4 for_him 11 for_holding -4 for_how -2
            for_it -7 for_letting -6 for_me -9 for_one -1 for_sending -3 for_seven -9 for_six 5
            for_ten -13 for_that 6 for_the 35 for_those 16 for_three -29 for_thursdays 27
            for_two -10 for_us -12 for_waiting 18 for_wednesdays 19 for_you 33 for_your 7
            foreclosure -14 forenoon 8 forenoon_</s> 8 form -23 form_<,> -19 form_and -5 form_in 2
            form_tonight 9 forms -9 forms_of -6 fortnight 35 fortnight_</s> 12 forty 3
            forty_minutes 3 forward 11 forward_to -3 forward_your 15 forwarded -3 forwarding 5
            found -14 found_<,> 6 found_in 4 found_the -14 four -5 four_digits -1 four_of -11
            four_weeks -1 fourteen -14 fraud 15 fraud_team 11 free -16 free_<,> -5 free_</s> -2
            free_delivery -4 free_for -2 free_if -10 free_of 30 free_to -3 fresh 19 fridays -2
            fridge 20 from 14 from_0 -23 from_<day> -47 from_<month> -13 from_a 10 from_claims 7
            from_germany 8 from_him 20 from_me 66 from_my -9 from_noon 6 from_our 41 from_six 5
            from_the 7 from_this 3 from_today 13 from_tonight 7 from_us 21 from_you -48
            from_your -23 front -14 front_of -27 froze -6 full 1 full_<,> 29 full_</s> -3 funds 27
            further -3 further_to -11 galway -3 garage 29 garden 4 gas -3 gate 12 gate_0 3
            gate_for 12 gateway -3 gave -1 gave_you -12 gday 7 gdpr 15 general 3 generally 28
            germany 8 gesture -2 get 17 get_a 50 get_back -11 get_here 24 get_in -19 get_it -3
            get_somebody 2 get_that -7 get_the 4 get_this 4 get_to 2 get_turned 15 get_you -16
            gets 69 gets_a -9 gets_in -12 gets_into -10 gets_to 11 getting 13 getting_a 22
            getting_in -13 getting_our 8 getting_the 30 girls 5 give 16 give_it 3 give_me 6
            give_or 20 give_you -12 given -9 given_me 3 giving 16 giving_your 8 glad -19
            glad_to -12 glass 8 glasses 5 go -3 go_</s> -11 go_home 8 go_in 8 go_on 5 go_out 11
            go_over -9 go_through 18 go_to 1 goes 65 goes_amber -7 goes_back 14 goes_in 11
            goes_live 22 goes_to 7 going 70 going_</s> 4 going_in 18 going_on -2 going_out 24
            going_to 23 gone -21 gone_</s> -16 gone_by -20 gone_to 17 gonna 34 good 2 good_<,> -3
            good_evening -12 good_morning -13 good_news -2 good_the 22 good_to -7 goodwill 5
            got -23 got_it 23 got_that 9 got_the 9 got_to -18 got_you 6 got_your -15 gp -4
            grab -18 grace -4 grace_period -4 grand -9 grand_<,> -1 grant 13 great -13
            great_trip -2 green -33 green_</s> -7 grey -15 grit 11 ground 6 grouting 4
            guarantee -5 guarantees 12 guard -3 guess 30 guess_</s> 14 guest -5 guesthouse -8
            guesthouses -7 guests -24 guests_will -9 gym -10 h -4 h_</s> -4 had -73 had_a -14
            had_in -2 had_the -21 hadnt 13 half 21 half_</s> -4 half_hour 4 half_of 13
            half_term 16 hamper -7 hand 43 handbook -9 handbook_</s> -9 handed -5 handles -10
            handover 9 handover_<,> 9 handset -6 handy -9 hang 8 hanging -9 happen -19
            happen_</s> -7 happen_to -10 happened -22 happening 31 happening_<,> 15 happens -3
            happy -25 happy_to -33 hard 4 hardship 6 has 36 has_a -1 has_agreed 28 has_anyone -15
            has_been -18 has_it 18 has_looked -11 has_the -12 has_you 9 has_your 22 hash -2
            hasnt -6 hassle 7 have -5 have_a -23 have_all 5 have_an 12 have_any -20 have_asked -6
            have_been -24 have_booked 3 have_called -5 have_checked -11 have_it 81 have_my 40
            have_no -8 have_now -3 have_removed -14 have_sent -3 have_someone 12 have_spoken -7
            have_that -7 have_the 56 have_these -26 have_to -34 have_told -5 have_you -32
            have_your 14 havent -8 having 20 having_it 7 he -1 he_comes -2 he_gets -12 he_said -10
            he_says 4 he_will -32 head 28 head_of 7 head_office 4 healthy 2 healthy_</s> 2 hear -5
            hear_about -5 hear_from 27 hear_that -3 hear_you -7 heard 18 hearing 12 heaters 11
            heaters_to 8 heating 5 held -7 held_for -18 hell 64 hell_be 13 hell_try 22 hello -35
            hello_again -20 help -28 help_</s> -5 help_if -1 help_with -4 help_you -13 helps -1
            hence -12 hence_the -13 her 83 her_the 22 her_way 3 here -8 here_<,> -5 here_</s> 2
            heres_the -11 herself 2 hes 54 hes_bringing 6 hes_outside -4 hes_the -4 hey 5
            hey_tom 8 hi -44 hi_<,> -2 hi_mrs -3 hi_team -4 higher -9 highways 5 him 41
            him_</s> -5 himself 12 himself_on 3 hinges 8 hire -2 his 44 his_name -12 his_report -2
            his_way 13 hiya -18 hiya_<,> -17 hmrc 4 hob 17 hold -15 hold_<,> -2 hold_a -15
            hold_for -8 hold_it -21 hold_on 4 hold_the -2 holder -17 holder_can -3 holding 42
            holding_</s> -4 holding_the 16 hole 4 holiday -9 holidays 4 home 7 home_</s> 16
            home_<day> 7 home_to 6 home_tonight 3 honest -24 honour 8 honouring 13
            honouring_the 13 hope -29 hopeful 10 hopeful_of 10 hopefully 38 hoping 33 hoping_to 33
            hot 12 hot_water 12 hotel -16 hotel_has -7 hotel_is -13 hour 13 hour_</s> 61
            hour_before -20 hour_later -24 hours 1 hours_<,> -5 hours_</s> 56 hours_and -8
            hours_are -11 house -7 house_<,> 14 house_is -4 housekeeping 17 how -24 how_its 11
            how_many -11 how_you -17 hrs 19 hrs_</s> 19 hub -10 hub_</s> -10 husband 2 husbands -1
            hut -14 i -32 i_am -3 i_ask -9 i_asked -11 i_call -7 i_called -10 i_can 12 i_cant 37
            i_checked -20 i_clock 7 i_could -20 i_couldnt -15 i_do -3 i_dont 4 i_get -7 i_had -8
            i_have -18 i_hear -7 i_hope -9 i_might -19 i_only 14 i_open 10 i_personally 22
            i_promise 27 i_put -22 i_read -6 i_said -23 i_see -19 i_shall 48 i_shant 8 i_should -6
            i_speak 18 i_take 7 i_think -16 i_thought -22 i_told -16 i_totally -5 i_tried -6
            i_try -3 i_understand -20 i_was -14 i_will 47 i_wish -3 i_wont 2 i_would -4
            i_wouldnt 21 i_write -13 ibis 2 id -3 id_</s> -7 id_be 6 id_have 2 id_imagine 9
            ideally 8 if -18 if_i 2 if_it 10 if_its -1 if_memory 15 if_that 20 if_thats -1
            if_the 5 if_theres 22 if_they 1 if_you -66 if_youd -11 ignore 14 ill 104 ill_also 5
            ill_ask 29 ill_be -87 ill_book -29 ill_call 29 ill_chase 4 ill_check -2 ill_come 12
            ill_drop 22 ill_email 12 ill_follow 10 ill_get -11 ill_give 10 ill_have 35
            ill_just -18 ill_keep 17 ill_leave -17 ill_look 11 ill_mail 9 ill_make 9
            ill_message 17 ill_need -12 ill_never -17 ill_phone 31 ill_pop 2 ill_process -18
            ill_put -10 ill_refund -11 ill_reply 17 ill_ring 5 ill_see 35 ill_send -4 ill_sort 13
            ill_text 15 ill_throw 8 ill_try 10 ill_update 26 ill_write 34 im 16 im_afraid -36
            im_back 14 im_getting 14 im_going 5 im_logging -15 im_not 7 im_off 4 im_on -10
            im_popping 5 im_posting 1 im_so -7 im_sorry -2 im_sticking 19 im_taking 14 im_told 5
            imagine 27 imagine_the 20 import 1 in 21 in_0 30 in_<,> -20 in_</s> 3 in_<day> 10
            in_<month> -20 in_<q> -2 in_a 7 in_about -5 in_again 5 in_an 23 in_at -29
            in_before -23 in_between 2 in_by 7 in_case -6 in_dispatch 14 in_for 15 in_from 3
            in_front -20 in_full -10 in_her 13 in_his 15 in_it 2 in_mind -2 in_my 2 in_nairobi 12
            in_on 24 in_one -8 in_our -15 in_spring -8 in_ten 9 in_the 1 in_theory 16 in_this 6
            in_to 12 in_tomorrow -10 in_tonights 17 in_total -7 in_touch 7 in_truro -2 in_two 32
            in_will -23 in_with 13 in_writing 32 in_your -10 inbox 8 inbox_</s> -6 included 1
            included_<,> 5 inconvenience -3 indian -5 inform 13 inform_you 13 information -7
            informed -3 inn -9 ins -5 inside 36 inside_a 11 inside_the 1 inspect 8 inspection -5
            inspector 21 instalments -9 instead -4 instead_</s> 11 instead_<q> -11 instead_of -4
            insurance -2 intercity -4 internet 6 interpreter 22 into -29 into_that -2 into_your -1
            invoice 3 invoice_will 9 is -7 is_0 -54 is_<,> -12 is_</s> -4 is_a -1 is_already 5
            is_an -7 is_approved 9 is_at -7 is_back 41 is_being 47 is_bringing 3 is_by -21
            is_closed -14 is_coming 13 is_doing 22 is_due -22 is_fine -12 is_for 10 is_found 13
            is_free -10 is_full -9 is_getting 11 is_going 45 is_hopeful 10 is_in -17 is_it -16
            is_keeping 23 is_my -10 is_next -16 is_no -2 is_not -11 is_off -12 is_on -48
            is_open -6 is_out -6 is_protected 9 is_putting 16 is_running -17 is_safe 15
            is_scheduled 1 is_sending 5 is_that -23 is_the -12 is_there -1 is_to 5 is_under -1
            is_valid -8 is_very 2 is_waived -15 is_what -6 is_why -4 is_with 4 is_writing 14
            is_yours 8 islands -14 isnt -12 isnt_a -12 isnt_something -3 isnt_there 19 issue -26
            issue_the -12 issued 16 it 38 it_<,> 8 it_</s> -3 it_<day> 59 it_<q> -3 it_a 6
            it_all 13 it_and 39 it_as -6 it_at -1 it_back -9 it_be -4 it_before 2 it_by -40
            it_comes -36 it_does -1 it_done 14 it_down 10 it_fails -16 it_for -26 it_from 33
            it_gets -16 it_goes 21 it_happens -4 it_hasnt -3 it_if -4 it_in -23 it_is -4 it_isnt 9
            it_leaves 19 it_left -8 it_now -9 it_off 15 it_on 31 it_out 3 it_reaches -1
            it_says -33 it_should 16 it_shows 5 it_takes -1 it_that 22 it_the -5 it_this 6
            it_through -7 it_till 14 it_to 14 it_today -41 it_tomorrow -6 it_tonight -17
            it_until 9 it_up 30 it_was -52 it_went -14 it_when 5 it_will -10 it_with 23 it_wont -7
            it_would -15 it_yet -2 it_yourself -4 itd -9 itd_be -9 item 16 item_</s> 17 items -8
            itll 9 itll_be 9 itll_probably 6 its 28 its_<,> -29 its_a -20 its_all 1 its_at -1
            its_coming 6 its_going 21 its_in 9 its_live 13 its_looking 24 its_no -14 its_not -6
            its_on -11 its_still -11 its_the -19 its_way 10 itself -20 itself_</s> -11
            itself_overnight -6 ive 32 ive_arranged 8 ive_asked 41 ive_booked -10
            ive_cancelled -11 ive_got -3 ive_had -9 ive_just -1 ive_left 4 ive_logged -2
            ive_marked 9 ive_moved -18 ive_no -4 ive_passed -26 ive_pulled 4 ive_put 11
            ive_spoken -4 ive_stuck 12 ive_the 7 ive_told 24 iyer 7 jab 15 jab_on 9 jar 3 jesus -5
            job 21 job_sheet 13 joined -12 joy -4 joy_with -4 judges 15 judges_order 15 just -57
            just_checking -2 just_now 14 just_pull -15 just_reset -1 just_say -4 just_so -9
            just_the 6 just_to -3 k -10 k_</s> -10 keep 23 keep_an -6 keep_the -15 keep_you 25
            keep_your 11 keeping 38 kennel 13 kept 12 kerridge -3 kettle 9 key 15 keys 3
            keys_<,> 17 keys_at -14 keys_ready -4 kicks 29 kicks_in 29 kids -3 kilos -7 kind -18
            kind_regards -5 kind_words -12 kindly -17 kindly_do -2 kindly_keep -4 kindly_note -3
            kings -11 kit 5 kitchen 4 kitchen_and -14 knock 16 knock_from 3 knocked 13
            knocked_off 13 know 2 know_<,> -7 know_</s> 3 know_before -2 know_if -3 know_that -2
            know_the -12 knows 20 kwame 9 kyc 2 kyc_will 4 lab 27 label -4 labels -13 lad 21
            lads 30 lads_are 8 lady 5 lamp -9 land 49 land_in 13 land_registry 8 landed -9
            landlord 22 landlords 4 lands 18 lane 15 lane_<,> -5 lapsed -3 lapsed_on -2 lapses -4
            lapses_on -4 laptop -2 large 2 last -26 last_four -1 last_one -3 last_time -7
            last_week -39 lasts 11 late 9 late_fee 2 late_fees 13 later 20 later_than 46 latest 19
            latest_</s> 3 latest_by 3 latest_tomorrow 3 lead 18 lead_</s> -2 leak 24 leave -12
            leave_a -1 leave_at -23 leave_it 8 leave_the 8 leave_until -11 leave_us -1 leaves 11
            leaving -11 leeds 1 left -31 left_</s> -9 left_at 4 left_it 1 left_on 5 left_our -14
            left_the 1 legal 13 legs 6 lender -6 let 16 let_me -5 let_us -13 let_you 28 lets 5
            letter 29 letter_<,> -4 letter_</s> -16 letter_is 10 letter_of 8 letter_to 6
            letters -23 letters_will -13 letting 11 letting_us -6 lettings 1 level -20 level_0 -19
            licence 19 lids -5 lift 31 lifted 6 light -21 light_goes -10 like -20 like_<,> -3
            like_me -11 like_the -12 like_to 6 like_us -2 likely 11 lindqvist -7 lindqvist_<,> -7
            line 25 line_by 3 line_for 10 line_is -2 link -11 link_after -7 lisbon -4
            lisbon_</s> -5 list 41 list_<,> 9 list_</s> -1 list_and 2 list_for 11 listen 2
            listen_to 2 listings 1 little -19 live 23 live_</s> 13 live_on 16 load 15 loads -5
            loan 16 local -1 locked -17 locksmith 22 locum 13 lodge -2 lodge_the 8 lodged 5 log -3
            log_in -11 logged -10 logged_it -2 logging -16 logging_off -15 logs -6 lol -18 long 22
            longer -23 look -25 look_<,> 1 look_and -3 look_at 5 look_forward -23 look_in -6
            look_into 4 look_out -8 looked -26 looked_<,> -1 looked_at -14 looked_into -1
            looking 20 looking_at -6 looking_like 24 looks 12 looks_like -5 lorry 20 lose 7 loss 3
            loss_</s> -6 loss_adjuster 10 loss_adjusters 4 lost 11 lost_property 5 lot -10
            lounge -6 lounge_access -3 love -12 love_<,> 2 love_it -8 love_to -7 lovely -20
            lower -4 luck 19 luggage 1 lunch 35 lunch_<,> 3 lunch_</s> 21 lunch_and 5 lunchtime 19
            maam 7 maam_<,> 11 machine 18 madam -4 madam_<,> -4 made 2 made_at 2 made_by 1
            made_safe 5 made_sure 18 mail 39 mail_</s> -19 mailbox -6 mailing -4 mailing_list -6
            main -17 main_one -1 main_roads 6 make 35 make_good 22 make_it -12 make_sure 11
            make_you 15 makes -2 makes_the -2 man 11 manage -2 manager 22 manager_<,> 5
            manager_</s> -14 manager_and 3 manager_is 16 manager_to 2 manager_will 14
            manufacturer -1 many -11 many_nights -1 many_of -1 many_people -5 map -18 marcus -10
            mark 6 marked 1 marker -2 marketplace -4 marketplace_sellers -4 match 11 mate 1
            mate_<,> 18 mate_</s> -10 matron 3 matron_will 3 matter -1 mattress -2 max -6 may 19
            may_<,> 32 may_be 13 may_i -18 may_take -16 may_use -3 may_well 18 maybe -12 me -8
            me_<,> -2 me_</s> -15 me_a -6 me_at 18 me_back -4 me_before 12 me_by 2 me_just -4
            me_know -34 me_one 3 me_see -5 me_the -15 me_to -14 me_two -8 me_until 7 meal -14
            mean -11 mean_the -9 meant 12 meant_to 13 meantime -7 meanwhile -4 meanwhile_</s> 2
            medical -11 meet 5 meet_you 15 meeting 33 meeting_</s> 25 meets 17 meets_you 17
            members -9 membership -9 memory 15 memory_serves 15 mentioned -19 mentioned_that -13
            message 5 message_you 27 meter 4 meters -6 mid 44 mid_<,> 26 midnight 34
            midnight_</s> 51 midnight_<day> -22 might 14 might_be 3 mileage -11 miles -10 mill -4
            million -7 million_for -7 min 7 mind -12 mind_<q> -2 mind_yourself -3 mins -17
            mins_</s> -1 minute -11 minute_</s> -10 minute_the 4 minutes 9 minutes_<,> -5
            minutes_</s> 24 minutes_off 12 misread -3 missed -1 missing_shelf 6 mistake -2 mix -9
            mix_<,> -9 mo 3 mo_will 6 mobile -6 mobile_number -4 modem -2 moderate -6
            moderate_price -3 moment -19 moment_<,> -12 moment_</s> -27 moment_its 8 mondays 36
            money 38 money_back -5 month 16 month_<,> -24 month_</s> 22 month_end 21 month_for 6
            months 1 months_<,> 8 months_</s> -4 mop -5 more 28 more_</s> -3 more_than 8
            morning -5 morning_</s> 18 morning_and -9 morning_or -20 mortgage -3 most -25
            mostly 27 mothers -1 move 8 move_you -1 moved -22 moved_to -9 moved_you 1 moves 3
            moving 5 mr -16 mr_<,> -11 mr_and -5 mr_lindqvist -5 mr_singh -5 mrs -40 mrs_<,> -7
            mrs_okafor -4 ms 11 ms_<,> -2 much -8 mum 18 mums 13 museum -8 museum_</s> -17
            museum_will -1 must -17 must_be -10 my 50 my_apologies -6 my_assurance 9 my_call 13
            my_colleague -42 my_direct -2 my_experience -5 my_lead -2 my_list 17 my_manager -2
            my_name 26 my_shift 8 my_side 11 my_supervisor 3 my_word 40 myself 31 myself_</s> 8
            n 21 nairobi 13 name -3 name_<,> 2 name_</s> 6 name_on 6 name_till 32 named 1 near 11
            near_your 14 need -64 need_0 -6 need_a -23 need_it 3 need_the 9 need_to -15
            need_your -30 needed -6 needed_</s> 2 needful_and -1 neednt 8 needs 13 needs_to 1
            neighbour 1 network -3 never -36 never_ask -14 never_said -3 new 58 new_card 6
            new_contract 9 new_laptop -5 new_one 36 new_sim -6 news 11 news_<,> -5 next 42
            next_0 10 next_bill -2 next_hour 8 next_one -42 next_statement 15 next_three 10
            next_week 42 niamh 15 nice -18 nice_one -10 night 31 night_</s> -35 night_before 4
            night_nurse 16 night_porter 2 night_shift 20 night_team 5 nights -26 nights_<,> -9
            nights_</s> -2 nights_<q> -2 nights_from -12 nine -2 nine_</s> -4 no 19 no_<,> -31
            no_</s> -4 no_bother 3 no_change -9 no_charge 45 no_cost 12 no_further 5
            no_guarantees 12 no_later 39 no_need 20 no_one -4 no_refund -3 no_say -9 no_such -14
            no_worries 10 nobody_did -14 nobody_from -2 nobody_sends 18 nobody_will -4 nobodys 7
            noise -29 non -6 non_<,> -6 noon 25 noon_<,> 13 noon_</s> 18 noon_on -2
            noon_tomorrow 13 nope -4 nope_<,> -4 normal -1 normal_</s> -6 normally 3 north -6
            norwich -6 not -40 not_a 10 not_able -22 not_be 46 not_call -15 not_refund -45
            not_the 6 not_to -11 note 23 note_<,> -11 note_for -20 note_on 16 note_that -3
            noted 14 noted_<,> 13 noted_</s> -9 notes -25 notes_</s> 19 notes_and -15
            notes_say -18 nothing 13 nothing_</s> -15 nothing_for 8 nothing_further 13
            nothing_is -2 nothing_on -13 nothing_will 20 nothings -10 notice -19 notice_</s> -1
            now -37 now_<,> 20 now_</s> -47 now_<q> -4 now_and 1 now_im -9 now_please -1
            now_that 9 number -35 number_0 -9 number_</s> 11 number_<q> -1 number_and -25
            number_by -9 number_in -4 number_is -7 number_on -3 number_over 6 number_will -2
            number_with -3 numbers -8 numbers_0 -11 nurse 30 nurse_is 28 nurse_will 6 object -24
            oclock 41 oclock_</s> 7 of 16 of_0 -20 of_<,> -14 of_<day> -1 of_<month> 29 of_a 5
            of_apology 10 of_birth 4 of_business 11 of_charge 30 of_course 11 of_days 38
            of_every -10 of_hours -8 of_id -6 of_it 17 of_may 21 of_me -8 of_next 2 of_now -1
            of_our 2 of_play 15 of_rs 13 of_that 10 of_the -18 of_them -1 of_this -15 of_those -2
            of_three 2 of_todays -13 of_town -3 of_two -5 of_us 12 of_year 6 of_you -5 of_your -30
            off 77 off_<,> 12 off_</s> 12 off_<q> -1 off_at 10 off_by 11 off_for 9 off_from -30
            off_on -10 off_over 13 off_the 30 off_with 7 off_your 14 offer 1 office 8 office_<,> 6
            office_</s> 14 office_is -9 office_opens -6 office_will 6 officer 4 officer_</s> -12
            oh -8 ok -20 ok_so -7 okafor -7 okafor_</s> -4 okay 8 old 18 old_one 4 ombudsman -13
            on 37 on_0 -57 on_<,> 7 on_</s> -21 on_<day> 7 on_<month> -12 on_a -26 on_arrival 14
            on_at 18 on_board -5 on_by 9 on_chat -8 on_her 9 on_his 17 on_hold -7 on_it 17
            on_its 10 on_leave -5 on_my 35 on_or 8 on_our -20 on_page -12 on_site 38
            on_sundays -21 on_that 13 on_the -16 on_this -16 on_time -8 on_to 11 on_tomorrows 8
            on_tonights 11 on_tuesdays 7 on_us 40 on_weekdays -13 on_with -21 on_your 26 once -1
            once_<,> 5 once_its 6 once_ive 15 once_the 23 once_we 9 once_you -34 once_youve -24
            one -23 one_<,> 7 one_</s> -19 one_<q> -1 one_but -14 one_for -13 one_in -10
            one_is -18 one_moment -11 one_month -11 one_more -2 one_of 34 one_sec -4 one_thats -3
            one_way 14 one_will 1 ones 9 online -8 online_</s> 3 only -55 only_<,> -2 only_</s> -5
            only_have 5 only_the -7 onto 7 onward 20 open -19 open_<,> 16 open_</s> 21 open_a -7
            open_at -27 open_on -18 open_the -14 open_until -2 opened -12 opened_a -12 opening -1
            opening_hours -17 openreach 6 opens -13 opens_at -18 operations 5 ops 12 option -5
            or -17 or_0 15 or_<,> -6 or_a -2 or_at -3 or_before 8 or_by -7 or_i -4 or_is -1
            or_just -1 or_shall -2 or_so 39 or_take 20 or_the -27 or_thereabouts 17 or_two 32
            or_would -2 order -13 order_<,> 3 order_</s> -9 order_from -11 order_is 8 ordered 28
            ordered_for 9 orders -19 original -5 other 19 other_</s> 14 others 24 others_</s> 24
            otherwise -10 ought 21 ought_to 21 our 10 our_best 5 our_call 4 our_claims -1
            our_cost 29 our_crew 5 our_debt 5 our_electrician 7 our_end 19 our_engineers -7
            our_head 8 our_letter 1 our_manager 17 our_mistake -2 our_mr 6 our_office -16
            our_opening -17 our_quality 3 our_records -9 our_shop -1 our_side -10 our_solicitor 20
            our_technician -13 our_website -1 ours 8 ours_<,> 10 ours_</s> -2 out 23 out_<,> 12
            out_</s> -26 out_a -8 out_and -24 out_by 20 out_for -11 out_in -9 out_is -21
            out_of -20 out_on 28 out_the 5 out_to 47 out_tomorrow 11 outage -9 outage_in -7
            outcome 12 outcome_</s> 8 outside -1 outside_the -19 outstanding 7 over 62 over_0 -40
            over_<,> -11 over_</s> 45 over_by 4 over_it -10 over_the -5 over_to 33 over_with 13
            over_your 2 overnight 27 overnight_</s> 18 override -3 owe 3 owe_you 3 owed -1
            owed_</s> -1 own -18 p -3 p_</s> -3 pack -7 pack_</s> -7 packing 5 padlock -2 page -19
            page_0 -17 paid -7 paid_</s> -9 paid_with -2 pain -35 pallet -4 panel 10 panel_on -9
            paper -1 papers -1 paperwork 7 parcel -14 parcel_will -1 parking 5 parking_<,> -13
            parking_is -9 part 16 part_of -27 partner -3 parts -1 party -14 party_of -13 pass 13
            passed -41 passed_the -7 passed_them -20 passed_to -10 passengers -5 passes -4
            password -2 password_</s> -21 past 7 past_</s> -3 patch 12 patience -20
            patience_<,> -3 patience_</s> -4 pay -25 pay_for 3 pay_it 2 pay_within -6 payable -19
            payable_at -3 payment -9 payment_</s> -10 payment_is -32 payment_of -13 payment_plan 4
            payments 24 payments_<,> 17 paypal 6 paypoint -9 payroll -2 pays 4 pays_the -1
            peak -13 pencil 7 pencilled 9 people -13 people_will -5 per -34 per_our 8 per_room -8
            per_the -24 perhaps -1 period -5 permit -2 person -22 personally 54 personally_<,> 12
            personally_check 9 personally_walk 13 perth 14 pharmacist 11 pharmacist_is 20
            pharmacy -22 phone 31 phone_</s> -19 phone_<q> -11 phone_you 52 phones 21 photo -14
            photo_id -16 photo_of 8 photograph -1 photographs -4 photos -15 photos_<,> -3
            photos_</s> -5 pick -17 pick_<,> -25 pick_it -4 picked -11 picked_up -11 picking -5
            picking_up 7 picks 31 pickup 21 pickup_for 10 pics -19 piece 7 pin -12 ping 19
            ping_u 13 ping_you 8 place 4 place_in 10 place_on -5 plan -22 plan_<,> -6
            plan_</s> -10 plan_and 2 plan_renews -7 plan_you -1 plans -3 plaster 21 platform -13
            platform_0 -14 play 6 playing 11 please -47 please_</s> -1 please_allow -15
            please_do -8 please_hold -4 please_leave 1 please_note -3 please_send -7 pleasure -3
            pls -14 plug -11 plug_it -11 plumber 9 plus -12 pm 16 pm_<,> 2 pm_</s> -4 pm_and 13
            pm_today 6 pm_tomorrow 5 pocket 17 points 22 points_are -3 police -23 policy -38
            policy_<,> -7 policy_</s> -5 policy_lapsed -2 pool -29 pop -1 pop_the 8 popping 16
            porch -9 porch_<q> -5 portal 4 portal_</s> 12 portal_under -7 porter 8 possible -16
            possible_</s> -2 post 55 post_<,> 9 post_</s> 33 post_by 1 post_or -12 post_to 9
            postage -20 postcode -14 posted 11 posted_</s> 25 posted_to 4 posting_it -8
            potholes -6 potholes_on -7 potholes_within 6 pounds -15 power -25 pre 1 pre_<,> 1
            prefer -12 prefer_<,> -6 premium -15 prepaid -24 prescription -30 prescription_was -9
            prescriptions -17 present -10 press -6 previous -12 previous_agent -11 price -27
            price_<,> -2 prices -6 prices_</s> -2 print 20 printed 5 printers 10 priya 29
            probably 31 probably_be 9 problem -16 problem_<,> -7 proceed -2 process -11
            process_it -18 processed 4 professor -13 promise -16 promise_a -5 promise_that -2
            promise_to 12 promise_you 5 promised -12 promised_<,> 17 promised_to -3
            promised_you -7 prompt -3 proof -14 property -5 property_at 2 protected 9
            protection -2 provided -8 provisional 19 provisionally 9 public -21 published -21
            pull -21 pull_up -21 pulled 10 pulling 5 pump 9 pune 6 punter -4 push 9 push_the 3
            put 23 put_a 15 put_it -8 put_right 26 put_the 13 put_you -33 put_your -3 putting 22
            putting_the 8 putting_you 7 quality 3 quarter 23 quarter_to 20 queue 16 quick -20
            quick_update -24 quiet 20 quite -10 quotation -5 quote -2 r -22 r_</s> -9 rail -4
            rain 6 raise -10 raised 20 ran -34 rate 9 rates -9 rather -3 rather_than 5 re 13
            re_<,> 13 reach 7 reach_by 11 reach_you -2 reaches -7 reaching 12 read -10 read_it -7
            read_on -8 read_what -2 reader 7 reading -12 readings -9 ready 14 ready_</s> -9
            really -6 really_</s> -1 really_sorry -5 reason 2 reason_it -9 receipt -39
            receipt_<,> -7 receipt_</s> 1 receipt_by -12 receipt_of -23 receipts 1 receive 4
            receive_a -4 receive_an 7 receive_the -9 recent -16 reception 29 reception_</s> 1
            reception_from 10 reckon 29 reckon_theyll 15 reckons -21 recorded -5
            recorded_delivery -5 recording -7 records -19 records_show -9 red -13 redemption 8
            ref -15 ref_0 -5 ref_<,> -10 refer -9 reference -29 reference_0 -7 reference_<,> -5
            reference_is -6 referral -10 reflect -5 refresh -27 refund -10 refund_<,> -9
            refund_approved -7 refund_done 11 refund_it 6 refund_me -13 refund_of 9 refund_the -13
            refund_this -45 refund_usually 14 refund_you -9 refunded 10 refunded_by 5 refunding 21
            refunds -28 regarding -8 regards -7 regards_<,> -14 registered 2 registrar 10
            registration -8 registry 8 regret -7 regret_the -4 reimburse 20 reimburse_the 20
            reinstate 1 reinstated 8 reissue 14 relations -1 relations_<,> -4 relay 11 release 44
            release_the 17 released 8 remark 10 remember -12 reminder 22 remotely 26 removal -1
            remove 3 removed -14 renew -22 renews -17 renews_on -17 rent 10 rental -2 reopen 17
            reopens 12 repair -11 repeat 5 replace 3 replace_the 12 replaced -19 replaced_the -19
            replacement 60 replacement_card 25 reply 11 reply_<,> -6 reply_by 19 reply_to -21
            reply_within 23 report 22 report_</s> 12 report_will 8 reported -16 request -13
            request_</s> -9 requested 4 required 2 requires -18 resend 8 resend_the 8
            reservation -5 reservation_on -4 reserve 9 reserved -22 reserved_for -3 reset 1
            reset_button -7 resolution -6 resolved 11 respond 11 respond_within 11 rest 35
            rest_assured 8 restart -18 restaurant -17 restore -7 restoring 17 result 5 results 20
            retired -4 return -32 return_is -5 returned -3 returned_</s> -6 returned_the -24
            returning 28 returns -4 reverse 3 reversed 15 reversed_in 5 revert 34 review 5
            review_the -6 revised -7 revised_bill -4 right 13 right_<,> -11 right_</s> 12
            right_<q> -3 right_at -11 right_by 5 right_now -15 righto -12 righto_<,> -12 ring 35
            ring_<,> -3 ring_</s> 1 ring_the -5 ring_tomorrow 2 ring_us -17 ring_you 72 ringing -4
            rings 21 rings_you 21 road -9 roads 18 room 11 room_0 -12 room_for 10 room_on 26
            room_with 2 roughly 24 round 78 round_in 13 round_on 23 round_the 12 round_to 8
            route 17 router 2 routers 8 row -6 rs 11 rs_0 13 rubbish -6 rule 21 rule_</s> 20
            rules -7 run 34 run_<,> 16 run_</s> 27 run_a -1 run_on 4 run_out -23 running 7 runs -9
            sadly -9 safe 30 safe_<,> 9 safe_place -5 safely 2 safely_</s> 2 said -65 said_<,> -7
            said_<day> -3 said_ill -11 said_in -26 said_it -2 said_the -18 sailing 1 sailing_and 1
            saints -5 sale -16 sales -3 same 45 same_</s> -9 same_box -13 same_day 52
            same_number 3 same_week 10 sample -9 samples -2 saree 8 sat 28 saved -6 saved_</s> -14
            saw -6 say -14 say_0 -8 say_<,> -14 say_</s> 2 say_no -2 say_that -12 say_the -18
            say_when -26 saying 9 says 10 says_<,> -14 says_here -13 says_it -2 says_the -2
            scan 22 scans -22 scheduled 1 scheme -9 school 30 scroll -11 sea -7 seal -12
            seal_is -10 search -9 seat -13 seat_</s> -7 seat_on 9 seats -2 seats_are -14
            seats_left -5 sec -13 sec_while -11 second 21 second_</s> -4 seconds -20
            seconds_</s> -13 secretary 6 secretary_is -10 secretary_will 13 secs -5 secs_while -5
            section 2 see -55 see_</s> -19 see_a -11 see_how 11 see_if 9 see_it -3 see_that 7
            see_the -6 see_to 18 see_what 1 see_why -2 see_you -5 see_your -8 seeing -5 seen 16
            self -6 seller 16 sellers -4 sellers_<,> -4 send -58 send_a -3 send_an 14 send_it -66
            send_the -19 send_you 5 sending 23 sending_the 14 sending_you 10 sends 42 sends_the 6
            sends_you 18 senior 7 sent -24 sent_</s> -14 sent_at -9 sent_it -1 sent_on -1
            sent_out 8 sent_the -19 sent_to 17 separate 12 serial -10 serial_number -10 served -9
            served_</s> -4 server 12 serves 13 serves_these 15 service -15 service_</s> -15
            service_on 5 serviced 3 services -14 services_</s> -6 session 1 sessions -1 set 10
            set_for -1 set_up 13 setting 4 settings -4 settings_<,> -4 settle 4 settled 18
            seven -1 seven_days -7 shall 59 shall_be 24 shall_i -49 shall_reply 8 shall_speak 3
            shall_write 5 shant 12 shant_be 2 share -6 share_the -9 shared -7 sharp 26 shaz 9
            she 40 she_gets 13 she_will 11 she_wont 6 shed -5 sheet 8 sheet_</s> 11 shelf 18
            shelf_</s> -11 shelf_for 18 shell 10 shes 28 shes_back 5 shift 12 shift_<,> 21
            shift_</s> -10 shift_ends -3 shifted 12 ship 4 ship_it -15 shipped -8 shipping 2
            ships 29 ships_out 10 shoes -9 shoot 8 shoot_you 10 shooting 12 shooting_for 12 shop 3
            shop_at 8 shop_in -6 shop_this 1 shop_will -13 shortage 8 shortly 23 should 27
            should_be 52 should_get 11 should_have 12 should_land 9 should_see -9 should_you -33
            shouldnt -15 shouldnt_have -23 shout -10 shout_if -10 show 35 show_<,> 7 show_</s> 7
            show_it 20 show_the -15 showing -29 showing_on -9 shows_</s> 18 shut 2 shut_</s> -1
            shut_at 6 shut_for -9 shuts -23 shuts_at -27 shuttle -3 side -9 side_<,> -3
            side_</s> -18 side_and 18 side_of -14 sign -2 sign_</s> -3 sign_the 9 signal 5
            signature 6 signed -8 signed_for -5 signed_off -20 signing -4 signs 8 sim -3 since -51
            since_0 -2 since_<day> -30 since_you -4 sincerely -20 sincerely_<,> -18 singh -5
            siobhán -3 sir -4 sir_<,> -6 sir_</s> -6 sit 5 sit_on 5 site 26 site_</s> -5
            sitting 12 six 7 six_<,> 3 six_</s> 1 six_hours -2 six_tonight 3 size -15 skip 16
            skips 2 skoda 3 skoda_<,> -11 slot -8 slow 5 small -17 smart -10 smell -1 smell_in 1
            smoking -11 sms 41 snows 18 so 41 so_</s> 25 so_dont 16 so_heres 1 so_i -15 so_id 22
            so_ill 5 so_im 11 so_its -12 so_ive -10 so_nobody 18 so_nothing -7 so_our 2
            so_sorry -16 so_that 30 so_thats -9 so_the -55 so_theres 3 so_they 8 so_we 5 so_you -1
            so_youd -5 so_your -14 so_youre 7 sofa 27 sofa_legs 1 sold -12 solicitor 20
            solicitor_will 8 some -10 some_time 18 somebody 6 somebody_from 5 someone 15
            someone_from 8 someone_senior 14 someone_will -3 something -16 something_i -6
            sometime 26 son -11 soon 23 soon_</s> 2 soon_as 15 sorry -59 sorry_<,> -3
            sorry_</s> -7 sorry_about -7 sorry_again -16 sorry_for -25 sorry_i -1 sorry_love -7
            sorry_that -1 sorry_to -4 sort 19 sort_a 10 sort_it 8 sorted 4 sorted_<,> -12
            sorting 6 sorting_office 6 sounds -10 south -3 space -2 spam 7 spare 2 spare_key 1
            sparky 13 speak 50 speak_and 5 speak_to 8 speak_with 21 speaking -13 speaking_to -8
            speaking_with -4 special 3 special_delivery 1 specialists 1 speed 11 spelling -7
            spoke -17 spoke_to -16 spoken_to 19 spoken_with -19 spot 6 spot_<,> 6 spring -15
            spring_</s> -5 square 14 square_it 14 squeeze 29 squeeze_you 19 staff 8 staffed -11
            stage -17 stage_two -5 stairwell 13 stand 29 stand_<,> 29 stand_down 2 standard -22
            standing 5 standing_charge -5 star -3 stars -7 stars_<,> -7 start -17 starts 19
            starts_on 12 statement 15 statement_and -5 station -35 station_</s> -12 stay -6
            stay_on 17 staying -11 stays 30 stays_open 20 step -1 steps -12 sticking 19
            sticking_a 19 still -8 stock 14 stocks 17 stop -1 stop_on 9 stopped -10 store -19
            stores -3 stott 1 stott_<,> 1 straight 6 straight_after 4 straight_answer -3
            straight_away -17 straight_in 8 street_</s> -7 streets -7 stretch 1 strict -8
            strike 14 strike_<,> 3 stuck 23 stuck_</s> 10 stuck_a 12 stuff 10 subject 20
            subject_to 20 submit -9 subscription -23 successful -7 such -17 such_note -4 suit -6
            suit_you -5 suitcase 4 suits -15 suits_you -4 sum 11 summary -6 sun 7 sundays -19
            sundays_</s> -21 supervisor 33 supervisors -3 supplier 15 support -1 supposed -10
            supposed_to -10 surcharge -6 sure 20 sure_<,> -15 sure_look 5 sure_that 13 surgery 4
            surname -12 surname_</s> -12 surprised 41 survey -18 surveyor 13 swap 1 swap_it -13
            swapped 7 swapped_the -7 swapping 9 swapping_the 9 swear 10 swear_to 10 swelling_to 2
            swimming -3 swing 8 swing_by 8 switch -9 switch_it -11 switched -2 system -5
            system_</s> -6 table -41 table_for -28 tablets 7 tags -2 take -3 take_0 8 take_</s> 20
            take_a -10 take_about -23 take_back 16 take_care 7 take_it 7 take_the -14 taken -12
            taken_</s> 3 taken_from -4 taken_on -10 takes -8 takes_0 11 takes_about 1 takes_the 3
            taking 34 talk -28 talk_to -17 talked 6 talked_to 7 tank -2 tap -8 target 4 tariff 18
            tariff_<,> 4 tax -4 taxi 18 team 41 team_<,> -1 team_</s> -14 team_has 9 team_have -1
            team_is 2 team_to 2 team_tonight 2 team_will 9 teatime 22 teatime_</s> 18 tech -7
            technician 22 technician_comes 8 technician_will 15 tel 6 telephone -10 tell 3
            tell_me -1 tell_you 4 tells -5 ten -16 ten_</s> 2 ten_days 19 ten_minutes -10
            ten_seconds -19 ten_working 12 ten_years -15 tenancy 1 tenant -3 tenants -7 tend 8
            tend_to 8 tends 17 tends_to 17 term 24 term_</s> 16 terminal 3 terminal_0 10 terms -32
            terms_</s> -16 terms_say -10 terrace -8 terrace_</s> -8 test 2 tested 2 text 57
            text_from 7 text_you 57 texts -11 texts_you 12 thackeray -3 than 58 than_0 14
            than_a 17 than_the 17 thank -36 thank_you -36 thanks -37 thanks_<,> -3 thanks_a -7
            thanks_for -22 that -11 that_<,> -17 that_</s> -15 that_<day> -44 that_a -4
            that_address -16 that_at 15 that_date 12 that_day 7 that_for -19 that_from -8
            that_he 5 that_i -18 that_in 10 that_it -4 that_its 2 that_last -3 that_no -14
            that_nobody 14 that_one 19 that_part -2 that_right -9 that_same 3 that_service -2
            that_the 32 that_time 15 that_to -1 that_up -6 that_was -9 that_we 17 that_will -20
            that_you -1 that_your 6 thatll 22 thatll_be 22 thats -61 thats_a -11 thats_all -2
            thats_gone -4 thats_it -7 thats_on 12 thats_the -39 thats_why -3 thats_your -3 the 58
            the_0 48 the_<,> 41 the_<day> 9 the_<month> 60 the_account 6 the_address -2
            the_afternoon 1 the_agency -4 the_airline -9 the_aisle -1 the_amount 11 the_answer 3
            the_app -9 the_arrears -6 the_autumn 17 the_back -3 the_bailiffs 6 the_balance -1
            the_bank -6 the_barcode -10 the_barrier 1 the_batch 20 the_battery -20 the_best -4
            the_bill -5 the_bin -19 the_black -8 the_blood 10 the_blue -9 the_board -13
            the_boarding -8 the_boiler -3 the_booking -13 the_box -33 the_branch -3 the_broken -5
            the_building -6 the_bursar 20 the_bus -18 the_button -4 the_cabinet -6 the_call -3
            the_cambridge -6 the_cancellation 23 the_car -9 the_card -15 the_caretaker 6
            the_carpet 1 the_carrier 2 the_case -19 the_centre -15 the_certificate 1 the_chap 1
            the_charge -33 the_chemist -8 the_cheque -3 the_children 6 the_claim 5 the_clinic 1
            the_coach 1 the_code 17 the_company -4 the_complaint 3 the_concierge -11
            the_confirmation -5 the_consultants -18 the_contract -1 the_contractor 15 the_corner 3
            the_correct 8 the_corrected -7 the_council -13 the_councils 13 the_counter -8
            the_courier -11 the_course -1 the_credit -3 the_crew 9 the_customer -15
            the_cylinder 16 the_date -30 the_day -1 the_deadline -11 the_decision -1
            the_decorator 9 the_delivery -3 the_deposit 7 the_depot 8 the_desk 9 the_device -10
            the_diary 2 the_difference 14 the_discharge 13 the_discount -3 the_display -13
            the_documents 6 the_door -12 the_driver 16 the_drivers -11 the_drying 5
            the_duplicate 1 the_duty -6 the_e -12 the_east -9 the_embassy 11 the_entrance -14
            the_error -2 the_estate 13 the_evening 10 the_excess 19 the_exit 1 the_export 6
            the_extra 13 the_fare -9 the_fault 11 the_fee 18 the_ferry 44 the_fibre 2
            the_figures 9 the_file -16 the_first -33 the_fitters 24 the_flu -1 the_folder 7
            the_following -30 the_foot -14 the_form -16 the_fraud 3 the_free -11 the_front 7
            the_full 9 the_funds 15 the_garage 35 the_gas 4 the_glass 8 the_grouting 4
            the_guarantee -31 the_guard -3 the_gym -5 the_handbook -9 the_hassle 7 the_head 17
            the_hire -11 the_hold 1 the_home 6 the_hotel -16 the_hour 10 the_house 9 the_ibis 2
            the_invoice 2 the_job 15 the_judges 15 the_kettle 10 the_key 4 the_keys 8 the_kids -2
            the_kind -12 the_kitchen 10 the_lab 27 the_labels -12 the_lads 8 the_lamp 1 the_land 8
            the_landlord 20 the_last -34 the_late -5 the_latest 7 the_lender -6 the_letter -6
            the_licence 10 the_lift 17 the_light -10 the_line 2 the_link -17 the_list 19
            the_listings 1 the_little -7 the_loan 7 the_local 5 the_locksmith 10 the_logs -6
            the_lorry -1 the_loss -6 the_lost 9 the_lot -3 the_mail -7 the_mailing -4 the_main -7
            the_manager 8 the_manufacturer -1 the_matter -6 the_meantime -7 the_meter -3
            the_minute 29 the_minutes 1 the_mix -8 the_modem 2 the_moment 13 the_money 26
            the_month 10 the_morning 38 the_museum -8 the_name -19 the_network -3 the_new 11
            the_next 14 the_night 22 the_nights -1 the_noise -29 the_north -6 the_note 7
            the_notes -16 the_number -16 the_nurse -2 the_office -19 the_old -1 the_one -9
            the_order -12 the_original 12 the_other 26 the_outage -1 the_outcome 12
            the_outstanding 11 the_panel -10 the_paper -1 the_parcel -1 the_part 36 the_patch 14
            the_payment -19 the_perth 10 the_pharmacist 20 the_pharmacy -22 the_phone -18
            the_photos -15 the_pickup 9 the_pics -19 the_plan -11 the_police -23 the_policy -9
            the_pool -29 the_porch -9 the_portal 12 the_post 1 the_postcode -5 the_pre 3
            the_prepaid -26 the_previous -5 the_price -23 the_problem -17 the_pump 4 the_queue 10
            the_reason -9 the_receipt -9 the_reception 13 the_reference -8 the_refund 10
            the_registrar 10 the_rental -4 the_replacement 4 the_reset -8 the_restaurant -9
            the_restore 4 the_results 21 the_return 3 the_revised 5 the_right 24 the_road -8
            the_roads -22 the_room 24 the_safe 3 the_same -30 the_scan 11 the_scheme -3
            the_school 24 the_screen -9 the_seal -12 the_seat -16 the_seats 13 the_second 4
            the_secretary 6 the_seller 16 the_serial -6 the_shelf 4 the_shoes -9 the_shop -15
            the_signed -10 the_site -5 the_skip 6 the_slow -1 the_smell 1 the_snows 18
            the_sorting 6 the_south -3 the_spare 2 the_stairwell 13 the_standing -5
            the_station -35 the_steps -12 the_stock 6 the_store -7 the_street 4 the_strike 20
            the_sum 11 the_supervisor 24 the_supplier 2 the_survey -11 the_system 7 the_tank -8
            the_taxi 15 the_team 10 the_technician 15 the_three -14 the_ticket -10 the_till -5
            the_time -9 the_timetable -7 the_title 5 the_top -2 the_tour -18 the_tow 14
            the_tracker -29 the_tracking -16 the_train -15 the_transfer -10 the_transformer 2
            the_tree 11 the_two 9 the_underwriter -13 the_upgrade -7 the_upholsterer 16
            the_usual -11 the_van -19 the_vat -7 the_venue 12 the_vet 23 the_vets 18 the_visa 6
            the_visit 4 the_voucher -14 the_wait -4 the_wall -7 the_wallet -11 the_warehouse -4
            the_warranty -6 the_way -45 the_website -4 the_week 19 the_weekend 14 the_west -4
            the_whole -8 the_workshop -1 the_wrong 11 the_yard 5 theatre -3 their 16
            their_letter 5 them 51 them_<,> 3 them_</s> 21 them_on -4 them_to -16 then -42
            then_<,> -9 then_</s> -17 then_and 22 then_hash -2 then_ill -1 then_well -2
            then_you -20 theory 12 theory_the 16 there -47 there_</s> 5 there_<day> 29
            there_are -21 there_before -4 there_by 8 there_for -2 there_is -6 there_isnt -12
            there_on -10 there_this 7 there_you -4 thereabouts 17 thereabouts_</s> 17 therell 14
            therell_be 14 theres 7 theres_a 8 theres_been 5 theres_no -11 theres_nothing -4
            these -12 these_get 19 these_things -12 they -10 they_aim 6 they_are 7 they_can 13
            they_come 17 they_do 4 they_dont -1 they_only -6 they_said 6 they_say -3 they_told -10
            they_will -26 theyd -1 theyll 60 theyll_be 24 theyll_get 1 theyll_have -2
            theyll_hold -9 theyre 29 theyre_on 5 theyve -3 theyve_been -6 theyve_found -17
            thing 20 thing_<,> 6 thing_</s> 35 thing_<day> 2 thing_tomorrow 3 things 26
            things_happen -12 think 10 think_the -1 third 1 thirty -6 thirty_days 1 this 39
            this_<,> -16 this_</s> -11 this_<day> 24 this_afternoon 26 this_and 15 this_arvo 1
            this_by -11 this_chat -19 this_evening 50 this_is -1 this_letter -12 this_month -7
            this_morning -47 this_one -19 this_ticket -10 this_time 14 this_to 21 this_until 19
            this_up -3 this_week 50 this_wk 23 tho 16 tho_</s> 16 those 40 though 13 though_</s> 2
            though_the 6 thought -22 three -16 three_<,> 10 three_</s> -19 three_days -9
            three_months -2 three_nights -19 three_of -2 three_stars -2 three_to -7 through -2
            through_</s> 12 through_<month> 2 through_in 7 through_on -4 through_the 13
            through_to -21 throw 8 throw_in 8 thursdays 38 ticket 2 ticket_<,> -10 ticket_</s> -8
            ticket_with -9 tickets 4 tier -19 tier_0 -17 til 4 till 58 till_0 -19 till_<day> -12
            till_the 24 till_you 22 time 13 time_<,> -4 time_</s> 9 time_<q> -4 time_after 1
            time_next 12 time_you 1 times -13 times_</s> -10 timetable -13 timing -9 title 5
            tmrw 37 tmrw_</s> 33 to 49 to_0 -51 to_<day> -46 to_a -18 to_all -1 to_an -8
            to_answer -1 to_arrive -10 to_ask -4 to_be 13 to_billing -17 to_book -10 to_bring -1
            to_call 2 to_cancel -10 to_catch 8 to_change 2 to_chase 16 to_check 4 to_come 3
            to_confirm -6 to_do 14 to_drop -3 to_fill 6 to_find 7 to_finish 2 to_five -7 to_fix 19
            to_follow 55 to_get 8 to_go -13 to_have 26 to_hear -10 to_help -23 to_inspect 8
            to_it 29 to_keep -12 to_leave -1 to_let -3 to_lisbon 1 to_look 10 to_make -1 to_me -9
            to_move -4 to_my -3 to_our -38 to_override -3 to_pay 8 to_personally 3 to_print 13
            to_re 4 to_reach 14 to_refund -2 to_ring -11 to_run 3 to_say -20 to_see 57 to_send -18
            to_set 5 to_settings -4 to_ship -8 to_show 45 to_sign 21 to_six -3 to_speak -1
            to_squeeze 14 to_stay 16 to_take 4 to_talk -11 to_tell 23 to_ten -4 to_that 1
            to_the -1 to_them -14 to_thirty -7 to_this -14 to_three 15 to_try 5 to_us 8
            to_voicemail -11 to_wait -12 to_waive -4 to_worry -11 to_you 85 to_your 32
            to_yourself -8 today 59 today_<,> 35 today_</s> -13 today_<q> -2 today_and 20
            today_before 11 today_by 3 today_once 8 today_or -10 todays -1 together -2
            together_</s> -6 together_with 5 told 3 told_me 36 told_mr -3 told_my 10 told_the 21
            told_us -2 told_you -58 tom -17 tom_<,> 8 tomorrow 75 tomorrow_0 14 tomorrow_<,> 34
            tomorrow_</s> -42 tomorrow_<q> -35 tomorrow_and 11 tomorrow_at 36 tomorrow_before 9
            tomorrow_between 13 tomorrow_eod 2 tomorrow_evening 3 tomorrow_in 19
            tomorrow_morning 14 tomorrow_noon 7 tomorrow_with 8 tomorrows 13 tonight 86
            tonight_<,> 30 tonight_</s> 64 tonight_<q> -17 tonight_and 10 tonight_at 8
            tonight_so 5 tonights 32 tonights_post 9 tonite 11 too 17 too_<,> 18 too_</s> 4
            took -17 top 7 top_of 3 top_right -8 top_up 6 total -13 totally -9 totally_get -5
            touch 37 touch_about -15 touch_early 5 touch_wood 19 tour -20 tow 36 tow_truck 14
            town -10 town_<,> -3 trace 12 track -6 track_it -6 tracker -29 tracking 28
            tracking_email 28 train -16 train_leaves -7 train_will -16 trains -20 transfer -9
            transformer 2 travelling -17 travels 2 travis -4 tree 11 tree_team 1 tried -24
            tried_it -8 tried_your -7 trip -17 trip_</s> 4 trolley 6 trouble 1 truck 30
            truck_</s> 15 truly -7 truro -2 try 29 try_again 10 try_and 9 try_another -9 try_it -2
            try_the 5 try_to 34 trying 11 trying_to 14 tuesdays 4 tuesdays_and -12 turn 18
            turn_up 6 turned -11 turned_up -8 turns 23 turns_out 10 turns_up 14 twelve -29
            twenty -15 twice -24 twice_<,> -6 two 21 two_</s> -13 two_charges -18 two_days -25
            two_extra 12 two_forms -6 two_hours 15 two_lads 27 two_mins -16 two_minutes -5
            two_nights -17 two_of 8 two_seats -5 two_secs -5 two_weeks 20 two_working 4 type -29
            type_yes -11 typically 27 tyres -1 u 25 u_when 13 under -9 under_five -6 under_my 21
            under_that -1 under_the -14 under_way 10 under_your 3 understand -35
            understand_you -25 understand_your -2 understood -7 understood_</s> -1 undertake 38
            undertake_to 11 underwriter -13 underwriting 13 unfortunately -15 unfortunately_the -9
            unit 9 unless -29 unless_you -24 unlocked 16 until 19 until_0 -23 until_<day> -60
            until_<month> -6 until_it 5 until_its 13 until_the 29 until_then -12 until_you 26
            until_your 42 up 46 up_<,> -8 up_</s> 3 up_a 28 up_and 8 up_at 43 up_by 15 up_for 6
            up_from -14 up_in 11 up_on 26 up_so 9 up_the -11 up_to -60 up_tomorrow 8 up_with -8
            up_your -4 update 31 update_</s> 1 update_you 46 updated 3 upgrade -12 upholsterer 16
            upload -8 upon -4 ups -11 ur 16 us 6 us_<,> 10 us_</s> 10 us_and 15 us_for 13
            us_in -13 us_know -19 us_the 4 us_to -9 usd 3 use -6 use_</s> -6 use_the 5 used -6
            used_to -6 using -10 using_the -8 usually 16 usually_gets 15 usually_takes 15
            valid -20 value -6 value_of -6 valuer 16 van 67 van_<,> 30 van_</s> 27 van_and 13
            van_tomorrow 6 vans 19 vat -14 vat_number -2 venue 11 very -18 very_good -4 vet 23
            vets 18 vets_bill 9 via 3 video 1 view 6 visa 16 visit 5 visit_</s> -2 visit_your 3
            visiting 32 voicemail -11 voicemail_</s> -11 voucher -5 voucher_</s> -10
            voucher_will -4 w 43 w_<,> 43 wait -24 wait_for -4 wait_until -12 waiting 14
            waiting_<,> 18 waiting_</s> 4 waiting_for 3 waive 19 waive_the 19 waived 8 walk -2
            walk_<,> -5 walk_your 13 wallet -11 want -42 want_me -16 want_the -6 want_to -13
            wanted 6 wanted_</s> 6 warm -11 warranty -18 was -106 was_cancelled -12 was_closed -6
            was_going -15 was_it -4 was_never 12 was_our -4 was_released -1 was_sent -7
            was_the -19 was_there -5 washed 17 watching 18 watching_it 18 water -4 way 38
            way_<,> 5 way_</s> 25 way_and 9 way_back -22 way_home 21 way_of 1 way_or 14 way_to 2
            ways -2 we -54 we_aim 18 we_appreciate -15 we_are 40 we_can -17 we_cant -56
            we_could -4 we_did -25 we_do -10 we_dont -23 we_go -7 we_had -7 we_have -57
            we_havent -4 we_look -11 we_may 37 we_moved -3 we_never -4 we_refunded -19
            we_regret -4 we_replace 4 we_said -4 we_shall 9 we_speak -4 we_take 9 we_think 12
            we_try 19 we_were -44 we_will 37 we_wont -22 weather 35 website -3 wednesdays 19
            week 76 week_<,> 5 week_</s> 47 week_and 6 week_of 14 week_or 14 week_to 7
            weekdays -13 weekdays_and -12 weekend 1 weekend_<,> 7 weekend_</s> -12 weekend_and 4
            weekends -16 weeks 34 weeks_<,> -5 weeks_</s> -3 welcome -18 welcome_to -17 well 55
            well_<,> -31 well_</s> -15 well_be -13 well_call -44 well_get 9 well_have 37
            well_refund 1 well_send -24 well_text 23 well_the -7 went -50 went_through -5
            went_to -11 were 38 were_charged 9 were_gonna 7 were_having 3 were_holding 5
            were_hoping 4 were_re 3 were_shooting 12 were_swapping 9 were_told -26 were_you -25
            west -6 weve -5 weve_a 7 weve_had 1 weve_no -11 what -10 what_day -13 what_im 2
            what_the 18 what_they 6 what_time -1 what_was 6 what_we -13 what_would -1 what_you -12
            whatever 25 whats -18 whats_happening 1 whats_the -5 wheelchair 21
            wheelchair_assistance 10 when 38 when_he -6 when_hes 17 when_it 8 when_its 17
            when_the 38 when_they -3 when_we -20 when_will -8 when_you -26 whenever 3 where -12
            where_the -3 whether -19 whether_it 2 which -35 which_day 2 which_is -12 which_will 3
            whichever -5 whichever_suits -6 while 1 while_i -20 while_the 6 while_we -4
            while_youre -7 whitcombe -10 white 19 who 26 whole -3 why 8 why_</s> 26 why_it -10
            why_the -4 why_youre -2 wifi -8 will 71 will_answer 14 will_arrive -29 will_attend 7
            will_be 5 will_book -7 will_call -17 will_check 15 will_come -3 will_confirm 1
            will_contact 17 will_deliver 16 will_do 50 will_drop -3 will_email 9 will_end -45
            will_escalate 10 will_follow 14 will_get -7 will_give -10 will_go 13 will_have 4
            will_hold 16 will_issue -16 will_keep 19 will_leave -18 will_let 6 will_lodge 8
            will_look 1 will_meet 19 will_move 9 will_need -15 will_never -8 will_not -59
            will_open -27 will_pay -20 will_personally 13 will_phone 22 will_ping -3 will_put 12
            will_raise -9 will_reach -12 will_receive -5 will_refund 12 will_renew -19
            will_reply 12 will_revert 13 will_ring 15 will_run 13 will_see -26 will_send 24
            will_show -3 will_take -21 will_text 11 will_try 4 will_visit 16 will_write 16
            will_you -34 window -10 window_seats -3 winter -5 winter_</s> -1 wire 9 wired 26
            wired_<day> 26 wish -13 wish_i -3 wish_to -9 wishes -9 wishes_<,> -9 with -11
            with_<q> -3 with_a -27 with_an -12 with_any 23 with_her 19 with_him 7 with_it 4
            with_me -6 with_my -21 with_number -3 with_our 9 with_that -4 with_the 29 with_them -2
            with_this -6 with_us 13 with_what -1 with_you 36 with_your 6 withdrawn 3 withheld -1
            within 48 within_0 10 within_a 2 within_six -6 within_ten -10 within_the 43
            within_three 7 without -4 without_a 19 without_fail 7 wk 23 wk_</s> 23 wont -2
            wont_be -7 wont_have -20 wood 19 wood_<,> 12 worcester -10 word 42 word_<,> 17
            word_on 8 word_that 15 word_with -6 words -12 words_<,> -9 work -29 worked -9
            worked_out -9 working 30 working_days 73 works 16 works_</s> 8 workshop -1 worries 10
            worries_at -19 worries_mate 1 worry 4 worry_<,> -11 would -61 would_<day> -4
            would_be -8 would_have -4 would_like -3 would_need -7 would_normally 7 would_phone -10
            would_refund -7 would_send -2 would_suit -3 would_you -19 wouldnt 17 write 36
            write_again 9 write_in -12 write_to -14 writing 42 writing_</s> 4 writing_before 1
            writing_by 5 writing_off 5 writing_that 3 writing_to 4 written 6 wrong 14
            wrong_saree 8 wrote -32 wrote_<,> -14 wrote_that -7 wrote_to -11 x 6 x_</s> 9 yard 5
            yeah -14 year 5 years -33 years_</s> -19 yellow -7 yep 3 yes -42 yes_<,> -16
            yes_the -13 yesterday -5 yesterday_and -8 yet 3 york -21 you -3 you_0 12 you_<,> -69
            you_</s> 5 you_<day> 57 you_<q> -16 you_a 48 you_about -26 you_after 20 you_again 22
            you_an 21 you_and 13 you_are -1 you_arrive 8 you_asked -10 you_at 81 you_back 4
            you_be -35 you_before 45 you_better -3 you_both -4 you_by -9 you_can 6 you_confirm -19
            you_could -6 you_dont 10 you_down -3 you_each 19 you_every 20 you_fancy -3 you_for -11
            you_from 5 you_get 19 you_go 1 you_had -1 you_have 32 you_himself 6 you_if 15
            you_in -3 you_inside 15 you_keep 2 you_know 43 you_land 17 you_like -16 you_log 3
            you_may -31 you_mean -11 you_mentioned -19 you_must -6 you_need -31 you_neednt 8
            you_no 20 you_now 4 you_object -24 you_off 8 you_on 3 you_once 7 you_paid -2
            you_pay -11 you_pick -7 you_pop 5 you_posted 25 you_prefer -6 you_rather -2
            you_reported -11 you_said -37 you_say 12 you_send -44 you_shall 2 you_should 27
            you_signed -12 you_soon -6 you_still -2 you_tell 14 you_that -17 you_the 80
            you_there -21 you_this 18 you_through -15 you_till 9 you_to -25 you_today -4
            you_told -2 you_tomorrow 34 you_tonight 2 you_tried -8 you_until 12 you_up 18
            you_want -18 you_were -49 you_what 10 you_when 23 you_which 5 you_will -47
            you_wish -10 you_with -18 you_within -5 you_wont -7 you_would -6 you_wrote -30
            youd -43 youd_be -16 youd_have -12 youd_need -9 youd_rather -6 youll 37 youll_be 18
            youll_find -7 youll_get 16 youll_have 36 youll_hear 11 youll_lose 7 youll_need -18
            youll_not 30 youll_receive 2 youll_see -37 your 26 your_0 12 your_<month> 7
            your_account 20 your_accounts -1 your_address 6 your_appeal -3 your_appointment -4
            your_bank -6 your_boarding -5 your_booking -21 your_broadband 18 your_call -9
            your_card 17 your_case 25 your_claim -21 your_complaint -18 your_contract -25
            your_daughter -2 your_deposit 6 your_direct -17 your_door 10 your_driver -15
            your_email -40 your_file 15 your_files 4 your_flights -8 your_gas 1 your_gate 10
            your_good 6 your_gp -4 your_home -4 your_hotel 5 your_husband -3 your_inbox 12
            your_kyc 4 your_lane 23 your_late -1 your_letter -13 your_licence -3 your_loss -6
            your_mail -9 your_mailbox -6 your_message -7 your_mobile -5 your_money -9 your_mum 16
            your_mums 3 your_name 17 your_new -1 your_next 12 your_number -11 your_old 28
            your_order -2 your_own -13 your_parcel -6 your_password 7 your_patience -20
            your_phone -8 your_pin -12 your_place 13 your_policy -15 your_prescription -28
            your_records -10 your_reference -5 your_registered 10 your_repeat 10 your_request -13
            your_seat 8 your_seats -15 your_server 3 your_shop 2 your_side -13 your_sofa 26
            your_son -11 your_statement -4 your_subscription -15 your_suitcase 4 your_surname -12
            your_table -27 your_taxi 1 your_voucher -2 your_wheelchair 10 youre -34 youre_back 6
            youre_fed -2 youre_getting 30 youre_good -6 youre_looking -4 youre_on -12
            youre_right -9 youre_welcome -16 yours 77 yours_<,> -17 yours_</s> 39
            yours_faithfully -5 yours_is 25 yours_sincerely -19 yours_to 3 yourself -27
            yourself_</s> -13 yourself_as -7 youve -14 youve_a -12 youve_been -1 youve_my 9
            youve_returned -24 yusuf 3 ~abbe -1 ~aber -11 ~aberne -11 ~able -42 ~abou 36 ~abov -11
            ~acce -6 ~accept 10 ~access -17 ~acci -2 ~accide -2 ~acco 25 ~accord 5 ~accoun 20
            ~ache -4 ~achebe -4 ~acht 1 ~achter 1 ~ackn -1 ~acknow -1 ~acro 20 ~across 20
            ~acti -17 ~action 1 ~activa -12 ~actu -12 ~actual -12 ~adde 7 ~addi -14 ~adding -7
            ~addr -6 ~addres -6 ~adju 9 ~adjust 6 ~admi 20 ~admini 9 ~adul -9 ~adults -9 ~advi -16
            ~advise -5 ~afra -36 ~afraid -36 ~afte 20 ~aftern 38 ~agai 16 ~agains -3 ~agen -44
            ~agency -10 ~agre 35 ~agreed 42 ~agreem -7 ~ahea 22 ~airl -12 ~airlin -12 ~airp -21
            ~airpor -21 ~aisl -5 ~alar -4 ~alde 11 ~alle -2 ~allo -34 ~alloca -16 ~allowe -14
            ~alon 3 ~alre -38 ~alread -38 ~alri -1 ~alrigh -1 ~also 13 ~alwa -6 ~always -6
            ~ambe -7 ~amen -1 ~amende -1 ~amou -1 ~amount -1 ~anot 8 ~anothe 8 ~answ 36 ~answer 36
            ~anti 24 ~antibi -2 ~antici 25 ~anyo -11 ~anyone -11 ~anyt -18 ~anythi -18 ~anyw 7
            ~anywhe 2 ~apol -24 ~apolog -24 ~appe 28 ~appeal 28 ~appl -52 ~applic -22 ~appo -14
            ~appoin -14 ~appr 19 ~apprec -17 ~approv 36 ~arch 28 ~archiv 28 ~area -3 ~argu 20
            ~arguin 20 ~arou 35 ~around 35 ~arra 19 ~arrang 25 ~arre 4 ~arrear 4 ~arri -47
            ~arriva 12 ~arrive -49 ~arrivi -10 ~arvo 35 ~aske 14 ~aski -7 ~asking -7 ~asse -1
            ~assess -1 ~assi -14 ~assist -6 ~assu 13 ~assura 9 ~assure 18 ~atte 49 ~attend 52
            ~audi 3 ~auth 10 ~author -7 ~auto -15 ~automa -11 ~autu 14 ~autumn 14 ~awai 20 ~awar 4
            ~away 27 ~back 56 ~backda 10 ~backlo 5 ~backup 9 ~badg -1 ~bagg 1 ~baggag 4 ~bail 1
            ~bailif 1 ~bala -3 ~balanc -3 ~bank 15 ~barc -10 ~barcod -10 ~barr 12 ~barrie 1
            ~base -9 ~batc 36 ~bath -13 ~batt -24 ~batter -24 ~bear 13 ~beca -23 ~becaus -23
            ~beco -6 ~become -6 ~bedr 2 ~bedroo 2 ~been 1 ~befo 51 ~before 51 ~begi -15 ~begins -8
            ~beha 1 ~behalf 3 ~behi 3 ~behind 3 ~bein 85 ~belf -2 ~belo -15 ~belong -10 ~bere -6
            ~bereav -6 ~besi -4 ~beside -4 ~best -9 ~bett -31 ~better -31 ~betw 32 ~betwee 32
            ~bike -8 ~bill 33 ~billed -2 ~billin 28 ~bins -9 ~birt 4 ~bisc 11 ~biscui 11 ~blac -19
            ~blin 12 ~bloc 6 ~blocke 7 ~blok 6 ~bloo 11 ~blue 3 ~boar -38 ~boardi -28 ~boat -20
            ~boil 9 ~boiler 9 ~bond 1 ~book -34 ~booked 5 ~bookin -4 ~boot -3 ~boro -5 ~boroug -5
            ~boss -2 ~both 19 ~bother 3 ~bott 13 ~bottle 22 ~boun 11 ~bounce 3 ~boxe 19 ~boys 7
            ~brac -5 ~bracke -5 ~brai 15 ~braill 15 ~bran -10 ~branch -13 ~bras -5 ~brasse -5
            ~brea -7 ~breakf -8 ~brid 4 ~bridge 4 ~brig -10 ~bright -10 ~bril -1 ~brilli -1
            ~brin 37 ~bringi 24 ~brings 1 ~bris -2 ~bristo -10 ~brit -4 ~britis -4 ~broa 21
            ~broadb 21 ~brok 2 ~broken -14 ~broker 22 ~brou 12 ~brough 12 ~brow -12 ~browse -7
            ~buil -23 ~buildi -7 ~bump 13 ~bumped 9 ~burs 13 ~bursar 20 ~busi 21 ~busine 21
            ~butt -10 ~button -19 ~buzz -5 ~buzzer -6 ~byrn -3 ~cabine -6 ~cafe -7 ~cake -8
            ~call 5 ~callba 7 ~called -23 ~callin 24 ~callou 16 ~camb -16 ~cambri -16 ~came -27
            ~canc -4 ~cancel -4 ~cann -6 ~cannot -6 ~cant -32 ~card -10 ~care 3 ~careta 14
            ~caro -6 ~carp 1 ~carpet 1 ~carr 10 ~carrie 7 ~case -7 ~cash 4 ~cast 4 ~castle 4
            ~catc 11 ~caus -3 ~ceil 7 ~ceilin 7 ~cell -5 ~cent -28 ~centra -1 ~centre -27 ~cert 16
            ~certif 5 ~chan 21 ~chance 40 ~change -4 ~channe -5 ~chap 24 ~chapte 12 ~char -4
            ~charge -9 ~chargi 5 ~chas 34 ~chat -36 ~chea -18 ~cheape -9 ~chec -7 ~checke -34
            ~checki -13 ~checko 33 ~chee -11 ~cheers -11 ~chef 9 ~chem -8 ~chemis -8 ~cheq 38
            ~cheque 38 ~chil 3 ~childr 3 ~choi 1 ~chri 4 ~christ 4 ~chur -4 ~church -4 ~claims 29
            ~clas 36 ~classe 42 ~clea 59 ~cleane 15 ~clears 22 ~cler 3 ~clic -8 ~clin -2
            ~clinic -2 ~cloc 32 ~clos -47 ~closed -59 ~closin 8 ~closur -22 ~coac -2 ~coat 11
            ~code -27 ~coll 7 ~collea -29 ~collec 43 ~colleg -7 ~colm 7 ~come 31 ~comi 66
            ~coming 66 ~comm -22 ~commit -11 ~comp 18 ~compan -21 ~compar -2 ~compen -5
            ~compla -22 ~comple 30 ~compli 30 ~conc -16 ~concer -5 ~concie -11 ~cond -17
            ~condit -17 ~conf 22 ~confir 19 ~conn -4 ~connec -4 ~cons 30 ~consen -5 ~consid 45
            ~consig 4 ~consul -14 ~cont 63 ~contac 15 ~contra 45 ~contro 4 ~copi 4 ~copy -6
            ~cork -6 ~corn 10 ~corner 10 ~corr 21 ~correc 25 ~cost 7 ~coul -50 ~couldn -18
            ~coun -23 ~counci -14 ~counte -7 ~coup 29 ~couple 28 ~cour 35 ~courie 27 ~course 8
            ~courte 5 ~cove 19 ~covere -3 ~coveri 26 ~covers -19 ~crac 14 ~cracke -4 ~crat 27
            ~cred 24 ~credit 24 ~crew 41 ~cros 2 ~crosse 12 ~crow 8 ~croy -14 ~croydo -14 ~curr -5
            ~curren -4 ~cust -4 ~custom -4 ~cutt 11 ~cuttin 11 ~cyli 16 ~cylind 16 ~dail 5
            ~dama -7 ~damage -7 ~damp 2 ~dash -19 ~data -33 ~databa 3 ~date -18 ~daug 8 ~daught 8
            ~dave 1 ~days 47 ~dead 1 ~deadli -9 ~deal -5 ~dear -58 ~debi -18 ~debits 11 ~debt 15
            ~deci 5 ~decide -14 ~decisi 19 ~decl -16 ~declan -11 ~deco 9 ~decora 9 ~deep 11
            ~defe -3 ~defect -3 ~dela -17 ~delacr -8 ~deli 22 ~delive 22 ~dent 22 ~depa -5
            ~depart -5 ~depe 9 ~depend 9 ~depo 24 ~deposi 34 ~desk 38 ~desp 1 ~despat 1 ~dest -7
            ~deta -18 ~detail -18 ~devi -18 ~device -18 ~dial 5 ~diar 27 ~didn -8 ~died 6 ~diff 9
            ~differ 9 ~digi -8 ~digits -2 ~dire 17 ~direct 17 ~disc 13 ~discha 11 ~discon 12
            ~discou -8 ~discus -1 ~disk -5 ~disp 30 ~dispat 29 ~displa -13 ~disput 14 ~dist 22
            ~dive 19 ~doct -32 ~doctor -32 ~docu 6 ~docume 6 ~does 19 ~doesnt 15 ~dogs -7 ~doin 40
            ~done 30 ~dont -4 ~door 4 ~doub -16 ~double -16 ~down 52 ~downlo -2 ~downst -2
            ~downti 10 ~draf -29 ~drafte -2 ~drai -3 ~dres 11 ~dressi 11 ~driv 19 ~driver -5
            ~drivin 12 ~drop 59 ~droppe 16 ~droppi 16 ~dryi 5 ~drying 5 ~duly -5 ~dupl 13
            ~duplic 13 ~durb 14 ~durban 14 ~duri 11 ~during 11 ~duty 3 ~each 4 ~earl -4
            ~earlie -13 ~easi -7 ~easier -1 ~east -14 ~easter 5 ~easy 10 ~effe 1 ~effect 1
            ~eigh 27 ~eith 10 ~either 10 ~elec 18 ~electr 18 ~elev 8 ~eleven 8 ~else -9 ~emai 22
            ~emaile 4 ~emails -5 ~emba 11 ~embass 11 ~encl -7 ~enclos -7 ~ende -5 ~endi -4
            ~ending -4 ~ends -16 ~ener 1 ~engi 35 ~engine 35 ~engr -1 ~engrav -1 ~enjo -17
            ~enou -2 ~enough -2 ~ente -7 ~entr -24 ~entran -14 ~enve -21 ~envelo -21 ~erro -14
            ~esca 3 ~escala 3 ~esta 16 ~estate 16 ~esti 13 ~estima 13 ~euro -2 ~even 21 ~evenin 28
            ~ever -23 ~everyb -8 ~exam -12 ~exce 9 ~excess 9 ~exch -4 ~exchan -4 ~exec -6
            ~execut -6 ~exit 1 ~expe 48 ~expect 67 ~expens -12 ~experi -9 ~expi -30 ~expire -30
            ~expl -32 ~explai -32 ~expo -8 ~export -8 ~expr 1 ~expres 1 ~exte 6 ~extend 4 ~extr 25
            ~fail -25 ~failed -16 ~fair 7 ~fairly 6 ~fait -5 ~faithf -5 ~fall 7 ~fanc -3 ~fare -20
            ~faro 13 ~fast -7 ~fath 17 ~father 17 ~faults -12 ~faulty 3 ~favo -3 ~favour -3
            ~fede -1 ~feed -7 ~feedba -7 ~feel -11 ~fees 12 ~feet 8 ~fell 5 ~fenc 3 ~ferr 22
            ~fetc 10 ~fiat 16 ~fibr -2 ~fift -7 ~fiftee -7 ~figu 5 ~figure 5 ~file -4 ~fill 46
            ~fina 26 ~financ 23 ~find -7 ~findin 6 ~fine 1 ~fing 12 ~finger 12 ~fini 4 ~finish 4
            ~firm 30 ~firs 17 ~fish 3 ~fitt 10 ~fitted -3 ~fitter 6 ~fitz -2 ~five -18 ~fixe 16
            ~fixi 6 ~fixing 6 ~flag 47 ~flagge 46 ~flas -7 ~flashi -7 ~flat -1 ~flig -30
            ~flight -30 ~floo -10 ~flow 6 ~folk 8 ~foll 18 ~follow 18 ~food -11 ~foot -10
            ~ford -10 ~fore -9 ~forecl -14 ~foreno 8 ~form -7 ~fort 48 ~fortni 45 ~forw 14
            ~forwar 14 ~foun -14 ~four -19 ~fourte -14 ~frau 15 ~free -10 ~freeze 3 ~frei 22
            ~freigh 22 ~fres 19 ~frid 18 ~friday -2 ~fridge 20 ~from 14 ~fron -14 ~froz -3
            ~frus -4 ~frustr -4 ~fuel 6 ~full 1 ~fund 27 ~furn 6 ~furnis 1 ~furt -3 ~furthe -3
            ~galw -3 ~galway -3 ~gara 29 ~garage 29 ~gard 4 ~garden 4 ~gate 15 ~gatewa -3 ~gave -1
            ~gday 7 ~gdpr 15 ~gene 9 ~genera 9 ~germ 5 ~german 5 ~gest -2 ~gestur -2 ~gets 69
            ~gett 13 ~gettin 13 ~girl 13 ~give 1 ~givi 16 ~giving 16 ~glad -30 ~glas 11 ~glasse 5
            ~goes 65 ~goin 70 ~gold -7 ~gone -21 ~gonn 34 ~good 8 ~goodwi 5 ~grab -18 ~grac -4
            ~gran 10 ~grea -13 ~gree -35 ~greeti 2 ~grey -15 ~grit 22 ~grou 14 ~ground 9 ~grouti 4
            ~guar 9 ~guaran 12 ~gues -16 ~guesth -15 ~guests -24 ~hadd 3 ~hadn 13 ~half 21
            ~hall 10 ~hamp -7 ~hamper -7 ~hand 8 ~handbo -9 ~handed -5 ~handle -10 ~handov 9
            ~handse -5 ~hang -1 ~hangin -9 ~happ -37 ~happen -11 ~hard 10 ~hardsh 6 ~hash -2
            ~hasn -6 ~hass 7 ~hassle 7 ~have -14 ~havent -8 ~havi 20 ~having 20 ~head 37 ~heal 10
            ~health 10 ~hear 24 ~hearin 12 ~heat 10 ~heater 11 ~heatin 5 ~held -7 ~hell 30
            ~help -29 ~henc -5 ~here 18 ~hers 2 ~hersel 2 ~high -13 ~higher -9 ~highwa 5 ~hims 12
            ~himsel 12 ~hing 8 ~hinges 8 ~hire -2 ~hiya -18 ~hmrc 4 ~hold 8 ~holder -17 ~holdin 42
            ~hole 4 ~holi -5 ~holida -5 ~home 2 ~hone -27 ~honest -27 ~hono 21 ~honour 21
            ~hook -17 ~hope 17 ~hopefu 48 ~hopi 33 ~hoping 33 ~hote -25 ~hour 11 ~hous 7
            ~housek 17 ~husb 1 ~husban 1 ~ibis 2 ~idea 8 ~ideall 8 ~igno 14 ~ignore 14 ~imag 27
            ~imagin 27 ~imme -12 ~impo 1 ~import 1 ~inbo 8 ~incl -1 ~includ -1 ~inco -8 ~inconv -3
            ~inde 19 ~indi 3 ~indian -5 ~info 2 ~inform 2 ~insi 36 ~inside 36 ~insp 32 ~inspec 32
            ~instal -10 ~instea -4 ~instru 7 ~insu -1 ~insura -2 ~inte -6 ~interc -25 ~intere -1
            ~intern -6 ~interp 22 ~into -29 ~inve 14 ~invi 9 ~invigi 7 ~invo 50 ~invoic 50
            ~isla -14 ~island -14 ~isnt -12 ~issu -2 ~issued 16 ~item 8 ~itll 9 ~itse -20
            ~itself -20 ~iyer 7 ~jesu -5 ~jodi -3 ~join -7 ~joined -12 ~judg 15 ~judges 15
            ~just -57 ~keep 65 ~keepin 38 ~kenn 13 ~kennel 13 ~kept 12 ~kerr -1 ~kerrid -3 ~kett 9
            ~kettle 9 ~keys 3 ~kick 29 ~kids -3 ~kilo -7 ~kind -35 ~kindly -17 ~king -11 ~kitc 4
            ~kitche 4 ~knoc 29 ~knocke 13 ~know 21 ~kwam 9 ~labe -17 ~labels -13 ~labo 13 ~lads 38
            ~lady 5 ~lamp -9 ~land 76 ~landed -9 ~landlo 26 ~lane 15 ~laps -6 ~lapsed -3
            ~lapses -4 ~lapt -2 ~laptop -2 ~larg 2 ~last -15 ~late 47 ~latest 19 ~lead 17 ~leak 29
            ~leav -12 ~leaves 11 ~leavin -11 ~leed 1 ~left -31 ~lega 13 ~legs 6 ~lend -5
            ~lender -6 ~lets 5 ~lett 15 ~letter 5 ~lettin 12 ~leve -23 ~lice 8 ~licenc 16 ~lids -5
            ~life -7 ~lift 48 ~lifted 6 ~ligh -11 ~like -8 ~likely 11 ~limi -10 ~lind -14
            ~lindqv -7 ~line 25 ~link -11 ~lisb -4 ~lisbon -4 ~list 45 ~listen 2 ~listin 1
            ~litt -19 ~little -19 ~live 20 ~load 23 ~loan 16 ~lock 5 ~locked -17 ~locker -6
            ~locksm 30 ~locu 13 ~lodg 16 ~lodged 5 ~logg -27 ~logged -10 ~loggin -16 ~logs -6
            ~long -1 ~longer -23 ~look -18 ~looked -26 ~lookin 20 ~lorr 19 ~lose 7 ~loss 3
            ~lost 11 ~loun -6 ~lounge -6 ~love -36 ~lovely -20 ~lowe -4 ~luck 19 ~lugg 7 ~luggag 7
            ~lunc 63 ~luncht 19 ~maam 7 ~mach 18 ~machin 18 ~mada -6 ~made 2 ~mail 20 ~mailbo -4
            ~mailin -4 ~main -17 ~make 33 ~mana 19 ~manage 11 ~mand 1 ~mandat 1 ~manu -5
            ~manufa -5 ~many -11 ~marc -10 ~marcus -10 ~mari 15 ~mark -3 ~marked 1 ~marker -2
            ~market -12 ~matc 15 ~mate 2 ~matr 3 ~matron 3 ~matt -4 ~matter -1 ~mattre -2
            ~mayb -12 ~meal -14 ~mean -10 ~meanti -7 ~meanwh -4 ~medi -11 ~medica -5 ~meet 60
            ~meetin 37 ~memb -18 ~member -18 ~memo 15 ~memory 15 ~mend 6 ~ment -15 ~mentio -19
            ~merc -13 ~mess 4 ~messag 5 ~mete 2 ~meters -6 ~midn 34 ~midnig 34 ~midw 16 ~midwif 15
            ~migh 14 ~mile -21 ~mileag -11 ~mill -11 ~millio -7 ~mind -10 ~mini 13 ~mins -17
            ~minu -3 ~minute -3 ~mise -6 ~misr -3 ~misrea -3 ~miss -1 ~missed -1 ~mist -2
            ~mistak -2 ~mobi -6 ~mobile -6 ~mode -19 ~modera -9 ~mome -19 ~moment -19 ~mond 36
            ~monday 36 ~mone 38 ~moni 9 ~monito 9 ~mont 17 ~months 1 ~more 28 ~morn -5 ~mornin -5
            ~mort -18 ~mortga -3 ~most 2 ~mostly 27 ~moth 11 ~mother 11 ~move -11 ~movi 5
            ~moving 5 ~much -8 ~mums 13 ~muse -13 ~museum -13 ~must -17 ~myse 31 ~myself 31
            ~nair 16 ~nairob 13 ~name -8 ~near 5 ~need -54 ~needed -6 ~neednt 8 ~neig 1 ~neighb 1
            ~netw -3 ~networ -3 ~neve -36 ~news 11 ~next 42 ~niam 15 ~nice -18 ~nigh 5 ~nights -26
            ~nine -2 ~nobo 7 ~nobody 7 ~nois -29 ~noon 25 ~nope -4 ~norm 2 ~normal 2 ~nort -9
            ~norw -6 ~norwic -6 ~note 13 ~noth 2 ~nothin 2 ~noti -27 ~notice -27 ~numb -42
            ~number -42 ~nurs 31 ~obje -24 ~object -24 ~oclo 41 ~oclock 41 ~offe 1 ~offi 9
            ~office 9 ~okaf -7 ~okafor -7 ~okay 8 ~ombu -6 ~ombuds -6 ~once -1 ~ones 9 ~onli -8
            ~online -8 ~only -55 ~onto 7 ~onwa 20 ~onward 20 ~open -38 ~opened -12 ~openin -1
            ~openre 6 ~opti -8 ~option -8 ~orde -4 ~ordere 28 ~orders -19 ~orig -5 ~origin -5
            ~othe 33 ~others 24 ~otherw -10 ~ough 27 ~ours 3 ~outa -9 ~outage -9 ~outc 12
            ~outcom 12 ~outs 6 ~outsid -1 ~outsta 7 ~over 54 ~overni 4 ~overri -3 ~owed -1 ~owne 7
            ~pack -24 ~packag -13 ~packin 5 ~padl -2 ~padloc -2 ~page -33 ~paid -7 ~pain -26
            ~painte 4 ~pall -4 ~pallet -4 ~pane 10 ~papa -4 ~pape 5 ~papers -1 ~paperw 7 ~para -12
            ~parc -19 ~parcel -19 ~park 5 ~parkin 5 ~part -5 ~partne -3 ~pass -18 ~passed -41
            ~passen -5 ~passes -4 ~passpo 10 ~passwo -2 ~past 7 ~patc 7 ~pati -25 ~patien -22
            ~paya -19 ~payabl -19 ~paym 15 ~paymen 15 ~payp -3 ~paypal 6 ~paypoi -9 ~payr -2
            ~payrol -2 ~pays 2 ~peak -13 ~penc 10 ~pencil 16 ~peop -13 ~people -13 ~perh -1
            ~perhap -1 ~peri -5 ~period -5 ~perm 6 ~pers 31 ~person 31 ~pert 14 ~pest 26 ~petr -6
            ~petrov -2 ~phar -4 ~pharma -4 ~phon 44 ~phones 21 ~phot -34 ~photog -5 ~photos -15
            ~pian 3 ~pick 20 ~picked -11 ~pickin -5 ~pickup 21 ~pics -19 ~piec -3 ~ping 24
            ~plan -19 ~plas 22 ~plaste 22 ~plat -13 ~platfo -13 ~play 6 ~playin 11 ~plea -47
            ~please -44 ~pleasu -3 ~plug -11 ~plum 9 ~plumbe 9 ~plus -12 ~pock 17 ~pocket 17
            ~poin 11 ~points 22 ~poli -61 ~police -23 ~policy -38 ~pool -29 ~popp 15 ~poppin 16
            ~porc -9 ~port 13 ~portal 4 ~porter 9 ~poss -16 ~possib -16 ~post 33 ~postag -20
            ~postco -14 ~posted 11 ~poth -6 ~pothol -6 ~poun -15 ~pounds -15 ~powe -28 ~pref -12
            ~prefer -12 ~prem -11 ~premiu -15 ~pren -2 ~prep -21 ~prepai -24 ~pres -62 ~prescr -49
            ~presen -8 ~pret -22 ~prev -12 ~previo -12 ~pric -36 ~prices -6 ~prin 37 ~printe 19
            ~prio -4 ~priori -4 ~priy 29 ~prob 20 ~probab 31 ~proble -16 ~proc -18 ~procee -2
            ~proces -12 ~prod -8 ~produc -8 ~prof -3 ~profes -13 ~prom 39 ~promis 49 ~prompt -3
            ~proo -14 ~prop 8 ~proper 8 ~prot 7 ~protec 7 ~prov 20 ~provid -8 ~provis 28 ~publ -42
            ~public -21 ~publis -21 ~pull -13 ~pulled 10 ~pullin 5 ~pump 9 ~pune 6 ~punt -4
            ~punter -4 ~purc -9 ~purcha -9 ~push 6 ~putt 22 ~puttin 22 ~qual 3 ~qualit 3 ~quar 15
            ~quarte 15 ~quer -11 ~ques -11 ~questi -11 ~queu 31 ~quic -12 ~quicke 8 ~quie 20
            ~quit -10 ~quot -12 ~quotat -5 ~rail -11 ~rain 4 ~rais 11 ~raised 20 ~rang 4 ~rath -3
            ~rather -3 ~reac 9 ~reache -9 ~reachi 12 ~read -11 ~reader 7 ~readin -22 ~real 9
            ~really -6 ~rear 1 ~reas -3 ~reason -3 ~rebo 24 ~rebook 14 ~reca -4 ~rece -19
            ~receip -38 ~receiv 4 ~recent -16 ~recept 31 ~reck 8 ~reckon 8 ~reco -69 ~record -33
            ~recove -1 ~rede 20 ~redemp 8 ~redo 9 ~refe -48 ~refere -29 ~referr -10 ~refl -6
            ~reflec -6 ~refr -41 ~refres -41 ~refu -7 ~refund -7 ~rega -9 ~regard -9 ~regi 19
            ~regist 11 ~regr -9 ~regret -9 ~regu -2 ~regula -2 ~reim 28 ~reimbu 28 ~rein 11
            ~reinst 11 ~reis 15 ~reissu 15 ~rela 10 ~relati -1 ~rele 53 ~releas 53 ~rema 10
            ~remark 10 ~reme -12 ~rememb -12 ~remi 15 ~remind 10 ~remo 6 ~remote 21 ~remova -1
            ~remove -11 ~rene -35 ~renews -17 ~rent 8 ~rental -2 ~reop 17 ~reopen 17 ~repa -2
            ~repair -10 ~repe 5 ~repeat 5 ~repl 56 ~replac 44 ~repo 13 ~report 13 ~repr 1
            ~requ -10 ~reques 11 ~requir -21 ~rese 19 ~resend 32 ~reserv -18 ~resi 5 ~reso 7
            ~resolu -6 ~resolv 14 ~resp -4 ~respon -2 ~rest 48 ~restar -23 ~restau -19 ~restor 46
            ~resu 26 ~result 26 ~reti -7 ~retire -4 ~retr 5 ~retrie 5 ~retu 1 ~return -10 ~reve 55
            ~revers 18 ~revert 34 ~revi 6 ~review 13 ~revise -7 ~righ 17 ~righto -12 ~ring 51
            ~ringin -4 ~road 6 ~roll 4 ~roof -6 ~room 11 ~rosa 3 ~rota -1 ~roug 20 ~roughl 24
            ~roun 78 ~rout 28 ~router 10 ~rubb -6 ~rubbis -6 ~rule 16 ~runn 7 ~runnin 7 ~runs -9
            ~sadl -9 ~safe 32 ~safely 2 ~said -65 ~sail 3 ~sailin 1 ~sain -15 ~saints -5 ~sale -19
            ~same 45 ~samp -11 ~sample -11 ~sand -3 ~sare 8 ~save -5 ~sayi 9 ~saying 9 ~says 10
            ~scaf 22 ~scaffo 22 ~scan -8 ~sche -8 ~schedu 1 ~scheme -9 ~scho 30 ~school 30
            ~scra -2 ~scratc -6 ~scre -18 ~screen -29 ~scro -11 ~scroll -11 ~seal -5 ~sear -8
            ~search -8 ~seat -15 ~seco 1 ~second 1 ~secr -12 ~secret -12 ~secs -5 ~sect 2
            ~sectio 2 ~secu 30 ~seei -5 ~seeing -5 ~seen 16 ~self -6 ~sell 8 ~seller 12 ~send 3
            ~sendin 23 ~seni 7 ~senior 7 ~sens -12 ~sent -24 ~sepa 12 ~separa 12 ~seri -10
            ~serial -10 ~serv -9 ~served -9 ~server 23 ~serves 13 ~servic -28 ~sess -1 ~sessio -1
            ~sett 25 ~settle 25 ~seve -2 ~shal 59 ~shan 11 ~shar 14 ~shared -7 ~shaz 9 ~shed -5
            ~shel 27 ~shes 28 ~shif 35 ~shifte 12 ~ship 26 ~shippe -8 ~shippi 2 ~shoe -9 ~shoo 20
            ~shooti 12 ~shor 31 ~shorta 8 ~shortl 23 ~shou 10 ~should 20 ~show 1 ~showin -29
            ~shut -21 ~shuttl -3 ~side -9 ~sign 5 ~signal 5 ~signat 6 ~signed -8 ~signin -4
            ~silv 13 ~sinc -64 ~sincer -21 ~sing -5 ~site 30 ~sitt 12 ~sittin 12 ~size -15
            ~skip 19 ~skod 3 ~slat 16 ~slot -10 ~smal -17 ~smar -10 ~smel -1 ~smok -9 ~smokin -11
            ~snag 15 ~snow 12 ~soci 11 ~sofa 32 ~soft -1 ~sold -12 ~soli 20 ~solici 20 ~some 32
            ~somebo 7 ~someon 25 ~someth -16 ~someti 26 ~soon 23 ~sorr -59 ~sort 25 ~sorted 4
            ~sortin 6 ~soun -10 ~sounds -10 ~sout -2 ~spac -2 ~spam 7 ~spar 24 ~sparky 13 ~spea 37
            ~speaki -13 ~spec 4 ~specia 4 ~spee 11 ~spel -7 ~spelli -7 ~spok -18 ~spot -4 ~spre -7
            ~spread -7 ~spri -3 ~spring -15 ~squa 24 ~square 24 ~sque 29 ~squeez 29 ~staf -11
            ~staffe -11 ~staffo -8 ~stag -17 ~stai 17 ~stairw 13 ~stam 6 ~stan 3 ~standa -22
            ~star -13 ~starts 19 ~stat -16 ~statem 21 ~statio -35 ~stay 16 ~stayin -11 ~stea 10
            ~step -13 ~stic 14 ~sticki 19 ~stil -8 ~stoc 31 ~stocks 17 ~stop -15 ~stoppe -10
            ~stor 5 ~stores -3 ~stot 1 ~stra 7 ~straig 7 ~stre -8 ~stream -4 ~street -7 ~stretc 3
            ~stri 4 ~strict -8 ~strike 14 ~stuc 23 ~stud -9 ~studen -9 ~stuf 10 ~subj 20
            ~subjec 20 ~subm -9 ~submit -9 ~subs -16 ~subscr -23 ~succ -7 ~succes -7 ~such -17
            ~suit -17 ~suitca 4 ~summ 2 ~summar -6 ~sund -19 ~sunday -19 ~supe 18 ~superv 30
            ~supp 3 ~suppli 12 ~suppor -1 ~suppos -10 ~surc -6 ~surcha -6 ~sure 21 ~surg 9
            ~surger 6 ~surn -12 ~surnam -12 ~surp 41 ~surpri 41 ~surv -1 ~survey -1 ~swap 18
            ~swappe 7 ~swappi 9 ~swea 10 ~swim -5 ~swimmi -3 ~swin 3 ~swit -13 ~switch -13 ~swor 4
            ~sync 3 ~syst -6 ~system -6 ~tabl -38 ~tablet 7 ~tags -2 ~take -23 ~taki 34 ~taking 34
            ~talk -16 ~talked 6 ~tank -2 ~targ 4 ~target 4 ~tari 24 ~tariff 18 ~taxi 14 ~team 49
            ~teat 22 ~teatim 22 ~tech -2 ~techni 5 ~tele -10 ~teleph -10 ~tell -16 ~temp -7
            ~tena -9 ~tenanc 1 ~tenant -10 ~tend 25 ~term -4 ~termin 3 ~terr -8 ~terrac -8
            ~test 15 ~tested 2 ~text 45 ~thac -3 ~thacke -3 ~than -17 ~thanks -37 ~that -37
            ~thatll 22 ~thea -3 ~theatr -3 ~thei 16 ~them 51 ~then -42 ~theo 12 ~theory 12
            ~ther -16 ~therea 17 ~therel 14 ~theres 7 ~thes -12 ~they 65 ~theyll 60 ~theyre 29
            ~theyve -3 ~thin 59 ~things 26 ~thir -5 ~thirty -6 ~this 39 ~thos 40 ~thou -9
            ~though -9 ~thre -19 ~thro 6 ~throug -2 ~thur 38 ~thursd 38 ~tick 10 ~ticket 7
            ~tier -19 ~till 58 ~time -16 ~timeta -13 ~timi -9 ~timing -9 ~titl 5 ~tmrw 40 ~toda 58
            ~todays -1 ~toge -2 ~togeth -2 ~told 3 ~tomo 79 ~tomorr 79 ~toni 98 ~tonigh 96
            ~tonite 11 ~took -17 ~tota -22 ~totall -9 ~touc 39 ~tour -20 ~towe 5 ~town -10 ~trac 7
            ~tracke -28 ~tracki 28 ~trai -31 ~trains -20 ~tran 33 ~transf 1 ~transp 1 ~trav -19
            ~travel -15 ~travis -4 ~trea -20 ~tree 12 ~trie -24 ~trip -17 ~trol 6 ~trolle 6
            ~trou 21 ~troubl 1 ~truc 41 ~trul -7 ~trur -2 ~tryi 11 ~trying 11 ~tues 4 ~tuesda 4
            ~turn 61 ~turned -11 ~twel -29 ~twelve -29 ~twen -15 ~twenty -15 ~twic -24 ~twis 12
            ~type -26 ~typi 20 ~typica 27 ~tyre -1 ~unde -22 ~unders -48 ~undert 38 ~unfo -15
            ~unfort -15 ~unit 15 ~unle -29 ~unless -29 ~unlo 8 ~unlock 8 ~unsu -7 ~unti 19
            ~upda 14 ~update 16 ~upgr 3 ~upgrad 3 ~upho 15 ~uphols 16 ~uplo -8 ~upload -8 ~upon -4
            ~used -6 ~usin -10 ~usua 15 ~usuall 16 ~vali -24 ~valu 4 ~valuer 16 ~vans 19 ~venu 11
            ~very -18 ~vets 18 ~vide 1 ~view 6 ~vinc -4 ~visa 16 ~visi 32 ~visiti 32 ~voic -11
            ~voicem -11 ~void 6 ~vouc 3 ~vouche 3 ~wait -10 ~waitin 14 ~waiv 34 ~waived 8
            ~wall -11 ~wallet -11 ~want -40 ~wanted 6 ~ward 33 ~warm -11 ~warr -21 ~warran -21
            ~wash 17 ~washed 17 ~watc 41 ~watchi 18 ~wate 4 ~ways -2 ~weat 35 ~weathe 35 ~webs -10
            ~websit -10 ~wedn 19 ~wednes 19 ~week 80 ~weekda -13 ~weeken -15 ~welc -18 ~welcom -18
            ~well 55 ~went -50 ~were 37 ~west -6 ~weve -5 ~what -4 ~whatev 25 ~whee 21 ~wheelc 21
            ~when 41 ~whenev 3 ~wher -7 ~whet -19 ~whethe -19 ~whic -40 ~whiche -5 ~whil 1 ~whit 9
            ~whitco -10 ~wifi -8 ~will 71 ~wind -10 ~window -12 ~wint -5 ~winter -5 ~wipe 13
            ~wire 35 ~wish -22 ~wishes -9 ~with 37 ~withdr 6 ~withhe -1 ~within 48 ~withou -4
            ~wont -2 ~wood 19 ~worc -10 ~worces -10 ~word 30 ~work 29 ~worked -9 ~workin 30
            ~worksh -1 ~worr 18 ~worrie 10 ~woul -51 ~wouldn 17 ~writ 75 ~writin 42 ~writte 6
            ~wron 14 ~wrot -32 ~yard 5 ~yeah -14 ~year -28 ~yell -1 ~yellow -7 ~yest -7 ~yester -7
            ~york -21 ~youd -43 ~youl 37 ~your 37 ~yourse -27 ~youv -14 ~yusu 3
            """#)
}
