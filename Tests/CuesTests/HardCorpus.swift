/// Customer-service sentences that are easily misread, made up for these tests: what must be found
/// in each stands before the colon, and nothing else of the kinds that are counted may be found.
///
/// `upset` stands for anger, frustration, disappointment, anxiety and distress together; people
/// draw the lines between those differently.
enum HardCorpus {
    static let text = """
        # Sarcasm and kind words turned round
        upset: Thanks for nothing.
        upset: Great, another delay. Just what I needed.
        upset: Oh wonderful, now the app has crashed again.
        upset: Well done, you managed to lose my parcel twice.
        upset: Thanks to you I missed my connection.
        upset: Nice job, now my account is locked too.
        upset: I love waiting three weeks for a part that never arrives.
        upset: Brilliant. Two hours on hold and then you hang up on me.
        # Negation and denial
        -: I'm not angry, I just want to know where it is.
        -: I am not upset with you at all.
        -: No problem at all, take your time.
        -: Not bad, actually.
        -: I have no complaints about the driver.
        -: Nothing is broken, it just needs a new battery.
        -: Don't worry about it, these things happen.
        -: I wasn't disappointed at all.
        -: There's no rush, next week is fine.
        -: I never had any trouble with the old model.
        -: No I really like the blue one.
        upset: I am not happy with the way this was handled.
        upset: This is not good enough.
        upset: Nobody has ever helped me with this.
        upset: It isn't acceptable to leave people without heating.
        upset: I can't say I'm impressed.
        # Politeness and apologies of the writer
        -: Sorry for being so annoying.
        -: Sorry to bother you again with a stupid question.
        -: I don't mean to be rude, but could you check once more?
        -: Sorry, I messed up the date in my booking.
        -: My mistake, I entered the wrong postcode.
        -: Apologies for the late reply.
        -: I hate to bother you, but is there any news?
        -: I'm afraid I can't make it on Monday.
        -: I'm terrible with computers, so please bear with me.
        -: Could you please fix this for me?
        -: I would appreciate an answer this week.
        -: Excuse me, is this still available?
        # Questions and conditions: nothing has happened yet
        -: What happens if my flight is cancelled?
        -: If the size is wrong, can I return it?
        -: Will there be delays because of the snow?
        -: How do I make a complaint?
        -: Is there a fee if I am late?
        -: What should I do if the card is lost or stolen?
        -: Does the insurance cover damaged luggage?
        -: If that doesn't work, I'll take the train.
        # Facts and trade words
        -: My old phone is broken, so I would like to order a new one.
        -: I need the damage deposit form.
        -: Error code 42 is shown on the display.
        -: Please put me on the waiting list.
        -: We would like a late checkout.
        -: The fraud department asked me to send you this form.
        -: Where is your lost and found?
        -: Is there a crash course for beginners?
        -: Do you collect garbage bags on Mondays?
        -: I reported a scam email to you last week, thanks for confirming.
        # Idioms
        -: I'm dying to see the new model.
        -: That is a killer deal.
        -: It was insanely good.
        -: I'd kill for a window seat.
        -: That price is ridiculously low, well done.
        -: The bad news first: I have to move the appointment.
        -: My phone died, can I use another number?
        -: I'm starving, do you serve food?
        # Names and titles
        -: Is The Missing Sock open on Sunday?
        -: We would like a table at the Ugly Duckling.
        -: Can you post it to Angry Monk Brewery?
        -: I'm calling about the Lost Valley tour.
        # Plain complaints
        upset: This is the worst service I have ever had.
        upset: I have been on hold for an hour and a half!!
        upset: STILL NO ANSWER. UNACCEPTABLE.
        upset: Your driver was rude to my mother.
        upset: I'm really worried that the money is gone.
        upset: We are so disappointed with the kitchen.
        upset: I've had enough of these excuses.
        upset: You charged me twice and nobody answers.
        upset: What a joke of a company.
        upset: I feel completely ignored.
        upset: It's been six weeks and still no refund 😡
        upset: I'm at my wits' end with this router.
        upset: I can't sleep because of this bill.
        upset: so frustrating... third day without internet
        upset: The staff was friendly but the room was disgusting.
        # Thanks and praise
        gratitude: Thank you so much for your quick help!
        gratitude: Many thanks, that solved it.
        gratitude: I really appreciate what you did for us.
        gratitude: thx, works again 👍
        -: No thanks.
        -: Thanks in advance for your answer.
        -: I'd appreciate it if you could call me.
        # Legal: in the frame of a deed
        legal: I will take legal action if this is not solved.
        legal upset: You leave me no choice but to contact my lawyer, this is outrageous.
        legal: See you in court.
        legal: I am going to report you to trading standards.
        legal: I'll be disputing the charge with my bank.
        legal: My solicitor will write to you on Monday.
        legal: Under GDPR I ask you to delete my data.
        legal: I'm considering suing you.
        legal: I will go to the ombudsman with this.
        legal: I have filed a police report about the theft.
        -: My daughter is a lawyer.
        -: Is there parking near the court?
        -: The tennis court was closed.
        -: I work for a law firm and need an invoice with VAT.
        -: Which police station is closest to the hotel?
        -: I don't want to take legal action, I just want my chair.
        -: Do you ship to lawyers' offices?
        -: What is the legal age for renting a car?
        # Public
        public: I'll leave a one star review.
        public: I am going to tell everyone about this on Facebook.
        public: Expect to read about this in the newspaper, I'm going to the press.
        public: I will post this on Twitter.
        public: I'm writing a negative review on Trustpilot right now.
        -: I read a review of your hotel and would like to book.
        -: Your reviews on Google are great.
        -: Can I share this on Facebook to win the voucher?
        -: I saw your ad on social media.
        -: Can I get the local news on this TV package?
        -: Where can I leave a review? You were great.
        # Manager
        manager: Let me speak to your manager.
        manager: I want this escalated.
        manager: Put me through to a supervisor, please.
        manager: Is there somebody above you I can talk to?
        manager: I'd like to make a formal complaint.
        -: The store manager was very kind.
        -: I'm the office manager and need an invoice.
        -: Could you tell the manager thank you from us?
        -: I am a property manager looking for bulk prices.
        -: Do you sell a password manager?
        # Leaving
        leaving: Please cancel my subscription, I'm switching to another provider.
        leaving: I want to close my account.
        leaving: You have lost a customer.
        leaving: I'm taking my business elsewhere.
        leaving: I will never order from you again.
        leaving: I won't be renewing my contract.
        -: I want to cancel my booking for Monday.
        -: We are leaving on Thursday by train.
        -: Please switch the delivery to another address.
        -: Can I cancel my subscription online at any time?
        -: I'd never use another airline, you are the best.
        # Told before
        repeated_story: This is the third time I explain it.
        repeated_story: As I already told your colleague, the code does not arrive.
        repeated_story: I have emailed you four times about this.
        repeated_story: Do I have to start all over again with every agent?
        repeated_story: I've been passed from one department to another.
        -: I called earlier today to book a table.
        -: This is the third time I book with you, always happy.
        -: As mentioned in the guide, I pressed the button.
        -: I have written three times the amount on the form.
        # Urgency
        urgency: It is urgent, the event is on Friday.
        urgency: I need it today, please.
        urgency: Please answer as soon as possible.
        -: It is not urgent.
        -: That is all I need today.
        -: Where is the emergency exit?
        -: What is the number of the emergency service?
        # Vulnerability: the writer's own or their people's
        vulnerability: My husband passed away last week.
        vulnerability: I use a wheelchair and there is a step.
        vulnerability: I lost my job and can't pay the bill this month.
        vulnerability: I'm blind, so I can't read the label.
        vulnerability: I am in hospital until Friday.
        vulnerability: My mother has dementia and can't use the new app.
        vulnerability upset: I can't afford the new price, I'm desperate.
        -: Do you have rooms for disabled guests?
        -: Does the restaurant help those with a disability?
        -: Is the museum accessible for wheelchair users?
        -: Is there a hospital near the hotel?
        -: Do you offer discounts for pensioners?
        -: The button is disabled in the app.
        -: My account is disabled.
        -: The screen is blind to touch in one corner.
        # Safety
        safety: There is a burning smell from the charger.
        safety: I can smell gas in the flat.
        safety: The battery exploded and my son was injured.
        safety vulnerability upset: I want to end my life.
        safety: He threatened me at the door.
        -: The fireplace in the room was lovely.
        -: Is it safe to drink the water?
        -: What is your policy on fire safety?
        -: This song is on fire.
        -: That deal hit me by surprise.
        # Counts on a person
        expects_person: Ana said she would call me back.
        expects_person: Could I speak to Ben, please?
        expects_person: Can I have the same agent as yesterday?
        -: Someone said it opens at nine.
        -: The website said it would take two days.
        -: Support told me to restart it.
        -: Can I speak with someone about my order?
        -: Please let me know by Friday.
        -: Amazon said the parcel was delivered.
        -: PayPal told me the payment went through.
        # Quoted replies, signatures, forwarded text, templates
        -: Yes, please.\\n\\nOn Monday, Ana wrote:\\n> We are sorry that you are angry and disappointed.
        -: Fine for me.\\n--\\nJo Bloggs\\nAngry Monk Brewery
        -: See below.\\n\\n-----Original Message-----\\nThis is outrageous!
        -: > Are you disappointed with our service?\\nNo.
        # Emoji, capitals, marks
        upset: my order is late again 😠😠
        -: OK THANKS
        -: I NEED A TAXI TO THE STATION
        -: Is it open on Sunday??
        -: Thank you 🙏
        -: WHERE CAN I PARK
        """
}
