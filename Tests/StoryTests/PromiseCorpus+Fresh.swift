extension PromiseCorpus {
    /// Written before the rules were looked at again: read then with a precision of 84 % and a
    /// recall of 66 %. The rules were mended by them since.
    static let fresh: [Example] = examples(
        """
        + Marta here, I'll pop the spare key in the post this afternoon so you have it by Wednesday. = 11-20 18:00
        + Our plumber should be able to be with you before noon tomorrow. = 11-21 12:00
        + I've asked finance, and they'll get back to you by Tuesday. = 11-24 23:59
        + Consider it done: the invoice will be corrected by tomorrow. = 11-21 23:59
        + I will hold the seats for you till midnight. = 11-20 23:59
        + We'll waive the fee on your December bill. = ?
        + Give me until 10 pm and I'll come back with an answer. = 11-20 22:00
        + You have my word that we will collect it on Monday. = 11-23 23:59
        + I shall forward your complaint to our head of service tonight. = 11-20 23:59
        + You'll have the replacement charger on your doorstep by Saturday. = 11-21 23:59
        + Someone will ring you within the hour. = 11-20 21:50
        + We will top up your account as soon as the transfer clears. = ?
        + Expect an email from me before 9:30 pm. = 11-20 21:30
        + I'm passing this to the night team, who will call you by 23:30. = 11-20 23:30
        + I'll drop you a line on Sunday. = 11-22 23:59
        + We guarantee delivery by 24 December. = 12-24 23:59
        + Let me speak to the driver, then I'll phone you, by 21:15 at the latest. = 11-20 21:15
        + Your deposit is going to be returned within 7 days. = 11-27 23:59
        + We'll have a bed made up for you by 11 tonight. = 11-20 23:00
        + I can promise you an answer by Monday noon. = 11-23 12:00
        + I'll set a reminder and check the parcel again tomorrow morning. = 11-21 12:00
        + Dr. Shah's secretary will phone you on Thursday at 8:30. = 11-26 08:30
        + We are arranging a courier, and it will be picked up tomorrow between 8 and 12. = 11-21 12:00
        + We'll put the 20 euros back on your card within two working days. = 11-24 23:59
        + The supervisor has agreed: we'll refund both nights. = ?
        + As promised, I will write again on Monday. = 11-23 23:59
        + I'll ask my manager and let you know before we close at 22:00. = 11-20 22:00
        + We'll be back to you with a quote in 48 hours. = 11-22 20:50
        + I'm going to get this fixed for you tonight. = 11-20 23:59
        + Until Saturday nothing will change, I'll ask the warehouse again then. = ?
        + You are going to receive the new contract by post next week. = 11-29 23:59
        + I'll see to it that the engineer has your number by tomorrow 8 am. = 11-21 08:00
        - I could ring you at nine if that suits you.
        - Would it help if I called you on Monday?
        - Let me see what I can do.
        - I'm going to need your serial number.
        - I'll just pull up your account.
        - I'll put you through to billing now.
        - We'll only refund if the seal is unbroken.
        - I won't be able to send it before Monday.
        - We can't promise that it will be there by Friday.
        - You'll find the form on our site.
        - You'll need to send it back within 14 days.
        - You'll be able to log in tomorrow.
        - The train will leave Ely at 16:05 and arrive at 16:23.
        - I'll book the 17:15 for you, it gets in at 18:07.
        - Your table is booked for 19:30 on Thursday, they'll hold it for 15 minutes.
        - I will be out of the office until Monday.
        - Earlier you wrote "I will call you by 5 pm".
        + The courier told me that he'll try again tomorrow. = 11-21 23:59
        - Our previous agent promised you a call by 6 pm, I see.
        - Did they say they'll come on Tuesday?
        - The pharmacy will open at 8 tomorrow.
        - I'll never know why it was cancelled on Monday.
        + If it isn't there by Saturday, we'll send a new one. = ?
        - Should the pain get worse, we'll send a doctor tonight.
        - Your prescription will run out on Friday.
        - You will have to wait until Tuesday.
        - We'll call it a day, then, have a good night.
        - I called you back at 5 pm as agreed.
        - I've sent the refund, it usually takes 3 days.
        - That offer will be gone by Monday.
        - I'll try another date then, would Tuesday do?
        - We sent it on Monday and it was to arrive by Wednesday.
        - You should hear the tone within ten seconds.
        - May I send you the link tonight?
        - I will be happy to book that for Tuesday at 10.
        - Which number will you be on at 9?
        """)

    /// Written when the rules had been mended by those above: read then with a precision of 83 % and
    /// a recall of 67 %. Mended by them since.
    static let last: [Example] = examples(
        """
        + I'll have the technician ring you on Sunday before ten. = 11-22 10:00
        + Our returns desk will write to you in the next three days. = 11-23 23:59
        + I'm forwarding this to Mrs Cole, and she will answer by Monday evening. = 11-23 23:59
        + We will deliver the missing screws on Wednesday morning. = 11-25 12:00
        + You'll have your deposit back by the end of next week. = 11-27 23:59
        + I shall keep an eye on it and text you at 22:30. = 11-20 22:30
        + The voucher will be sent to you within the next two hours. = 11-20 22:50
        + I will get the manager to call you tomorrow after nine. = 11-21 23:59
        + We'll sort this out before your check-in at 3 pm tomorrow. = 11-21 15:00
        + I'll ring the clinic first thing on Monday and let you know. = 11-23 12:00
        + We are going to credit your account tonight. = 11-20 23:59
        + I promise that nobody will disturb you again, and I will check at 23:00. = 11-20 23:00
        + I'll write as soon as the doctor has seen the pictures. = ?
        + Someone will be at your door by 10 pm. = 11-20 22:00
        + Your password will be reset within 30 minutes. = 11-20 21:20
        - I'll gladly explain the steps again.
        - You'll hear a click when it is closed.
        - We'll be open on Sunday from 10 to 4.
        - The refund should already be in your account since Monday.
        - It would be good if you could send it by Tuesday.
        - I'll assume that you mean the black one.
        - We will charge 20 euros for a late return after Monday.
        - You will get three days of warranty on the repair.
        - Did I not call you back by five?
        - I'd have sent it yesterday if I had known.
        - My notes say that we will call before 6.
        - Tomorrow the hotline is closed.
        - I'll tell you a secret: it works better after a restart.
        - They will be renovating the pool until Friday.
        - If we can't reach you, we'll try again on Monday.
        """)
}
