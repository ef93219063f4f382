/// Sentences of agents, labelled by hand: `+` promises something, `-` does not. After `=` stands by
/// when, on the wall of the town; `?` where the words name no instant.
///
/// All written for this test. The time of writing is Friday 2026-11-20, 20:50.
enum PromiseCorpus {
    struct Example {
        var text: String
        var isPromise: Bool
        /// `11-20 22:00`, nil for none.
        var by: String?
    }

    static let all = examples(promises + others)

    static func examples(_ text: String) -> [Example] {
        text.split(separator: "\n").map { line in
            let halves = line.dropFirst(2).split(separator: " = ", maxSplits: 1)
            let by = halves.count > 1 && halves[1] != "?" ? String(halves[1]) : nil
            return Example(text: String(halves[0]), isPromise: line.first == "+", by: by)
        }
    }

    private static let promises = """
        + I'll call you back by 10 pm. = 11-20 22:00
        + I will ring you at half past nine tonight. = 11-20 21:30
        + You will hear from us within 24 hours. = 11-21 20:50
        + We'll refund it before Friday. = 11-27 00:00
        + We'll let you know as soon as the warehouse answers. = ?
        + I'll get back to you first thing tomorrow. = 11-21 12:00
        + I'll get back to you tomorrow morning. = 11-21 12:00
        + I'll email you the form tonight. = 11-20 23:59
        + We will have an answer for you by Tuesday noon. = 11-24 12:00
        + My colleague Priya will phone you tomorrow between 9 and 11. = 11-21 11:00
        + A technician will visit you on Monday. = 11-23 23:59
        + The engineer will come on Tuesday at 14:00. = 11-24 14:00
        + I'm going to chase the courier and write to you by 23:00. = 11-20 23:00
        + I shall write to you by Wednesday. = 11-25 23:59
        + I am going to speak to the hotel and will call you at 9:15 pm. = 11-20 21:15
        + Leave it with me, I'll have an answer by noon tomorrow. = 11-21 12:00
        + I'll be in touch by the end of the day. = 11-20 23:59
        + We'll be in touch early next week. = 11-29 23:59
        + I'll keep you posted. = ?
        + I'll look into this and come back to you. = ?
        + I'll escalate this to our billing team. = ?
        + We will replace the kettle free of charge. = ?
        + We'll send a replacement within 2 business days. = 11-24 23:59
        + Your refund will be processed within 3-5 working days. = 11-27 23:59
        + The money will be in your account by Thursday. = 11-26 23:59
        + The parcel will be with you by tomorrow evening. = 11-21 23:59
        + Your new card will be sent out by Monday. = 11-23 23:59
        + You'll receive a confirmation within the next 15 minutes. = 11-20 21:05
        + You should receive an email within an hour. = 11-20 21:50
        + You'll get the tickets by e-mail by 21:30. = 11-20 21:30
        + Our manager will contact you on Monday morning. = 11-23 12:00
        + Somebody from the finance team will call you tomorrow. = 11-21 23:59
        + One of our specialists will reply within 48 hours. = 11-22 20:50
        + I promise to call you tomorrow at 8. = 11-21 08:00
        + We promise to fix this by Sunday. = 11-22 23:59
        + I'll make sure that you are refunded by Friday. = 11-27 23:59
        + I will personally check it tomorrow. = 11-21 23:59
        + I'll try to call you by 9:30 pm. = 11-20 21:30
        + We will do our best to ship it on Monday. = 11-23 23:59
        + I'll also send you the invoice tomorrow. = 11-21 23:59
        + Then we'll transfer the money by 1 December. = 12-01 23:59
        + I'll reply by 25 November. = 11-25 23:59
        + I'll reply on 26/11. = 11-26 23:59
        + I'll reply by the 27th. = 11-27 23:59
        + We'll credit 20 euros to your account today. = 11-20 23:59
        + I will cancel the second booking tonight. = 11-20 23:59
        + Tomorrow I'll ask the driver. = 11-21 23:59
        + By Monday we'll have cancelled it for you. = 11-23 23:59
        + On Tuesday I'll call the landlord and tell you what he says. = 11-24 23:59
        + First I'll check with the hotel, then I'll write to you by 22:15. = 11-20 22:15
        + I'm sorry for the trouble; I'll sort it out by tomorrow. = 11-21 23:59
        + No worries, I will resend the code in 10 minutes. = 11-20 21:00
        + Thanks for waiting, I'll phone you in an hour. = 11-20 21:50
        + I'll phone you in two hours. = 11-20 22:50
        + I'll follow up in 3 days. = 11-23 23:59
        + I'll follow up with you within a week. = 11-27 23:59
        + We'll get it done within the hour. = 11-20 21:50
        + We will contact you no later than 22:30. = 11-20 22:30
        + I'll update you at 10pm. = 11-20 22:00
        + I'll update you around 10 pm. = 11-20 22:00
        + I'll text you once the engineer is on the way. = ?
        + I'll call you when the part arrives. = ?
        + We will inform you after the meeting. = ?
        + I will let you know shortly. = ?
        + I'll forward your complaint to the manager today. = 11-20 23:59
        + I'll arrange a courier for Monday. = ?
        + I'll book the 17:00 train for you tomorrow. = ?
        + We'll reimburse the taxi. = ?
        + We will waive the fee. = ?
        + I'll put a note on your file and call you Monday at 9. = 11-23 09:00
        + I'll drop you a line by midnight. = 11-21 00:00
        + I'll give you a ring tomorrow at noon. = 11-21 12:00
        + I'll give you a call back at 21:45. = 11-20 21:45
        + I’ll return your call before 10 tonight. = 11-20 22:00
        + We're going to refund you in full by Wednesday. = 11-25 23:59
        + We are going to ship the lamp tomorrow. = 11-21 23:59
        + I'll check if they can move it and get back to you by 22:00. = 11-20 22:00
        + I'll find out whether it left the depot and write tonight. = 11-20 23:59
        + I'll see to it that it is sent tomorrow. = 11-21 23:59
        + I can confirm that we will refund you by Monday. = 11-23 23:59
        + You have my word: I'll call by 9 pm. = 11-20 21:00
        + As promised, I'll call you tomorrow. = 11-21 23:59
        + Ben will call you back at 22:00. = 11-20 22:00
        + Ana from billing will email you by Monday. = 11-23 23:59
        + Expect my call by 10 pm. = 11-20 22:00
        + You can expect a reply by Tuesday. = 11-24 23:59
        + Expect an update within 24 hours. = 11-21 20:50
        + Will call you tomorrow at 10. = 11-21 10:00
        + Will get back to you by Monday. = 11-23 23:59
        + I will be calling you at 21:30. = 11-20 21:30
        + We'll be contacting you tomorrow. = 11-21 23:59
        + We'll have someone call you by 9pm. = 11-20 21:00
        + I'll have a colleague call you tomorrow. = 11-21 23:59
        + I'll get this resolved by Tuesday. = 11-24 23:59
        + It will be fixed by tomorrow noon. = 11-21 12:00
        + This will be resolved within 2 hours. = 11-20 22:50
        + Your account will be unlocked within 30 minutes. = 11-20 21:20
        + Your order will be delivered on Monday. = 11-23 23:59
        + We aim to reply within two days. = 11-22 23:59
        + We'll hopefully send it on Monday. = 11-23 23:59
        + I will write again at the latest by 23:30. = 11-20 23:30
        + I'll report back at the end of the week. = 11-20 23:59
        + We will confirm in writing by tomorrow 5pm. = 11-21 17:00
        + I'll monitor this and update you every hour. = ?
        + I'll pass this on to the day shift, they'll call you at 8 am. = 11-21 08:00
        """ + "\n"

    private static let others = """
        - Shall I call you back tomorrow?
        - Would you like us to call you on Monday?
        - Will you be home tomorrow?
        - Will we hear from you by Friday?
        - When will you be back?
        - I can call you tomorrow.
        - We could send it by Friday.
        - I would send it today.
        - I might be able to call you tomorrow.
        - I'd love to help you today.
        - I'd call the hotel myself.
        - I won't be able to call you today.
        - We will not refund this before Monday.
        - We can't promise delivery by Friday.
        - I'll never ask for your password.
        - I am not going to send it today.
        - We will no longer ship to that address.
        - If you send the receipt, we'll refund you within 2 days.
        - If it fails again I'll send you a new one.
        - I'll refund you if you send the receipt by Monday.
        - We'll send it once you have paid.
        - Once you confirm, I'll book it today.
        - As soon as you reply I'll call you.
        - When you send the form, I'll process it by Friday.
        - Unless you object, I'll cancel it tonight.
        - Should you need it, I'll send it tomorrow.
        - Please send me the code and I'll check it today.
        - Tell me the date and I'll book it.
        - Just reply to this mail and we'll call you by noon.
        - Let me know your number and I will call you tomorrow.
        - I called you yesterday at 5 pm.
        - We refunded it on Monday.
        - I have sent it today.
        - We shipped it this morning.
        - The courier called you at 9.
        - I said I'll call you by 5 pm.
        - My colleague told you that he will call by 5 pm.
        - You wrote that you will send it by Monday.
        - You said we'll refund it by Friday.
        - As you say, "we'll call you by 5 pm".
        - You mentioned that Ben will call you.
        - I understand you were promised we will call by Monday.
        - I thought I'll get it by Monday.
        - I hope we'll send it tomorrow.
        - Maybe we'll send it tomorrow.
        - I think I'll call at 5.
        - You will need to send it by Monday.
        - You'll have to wait until Tuesday.
        - You will love it.
        - You'll find it in your account.
        - You will see it on your next bill.
        - They will call you.
        - The shop will open at 9 tomorrow.
        - The train will leave at 17:00.
        - It will arrive by 12:23.
        - It'll be sunny tomorrow.
        - The sale will end on Monday.
        - The museum will close at 5 pm.
        - Check-in will be possible from 3 pm.
        - I'll need your booking number by 5 pm.
        - I'll need a moment.
        - I'll be happy to help.
        - We'll be glad to assist you.
        - I'll be off from Monday.
        - I'll be on leave until Tuesday.
        - I'll be here until 22:00.
        - We'll see.
        - We will be closed on Sunday.
        - I will book that for you now.
        - One moment, I'll check.
        - Let me check that for you.
        - I'll check that right now.
        - I'll be back with you in a minute.
        - Please call us back by Monday.
        - Please reply within 24 hours.
        - You can cancel within 24 hours.
        - You can reach us until 22:00.
        - Our shift ends at 22:00.
        - Thank you for calling us today.
        - Thanks, you too, have a nice evening.
        - Have a good trip tomorrow.
        - See you tomorrow.
        - Talk to you soon.
        - I look forward to hearing from you by Monday.
        - We look forward to seeing you on Tuesday.
        - We appreciate your patience until tomorrow.
        - Did the engineer call you at 5 pm?
        - Did you get my mail from Monday?
        - Refunds usually take 3 to 5 working days.
        - Deliveries normally arrive within 2 days.
        - Our office opens at 9 on Monday.
        - Customers will be charged at the end of the month.
        - You will be charged on 1 December.
        - Your contract will end on 31 December.
        - Your card will expire on Monday.
        - The voucher will be valid until Friday.
        - The price will rise on Monday.
        - Payment is due by Friday.
        - Your appointment is on Tuesday at 10.
        - The deadline is Monday at 12.
        - I was going to call you by 5 pm.
        - We were supposed to ship it on Monday.
        - We would have called you today.
        - I should have called you at 5.
        - He will be in on Monday.
        - Ben will be back on Monday.
        - Ana will be in Berlin tomorrow.
        - Your driver will be Tom.
        - I'll bet it comes tomorrow.
        - That will do.
        - That'll be 20 euros.
        - It would be sent by Monday at the latest.
        """
}
