-- Orders: parcels, returns and bills, in German, Polish and English.
-- Parameters: none. Rows: none.

INSERT INTO demo.said (case_id, place, moment, voice, agent_id, body)
VALUES
    ('5101', 1, '-6 d', 'customer', NULL,
        $$Guten Tag, meine Waschmaschine (Auftrag 88-1204) sollte am Montag kommen. Bisher ist nichts passiert.$$),
    ('5101', 2, '-5 d', 'reply', 'klara',
        $$Guten Tag Frau Weber, es tut mir leid. Der Spediteur nennt mir Freitag als neuen Termin.$$),
    ('5101', 3, '-130 min', 'customer', NULL,
        $$Auch am Freitag kam niemand, ich habe den ganzen Tag gewartet. Ich bin wirklich sauer. Drei kleine Kinder und keine Waschmaschine, das geht so nicht.$$),
    ('5101', 4, '-75 min', 'reply', 'klara',
        $$Liebe Frau Weber, das verstehe ich gut. Wir rufen Sie morgen um 8 Uhr mit dem neuen Termin an.$$),
    ('5101', 5, '-15 min', 'note', 'klara',
        $$Handover: the carrier's night desk (ref SP-4410) knows the new date after 23:30.
Mood: angry, three small children and no washing machine
Next: ask the carrier for the new date, then ring her at 08:00
Due: 08:00
They told us: order 88-1204; she waited at home all Friday
Needs: German$$),

    ('5102', 1, '-1 d', 'customer', NULL,
        $$Dzień dobry, czajnik z zamówienia 88-1377 przecieka. Chciałbym go zwrócić i dostać zwrot pieniędzy.$$),
    ('5102', 2, '-7 h', 'reply', 'marta',
        $$Dzień dobry, przykro mi. Czy mogę prosić o zdjęcie?$$),
    ('5102', 3, '-3 h', 'customer', NULL, $$Zdjęcie w załączniku. Proszę o szybką odpowiedź.$$),

    ('5103', 1, '-3 d', 'customer', NULL,
        $$Hello, I ordered the green dress, 88-1290, for my sister's wedding next Saturday. The tracking hasn't moved since Wednesday.$$),
    ('5103', 2, '-2 d', 'reply', 'klara',
        $$Hello Ms Byrne, the parcel is in the depot in Cologne. I'll keep an eye on it for you.$$),
    ('5103', 3, '-150 min', 'customer', NULL,
        $$Still Cologne. I'm getting really worried, I'm the bridesmaid and there is nothing else I can wear. What happens if it doesn't come?$$),
    ('5103', 4, '-35 min', 'reply', 'klara',
        $$I'm ringing the depot again tonight, and I will write to you before midnight. If it is lost we send another one by courier on Monday.$$),

    ('5104', 1, '-5 h', 'customer', NULL,
        $$I have asked twice now. Cancel my subscription and stop taking my money, or I will take my custom elsewhere and tell everyone on Trustpilot why.$$),

    ('5105', 1, '-1 d', 'customer', NULL,
        $$Third time a parcel of mine went to number 14. I live at number 41, Mill Lane. It's 41. Please tell the driver.$$),
    ('5105', 2, '-7 h', 'reply', 'marta', $$Dear Ms Murray, I have told the depot.$$),
    ('5105', 3, '-170 min', 'customer', NULL,
        $$And today it happened again. I'm fed up. Put me through to your supervisor please.$$),

    ('5106', 1, '-3 d', 'customer', NULL,
        $$Could you send me a new return label for 88-1105? The printer ate the first one.$$),
    ('5106', 2, '-4 h', 'customer', NULL, $$Hello? The return closes tonight at midnight.$$),

    ('5107', 1, '-1 d', 'customer', NULL, $$Does the jumper come up small?$$),
    ('5107', 2, '-6 h', 'reply', 'marta',
        $$A little. Between two sizes we advise the larger one.$$),

    ('5109', 1, '-2 h', 'customer', NULL,
        $$Oh brilliant, another parcel for my neighbour to unwrap. Wonderful service as always. Thanks for nothing.$$),

    ('5110', 1, '-30 min', 'customer', NULL, $$Do you gift-wrap, and what does it cost?$$),

    ('5112', 1, '-1 d', 'customer', NULL,
        $$The cushion is blue, I ordered grey. I'm not angry at all, it is rather nice, but I need two that match. Whenever you can.$$),
    ('5112', 2, '-7 h', 'reply', 'klara',
        $$What a kind message, Mr Jansen! A grey one leaves the warehouse on Monday. Please keep the blue one.$$),

    ('5115', 1, '-1 d', 'customer', NULL,
        $$Your page refuses my card 4111 1111 1111 1111, the code is 123. What is wrong with it?$$);

-- As some helpdesks keep a body: encoded, to be decoded by the reader.
INSERT INTO demo.said (case_id, place, moment, voice, agent_id, body, body_encoding)
VALUES
    ('5108', 1, '-4 h', 'customer', NULL,
        encode(convert_to(
            $$I don't understand the invoice for 88-1333 – why are there two lines of postage? €4.90 would be right.$$,
            'UTF8'), 'base64'), 'base64');
