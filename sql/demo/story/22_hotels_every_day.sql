-- Hotels: what can wait, what belongs to people who are away, gone or unknown, and nobody's.
-- Parameters: none. Rows: none.

INSERT INTO demo.said (case_id, place, moment, voice, agent_id, body)
VALUES
    ('4747', 1, '-4 d', 'customer', NULL,
        $$Hello Gwen, the deposit for our week in May is due on Monday. Could you tell me the account again, please?$$),
    ('4747', 2, '-3 d', 'reply', 'gwen',
        $$Hello Mr Evans, I'll send it to you at the weekend, together with the contract.$$),
    ('4747', 3, '-7 h', 'customer', NULL, $$No contract yet, and it is Saturday. Is all well?$$),

    ('4748', 1, '-20 d', 'customer', NULL,
        $$I think I left my green scarf in room 12 at the Old Mill.$$),
    ('4748', 2, '-19 d', 'reply', 'erik',
        $$Hello Ms Osei, I have asked housekeeping. They look when the room is free.$$),

    ('4767', 1, '-2 d', 'customer', NULL, $$Hi, when does the shuttle to Stansted go on Sundays?$$),
    ('4767', 2, '-47 h', 'reply', 'temp-07', $$Hi Marco, I'm finding out for you.$$),
    ('4767', 3, '-6 h', 'customer', NULL, $$Any news? We fly tomorrow at 16:00.$$),

    ('4744', 1, '-50 min', 'customer', NULL, $$do you have a newsletter$$),

    ('4746', 1, '-15 min', 'customer', NULL, $$when does the spa open$$),
    ('4746', 2, '-15 min', 'bot', NULL,
        $$The spa at the Grand opens at 9 am. Did that answer your question?$$),

    ('4749', 1, '-5 h', 'customer', NULL,
        $$Hello, our confirmation for the Rose and Crown says room only. We booked with breakfast, code BRK-12. R. Harper$$),
    ('4749', 2, '-4 h', 'reply', 'chloe', $$Dear Ms Harper, thank you, I am looking into it.$$),
    ('4749', 3, '-3 h', 'customer', NULL, $$Thank you. We'd arrive tomorrow for lunch.$$),
    ('4750', 1, '-2 h', 'customer', NULL,
        $$Hi, it's Rose Harper, I wrote a mail as well: is breakfast at the Rose and Crown sorted? I'm confused, the app now shows a different price.$$),

    ('4751', 1, '-1 d', 'customer', NULL,
        $$Hello, I'd like a quiet room for my parents at the Linden, ground floor if possible, first week of April.$$),
    ('4751', 2, '-7 h', 'reply', 'ana',
        $$Hello Mr Rossi, with pleasure. I will have two offers for you on Monday.$$),
    ('4752', 1, '-1 d', 'customer', NULL,
        $$Also, could I have the invoice for February once more? No hurry.$$),
    ('4752', 2, '-7 h', 'reply', 'ana', $$Of course, it comes with the offers on Monday.$$),

    ('4754', 2, '-4 h', 'reply', 'ben',
        $$Dear Ms Osei, please never send us a card number. I have had it removed. Here is the safe link to change your card.$$),
    ('4754', 3, '-110 min', 'customer', NULL,
        $$Sorry! The link asks for a booking number, which one do you mean?$$),

    ('4759', 1, '-12 d', 'customer', NULL,
        $$Is the cottage on Sark free in August? The owner has no telephone, I know.$$),
    ('4759', 2, '-11 d', 'reply', 'ana',
        $$Dear Mr Hart, I have written her a letter. It may take a while.$$),

    ('4760', 1, '-6 d', 'customer', NULL, $$Could we hire two bicycles at the Fellside?$$),
    ('4760', 2, '-5 d', 'reply', 'ana',
        $$Dear Mr Bell, the shop is shut until Saturday, I'll ask again then.$$),

    ('4761', 1, '-3 h', 'customer', NULL, $$Could the double in room 7 be made up as twins?$$),
    ('4761', 2, '-100 min', 'reply', 'lea',
        $$Hello Mr Evans, I have asked and will tell you tomorrow morning.$$),

    ('4762', 1, '-2 d', 'customer', NULL, $$May our dog stay in the annexe with us?$$),
    ('4762', 2, '-40 h', 'reply', 'sam', $$Yes, up to 20 kg. How heavy is he?$$),

    ('4766', 1, '-8 d', 'customer', NULL,
        $$We have a voucher from last spring, V-5511. Is it still good?$$),
    ('4766', 2, '-7 d', 'reply', 'ana', $$Dear Ms Blake, I'm asking, vouchers are made elsewhere.$$),

    ('4768', 1, '-1 d', 'customer', NULL, $$Which is nicer in March, the sea or the garden side?$$),
    ('4768', 2, '-7 h', 'reply', 'ana',
        $$The garden side, Ms Ahmed, it is out of the wind. Shall I book it?$$),

    ('4769', 1, '-2 d', 'customer', NULL, $$Is a late checkout possible on 14 June?$$),
    ('4769', 2, '-31 h', 'reply', 'chloe', $$Until two o'clock, for £20. Would you like it?$$),

    ('4771', 1, '-1 d', 'customer', NULL,
        $$I'd like to send a box of chocolates to a guest. Who can arrange it?$$),
    ('4771', 2, '-23 h', 'reply', 'emil',
        $$I can, Mrs Flynn, it goes through the shop. I will write when it is packed.$$),

    ('5901', 1, '-1 d', 'customer', NULL,
        $$I am not sure whom to ask. Can I pay half in cash?$$),
    ('5902', 1, '-30 d', 'customer', NULL, $$We would like stand B12 again.$$);

-- An answer that never arrived is no answer.
INSERT INTO demo.said (case_id, place, moment, voice, agent_id, body, delivery_failed)
VALUES
    ('4753', 1, '-8 h', 'customer', NULL,
        $$Hello, could we check out at noon tomorrow? Our ferry leaves at two.$$, false),
    ('4753', 2, '-150 min', 'reply', 'ana',
        $$Dear Mr Evans, noon is fine, I have told the desk.$$, true);

-- What the helpdesk removed.
INSERT INTO demo.said (case_id, place, moment, voice, agent_id, body, redacted)
VALUES ('4754', 1, '-6 h', 'customer', NULL, '', true);

-- A call: a recording, and no text to read.
INSERT INTO demo.said (case_id, place, moment, voice, agent_id, body, attachment_count)
VALUES ('4758', 1, '-55 min', 'customer', NULL, '', 1);
