extension HardCorpus {
    /// Risks in the wordings of many trades, and near misses; found before any frame was mended by
    /// them: .85 of the risks, .91 of what was found being right.
    static let wordings = """
        # Everyday wordings
        leaving: I've been offered a better rate by the building society on the corner so I'd like a redemption figure.
        leaving: Please cancel the weekly veg box with effect from now.
        leaving: We are tendering for a new payroll provider and, to be frank, you won't be on the list.
        leaving: this is ridiculous, im switching to sky next week
        leaving: How much would it cost me to end the lease early?
        leaving: Cancel my policy and refund the unused months.
        leaving: You have just lost a family of five who fly with you every summer.
        leaving: I won't be staying with your chain again after this.
        leaving: not renewing. your price went up 40%
        leaving: I'd like my PAC code by text please
        leaving: My accountant has recommended we move to Xero when our subscription lapses in May.
        leaving: I've had enough, close the account and send me what's left.
        leaving: We may need to look at alternatives if the API keeps failing.
        leaving: Never ordering from here again!
        legal: My solicitor has advised me not to speak to you further by phone.
        legal: I intend to take this to the small claims court unless you refund me by the 30th.
        legal: I'm reporting you to Ofgem.
        legal: Please treat this as a subject access request.
        legal: The bank has opened a dispute on the transaction.
        legal: You are in breach of the Consumer Rights Act.
        legal: I have reported the matter to the police, reference 4471.
        legal: I shall be contacting the Rail Ombudsman and my MP.
        legal: i will file complaint in consumer forum
        legal: This is illegal and you know it.
        legal: Your drone policy does not override my statutory rights.
        legal: I'll see you in court then.
        public: I'll be posting this on TikTok with your name on it.
        public: Expect a one star review on Google.
        public: I'm going to contact the local newspaper about how you treat pensioners.
        public: My sister works for the BBC and she's very interested in this.
        public: I've tagged you in my post, maybe now you'll answer.
        public: Everyone on our street will be told to avoid you.
        public: I'm leaving a review on Tripadvisor tonight and it won't be kind.
        public: I run a Facebook group with 8k members in this town.
        manager: I'd like to speak to a manager please.
        manager: Can your supervisor ring me back on this?
        manager: I want to escalate this complaint.
        manager: Who is in charge of the branch?
        manager: Please pass this to someone more senior.
        manager: I demand to talk with the general manager.
        manager: I would like this matter brought to the attention of your director.
        manager: let me talk to ur boss
        repeated_story: I have already explained this to two of your colleagues.
        repeated_story: This is the fifth email I've sent about the same charge.
        repeated_story: Every time I call I get a different answer.
        repeated_story: I keep being passed from one department to the next.
        repeated_story: As I mentioned in my previous message, the code doesn't work.
        repeated_story: How many more times do I have to tell you my date of birth?
        repeated_story: Third time asking: where is my refund?
        repeated_story: I've been transferred four times this morning and I'm back with you.
        repeated_story: I was told by one person to wait and by another to reorder.
        repeated_story: we already sent the passport copy, twice
        urgency: I need an answer today, the notary appointment is tomorrow at 10.
        urgency: Please respond urgently, our website is down.
        urgency: I'm stuck at the gate and they won't let me board.
        urgency: we need the part by tomorrow morning or the harvest is gone
        urgency: My train leaves in 20 minutes and the ticket hasn't come through.
        urgency: Can someone call me ASAP?
        urgency: It has to be delivered before Saturday, it's for a wedding.
        urgency: I can't wait another three days for this.
        urgency: The patient is on the table and the machine won't start.
        urgency: Please hurry, the water keeps rising.
        vulnerability: My wife has just been diagnosed with cancer.
        vulnerability: I'm a single mum on universal credit.
        vulnerability: He's 91 and lives by himself.
        vulnerability: My father died on Sunday and I need to sort his phone.
        vulnerability: I'm 7 months pregnant and can't carry it up.
        vulnerability: I have severe depression and this is too much for me.
        vulnerability: My son has cerebral palsy, we need the lift.
        vulnerability: I was made redundant last month and can't keep up the payments.
        vulnerability: Mum's carer noticed the bill, she has Alzheimer's.
        vulnerability: i am deaf please email only
        vulnerability: We've had a bereavement and can't travel.
        vulnerability: I'm recovering from a hip operation and the taxi never came.
        safety: The toaster caught fire this morning.
        safety: There's smoke coming out of the dashboard.
        safety: I got an electric shock from the shower.
        safety: I slipped on your wet floor and hurt my back.
        safety: My daughter had an allergic reaction to the cake you said was nut free.
        safety: The brakes failed on the hill.
        safety: I don't feel safe with that man in the building.
        safety: The CO alarm keeps going off.
        safety: The glass jug exploded in my hand, I needed six stitches.
        safety: sometimes i think about ending it
        expects_person: Sandra said she'd call me back before lunch.
        expects_person: Could you put me through to Mr Patel?
        expects_person: I'm still waiting to hear from Deborah about the valuation.
        expects_person: Is Kwame working today? He has my file.
        expects_person: Olga in accounts promised the credit note.
        expects_person: Can Michelle give me a ring?
        expects_person: I spoke to a lady called Bernadette who was going to sort this.
        expects_person: Please let Dr Osei know I'm running late.
        -: I'd like to move my appointment to another day please.
        -: The manager of our club would like to hire the hall.
        -: Could you tell me how to share the album with my family on Facebook?
        -: I'm a lawyer and I need an invoice in my firm's name.
        -: How do I leave a review for the plumber? He was brilliant.
        -: Do you have wheelchair access?
        -: The fire alarm test is on Wednesday, will the gates open?
        -: Is the hospital shuttle free?
        -: I'd like to order the same one again, size 9.
        -: We've switched the heating off for the summer, is that ok for the boiler?
        -: My call was answered in two minutes, well done.
        -: Which form do I need to change the name on the account after my marriage?
        -: Does the phone come with a charger?
        -: Can I add my wife to the policy?
        -: My daughter starts school on Monday, can we change the delivery to the afternoon?
        -: What time does the court cafe close?
        -: I'm leaving my job at the end of the month, can I keep the work number?
        -: Does your insurance cover a stolen bike?
        -: I had asked for the vegetarian menu, just confirming.
        -: Thanks, John, that's all sorted.
        -: We don't need it urgently, end of the month is fine.
        -: How many people can use one licence?
        -: I read about your new store in the newspaper.
        -: Is it safe to put the pan in the dishwasher?
        -: Could you send me the safety certificate for the ladder?
        -: My grandmother loved the flowers, thank you.
        -: I'd like to upgrade my plan to 100 GB.
        -: Is there a discount for two annual subscriptions?
        -: The parcel was left with Mrs Dunne next door, got it now.
        -: I told my friends about your lovely cafe.
        -: Is the pool heated in April?
        -: What happens if I cancel within 14 days?
        -: Please change the contact on our account from Peter to Alison.
        -: Please send tickets to Maria at the address below.
        -: The last invoice says 12 users, we have 11.
        -: Do you repair burnt pans?
        -: I've ordered three times now and always been happy.
        -: Can we bring a cake for our baby shower?
        -: Our IT manager will install it on Thursday.
        -: What is your policy on lost property?
        """
}
