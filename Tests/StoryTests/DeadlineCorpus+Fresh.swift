extension DeadlineCorpus {
    /// Of many trades and voices, written to test the rules for clauses when these stood: read then
    /// with a precision of 94 % and a recall of 80 %. Mended by them since.
    static let fresh: [PromiseCorpus.Example] = PromiseCorpus.examples(
        """
        + Tomorrow's my first day in the new job and the work phone is dead. = 11-21 23:59
        + I need new shoes for Saturday’s wedding. = 11-21 23:59
        + Maternity leave starts Friday and nobody has signed the form. = 11-27 23:59
        + The prescription has to be in before close of business on Monday. = 11-23 23:59
        + Her phone runs dry at midnight and the top-up is nowhere. = 11-20 23:59
        + You cancelled my flight tomorrow. = 11-21 23:59
        + They're pouring concrete tomorrow at 7am and your pump truck isn't on the schedule = \
        11-21 07:00
        + My daughter's quinceañera is this Saturday and the DJ you booked us cancelled = 11-21 \
        23:59
        + I deploy on the 28th and the storage unit paperwork isn't signed = 11-28 23:59
        + Closing is Friday at 2pm, title says they still don't have the payoff = 11-27 14:00
        + I've got jury duty Monday and need the letter from your office before then = 11-23 \
        00:00
        + They will tow my truck tonight if the permit isn't active = 11-20 23:59
        + The caterer needs a headcount by noon tomorrow and RSVPs are locked = 11-21 12:00
        + we go live monday, who is on call for your side? = 11-23 23:59
        + I start radiation next week and the preauth was denied. = 11-29 23:59
        + my lease is up on the 30th, need the final bill = 11-30 23:59
        + I ship out Tuesday. Please fast track. = 11-24 23:59
        + Game day is Saturday, jerseys are still "in production" = 11-21 23:59
        + Passport expires in 10 days and I'm still waiting on the appointment = 11-30 23:59
        + We're moving cross country this weekend and the U-Haul reservation disappeared = 11-22 \
        23:59
        + Dog's running out of his seizure meds, last pill is tomorrow = 11-21 23:59
        + The warranty is up Sunday and you guys keep rescheduling = 11-22 23:59
        + Trick is I need it in Tulsa by Wednesday, not Thursday. = 11-25 23:59
        + Our auditors arrive Monday morning and half the exports are blank. = 11-23 12:00
        + Landlord's changing the locks Friday = 11-27 23:59
        + Quarter closes on the 30th, we can't run rev rec = 11-30 23:59
        + I defend my dissertation on Tuesday at 10 and your software won't open the file = \
        11-24 10:00
        + Board the cruise Sunday at 11am and still don't have luggage tags = 11-22 11:00
        + If y'all don't ship by tomorrow I'm disputing the charge = 11-21 23:59
        + Can I get this expedited? Funeral home needs the certificate by 9am tomorrow. = 11-21 \
        09:00
        + My shift starts in 45 minutes and the app won't clock me in = 11-20 21:35
        + The baby comes home from the NICU on Saturday and we don't have the monitor = 11-21 \
        23:59
        + We're hosting Thanksgiving this year so oven fixed by Nov 20 would be a lifesaver = \
        11-20 23:59
        + You have 48 hours to fix this. = 11-22 20:50
        + My eBay buyer's expecting it by the 21st, tracking hasn't moved = 11-21 23:59
        + I've a viewing at the apartment tomorrow 9.30 and need the credit report unfrozen = \
        11-21 09:30
        + Can you push the update out by end of week? We present to the state on Monday. = 11-20 \
        23:59
        + The storm is due in at midnight and the generator won't start = 11-20 23:59
        + School starts back Tuesday. Chromebook still says activation pending. = 11-24 23:59
        + bday is the 19th n package still in Ohio = 12-19 23:59
        + Kindly resolve before 12 PM tomorrow, RBI reporting is there = 11-21 12:00
        + Last date to link is 15th Dec, portal is giving error 500 only = 12-15 23:59
        + My father's angioplasty is day after tomorrow and cashless is not approved = 11-22 \
        23:59
        + We have a pooja at home on Friday and the idol has not been delivered = 11-27 23:59
        + Engagement is on 14th and the ring is one size big, please exchange before = 12-14 \
        23:59
        + UPSC form closes on Tuesday evening, OTP not coming = 11-24 23:59
        + Exam hall ticket must be downloaded by tonight, site is down = 11-20 23:59
        + I am having flight in 5 hours and web check-in is failing = 11-21 01:50
        + Hostel fees due on 20 Dec. Loan disbursal pending from your side since long. = 12-20 \
        23:59
        + Please do the needful by EOD = 11-20 23:59
        + My wife is getting discharged tomorrow morning, hospital wants final approval from TPA \
        = 11-21 12:00
        + GST filing due date is today itself and the login is locked = 11-20 23:59
        + Marriage is on 22nd Dec, lehenga not dispatched till now = 12-22 23:59
        + interview is tmrw 10.30 am n laptop is not turning on = 11-21 10:30
        + We are vacating the flat on 28th, shift the connection before that. = 11-28 00:00
        + Client visit is scheduled for Thursday, AC must be working by then = 11-26 23:59
        + The deadline given by university is Monday 5pm. = 11-23 17:00
        + I need call back within 2 hours or I will escalate = 11-20 22:50
        + Visa slot is on 18th Dec at 8:15 and the bank statement with stamp not received = \
        12-18 08:15
        + My SIM will get deactivated tonight, why port request is rejected = 11-20 23:59
        + Pls credit by Friday, my EMI bounces otherwise = 11-27 23:59
        + Exhibition starts from Saturday and brochures are with wrong logo = 11-21 23:59
        + Hallo, on Thursday comes the chimney sweep and needs the paper from you. = 11-26 23:59
        + Next week I have the audit and I can't export the ledger. = 11-29 23:59
        + At 15:00 the customs closes and the driver waits for the document = 11-21 15:00
        + The notary needs it until Wednesday, please hurry = 11-25 23:59
        + In three days I go to the clinic for the operation and have still no confirmation = \
        11-23 23:59
        + Please answer me this week, after that I am at sea for two months = 11-22 23:59
        + The ship sails on the 19th. Without the certificate they don't let me on board. = \
        12-19 23:59
        + would love it back in time for our anniversary on Saturday = 11-21 23:59
        + could do with it before my wedding if at all possible = ?
        + I've to be out of this flat by the 27th and the deposit's still held = 11-27 23:59
        + The vet's putting her to sleep tomorrow unless the claim's approved = 11-21 23:59
        + First feed of the new calves is 5am tomorrow and the milk machine is showing fault 12 \
        = 11-21 05:00
        + Harvest won't wait, rain's coming in Thursday and the baler part is sat in your depot \
        = 11-26 23:59
        + Mass is at 11 on Sunday and we've no flowers = 11-22 11:00
        + Offer ends tonight and your checkout won't take my voucher = 11-20 23:59
        + I'm due in court at 10 tomorrow, I need that letter emailed tonight = 11-21 10:00
        + Good morning, hoping you can help. My mum's hip replacement was moved up to Tuesday \
        and the policy documents still show her old surname, the ward clerk won't accept them. = \
        11-24 23:59
        + Hi, I'm the treasurer of a small cricket club. The AGM is a week on Monday and I can't \
        get the statements to download. = 11-30 23:59
        + The dishwasher you're replacing - the kitchen fitters are here till Friday only, after \
        that nobody can plumb it in. = 11-27 23:59
        + I've got to hand the keys back by noon on Saturday and the inventory clerk hasn't \
        rung. = 11-21 12:00
        + Currently stood outside the pick up office, it closes in 20 minutes and nobody answers \
        the bell = 11-20 21:10
        + My probation review is on the 15th and without the certificate from your course I fail \
        it. = 12-15 23:59
        + Right. The chap from the council inspects the wiring Monday morning. Your sparky left \
        a live cable hanging. = 11-23 12:00
        + It's half term in two weeks, we've paid for the cottage and you've given it to someone \
        else!! = 12-04 23:59
        + would appreciate a reply today as I go on maternity leave tomorrow = 11-20 23:59
        + URGENT - wire needs to be released before 11am or the purchase falls through = 11-21 \
        11:00
        + Do you think it could be with me for the weekend? My in-laws are staying and we've no \
        spare mattress. = 11-22 23:59
        + My chemo starts Monday. Please could the nurse line ring me about the anti-sickness \
        tablets. = 11-23 23:59
        + Our exhibition stand build starts at 7 tomorrow, pallets are still in Rotterdam \
        according to your own tracking = 11-21 07:00
        + If I don't get the code by 6pm the auction closes without me = 11-21 18:00
        + I'm being made redundant on the 30th and need to know whether the income protection \
        kicks in. = 11-30 23:59
        + My dad turns 80 on Sunday & the engraving says Harold not Howard = 11-22 23:59
        + He's in court on Wednesday and the body cam footage still hasn't been released to us = \
        11-25 23:59
        + First payment on the new mortgage comes out Monday, so the old DD has to be stopped \
        before then. = 11-23 00:00
        + Our wedding video guy needs the venue confirmed by end of play tomorrow. = 11-21 23:59
        + My daughter is abroad and her SIM runs dry at midnight. I've topped up £20 and it's \
        gone nowhere. = 11-20 23:59
        + Can it be expedited, we exchange tomorrow lunchtime = 11-21 12:00
        + I need my meds, I have enough until Saturday = 11-21 23:59
        + It's our ruby wedding on Friday week. Forty guests. No marquee. = 11-27 23:59
        + You have 14 days from today before I instruct solicitors. = 12-04 23:59
        + The passport office will bin the application on Monday if they don't get the photo \
        code = 11-23 23:59
        - I work till 7, so evenings only please.
        - It updates itself at 2 in the morning and then the alarm doesn't ring.
        - Monday's engineer was great, Tuesday's was not.
        - My flight today was awful and nobody helped.
        - We are still within the seven day window.
        - My payment posts on the 15th every month so why was I late?
        - Ordered Tuesday, got it today, wrong color.
        - The tech came by at 10 this morning and swapped the modem. Works great.
        - What's the cutoff to cancel a same-day order?
        - Do you guys have anything earlier than Friday for the oil change?
        - Your rep told me it'd be three to five business days and it's been nine.
        - I was on hold until 6 last night.
        - We checked in Friday and the AC was already broken.
        - I usually pay on the 3rd but autopay took it on the 1st.
        - Is the store on 5th Ave open Sunday?
        - Tracking says arriving Monday by 8pm. Can I leave a gate code?
        - I'd like to schedule a pickup for Wednesday morning.
        - It's been down since 2 pm yesterday.
        - My trial ended on Tuesday and I got billed Wednesday.
        - I'm off work Mondays so that's the best day to reach me.
        - Got a text saying my appointment is confirmed for the 24th, thank you!
        - I paid $40 for overnight shipping on the 10th and it showed up on the 14th.
        - Can I get a rental from Saturday 10am to Monday 10am? Compact is fine.
        - Does the warranty cover 3 years or until 36,000 miles?
        - He said between 1 and 3, then between 3 and 5, then nobody.
        - You charged my card on the 12th for a plan that ended on the 9th.
        - Would Thursday at 4 be possible for the consult?
        - Just wanted to say Marcus at the Tampa store was awesome on Saturday.
        - The coupon in Sunday's paper says through the 30th, does it work online?
        - My meter got replaced on August 4 and bills doubled.
        - I turn 65 in November, what do I need to do about Medicare?
        - How late can I drop off a return on Friday?
        - Been a customer since '98, never missed a payment til last month.
        - Whenever you get a chance, no rush, can you resend the W-2 from 2024?
        - They told my wife Tuesday, then Thursday, now it's next week.
        - I'm on the 7:40 every day and it's late three days out of five.
        - I can be there tomorrow after 4 if the tech wants to come back.
        - Moved in on the 1st, had no hot water till the 6th.
        - Please remove the late fee from September 2, I mailed the check on August 25.
        - Anytime Monday or Tuesday works for the install.
        - The battery lasts until about 2 in the afternoon, used to last all day.
        - My refund was supposed to be here by the 12th.
        - Last Friday's outage cost us about four hours.
        - Sir I have raised complaint on 2nd Feb and again on 6th Feb, no response till date.
        - Agent told resolution will be there by yesterday evening.
        - Is branch open on Saturday?
        - Amount got deducted at 9:15 today, kindly check.
        - I am using this card since 2019 only.
        - Delivery was promised for Monday, today is Tuesday.
        - What is the last date for paying without late fee?
        - Please book one AC sedan for Sunday 6 am from Andheri to Pune.
        - Salary comes on 1st of every month so EMI date should be changed to 5th.
        - Your executive is calling me daily at 10 in the morning, please stop.
        - For next month please change my plan to 299.
        - I have paid on Friday only, why is it showing unpaid?
        - After the update of 5 February the scanner stops at 3 in the afternoon.
        - I will be available tomorrow between 2 and 4 for the call.
        - How many days does it need until the money is there?
        - In the shop they said me that it comes on Thursday.
        - We were three nights in your hotel, from 2 to 5 February.
        - Can I pick it up Thursday at 17:00 or do you close before?
        - The bus at 7:12 came at 7:40, like every day.
        - I look for a room from 20 to 23 February, two persons.
        - Till when is the winter sale?
        - Since Monday my internet is slow in the evening.
        - I'd sooner have it delivered on a Saturday.
        - It arrived on the Tuesday, grand, no bother.
        - My mother was in hospital until Sunday, that's why I'm late with this.
        - We open at 9 and close at 6, the courier can come any time.
        - There is a building site under our window and they start at six.
        - Collection at 4 tomorrow is fine.
        - I got married in January and need my name changed on the card, there's no hurry.
        - The concert on Saturday was brilliant, thank you all.
        - By Friday I had heard nothing so I rang on Saturday.
        - Could you tell me if the 14:10 on Thursday takes bikes?
        - The engineer is booked for the 17th, I only want to know if it's morning or afternoon.
        - I get paid on the 25th so I always top up then.
        - Good morning. I had a lovely stay from Friday to Monday, only the minibar bill is \
        wrong: I never touched it.
        - When I signed up on 3 September the chap said first bill in October, and the first \
        bill came on 12 September.
        - I'm in no hurry, but on Thursday your driver left the gate open and the dog got out. \
        Just so you know.
        - Could you remind me what day my contract started? I think it was a Tuesday in March.
        - We usually get the oil delivered in the second week of October, is that still on?
        - Please change my delivery to Monday, any time after 10 is good.
        - The sale ended on Sunday but the price still shows reduced. Which is right?
        - Do I need to be in on the 14th when the fibre goes in?
        - I've got a spare ticket for the 7:30 showing on Saturday, can I refund it?
        - hello is the pool open tomorrow morning? thanks
        - My phone was stolen on Monday night, I've blocked the SIM already. What do I need for \
        the claim?
        - The alarm goes off at 3 every night, we've changed the battery.
        - I was told by 12. It's now 4.
        - What's the latest I can check in on the 16th?
        - My payslip for September says paid on the 28th, bank says 30th.
        - Any chance of a discount if I renew before November?
        - Your chat closes at 8 so I couldn't ask last night: does the blender come with a lid?
        - Two of us for dinner on Friday at half seven, by the window if possible.
        - I spent three hours on Tuesday and two on Wednesday on hold.
        - The parcel was at the depot at 6:40 this morning, says out for delivery. Will it come \
        before 2?
        - I've been a member since the 90s and I go every Tuesday and Thursday.
        - Monday's engineer was great. Tuesday's was not.
        - I want to fly on the 20th and return on the 27th, hand luggage only.
        - As agreed on Monday I'm attaching the signed form.
        - Happy to wait until next week, just wanted it logged.
        - My appointment yesterday at 10 was cancelled and I'd like a new one please.
        - Between Sunday and Wednesday the app logged me out eleven times.
        """)
}
