-- What is said in the night, after the late shift has gone home.
--
-- "receiver" is whoever the plan chose: these lines follow the packs, so they need those of the
-- first boundary. A case in no live pack hears nothing from its receiver.
-- Parameters: none. Rows: none.

INSERT INTO desk.message (
    message_id, case_id, seq, sent_at, kind, visibility, author_kind, author_id, body, body_format,
    body_encoding, body_bytes, attachment_count, delivery_failed, redacted)
SELECT
    said.case_id || '-' || said.place,
    said.case_id,
    said.place,
    said.sent_at,
    'message',
    CASE said.voice WHEN 'note' THEN 'internal' ELSE 'public' END,
    CASE said.voice WHEN 'customer' THEN 'customer' ELSE 'agent' END,
    said.author_id,
    said.body,
    'plain',
    'none',
    octet_length(said.body),
    0,
    false,
    false
FROM (
    SELECT
        v.case_id,
        v.voice,
        v.body,
        current_setting('handover_demo.at')::timestamptz + v.moment AS sent_at,
        earlier.messages + row_number() OVER (PARTITION BY v.case_id ORDER BY v.moment) AS place,
        CASE
            WHEN v.voice = 'customer' THEN ticket.customer_id
            WHEN v.agent_id = 'receiver' THEN receiver.agent_id
            ELSE v.agent_id
        END AS author_id
    FROM (
        VALUES
            -- She writes although her case has been taken over: it has to be read again.
            ('4702', interval '6 min', 'customer', NULL,
                $$Sorry, one more thing: I land at 9:30, not 11:30, the flight was moved. Can I have the reference before midnight?$$),
            -- Ana thinks of something on the way to the bus.
            ('4711', '7 min', 'note', 'ana',
                $$Mrs Okafor told me she is at her sister's until eleven, the mobile is right.$$),
            ('4711', '9 min', 'note', 'receiver',
                $$#took-over ring her by 22:25, confirm the refund RF-5582 and the three to five days$$),
            ('4711', '27 min', 'note', 'receiver',
                $$Rang Mrs Okafor at 22:21. She has the reference and thanked us twice.$$),
            ('4731', '12 min', 'reply', 'ben',
                $$Hello Ms Ahmed, it is corrected: Yasmin Ahmed. Have a good trip.$$),
            -- Two versions of the next step: the pack says 22:10.
            ('4740', '6 min', 'note', 'receiver', $$#took-over will ring her tomorrow at 09:00$$),
            ('4656', '14 min', 'note', 'receiver',
                $$#not-mine I have no rights to write invoices for groups$$),
            ('4745', '11 min', 'reply', 'receiver',
                $$Hello Mr Reid, I have spoken to the desk: the hotel across the square has a room for you, paid by us. They expect you.$$),
            ('4745', '16 min', 'customer', NULL, $$Thank you so much, I'm in.$$),
            ('4688', '20 min', 'reply', 'receiver',
                $$Hello Ms Lindqvist, room 3 is on the ground floor and there is no step from the street to the bed.$$),
            ('5101', '8 min', 'note', 'receiver', $$#took-over all$$),
            ('5103', '40 min', 'reply', 'receiver',
                $$Hello Ms Byrne, Klara's shift has ended and I have read it all. The depot found your parcel; it is on tonight's lorry.$$),
            ('5103', '55 min', 'customer', NULL, $$Oh that is wonderful, thank you!$$),
            ('4780', '3 h', 'customer', NULL,
                $$The taxi you booked for nine has not been confirmed. Is it coming?$$)
    ) AS v (case_id, moment, voice, agent_id, body)
    CROSS JOIN LATERAL (
        SELECT count(*) AS messages FROM desk.message WHERE message.case_id = v.case_id
    ) AS earlier
    LEFT JOIN desk.ticket AS ticket ON ticket.case_id = v.case_id
    LEFT JOIN LATERAL (
        SELECT pack.to_agent_id AS agent_id
        FROM handover.pack_case AS held
        JOIN handover.pack AS pack USING (pack_id)
        WHERE held.case_id = v.case_id AND held.state IN ('waiting', 'accepted', 'void')
        ORDER BY pack.pack_id DESC
        LIMIT 1
    ) AS receiver ON v.agent_id = 'receiver'
) AS said
WHERE said.author_id IS NOT NULL;
