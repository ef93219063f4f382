/// Conversations of different trades, all made up, with the lines that a colleague would choose.
///
/// A line is `C` customer, `A` agent, `N` a colleague's note, `X` an automatic message. Words in
/// `[[...]]` must be in the story; a line behind `-` must not be; the rest may be.
enum StoryCorpus {
    struct Conversation {
        let trade: String
        let lines: [Line]
    }

    struct Line {
        let who: Character
        let text: String
        let isUnwanted: Bool
        /// What must be in the story, as ranges of bytes of `text`.
        let musts: [Range<Int>]
    }

    static let all: [Conversation] = (first + "\n" + second + "\n" + third).components(
        between: "## "
    ).map {
        block in
        let lines = block.split(separator: "\n")
        return Conversation(trade: String(lines[0]), lines: lines.dropFirst().map(line))
    }

    private static func line(_ source: Substring) -> Line {
        var rest = source.dropFirst(2)
        let isUnwanted = rest.hasPrefix("- ")
        if isUnwanted { rest = rest.dropFirst(2) }
        var text: [UInt8] = []
        var starts: [Int] = []
        var musts: [Range<Int>] = []
        let bytes = Array(rest.utf8)
        var index = 0
        while index < bytes.count {
            let pair = bytes[index..<min(index + 2, bytes.count)]
            if pair.elementsEqual("[[".utf8) {
                starts.append(text.count)
                index += 2
            } else if pair.elementsEqual("]]".utf8), let start = starts.popLast() {
                musts.append(start..<text.count)
                index += 2
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return Line(
            who: source.first ?? "C", text: String(decoding: text, as: UTF8.self),
            isUnwanted: isUnwanted, musts: musts)
    }

    private static let first = """
        ## parcel
        C - Hello?
        C Hi, [[my parcel with the birthday shoes never arrived]]. The tracking says delivered on Tuesday. Order 48213.
        X - Thank you for your message. We have received it and will reply shortly.
        A - Good evening, thank you for contacting us.
        A I'm sorry to hear that. I have looked it up: [[the driver left it with a neighbour at number 14]].
        C I asked at 14 and [[they have nothing]].
        A I have opened an investigation with the courier. [[I'll write to you by Monday noon.]]
        C - Ok, thanks.
        ## internet
        C Good morning. [[Our internet has been down since yesterday]] and I work from home.
        A Sorry about that. Have you tried turning the router off and on?
        C Yes, I've [[already restarted it three times]] and swapped the cable.
        A Thanks for checking. I ran a line test and [[there is a fault at the exchange]].
        C How long will that take?
        A [[An engineer is booked for tomorrow between 9 and 12.]]
        C That doesn't work, [[I'm at the hospital until 1]].
        A I've [[moved the visit to 14:00 to 17:00 tomorrow]].
        C - Perfect, thank you so much!
        A - You're welcome. Have a lovely day!
        ## bank
        C [[My card was declined twice in the supermarket]], very embarrassing.
        A - I'm sorry for the inconvenience.
        A For security, could you confirm the last payment you made?
        C 14.50 at the chemist on Monday.
        A Thank you. [[The card was blocked because of an unusual payment abroad.]]
        C That wasn't me! [[I've never been to Brazil.]]
        A I understand. I've cancelled that card and [[ordered a new one]].
        C [[How do I pay my rent on Friday without a card?]]
        ## hotel
        C I would like to book a double room for two nights from 3 December.
        A We have a double room at 95 euros a night. Shall I reserve it?
        C Yes please, and [[we need a cot for the baby]].
        A [[Your room is booked, reference HX4471.]] I'll ask the housekeeping about the cot.
        C Actually, [[we will be three nights, not two]].
        A I'm afraid [[the third night is fully booked]].
        C Oh no. Can you put us on a waiting list?
        A You're on the waiting list, we'll let you know.
        C - Thanks a lot, bye!
        ## software
        C Hi team,
        C [[Since the update on Tuesday the export button does nothing.]] We use version 8.2 on Windows.
        A Thanks for reporting. Does it happen in every browser?
        C Chrome and Firefox both. [[No error is shown.]]
        A [[We could reproduce it, it's a bug in 8.2.]]
        C When will it be fixed? We have to file our taxes on Monday.
        A [[A fix is planned for the release on Thursday.]] Until then you can export from the old menu.
        C [[The old menu isn't there either.]]
        ## refund
        C [[I returned the jacket three weeks ago and still have no refund.]]
        A - Thank you for reaching out to us today.
        A Could you send me the return number?
        C R-99812.
        A I can see the jacket reached our warehouse on 2 November. [[The refund failed because the card had expired.]]
        C So what now?
        A [[We need your bank details to transfer it.]]
        C This is the third time I explain it, [[I already sent them last week]].
        A I'm very sorry. I've found your mail. [[The transfer of 79 euros was made today.]]
        C - OK.
        """

    private static let second = """
        ## utility
        C [[My bill is 412 pounds, it's usually 90.]]
        A I understand the concern. Was anything new installed?
        C No. [[Nobody has read the meter since March.]]
        A You're right, [[the bill was estimated]]. Please send us a photo of the meter.
        C Here it is: 20418.
        A Thank you. [[The corrected bill is 96 pounds.]]
        C [[The 412 has already been taken from my account.]]
        A - Is there anything else I can help you with?
        ## airline
        C [[Our flight to Porto was cancelled]], we are four and one uses a wheelchair.
        A I'm so sorry. The next flight with four seats is on Sunday.
        C [[Sunday is too late, my sister marries on Saturday.]]
        A Let me check other airports.
        A [[I've rebooked you via Lisbon on Friday at 6:40, reference KPL7Q2.]]
        C Great. Is the wheelchair booked too?
        A [[I could not book the assistance, the airport has to confirm it.]]
        C - Okay.
        ## dentist
        C Hello, [[I'd like to move my appointment on Thursday]].
        A Sure. What day suits you?
        C Any morning next week.
        A Tuesday at 8:30?
        C [[I can't before 9.]]
        A Wednesday at 9:15 then?
        C Yes, that's fine.
        A [[Your appointment is now on Wednesday at 9:15.]]
        C - Thank you!
        C Sorry, one more thing: [[my tooth started bleeding tonight, should I wait?]]
        ## train
        C - Hi
        C i need a train from ely to stansted on sunday
        A There are trains every hour. When would you like to leave?
        C [[after 10]] please, 3 people
        A [[I booked three tickets on the 10:21, reference QF81ZK2P.]]
        C Do they have wifi on board?
        A Yes, the train has free WiFi.
        C I [[also need a taxi from the airport]] to the Crown hotel.
        A [[The taxi is booked, a white Skoda.]] The contact number is 07700 900461.
        C - Great, that is all. Have a nice day
        A - You're welcome! Enjoy your trip!
        ## energy shop
        C The heat pump you fitted [[makes a loud noise at night]].
        A Sorry to hear it. I've passed it on to the fitters.
        C [[It's been five days and nobody has called.]]
        A I apologise. The fitters say [[the part is out of stock]].
        C How long?
        A [[It will be delivered on 30 November]] and they will come the day after.
        C [[I don't want to wait that long, I want my money back.]]
        A [[A refund is not possible within the repair period, I'm afraid.]]
        N Spoke to Lena: she may allow a loan heater.
        C Then I'll go to a lawyer.
        ## insurance
        C [[Water came through the ceiling last night]], the carpet is ruined.
        A I'm sorry, that sounds awful. Is anybody hurt?
        C No. [[The landlord refuses to do anything.]]
        A I've opened claim WT-5518. [[We need photos and the rental contract.]]
        C Photos attached. [[I don't have the contract here.]]
        A - Thank you for the photos.
        A A surveyor will visit on Monday at 10.
        C [[Monday is impossible, could it be Tuesday?]]
        ## subscription
        C - Good evening!
        C [[Please cancel my subscription.]]
        A I'm sorry to see you go. May I ask why?
        C Too expensive.
        A We could offer you half price for six months.
        C [[No, I don't want an offer, I want to cancel.]]
        A Understood. [[Your subscription ends on 30 November.]]
        C [[You charged me again today.]]
        A [[That charge has been reversed.]]
        C - Thanks!
        ## garage
        C My car is with you since Monday. [[Is it ready?]]
        A Hello, thanks for calling. The brakes are done but [[we found a leak in the radiator]].
        C How much would that be?
        A About 280 euros. Shall we do it?
        C [[No, that's too much.]] Just give me the car back.
        A All right. [[It can be collected from 5 pm today.]]
        C [[I can't come today, I'm in Hamburg.]]
        A We close at 18:00 and open again at 8 tomorrow.
        """

    /// Written when the rules stood: of 19 lines that must be in, 12 were read then, and 12 of 14
    /// lines were wanted. Mended by these since.
    private static let third = """
        ## furniture
        C - Good afternoon,
        C [[the wardrobe came with a cracked door]] and two hinges are missing. Order F-7781.
        A I'm sorry about that. Could you send us a picture of the door?
        C Picture is attached.
        A Thanks. [[A new door will be delivered on 4 December]], the hinges go out today.
        C [[The 4th is no good, we move house that day.]]
        A I have changed it to [[the 7th, to your new address]].
        C [[What is the address you have?]]
        ## phone shop
        C Hey, [[my new phone doesn't ring]], calls go straight to voicemail.
        A Hi! Is it set to silent?
        C No, [[I've checked that and put the card into my old phone]], there it rings.
        A Then [[it looks like a fault of the device]]. You can bring it to any shop.
        C [[The nearest shop is 80 km away.]]
        A I understand. [[We'll send you a box to return it, free of charge.]]
        C - Ok thanks
        ## school trip
        C We are 31 pupils and [[need a guided tour on 9 December at 10]].
        A Hello, [[9 December is closed for a private event]]. Would the 10th work?
        C The 10th is fine. [[One pupil is deaf, do you have a guide who signs?]]
        A [[I've reserved the tour on the 10th at 10.]] I'm asking the guides about signing.
        C And can we pay by invoice?
        A Yes, you can pay by invoice.
        ## pharmacy
        C - Hello
        C [[my repeat prescription wasn't in the parcel]]
        A Sorry to hear that. Which medicine is missing?
        C the blood pressure tablets, [[I have two left]]
        A I can see [[your doctor has not signed it yet]]. We wrote to the surgery this morning.
        C [[they told me they signed it on monday]]
        A - Thank you for your patience.
        A [[I'll ring the surgery now and call you back before six.]]
        """
}

extension String {
    fileprivate func components(between mark: String) -> [Substring] {
        var parts: [Substring] = []
        for line in split(separator: "\n") {
            if line.hasPrefix(mark) {
                parts.append(line.dropFirst(mark.count))
            } else if let last = parts.indices.last {
                parts[last] = parts[last] + "\n" + line
            }
        }
        return parts
    }
}
