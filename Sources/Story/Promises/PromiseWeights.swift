// Made by training/train.py from messages written for this project.
extension SentenceModel {
    static let promise = SentenceModel(
        bias: -1.75874, scale: 0.0446664,
        weights: #"""
            0 -11 0_0 -38 0_<,> 25 0_</s> 54 0_<day> 2 0_<month> -3 0_<q> -8 0_a -30 0_about 2
            0_am 10 0_and -23 0_at 12 0_be -4 0_because -1 0_between 6 0_business 5 0_but 7 0_by 3
            0_credit 3 0_days -56 0_departs -3 0_each -5 0_eur 3 0_euro 5 0_euros -9 0_for -33
            0_from -20 0_gets -8 0_go -7 0_has -1 0_have 3 0_hours 18 0_hrs 10 0_if 4 0_in 4
            0_instead 12 0_into -10 0_is 21 0_kilos -4 0_local -5 0_may 26 0_min 17 0_minutes 17
            0_months -6 0_nights -9 0_oclock 26 0_of -23 0_on -30 0_or 11 0_people -6 0_per 7
            0_pm 5 0_points -5 0_pounds -6 0_seconds -2 0_shall 10 0_sharp 22 0_so 2 0_that 5
            0_the -12 0_this -6 0_tickets -2 0_till -21 0_to -10 0_today 13 0_tomorrow 14
            0_tonight 9 0_unless -3 0_until 9 0_voucher 5 0_was -4 0_weeks 33 0_will -19 0_with -7
            0_working 56 0_yesterday -4 0_your 12 <,> 7 <,>_0 -15 <,>_<day> 45 <,>_a 14
            <,>_about 3 <,>_after -10 <,>_all 1 <,>_although 5 <,>_an -1 <,>_and 25
            <,>_arriving -5 <,>_as -33 <,>_ask 22 <,>_at 6 <,>_authorisation -7 <,>_awb 5 <,>_b 5
            <,>_backdated 11 <,>_bear -5 <,>_because -2 <,>_before 8 <,>_beginning -1
            <,>_between 14 <,>_billing 29 <,>_both -11 <,>_but -28 <,>_by -16 <,>_call -6
            <,>_cant 5 <,>_carol -3 <,>_central -5 <,>_cheers -4 <,>_claims 7 <,>_class 2
            <,>_coach 18 <,>_code -2 <,>_could 3 <,>_customer -3 <,>_cut 6 <,>_day -12
            <,>_delivery 12 <,>_depends 5 <,>_did -2 <,>_do -6 <,>_dont -9 <,>_dr 9 <,>_driver -10
            <,>_end 11 <,>_even 1 <,>_expect 6 <,>_fare -5 <,>_fernandes -2 <,>_fi -6
            <,>_following -2 <,>_for 4 <,>_four -6 <,>_free 13 <,>_fresh -3 <,>_from 15
            <,>_full -9 <,>_gets 10 <,>_give 17 <,>_glad -2 <,>_go -2 <,>_good -3 <,>_got -3
            <,>_half -6 <,>_hand 15 <,>_hard -6 <,>_has -8 <,>_have -26 <,>_he 40 <,>_hell 26
            <,>_hence -7 <,>_hes 41 <,>_his 5 <,>_hold -4 <,>_hope -13 <,>_i 2 <,>_id -6 <,>_if -5
            <,>_ill 35 <,>_im 1 <,>_in -5 <,>_including -7 <,>_ins -3 <,>_is -19 <,>_it -40
            <,>_itll 19 <,>_its -5 <,>_ive 29 <,>_just -24 <,>_keep -9 <,>_keys -16 <,>_kindly -6
            <,>_kulkarni 6 <,>_last 30 <,>_leave 11 <,>_let -5 <,>_level -4 <,>_like 1 <,>_look -4
            <,>_madam 1 <,>_mail -4 <,>_moderate -4 <,>_moderately -2 <,>_month 18 <,>_morning -2
            <,>_mortem 1 <,>_mr 6 <,>_mrs 19 <,>_ms 5 <,>_my -18 <,>_no 50 <,>_not -24
            <,>_nothing 3 <,>_notice -14 <,>_off -29 <,>_old 10 <,>_on 4 <,>_one -25 <,>_only -10
            <,>_open -4 <,>_or -18 <,>_other -1 <,>_otherwise -7 <,>_our 12 <,>_page -5 <,>_paid 8
            <,>_party -18 <,>_payable -12 <,>_payment 7 <,>_peak -10 <,>_per -21 <,>_pesa 2
            <,>_picking -4 <,>_please -13 <,>_postcode -4 <,>_priya 1 <,>_probably 12
            <,>_pulling -3 <,>_quick -5 <,>_ravi 6 <,>_rays 7 <,>_really -6 <,>_reception -3
            <,>_ref -15 <,>_reference -5 <,>_renew -9 <,>_ring -7 <,>_road 8 <,>_routing 5
            <,>_same 24 <,>_seats 15 <,>_sent 3 <,>_seven -8 <,>_shall -8 <,>_share -1 <,>_she 27
            <,>_shes 7 <,>_should 2 <,>_show -6 <,>_shuttle 11 <,>_signed -1 <,>_since 9 <,>_sir 8
            <,>_so -26 <,>_some -2 <,>_someone -10 <,>_sorry -10 <,>_starting 7 <,>_starts 3
            <,>_store -8 <,>_subject 7 <,>_ta -4 <,>_tap -4 <,>_thank -12 <,>_thanks -7 <,>_that 2
            <,>_thats -18 <,>_the -55 <,>_their -2 <,>_then -32 <,>_there 8 <,>_theres 9
            <,>_these -8 <,>_they 30 <,>_theyre 4 <,>_theyve 7 <,>_this -19 <,>_though 15
            <,>_three 8 <,>_ticket 3 <,>_tickets -9 <,>_tier -7 <,>_to -10 <,>_today -5
            <,>_together 5 <,>_tomorrow 10 <,>_top 1 <,>_total -9 <,>_towels -4 <,>_try -1
            <,>_twice -2 <,>_two -14 <,>_up -18 <,>_wait -8 <,>_was -2 <,>_we 3 <,>_weather 21
            <,>_well -1 <,>_were 27 <,>_weve -11 <,>_when 2 <,>_which -12 <,>_whichever -5
            <,>_who 10 <,>_will 9 <,>_with 6 <,>_would -6 <,>_wrong 6 <,>_yes -1 <,>_you 1
            <,>_youd -8 <,>_youll 9 <,>_your 9 <,>_youre -4 <,>_yours 3 <,>_youve -1 </s> -36
            <day> 111 <day>_0 21 <day>_<,> 87 <day>_</s> -1 <day>_<q> -37 <day>_after 9
            <day>_and 7 <day>_arvo 13 <day>_at 7 <day>_be -3 <day>_before 6 <day>_between 14
            <day>_but 8 <day>_by 9 <day>_either 2 <day>_eod 15 <day>_evening 3 <day>_expect 3
            <day>_for -1 <day>_have -5 <day>_i 14 <day>_in 5 <day>_is 1 <day>_like 6 <day>_list 5
            <day>_look -4 <day>_morning 26 <day>_next 1 <day>_night 27 <day>_noon 18 <day>_pay -7
            <day>_pm 12 <day>_so 10 <day>_the -9 <day>_then -10 <day>_to -11 <day>_truck -1
            <day>_until 7 <day>_week 9 <day>_whatever 14 <day>_when 5 <day>_while 8
            <day>_without 5 <month> 78 <month>_0 -16 <month>_<,> 11 <month>_</s> 28
            <month>_and -25 <month>_at 2 <month>_because -1 <month>_bill -3 <month>_by -9
            <month>_for 22 <month>_invoice 7 <month>_meeting 9 <month>_that -11 <month>_to -3
            <q> -127 <s> -80 <s>_0 -1 <s>_<,> -6 <s>_<day> 1 <s>_a 56 <s>_according -5
            <s>_after -26 <s>_ah -7 <s>_all -9 <s>_allocations -12 <s>_alright 2 <s>_an 26
            <s>_ana -26 <s>_and 5 <s>_another 7 <s>_any -9 <s>_anything -35 <s>_apologies -14
            <s>_archive 22 <s>_are -12 <s>_arrears 15 <s>_as -40 <s>_barring 12 <s>_bear -7
            <s>_before -24 <s>_ben -14 <s>_best -14 <s>_bikes -3 <s>_boarding -9 <s>_booked -5
            <s>_bookings 12 <s>_both -7 <s>_but 5 <s>_by 17 <s>_can -14 <s>_cant 1 <s>_card -3
            <s>_chances 22 <s>_charge 31 <s>_check -21 <s>_cheers -6 <s>_claims -1 <s>_come 14
            <s>_consider 35 <s>_could -16 <s>_council -11 <s>_courier 10 <s>_customers -24
            <s>_data 2 <s>_dear -48 <s>_delivery -8 <s>_depending 6 <s>_depot 4 <s>_did -40
            <s>_do -27 <s>_done -17 <s>_dont 11 <s>_dr 27 <s>_drivers 1 <s>_duly -4
            <s>_duplicate 10 <s>_duty 5 <s>_engineer 19 <s>_enjoy -14 <s>_every 3 <s>_expect 31
            <s>_fair -9 <s>_feel -7 <s>_finance 13 <s>_fingers 11 <s>_first 10 <s>_fixed -4
            <s>_for -40 <s>_fraud 8 <s>_fresh 7 <s>_from -2 <s>_gday 7 <s>_getting 6 <s>_give 11
            <s>_glad -3 <s>_going 4 <s>_good -30 <s>_got -6 <s>_grand -8 <s>_great -5 <s>_had -12
            <s>_happy -7 <s>_has -5 <s>_have -23 <s>_he -27 <s>_head 9 <s>_hell 17 <s>_hello -34
            <s>_her 5 <s>_heres -1 <s>_hes -7 <s>_hey -9 <s>_hi -42 <s>_his 1 <s>_hiya -11
            <s>_hope -9 <s>_hopefully 15 <s>_how -12 <s>_hr 8 <s>_i -33 <s>_id 4 <s>_ideally 5
            <s>_if -55 <s>_ill 90 <s>_im 15 <s>_in -20 <s>_interest -9 <s>_is -23 <s>_it -62
            <s>_itll -25 <s>_its -13 <s>_ive -55 <s>_just -49 <s>_keep -33 <s>_kind -4
            <s>_kindly -3 <s>_last 25 <s>_leave 1 <s>_let -8 <s>_letter 10 <s>_lol -13 <s>_look -6
            <s>_looking -4 <s>_lovely -14 <s>_maam 8 <s>_madam 4 <s>_may -19 <s>_meanwhile -6
            <s>_membership -8 <s>_mind -8 <s>_money 10 <s>_morning -21 <s>_most -7 <s>_mr 1
            <s>_ms 17 <s>_my -31 <s>_new 46 <s>_nice -6 <s>_no 32 <s>_nobody -33 <s>_nobodys 6
            <s>_nope -3 <s>_normally 3 <s>_not 6 <s>_noted -1 <s>_nothing -6 <s>_oh -6 <s>_ok -10
            <s>_okay 4 <s>_on 16 <s>_once -21 <s>_one 1 <s>_only -12 <s>_ordinarily 6 <s>_our -20
            <s>_parcels -5 <s>_parking 18 <s>_pay 6 <s>_payment -14 <s>_per 7 <s>_pest 9
            <s>_pick -10 <s>_please -48 <s>_post -3 <s>_premium -3 <s>_press -10 <s>_reckon 14
            <s>_ref -4 <s>_reference -3 <s>_refund 25 <s>_refunds -22 <s>_regards -3
            <s>_replacement 36 <s>_rest 13 <s>_returns -10 <s>_right 26 <s>_righto -8 <s>_room -10
            <s>_sadly -3 <s>_second 5 <s>_sending -3 <s>_shall -43 <s>_she -12 <s>_shell 3
            <s>_shes 3 <s>_should -21 <s>_since -6 <s>_sir 1 <s>_so -27 <s>_someone 38
            <s>_sorry -25 <s>_sorted 8 <s>_sounds -5 <s>_spoke 1 <s>_standard -14 <s>_still -5
            <s>_sure -10 <s>_take -7 <s>_tap -12 <s>_technician 11 <s>_tell -16 <s>_terms -3
            <s>_thank -24 <s>_thanks -28 <s>_that -15 <s>_thatll 7 <s>_thats -21 <s>_the -64
            <s>_then 14 <s>_there -31 <s>_therell 8 <s>_theres -22 <s>_they -15 <s>_theyll 15
            <s>_theyre 11 <s>_theyve -10 <s>_this -5 <s>_ticket 30 <s>_tickets -5 <s>_to -45
            <s>_tomorrow 2 <s>_touch 12 <s>_tracking 24 <s>_try -3 <s>_turns 1 <s>_two 10
            <s>_typically 16 <s>_under -16 <s>_understood -2 <s>_unfortunately -22 <s>_unless -20
            <s>_until 7 <s>_visiting -4 <s>_want -6 <s>_warehouse -4 <s>_was -4 <s>_we 35
            <s>_well 77 <s>_were 85 <s>_weve 8 <s>_what -14 <s>_whats -11 <s>_when -55
            <s>_where -5 <s>_which -14 <s>_while 2 <s>_will 17 <s>_with 22 <s>_without -7
            <s>_would -24 <s>_yeah -8 <s>_yes -17 <s>_you -74 <s>_youd -24 <s>_youll -11
            <s>_your -44 <s>_youre -22 <s>_yours -23 <s>_youve -18 a 33 a_0 15 a_<day> 2 a_bed -2
            a_bit 2 a_black -17 a_blue 1 a_boat 7 a_booking -3 a_branch -5 a_brand 4 a_brief -9
            a_buzz -2 a_call 34 a_callback -10 a_cancellation 28 a_card -22 a_chance -21
            a_charge -7 a_chargeback -1 a_cheque 8 a_claim -3 a_code -8 a_colleague 13
            a_complaint -2 a_confirmation -1 a_copy -9 a_corrected 11 a_couple 19 a_courier 1
            a_courtesy -1 a_credit 6 a_crime -1 a_date 7 a_day 9 a_decision 20 a_deep 6
            a_delivery 8 a_deposit -4 a_different -3 a_dispute -8 a_driver 16 a_fair 14 a_fault -3
            a_fee -8 a_feedback -6 a_few -10 a_final 8 a_fix 19 a_flood 5 a_fortnight 16
            a_fresh 10 a_full 5 a_gas 3 a_good -17 a_goodwill 1 a_great -5 a_green -7 a_grey -18
            a_guesthouse -5 a_hold 1 a_hum -2 a_human 1 a_joint -2 a_knock 3 a_lad 6 a_ladder 9
            a_lady 4 a_late -19 a_later -1 a_letter 9 a_line 11 a_little -14 a_locker -16
            a_locum 7 a_long -2 a_look -1 a_lot -8 a_lovely -7 a_man 15 a_manager -14 a_matter 5
            a_member 13 a_million -5 a_missed -5 a_moment -20 a_month 8 a_name -4 a_neighbour -3
            a_new 23 a_nice -3 a_no -19 a_note 10 a_nurse 3 a_pain -4 a_pallet -7 a_patch 14
            a_payment -7 a_pdf -7 a_penny 21 a_permanent 11 a_photo -3 a_pleasure -3 a_plumber 4
            a_policy -1 a_prepaid 3 a_price 2 a_priority -2 a_problem 13 a_quote 4 a_reading 2
            a_red -9 a_refund 2 a_reminder 5 a_repair 3 a_replacement 4 a_reply 15
            a_reservation -3 a_return 2 a_revised -3 a_ring 4 a_rule 35 a_safe -3 a_seat 2
            a_sec -8 a_second 8 a_shout 5 a_signature 2 a_six -9 a_size -16 a_sms 20 a_spare 6
            a_standard -5 a_stop 10 a_supervisor 8 a_table -6 a_taxi 1 a_technician 6 a_text 16
            a_thing 6 a_think -4 a_third -6 a_time -4 a_total -3 a_trolley 3 a_two 6 a_van 12
            a_week 5 a_wheelchair 15 a_white 4 a_withheld 9 a_word -9 a_written 8 a_year -5
            a_yes 3 abbey -1 abernethy -8 abernethy_<,> -8 able -37 able_to -37 about 22 about_0 1
            about_</s> -1 about_an -1 about_eight 23 about_it 2 about_ten 28 about_that -2
            about_the -30 about_this -7 about_three -14 about_your -20 above -9 accept -8
            accept_our -4 accepted 9 accepted_</s> -3 access -16 access_is -2 accidental -1
            accidental_damage -1 according -5 according_to -5 account 7 account_<,> 8
            account_</s> -21 account_by 35 account_holder -8 account_in -5 account_no 9
            account_on -19 account_since -20 account_so 2 account_was 11 account_will 10
            account_within 23 accounts 11 accounts_department 4 accra 10 achebe -3 achterberg 1
            achterberg_<,> 1 acknowledge -2 acknowledge_receipt -2 across 20 across_on 8
            across_the -2 across_to 3 act -13 action 6 activate -1 active -9 activity -3
            activity_</s> -3 actually 2 add 5 added -9 added_on -6 adding -5 address 6
            address_</s> -7 address_and -6 address_is -8 address_on 3 address_or -4 addresses -2
            addresses_is -2 adeyemi -9 adeyemi_<,> -6 adj -6 adjuster 4 adjusters -1 admin 12
            administration 7 adults -14 adults_<,> -8 advance -12 advice -11 advised -9
            advised_that -5 afraid -37 afraid_<,> -3 afraid_</s> -8 afraid_i -3 afraid_the -10
            after -21 after_0 -21 after_</s> 47 after_<q> -6 after_a -6 after_lunch 25
            after_six -6 after_surgery 11 after_ten -9 after_that -9 after_the -12 after_this -6
            after_we 5 afternoon 40 afternoon_<,> 10 afternoon_</s> 14 afternoon_slot -8
            afternoon_to 4 again 32 again_<,> 11 again_</s> -21 again_<q> -1 again_at 25
            again_before 4 again_by 8 again_for -11 again_from 4 again_on 7 again_tomorrow 17
            against -2 agencies 4 agencies_this 4 agency -6 agency_</s> -2 agent -46 agent_</s> -3
            ago -10 ago_</s> -6 agree -19 agree_</s> -8 agreed 40 agreed_<,> 25 agreed_at 3
            agreed_to 6 agreed_with 14 agreement -9 ah -7 ahead 14 ahead_</s> -9 ahead_and -7
            ahead_of 30 aid_is 2 aim 9 aim_to 9 aiming 28 air -6 aircraft 4 airline 4 airlines -5
            airport -19 airport_shuttle -3 aisle -2 alder 11 all 30 all_<,> 14 all_</s> 2
            all_<q> -2 all_again 3 all_being 13 all_day -11 all_of -4 all_on 8 all_our -11
            all_right -4 all_saints -5 all_set -11 all_that -3 all_the -19 all_this 3 all_twelve 8
            all_your 3 allergy 3 allocations -12 allocations_are -12 allotment 3 allow -27
            allow_a -9 allow_the -8 allowed -10 allowed_to -1 along 6 along_with 4 already -21
            already_<,> -7 already_</s> -7 already_on 5 alright -1 alright_if -1 also 22
            also_send 3 although 5 always -5 am 55 am_</s> 50 am_and -12 am_arranging -4
            am_going 18 am_not -9 am_really -3 am_sending 8 am_sorry -3 amber -12 amex -2
            amount -2 amount_shall 5 an 39 an_0 -4 an_answer 25 an_apology -8 an_automatic 8
            an_e -3 an_email 7 an_engineer 10 an_estimate -7 an_exchange -3 an_extra -2 an_eye -3
            an_hour -2 an_offer 15 an_sms 12 an_update 11 ana -26 and -14 and_0 18 and_<,> 8
            and_<month> 5 and_a -4 and_after -7 and_again -15 and_all 11 and_an 6 and_any -1
            and_arrive -11 and_arrives -5 and_ask -2 and_at -18 and_breakfast -2 and_call 6
            and_check -13 and_closed -8 and_come 11 and_dont -8 and_drop 5 and_email 8
            and_every -10 and_find -8 and_finish -7 and_for -2 and_from -7 and_get 10 and_gets -4
            and_give -15 and_goes 5 and_hand -6 and_have 4 and_he 13 and_hell -2 and_hes -10
            and_hold -3 and_i 4 and_id -3 and_if -3 and_ill 62 and_im 18 and_in 22 and_is -20
            and_it -20 and_itll -1 and_its -11 and_ive 14 and_lands -5 and_left -7 and_let 25
            and_matron 3 and_me -2 and_message 6 and_mind -6 and_mrs -5 and_need -1 and_nobody -5
            and_noon 5 and_not 11 and_nothing 2 and_on -9 and_one -2 and_our 15 and_parking -3
            and_phone 9 and_put -4 and_quote -5 and_re -2 and_replaced -16 and_running 5
            and_say -6 and_send 9 and_sent -2 and_she 17 and_shell 16 and_shes -9 and_shuts -16
            and_swing 9 and_take -9 and_tear -1 and_tell 18 and_text 11 and_that -18 and_thats -14
            and_the -50 and_their 1 and_then -28 and_there -5 and_theres -5 and_they -15
            and_theyd 2 and_theyll 26 and_theyre 13 and_theyve -8 and_two 15 and_update 8
            and_was -4 and_we 11 and_well -18 and_were 18 and_will 29 and_with 20 and_write -6
            and_yes -6 and_you 10 and_youd -4 and_youll 14 and_your -17 and_youre 2 and_yours 30
            annoyed -1 annual -3 another 3 another_0 4 answer 33 answer_<,> -7 answer_by 10
            answer_for 2 answer_the -3 answer_was -3 answer_you 13 answered -8 answers_you 8
            anticipate 26 any -64 any_chance -3 any_further -8 any_joy -2 any_luck 19 any_more -3
            any_of -15 any_order -2 any_payment -3 any_paypoint -5 any_questions -1 any_time -25
            any_use -3 anybody -17 anyone -2 anyone_else 3 anything -16 anything_</s> 5
            anything_else -12 anything_over -11 anywhere -1 apologies -20 apologies_<,> -6
            apologies_for -5 apologise -4 apologise_</s> 1 apologise_for -9 apologising 7
            apology -1 apology_<,> 3 apology_</s> -10 app -29 app_<,> -2 app_</s> -3 app_or -6
            app_will -18 appeal -14 appeal_<,> 4 appeal_was -9 applicable -7 application -3
            applications -6 applied 3 applies -5 apply -21 appointment -17 appointment_is -5
            appointment_letter 6 appreciate -15 appreciate_your -15 approved 2 approved_<,> 11
            archive 25 are 27 are_0 -19 are_<,> -13 are_a -8 are_applicable -7 are_arranging 5
            are_at -6 are_being 10 are_coming 9 are_free -16 are_going 12 are_hoping 8 are_in -11
            are_made -15 are_minded 9 are_on 12 are_open -8 are_out -4 are_ready 23 are_still 14
            are_the 17 are_to 26 are_two -11 are_usually -23 are_very -9 are_you -14 are_yours -1
            area -3 arent -17 arguing 16 arm 17 arm_<,> 6 around 38 around_0 8 around_the 10
            arrange -6 arrange_the -6 arranged 34 arranged_<,> 11 arranged_for 8 arranging 4
            arranging_for 7 arrears 8 arrival 9 arrival_<,> 15 arrive -17 arrive_</s> 31
            arrive_at -1 arrive_by -36 arrive_in -8 arrive_on 3 arrived -2 arrived_safely -2
            arrives -12 arrives_<,> 1 arrives_</s> 16 arrives_at -2 arrives_by -8 arriving -6
            arvo 35 arvo_<,> 9 arvo_</s> 17 arvo_and 5 as 18 as_<,> -10 as_a 26 as_an -4
            as_completed -2 as_discussed -1 as_i 17 as_if 1 as_it -13 as_its 4 as_long 14
            as_much 11 as_normal -5 as_of 6 as_per -10 as_promised 7 as_soon 17 as_the 14
            as_they 7 as_theyre -9 as_we -19 as_well -23 as_you -46 aside 14 aside_and 9 ask -27
            ask_</s> 2 ask_for -5 ask_my 7 ask_the 13 ask_them -1 ask_you -33 asked -2
            asked_</s> 1 asked_for -15 asked_the 3 asking -10 asking_</s> -4 asking_about 3
            asks -1 assessor -2 assessor_</s> -4 assigned 7 assigned_to -3 assist -7 assist_you -7
            assistance 2 assurance 16 assurance_the 8 assured 8 assured_the 11 assured_you -5
            at 16 at_0 -4 at_<,> -9 at_</s> -12 at_<day> 9 at_<q> -2 at_a -11 at_about 8
            at_all -18 at_any -13 at_eleven 5 at_faro 8 at_five 9 at_half -6 at_home 2 at_it -7
            at_least 1 at_lunchtime 7 at_midnight 30 at_month 14 at_nine 9 at_no -4 at_noon -5
            at_our 29 at_quarter 21 at_reception 13 at_roughly 1 at_seven 3 at_six 22 at_ten 1
            at_terminal 12 at_that -19 at_the 4 at_twenty -8 at_two -9 at_weekends -10 at_your -1
            at_yours 5 athlone -3 attached -9 attend 8 attend_within 5 attended -5 attended_at -5
            attending 28 audit 8 authorisation -7 authorise 9 authorised 3 authority 5 auto -9
            auto_<,> -9 automatic 6 automatic_<,> 1 automatically -21 automatically_if 2 autumn 12
            available -2 aware -2 away 27 away_</s> 10 awb 5 b -4 b_<,> -8 back 32 back_<,> -13
            back_</s> 19 back_<day> 14 back_as 7 back_at 30 back_bedroom 8 back_before -7
            back_by -3 back_for 1 back_from 11 back_in 7 back_of -12 back_office 4 back_on 11
            back_over -8 back_the 13 back_this -10 back_through -3 back_to 10 back_today -10
            back_up 7 back_with -32 back_within -11 backdated 7 backdated_to 11 backdating 8
            backlog 4 backup 12 backup_tonight 5 bad 13 bad_<,> 8 badge 19 bag 26 bag_</s> 8
            bag_form 3 bag_of 3 bag_on 5 bag_to -4 baggage 6 bagged 2 bags -2 bailiffs 2
            balance -6 balance_of 7 balance_to 4 bands -8 bank 22 bank_</s> 5 bank_holiday 2
            bank_transfer 2 bank_usually 11 bank_will -1 banks -4 bar 1 barcode -8 barcode_</s> -4
            barrier 1 barring 12 bars 1 base -5 base_<,> -5 basket -10 basket_</s> -8 batch 32
            batch_</s> 17 bathroom -6 batteries -4 battery -21 battery_out -12 be 16 be_0 -4
            be_</s> -5 be_<day> 13 be_a -9 be_able -25 be_advised -5 be_apologising 7 be_asked -10
            be_at 27 be_back -29 be_better -4 be_brought 2 be_calling 21 be_charged -14
            be_clear -8 be_closed -15 be_credited 13 be_cross -4 be_delivered 10 be_dispatched 11
            be_done 24 be_dropped 10 be_fair -11 be_getting 12 be_glad -15 be_gone -21
            be_happy -22 be_here -17 be_home -20 be_honest -13 be_in -43 be_informed 3
            be_keeping 9 be_later 11 be_looked -1 be_on -4 be_open -13 be_out -16 be_outside 19
            be_paying 3 be_picked -3 be_possible -5 be_posted 1 be_put 2 be_re 5 be_returned 4
            be_reversed 15 be_reviewed 2 be_right -26 be_round 7 be_sending 3 be_sent 16
            be_shown -7 be_sorted 12 be_staying -15 be_surprised 35 be_swapped -6 be_taken 6
            be_the -12 be_there 11 be_through 4 be_told 8 be_with 63 be_writing 5 bear 1
            bear_with 1 because -23 because_it -7 because_of 16 because_the -25 because_two -1
            becomes -3 becomes_green -3 bed -3 bed_<,> -2 bedroom 3 been 9 been_</s> -1 been_a 9
            been_agreed 11 been_approved -3 been_cancelled -10 been_cleared -8 been_corrected -2
            been_going -5 been_in -24 been_moved -5 been_ordered 3 been_out -5 been_passed -4
            been_pencilled 5 been_playing 11 been_put 15 been_sent -9 been_through -1 been_told 20
            before 57 before_0 20 before_<,> -13 before_</s> 14 before_<day> -27 before_anyone 3
            before_close 8 before_coming -13 before_departure -12 before_half 6 before_he 3
            before_i 3 before_it 4 before_lunch 15 before_midnight 5 before_noon -19 before_ten 1
            before_that 15 before_the 65 before_then -16 before_they -5 before_we -18
            before_you 26 before_your 16 beforehand -3 beforehand_</s> -3 begin -5 beginning -1
            begins -12 begins_at -9 behalf 1 behalf_of -3 behave 2 behind 3 behind_the 10
            behind_you -6 being 85 being_couriered 2 being_cut 11 being_issued -3 being_looked -9
            being_made 5 being_on 2 being_refunded 12 being_sent 5 being_so -5 being_taken -10
            being_well 13 bell 11 below -21 below_<,> -8 ben -15 ben_will -12 bereavement -4
            beside -3 best -9 best_guess 15 best_to 19 best_wishes -7 bet -41 better -30
            better_</s> -3 better_<q> -5 better_for -6 between 34 between_0 36 between_</s> 1
            beyond 2 bike 20 bikes -3 bill 27 bill_<,> 7 bill_</s> -14 bill_for 12 bill_is 6
            bill_to -4 bill_will -4 billed -8 billing 19 billing_<,> -11 billing_now -18
            billing_team 7 bills -3 bin -6 bin_crew 10 bin_the 6 bins 2 bins_out 2 birth -2
            biscuit 7 bit -4 bit_is 3 bit_of -2 bit_on -1 black -13 blank -7 blender 3 blind -1
            blinds 12 blocked 6 blocks -10 blood 12 blood_results 6 bloods 5 blown 11 blue 5
            blue_one 13 blue_skoda 10 board 4 board_</s> -12 board_has 3 boarding -26
            boarding_card -6 boarding_pass -3 boarding_passes -2 boat -10 boiler 14
            boiler_service 8 bonus 8 book -25 book_a -3 book_is 5 book_it -19 book_that -12
            book_the -2 booked -4 booked_</s> -5 booked_for -3 booked_in 17 booked_the 10
            booked_your -12 booking -13 booking_<,> -2 booking_</s> -5 bookings 21 boots -8
            borough -2 boss -1 bot -4 both 5 both_</s> -4 both_on -7 both_parties -4 bother 3
            bother_</s> 3 bottle 16 bottom -5 bottom_of -5 bought -3 bounced 6 bounces -5 bouncy 5
            bouncy_castle 5 bouquet 8 box -36 box_</s> -29 box_office -9 boxes 23 boy 16
            boy_will 14 boys 4 braille 15 brake 1 branch -17 branch_<,> -12 branch_</s> -4
            branch_in 6 branch_is 13 branch_with -5 branches 3 brand_new 4 brasserie -3 bread -1
            breakfast -6 breakfast_is 2 bridge 3 brief -9 brief_hold -9 brilliant -2
            brilliant_<,> -2 bring -4 bring_it 8 bring_the 2 bring_up 4 bring_your -3 bringing 26
            bringing_the 24 brings 25 brings_it 29 bristol -9 british -3 broadband 16 broke -4
            broke_down -4 broken -8 broker 12 broker_in -7 brought 9 brought_to 3 browser -5
            build -19 build_</s> -21 builders 20 building -6 bumped 9 bundle 12 bursar 27 bus 2
            bus_from 2 bus_pass -3 bus_will -24 business 14 business_day 4 business_days 9
            busy -12 but -20 but_i 27 but_id -8 but_if 17 but_ill 12 but_it -16 but_its -12
            but_ive 3 but_that 11 but_thats -3 but_the -6 but_theres -2 button -17 button_at -4
            button_for -5 buzz -2 buzzer -4 by 102 by_0 64 by_<day> 44 by_<q> -2 by_a -12
            by_bank 2 by_cheque -7 by_close 12 by_courier 2 by_dhl 2 by_eleven 4 by_email 13
            by_first 2 by_five -2 by_half 12 by_hand 7 by_itself -14 by_lunchtime 12 by_mail -1
            by_mid 11 by_midnight 2 by_my -2 by_noon 10 by_one -2 by_our 2 by_phone 3 by_post 1
            by_quarter 2 by_teatime 15 by_ten 8 by_text 7 by_the 23 by_then 6 by_this 6
            by_tomorrow 35 by_tonight 5 by_us -19 by_way 3 byrne -5 byrne_<,> -4 c -1 c_</s> 6
            cab 6 cabin 4 cabinet -3 cafe -2 cake -7 calendar 1 call -4 call_0 -3 call_<,> -1
            call_</s> -5 call_at -9 call_back 5 call_before -10 call_by -4 call_from 14 call_in -4
            call_the 1 call_tomorrow 9 call_us -13 call_you 20 callback -10 callback_from -7
            called -21 called_you -18 calling 27 calling_it -3 calling_round 15 calling_you 13
            callout 14 calls 4 calls_at -4 cambridge -8 cambridge_at -3 cambridge_punter -2
            came -28 came_<,> -6 came_back -1 came_in -5 came_on -14 can -41 can_</s> 13
            can_be -22 can_bin 6 can_call -13 can_cancel -4 can_check 6 can_collect 19
            can_confirm 15 can_count 5 can_do -10 can_expect 9 can_freeze -3 can_get -3 can_go -4
            can_have 2 can_i -2 can_look -8 can_not 2 can_offer -3 can_only -4 can_open -6
            can_put -2 can_say 17 can_see -32 can_swap -3 can_take 5 can_tell -2 can_you -9
            cancel -32 cancel_<,> -6 cancel_the 7 cancel_within -4 cancellation 48
            cancellation_list 2 cancellations -17 cancelled -11 cancelled_</s> 4 cancelled_and -5
            cancelled_the -6 cancelling 2 cannot -5 cant -28 cant_be -7 cant_do -3 cant_get -2
            cant_give -4 cant_make -2 cant_promise -23 cant_reach -5 cant_reserve -2 cant_see -9
            cant_speak 26 cant_swear 11 cant_take -3 cap -1 car 8 car_<,> 9 car_for 5 car_is -7
            car_park -5 card -6 card_<,> 3 card_</s> -11 card_<q> -1 card_by 10 card_ending -3
            card_in 3 card_through -8 card_was -9 card_will -17 card_with -5 card_within 6
            card_you 10 cardiff -4 cards -10 care 4 care_of 4 carer 2 caretaker 3 caretakers 15
            carol -3 carpet -9 carrier 7 carrier_for 1 carries 1 carries_on 5 carry 3 case -6
            case_</s> 4 case_is -2 case_we -3 cases 11 cash_<,> 12 castle 1 catch 18 catch_up 18
            category -11 caught -7 cause 1 caused -4 cctv -5 ceiling 4 cell -3 cent 10
            cent_</s> 10 central -4 centre -19 centre_<,> -4 centre_</s> -4 cert 9 certificate -5
            certificate_<,> -4 certificate_</s> -3 chance 9 chance_of -6 chance_you -1 chances 29
            chances_are 29 change_<,> 19 change_</s> -5 change_fee -1 change_on -8 change_the -1
            change_your -6 changed -18 changed_the -5 changes 3 channel -4 chap 5 chaps 11
            charge 27 charge_<,> -7 charge_</s> 39 charge_and -12 charge_by -2 charge_for 21
            charge_is 4 charge_of -7 charge_you 14 charge_youre -7 chargeback -1 charged -7
            charged_</s> -1 charged_at -21 charged_for 17 charged_on -8 charged_the -7
            charged_you 13 charges -19 charging -5 charging_you 4 chase 35 chase_the 10
            chase_us 22 chased 8 chat -39 chat_<,> -4 chat_</s> -11 chat_to -8 chat_with 1
            cheap -7 cheaper -3 check 9 check_<,> -33 check_</s> 1 check_in 8 check_it 6
            check_on 3 check_that -6 check_the 10 check_whether -3 check_with 5 check_your -2
            checked -29 checked_with -11 checking -12 checking_in -6 checking_the -4 checkout 20
            cheers -10 cheers_<,> -2 cheers_for -8 chef 9 chemist -3 cheque 28 cheque_book 7
            cheque_for 1 cheque_or -7 child -3 children 2 choice -3 choosing -2 choosing_us -2
            chosen -6 christmas 7 christmas_<,> 5 church -3 claim -7 claim_<,> -3 claim_for -4
            claim_has -7 claim_to -11 claim_with -2 claims 12 claims_</s> -7 claims_bonus 8
            claims_handler 2 claims_team -14 class -4 class_</s> 3 class_post 2 classes 34
            classroom 7 clean 3 cleaned 9 cleaners 7 clear 22 clear_<,> -10 clear_</s> 3
            clear_by 27 clears 10 clears_<,> -7 clerk 8 click -12 click_on -3 clicking -2
            clinic -8 clinic_</s> -12 clock -3 clock_</s> -8 clock_off 5 clocking 28
            clocking_off 28 close 16 close_at -7 close_of 17 closed -51 closed_</s> -13
            closed_as -3 closed_on -27 closes -9 closing 5 closing_</s> -7 closure -14 coach 21
            coach_c 6 coach_has 15 coat 9 code -33 code_0 -3 code_<,> -4 code_</s> -17 code_and -8
            code_for 9 code_is -4 code_on 6 code_to -17 coffee 7 cold 2 colleague -25
            colleague_</s> -3 colleague_in 10 colleague_told -12 colleague_will 5 collect 17
            collect_it 22 collect_the 3 collected -3 collection -11 collection_and -7 collects 20
            college -3 colm 5 colour -2 come 29 come_<day> 8 come_back -23 come_by -4
            come_first -4 come_from 3 come_home 1 come_in 6 come_off 5 come_on -2 come_out 8
            come_the 11 come_through -8 come_to 1 come_up 2 comes 19 comes_back 25 comes_free 8
            comes_in 6 comes_off 15 comes_through 7 comes_to -13 comes_tomorrow -29 comes_with -2
            comfort -4 coming 63 coming_</s> 3 coming_<day> 7 coming_back 8 coming_in -13
            coming_off 13 coming_out 8 coming_to 12 coming_with 6 commercial -6 committee -8
            common -3 company -18 compensation_is 1 complain -5 complaint -24 complaint_</s> -8
            complaint_about -4 complaint_is -2 complaint_to 10 complaints -13 complete 9
            completed 3 completion 16 completion_of 16 compressor 25 concerns -8 concierge -4
            condition -6 conditions -6 confident 12 confirm 2 confirm_<,> -16 confirm_in 1
            confirm_that 11 confirm_the 1 confirm_your -6 confirmation 2 confirmation_email 1
            confirmation_number -3 confirmed -4 confirmed_</s> 3 confirmed_for -4 confirmed_the -3
            confirming 16 confirming_it 7 confirms -5 connection -4 connection_</s> 9 consent -3
            consider 34 consider_it 9 consider_the 22 consignment 2 consultant 15 consultant_is 9
            consultants -20 consultants_secretary -16 consumer -2 contact 19 contact_number -6
            contact_the -3 contact_you 24 container 6 contract -12 contract_</s> -9 contractor 42
            contractor_has 8 contractor_is 9 contractors -8 control 3 control_</s> -9
            control_are 9 copied -2 copy -14 copy_of -8 copy_to 2 copy_will 3 cork -1
            cork_depot -1 corner -3 corner_</s> 11 corolla -4 correct 4 corrected 24
            corrected_one 3 correction -4 correction_</s> -3 correctly -2 correctly_<,> -2 cost 38
            cost_<,> 12 cost_</s> 1 cost_you 2 costa -6 costa_</s> -6 costs -27 costs_0 -5
            costs_<,> -7 cot 10 could -17 could_always -3 could_ask -6 could_be 4 could_have -2
            could_i -7 could_offer -3 could_send -8 could_take 13 could_you -9 couldnt -14
            couldnt_find -3 council -26 council_doesnt -6 council_tax -13 councils 10 count -2
            count_on 11 count_to -4 counter -7 counter_</s> -14 counter_for 6 couple 21
            couple_of 22 courier 10 courier_<,> 6 courier_brings 7 courier_collects 12
            courier_for -2 courier_has -6 couriered 2 couriered_to 1 course 8 course_of 15
            court -5 court_<,> -3 courtesy 9 courtesy_car 1 cover 14 cover_</s> 5 cover_it -5
            cover_the -4 cover_will 11 covered -2 covered_</s> 1 covering 22 covering_the 3
            covers -22 crack 3 cracked -6 crash -1 crate 24 credit 15 credit_</s> 3 credit_card -6
            credit_note 17 credit_of -2 credit_on 8 credited -3 credited_0 -6 credited_on -2
            credited_to 13 crediting 12 crew 38 crew_for 7 crew_is 6 crew_will 5 crewe -3 crews 1
            crews_are -10 crime -1 crime_reference -1 cross -6 cross_too -3 crossed 14
            crossed_the 10 crown -9 croydon -9 csv -4 current -9 customer -34 customer_<,> -2
            customer_relations 2 customer_resolution -4 customers 11 customs 14 customs_broker 1
            cut 35 cut_<,> -19 cut_</s> 6 cut_off 11 cutting_you -8 cycle 11 cylinder 8 da -2
            daily 1 daily_and -9 daily_at -2 damage -8 damaged 7 damp 6 damp_in -6 darren -4
            data -12 database 2 database_team 2 date -15 date_<,> -20 date_</s> 7 date_and -11
            date_for 11 date_in 1 date_of -13 date_on -7 date_order -10 dates 6 dates_<,> -6
            daughter 3 daughters 7 day 18 day_<,> -12 day_</s> 3 day_<q> -4 day_after 6
            day_and -12 day_at 6 day_before -10 day_is -6 day_of -3 day_or 25 day_turnaround 21
            day_would -1 days 42 days_<,> -2 days_</s> 19 days_after 15 days_and -5 days_as 12
            days_at 11 days_before 4 days_from 5 days_of -21 days_or 1 days_to 35 deadline -9
            deadline_is -10 deal -5 deal_with -5 dealing -2 dealing_with -2 dear -45 dear_<,> 7
            dear_customer -2 dear_dr -10 dear_mr -13 dear_mrs -11 dear_ms -10 dear_professor -4
            dear_sir 2 death -8 death_certificate -8 debit -34 debit_card -18 debit_will -4
            debits 11 debt 16 debt_team 5 decide -28 decided -7 decision 27 decision_in 5
            decision_on 11 declan -11 decorator 6 deep 9 deep_clean 6 default 5 defect -1
            delacroix -5 delacroix_<,> -5 delay -13 delay_</s> -5 deliver 33 deliver_it 18
            delivered 4 deliveries -9 delivery -10 delivery_<,> 12 delivery_boy 12 delivery_by 10
            delivery_charge -8 delivery_fee -9 delivery_on 3 delivery_slot 5 delivery_to -5
            delivery_tomorrow -5 dentist 19 dentist_is 18 department -8 departs -12 departs_at -11
            departure 7 departure_</s> 15 departure_and -5 depend -11 depend_on -11 depending 9
            depending_on 9 depends 3 depends_on -1 deposit 27 deposit_</s> 4 deposit_is 30
            depot -9 depot_</s> -4 depot_and 1 desk 27 desk_</s> 8 desk_before 7 desk_is 12
            desk_on -8 desk_there -6 desk_when 23 desk_will 3 desktop 6 desktop_support 3
            details -13 details_<,> -1 details_</s> -8 detection 24 dev 5 dev_team -15 device -12
            device_<,> -5 devs 5 dhl 2 dial 4 diary 13 did -79 did_<,> -10 did_</s> -15 did_ask -2
            did_i -2 did_leave -4 did_not -3 did_say -6 did_the -11 did_they -12 did_you -6
            didnt -7 died 5 difference 18 different -16 different_</s> -12 digit -9 digit_code -9
            digits -5 digits_of -4 dinner 1 direct 18 direct_<,> -6 direct_and 32 direct_debit -11
            direct_debits 11 direct_line -1 directly -4 directly_<,> -2 directly_</s> -2
            director 3 disagree -15 discharge 10 discharge_summary -1 disconnection 26 discount -9
            discussed -1 disk -4 disk_at -4 dispatch 19 dispatched 10 display -12 display_in -7
            dispute 6 dispute_for -6 disputes 5 district 10 district_nurse 10 do -27 do_<,> -1
            do_</s> 45 do_<q> -13 do_a 20 do_apologise -2 do_for -2 do_have -6 do_is -8 do_it -3
            do_let -6 do_more -3 do_not -10 do_our 11 do_pick 6 do_that -3 do_the -3 do_to -1
            do_you -28 docket -5 doctor -19 documents -3 does 3 does_</s> 4 does_have -6
            does_not 1 doesnt_collect -6 dog 6 dogs -4 doha 5 doing 32 doing_it 7 doing_that 11
            done 14 done_<,> 21 done_</s> -2 done_and -3 done_for -2 dont -11 dont_</s> -1
            dont_be -9 dont_do -2 dont_go -3 dont_have -10 dont_hold 4 dont_know -10 dont_need 10
            dont_pay 3 dont_price -1 dont_take -1 dont_want -3 dont_worry 15 door 5 door_</s> -9
            door_by 5 doors 2 doorstep -6 double -8 double_<,> -6 down 40 down_<,> -4 down_</s> -5
            down_and -3 down_at 1 down_by 4 down_for 20 down_to 13 downstairs -1 downtime 9 dr 12
            dr_<,> 7 dr_mensah -10 drafted -2 drafting 6 drains -8 drawn -2 dressing 11 driver 7
            driver_<,> -1 driver_</s> 2 driver_and 11 driver_assigned 13 driver_promised -4
            driver_will 19 drivers -10 drivers_number -3 driving 10 drop 13 drop_</s> 6 drop_in -2
            drop_it -1 drop_off 11 drop_the 2 drop_you 14 dropped 21 dropped_off 10 dropping 14
            drops 9 drops_off 12 dry -1 drying 4 dublin 9 dublin_</s> -3 due -26 duly -4
            duly_noted -4 duplicate 7 duplicate_charge 7 durban 7 during 2 during_the 13 duty 9
            duty_manager 11 e -11 e_<,> -9 each -21 each_month -12 earlier -14 early 8
            early_next 4 easier -5 easier_<q> -4 east -14 east_</s> -3 easter 12 easter_</s> 14
            easy 7 edinburgh -4 effect -2 egg -4 eid -1 eight 11 eight_and -1 eight_weeks -4
            either 10 either_<,> -4 either_</s> -3 either_way 20 electric -8 electrician 7
            electrician_will 5 electronically -5 element -4 eleven 14 eleven_</s> 13 eligible -2
            else 2 else_<,> -6 else_gets 11 else_i -5 else_on -3 ely -6 ely_at -6 email 25
            email_<q> -4 email_from 7 email_that -19 email_the 2 email_to 24 email_tonight 2
            email_within 8 email_you 19 emailed -7 emailed_to -9 emails -1 embassy 11 enclosed -9
            end -17 end_<,> 15 end_</s> -10 end_of 42 end_on -25 end_up -4 end_within -9 ended -7
            ending -4 ending_0 -4 ends -15 ends_<,> 7 ends_and 2 ends_in -14 engineer 19
            engineer_</s> 6 engineer_attended -5 engineer_booked 16 engineer_is 11 engineer_will 8
            engineers 15 engineers_reckon 4 english -5 english_</s> 3 enjoy -20 enjoy_the -13
            enjoy_your -6 enough -8 enough_to -1 entitled -9 entitled_to -9 entrance -9
            entrance_fee -2 entry -11 entry_is -6 envelope -12 eod 17 eod_</s> 3 equipment 1
            error -8 escalate 15 escalate_this 7 escalated -12 escalated_to -9 escalating -5
            escort 5 estate 14 estates 2 estimate 1 estimated 17 eta 47 eta_0 56 eur 3 eur_and 8
            eur_per -5 euro 5 euros -9 euros_</s> -3 even -4 even_if 4 evening 35 evening_<,> 4
            evening_</s> 43 evening_and -3 evening_before -5 event -10 event_of -10 ever -15
            ever_come -8 ever_so -3 every 3 every_0 -3 every_<day> 5 every_chance 22 every_half -6
            every_month -8 every_one 6 every_two -4 everybody -6 everybody_</s> -5 everyone -2
            everything 5 exactly 5 exam -12 exam_board 3 exams 7 excess 8 excess_<,> -8
            exchange -2 excuses -6 executive -4 executor 4 exit 1 exit_fee 1 expect 55 expect_a 14
            expect_an 9 expect_my 9 expect_the 6 expect_their 4 expect_to 4 expecting -9
            expecting_the 6 expensive -7 experience -7 experience_</s> -6 expire -20 explain -6
            explained -15 explaining 3 export -5 extend 2 extended 1 extending 2 extending_your 2
            extension 3 extra 15 extra_bag -3 eye -3 eye_on 7 facilities 1 facilities_to 1 fail 1
            fail_</s> 1 failed -10 failed_you 2 fails -14 fair -7 fair_enough -2 fair_play -8
            fair_wind 5 fairly 16 fairly_confident 8 faithfully -5 faithfully_<,> -5 falls 3 fan 5
            fare -13 fare_</s> -2 fare_is -5 fare_rules -3 fares -11 faro 8 fast -13 fathers 14
            fault -1 fault_on -1 fault_turns 15 faults -8 faulty -3 faulty_</s> -1 fed 3 fed_up -1
            fedex 4 fee 17 fee_<,> 7 fee_</s> 6 fee_and 1 fee_gone 8 fee_is -13 fee_on 2
            fee_was -4 feedback -5 feedback_link -6 feel -13 feel_free -6 feel_that -3 feeling -9
            fees 24 feet 7 feet_</s> 6 fernandes 3 fernandes_<,> -2 ferries -8 ferry 12 fetch 11
            fetch_it 11 few -10 fi -6 fiat 13 fibre -1 field 2 fifteen -7 fifteen_minutes -5
            fifth 2 fifty 3 figure -2 figures 4 file 2 file_<,> 5 file_</s> -6 file_and -3
            file_is 3 files 5 fill 17 fill_potholes 4 filled 4 filled_in -6 filter -3 final 3
            final_response 1 finance 34 finance_are 9 finance_team 3 financial -7
            financial_ombudsman -7 find -11 find_a 9 find_out 3 find_the -14 find_you -3
            findings 7 fine -7 fine_<,> -4 fine_</s> -11 fingers 14 fingers_crossed 14 finish -7
            finished 14 finished_</s> 17 finishes 2 firm 13 firmware 4 first 17 first_</s> 7
            first_class -9 first_come -4 first_day -2 first_line -5 first_night -7 first_on 7
            first_one 7 first_served -4 first_session -6 first_thing 58 first_week 6 fish 2 fit 27
            fit_it 7 fitted 5 fitter -11 fitters 15 fitting 6 five -8 five_<,> -2 five_</s> 7
            five_people -12 five_to 11 five_working 1 five_years -2 fix 16 fix_in 18 fix_is 9
            fixed 8 fixed_</s> 19 fixed_for -6 fixed_rate -4 fixing 7 fixing_the 3 flagged 36
            flashing -3 flat -8 flat_0 -7 flats 7 flight -10 flight_0 -5 flight_</s> 9 flights -13
            flights_showing -6 flip 2 flood 5 floor -5 florist 8 flowers 10 flying -1 fog -1
            folder 2 folder_</s> -3 folk 11 folks 5 follow 50 follow_</s> 16 follow_by 6
            follow_the -7 follow_up 7 follow_within 4 following -35 follows 7 food -11 foot 6
            foot_the 16 for 32 for_0 -30 for_<,> -1 for_</s> -6 for_<day> 23 for_<month> 13
            for_a 5 for_about 8 for_an 10 for_another 5 for_any 22 for_asking -5 for_being -13
            for_both 4 for_calling -6 for_cash -4 for_choosing -2 for_collection 8
            for_confirming -2 for_contacting -4 for_delivery 3 for_dr -4 for_every 12
            for_everybody -5 for_everyone -8 for_fifteen -5 for_five -4 for_free 1 for_getting -11
            for_hanging -3 for_him 25 for_holding -3 for_how -2 for_illness -5 for_it -4
            for_letting -4 for_me -13 for_nothing -1 for_one -1 for_pickup -8 for_sending -4
            for_seven -3 for_six 2 for_ten -11 for_that 9 for_the 43 for_this 6 for_those 18
            for_three -23 for_thursdays 21 for_two -5 for_us -18 for_waiting 12 for_wednesdays 14
            for_you 45 for_your 2 foreclosure -9 forenoon 6 forenoon_</s> 6 form -24 form_<,> -15
            form_and -4 form_in 2 form_on -8 form_over 3 form_tonight 6 forms -9 forms_of -4
            fortnight 37 fortnight_<,> 11 fortnight_</s> 9 forty 11 forty_minutes 7 forward 9
            forward_to -5 forward_your 12 forwarded -4 forwarded_to -2 forwarding 6 found -22
            found_<,> 4 found_</s> 10 found_a -13 found_in 4 found_it -4 found_the -12 four -20
            four_digits -4 four_of -8 fourteen -9 fourth 4 frame -3 frames 8 fraud 18
            fraud_team 10 free -8 free_<,> -9 free_</s> 7 free_and 4 free_delivery -3 free_for -3
            free_if -7 free_of 21 free_on -1 free_to -4 freeze 1 freeze_costs -6 freeze_the 2
            freight 7 fresh 15 fridays 16 fridays_payment 6 fridge 15 from 12 from_0 -27
            from_<day> -40 from_<month> -13 from_a 1 from_claims 4 from_desktop 3 from_germany 5
            from_here 5 from_him 14 from_it -5 from_lunch -1 from_me 63 from_my -5 from_next 2
            from_noon 6 from_our 44 from_platform -8 from_six 3 from_the -8 from_this 6
            from_today 9 from_tomorrow 6 from_tonight 6 from_us 19 from_what -8 from_you -40
            from_your -12 front -1 front_of -14 frost 8 froze -5 frozen -1 fuel -4 full -3
            full_<,> 25 full_and -5 full_price -2 full_stop -2 funds 23 further 2 further_</s> -4
            further_letters 15 further_to -8 fuse -2 fuse_<,> -4 gallagher 1 galway -5 garage 12
            gas -1 gate 5 gate_0 -2 gate_for 8 gateway -2 gave -11 gave_us -6 gave_you -8 gday 5
            gdpr 12 general -3 generally 28 generated -16 german -3 germany 5 gesture -6 get 34
            get_a 41 get_an -1 get_back -24 get_here 17 get_in -15 get_it -26 get_our 2
            get_somebody 1 get_that -6 get_the 26 get_them 7 get_this 2 get_turned 13
            get_worse -19 get_you -13 gets 71 gets_a -8 gets_back 2 gets_in -5 gets_into -9
            gets_it 11 gets_its 6 gets_mended 8 gets_to 15 gets_wiped -11 getting 31 getting_a 17
            getting_back -3 getting_in -11 getting_our 5 getting_the 29 getting_you 7
            gift_cards -1 girls 4 give -5 give_it 8 give_me 6 give_or 17 give_us -7 give_you -14
            given 2 given_me 8 gives -9 giving 19 giving_you 14 giving_your 6 glad -22
            glad_that -2 glad_the -3 glad_to -15 glasgow 1 glass 8 glass_is 4 glasses 3 go -10
            go_<,> -2 go_</s> -3 go_ahead -4 go_any -11 go_back 1 go_free -2 go_home 6 go_in 3
            go_of 10 go_on -5 go_out 3 go_over -8 go_through 28 go_to -9 goes 41 goes_</s> 5
            goes_amber -2 goes_back 2 goes_by 1 goes_in 9 goes_live 17 goes_on 9 goes_out 4
            goes_to 7 goes_up -12 going 68 going_</s> 3 going_in 11 going_out 19 going_to 27
            gone -16 gone_</s> -10 gone_by -21 gone_through 3 gone_to 15 gonna 30 good 4
            good_<,> -2 good_afternoon -8 good_evening -7 good_for 6 good_morning -13 good_news -7
            good_the 19 good_to -4 goods -19 goodwill_gesture -3 got -17 got_a 7 got_it 14
            got_that 6 got_the 9 got_this -5 got_to -10 got_you 6 got_your -19 gp -6 gp_on -1
            gp_surgery -3 gps -3 grab -11 grace -3 grace_period -3 grade 3 grade_to 3 graffiti 2
            graffiti_off 2 grand -10 grand_<,> -5 grant 17 great -12 great_<,> -4 great_trip -1
            green -29 green_</s> -5 grey -10 grit -4 ground 21 ground_floor 5 group 1 grouting 3
            guarantee -3 guarantees 12 guess 36 guess_</s> 12 guess_is 15 guest -9 guesthouse -7
            guesthouses -5 guests -18 guests_will -6 guys -4 guys_<,> 4 gym -29 gym_freeze -6 h -3
            h_</s> -3 had -62 had_a -24 had_been -3 had_in -1 had_the -9 had_you -1 hadnt 10
            half 22 half_</s> -3 half_an 7 half_hour -2 half_of 9 half_past -2 half_six 12
            half_ten -3 half_term 12 half_the 5 hall 9 hallway -2 hamper 1 hand 29 hand_</s> -5
            hand_it 7 handbook -4 handbook_</s> -4 handed -9 handler 2 handles -8 handover 14
            handover_<,> 13 hands -9 hands_</s> -10 handset -4 handy -5 hang -2 hang_on -2
            hanging -8 hangs 4 happen -14 happen_</s> -4 happen_to -7 happened -14 happening 22
            happening_<,> 11 happens -2 happy -23 happy_to -28 happy_with -5 hard 7 hardship 6
            has 3 has_a -2 has_agreed 35 has_already -3 has_anyone -9 has_been -8 has_given 10
            has_gone -13 has_had 3 has_it 10 has_looked -7 has_put 5 has_the -9 has_to -1
            has_told 4 has_you 10 has_your 23 hash -1 hasnt -7 hasnt_changed -3 hassle 6 have -12
            have_0 -8 have_a -9 have_all 3 have_an 9 have_any -18 have_asked -1 have_been -28
            have_booked -1 have_called -5 have_checked -9 have_credited -4 have_for 3 have_i -1
            have_it 64 have_marked 5 have_my 42 have_no -6 have_now -3 have_opened -5 have_power 6
            have_put -3 have_received 3 have_removed -12 have_sent -4 have_someone 4
            have_spoken -1 have_that 9 have_the 76 have_their 6 have_them 5 have_these -22
            have_to -56 have_told -4 have_until -2 have_written -19 have_you -28 have_your 9
            havent -3 having 31 having_a -1 having_it 5 having_to 9 having_your 10 he 3 he_can 4
            he_comes -1 he_did -9 he_gets -8 he_has 13 he_is 14 he_said -7 he_says 4 he_was -5
            he_will -31 head 26 head_<,> 2 head_has 10 head_of 8 head_office 5 headteacher -2
            healthy 2 healthy_</s> 2 healy -3 hear 2 hear_a -9 hear_about -5 hear_from 19
            hear_that -3 hear_the -12 hear_you -7 heard 13 hearing 16 hearing_<,> 7 hearing_aid 2
            heater -1 heaters 7 heaters_to 5 heating 6 hed -4 held -12 held_for -9 hell 46
            hell_be 8 hell_try 21 hello -35 hello_again -19 hello_mr -1 hello_mrs -5 help -22
            help_</s> -2 help_if -1 help_with -3 help_you -14 helps -1 hence -8 hence_the -9
            her 74 her_</s> 6 her_desk -8 her_list 7 her_on 3 her_the 15 her_way 8 here -9
            here_if -3 here_on 21 heres_the -9 herself 5 herself_</s> -10 herself_by 11 hes 55
            hes_bringing 5 hes_doing 4 hes_leaving 6 hes_outside -1 hes_the -4 hey_</s> -2
            hey_marcus -4 hey_tom 7 hi -37 hi_<,> -2 hi_jo -3 hi_mrs -2 hi_priya -3 hi_team -3
            higher -7 highlands -8 highways -1 him 45 him_<,> 15 him_</s> -2 him_in -2 him_on -4
            himself 6 himself_on 2 hinges 9 hip -2 hire -5 hire_car 10 his 41 his_bag 7
            his_name -9 his_report -7 his_way 12 history -5 hiya -11 hiya_<,> -6 hiya_</s> -2
            hmrc 4 hmrc_</s> -2 hob 12 hold -20 hold_<,> 4 hold_</s> 6 hold_a -9 hold_for -5
            hold_it -19 hold_on 6 hold_the -13 hold_while -10 hold_your 4 holder -12 holder_can -1
            holders -6 holding 35 holding_</s> -3 holding_the 13 holds -7 hole 6 holiday -1
            holiday_</s> 9 holiday_in -3 holidays -11 holidays_</s> -18 home 10 home_</s> 20
            home_<day> 6 home_in 5 home_to 2 home_tonight 2 honest -27 honest_with -6 honour 8
            honouring 3 honouring_the 11 hope -25 hope_the -12 hope_to 6 hopeful 25 hopeful_of 19
            hopefully 26 hopes 7 hopes_to 7 hoping 31 hoping_to 31 hospital -10 hot 19
            hot_water 19 hotel -8 hotel_<,> 1 hotel_and 11 hotel_has -4 hotel_is -11 hour 10
            hour_<,> -10 hour_</s> 57 hour_and -2 hour_before -18 hour_later -19 hour_or 13
            hours -9 hours_<,> -12 hours_</s> 39 hours_and -8 hours_are -8 hours_before -10
            hours_on 3 hours_to 3 hours_tonight 4 hours_youre -10 house 7 house_<,> 10
            house_</s> 4 house_is -3 house_on 10 household -10 housekeeping 18 housekeeping_will 8
            housing -1 housing_officer 7 how -19 how_it -3 how_its 8 how_many -11 how_the 1
            how_you -12 how_your 6 hr 8 hrs 10 hrs_</s> 14 hub 4 hub_</s> 2 hum -2 human 1
            human_being 1 husband 10 husbands -2 hut -9 i -37 i_am -1 i_apologise -2 i_ask -5
            i_asked -7 i_bring -4 i_call -5 i_called -7 i_can -4 i_cant 36 i_check -7
            i_checked -15 i_clock 5 i_could -22 i_couldnt -11 i_did 12 i_do 2 i_dont -2 i_expect 1
            i_get -4 i_go 1 i_got -2 i_had -5 i_have -18 i_hear 5 i_heard 30 i_hope -8 i_know -4
            i_might -14 i_only 11 i_open 8 i_personally 16 i_promise 21 i_put -16 i_read -10
            i_ring 12 i_said -19 i_see -24 i_shall 38 i_shant 8 i_should -4 i_speak 5 i_spoke -6
            i_take 3 i_think -11 i_thought -19 i_told -16 i_totally -3 i_tried -6 i_try -4
            i_understand -16 i_was -11 i_will 49 i_wish -2 i_wont -3 i_would -4 i_wouldnt 29
            i_write -10 ibis 10 ibis_<,> 11 id -13 id_</s> -3 id_be 7 id_have -5 id_imagine 10
            id_like 1 id_love -7 id_think 7 ideally 5 if -27 if_i 5 if_it -1 if_memory 15
            if_that 18 if_thats -4 if_the 11 if_theres 19 if_they 1 if_we -5 if_you -54
            if_youd -15 if_your -8 if_youre -10 ignore 9 ignore_that -11 ill 104 ill_also 6
            ill_ask 22 ill_be -75 ill_book -29 ill_call 21 ill_chase 2 ill_check 10 ill_come 9
            ill_do 4 ill_drop 17 ill_email 11 ill_follow 7 ill_forward 7 ill_give 17 ill_have 22
            ill_just -18 ill_keep 13 ill_leave -12 ill_look 8 ill_mail 5 ill_make 5 ill_message 11
            ill_need -16 ill_never -11 ill_phone 30 ill_pop 1 ill_process -15 ill_put -10
            ill_refund -11 ill_reply 12 ill_report 1 ill_ring 7 ill_see 41 ill_send -8 ill_set -1
            ill_sort 11 ill_stick 9 ill_take 3 ill_text 13 ill_throw 5 ill_try 8 ill_update 21
            ill_write 25 illness -5 im 12 im_afraid -28 im_allowed -1 im_back 11 im_covering 9
            im_escalating -5 im_fairly 13 im_getting 8 im_going 4 im_having 10 im_just -22
            im_logging -12 im_not 12 im_off 3 im_on -2 im_only -1 im_popping 4 im_raising 2
            im_reading -8 im_sending 2 im_so -7 im_sorry -18 im_sticking 14 im_taking 15 im_the -7
            im_told 16 imagine 25 imagine_the 20 import 1 imran -10 in 19 in_0 55 in_<,> -25
            in_</s> -2 in_<day> 6 in_<month> -34 in_<q> -4 in_a 3 in_about 8 in_advance -12
            in_after -7 in_again -5 in_an 23 in_and 1 in_any -2 in_at -21 in_before -19
            in_between 1 in_by 7 in_case -9 in_claims 6 in_date -10 in_dispatch 11 in_doha 5
            in_dublin 3 in_for 20 in_fridays 13 in_from 6 in_front -16 in_full -5 in_her 9
            in_his 14 in_it -2 in_may -7 in_mind -1 in_my 6 in_nairobi 11 in_on 27 in_one -1
            in_our -12 in_person 7 in_service 9 in_spring -5 in_stock 2 in_store -9 in_ten 6
            in_that -2 in_the -1 in_theory 11 in_there 3 in_this 4 in_to 9 in_tomorrow -7
            in_tomorrows 6 in_tonights 17 in_total -5 in_touch 11 in_transit 3 in_truro -1
            in_two 6 in_which -4 in_will -18 in_with -3 in_writing 22 in_your -5 inbox 11
            inbox_</s> 2 inbox_before 2 included 1 included_<,> 3 included_</s> -1 includes -6
            including -7 including_the -6 inconvenience -2 indian -3 inform 12 inform_you 12
            information -5 informed 1 informed_that 3 inked 10 inked_in 10 inn -11 ins -3
            inside 44 inside_0 7 inside_a 15 inside_the 3 inspect 6 inspection -3 inspector 19
            instalments -8 instead 2 instead_</s> 9 instead_<q> -10 instead_of -5 instruction 6
            insulin 9 insurance -2 insurer -3 insurers -2 intercity -3 interest -9 interest_is -9
            internet 6 interpreter 19 into -21 into_a -4 into_how 10 into_it -4 into_that -3
            into_your -3 introduce 6 introduce_herself 6 inventory 4 invite 4 invoice 2
            invoice_will 7 invoices 17 is 5 is_0 -49 is_<,> -10 is_</s> -5 is_<day> -15 is_a -19
            is_already 12 is_an -6 is_approved 9 is_at -7 is_back 27 is_being 54 is_below -5
            is_billed -8 is_booked -13 is_bringing 3 is_by -15 is_calling 15 is_charged -5
            is_closed -15 is_coming 26 is_confirmed -8 is_cut 6 is_doing 17 is_due -13 is_fine -12
            is_fixed -6 is_for 5 is_found 11 is_free -3 is_from -18 is_full -6 is_getting 8
            is_going 60 is_half 6 is_hopeful 7 is_hoping 18 is_in -20 is_it -16 is_keeping 19
            is_leaving 2 is_likely 4 is_my -8 is_needed -8 is_next -12 is_no -2 is_not -16
            is_now -2 is_off -9 is_on -33 is_one -8 is_open -8 is_out -4 is_phoning 11
            is_picking 3 is_protected 6 is_provided -7 is_putting 11 is_ringing 14 is_running -11
            is_safe 13 is_scheduled 3 is_sending 9 is_set 5 is_sitting 10 is_staffed -3
            is_taken -18 is_taking 7 is_that -27 is_there -5 is_to 5 is_under 3 is_valid -8
            is_very 1 is_waiting 6 is_waived -11 is_what -5 is_why -11 is_with -3 is_worked -9
            is_writing 11 is_yours 14 islands -13 isnt -20 isnt_a -8 isnt_covered -1 isnt_on -12
            isnt_something -4 isnt_there 13 isnt_what -5 issue -21 issue_</s> -1 issue_the -7
            issued 16 issued_on 1 issued_to 4 issuing -1 it 23 it_<,> 1 it_</s> 11 it_<day> 50
            it_<q> -7 it_a 5 it_across 5 it_after 14 it_again -13 it_all 4 it_and 39 it_as -3
            it_at -9 it_away 16 it_back -26 it_be -2 it_before 5 it_but 14 it_by -40 it_comes -22
            it_depends -2 it_doesnt 12 it_down 8 it_drops -3 it_fails -14 it_for -9 it_from 27
            it_gets -25 it_goes 17 it_happens -2 it_has -1 it_if -3 it_in -7 it_is -14 it_lands 1
            it_lasts -7 it_leaves 15 it_left -5 it_looks 7 it_may 8 it_never -1 it_now -5
            it_off 22 it_on 18 it_or 6 it_ought 2 it_out 9 it_over -1 it_reaches -1 it_says -26
            it_should 6 it_stands -4 it_straight 9 it_takes 1 it_that 22 it_the -8 it_this 4
            it_through -3 it_till 12 it_to 23 it_today -34 it_tomorrow -13 it_tonight -10
            it_until 10 it_up 15 it_was -39 it_went -11 it_will -9 it_with 36 it_wont -7
            it_would -16 it_wouldnt -6 it_yet -2 it_you -3 it_yourself -2 itd -5 itd_be -5 item 14
            item_</s> 14 items -4 items_<,> 4 itll 12 itll_be 25 itll_come 6 itll_probably 4
            its 15 its_<,> -17 its_a -23 its_all 1 its_at -5 its_been -4 its_being 7 its_coming 5
            its_first -1 its_going 19 its_gone 8 its_in 1 its_live 12 its_looking 19 its_new 3
            its_no -8 its_not -8 its_on -10 its_own -14 its_showing 8 its_still -6 its_the -6
            its_up -12 its_way 10 its_with 4 itself -27 itself_<,> -18 itself_</s> -10
            itself_overnight -8 ive_a 14 ive_also -10 ive_arranged 8 ive_asked 33 ive_been -7
            ive_booked -5 ive_cancelled -12 ive_found -8 ive_given -11 ive_gone -12 ive_got 11
            ive_had -10 ive_just -1 ive_left 6 ive_looked -2 ive_marked 10 ive_moved -16 ive_no -2
            ive_ordered -9 ive_passed -14 ive_pinged -5 ive_promised 9 ive_pulled 6 ive_put 2
            ive_read -3 ive_refunded 2 ive_reserved -15 ive_sent -8 ive_set 7 ive_spoken -9
            ive_stuck 11 ive_taken -21 ive_the 8 ive_told 25 iyer 7 jab 14 jab_on 9 jar -1
            jesus -5 jo -3 jo_<,> -3 job 22 job_sheet 9 joined -7 joining -8 joining_fee -8
            joint -2 josh 11 journey -7 joy -2 joy_with -2 judges 7 judges_order 7 junk -3
            just -39 just_a -3 just_checking -3 just_going -15 just_let -2 just_now 28 just_pop 2
            just_pull -12 just_reset -1 just_say -3 just_so -12 just_the 2 just_to -14
            just_waiting -11 k -5 k_</s> -5 keep 14 keep_an -4 keep_the -12 keep_you 19
            keep_your 1 keeping 38 kennel 9 kent 2 kept 6 kerb 13 kerridge -1 kettle 7 key -7
            key_</s> -12 key_<q> 4 key_is -2 keys -2 keys_<,> 12 keys_at -8 keys_ready -2
            keys_will 6 kicks 26 kicks_in 26 kids -5 kilos -4 kind -13 kind_regards -4
            kind_words -8 kindly -13 kindly_accept -3 kindly_do -2 kindly_note -7 kings -7 kit 6
            kitchen 1 kitchen_and -7 kitchen_is -1 knock 20 knock_from 3 knock_the 13 knocked 1
            knocked_off 1 know 2 know_<,> -7 know_</s> 2 know_as 21 know_before -1 know_if -2
            know_it -6 know_its -4 know_that -2 know_the -1 know_when -10 know_which 5 known -3
            knows 19 kulkarni 6 kumasi 3 kwame 9 kwame_is 4 kyc 1 kyc_will 3 lab 6 label 15
            label_<,> -7 label_in -1 labels -10 labs 18 lad 6 ladder 9 lads 28 lads_are 13
            ladsll 15 lady 10 lagos -3 lamp -6 lamp_will -5 land 41 land_<,> 5 land_</s> -1
            land_<day> 8 land_in 13 land_on 4 land_registry 7 landed -8 landing 4 landline -1
            landlord -3 landlord_<,> 5 landlord_has 3 landlords 4 lands 19 lands_in -5 lane 18
            lane_<,> -2 lapsed -2 lapsed_in -1 lapsed_on -1 laptop 5 laptops -3 large 6
            large_print 11 last -17 last_day 3 last_entry -4 last_four -4 last_i 30 last_night -3
            last_thing -3 last_time -5 last_two 7 last_week -28 last_year -2 lasts 4
            lasts_about -4 late 14 late_checkout -9 late_fee 10 late_fees 12 late_marker -9
            later 29 later_than 44 later_today 2 latest 15 latest_</s> 3 latest_by 2
            latest_tomorrow 2 lead 18 lead_</s> -2 leader -3 leader_<,> -3 leak 11
            leak_detection 24 leanne -5 least 6 leave -10 leave_<,> -2 leave_at -20 leave_from -11
            leave_it 11 leave_the 8 leave_until -13 leave_us -2 leave_your -8 leaves 6
            leaves_at -9 leeds -4 left -31 left_</s> -7 left_a -7 left_at 6 left_it 1 left_our -8
            left_the -1 left_us -8 left_with 1 legal 11 legs 9 lender -3 less -12 less_than -2
            lessons 13 let_go -2 let_me -15 let_us -18 let_you 33 lets 11 lets_say 18 letter 8
            letter_<,> -7 letter_</s> -15 letter_for -3 letter_goes 7 letter_in 3 letter_is 7
            letter_to 6 letters -10 letters_<,> -1 letters_of 6 letters_will -4 letting 14
            letting_agent -3 letting_us -4 lettings 12 level -9 level_0 -10 licence 16
            licence_transfers 14 lids -5 lift 16 lift_engineer 2 lifted 5 lifts 1 light -16
            light_goes -5 light_will -10 lights -8 like -6 like_<,> -3 like_<q> -1 like_a -9
            like_me -11 like_the -14 like_to 9 like_us -2 like_you 2 likely 16 likely_be 4
            likely_to 7 limits -4 lindqvist -4 lindqvist_<,> -5 lindqvist_</s> 1 line -2
            line_</s> -15 line_by 5 line_for 12 line_is -4 line_of -5 line_this 9 lines -15
            lines_are -7 link -8 link_<,> -3 link_after -6 lisbon -3 lisbon_</s> -5 list 37
            list_<,> 17 list_</s> -1 list_and 1 list_for 9 list_to -7 listen 2 listen_to 2
            listened -7 listened_to -5 listings 1 little -16 live 27 live_</s> 12 live_on 13
            load 6 loaded 9 loads -2 loan 15 loan_machine 11 local -2 local_time -5 lock 1
            locked -9 locker -2 locker_key -5 locksmith 13 locksmiths 9 locksmiths_bill 9 locum 16
            locum_in 7 lodge 1 lodge_the 7 lodged 3 log -12 log_in -19 logbook 8 logged -12
            logged_as -3 logged_it 2 logged_the -6 logging -13 logging_off -12 logo -4 logs -6
            logs_<,> -5 lol -13 long 6 long_</s> -12 long_as 9 long_one -3 longer -18 look -24
            look_<,> -9 look_and -1 look_at -7 look_for 3 look_forward -20 look_in -2 look_into 10
            look_out -1 looked -28 looked_<,> -1 looked_and -1 looked_at -18 looked_into -2
            looking 24 looking_at 2 looking_like 19 looks 15 looks_like 3 lorry 11 lorry_</s> -10
            lose 7 loss 1 loss_</s> -4 loss_adjuster 11 loss_adjusters -1 lost 7 lost_bag 3
            lost_property 2 lot -9 lot_</s> -8 lounge -5 lounge_access -2 lounge_is -3 love -23
            love_<,> 2 love_it -5 love_to -18 lovely -18 lovely_to -12 lower -3 loyalty -5 luca -2
            luck 19 luck_itll 4 luck_the 12 luck_with -5 luggage -4 lunch 47 lunch_<,> 19
            lunch_</s> 20 lunch_and 5 lunchtime 21 luton -8 m_<,> 2 maam 6 maam_<,> 10 machine 12
            madam 5 madam_<,> 5 made -8 made_</s> -17 made_a -12 made_at 3 made_safe 8
            made_sure 15 made_up 4 mail 33 mail_</s> -14 mail_on 13 mailbox 5 mailbox_by 9
            mailing 1 mailing_list -5 main -13 main_roads 3 main_street -4 make 41 make_good 21
            make_it -7 make_sure 15 make_the -2 make_you 12 maker 2 making -4 man 11 man_in -7
            man_with 8 manager 22 manager_<,> 3 manager_</s> -12 manager_and -7 manager_is 19
            manager_to 3 manager_will 11 manager_would -4 managers 6 managing 4 managing_agent 4
            mandatory -4 manufacturer -4 manufacturers -8 many -12 many_nights -1 many_of -1
            many_people -7 map -13 marcus -7 marcus_<,> -6 marek -3 mark 4 marked 12 marked_it 2
            marker -6 marketplace -4 marketplace_sellers -4 mast 3 mastercard -3 match 4
            mate_<,> 14 mate_</s> -8 matron 3 matron_will 3 matter 1 matter_of 9 mattress 2 max -5
            may 28 may_<,> 39 may_</s> -1 may_at -2 may_be 18 may_i -19 may_take -1 may_use -2
            may_well 15 maybe -11 me -6 me_<,> -3 me_</s> -11 me_a -6 me_at 13 me_back -3
            me_before 10 me_by 3 me_her 10 me_in 8 me_just -6 me_know -26 me_on -6 me_one 3
            me_pull -7 me_see -3 me_the -12 me_then -1 me_till 8 me_to -9 me_two -5 me_until 5
            meal -17 mean -10 mean_the -8 means -6 meant 11 meant_to 12 meantime 7 meantime_<,> -3
            meantime_</s> 10 meanwhile -4 meanwhile_<,> -1 meanwhile_</s> 2 medical -11 meet -7
            meeting 30 meeting_<,> 4 meeting_</s> 16 meets 13 meets_you 13 member 13 member_of 13
            members -6 membership -14 memory 15 memory_serves 15 mend -8 mended 8 mended_before 8
            mensah -10 mensah_has -10 mentioned -19 mentioned_that -13 menu -4 merchant 1
            message 6 message_</s> -1 message_that -6 message_with -8 message_you 19 meter -1
            meter_</s> -4 meter_readings -3 meters 11 mid 51 mid_<,> 36 midnight 23
            midnight_</s> 41 midnight_<day> -18 midweek -6 might 10 might_be 8 mileage -7 miles -6
            mill -3 million -5 million_for -5 min 12 mind -18 mind_<q> -1 mind_how -6
            mind_yourself -2 minded 9 minded_to 9 minibus -4 mins -10 mins_</s> -1 minute 6
            minute_<,> -6 minute_</s> -4 minute_the 8 minutes -13 minutes_<,> -15 minutes_</s> 25
            minutes_and -6 minutes_before 13 minutes_off 5 misread -2 miss -6 missed_appointment 2
            missed_because -4 missing 1 missing_overtime -7 missing_shelf 6 mistake 2 mix -14
            mix_<,> -14 mo 4 mo_will 4 mobile 6 mobile_number -5 model -4 moderate -6
            moderate_price -2 moderately -2 moderately_priced -2 moment -12 moment_<,> -7
            moment_</s> -24 moment_its 9 mondays 26 mondays_and -8 money 24 money_<,> 6
            money_</s> 3 money_back -20 money_by 9 month 25 month_<,> -11 month_</s> 26
            month_and -15 month_end 21 month_for 7 month_or -8 month_so 16 month_to 3 monthly 9
            months -7 months_<,> 3 months_</s> -8 months_and -2 mop 1 more 17 more_</s> -7
            more_than 10 morning 5 morning_<,> 11 morning_</s> 8 morning_and 5 morning_as -1
            morning_by 1 morning_mr -4 morning_or -13 morning_shift -9 morning_to 1 mornings 6
            mortem 1 mortgage 2 most -16 most_people -9 mostly 23 mothers -6 mould -7 move 2
            move_<,> -7 move_on -2 move_your 7 moved -30 moved_you 3 moved_your -17 moves 13
            moving 4 mr -13 mr_<,> -12 mr_adeyemi -4 mr_and -5 mr_healy -3 mr_lindqvist -4
            mr_singh -4 mrs -14 mrs_<,> -7 mrs_gallagher 1 mrs_okafor -7 ms 8 ms_<,> 5
            ms_lindqvist 3 ms_osei -7 ms_petrova -5 much -1 much_</s> 13 much_for -7 mum 5 mums 11
            mums_hearing 9 museum -8 museum_</s> -15 museum_will -1 music -9 must -37 must_be -5
            must_have -5 my 60 my_apologies -6 my_assurance 16 my_call 9 my_colleague -32
            my_direct -1 my_end -3 my_experience -1 my_lead -1 my_list 14 my_manager 1 my_name 21
            my_screen 1 my_shift 6 my_side 9 my_supervisor -13 my_team -3 my_word 35 myself 32
            myself_</s> 9 myself_if 2 mystery -3 n 16 nairobi 14 name 14 name_</s> 13
            name_change -6 name_is 5 name_on 2 name_till 24 named -2 named_driver -3 near 9
            near_the 4 near_your 10 nearer 3 nearest -5 need -65 need_0 -3 need_a -13 need_it -2
            need_not -1 need_the -3 need_to -12 need_your -28 needed 8 needed_<,> 23
            needed_</s> -1 needed_for -8 needful_and -1 neednt 6 neednt_send -2 needs 16
            needs_to 3 neighbour -7 neighbour_at -6 neighbours -5 network 4 network_guys 4
            never -41 never_ask -14 never_know -13 never_left -3 never_said -2 new 62 new_bin 3
            new_card 5 new_contract 7 new_e 7 new_laptop 4 new_one 34 new_password -13 new_sim -7
            news 17 news_<,> -12 news_</s> 10 next 63 next_0 11 next_<day> 7 next_bill 4
            next_couple 2 next_day -7 next_fortnight 20 next_hour 5 next_one -33 next_statement 12
            next_ten 2 next_three 11 next_week 38 next_working -17 ngozi 5 niamh 14 nice -15
            nice_one -7 night 27 night_</s> -28 night_before 4 night_nurse 10 night_porter 1
            night_shift 15 night_team 4 nights -23 nights_<,> -6 nights_</s> 1 nights_<q> -1
            nights_from -14 nil 10 nine 5 nine_</s> -5 nine_tomorrow 8 no 17 no_<,> -30 no_</s> -5
            no_appointment -7 no_bother 3 no_cash -7 no_change -9 no_charge 34 no_cost 12
            no_fees 5 no_further 11 no_guarantees 12 no_later 32 no_longer -9 no_need 11
            no_news 10 no_one -3 no_record -6 no_refund -2 no_say -4 no_such -10 no_visit -4
            no_way -2 no_worries 10 nobody_did -12 nobody_else 19 nobody_from 1 nobody_is -9
            nobody_sends 16 nobody_will -4 nobodys 7 noise -19 non -13 non_<,> -12 noon 18
            noon_<,> 15 noon_</s> 18 noon_and -6 noon_on -8 noon_tomorrow 9 nope -3 nope_<,> -3
            normal 2 normal_</s> -5 normally 2 normally_the 3 north -4 norwich -5 not -25
            not_<,> 4 not_a 9 not_able -17 not_be 33 not_call -13 not_clocking 28 not_even -4
            not_going -7 not_in 5 not_leave 5 not_letting 5 not_our -2 not_ours -5 not_refund -45
            not_share -3 not_something -9 not_the 2 not_to -4 not_us -9 not_your -10 not_yours 11
            note 18 note_<,> -7 note_</s> 2 note_for -15 note_on 17 note_that -11 note_the 1
            note_this 6 noted 16 noted_<,> 12 noted_</s> -6 notes -24 notes_<,> -5 notes_</s> 15
            notes_and -10 notes_say -14 nothing 9 nothing_</s> -15 nothing_else -4 nothing_for 9
            nothing_further 10 nothing_is -1 nothing_more 2 nothing_on -10 nothing_to -3
            nothing_will 15 nothing_you -1 nothings -7 notice -25 notice_<,> 2 noticed -1 now -35
            now_<,> 25 now_</s> -44 now_<q> -5 now_and 12 now_for 2 now_im -6 now_please -1
            now_that 7 number -24 number_0 -4 number_<,> -3 number_</s> 3 number_<q> -1
            number_and -21 number_by -7 number_in -3 number_is -6 number_on 1 number_over 3
            number_when -9 number_will -1 number_with -2 numbers -6 numbers_0 -8 nurse 32
            nurse_and 7 nurse_is 19 nurse_will 12 object -18 oclock 35 oclock_</s> 7 octavia -5
            octavia_<,> -5 of 16 of_0 -38 of_<,> -1 of_</s> 7 of_<day> 2 of_<month> 17 of_a -14
            of_apology 8 of_birth -2 of_business 10 of_charge 21 of_course 9 of_day 2 of_days 40
            of_departure -4 of_each -12 of_every -8 of_getting -5 of_having 8 of_her -10
            of_hours -1 of_id -4 of_it 6 of_keys 5 of_may 13 of_me -4 of_next 10 of_now 9
            of_our 11 of_play 16 of_pocket 5 of_purchase -6 of_rs 11 of_stock -8 of_term 15
            of_that -3 of_them -4 of_this -6 of_those -10 of_three -1 of_todays -9 of_tomorrows 8
            of_town -2 of_two -3 of_us 16 of_year 5 of_you -21 of_your -22 off 79 off_<,> 18
            off_</s> 5 off_<q> -3 off_again 10 off_already 4 off_and -7 off_at 16 off_auto -4
            off_by -2 off_for 8 off_from -16 off_in -10 off_is -1 off_on -7 off_over 10 off_the 39
            off_tonight 3 off_until 29 off_while -9 off_with 2 off_your 13 offer 5 offer_you 3
            offered -3 office_<,> -1 office_</s> 2 office_in 2 office_instead -3 office_is -3
            office_will 7 officer 11 officer_</s> -10 officer_will 3 officers 2 oh -6 oh_no -3
            ok -15 ok_so 2 okafor 3 okafor_<,> 8 okafor_</s> -5 okay 1 okay_<,> -7 okay_<q> 3
            okay_i 5 old 39 old_</s> -2 old_fridge 4 old_one 9 ombudsman -10 on 36 on_0 -47
            on_<,> 11 on_</s> -18 on_<day> 28 on_<month> -6 on_a -9 on_all -4 on_any -7
            on_arrival 14 on_at 12 on_behalf -3 on_board -8 on_by 7 on_chat -4 on_file -8 on_for 9
            on_fridays 4 on_her 4 on_his 15 on_hold -5 on_how -2 on_in -3 on_is 9 on_it 34
            on_its -4 on_leave -9 on_mondays 13 on_my 29 on_or 5 on_our -10 on_page -10 on_site 21
            on_sundays -25 on_that 16 on_the -14 on_their -9 on_there -7 on_this -20
            on_thursdays 11 on_till 7 on_time -6 on_to -17 on_tomorrows 8 on_tonights 19 on_top 5
            on_tuesdays 7 on_us 42 on_weekdays -10 on_with -27 on_without 11 on_your 7 once 6
            once_<,> 4 once_its 8 once_ive 22 once_the 17 once_we 8 once_you -26 once_youve -25
            one -14 one_<,> 5 one_</s> -2 one_<q> -2 one_after -9 one_and 2 one_away 13
            one_business 4 one_but -6 one_by 1 one_for -13 one_from -1 one_goes -3 one_has 6
            one_in -21 one_is -16 one_moment -10 one_month -8 one_more -2 one_night 2 one_of 28
            one_person 4 one_sec -4 one_thats -1 one_under -5 one_until 8 one_way 10 one_who -2
            one_will 1 one_with -9 one_you 2 ones 2 online -3 online_</s> 3 only -55 only_<,> -12
            only_</s> -4 only_a 3 only_have 5 only_the -7 ont -5 onto 9 onto_the 1 onward 14
            onward_</s> 2 open -31 open_<,> 13 open_</s> 12 open_a -6 open_again 8 open_at -24
            open_in 3 open_on -24 open_the -9 open_to -4 open_under 19 open_until -5 opened -12
            opened_a -10 opening 3 opening_hours -14 openreach 6 opens -7 opens_at -15
            operations 2 ops 15 option -3 options 4 or -27 or_0 13 or_<,> -5 or_a -8 or_at -2
            or_before 10 or_by -14 or_did -1 or_give 4 or_i -1 or_is -10 or_just -7 or_more -4
            or_night -4 or_no 16 or_shall -1 or_so 39 or_take 17 or_the -28 or_thereabouts 16
            or_two 29 or_we 1 or_would -4 or_you -6 order 1 order_<,> -5 order_</s> -17
            order_from -8 order_is 3 ordered 13 ordered_a -11 ordered_for 7 ordered_the 6
            orders -21 orders_placed -8 ordinarily 6 original -1 osei -7 osei_<,> -7 other 13
            other_</s> 10 others 18 others_</s> 18 otherwise -7 ought 19 ought_to 19 our 11
            our_apologies -3 our_best 2 our_billing 7 our_call 1 our_complaints -8 our_cost 24
            our_credit -4 our_crew 6 our_debt 5 our_electrician 5 our_end 8 our_engineers 2
            our_final -2 our_finance 9 our_glasgow 1 our_head 7 our_legal 5 our_letter -1
            our_lines -15 our_manager 11 our_mistake -2 our_mr 12 our_office -18 our_opening -14
            our_own 8 our_policy -6 our_quality 2 our_records -12 our_returns -1 our_shop -1
            our_side -6 our_solicitor 13 our_system -5 our_technician -12 our_terms -15
            our_website -3 ours -6 ours_<,> 11 ours_</s> -4 ourselves 4 ourselves_</s> 4 out 36
            out_<,> 16 out_</s> -26 out_<day> 5 out_a -5 out_again 4 out_and 1 out_at -10
            out_before -7 out_but -6 out_by 16 out_daily -9 out_fee 2 out_for -5 out_in -21
            out_is -15 out_of -17 out_on 15 out_the 16 out_to 46 out_today -4 out_tomorrow 10
            out_your 5 outage -13 outage_</s> -4 outage_in -7 outcome 18 outcome_</s> 5 outlook 3
            outside 4 outside_</s> 15 outside_of -5 outside_the -20 outside_your 2 outstanding 12
            outstanding_<,> 7 over 50 over_0 -36 over_<,> -12 over_</s> 40 over_by 2 over_chat -1
            over_christmas 6 over_from 11 over_in 5 over_it -8 over_on 6 over_the -9 over_this 3
            over_to 30 over_with 6 over_your 7 overnight 26 overnight_<,> 10 overnight_</s> 20
            overnight_and -3 overpaid 10 override -2 overtime -7 owe 2 owed -1 owed_</s> -1
            owing -6 own -27 own_</s> -5 p -3 p_</s> -3 pac 1 pack -6 pack_</s> -6 packaging -6
            packed -1 packet -8 packing 5 padlock -1 page -39 page_0 -15 paid -14 paid_<,> 9
            paid_</s> -6 paid_for -14 paid_in -7 paid_the -3 paid_with 9 pain -23 pain_get -19
            painters 6 pair 13 pallet -2 panel 15 panel_on -7 paper 5 paper_copy 4 papers -2
            paperwork 6 parcel -14 parcel_to 4 parcel_was -3 parcel_will -5 parcels -5 parent -1
            park -5 park_</s> 1 parking 2 parking_<,> -6 parking_and -2 parking_is -10
            parking_permit -3 part 9 part_in 2 part_of -25 particular -2 parties -4 partner -1
            parts 16 parts_on 15 party -22 party_of -18 pass 13 passed -27 passed_the -5
            passed_them -9 passed_to -15 passenger -7 passengers -2 passes -2 passing 2
            passport -7 passport_in 3 password -9 password_<,> -6 password_</s> -15 past 22
            past_</s> -5 past_three -6 patch 23 patience -18 patience_<,> -3 patience_</s> -3
            pauline 3 pavement -3 pay -11 pay_<,> -3 pay_a 7 pay_at -8 pay_it 2 pay_out 6
            pay_the 1 pay_within -6 payable -18 payable_at -2 paying 13 paying_the 5 payment -9
            payment_</s> -10 payment_is -27 payment_line 11 payment_of -7 payment_plan 3
            payment_run 6 payments 26 payments_<,> 12 paypal 6 paypoint -5 payroll 9 pays -3
            pays_the 2 pcn 11 pdf -4 peak -10 penalty 3 pencil 5 pencilled 15 pending -13 penny 21
            people 6 people_<,> -5 people_</s> -12 people_are 2 people_at -4 people_coming 5
            people_will -7 per -28 per_our -4 per_room -5 per_the -14 percent -3 perhaps -1
            period -4 permanent 11 permit_</s> 7 permitting 9 person -14 person_</s> 4
            personally 49 personally_<,> 8 personally_check 7 personally_make 7 personally_walk 10
            perth 11 pesa 2 pest 9 pest_control 9 pete 11 petrova -5 pets -5 pharmacist -1
            pharmacist_is 20 pharmacy -14 phone 11 phone_</s> -16 phone_<q> -5 phone_number -1
            phone_that 2 phone_this 3 phone_you 54 phones 19 phoning 12 phoning_you 12 photo -17
            photo_</s> -6 photo_id -13 photo_of 7 photographs -4 photos -14 photos_<,> -2
            photos_</s> -5 photos_in -1 photos_of -2 pick -5 pick_<,> -20 pick_</s> 4 pick_it -1
            pick_up 3 pick_you 4 picked -23 picked_up -7 picking 3 picking_this 3 picking_up 5
            picks 20 picks_up -14 pickup 18 pickup_for 7 pics -13 pictures 5 piece 5 pile 8
            pin -13 pin_</s> -3 ping 23 ping_u 12 ping_you 12 pinged -5 pins 1 pizza -10 place 8
            place_in 6 place_is 8 place_on 2 placed -8 plan -13 plan_<,> -4 plan_</s> -7
            plan_<q> -1 plan_and 6 plan_renews -4 planning 4 plans -10 plaster 18 plate -8
            plates -5 platform -16 platform_0 -15 play 8 play_to -8 play_tomorrow 2 playing 11
            please -48 please_<,> -7 please_</s> -2 please_allow -11 please_bear 13
            please_check -2 please_do -4 please_dont -7 please_hold -5 please_keep -6
            please_leave 1 please_note -2 please_restart -2 please_send -4 please_stay -4
            pleasure -5 pls -7 plug -7 plug_it -7 plumber 5 plumber_<,> 1 plus -18 pm 17 pm_<,> -2
            pm_</s> -3 pm_and 13 pm_today 5 pm_tomorrow 3 po 17 pocket 8 point -24 point_and -14
            points 20 points_are -3 pole -10 police -13 policy -36 policy_<,> -8 policy_</s> -6
            policy_is -6 policy_lapsed -2 policy_number -1 policy_under -1 pool -32 pool_opens -7
            pop 5 pop_the 5 pop_you -1 popping 17 popping_a 7 porch -6 porch_<q> -3 portal 5
            portal_</s> 5 portal_under -3 ported 1 porter 9 porting 1 porting_desk 1 pos -2
            possible -10 possible_to -4 post 57 post_<,> 10 post_</s> 34 post_by 1 post_it -3
            post_or -6 post_the -1 post_this 4 post_to 7 post_tonight 3 post_you 10 postage -12
            postcode -13 postcode_0 -4 posted 8 posted_</s> 21 posted_to 3 posting 7 posting_a 5
            posting_it -9 potholes -5 potholes_on -6 potholes_within 4 pounds -10 power -13
            power_back 6 practice 4 prefer -7 prefer_<,> -4 prefer_<q> -3 prefer_the 2
            preference -4 preference_<q> -4 premium -5 prentice 2 prepaid -15 prescription -27
            prescription_was -8 prescriptions 4 present -6 press -14 press_and -3 previous -9
            previous_agent -9 price -26 price_<,> -2 price_for 9 price_match -1 priced -2
            priced_<,> -2 prices -8 prices_</s> -2 print 21 printed -3 printer -7 printers 11
            priority -2 priority_two -3 private -15 priya 27 priya_<,> -3 priya_</s> -2
            probably 27 probably_be 6 problem -1 problem_<,> -6 proceed -1 process -8
            process_it -15 processed 1 produced -7 product -1 professor -7 promise -3 promise_a -5
            promise_to 11 promise_you 7 promised -26 promised_<,> 9 promised_a -4 promised_the -1
            promised_to -7 promised_you -19 prompt -1 proof -10 proper -5 properly 7 property -5
            property_at 3 property_on 1 protected 6 protection -1 provided -7 provided_the 11
            provider -2 provisional 13 provisionally 8 public -13 published -13 pull -21
            pull_up -21 pulled 1 pulling 5 pulling_up -3 pump 5 pune 1 punter -2 purchase -9
            purchase_</s> -6 purchases -14 purple -6 push 9 push_the 2 put 19 put_a 18 put_back 12
            put_in -1 put_it -3 put_right 8 put_the 14 put_you -23 put_your -3 putting 21
            putting_a 10 putting_the 5 putting_you 6 qr -4 qr_code -4 quality 2 quarter 39
            quarter_past 14 quarter_to 22 queries -8 query -4 question -9 questions -11
            questions_</s> -10 queue 13 queue_</s> -14 queued 15 quick -14 quick_update -17
            quicker -7 quiet 19 quite -14 quotation -3 quote -4 quote_the -4 quoted -6
            quoted_<,> -6 r -18 r_</s> -8 radiator -3 rail -7 rail_ticket -5 rain 2 raise -8
            raise_a 1 raised 22 raising 2 ramp 5 ran -24 rang -4 rang_you -4 rate 9 rate_<,> 14
            rate_</s> 20 rather -2 rather_than 7 rating -1 ravi 8 rays 7 re 17 re_<,> 17
            reach_by 8 reach_you -10 reaches 1 reaches_you 7 reaching 9 read -10 read_it 3
            read_on -6 read_the -6 read_what -2 read_your -5 reader 2 reading -15 reading_<,> -7
            readings -7 ready 11 ready_<,> -3 ready_</s> -4 ready_for 2 really -7 really_sorry -6
            rear -4 reason -1 reason_it -4 reasons -4 rebook 4 rebooked 5 recalled -4 receipt -40
            receipt_<,> -7 receipt_</s> -5 receipt_by -10 receipt_of -18 receipts 8 receive 5
            receive_a 5 receive_an 6 receive_the -7 received -11 received_<,> -11 received_your 3
            recent -11 reception 18 reception_</s> 3 reception_from 8 reception_is 7 reckon 42
            reckon_theyll 12 reckon_youll 8 reckons -18 record 5 record_of -6 recorded 3
            recorded_delivery -4 recording -12 recording_<,> -7 records -17 records_<,> -1
            records_</s> -5 records_show -12 recovery 3 red -25 redeliver 16 redemption 6 redo 4
            redo_the 4 redone 11 ref -14 ref_0 -7 ref_<,> -6 refer -6 reference -19 reference_0 -5
            reference_<,> -5 reference_is -5 reference_number 3 referral -17 referral_<,> -10
            reflect -3 refresh -16 refresh_</s> -6 refund -1 refund_<,> -7 refund_approved -3
            refund_done 10 refund_me -10 refund_of 15 refund_on -4 refund_the -12 refund_this -44
            refund_usually 10 refund_you -12 refundable -10 refunded 10 refunded_by 3
            refunded_the 1 refunding 20 refunds -21 refunds_on -1 refunds_to -9 regarding -11
            regards -5 regards_<,> -10 registered -6 registrar 13 registrar_will 6
            registration -11 registry 15 regret -9 regret_the -6 reimburse 20 reimburse_the 16
            reimbursed 9 reinstall 1 reinstate 2 reinstate_your 3 reinstated 8 reissue 14
            relations -1 relations_<,> -3 relay 9 release 36 release_it 7 release_the 20
            released 13 released_to 5 releasing 4 remaining -6 remark 11 remember -13 reminder 23
            remotely 15 removal 9 remove 2 removed -15 removed_<,> 1 removed_the -9 renew -21
            renewal 1 renews -16 renews_on -15 rent 15 rental 1 reopen 11 reopens 4 repair -2
            repair_will 8 repairer 9 repeat 6 replace 3 replace_the 9 replaced -17
            replaced_the -19 replacement 63 replacement_card 23 replacement_sim 8 replacing 8
            replied 4 reply 3 reply_<,> -3 reply_by 7 reply_from 4 reply_to -15 reply_within 21
            report 32 report_<,> 19 report_</s> 11 report_back 1 report_will 5 reported -25
            request -15 request_</s> -9 requested 3 required 1 requires -11 resend 10
            resend_the 10 reservation -7 reservation_on -3 reserve 8 reserved -27 reserved_for -1
            reset 4 reset_button -2 reset_it -1 reset_link -2 residents 6 resolution -4
            resolved 12 respond 13 respond_within 11 response 1 rest 25 rest_assured 13 rest_of 3
            restart -19 restart_the -1 restaurant -11 restore -12 restoring 14 result 5
            result_by 3 results 7 results_are -19 results_before 5 resumes -1 retired -4
            return -26 return_is -3 return_the -7 return_your 8 returned 8 returned_</s> -6
            returned_in 31 returned_the -18 returning 26 returns -16 reversal -6 reverse 4
            reversed 18 reversed_<,> 4 reversed_in 4 revert 27 revert_to 3 review 11 review_of -1
            review_the -5 reviewed -3 reviews 5 revised -5 revised_bill -2 ride -4 right -2
            right_<,> -8 right_</s> 1 right_<q> -14 right_at -9 right_by 4 right_now -11
            right_so 4 righto -8 righto_<,> -8 rights 11 ring 36 ring_0 -4 ring_<,> -7
            ring_</s> -7 ring_the -3 ring_tomorrow 2 ring_us -11 ring_you 65 ring_your 2 ringing 8
            ringing_you 14 rings 23 rings_you 22 road -1 road_<,> -8 road_will -3 roads 14
            roaming 8 roaming_bundle 8 rolls -6 rolls_out -6 roof 2 room 10 room_0 -8 room_</s> -1
            room_at -3 room_for 20 room_on 23 room_with -8 rooms 1 root 1 root_cause 1 rota -3
            roughly 19 round 69 round_<,> -5 round_</s> 4 round_in 15 round_on 16 round_the 2
            round_to 18 rounds 2 router -13 router_will -3 routers 7 routes -4 routing 5 row -2
            rs 9 rs_0 11 rubbish -5 rule 17 rule_</s> 35 rules -12 run 36 run_<,> 25 run_</s> 25
            run_on 12 run_out -21 run_this 6 running 14 runs -7 runs_for -6 sadly -7 safe 26
            safe_<,> 10 safe_place -3 safe_travels -4 safety -1 saffron -2 said -61 said_<,> -10
            said_<day> -5 said_hed -4 said_in -25 said_it 1 said_the -15 said_to -10 sailing 1
            sailing_and 2 saints -5 sale -19 sales -6 same 37 same_</s> 8 same_box -8 same_card 11
            same_day 58 same_evening -1 same_fault -5 same_thing -16 same_week 10 sample -6
            samples 3 saree 8 sat 26 saved_</s> -8 saw -9 saw_on -3 say -20 say_0 -3 say_<,> -12
            say_</s> -2 say_<day> 2 say_<q> -1 say_about 1 say_in -6 say_is -2 say_it -4 say_no -1
            say_that -14 say_the -14 say_when -15 say_yes -5 saying 5 says 18 says_<,> -8
            says_</s> 9 says_a 19 says_here -7 says_it -6 says_on -10 says_the -5 scaffold 7
            scan 17 scanned 2 scans -21 schedule -4 scheduled 2 scheduled_for -6 scheme -18
            scheme_</s> -4 scholarship 16 school 13 school_holidays -2 school_office -4
            school_run 12 screen 3 screen_before -3 screens -10 screenshot -10 script 2 scroll -8
            sea -4 sea_view 1 seal -9 seal_is -9 search -7 seat 3 seat_</s> -4 seat_fees -4
            seat_map -3 seat_number -2 seat_on 6 seats -2 seats_0 -4 seats_are -11 seats_left -3
            sec -12 sec_<,> -3 sec_while -8 second 22 second_<,> -4 second_</s> -3 second_coat 8
            second_one -5 seconds -20 seconds_<,> -7 seconds_</s> -10 secretary -6
            secretary_is -11 secretary_will 8 secs -3 secs_while -3 section 1 section_0 -3
            security 12 see -41 see_</s> -14 see_a -8 see_from -8 see_how 8 see_if 11 see_it -10
            see_that 5 see_to 25 see_what 1 see_whats -5 see_who -2 see_why -1 see_you -6
            see_your -10 seeing -10 seems -11 seen 11 seen_the 4 self -4 seller 16 sellers -4
            sellers_<,> -3 send -48 send_a -8 send_an 15 send_back -1 send_it -58 send_me -6
            send_the -16 send_you -1 sender -6 sending 19 sending_a -1 sending_the 12
            sending_you 12 sends 37 sends_the 6 sends_you 15 senior 6 sense -2 sent -23
            sent_</s> -11 sent_<q> -1 sent_at -6 sent_it -3 sent_out 6 sent_recorded 9
            sent_the -13 sent_to 7 sent_tomorrow 11 separate 6 separately 6 serial -9
            serial_number -9 served -9 served_</s> -4 server 10 servers 11 serves 11
            serves_these 13 service -1 service_</s> -1 service_charge -1 service_on 5
            service_to -7 serviced -3 services -13 services_</s> -6 session -1 sessions -1 set -1
            set_<,> 6 set_a 7 set_by -24 set_for 1 set_it 4 set_of 5 set_out -7 set_up 4 sets 3
            sets_out 1 setting 2 settings -3 settings_<,> -3 settle 4 settle_it 7 settled 24
            settled_<,> 7 settlement -1 seven 7 seven_days -9 shall 44 shall_be 23 shall_i -42
            shall_reply 7 shall_speak 4 shall_we -10 shall_write 3 shant 22 shant_be 1 share -7
            share_the -6 shared -6 sharp 22 shaz 8 she 51 she_gets 16 she_has -5 she_is 8
            she_will 11 she_wont 5 shed -5 sheet 4 sheet_</s> 9 shelf 15 shelf_</s> -4
            shelf_for 12 shell 32 shell_introduce 6 shes 19 shes_back 6 shift 20 shift_<,> 15
            shift_</s> -7 shift_ends -2 shifted 11 shifts 7 ship 5 ship_it -10 shipped -7
            shipping 3 ships 21 ships_out 5 shoes -10 shoot 7 shoot_you 7 shooting 13
            shooting_for 13 shop 9 shop_<,> -3 shop_at 13 shop_in -4 shop_this 1 shop_will -8
            shop_with -4 short 9 short_of 16 shortage 6 shortly 22 shortly_</s> 18 should 32
            should_be 38 should_get 11 should_have 11 should_land 8 should_reach 4 should_say -7
            should_see -8 should_the -19 should_you -33 shoulder 13 shouldnt -5 shouldnt_be 11
            shouldnt_have -18 shout -5 shout_if -11 show 25 show_<,> 23 show_</s> 6 show_in 10
            show_it 13 show_on 23 show_the -17 show_up -8 showing -14 showing_on -6 shown -11
            shown_on -7 shows -8 shows_<,> -6 shows_</s> 18 shows_on -1 shows_up 6 shut -1
            shut_</s> -1 shut_at 3 shut_for -8 shuts -17 shuts_at -19 shuttle 4 shuttle_leaves -1
            side 4 side_<,> -1 side_</s> -11 side_and 11 side_of -3 sides -5 sign -9 sign_</s> 4
            sign_the 7 signal 6 signature 8 signed -13 signed_by 3 signed_for -6 signed_form -11
            signed_off -12 signing -4 signs 8 silver -9 silver_skoda -9 sim 3 simply -4 since -40
            since_0 -2 since_</s> -7 since_<day> -28 since_<month> -1 since_the 2 since_you -2
            sincerely -18 sincerely_<,> -16 singh -4 siobhan 8 siobhán -2 sir 2 sir_<,> -9
            sir_</s> 5 sister 6 sit -1 sit_on 3 site 32 site_</s> -3 site_on 12 sits -7 sitting 10
            six 11 six_<,> 3 six_</s> 11 six_digit -9 six_for 14 six_months -10 six_tonight 2
            six_weeks -14 size -4 skip 22 skip_lorry 14 skips 2 skoda -1 skoda_<,> -7
            skoda_octavia -5 sleep -4 slot -17 slot_on -9 slots -8 slow -5 small -15 smaller -4
            smart -12 smart_meter 1 smell -1 smell_in 1 smoke -6 smoking -7 sms 34 snows 17 so 31
            so_</s> 25 so_a 3 so_an -10 so_do 2 so_dont 32 so_have -3 so_hell -9 so_here -8
            so_heres 1 so_i -10 so_id 21 so_ill 4 so_im 16 so_it -2 so_itll 7 so_its -5 so_ive -9
            so_keep 3 so_long -8 so_much -7 so_nobody 18 so_nothing -3 so_our 1 so_please 17
            so_sorry -14 so_that 24 so_thats -4 so_the -72 so_theres 5 so_they 4
            so_understanding -5 so_we 7 so_were 8 so_you -18 so_youd 1 so_your -13 so_youre 6
            so_youve -7 sofa 24 sofa_legs 1 sofas 4 sold -8 sold_out -9 solicitor 14
            solicitor_will 7 some -13 some_time 17 somebody 3 somebody_from 4 somebody_to -2
            somebody_will -2 somebody_would -5 someone 16 someone_from 9 someone_senior 9
            someone_will -4 someone_with 3 something -16 something_i -2 sometime 19 son -12
            sons 10 soon 18 soon_</s> -4 soon_as 21 sorry -62 sorry_<,> -5 sorry_</s> -7
            sorry_about -9 sorry_again -11 sorry_for -30 sorry_i -1 sorry_love -3 sorry_that -4
            sorry_to -5 sort 18 sort_a 9 sort_this 2 sorted_<,> -11 sorting 8 sorting_office 5
            sounds -8 sounds_like -4 south -2 space -1 spam 6 spare 2 spare_key -5 sparky 11
            speak 47 speak_and 8 speak_for 26 speak_to 13 speak_with 8 speaking -12 speaking_to -8
            speaking_with -4 special 2 special_delivery 1 specialists 4 specialists_to -1 speed 16
            spelling -5 split -3 spoke -13 spoke_to -15 spoke_with 2 spoken 2 spoken_to 24
            spoken_with -22 spot 5 spot_<,> 5 spring_</s> 5 square 13 square_it 13 squared 7
            squeeze 25 squeeze_you 19 staff 17 staffed -12 stage -19 stage_<,> -3 stage_two -9
            stairs -1 stairwell 10 stamp 2 stamped 1 stand 16 stand_<,> 18 stand_down 2
            standard -26 standing 7 standing_charge -3 stands -4 stands_the -4 star -2 stars -6
            stars_<,> -6 start -8 start_on 8 started -9 started_on -9 starting 15
            starting_<day> -1 starts 7 starts_at 1 starts_on 11 state -14 state_of -12
            statement 24 statement_<,> 6 statement_</s> 22 statement_and -3 statements -1
            station -23 station_</s> -6 status 3 stay 3 stay_on 15 staying_on 17 stays 24
            stays_open 11 stays_with 5 step -7 steps -12 stick 9 stick_a 9 sticking 14
            sticking_a 14 still -9 still_have 3 stock 8 stock_<,> -1 stock_</s> 2 stocks 9
            stolen 6 stop -8 stop_</s> -2 stop_on -2 stopcock -7 stopped 19 stopped_as 14
            stops -12 store -20 store_</s> -5 store_are -10 store_for -8 stores 1 storm 1 stott 1
            stott_<,> 1 straight 21 straight_after 5 straight_away -19 straight_in 20 streaming 2
            street -8 street_</s> -4 streets -2 stretch 3 strict -6 strike 10 strike_<,> 4 stuck 8
            stuck_</s> 8 stuck_a 11 student -2 students -11 stuff 8 stump 14 subject 18
            subject_to 18 submit -6 subscription -20 subscription_renews -3 successful -6 such -12
            such_note -2 suit -5 suit_you -5 suitcase 5 suits -10 suits_you -5 sum 15 sum_of 7
            summary -6 sun 5 sundays -20 sundays_</s> -18 super -9 supervisor 20 supervisors -2
            supplier 13 supplier_</s> -7 supply 4 support -10 supposed -1 supposed_to -1
            surcharge -2 sure 19 sure_<,> -7 sure_look 2 sure_that 15 sure_you -3 surgery 13
            surname -12 surname_</s> -12 surprised 35 surprised_if 20 survey -15 surveyor 12
            surveyors 2 surveyors_report 2 suspended 4 swap 8 swap_it -14 swap_the 5 swapped 7
            swapped_for 9 swapped_the -6 swapping 11 swapping_the 7 swear 12 swear_to 12
            swelling 1 swelling_to 3 swimming -2 swing 9 swing_by 9 switch -5 switch_it -9
            switch_off -2 switched -7 switched_on -3 sync 18 system -16 system_</s> -10 systems -5
            ta -4 ta_</s> -4 table -36 table_at -3 table_for -21 table_is -13 table_will -4
            tables -5 tables_at -3 tablets 10 tabs -1 tags -4 tags_on -5 take 11 take_0 2
            take_</s> 17 take_a -17 take_about -12 take_back 14 take_care 1 take_it 3 take_that -2
            take_the 1 take_up 7 take_your -3 taken -38 taken_</s> 5 taken_from -8 taken_off 7
            taken_on -12 taken_the -14 takes 13 takes_0 10 takes_about 4 takes_an -5 takes_over 5
            takes_the 1 taking 32 taking_the -5 talk -21 talk_to -11 talked 3 talked_to 5 tank -1
            tap -18 tap_<,> -10 target 8 tariff 7 tariff_<,> 3 tax 4 tax_bands -8 tax_code 8
            taxi 12 taxi_<,> -10 taxis 7 tea 2 team 31 team_<,> 6 team_</s> -6 team_are 1
            team_has 6 team_have 2 team_is 10 team_leader -3 team_now -5 team_shall 5 team_to 1
            team_tonight 2 team_will 9 teams 22 tear -1 teatime 21 teatime_<,> 10 teatime_</s> 11
            tech -10 technician 10 technician_comes 6 technician_might 4 technician_will 6 tel 5
            telephone -5 telephone_you 5 tell 6 tell_me 5 tell_you 2 telling -8 tells -2 telly -4
            ten -19 ten_<,> 13 ten_</s> 1 ten_and -7 ten_days 30 ten_minutes -16 ten_past -5
            ten_seconds -16 ten_working 10 ten_years -12 tenancy -19 tenant -1 tenant_to -7
            tenants -18 tend 8 tend_to 8 tends 16 tends_to 16 term 27 term_</s> 18 terminal -1
            terminal_0 4 terms -44 terms_</s> -21 terms_say -6 terrace -7 terrace_</s> -7 test 3
            tested 4 text 59 text_</s> 4 text_from 12 text_you 48 texts -8 texts_you 8
            thackeray -2 thai -2 than 62 than_0 9 than_<day> 2 than_a 19 than_likely 8 than_the 23
            thank -40 thank_you -40 thanks -41 thanks_<,> -2 thanks_</s> -2 thanks_a -5
            thanks_again -6 thanks_ever -3 thanks_for -24 that -17 that_<,> -28 that_</s> -3
            that_<day> -35 that_a -5 that_address -13 that_and -3 that_as -3 that_at 13
            that_back -1 that_be -2 that_bit 3 that_case -2 that_charge 6 that_date 10 that_day 8
            that_did -2 that_didnt -1 that_does -2 that_email -2 that_evening 5 that_for -15
            that_from -7 that_he 4 that_i -14 that_in 6 that_is 6 that_it -9 that_its -4
            that_last -1 that_name -1 that_night -1 that_no -3 that_nobody 11 that_on -9
            that_one 17 that_our -1 that_over -1 that_part -2 that_plan 1 that_right -16
            that_same 3 that_service -2 that_somebody -5 that_the 16 that_time 10 that_to 4
            that_up -7 that_was -13 that_we -4 that_will -13 that_with -1 that_would 6 that_you -5
            that_your 6 that_youre -4 thatd 2 thatll 7 thatll_be 7 thats -60 thats_a -13
            thats_all -7 thats_any -2 thats_easier -2 thats_gone -2 thats_it -4 thats_just -7
            thats_on 10 thats_set -9 thats_the -36 thats_what 2 thats_why -2 thats_you -4 the 45
            the_0 66 the_<,> 50 the_<day> 4 the_<month> 59 the_account -2 the_address -3
            the_adjuster -1 the_afternoon 1 the_agency -2 the_agreement -2 the_aircraft 4
            the_airline 7 the_airport -8 the_aisle -1 the_amount 6 the_answer 4 the_app -18
            the_arrears -7 the_authority 5 the_autumn 15 the_back -6 the_bad 5 the_bailiffs 2
            the_balance -10 the_bank 6 the_bar 8 the_barcode -8 the_barrier 1 the_basket -6
            the_batch 15 the_bathroom -3 the_battery -21 the_best -11 the_bin -20 the_bins 11
            the_black -7 the_blood 10 the_blue -8 the_board -11 the_boarding -6 the_boat -6
            the_boiler -2 the_booking 9 the_boss -7 the_bottom -5 the_bouncy 5 the_bouquet 8
            the_box -24 the_branch 6 the_breakfast 8 the_broken -1 the_builders 20 the_building -6
            the_bursar 27 the_bus -15 the_button -7 the_cabinet -3 the_call 6 the_cambridge -4
            the_cancellation 22 the_car -13 the_card -7 the_caretaker 3 the_carpet -9 the_case -16
            the_cctv -5 the_ceiling 4 the_centre -12 the_certificate 2 the_chap 1 the_charge -26
            the_chat -8 the_chef 3 the_chemist -3 the_cheque -5 the_children 4 the_claim 2
            the_claims -9 the_clinic -7 the_coach 3 the_code 8 the_collection -12 the_company -3
            the_complaint -4 the_concierge -4 the_confirmation -5 the_consultants -16
            the_contract -10 the_contractor 16 the_cork -2 the_corner -8 the_correct 3
            the_corrected -5 the_correction -2 the_cot 2 the_council -7 the_councils 10
            the_counter -7 the_courier -9 the_course -2 the_courtesy 10 the_crack 3 the_credit 8
            the_crew 10 the_crews 2 the_crown -4 the_customer -7 the_cut -8 the_cylinder 11
            the_damp 10 the_date -15 the_dates 16 the_day -12 the_deadline -10 the_death -8
            the_debt 11 the_decision -1 the_decorator 6 the_default 5 the_delivery -14
            the_dentist 19 the_deposit 1 the_desk -2 the_dev 9 the_device -6 the_diary 1
            the_difference 15 the_direct 4 the_discharge 11 the_discount -6 the_display -12
            the_doctor -1 the_documents 8 the_door -23 the_doors -4 the_dressing 10 the_driver 11
            the_drivers -9 the_drying 4 the_duplicate 3 the_duty 4 the_e -8 the_east -8
            the_element -4 the_email -10 the_embassy 11 the_end 14 the_engineer -2 the_engineers 7
            the_entrance -9 the_error -2 the_estate 10 the_event -10 the_exam -4 the_excess 14
            the_exit 1 the_export 6 the_express -1 the_extension 3 the_extra 9 the_fare -6
            the_fault 13 the_fee 15 the_ferry 29 the_fibre 2 the_figures 4 the_file -7
            the_finance 4 the_financial -7 the_fine -2 the_first -43 the_fitter -6 the_fitters 20
            the_flats 7 the_floor -8 the_folder 5 the_following -33 the_foot -10 the_form -15
            the_frame -3 the_fraud 2 the_free -8 the_front 15 the_full 6 the_funds 14 the_fuse -2
            the_garage 18 the_garden 1 the_gas 5 the_gate -2 the_gift 1 the_glass 6 the_goods -14
            the_gps -3 the_graffiti 2 the_grant 16 the_grouting 3 the_guarantee -21 the_gym -13
            the_hall 9 the_hamper 2 the_handbook -4 the_hassle 6 the_head 16 the_headteacher -2
            the_hearing -1 the_heating -1 the_highlands -8 the_hire -8 the_hold 8 the_home 7
            the_hospital -8 the_hot 12 the_hotel -7 the_hour 13 the_house 6 the_housing -1
            the_hub -6 the_ibis 10 the_insurers -2 the_invoice -4 the_job 14 the_joining -8
            the_judges 7 the_kettle 9 the_key -9 the_keys 7 the_kids -4 the_kind -8 the_kitchen 5
            the_lab 26 the_label -8 the_labels -8 the_labs 18 the_lad -1 the_lads 10 the_ladsll 15
            the_lady 6 the_lamp -1 the_land 7 the_landline -1 the_landlord 21 the_last -25
            the_late -10 the_latest 5 the_leak -8 the_lender -3 the_lessons -12 the_letter -16
            the_letters -16 the_letting -3 the_licence 10 the_lift 2 the_light -15 the_line -15
            the_link -13 the_list 11 the_listings 1 the_little -4 the_loan 10 the_local 3
            the_locker 3 the_locksmith 2 the_locksmiths 9 the_logbook 8 the_logs -5 the_long 10
            the_lorry 2 the_loss -6 the_lost 7 the_lot -1 the_lounge -3 the_mail -4 the_mailing -4
            the_main -4 the_maker 2 the_manager 11 the_manufacturer -4 the_manufacturers -8
            the_mast 3 the_matter -3 the_meantime 7 the_medical -7 the_mend -8 the_merchant 1
            the_meter -6 the_minute 32 the_minutes 3 the_missing -13 the_mix -14 the_mobile 13
            the_modem 3 the_moment 18 the_money -2 the_month 16 the_morning 25 the_mortgage -3
            the_mould -7 the_move -7 the_museum -7 the_name -15 the_nearest -5 the_neighbour -2
            the_network 4 the_new -1 the_next 13 the_night 22 the_nights -1 the_no 4 the_noise -15
            the_north -3 the_note -2 the_notes -19 the_number -19 the_office -21 the_old -3
            the_ombudsman -3 the_one -9 the_ones -1 the_order 3 the_original 9 the_other 19
            the_others 16 the_outage -1 the_outcome 18 the_outside 19 the_outstanding 16
            the_overpaid 10 the_packaging -6 the_page -19 the_pain -19 the_panel -1 the_paper 3
            the_parcel -9 the_parking -3 the_part 28 the_parts 22 the_patch 11 the_pavement -3
            the_payment -16 the_person -5 the_perth 10 the_pharmacist 3 the_pharmacy -14
            the_phone -25 the_photo -8 the_photos -18 the_pickup 7 the_pics -13 the_pictures 5
            the_pile 8 the_plan -21 the_planning 1 the_platform 3 the_plumber -3 the_police -13
            the_policy -8 the_pool -29 the_porch -6 the_portal 10 the_pos -2 the_post -2
            the_postcode -7 the_power -3 the_practice 4 the_pre 4 the_premium 3 the_prepaid -19
            the_previous -4 the_price -24 the_problem -12 the_pump 1 the_queue 17 the_quote -7
            the_ramp 5 the_rear -4 the_reason -8 the_receipt -3 the_receipts 2 the_reception 12
            the_recording -9 the_reference -11 the_referral -5 the_refund 21 the_refunds 9
            the_registrar 11 the_remaining -6 the_removal 17 the_renewal 2 the_rental -3
            the_repair 1 the_repairer 9 the_replacement 17 the_reservation -4 the_reset -7
            the_residents 2 the_restaurant -8 the_restore 5 the_result 3 the_results 17
            the_return 2 the_revised 3 the_right 23 the_road 1 the_roads -8 the_roaming 8
            the_room 13 the_rule -11 the_run -3 the_safe 3 the_sale -14 the_same -40 the_scan 17
            the_scans -8 the_scheme -7 the_scholarship 16 the_school 10 the_screen -8 the_seal -9
            the_seats 11 the_second 6 the_secretary 6 the_seller 16 the_serial -5 the_servers 11
            the_set 1 the_settlement 2 the_shelf 5 the_shoes -10 the_shop -15 the_show -7
            the_signed -16 the_site -1 the_skip 13 the_slot -16 the_slow 2 the_smart -15
            the_smell 1 the_smoke -6 the_snows 17 the_sofa 3 the_sorting 5 the_south -2
            the_spare 1 the_spring 7 the_stairs -1 the_stairwell 10 the_standing -3 the_state -12
            the_statement 20 the_station -23 the_step -6 the_steps -11 the_stock 4 the_stopcock -7
            the_streaming 2 the_street 3 the_strike 13 the_student -2 the_sum 15 the_supervisor 22
            the_supplier 3 the_surcharge 3 the_surgery 1 the_survey -6 the_surveyor 5
            the_surveyors 2 the_swap 17 the_swelling 1 the_system 1 the_systems -5 the_table -5
            the_tank -4 the_tariff -6 the_taxi 11 the_team 7 the_tech -11 the_technician 3
            the_tenancy -16 the_tenant -7 the_terms -18 the_three -1 the_ticket -6 the_tide 15
            the_till -1 the_time -2 the_timetable -3 the_title 4 the_top 4 the_tour -13 the_tow 10
            the_tracing 8 the_tracker -22 the_tracking -12 the_train -2 the_transcript 5
            the_transfer -11 the_transformer 5 the_transport -1 the_tree 16 the_trial -4
            the_tribunal 5 the_trouble 7 the_truck -2 the_two 8 the_typo -6 the_underwriter -11
            the_unit 6 the_update -22 the_upgrade -5 the_upholsterer 13 the_upstairs -3
            the_usual -9 the_vaccine 3 the_valuation -4 the_van -11 the_vat -3 the_vehicle -6
            the_venue 12 the_vet 21 the_vets 26 the_visa 3 the_visit 5 the_voucher -15 the_vpn 5
            the_wait -5 the_waiting -10 the_wall -4 the_wallet -10 the_ward 3 the_warehouse 1
            the_warranty -5 the_way -31 the_website -2 the_week 21 the_weekend 18 the_west -3
            the_wheel -1 the_whole 4 the_wi -6 the_window -4 the_windows -3 the_word -10
            the_works 19 the_workshop 2 the_wrong 3 the_yard -4 the_yearly -1 the_yellow -11
            their 3 their_letter 4 their_own -8 them 42 them_<,> 6 them_</s> 12 them_<q> -6
            them_for 8 them_on -3 them_this -2 them_to 2 then -42 then_<,> -8 then_</s> -5
            then_and 17 then_hash -1 then_ill -1 then_its -4 then_switch -2 then_the 12
            then_you -8 then_youll -2 theory 9 theory_the 11 there -45 there_</s> -6
            there_<day> 25 there_<q> -1 there_any -1 there_anything -1 there_are -20
            there_before -2 there_by 6 there_for -2 there_is -6 there_isnt -8 there_on -7
            there_this 8 there_to -5 there_was -2 there_you -2 thereabouts 16 thereabouts_</s> 16
            therell 22 therell_be 22 theres -7 theres_a -5 theres_been 4 theres_every 22
            theres_no -22 theres_nothing 1 these 1 these_get 16 these_things -8 they -6 they_aim 4
            they_are 9 they_can 15 they_come 13 they_do -1 they_dont -3 they_found -7 they_go 2
            they_have -7 they_need 7 they_only 6 they_said 11 they_say -3 they_told -12
            they_will -25 they_would -5 theyd_do -1 theyll 46 theyll_be 19 theyll_call 3
            theyll_get 4 theyll_hold -3 theyre 41 theyre_coming 2 theyre_on 4 theyre_short 6
            theyve -16 theyve_been -3 theyve_found -11 thing 15 thing_<,> 12 thing_</s> 20
            thing_<day> 2 thing_tomorrow 2 thing_you -3 things 22 things_happen -8 think 8
            think_the 4 thinking 3 thinks 7 third -1 thirty -2 thirty_days 2 this 43 this_<,> -13
            this_</s> -24 this_<day> 29 this_<q> -1 this_afternoon 31 this_and 12 this_arvo 5
            this_by -13 this_chat -19 this_evening 58 this_is -12 this_letter -8 this_message 6
            this_month -4 this_morning -42 this_one -2 this_out 2 this_right 2 this_ticket -17
            this_time 22 this_to 16 this_until 15 this_up -1 this_week 45 this_with 2 this_wk 16
            tho 15 tho_</s> 15 those 19 those_</s> 3 those_dates -5 though 20 though_i 4
            though_the 5 thought -19 thread -2 three -22 three_<,> 6 three_</s> -17 three_boxes 11
            three_days -7 three_hours -10 three_months -7 three_nights -18 three_stars -2
            three_to -9 three_weeks 11 through 7 through_<,> 11 through_</s> 6 through_<month> -5
            through_in 5 through_on -4 through_the 5 through_to -19 through_your 5 throw 8
            throw_in 5 thursdays 39 ticket 8 ticket_0 11 ticket_<,> -6 ticket_</s> -3
            ticket_stays 19 ticket_with -6 ticketing -2 tickets -9 tickets_in -7 tickets_will -4
            ticks -4 ticks_</s> -4 tide 15 tier -11 tier_0 -9 til 2 till 63 till_0 -15
            till_<day> -4 till_eight -1 till_the 33 till_you 9 till_youre 1 till_youve 23 time 13
            time_<,> 8 time_</s> 18 time_<q> -2 time_after 2 time_next 11 time_the -3 time_to -9
            time_you 4 time_youre 4 times -7 times_</s> -4 timetable -9 timing -7 title 4 tmrw 24
            tmrw_</s> 21 to 38 to_0 -35 to_<,> -13 to_</s> -13 to_<day> -41 to_<q> -10 to_a -29
            to_all 4 to_an -4 to_answer 2 to_apologise -6 to_arrive -10 to_ask -20 to_be 9
            to_bereavement -1 to_billing -13 to_book -13 to_bring -8 to_call 11 to_cancel -13
            to_catch 15 to_change -2 to_charge -5 to_chase 25 to_check 4 to_claim 6 to_clear 3
            to_come 12 to_confirm -4 to_contact 3 to_credit -4 to_cut -2 to_decide -10 to_do 8
            to_drop 8 to_each -6 to_explain 5 to_extend -6 to_fill 2 to_find 4 to_finish 2
            to_five -1 to_fix 17 to_follow 38 to_galway -3 to_get -7 to_give -2 to_go -5 to_hand 4
            to_have 30 to_hear -12 to_help -18 to_her 10 to_hold -11 to_inspect 5 to_it 26
            to_keep -17 to_know 5 to_land 8 to_leave 1 to_let -4 to_look 18 to_me -12 to_move -3
            to_my -1 to_our -36 to_override -2 to_pay 4 to_personally 3 to_phone 6 to_press -4
            to_print 10 to_promise -4 to_re 4 to_reach 14 to_redo 4 to_refund -5 to_release 3
            to_reply -3 to_reset -2 to_return -2 to_ring -3 to_run 3 to_say -14 to_see 55
            to_send -21 to_set 1 to_settings -2 to_seven 2 to_ship -6 to_show 54 to_sign 12
            to_six -10 to_sleep -4 to_speak 4 to_squeeze 9 to_stay 12 to_swap -4 to_take 3
            to_talk -9 to_tell 18 to_ten 5 to_that 9 to_the -12 to_them -19 to_think -2
            to_thirty -4 to_this -12 to_three 12 to_try 17 to_turn -2 to_us 2 to_voicemail -12
            to_wait -11 to_waive -9 to_walk -10 to_worry -7 to_write 11 to_you 91 to_your 31
            to_yourself -5 today 59 today_<,> 25 today_</s> 10 today_<q> -5 today_and 24
            today_before 8 today_but -10 today_by 2 today_once 7 today_or -7 today_via 4 todays -5
            together -1 together_</s> -4 together_with 3 told -1 told_<,> -4 told_</s> -5
            told_about 5 told_its 9 told_me 17 told_mr -1 told_my 6 told_that -2 told_the 20
            told_to 14 told_us -4 told_you -63 tom -12 tom_<,> 7 tomorrow 78 tomorrow_0 10
            tomorrow_<,> 36 tomorrow_</s> -33 tomorrow_<q> -30 tomorrow_after 7 tomorrow_and 18
            tomorrow_at 25 tomorrow_before 5 tomorrow_between 15 tomorrow_by 1 tomorrow_eod 2
            tomorrow_evening 3 tomorrow_from -2 tomorrow_in 13 tomorrow_morning 16
            tomorrow_night 3 tomorrow_noon 4 tomorrow_with 7 tomorrows 20 tone -14 tonight 90
            tonight_<,> 28 tonight_</s> 62 tonight_<q> -15 tonight_and 7 tonight_at 11
            tonight_on 6 tonight_so 4 tonights 44 tonights_batch 7 tonights_flight 11
            tonights_post 5 tonights_release 2 tonite 12 too 12 too_<,> 11 too_</s> -2 took -9
            top 17 top_box 1 top_of 15 top_right -7 top_up 6 toronto 6 total -18 totally -6
            totally_get -3 touch 34 touch_</s> -5 touch_about -8 touch_early 2 touch_with -7
            touch_within 4 touch_wood 18 tour -16 tow 26 tow_truck 13 towards 6 towels 3 town -7
            town_<,> -2 trace 8 tracing 14 track -4 track_it -4 tracker -22 tracking 23
            tracking_email 24 train -16 train_leaves -4 train_will -13 trains -14 transcript 7
            transfer -11 transfer_the 12 transfer_you -5 transfers 14 transformer 5 transit 3
            transit_and 3 transport -14 travel -3 travelling -17 travels 3 travis -2 tray 2
            tree 16 tree_team 1 trees -9 trial -12 tribunal 8 tried -20 tried_another -1
            tried_it -5 tried_your -6 trip -17 trip_</s> 3 trip_to -2 trolley 3 trouble 4
            trouble_<,> 7 truck 34 truck_</s> 13 truck_and -1 truly -4 truro -1 trust -11 try 40
            try_again 7 try_and 10 try_another -7 try_it -1 try_the 3 try_to 25 trying 18
            trying_for 12 trying_it -4 trying_to 10 tuesdays 12 tuesdays_and -9 tuesdays_post 8
            tuesdays_round 3 tunde 19 tunde_</s> 10 turn -3 turn_the -2 turn_up 6 turnaround 21
            turned -15 turned_up -12 turns 25 turns_out 16 turns_up 13 turnstiles -8 tutor 3
            twelve -19 twenty -28 twenty_past -8 twenty_working -16 twice -29 twice_<,> -6
            twice_</s> 4 twice_this -1 twice_today -2 two 11 two_<,> 18 two_</s> -13
            two_addresses -2 two_adults -13 two_charges -11 two_days -23 two_extra 11 two_forms -4
            two_hours 9 two_lads 19 two_mins -10 two_minutes -4 two_nights -16 two_of 7
            two_payments 10 two_people -1 two_seats -1 two_secs -3 two_ticks -4 two_to -22
            two_weeks 20 two_working 5 two_years -2 type -20 type_yes -9 typed 5 typed_up 6
            typically 17 typing -10 typing_up -7 typo -6 tyres 2 u 29 u_when 12 under -19
            under_0 -5 under_<,> -2 under_billing -8 under_five -5 under_my 18 under_that -3
            under_the -27 under_warranty -1 under_way 9 under_your -2 understand -30
            understand_<,> -1 understand_</s> -5 understand_you -17 understand_your -1
            understanding -5 understanding_about -5 understood -6 understood_</s> -1 undertake 33
            undertake_to 10 undertaken -1 undertaken_to -1 undertook -8 undertook_to -8
            underwriter -11 underwriting 10 undo 6 unfortunately -22 unfortunately_the -5 unit -7
            unit_rate 6 unless -31 unless_cancelled -3 unless_you -20 unlocked 13 until 24
            until_0 -19 until_<day> -55 until_<month> -3 until_it 3 until_its 21 until_midnight -4
            until_that 31 until_the 29 until_then -4 until_you 19 until_your 22 unworn -5 up 35
            up_<,> -13 up_</s> 14 up_a 24 up_and 14 up_as -7 up_at 20 up_by 22 up_for 12
            up_from -19 up_in 7 up_on 16 up_so 8 up_the -11 up_to -73 up_tomorrow 7 up_ur -3
            up_with 6 up_your -2 update 19 update_itself -10 update_on -11 update_you 45 updated 8
            upgrade -2 upgrades 2 upholsterer 13 upload -5 upon -5 ups -5 upstairs -7 ur 24 us -7
            us_<,> 1 us_</s> 8 us_<q> -2 us_already 1 us_and 5 us_before 4 us_down -4 us_for 11
            us_in -6 us_is 16 us_know -15 us_on 6 us_that 5 us_the 1 us_to -18 us_tomorrow -5
            usage -9 usd 3 use_</s> -5 use_the 3 used -11 used_to -7 using -8 using_the -6 usual 1
            usually 13 usually_gets 12 usually_good 9 usually_takes 12 vaccine 3 valid -21
            valid_on -8 valuation -4 valuation_office -11 value -3 value_of -3 valuer 14 valve 12
            van 65 van_<,> 23 van_</s> 35 van_and 10 van_tomorrow 5 vans 31 vat -10 vat_number -1
            vehicle -6 venue 12 venue_by 6 verified 1 very -14 very_good -2 vet 21 vets 26
            vets_bill 7 video 2 view 10 view_is 2 visa 3 visit 12 visit_</s> 1 visit_is 1
            visit_on 5 visit_you 11 visit_your 2 visiting 26 voicemail -14 voicemail_</s> -10
            voucher -18 voucher_<,> -5 voucher_</s> -6 voucher_was -2 voucher_will -2 vouchers 12
            vpn 5 w 34 w_<,> 34 wait -12 wait_<,> -4 wait_</s> 8 wait_for -2 wait_until -11
            waiting 16 waiting_<,> 13 waiting_</s> 1 waiting_at 26 waiting_for -6 waiting_on 1
            waive 11 waive_the 11 waived 8 waiver 8 walk -3 walk_<,> -3 walk_your 10 wall 2
            wallet -13 wanjiru 7 wanjiru_will 7 want -46 want_it -5 want_me -9 want_the -4
            want_to -18 wanted 4 wanted_</s> 4 ward 3 ward_clerk -3 wardrobe -8 warehouse 4
            warehouse_<,> -8 warehouse_and 2 warm -10 warranty -12 warranty_on -3 was -113
            was_<,> -2 was_accepted -2 was_cancelled -8 was_closed -3 was_going -18 was_in -4
            was_it -2 was_left -1 was_missed -4 was_never 10 was_no -3 was_on -11 was_our -3
            was_passed -10 was_promised -9 was_sent -7 was_that -4 was_the -15 was_there -3
            was_this -1 wash -6 washed 17 wasnt -2 waste -19 watching 13 watching_it 13 water 5
            water_</s> 11 water_damage -5 way 39 way_<,> -3 way_</s> 20 way_and 9 way_back -15
            way_home 23 way_it 2 way_of 3 way_or 10 way_to 6 we -52 we_<q> -5 we_agreed -1
            we_aim 14 we_appreciate -13 we_are 40 we_cant -46 we_close 8 we_could -4 we_did -15
            we_do -8 we_dont -23 we_foot 12 we_go -19 we_had -4 we_have -50 we_havent -2
            we_hope -4 we_look -9 we_may 27 we_moved -2 we_never -2 we_only -8 we_pay 3
            we_refunded -16 we_regret -6 we_replace 4 we_said -5 we_sent -8 we_shall 10 we_speak 3
            we_stopped -5 we_take 4 we_think 9 we_try 17 we_used -5 we_were -43 we_will 44
            we_wont -16 we_would 2 wear -1 wear_and -1 weather 21 website -1 wedding -2
            wednesdays 9 wee -6 week 81 week_<,> 9 week_</s> 43 week_and 15 week_before 4
            week_for 5 week_of 16 week_or 11 week_to 8 weekdays -13 weekdays_and -10 weekend 3
            weekend_<,> 10 weekend_</s> 1 weekend_and -2 weekends -15 weekends_</s> -7 weeks 23
            weeks_<,> -18 weeks_</s> 5 weeks_of -17 weeks_on 28 weeks_to 14 weeks_you 6
            welcome -13 welcome_to -22 well 50 well_<,> -34 well_</s> -16 well_be -9 well_call -25
            well_email 7 well_enough 1 well_get 9 well_have 26 well_keep 1 well_look -9
            well_make 9 well_put -10 well_refund 4 well_ring 2 well_see 1 well_send -7
            well_sort -5 well_text 17 well_the -6 well_transfer 12 went -46 went_in -14 went_on -4
            went_through -5 went_to -13 were 23 were_charged 6 were_crediting 11 were_going 1
            were_gonna 8 were_having 2 were_holding 4 were_honouring -4 were_hoping 5
            were_keeping 10 were_looking 18 were_out -8 were_promised -9 were_putting 5 were_re 3
            were_sending 3 were_shooting 11 were_swapping 7 were_to -8 were_told -24
            were_trying 12 were_you -36 west -4 weve -8 weve_a 18 weve_had -1 weve_no -7 what -11
            what_day -7 what_i -3 what_im -4 what_the 19 what_they 9 what_time -1 what_was 5
            what_we -1 what_would -1 what_you -13 whatever 23 whats -31 whats_going -7
            whats_happening 1 whats_the -2 wheel 5 wheelchair 29 wheelchair_assistance 8 when 26
            when_he -3 when_hes 13 when_it 13 when_its 5 when_shes 1 when_the 30 when_we 1
            when_will -5 when_you -17 when_your -3 where -15 where_the -6 whether -12 whether_it 2
            whether_the -1 whether_theyd -4 which -43 which_case -2 which_is -15 which_of -3
            which_was -1 which_will 3 which_would 8 which_you -2 whichever_suits -3
            whichever_way 2 while -7 while_i -22 while_its -5 while_the -7 while_this -2
            while_we -2 while_you 16 while_youre 1 whitcombe -7 white 5 who 23 who_does 5
            who_has -6 who_will 1 whole 8 whole_of -1 why 1 why_</s> 21 why_it -7 why_the -11
            why_youre -1 wi -6 wi_<,> -6 wife 11 wifi -5 wifi_and -7 will 68 will_also 9
            will_answer 10 will_arrive -32 will_ask -13 will_attend 5 will_be 12 will_book -5
            will_call -12 will_cancel 10 will_chase 7 will_check 12 will_collect 4 will_come -9
            will_confirm 1 will_contact 10 will_deliver 12 will_do 39 will_drop -8 will_email 7
            will_end -36 will_escalate 9 will_follow 14 will_get -7 will_give -2 will_go 21
            will_have 11 will_hear 19 will_hold 12 will_issue -13 will_keep 19 will_leave -18
            will_let 14 will_lodge 7 will_meet 18 will_move 9 will_need -14 will_never -11
            will_not -56 will_now -9 will_open -25 will_pay -24 will_personally 14 will_phone 17
            will_ping 2 will_push 3 will_put 13 will_raise -6 will_reach -10 will_read -5
            will_receive -2 will_refund 7 will_release 2 will_renew -12 will_reply 9
            will_respond 23 will_restart -8 will_return 7 will_revert 6 will_ring 15 will_run 5
            will_see -18 will_send 23 will_show -1 will_take -10 will_text 9 will_try 3
            will_turn 1 will_update 12 will_visit 17 will_work -6 will_write 11 will_you -30
            wind 5 window -4 window_seats -2 windows -3 windscreen 1 winter -4 wipe 10 wiped -4
            wire 10 wire_was 6 wired 18 wired_<day> 18 wish -16 wish_i -2 wish_to -14 wishes -7
            wishes_<,> -7 with -4 with_0 -17 with_<q> -4 with_a -15 with_an -16 with_any 21
            with_her 16 with_him 5 with_in 9 with_it 11 with_me -13 with_my -22 with_new -1
            with_no 9 with_one -3 with_our -3 with_tags -6 with_thanks -2 with_that 7 with_the 36
            with_them 1 with_two -4 with_us 7 with_what 2 with_you 36 with_your 8 withdrawn 3
            withheld 4 withheld_number 9 within 50 within_0 24 within_a 6 within_about 5
            within_five 9 within_one 4 within_six -12 within_ten -14 within_the 41 within_three 5
            within_two 1 without -12 without_a 14 without_fail 1 without_it -6 without_the -1
            without_you 9 wk 16 wk_</s> 16 wont -1 wont_be -13 wont_go -9 wont_have -15 wood 14
            wood_<,> 12 wood_the 6 worcester -8 word 36 word_<,> 10 word_</s> -4 word_and -3
            word_from 14 word_on 7 word_that 15 word_with -11 words -8 words_<,> -6 work -17
            work_</s> 5 work_on -27 worked -10 worked_out -10 working 33 working_day -23
            working_days 64 works -9 works_</s> 1 workshop 2 world 5 worn -4 worries 10
            worries_at -15 worries_mate 3 worry 5 worry_<,> -6 worse -23 worse_<,> -20 would -68
            would_<day> -3 would_a -7 would_be -18 would_have -8 would_it -1 would_like -2
            would_need -7 would_normally 6 would_pay -4 would_phone -6 would_refund -6
            would_send -1 would_suit -2 would_that -5 would_you -19 wouldnt 21 wouldnt_be 11
            wrapping 2 write 45 write_again 6 write_in -8 write_to 4 writing 36 writing_</s> 6
            writing_before -12 writing_by 6 writing_off 6 writing_that 4 writing_to 8 written 6
            wrong 7 wrong_<,> 6 wrong_</s> -5 wrong_one 3 wrong_saree 8 wrongly -3 wrote -29
            wrote_<,> -12 wrote_that -8 wrote_to -9 x 9 x_<,> 5 x_</s> 3 yard -4 yeah -8
            year_<,> 5 year_</s> -4 yearly -6 yearly_plan -1 years -29 years_</s> -17 years_old -2
            yellow -12 yep 2 yes -42 yes_<,> -17 yes_but -3 yes_i -3 yes_or 6 yes_the -15
            yesterday -11 yesterday_<,> -1 yesterday_and -4 yesterday_at -5 yet 12 yet_</s> 10
            york -7 you 4 you_0 -2 you_<,> -55 you_</s> 2 you_<day> 56 you_<q> -20 you_a 51
            you_about -29 you_across 6 you_after 17 you_again 31 you_an 23 you_and 10
            you_another -6 you_are -15 you_arrive 26 you_as 8 you_asked -14 you_at 86 you_back 16
            you_be -31 you_before 43 you_better -4 you_both -1 you_by -7 you_check 5
            you_confirm -18 you_could -13 you_directly -1 you_dont 9 you_down -2 you_each 17
            you_either -2 you_every 18 you_fancy -3 you_feel -4 you_first -1 you_for -22
            you_gave -6 you_get 10 you_go 1 you_going -3 you_got -12 you_had -2 you_have 20
            you_having 9 you_hear -7 you_himself 3 you_if 14 you_in 13 you_inside 19 you_is -1
            you_just -3 you_keep 6 you_know 46 you_land 15 you_leave -6 you_like -20 you_log -7
            you_may -21 you_mean -10 you_mentioned -17 you_must -2 you_need -32 you_neednt 6
            you_no 16 you_now -4 you_object -18 you_of -3 you_off 11 you_on 21 you_once 8
            you_ought 6 you_out 11 you_over 3 you_paid -2 you_pay -8 you_pick -3 you_picked -16
            you_pop 3 you_posted 21 you_prefer -3 you_properly 7 you_rather -2 you_refresh -6
            you_remember -1 you_reported -8 you_right -7 you_said -37 you_saw -3 you_say 8
            you_see -1 you_send -38 you_set 6 you_shall 2 you_shant 13 you_should 25
            you_signed -11 you_so -1 you_some 5 you_something -2 you_soon -3 you_still 1
            you_switched -7 you_tell 8 you_that -18 you_the 85 you_there -14 you_this 15
            you_through -14 you_till 9 you_to -23 you_today 4 you_told -16 you_tomorrow 19
            you_tonight 1 you_travelling -4 you_tried -6 you_turn -8 you_twice 2 you_until 9
            you_up 14 you_wait 9 you_want -21 you_wanted -2 you_were -43 you_what 17 you_when 2
            you_which 4 you_will -40 you_wish -14 you_with -8 you_within 4 you_wont 7 you_would -9
            you_wrote -27 youd -52 youd_be -20 youd_get -7 youd_have -14 youd_like -2 youd_need -5
            youd_prefer -3 youd_rather -7 youd_see 26 youll 39 youll_be 12 youll_find -9
            youll_get 14 youll_have 40 youll_hear 16 youll_lose 7 youll_love -5 youll_need -18
            youll_not 33 youll_receive 2 youll_see -31 your 26 your_0 14 your_<month> 12
            your_account 26 your_accounts -1 your_address 11 your_appeal 2 your_appointment -5
            your_bag 10 your_bank -3 your_boarding -4 your_booking -16 your_broadband 15
            your_call -9 your_car -10 your_card 16 your_case 31 your_claim -13 your_complaint -18
            your_concerns -8 your_connection 10 your_consultants -4 your_contract -14
            your_course 1 your_crate 7 your_daughter 3 your_daughters 7 your_delivery -2
            your_deposit 4 your_desk 1 your_direct -20 your_door 14 your_driver -7 your_e -2
            your_email -32 your_fathers 14 your_favour 1 your_file 16 your_files 5 your_final 1
            your_flat 4 your_flight -7 your_flights -5 your_full 5 your_gas -2 your_gate 9
            your_good 5 your_gp -7 your_hire 12 your_holiday 8 your_home -1 your_hotel 3
            your_house 1 your_husband -1 your_inbox 14 your_kitchen -7 your_kyc 3
            your_landlord -19 your_lane 22 your_late 8 your_letter -9 your_licence -3 your_line -1
            your_loss -4 your_loyalty -5 your_mail -7 your_mailbox -1 your_message -15
            your_mobile -7 your_money -5 your_mortgage 9 your_mothers -2 your_mum 4 your_mums 3
            your_name 30 your_new 2 your_next 18 your_no 3 your_number -11 your_office 7
            your_old 38 your_order 9 your_own -11 your_passport -8 your_password 7
            your_patience -18 your_phone -33 your_photos 3 your_pin -14 your_place 8
            your_points -2 your_policy -11 your_prescription -26 your_previous -2 your_receipt -14
            your_records -4 your_reference -1 your_registered 6 your_repeat 9 your_request -8
            your_road 4 your_room -3 your_router -16 your_script 2 your_seat 3 your_seats -12
            your_server 2 your_shop -1 your_side -12 your_sim 2 your_sister 1 your_sofa 21
            your_son -12 your_sons 10 your_statement -10 your_street 3 your_subscription -14
            your_suitcase 5 your_surname -12 your_table -22 your_time 9 your_train -8 your_tutor 3
            your_upgrade 4 your_visa 6 your_way -2 your_wheelchair 8 your_wife 11 your_window 8
            your_work 8 youre -30 youre_back 2 youre_entitled -9 youre_fed -1 youre_getting 18
            youre_good -4 youre_in 4 youre_looking -5 youre_not 5 youre_on -3 youre_right -6
            youre_very -2 youre_welcome -12 yours 78 yours_<,> -8 yours_</s> 19 yours_by 4
            yours_faithfully -5 yours_from -1 yours_is 25 yours_sincerely -17 yours_to 3
            yourself -20 yourself_</s> -13 yourself_as -7 youve -20 youve_a -6 youve_been -14
            youve_got -2 youve_had -1 youve_my 8 youve_returned -18 youve_the 7 yusuf 1 zero 4
            ~abbe -1 ~aber -8 ~aberne -8 ~able -37 ~abou 22 ~abov -9 ~acce -12 ~accept -3
            ~access -9 ~acci -1 ~accide -1 ~acco 19 ~accord 1 ~accoun 18 ~accr 10 ~ache -3
            ~achebe -3 ~acht 1 ~achter 1 ~ackn -2 ~acknow -2 ~acro 20 ~across 20 ~acti -12
            ~action 6 ~activa -6 ~active -9 ~activi -3 ~actu 2 ~actual 2 ~adde -9 ~addi -15
            ~adding -5 ~additi -9 ~addr 4 ~addres 4 ~adey -9 ~adeyem -9 ~adju 13 ~adjudi 4
            ~adjust 9 ~admi 12 ~admini 7 ~admiss 1 ~adul -14 ~adults -14 ~adva -12 ~advanc -12
            ~advi -16 ~advice -11 ~advise -5 ~afra -37 ~afraid -37 ~afte 25 ~aftern 42 ~agai 30
            ~agains -2 ~agen -44 ~agenci 4 ~agency -6 ~agre 13 ~agreed 40 ~agreem -9 ~ahea 14
            ~aimi 28 ~aiming 28 ~airc 4 ~aircra 4 ~airl -1 ~airlin -1 ~airp -19 ~airpor -19
            ~aisl -2 ~alar -12 ~alde 11 ~allerg 3 ~allo -26 ~alloca -12 ~allotm 3 ~allowe -10
            ~alon 6 ~alre -21 ~alread -21 ~alri -1 ~alrigh -1 ~also 22 ~alte -1 ~altern -1 ~alth 5
            ~althou 5 ~alwa -5 ~always -5 ~ambe -12 ~amex -2 ~amou -2 ~amount -2 ~anne 6 ~anno -1
            ~annoye -1 ~annu -3 ~annual -3 ~anot 3 ~anothe 3 ~answ 25 ~answer 25 ~anti 30
            ~antibi -2 ~antici 31 ~anyb -17 ~anybod -17 ~anyo -3 ~anyone -3 ~anyt -16 ~anythi -16
            ~anyw 2 ~anywhe -1 ~apol -18 ~apolog -18 ~appe 14 ~appeal 14 ~appl -44 ~applic -17
            ~applie -1 ~appo -21 ~appoin -21 ~appr 6 ~apprec -15 ~approv 21 ~arch 25 ~archiv 25
            ~area -3 ~aren -17 ~argu 16 ~arguin 16 ~arou 38 ~around 38 ~arra 25 ~arrang 30 ~arre 8
            ~arrear 8 ~arri -25 ~arriva 13 ~arrive -31 ~arrivi -6 ~arvo 35 ~asid 14 ~aske -2
            ~aski -10 ~asking -10 ~asks -1 ~asse -2 ~assess -2 ~assi -2 ~assign 7 ~assist -9
            ~assu 18 ~assura 16 ~assure 14 ~athl -3 ~athlon -3 ~atta -11 ~attach -11 ~atte 40
            ~attend 42 ~audi 7 ~aunt 3 ~auth 10 ~author -1 ~auto -26 ~automa -15 ~autu 12
            ~autumn 12 ~avai -2 ~availa -2 ~avoi -15 ~awai 17 ~awar 3 ~away 27 ~back 52 ~backda 15
            ~backlo 4 ~backor -4 ~backup 12 ~badg 19 ~bagg 8 ~baggag 6 ~bagged 2 ~bags 2 ~bail -1
            ~bailif -1 ~bala -9 ~balanc -9 ~ball 3 ~band -15 ~bank 18 ~barc -12 ~barcod -8
            ~barr 13 ~barrie 1 ~barrin 12 ~bars 1 ~base -5 ~bask -10 ~basket -10 ~batc 33
            ~bath -11 ~bathro -6 ~batt -26 ~batter -26 ~beca -23 ~becaus -23 ~beco -3 ~become -3
            ~bedr 3 ~bedroo 3 ~been 9 ~befo 55 ~before 55 ~begi -18 ~beginn -1 ~begins -12
            ~behalf 1 ~behi 3 ~behind 3 ~bein 85 ~belf -1 ~bell 12 ~belo -27 ~belong -6 ~bene 1
            ~bere -4 ~bereav -4 ~besi -3 ~beside -3 ~best -9 ~bett -30 ~better -30 ~betw 34
            ~betwee 34 ~beyo 2 ~beyond 2 ~bike 17 ~bill 36 ~billed -8 ~billin 19 ~bins 2 ~birt -2
            ~bisc 7 ~biscui 7 ~blac -14 ~blan -7 ~blen 3 ~blende 3 ~bles -7 ~blin 9 ~blinds 12
            ~bloc -4 ~blocke 6 ~blocks -10 ~blok 4 ~bloo 16 ~bloods 5 ~blow 11 ~blue 5 ~boar -25
            ~boardi -26 ~boat -10 ~boil 12 ~boiler 12 ~bonu 8 ~book -22 ~booked -4 ~bookin 8
            ~boot -6 ~boro -2 ~boroug -2 ~boss -1 ~both 8 ~bother 3 ~bott 12 ~bottle 17 ~bottom -5
            ~boug -3 ~bought -3 ~boun -1 ~bounce 1 ~bouncy 5 ~bouq 8 ~bouque 8 ~boxe 24 ~boys 4
            ~brac -2 ~bracke -2 ~brai 8 ~braill 15 ~brak 1 ~bran -14 ~branch -14 ~bras -3
            ~brasse -3 ~breakf -6 ~brid 3 ~bridge 3 ~brie -9 ~brig -6 ~bright -6 ~bril -2
            ~brilli -2 ~brin 47 ~bringi 26 ~brings 25 ~bris -4 ~bristo -9 ~brit -3 ~britis -3
            ~broa 16 ~broadb 16 ~brok 5 ~broken -8 ~broker 17 ~brou 9 ~brough 9 ~brow -10
            ~browse -5 ~buff -5 ~buil -14 ~builde 20 ~buildi -7 ~bump 19 ~bumped 9 ~bund 12
            ~bundle 12 ~burn -3 ~burs 26 ~bursar 31 ~busi 14 ~busine 14 ~busy -12 ~butt -12
            ~button -17 ~buzz -6 ~buzzer -4 ~byrn -5 ~cabi -1 ~cabine -3 ~cafe -2 ~cake -7 ~cale 1
            ~calend 1 ~call -5 ~callba -11 ~called -21 ~callin 27 ~callou 14 ~camb -8 ~cambri -8
            ~came -28 ~canc -10 ~cancel -10 ~cann -5 ~cannot -5 ~cant -28 ~card -21 ~cardif -4
            ~care 13 ~careta 18 ~caro -4 ~carp -4 ~carpet -9 ~carr 10 ~carrie 11 ~case 6 ~cash -4
            ~catc 18 ~cate -11 ~catego -11 ~caug -7 ~caught -7 ~caus -3 ~caused -4 ~cave -1
            ~cctv -5 ~ceil 6 ~ceilin 6 ~cell -3 ~cent -18 ~centra -4 ~centre -19 ~cert 7
            ~certif -2 ~chan 5 ~chance 38 ~change -23 ~channe -4 ~chap 24 ~chapte 8 ~char -13
            ~charge -5 ~chargi -5 ~chas 50 ~chased 8 ~chat -48 ~chea -12 ~cheape -4 ~chec -13
            ~checke -29 ~checki -12 ~checko 20 ~chee -10 ~cheers -10 ~chef 9 ~chem -12 ~chemis -12
            ~cheq 25 ~cheque 25 ~chil -1 ~childr 2 ~choi -1 ~choice -3 ~choo -4 ~choosi -2
            ~chos -6 ~chosen -6 ~chri 7 ~christ 7 ~chur -3 ~church -3 ~clai 7 ~claims 12 ~clas 30
            ~classe 34 ~classr 7 ~clea 45 ~cleane 10 ~clears 10 ~cler 8 ~clic -14 ~clicki -2
            ~clin -8 ~clinic -8 ~cloc 20 ~clocki 28 ~clos -47 ~closed -51 ~closes -9 ~closin 5
            ~closur -14 ~coac 16 ~coat 13 ~code -31 ~coff 7 ~coffee 7 ~cold 2 ~coll 10 ~collea -24
            ~collec 39 ~colleg -5 ~colm 5 ~colo -2 ~colour -2 ~come 48 ~comf -4 ~comfor -4
            ~comi 63 ~coming 63 ~comm -20 ~commer -6 ~commit -4 ~common -3 ~comp 17 ~compan -19
            ~compar -3 ~compla -42 ~comple 26 ~compli 25 ~compre 25 ~conc -18 ~concer -13
            ~concie -4 ~cond -12 ~condit -12 ~conf 24 ~confid 12 ~confir 12 ~conn -2 ~connec -2
            ~cons 25 ~consen -3 ~consid 32 ~consig 2 ~consul -4 ~consum -2 ~cont 49 ~contac 15
            ~contai 4 ~contra 25 ~contro 7 ~conv -7 ~cool -10 ~copi 5 ~copied -2 ~copy -13
            ~cork -1 ~corn -2 ~corner -2 ~coro -4 ~coroll -4 ~corr 19 ~correc 23 ~cost 5 ~coul -30
            ~couldn -14 ~coun -14 ~counci -17 ~counte 6 ~coup 22 ~couple 21 ~coupon 1 ~cour 32
            ~courie 18 ~course 8 ~courte 9 ~cove 21 ~covere -2 ~coveri 22 ~covers -22 ~crac 4
            ~cracke -6 ~cras -1 ~crat 24 ~cred 23 ~credit 23 ~crew 37 ~crim -2 ~cros 15 ~crosse 21
            ~crow 9 ~croy -9 ~croydo -9 ~curr -7 ~curren -6 ~cust -10 ~custom -8 ~cycl 11 ~cyli 8
            ~cylind 8 ~dail 1 ~dama -2 ~damage -2 ~damp 6 ~darr 4 ~darren 4 ~dash -15 ~data -24
            ~databa 2 ~date -9 ~daug 11 ~daught 11 ~dave 1 ~days 42 ~deadli -7 ~deal -9 ~dealin -2
            ~dear -45 ~deat -8 ~debi -23 ~debits 11 ~debt 16 ~deci -4 ~decide -32 ~decisi 27
            ~decl -16 ~declan -11 ~declin -4 ~deco 8 ~decora 6 ~deep 9 ~defa 5 ~defaul 5 ~defe -1
            ~defect -1 ~degr -9 ~degree -9 ~dela -24 ~delacr -5 ~deli 12 ~delive 15 ~deni -4
            ~dent 21 ~dentis 19 ~depa -20 ~depart -20 ~depe 1 ~depend 1 ~depo 18 ~deposi 27
            ~desk 32 ~deskto 6 ~desp 1 ~despat 1 ~dest -4 ~deta -14 ~detail -14 ~dete 24
            ~detect 24 ~devi -12 ~device -12 ~devs 5 ~diag 2 ~diagno -10 ~dial 4 ~diar 28 ~didn -7
            ~died 5 ~diff 4 ~differ 4 ~digi -15 ~digits -5 ~dinn 1 ~dinner 1 ~dire 27 ~direct 27
            ~disa -15 ~disagr -15 ~disc 18 ~discha 10 ~discon 21 ~discou -9 ~discus -5 ~dish 19
            ~disk -4 ~disp 24 ~dispat 28 ~dispen -7 ~displa -12 ~disput 14 ~dist 15 ~distri 10
            ~distur 5 ~dive 12 ~dock 3 ~docket -5 ~doct -20 ~doctor -20 ~docu -3 ~docume -3
            ~does 3 ~dogs -4 ~doha 5 ~doin 32 ~done 14 ~dont -11 ~door 1 ~doorst -6 ~doub -19
            ~double -8 ~down 38 ~downlo -10 ~downst -1 ~downti 9 ~draf -16 ~drafte -2 ~drafti 6
            ~drai -1 ~drains -8 ~draw 1 ~dres 15 ~dressi 11 ~driv 15 ~driver -3 ~drivin 10
            ~drop 56 ~droppe 21 ~droppi 14 ~dryi 4 ~drying 4 ~dubl 9 ~dublin 9 ~duly -4 ~dupl 10
            ~duplic 10 ~durb 7 ~durban 7 ~duri 2 ~during 2 ~duty 9 ~each -21 ~earl -7 ~earlie -15
            ~easi -10 ~easier -5 ~east -2 ~easter 12 ~easy 7 ~edin -4 ~edinbu -4 ~effe -2
            ~effect -2 ~eigh 16 ~eith 10 ~either 10 ~elec 10 ~electr 10 ~elem -4 ~elemen -4
            ~elev 14 ~eleven 14 ~elig -2 ~eligib -2 ~else 2 ~emai 22 ~emaile -7 ~emails -1 ~emba 7
            ~embass 11 ~encl -9 ~enclos -9 ~ende -4 ~endi -4 ~ending -4 ~ends -15 ~ener 1 ~engi 34
            ~engine 34 ~engl -5 ~englis -5 ~enjo -23 ~enni -6 ~enou -8 ~enough -8 ~enro 3 ~ente -3
            ~enti -15 ~entitl -12 ~entr -20 ~entran -9 ~enve -17 ~envelo -17 ~equi 1 ~equipm 1
            ~erro -8 ~esca -2 ~escala -2 ~esco 5 ~escort 5 ~esta 15 ~estate 15 ~esti 18 ~estima 18
            ~euro -6 ~even 19 ~evenin 33 ~ever -17 ~everyb -6 ~everyo -4 ~everyt 5 ~exac 6
            ~exactl 5 ~exam -1 ~exce 2 ~excess 8 ~exch -3 ~exchan -3 ~excl -1 ~excu -9 ~excuse -9
            ~exec -2 ~execut -2 ~exit 1 ~expe 48 ~expect 51 ~expens -5 ~experi 3 ~expi -22
            ~expire -22 ~expl -22 ~explai -22 ~expo -9 ~export -9 ~exte 6 ~extend 5 ~extens 1
            ~extr 19 ~faci -3 ~facili 1 ~fail -23 ~failed -10 ~fair 6 ~fairly 16 ~fait -5
            ~faithf -5 ~fall 1 ~fare -24 ~faro 8 ~fast -8 ~fath 15 ~father 15 ~faul -13 ~faults -8
            ~faulty -3 ~fede 4 ~feed -5 ~feedba -5 ~feel -22 ~feelin -9 ~fees 24 ~feet 7 ~fell 6
            ~fenc 4 ~fern 3 ~fernan 3 ~ferr 3 ~ferrie -8 ~fetc 9 ~fiat 13 ~fibr -1 ~fiel 2
            ~fift -1 ~fiftee -7 ~figu 2 ~figure 2 ~file 7 ~fill 43 ~filled 4 ~filt -3 ~filter -3
            ~fina 31 ~financ 27 ~find -7 ~findin 5 ~fine -7 ~fing 14 ~finger 14 ~fini 11
            ~finish 11 ~fion -5 ~fire -6 ~firm 18 ~firmwa 4 ~firs 17 ~fish 2 ~fitt 16 ~fitted 5
            ~fitter 4 ~fittin 6 ~fitz -2 ~five -14 ~fixe 8 ~fixi 7 ~fixing 7 ~flag 34 ~flagge 36
            ~flas -6 ~flashi -3 ~flat -1 ~flig -23 ~flight -23 ~flip 2 ~floo -7 ~flor 8 ~floris 8
            ~flow 15 ~flower 10 ~flyi -1 ~flying -1 ~folder 2 ~folk 16 ~foll 22 ~follow 22
            ~food -11 ~foot -1 ~ford -6 ~fore -7 ~forecl -9 ~foreno 6 ~form -13 ~fort 55
            ~fortni 44 ~forw 10 ~forwar 10 ~foun -22 ~four -25 ~fourte -9 ~fourth 4 ~fram 5
            ~frames 8 ~fran -8 ~frau 18 ~free -3 ~freeze 2 ~frei 17 ~freigh 17 ~fres 15 ~frid 28
            ~friday 16 ~fridge 12 ~from 12 ~fron -1 ~fros 8 ~froz -5 ~frozen -1 ~frus -2
            ~frustr -2 ~fuel 4 ~full -1 ~fund 23 ~furn 6 ~furnis 1 ~furt 2 ~furthe 2 ~fuse -2
            ~gall 1 ~gallag 1 ~galw -5 ~galway -5 ~gara 12 ~garage 12 ~gate 9 ~gatewa -2 ~gave -11
            ~gday 5 ~gdpr 12 ~gemm -3 ~gene 12 ~genera 12 ~germ 3 ~german 3 ~gest -6 ~gestur -6
            ~gets 71 ~gett 31 ~gettin 31 ~girl 10 ~give -11 ~givi 19 ~giving 19 ~glad -32 ~glas 12
            ~glasgo 1 ~glasse 3 ~goes 41 ~goin 68 ~gold -4 ~gone -16 ~gonn 30 ~good -14 ~grab -11
            ~grac -3 ~grad 3 ~graf 2 ~graffi 2 ~gran -2 ~grea -12 ~gree -30 ~greeti 2 ~grey -10
            ~grit 4 ~grou 37 ~ground 22 ~grouti 3 ~guar 12 ~guaran 13 ~gues -3 ~guesth -12
            ~guests -18 ~gutt 2 ~guys -4 ~hadd 1 ~hadn 10 ~hair -11 ~half 22 ~hall 6 ~hallwa -2
            ~hami -5 ~hamp 1 ~hamper 1 ~hand 10 ~handbo -4 ~handed -9 ~handle -6 ~handov 14
            ~handse -4 ~hang -5 ~hangin -8 ~happ -31 ~happen -7 ~harb -16 ~hard 14 ~hardsh 6
            ~hash -1 ~hasn -7 ~hass 6 ~hassle 6 ~have -14 ~havent -3 ~havi 31 ~having 31 ~head 31
            ~headte -2 ~heal 4 ~health 7 ~hear 31 ~hearin 16 ~heat 7 ~heater 6 ~heatin 6 ~held -12
            ~hell 11 ~help -24 ~henc -3 ~here 13 ~hers 5 ~hersel 5 ~high -25 ~higher -7 ~highla -8
            ~highwa -1 ~hims 6 ~himsel 6 ~hing 9 ~hinges 9 ~hire -5 ~hist -5 ~histor -5 ~hiya -11
            ~hmrc 5 ~hold -10 ~holder -17 ~holdin 35 ~hole 6 ~holi -12 ~holida -12 ~holl -1
            ~home 6 ~hone -29 ~honest -29 ~hono 26 ~honour 26 ~hook -9 ~hope 32 ~hopefu 51
            ~hopi 31 ~hoping 31 ~hosp -10 ~hospit -10 ~host -6 ~hote -12 ~hour -1 ~hous 12
            ~househ -13 ~housek 18 ~housin -1 ~huma 1 ~husb 9 ~husban 9 ~ibis 10 ~idea 12
            ~ideall 5 ~igno 9 ~ignore 9 ~illn -5 ~illnes -5 ~imag 25 ~imagin 25 ~imme -13 ~impo 1
            ~import 1 ~imra -10 ~inbo 11 ~incl -11 ~includ -11 ~inco -7 ~inconv -2 ~inde 13
            ~indi 1 ~indian -3 ~indica 5 ~info 8 ~inform 8 ~inha 10 ~inhale 10 ~inke 10 ~insi 44
            ~inside 44 ~insp 29 ~inspec 29 ~inst 1 ~instea 2 ~instru -7 ~insuli 9 ~insura -2
            ~insure -5 ~inte -12 ~interc -19 ~intere -9 ~interp 19 ~into -21 ~intr 11 ~introd 11
            ~inve 12 ~invent 4 ~invi 6 ~invigi 1 ~invite 4 ~invo 29 ~invoic 32 ~isla -13
            ~island -13 ~isnt -20 ~issu -5 ~issued 16 ~issuin -1 ~item 10 ~itll 12 ~itse -27
            ~itself -27 ~iyer 7 ~jesu -5 ~jodi -2 ~join -15 ~joined -7 ~joiner 4 ~joinin -8
            ~josh 11 ~jour -7 ~journe -7 ~judg 7 ~judges 7 ~junk -3 ~just -39 ~keep 54 ~keepin 38
            ~kenn 9 ~kennel 9 ~kent 2 ~kept 6 ~kerb 12 ~kerrid -1 ~kett 7 ~kettle 7 ~keys -2
            ~kick 27 ~kids -5 ~kilo -4 ~kind -27 ~kindly -13 ~king -7 ~kitc 1 ~kitche 1 ~knoc 21
            ~knocke 1 ~know 19 ~kulk 6 ~kulkar 6 ~kuma 3 ~kumasi 3 ~kwam 9 ~labe 5 ~labels -10
            ~labo 10 ~labs 18 ~lace -2 ~ladd 9 ~ladder 9 ~lads 43 ~ladsll 15 ~lady 10 ~lago -6
            ~lamp -6 ~land 51 ~landed -8 ~landin 4 ~landli -1 ~lane 18 ~laps -2 ~lapsed -2 ~lapt 3
            ~laptop 3 ~larg 5 ~last -13 ~late 54 ~latest 15 ~lead 15 ~leader -3 ~leak 14 ~lean 14
            ~leanne 8 ~leas 3 ~leav -4 ~leaves 6 ~leed -4 ~left -31 ~lega 11 ~legs 9 ~lend -2
            ~lender -3 ~less 1 ~lesson 13 ~lets 11 ~lett 24 ~letter -2 ~lettin 26 ~leve -12
            ~libr -3 ~librar -3 ~lice 9 ~licenc 15 ~lids -5 ~life -4 ~lift 33 ~lifted 5 ~ligh -16
            ~lights -8 ~like 10 ~likely 16 ~limi -9 ~limits -4 ~lind -7 ~lindqv -4 ~line -15
            ~link -8 ~lisb -3 ~lisbon -3 ~list 33 ~listen -5 ~listin 1 ~litr 1 ~litt -20
            ~little -16 ~live 26 ~load 15 ~loaded 9 ~loan 11 ~loca -2 ~lock 1 ~locked -9
            ~locker -10 ~locksm 21 ~locu 16 ~lodg 10 ~lodged 3 ~logb 8 ~logboo 8 ~logg -25
            ~logged -12 ~loggin -13 ~logo -4 ~logs -6 ~long -12 ~longer -18 ~look -13 ~looked -28
            ~lookin 24 ~lorr 10 ~lose 7 ~loss 1 ~lost 7 ~loun -5 ~lounge -5 ~love -42 ~lovely -18
            ~lowe -3 ~loya -5 ~loyalt -5 ~luca -2 ~luck 19 ~lugg 3 ~luggag 3 ~lunc 72 ~luncht 21
            ~luto -8 ~maam 6 ~mach 12 ~machin 12 ~mada 3 ~made -8 ~mail 29 ~mailbo 6 ~mailin 1
            ~main -12 ~make 43 ~maki -4 ~making -4 ~mana 25 ~manage 21 ~managi 4 ~mand -1
            ~mandat -1 ~manu -12 ~manufa -12 ~many -12 ~marc -7 ~marcus -7 ~mare -3 ~marg -5
            ~mari 12 ~mark 1 ~marked 12 ~marker -6 ~market -12 ~mast 7 ~master -3 ~matc 8 ~mate 2
            ~matr 3 ~matron 3 ~matt 4 ~matter 1 ~mattre 2 ~mayb -11 ~meal -17 ~mean -3 ~meanti 7
            ~meanwh -4 ~meas -5 ~medi -8 ~medica -5 ~meet 39 ~meetin 34 ~memb -7 ~member -7
            ~memo 15 ~memory 15 ~mended 8 ~mens -10 ~mensah -10 ~ment -20 ~mentio -23 ~menu -4
            ~merc -16 ~mercha 1 ~mess 3 ~messag 2 ~mete 13 ~meters 11 ~midn 23 ~midnig 23 ~midw 6
            ~midwee -6 ~midwif 13 ~migh 10 ~migr -3 ~migrat -3 ~mile -17 ~mileag -7 ~mill -8
            ~millio -5 ~mind -7 ~minded 9 ~mini 15 ~minibu -4 ~mins -10 ~minu -8 ~minute -7
            ~mise -5 ~misr -2 ~misrea -2 ~miss -5 ~missin 1 ~mist 2 ~mistak 2 ~mobi 6 ~mobile 6
            ~mode -15 ~modera -8 ~mome -12 ~moment -12 ~mond 26 ~monday 26 ~mone 28 ~moni 8
            ~monito 8 ~mont 26 ~monthl 9 ~months -7 ~more 17 ~morn 11 ~mornin 11 ~mort -5
            ~mortem 1 ~mortga 2 ~mortif -7 ~most 7 ~mostly 23 ~moth 1 ~mother 1 ~moul -7 ~move -15
            ~movi 4 ~moving 4 ~much -1 ~mums 11 ~muni -2 ~muse -9 ~museum -9 ~musi -9 ~must -37
            ~myse 32 ~myself 32 ~myst -3 ~myster -3 ~nair 16 ~nairob 14 ~name 8 ~near 7 ~nearer 3
            ~neares -5 ~need -43 ~needed 8 ~neednt 6 ~neig -12 ~neighb -12 ~netw 9 ~networ 9
            ~neve -41 ~news 17 ~next 63 ~ngoz 5 ~niam 14 ~nice -15 ~nigh 8 ~nights -23 ~nine 5
            ~nobo 7 ~nobody 7 ~nois -19 ~noon 18 ~nope -3 ~norm 4 ~normal 4 ~nort -6 ~norw -5
            ~norwic -5 ~note 10 ~noth 3 ~nothin 3 ~noti -37 ~notice -37 ~numb -30 ~number -30
            ~nurs 34 ~obje -18 ~object -18 ~oclo 35 ~oclock 35 ~octa -5 ~octavi -5 ~offe 2
            ~offere -3 ~offi 11 ~office 11 ~okaf 3 ~okafor 3 ~okay 4 ~ombu -10 ~ombuds -10 ~once 6
            ~ones 2 ~onli -3 ~online -3 ~only -55 ~onto 9 ~onwa 14 ~onward 14 ~open -40
            ~opened -12 ~openin 3 ~openre 6 ~oper 9 ~operat 9 ~opti 1 ~option 1 ~orde -7
            ~ordere 13 ~orders -21 ~ordi 3 ~ordina 3 ~orig -1 ~origin -1 ~osei -7 ~othe 23
            ~others 18 ~otherw -7 ~ough 26 ~ours -2 ~oursel 4 ~outa -13 ~outage -13 ~outc 18
            ~outcom 18 ~outl 3 ~outloo 3 ~outs 16 ~outsid 4 ~outsta 12 ~over 61 ~overni 11
            ~overpa 12 ~overri -2 ~overti -7 ~owed -1 ~owin -6 ~owne -1 ~pack -16 ~packag -7
            ~packed -1 ~packet -8 ~packin 5 ~padl -1 ~padloc -1 ~page -46 ~paid -14 ~pain -3
            ~painte 8 ~pair 10 ~pall -2 ~pallet -2 ~pane 4 ~papa -2 ~pape 9 ~papers -2 ~paperw 6
            ~para -8 ~parc -19 ~parcel -19 ~pare -1 ~parent -1 ~park -3 ~parkin 2 ~part -5
            ~partic -2 ~partie -4 ~partne -1 ~pass -22 ~passed -27 ~passen -9 ~passes -2 ~passin 2
            ~passpo -1 ~passwo -9 ~past 19 ~patc 23 ~pati -27 ~patien -24 ~paul 3 ~paulin 3
            ~paus -6 ~pave -3 ~paveme -3 ~paya -18 ~payabl -18 ~payi 13 ~paying 13 ~paym 16
            ~paymen 16 ~paypal 6 ~paypoi -5 ~payr 9 ~payrol 9 ~pays -4 ~peak -10 ~pena 3 ~penalt 3
            ~penc 17 ~pencil 21 ~pend -13 ~pendin -13 ~penn 21 ~pens 9 ~pensio 3 ~peop 6 ~people 6
            ~perc -3 ~percen -3 ~perh -1 ~perhap -1 ~peri -9 ~period -9 ~perm 16 ~perman 11
            ~permit 8 ~pers 34 ~person 34 ~pert 11 ~pesa 2 ~pest 21 ~pete 11 ~petr -6 ~petrov -2
            ~pets -5 ~phar -9 ~pharma -9 ~phon 32 ~phones 19 ~phonin 12 ~phot -35 ~photog -4
            ~photos -14 ~pian 4 ~pick 14 ~picked -23 ~pickin 3 ~pickup 18 ~pics -13 ~pict -2
            ~pictur -2 ~piec -1 ~pier -8 ~pile 8 ~pill 10 ~ping 18 ~pinged -5 ~pins 1 ~pizz -10
            ~plac -7 ~placed -8 ~plai 4 ~plan -14 ~planni 4 ~plas 19 ~plaste 19 ~plat -29
            ~plates -5 ~platfo -16 ~play 6 ~playin 11 ~plea -51 ~please -47 ~pleasu -5 ~plug -10
            ~plum 5 ~plumbe 5 ~plus -18 ~pock 8 ~pocket 8 ~poin -4 ~points 20 ~pole -10 ~poli -49
            ~police -13 ~policy -36 ~pool -32 ~poor -6 ~popp 16 ~poppin 17 ~porc -6 ~port 16
            ~portal 5 ~ported 1 ~porter 10 ~portin 1 ~poss -10 ~possib -10 ~post 48 ~postag -12
            ~postco -14 ~posted 8 ~postin 7 ~poth 5 ~pothol 5 ~poun -10 ~pounds -10 ~powe -16
            ~prac 4 ~practi 4 ~pref -11 ~prefer -11 ~prem -3 ~premiu -6 ~pren 1 ~prenti 2
            ~prep -14 ~prepai -15 ~pres -44 ~prescr -26 ~presen -3 ~pret -11 ~prev -9 ~previo -9
            ~pric -36 ~priced -2 ~prices -8 ~prin 27 ~printe 1 ~prio -1 ~priori -1 ~priv -9
            ~privat -8 ~priy 27 ~prob 32 ~probab 27 ~proble -1 ~proc -12 ~procee -1 ~proces -10
            ~prod -8 ~produc -8 ~prof 1 ~profes -7 ~prom 18 ~promis 28 ~promot -5 ~prompt -1
            ~proo -10 ~prop -2 ~proper -3 ~propos 1 ~prot 3 ~protec 3 ~prov 13 ~provid -9
            ~provis 22 ~publ -26 ~public -13 ~publis -13 ~pull -18 ~pulled 1 ~pullin 5 ~pump 5
            ~pune 1 ~punt -2 ~punter -2 ~purc -22 ~purcha -22 ~purp -6 ~purple -6 ~push 5 ~putt 21
            ~puttin 21 ~qual 2 ~qualit 2 ~quar 24 ~quarte 24 ~quer -11 ~querie -8 ~ques -22
            ~questi -22 ~queu 28 ~queued 15 ~quic -8 ~quicke 5 ~quie 19 ~quit -14 ~quot -7
            ~quotat -3 ~quoted -6 ~radi -5 ~radiat -5 ~rail -12 ~rain 1 ~rais 16 ~raised 22
            ~raisin 2 ~ramp 5 ~rate 8 ~rath -2 ~rather -2 ~rati -1 ~rating -1 ~ravi 8 ~rays 7
            ~reac 9 ~reachi 9 ~read -20 ~reader 2 ~readin -22 ~real 14 ~really -7 ~rear -3
            ~reas -5 ~reason -5 ~rebo 17 ~rebook 12 ~reboot 5 ~reca -8 ~recall -6 ~rece -30
            ~receip -32 ~receiv -5 ~recent -11 ~recept 19 ~reck 24 ~reckon 24 ~reco -42 ~reconn -5
            ~record -22 ~recove 10 ~rede 25 ~redeli 19 ~redemp 6 ~redo 18 ~redone 11 ~refe -43
            ~refere -20 ~referr -17 ~refl -6 ~reflec -6 ~refr -26 ~refres -26 ~refund -2 ~rega -12
            ~regard -12 ~regi 16 ~regist 10 ~regr -10 ~regret -10 ~regu -3 ~regula -3 ~reim 29
            ~reimbu 29 ~rein 12 ~reinst 12 ~reis 15 ~reissu 15 ~rela 16 ~relati 7 ~rele 54
            ~releas 54 ~rema 13 ~remain -6 ~remark 11 ~reme -13 ~rememb -13 ~remi 20 ~remind 16
            ~remo 6 ~remote 12 ~remova 9 ~remove -13 ~rene -34 ~renewa 1 ~renews -16 ~rent 16
            ~rental 1 ~reop 7 ~reopen 7 ~repa -12 ~repair 6 ~repaym -15 ~repe 6 ~repeat 6 ~repl 63
            ~replac 58 ~replie 2 ~repo 12 ~report 12 ~repr 13 ~reprin 22 ~requ -10 ~reques 4
            ~requir -13 ~rese 12 ~resend 30 ~reserv -26 ~resi 9 ~reside 6 ~reso 10 ~resolu -4
            ~resolv 14 ~resp -2 ~respec -4 ~respon 2 ~rest 32 ~restar -19 ~restau -13 ~restor 32
            ~resu 12 ~result 13 ~resume -1 ~reti -7 ~retire -4 ~retr 4 ~retrie 4 ~return -7
            ~reve 47 ~revenu 5 ~revers 19 ~revert 23 ~revi 8 ~review 13 ~revise -5 ~ride -4
            ~righ 1 ~righto -8 ~rights 11 ~ring 54 ~ringin 8 ~road 11 ~roam 8 ~roamin 8 ~roll -7
            ~roof -1 ~room 11 ~root -3 ~rosa 4 ~rota -2 ~roug 17 ~roughl 19 ~roun 71 ~rounds 2
            ~rout -6 ~router -6 ~routes -4 ~routin 5 ~rubb -5 ~rubbis -5 ~rule 9 ~runn 14
            ~runnin 14 ~runs -7 ~ruth 8 ~sadl -7 ~safe 28 ~safety -1 ~saff -2 ~saffro -2 ~said -61
            ~sail 4 ~sailin 1 ~sain -10 ~saints -5 ~sale -26 ~same 37 ~samp -3 ~sample -3 ~sand -2
            ~sare 8 ~save 3 ~sayi 5 ~saying 5 ~says 18 ~scaf 24 ~scaffo 24 ~scan -1 ~scanne 2
            ~sche -19 ~schedu -1 ~scheme -18 ~scho 29 ~schola 16 ~school 13 ~scra -1 ~scratc -3
            ~scre -18 ~screen -25 ~scri 2 ~script 2 ~scro -8 ~scroll -8 ~seal -6 ~sear -6
            ~search -6 ~seat 6 ~seco 1 ~second 1 ~secr -11 ~secret -11 ~secs -3 ~sect 1 ~sectio 1
            ~secu 15 ~securi 12 ~seei -10 ~seeing -10 ~seem -13 ~seen 11 ~self -4 ~sell 9
            ~seller 12 ~send 1 ~sender -6 ~sendin 19 ~seni 6 ~senior 6 ~sens -5 ~sent -23 ~sepa 12
            ~separa 12 ~seri -9 ~serial -9 ~serv 2 ~served -9 ~server 22 ~serves 11 ~servic -19
            ~sess -2 ~sessio -2 ~sets 3 ~sett 30 ~settle 28 ~seve 6 ~shal 44 ~shan 21 ~shar 9
            ~shared -6 ~shaz 8 ~shed -5 ~shee -1 ~shel 48 ~shes 19 ~shif 42 ~shifte 11 ~shifts 7
            ~ship 22 ~shippe -7 ~shippi 3 ~shoe -10 ~shoo 20 ~shooti 13 ~shop 7 ~shor 36 ~shorta 6
            ~shortl 22 ~shou 26 ~should 38 ~show 1 ~showin -14 ~shut -12 ~shuttl 4 ~side -1
            ~sign -6 ~signal 6 ~signat 6 ~signed -13 ~signin -4 ~sile -8 ~silv 6 ~silver -9
            ~simp -4 ~simply -4 ~sinc -43 ~sincer -19 ~sing 8 ~single 6 ~siob 6 ~siobha 8 ~sist 3
            ~sister 3 ~site 35 ~sits -7 ~sitt 10 ~sittin 10 ~size -4 ~skip 24 ~skod -1 ~slat 11
            ~slee -6 ~slot -24 ~slow -7 ~smal -20 ~smalle -4 ~smar -12 ~smel -1 ~smok -7
            ~smokin -7 ~snag 9 ~snow 15 ~soci 1 ~sofa 28 ~soft -1 ~sold -8 ~soli 14 ~solici 14
            ~some 20 ~somebo 5 ~someon 27 ~someth -16 ~someti 17 ~sons 10 ~soon 17 ~sorr -62
            ~sort 25 ~sortin 8 ~soun -9 ~sounds -8 ~sout -1 ~spac -1 ~spam 6 ~spar 23 ~sparky 15
            ~spea 34 ~speaki -12 ~spec 11 ~specia 11 ~spee 16 ~spel -5 ~spelli -5 ~spin 9 ~spli -8
            ~spok -11 ~spoken 2 ~spot 1 ~spre -4 ~spread -4 ~spri 8 ~squa 20 ~square 20 ~sque 25
            ~squeez 25 ~staffe -12 ~staffo -6 ~stag -31 ~stai 13 ~stairs -1 ~stairw 10 ~stam 3
            ~stampe 1 ~stan -3 ~standa -26 ~standi 4 ~stands -4 ~star -3 ~starte -9 ~starti 15
            ~starts 7 ~stat -14 ~statem 23 ~statio -23 ~status 3 ~stay 30 ~stea 11 ~step -12
            ~stic 23 ~sticki 14 ~stil -9 ~stoc 15 ~stocks 9 ~stol 6 ~stolen 6 ~ston 23 ~stop -10
            ~stopco -7 ~stoppe 19 ~stor -2 ~stores 1 ~stot 1 ~stra 26 ~straig 23 ~stre -7
            ~stream -1 ~street -10 ~stretc 5 ~stri 4 ~strict -6 ~strike 10 ~stuc 8 ~stud -14
            ~studen -13 ~stuf 8 ~stum 14 ~subj 18 ~subjec 18 ~subm -10 ~submit -10 ~subs -8
            ~subscr -16 ~substa 8 ~succ -6 ~succes -6 ~such -12 ~suit -10 ~suitca 5 ~summ 2
            ~summar -6 ~sund -20 ~sunday -20 ~suni 1 ~supe 10 ~superv 18 ~supp 4 ~suppli 11
            ~supply 4 ~suppor -10 ~suppos -1 ~sura -1 ~surc -2 ~surcha -2 ~sure 19 ~surg 16
            ~surger 14 ~surn -12 ~surnam -12 ~surp 35 ~surpri 35 ~surv -1 ~survey -1 ~swap 26
            ~swappe 7 ~swappi 11 ~swea 12 ~swel 1 ~swelli 1 ~swim -3 ~swimmi -2 ~swin 9 ~swit -11
            ~switch -11 ~swor 3 ~sync 12 ~syst -21 ~system -21 ~tabl -27 ~tables -5 ~tablet 10
            ~tabs -1 ~tags -4 ~take -14 ~taki 32 ~taking 32 ~talk -12 ~talked 3 ~tank -2 ~targ 8
            ~target 8 ~tari 13 ~tariff 7 ~taxi 19 ~team 50 ~tear -4 ~teat 21 ~teatim 21 ~tech -8
            ~techni 2 ~tele -5 ~teleph -5 ~tell -8 ~tellin -8 ~temp -6 ~tena -37 ~tenanc -19
            ~tenant -18 ~tend 22 ~term -22 ~termin -5 ~terr -15 ~terrac -7 ~test 17 ~tested 4
            ~text 45 ~thac -2 ~thacke -2 ~thai -2 ~than -23 ~thanks -41 ~that -43 ~thatll 7
            ~thei 3 ~them 31 ~then -42 ~theo 15 ~theory 9 ~ther -19 ~therea 16 ~therel 22
            ~theres -7 ~thes 1 ~they 59 ~theyll 46 ~theyre 41 ~theyve -16 ~thin 54 ~things 22
            ~thinki 3 ~thinks 7 ~thir -4 ~thirty -2 ~this 43 ~thos 19 ~thou 1 ~though 1 ~thre -24
            ~thread -2 ~thro 16 ~throug 7 ~thur 39 ~thursd 39 ~tick -3 ~ticket -3 ~tide 15
            ~tier -11 ~tigh -5 ~till 63 ~time -6 ~timeta -9 ~timi -7 ~timing -7 ~titl 4 ~tmrw 28
            ~toda 54 ~todays -5 ~toge -1 ~togeth -1 ~told -1 ~tomo 84 ~tomorr 84 ~tone -14
            ~toni 106 ~tonigh 103 ~tonite 12 ~took -9 ~toro 6 ~toront 6 ~tota -24 ~totall -6
            ~touc 36 ~tour -16 ~towa 6 ~toward 6 ~towe 1 ~towels 3 ~town -7 ~trac 15 ~tracin 14
            ~tracke -21 ~tracki 25 ~traf 10 ~traffi 10 ~trai -27 ~trains -14 ~tran 32 ~transc 14
            ~transf 4 ~transi 3 ~transp -10 ~trav -18 ~travel -16 ~travis -2 ~tray 2 ~trea -20
            ~tree 7 ~tria -12 ~trib 8 ~tribun 8 ~tric -1 ~trie -20 ~trip -16 ~trol 3 ~trolle 3
            ~trou 25 ~troubl 4 ~truc 44 ~trul -4 ~trur -1 ~trus -11 ~tryi 18 ~trying 18 ~tues 12
            ~tuesda 12 ~tund 19 ~turn 23 ~turnar 21 ~turned -15 ~turnst -8 ~tuto 3 ~twel -19
            ~twelve -19 ~twen -28 ~twenty -28 ~twic -29 ~twis 13 ~type -21 ~typi 9 ~typica 17
            ~typing -10 ~typo -6 ~tyre 7 ~unde -40 ~unders -44 ~undert 24 ~underw -1 ~undo 6
            ~unfo -22 ~unfort -22 ~unit -2 ~univ -3 ~univer -3 ~unle -31 ~unless -31 ~unlo 9
            ~unlock 9 ~unsu -6 ~unti 24 ~unwo -5 ~unworn -5 ~upda 14 ~update 16 ~upgr -5
            ~upgrad -5 ~upho 17 ~uphols 17 ~uplo -1 ~upload -1 ~upon -5 ~upst -7 ~upstai -7
            ~usag -9 ~used -11 ~usin -8 ~usua 14 ~usuall 13 ~vacc 3 ~vaccin 3 ~vali -24 ~valu 8
            ~valuat -3 ~valuer 14 ~valv 18 ~vans 31 ~vehi -6 ~vehicl -6 ~venu 12 ~veri 1 ~verifi 1
            ~vers 2 ~very -14 ~vets 26 ~vide 2 ~view 10 ~vinc -2 ~visa 3 ~visi 39 ~visiti 26
            ~voic -12 ~voicem -18 ~void 6 ~vouc -6 ~vouche -6 ~wait 3 ~waitin 16 ~waiv 28
            ~waived 8 ~waiver 8 ~wall -11 ~wallet -13 ~wanj 7 ~wanjir 7 ~want -44 ~wanted 4
            ~ward 18 ~warden 22 ~wardro -8 ~ware 4 ~wareho 4 ~warm -10 ~warn 7 ~warr -13
            ~warran -13 ~wash 12 ~washed 17 ~wasn -2 ~wast -19 ~watc 36 ~watchi 13 ~wate 8
            ~wear -1 ~weat 21 ~weathe 21 ~webs -4 ~websit -4 ~wedd -2 ~weddin -2 ~wedn 9 ~wednes 9
            ~week 78 ~weekda -17 ~weeken -12 ~weig -7 ~welc -13 ~welcom -13 ~well 50 ~went -46
            ~were 22 ~west -4 ~weve -8 ~what -12 ~whatev 23 ~whee 34 ~wheelc 29 ~when 27 ~wher -9
            ~whet -12 ~whethe -12 ~whic -43 ~whil -7 ~whit -2 ~whitco -7 ~whol 10 ~wife 13
            ~wifi -5 ~will 68 ~wind -1 ~window -7 ~windsc 1 ~wint -4 ~winter -4 ~wipe 7 ~wire 28
            ~wish -23 ~wishes -7 ~with 40 ~withdr 6 ~withhe 4 ~within 50 ~withou -12 ~wont -1
            ~wood 14 ~worc -8 ~worces -8 ~word 27 ~work 16 ~worked -10 ~workin 33 ~worksh 2
            ~worl 5 ~worn -4 ~worr 19 ~worrie 10 ~wors -23 ~woul -59 ~wouldn 21 ~wrap 4 ~wrappi 2
            ~writ 73 ~writin 36 ~writte 6 ~wron 4 ~wrongl -3 ~wrot -29 ~yard -4 ~yeah -8 ~year -35
            ~yearly -6 ~yell -7 ~yellow -12 ~yest -12 ~yester -12 ~york -7 ~youd -52 ~youl 39
            ~your 41 ~yourse -20 ~youv -20 ~yusu 1 ~zero 4
            """#)
}
