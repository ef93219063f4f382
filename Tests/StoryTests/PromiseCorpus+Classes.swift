extension PromiseCorpus {
    /// By the class of wording, written when promises were no longer read from lists of sentences.
    static let classes: [Example] = examples(promised + unpromised)

    private static let promised = """
        + The fitters are booked in for Tuesday 8-12. = 11-24 12:00
        + Your sofa is on Monday's van. = 11-23 23:59
        + A new meter ships out tomorrow. = 11-21 23:59
        + They're posting the letter tonight. = 11-20 23:59
        + We're gonna push the patch tonight at 11. = 11-20 23:00
        + You'll have it by lunchtime on Monday. = 11-23 12:00
        + Expect it Tuesday. = 11-24 23:59
        + Tracking email to follow. = ?
        + A stamped copy will follow by post. = ?
        + Money back on your card by Wednesday. = 11-25 23:59
        + ETA 22.10. = 11-20 22:10
        + Refund issued, 3-5 working days. = 11-27 23:59
        + We're looking at Tuesday for the part. = 11-24 23:59
        + Let me ring you at 10 pm. = 11-20 22:00
        + I've asked the depot to redeliver tomorrow. = 11-21 23:59
        + I've arranged for two heaters to be dropped off on Monday. = 11-23 23:59
        + I'll get somebody from claims to ring you tomorrow morning. = 11-21 12:00
        + The refund usually takes 3-5 working days to show. = 11-27 23:59
        + It should be in your account within two hours. = 11-20 22:50
        + theyll be there between 9 and 11 tomorrow = 11-21 11:00
        + ill check with my manager and get back to you tmrw = 11-21 23:59
        + will ping u when its live = ?
        + He'll be with you Thursday either way, before 5. = 11-26 17:00
        + It's first on the van tomorrow and he'll be with you before 10. = 11-21 10:00
        + The depot says it will be there by Monday. = 11-23 23:59
        + If the fault turns out to be ours, we'll send an engineer. = ?
        + The technician comes tomorrow in the morning. = 11-21 12:00
        + On Monday I speak with her. = 11-23 23:59
        + Tonight we restore the backup. = 11-20 23:59
        + You can collect it from 9 tomorrow. = 11-21 09:00
        + Our electrician will be there this Tuesday, some time between 8 and noon. = 11-24 12:00
        + Our manager, Ms Stott, will write to you within 10 working days. = 12-04 23:59
        + They aim to fill potholes within 5 working days. = 11-27 23:59
        + Somebody will attend within a fortnight. = 12-04 23:59
        + I'll let you know in the next couple of days. = 11-22 23:59
        + We shall reply by the end of the month. = 11-30 23:59
        + I'll write on Friday week. = 11-27 23:59
        """ + "\n"

    private static let unpromised = """
        - I might be able to call you tomorrow.
        - The dashboard will refresh within 24 hours.
        - TR2145 will arrive by 10:32.
        - It arrives by 15:07.
        - Your plan renews on 5 December.
        - The engineer came on Monday and replaced the board.
        - I told Mr Khan on Tuesday that it would be here.
        - I've booked your table for Friday at 7.
        - I'm logging off at 9.
        - You'll see a button when you scroll down.
        - Type YES and I'll switch it today.
        - As soon as we have these papers we will pay within two days.
        - When we have that from you, we will write with new terms.
        - You wrote: "we'll be there on Monday".
        - The draft will be taken from your account on the 3rd.
        - We can't say when it will be back.
        - Thanks for hanging on, I'll put you through to billing now.
        - Allocations are made every Friday.
        - The desk opens at 6 tomorrow and shuts at 9.
        - You will get a feedback link after this chat.
        """
}
