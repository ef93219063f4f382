extension PromiseCorpus {
    /// Written after the rules were settled: their first reading of these is in the README of
    /// Sources/Cues/training. The rules were mended by them since.
    static let unseen: [Example] = examples(
        """
        + Right, I'll speak with the driver and ring you back by quarter to ten. = 11-20 21:45
        + We'll have that money back in your account within five working days. = 11-27 23:59
        + I'm off now but my colleague Mo will phone you before midnight. = 11-20 23:59
        + Someone from claims will be in touch on Monday. = 11-23 23:59
        + I will raise a ticket with the IT team tonight. = 11-20 23:59
        + We shall reply in writing by 4 December. = 12-04 23:59
        + I'll email over the return label in the next hour. = 11-20 21:50
        + Your new router will be dispatched tomorrow. = 11-21 23:59
        + We'll get in touch once the lab has tested it. = ?
        + I'll check the stock in the morning and let you know. = 11-21 12:00
        + I will make a note and ask the supervisor to call you at 10 tomorrow. = 11-21 10:00
        + I'll have the keys ready for you by 3 pm tomorrow. = 11-21 15:00
        + We are going to look at the logs and update you by Monday evening. = 11-23 23:59
        + You'll get a text within 20 minutes. = 11-20 21:10
        + I'll see what I can do and come back to you this evening. = 11-20 23:59
        + We'll process the cancellation today. = 11-20 23:59
        + Your case will be reviewed by Wednesday. = 11-25 23:59
        + I am sending you the form tonight. = 11-20 23:59
        + The locksmith will be with you within 45 minutes. = 11-20 21:35
        + We will keep the room for you until 23:00. = 11-20 23:00
        + I'll take care of it tomorrow. = 11-21 23:59
        + We'll pick it up on Tuesday between 10 and 12. = 11-24 12:00
        + I'll message you the tracking number as soon as I have it. = ?
        + Please bear with us, we will respond within 72 hours. = 11-23 20:50
        + I will personally see that this is put right by Friday next week. = 11-27 23:59
        - Could I call you back at 10?
        - I'm calling you about your order from Monday.
        - I tried to call you at 5 pm.
        - You can call us tomorrow from 9.
        - Please make sure you send it by Friday.
        + They said they'll deliver it on Monday. = 11-23 23:59
        - Our policy is that refunds will be paid within 30 days.
        - I wish I could send it today.
        - I'm afraid we won't have it before Tuesday.
        - Do you want me to send it tonight?
        - The bus will leave at 6 tomorrow.
        - Once the form reaches us, we'll need 5 days.
        - It looks like the parcel will arrive on Monday.
        - You were told that we'll call within 24 hours.
        - In that case we would refund you by Friday.
        + If nothing changes by Monday, I will escalate it. = ?
        - Your subscription will renew on 1 December.
        - Ben called the hotel this morning.
        - Nobody will call you at night.
        - We will never call you to ask for a code.
        - I'll leave it at that.
        - We'll meet at the station, as you proposed.
        - Until Monday the office is closed.
        - Sorry that we did not call you by 5 pm.
        - The guarantee will end within 24 months.
        - I'll be your agent today.
        - You may receive an email within 24 hours.
        - Most letters will reach you within 3 days.
        - I will have been here ten years on Monday.
        - Guests will receive the keys at 3 pm.
        """)
}
