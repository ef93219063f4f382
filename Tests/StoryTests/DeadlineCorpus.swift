/// Sentences of customers, labelled by hand as those of agents in `PromiseCorpus`: `+` binds the
/// customer to a time, `-` does not. A journey, a table or a visit wished for at a time is what they
/// want, not what binds them.
///
/// Written before the rules for them: read then with a precision of 93 % and a recall of 30 %.
enum DeadlineCorpus {
    static let all: [PromiseCorpus.Example] = PromiseCorpus.examples(
        """
        + I fly tomorrow at 6. = 11-21 06:00
        + I need it by Monday. = 11-23 23:59
        + My flight leaves tomorrow at 7 am and I still have no ticket. = 11-21 07:00
        + We need the room keys before 10 pm tonight. = 11-20 22:00
        + The wedding is on Saturday. = 11-21 23:59
        + My interview is on Tuesday at 9. = 11-24 09:00
        + I have a job interview tomorrow at 10 am. = 11-21 10:00
        + I have surgery on Wednesday. = 11-25 23:59
        + I must have the documents by Thursday noon. = 11-26 12:00
        + My visa expires on 30 November. = 11-30 23:59
        + My insurance runs out on Sunday. = 11-22 23:59
        + It has to be here by Friday morning. = 11-27 12:00
        + The parcel needs to be here before Tuesday. = 11-24 00:00
        + Could you send it so that it arrives by Monday? = 11-23 23:59
        + Please reply by 5 pm tomorrow. = 11-21 17:00
        + Please let me know by Sunday evening. = 11-22 23:59
        + Can you get back to me before 9 tomorrow? = 11-21 09:00
        + I need an answer within 24 hours. = 11-21 20:50
        + I need to submit the form by Wednesday. = 11-25 23:59
        + We move out on 28 November. = 11-28 23:59
        + We are moving in tomorrow. = 11-21 23:59
        + We leave for Spain tomorrow morning. = 11-21 12:00
        + I'm flying out tonight. = 11-20 23:59
        + My train leaves in two hours. = 11-20 22:50
        + I check out tomorrow at 11. = 11-21 11:00
        + The funeral is on Monday. = 11-23 23:59
        + My rent is due on 1 December. = 12-01 23:59
        + The deadline is Tuesday at 12. = 11-24 12:00
        + The court hearing is on Thursday. = 11-26 23:59
        + My exam starts tomorrow at 8. = 11-21 08:00
        + I have to pay the landlord by Monday. = 11-23 23:59
        + I can only wait until 10 pm. = 11-20 22:00
        + I'll be at this number until 22:30. = 11-20 22:30
        + If I haven't heard from you by Monday I will cancel. = 11-23 23:59
        + Unless this is fixed by tomorrow, I'm going to the ombudsman. = 11-21 23:59
        + I expect a refund by Friday. = 11-27 23:59
        + You have until Monday to pay me back. = 11-23 23:59
        + The baby's birthday is on Sunday, it must be here by then. = 11-22 23:59
        + It's a gift for Tuesday. = 11-24 23:59
        + My prescription ends tomorrow. = 11-21 23:59
        + Our presentation is tomorrow at 2 pm and the projector is dead. = 11-21 14:00
        + I'm leaving the country on Tuesday. = 11-24 23:59
        + The trial ends on Monday, and I don't want to be charged. = 11-23 23:59
        + I have a doctor's appointment tomorrow at 9:30. = 11-21 09:30
        + Guests arrive tomorrow at noon and there is no heating. = 11-21 12:00
        + We open the shop at 8 tomorrow and the till must work. = 11-21 08:00
        - I need a train that arrives by 11:45.
        - I need it by 11:45.
        - I need to be there by 11:45.
        - I need to arrive in Cambridge by 18:30 on Monday.
        - I need to leave after 15:45.
        - I want to leave Cambridge on Thursday after 9.
        - I would like to leave on Wednesday.
        - I need to be at the restaurant by 1:00.
        - I need a taxi to pick me up by 23:45.
        - Yes, I need to get there by 8:45 please.
        - I need a table for 4 on Tuesday at 19:30.
        - I'm leaving from Norwich on Saturday.
        - I am traveling on Sunday.
        - I will be travelling to Ely on Monday at 10.
        - I'll be arriving by 20:00.
        - It should arrive by 12:15.
        - I want to get in by 9 am.
        - We need it for 3 nights from Tuesday.
        - I need to be back in Leicester before 17:00.
        - I ordered it on Monday and it has not arrived.
        - My flight was on Monday.
        - I needed it by last Friday.
        - I needed it yesterday.
        - You said I would have it by Monday.
        - Your colleague promised a refund by Friday.
        - The website says it will be delivered by Tuesday.
        - Does it arrive by Monday?
        - When do you open tomorrow?
        - What time does the last train leave on Sunday?
        - Is breakfast served before 7 am?
        - Do I have to pay by Monday?
        - Will it be here by Saturday?
        - I called you at 5 pm.
        - I have been waiting since Monday.
        - I can come by tomorrow if needed.
        - There is no hurry, next week is fine.
        - My flight isn't until Tuesday.
        - I don't need it before Tuesday.
        - I no longer need it by Monday.
        - I was charged on 1 December last year.
        - See you on Monday.
        - Thanks, have a nice weekend, talk on Monday.
        - The train leaves at 16:05, right?
        - I'd like to book the 17:15, please.
        - I want to check in on Friday and stay 2 nights.
        - Can I get a table at 18:45 tomorrow?
        - Does the museum close before 5 pm?
        - I moved in on Tuesday.
        - I paid before the deadline.
        - Is the late check-out until 2 pm free?
        - I have a booking for tomorrow at 8 pm.
        - I have a season ticket until March.
        """)

    /// Written when the rules stood: read then with a precision of 100 % and a recall of 47 %. Mended
    /// by them since.
    static let unseen: [PromiseCorpus.Example] = PromiseCorpus.examples(
        """
        + The landlord comes on Monday and I have to show him the invoice. = 11-23 23:59
        + I need the new card before we travel on Thursday. = 11-26 23:59
        + Please make sure it is here by Saturday noon. = 11-21 12:00
        + Our lease ends on 30 November. = 11-30 23:59
        + My boss wants the report by tomorrow 9 am. = 11-21 09:00
        + I'm only in town until Sunday. = 11-22 23:59
        + We have to be out of the flat by Monday. = 11-23 23:59
        + Can you fix it before the weekend? = 11-21 00:00
        + My son's birthday is tomorrow and the bike has no pedals. = 11-21 23:59
        + I want my money back by Wednesday at the latest. = 11-25 23:59
        + The exam is on Tuesday at 8 and I can't log in. = 11-24 08:00
        + If nobody calls me by 10 pm I'm going to the police. = 11-20 22:00
        + I have an operation on Friday. = 11-27 23:59
        + We're flying home tomorrow evening. = 11-21 23:59
        + I must return the rental car by 6 pm tomorrow. = 11-21 18:00
        - I would like to arrive before noon.
        - I need to get to the airport by 6.
        - Can you tell me whether I need a visa by Monday?
        - I'd like a table by the window on Saturday.
        - I was told to be ready by 9.
        - My order from Monday is incomplete.
        - The shop closes at 8 tomorrow, right?
        - We stayed until Sunday.
        - I leave the choice to you.
        - My last flight with you was on Tuesday.
        - I want to travel on Saturday after 10.
        - It is cheaper before Monday, isn't it?
        - I need two rooms from Friday to Sunday.
        - You can reach me after 5 pm.
        - I am free on Tuesday if you want to come.
        + If the money is not back by Friday I will go to court. = 11-27 23:59
        - If it is not too late, I'd like the room on Monday.
        """)
}
