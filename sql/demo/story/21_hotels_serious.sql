-- Hotels: danger, law, frailty, anger, and two languages that not everybody reads.
-- Parameters: none. Rows: none.

INSERT INTO demo.said (case_id, place, moment, voice, agent_id, body)
VALUES
    ('4740', 1, '-35 min', 'customer', NULL,
        $$The carbon monoxide alarm in our flat in Keswick keeps going off and the owner does not answer his phone. We have opened the windows. My daughter has a headache. Are we safe to stay here??$$),
    ('4740', 2, '-31 min', 'reply', 'chloe',
        $$Ms Doyle, please leave the flat now, all of you, and ring 999 from outside. I am calling the owner's emergency number and will find you a room for tonight.$$),
    ('4740', 3, '-22 min', 'customer', NULL,
        $$We're outside, fire brigade is on the way. I'm frightened for my daughter. Where do we sleep?$$),
    ('4740', 4, '-9 min', 'note', 'chloe',
        $$Handover: the fire brigade is with them. The Lodge in Keswick has a family room, held in our name until 22:45, ref LK-77.
Mood: frightened, her daughter has a headache
Next: ring her, give her the Lodge's address and confirm the room
Due: 22:10
If: she does not answer, ring the Lodge and hold the room
Needs: a doctor tonight if the headache stays$$),

    ('4742', 1, '-9 d', 'customer', NULL,
        $$I cancelled HB-19002 three days before arrival and your page says free of charge until two days before. You have kept £310. Please correct this.$$),
    ('4742', 2, '-6 d', 'reply', 'ben',
        $$Dear Mr Price, the hotel tells us that your rate could not be cancelled. I am sorry.$$),
    ('4742', 3, '-3 h', 'customer', NULL,
        $$That is not what your page said, and I have the screenshot. If the £310 is not back in my account by Friday my solicitor will take this to the small claims court. I am disappointed that it has come to this.$$),
    ('4742', 4, '-2 h', 'reply', 'ana',
        $$Dear Mr Price, thank you for the screenshot. You are right about what it shows. I have passed it to our legal team and they will decide on Monday.$$),

    ('4743', 1, '-1 d', 'customer', NULL,
        $$Dear Sirs, I shall be eighty-four next week and travel alone for the first time since my husband died. I inject insulin and it has to be kept cold. Is there a fridge in the room at the Abbey? I am rather anxious about it and I do not hear well on the telephone. E. Whitfield$$),
    ('4743', 2, '-7 h', 'reply', 'chloe',
        $$Dear Mrs Whitfield, happy birthday in advance. I have asked the Abbey for a small fridge in your room and will write to you, not ring.$$),
    ('4743', 3, '-5 h', 'customer', NULL,
        $$Thank you, my dear. I have not heard yet and I leave on Monday at nine. I cannot go without it.$$),

    ('4741', 1, '-2 d', 'customer', NULL,
        $$There is a building site right under our window and they start at six. Can we have another room?$$),
    ('4741', 2, '-30 h', 'reply', 'ben',
        $$Dear Mr Dawson, I am sorry to hear that. The hotel offers you room 210 at the back from tomorrow.$$),
    ('4741', 3, '-26 h', 'customer', NULL,
        $$Room 210 was not ready. Nobody at the desk knew anything about it. Not impressed.$$),
    ('4741', 4, '-115 min', 'customer', NULL,
        $$Second night without sleep and nobody has answered me since yesterday. This is absolutely disgraceful and I am furious. I want to speak to a manager, and if I don't I'll put the whole story on every review site there is.$$),

    ('4745', 1, '-12 min', 'customer', NULL,
        $$Hello? I'm standing in the lobby of the Station Hotel in York and they say they have no room for me although I've paid. It's ten at night. Please help, I don't know where to go.$$),
    ('4745', 2, '-10 min', 'customer', NULL,
        $$Booking is HB-22040. Is anybody there?$$),

    ('4763', 1, '-5 h', 'customer', NULL,
        $$Bonjour, notre train de demain à six heures est supprimé et nous n'arriverons à Douvres que lundi. Peut-on décaler la réservation HB-21555 d'une nuit ? Je suis très inquiète de perdre notre argent.$$),
    ('4763', 2, '-4 h', 'reply', 'ana',
        $$Bonjour Madame Lambert, je demande à l'hôtel et je vous écris ce soir. Ana$$),
    ('4763', 3, '-80 min', 'customer', NULL,
        $$Merci. Je n'ai toujours rien reçu, pouvez-vous me dire où nous en sommes ?$$),

    ('4764', 1, '-3 h', 'customer', NULL,
        $$Hola, necesito cambiar mi reserva del 20 al 22 de marzo al fin de semana siguiente. ¿Tiene algún coste?$$),
    ('4764', 2, '-170 min', 'reply', 'ana',
        $$Hola Luis, lo miro y le digo algo. Un saludo, Ana$$),
    ('4764', 3, '-60 min', 'customer', NULL, $$Perfecto, sin prisa. ¡Gracias!$$);
