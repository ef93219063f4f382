-- Hotels: the cases that somebody must take up first tonight.
-- Parameters: none. Rows: none.

INSERT INTO demo.said (case_id, place, moment, voice, agent_id, body)
VALUES
    ('4711', 1, '-4 d', 'customer', NULL,
        $$Good evening. I booked two nights at the Harbour View in Brighton, booking HB-20931, and my bank shows two charges of £184.50 for it, one on Monday and one on Tuesday. I should be glad to have one of them back.$$),
    ('4711', 2, '-79 h', 'reply', 'ben',
        $$Dear Mrs Okafor, thank you for writing and for the booking number. I have passed this to the hotel's accounts team and will let you know what they say. Kind regards, Ben$$),
    ('4711', 3, '-3 d', 'event', NULL, 'Closed: no answer from the hotel was needed.'),
    ('4711', 4, '-26 h', 'customer', NULL,
        $$Hello, I am still waiting for the refund of my second charge. I wrote to Ben on Tuesday and heard nothing since. It is HB-20931, twice £184.50. I am a little worried because the rent goes out on Monday.$$),
    ('4711', 5, '-25 h', 'event', NULL, 'Reopened.'),
    ('4711', 6, '-70 min', 'reply', 'ana',
        $$Dear Mrs Okafor, I am sorry that this was closed without an answer. I can see both charges now and I am asking accounts to release the second one tonight. I'll ring you before half ten. Ana$$),
    ('4711', 7, '-50 min', 'customer', NULL,
        $$This is the third time I explain it. You have the booking number, you have both amounts, and I am still £184.50 short. I am really upset now. Please just ring me when you say you will.$$),
    ('4711', 8, '-18 min', 'note', 'ana',
        $$Handover: accounts released the second charge, refund RF-5582, £184.50, back on her card in three to five working days. She was let down twice before, please be the one who rings.
Mood: upset, and with good reason; polite throughout
Next: ring +44 7700 900130, confirm the refund and the three to five days
Due: 22:25
If: no answer, send her a text and try again at 22:45
They told us: booking HB-20931 and both amounts; the rent goes out on Monday
We told them: that somebody rings before half ten$$),

    ('4688', 1, '-110 min', 'customer', NULL,
        $$Hej! Jag har bokat tre nätter hos er från och med i morgon, HB-21877. Jag använder rullstol. Kan ni bekräfta att det inte finns några trappor fram till rummet?$$),
    ('4688', 2, '-104 min', 'reply', 'ben',
        $$Hello Ms Lindqvist, this is Ben. One moment please, I am looking at the plan of the house.$$),
    ('4688', 3, '-100 min', 'customer', NULL,
        $$Tack. A room without stairs. Ett rum utan trappor, det är allt jag behöver.$$),

    ('4702', 1, '-6 h', 'customer', NULL,
        $$Hi, I paid for a room in Bath on Thursday and I never got a booking reference. I land at Bristol tomorrow at 11:30 and without a reference I can't check in online. My order number is 77-30418.$$),
    ('4702', 2, '-4 h', 'reply', 'chloe',
        $$Hello Ms Kim, thank you, I found order 77-30418. The hotel's system had your name as Jihye Kin, so the confirmation went nowhere. They are issuing a new one.$$),
    ('4702', 3, '-130 min', 'customer', NULL,
        $$Oh, that explains it. Could you make sure it comes to this address please?$$),
    ('4702', 4, '-30 min', 'reply', 'chloe',
        $$Of course. The hotel is still re-issuing it. I'll send you the new booking reference by 23:30 tonight, Ms Kim.$$),

    ('4655', 1, '-2 d', 'customer', NULL,
        $$Good evening, I arrive in Whitby on Saturday night around one in the morning. Is there somebody to let me in?$$),
    ('4655', 2, '-46 h', 'reply', 'chloe',
        $$Hello Mr Varga, reception closes at eleven, but there is a key box to the left of the door. The code is sent to you on the day.$$),
    ('4655', 3, '-75 min', 'customer', NULL,
        $$Thank you so much, Chloé, that is really kind of you. I got the code and everything is clear now. Do ring me once I should be in, I drive and cannot read.$$),
    ('4655', 4, '-65 min', 'reply', 'chloe',
        $$You are very welcome, Mr Varga. We'll call you at 01:00 to see that you have the key. Safe journey!$$),

    ('4690', 1, '-5 d', 'customer', NULL,
        $$Dear Ben, as discussed last year: our anniversary, two rooms facing the river in Lisbon, second weekend of May. You know what we like. H. Costa$$),
    ('4690', 2, '-3 d', 'reply', 'ben',
        $$Dear Dr Costa, congratulations to you both. The Miradouro holds rooms 31 and 32 for you until Tuesday, €240 a night each.$$),
    ('4690', 3, '-90 min', 'customer', NULL,
        $$Dear Ben, good. Is it possible to have 31 without the connecting door? I'd rather wait for Ben's answer than explain it all to somebody new.$$),

    ('4720', 1, '-95 min', 'customer', NULL,
        $$hi, code 4482 for the flat in Leith doesn't open the door. red light, three times now. we're in the stairwell with two kids$$),
    ('4720', 2, '-88 min', 'reply', 'chloe',
        $$Hi Linh, sorry about that. I've asked the owner for a new code. Please try the # key after the code meanwhile.$$),
    ('4720', 3, '-42 min', 'customer', NULL,
        $$# works, we're in, thank you! but the code should still be changed, the previous guests have the same one. a bit worried about that$$),

    ('4733', 1, '-7 h', 'customer', NULL,
        $$My son needs a ceiling hoist and a roll-in shower. The Fellside says "accessible" on your page, which can mean anything. We leave at six tomorrow morning. Could somebody who knows please confirm what is really in room 4?$$),
    ('4733', 2, '-5 h', 'reply', 'ana',
        $$Dear Mr Bell, you are right to ask. I am not trained to answer this, so I have put it to the colleagues who inspect the rooms. You will hear before you leave.$$),

    ('4698', 1, '-3 d', 'customer', NULL,
        $$Hello Lea, it's Maeve Flynn again. We come with the twins this time. Could there be two cots in the room?$$),
    ('4698', 2, '-70 h', 'reply', 'lea',
        $$How lovely, Mrs Flynn! I've asked the house. Ben takes over from me and will ring you once they say yes.$$),
    ('4698', 3, '-26 h', 'reply', 'ben',
        $$Dear Mrs Flynn, the house answers on Saturday evening when the manager is in. I will come back to you then. Ben$$),

    ('4765', 1, '-40 min', 'customer', NULL,
        $$Hi there, is there parking at the Quay House and does it have to be booked? Thanks, Joe$$),

    ('4656', 1, '-3 d', 'customer', NULL,
        $$Hello, we are eleven rowers and one cox, booking GR-118. Could each of us have an own invoice? Our treasurer closes the books on Sunday morning.$$),
    ('4656', 2, '-2 d', 'reply', 'chloe',
        $$Hello Ms Blake, yes, that can be done. I need the twelve names and addresses, please.$$),
    ('4656', 3, '-5 h', 'customer', NULL,
        $$Here they are, in the attached list. Thanks a lot.$$),
    ('4656', 4, '-25 min', 'note', 'chloe',
        $$#handover Names are checked, seven of the twelve invoices are made.
Next: make the other five and send all twelve together
Due: 04:00$$),

    ('4731', 1, '-4 h', 'customer', NULL,
        $$Hello, the booking says Jasmin Ahmad. It is Yasmin Ahmed. Could you correct that before Monday?$$),
    ('4731', 2, '-100 min', 'reply', 'ben',
        $$Hello Ms Ahmed, I've asked the hotel to correct it and will write as soon as they have.$$),
    ('4731', 3, '-45 min', 'customer', NULL,
        $$Thanks Ben. Would you mind telling me tonight? I need it for the visa office.$$);

UPDATE demo.said SET attachment_count = 1 WHERE case_id = '4656' AND place = 3;
