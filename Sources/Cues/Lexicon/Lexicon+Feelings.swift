extension Lexicon {
    /// Worry, distress, confusion, thanks and joy.
    static let feelings = """
        U2 X5 = worried | anxious | anxiety | scared | frightened | terrified | terrifying |
            panic* | panicking | petrified
        U1 X2 = worry
        U1 X3 = fear | fears | concerned | will i lose | 😱
        U2 X4 = worrying | scary | scare* | fearful | frighten* | on edge | freaking out |
            freaked out | alarmed | 😰
        X2 = worries | what if | am i going to | suspicious | bailiff*
        J1 X-3 = no worries
        X-3 = dont worry | not worried
        U1 X4 = afraid of | afraid that | scared that
        X1 = afraid
        X1 = im afraid | please tell me
        U1 X5 = nervous
        U3 X3 = stress*
        U3 X4 = stressed | stressful | unsafe
        U1 X2 = concern | threat* | lose my
        U2 X3 = concerning | dread* | alarming | dangerous | identity theft | hacked | unauthori*
            | 😟
        X4 = uneasy
        S2 U2 X3 = overwhelm* | desperately
        S3 U3 X3 = desperate
        A1 U3 X3 = horrified
        U3 X5 = losing sleep
        S1 U2 X3 = cant sleep
        C5 = confused | confus* | dont understand | do not understand
        C5 U1 = confusing
        C4 = didnt understand | cannot understand | cant understand | doesnt make sense |
            not clear | unclear | no idea | no clue | what does ~ mean |
            what do you mean | puzzled | baffl* | bewilder*
        C4 U1 = makes no sense
        C2 = what do i | how do i
        C1 = how does | how can i | which one
        C2 = not sure | unsure | confusion
        C0 = sorry for the confusion | apologize for the confusion | dont know yet | clear confusion
        C3 = dont know | do not know | idk | lost here | mixed up
        C3 U1 = contradict*
        C3 U2 = different answer*
        S4 U3 = crying | heartbreaking | depress* | hopeless | helpless | miserable
        S3 U2 = cried | struggling | suffering | cant afford | cannot afford
        S2 U2 = cry | suffer* | hurt | hurts | exhausted
        S5 U4 = in tears | heartbroken | devastat* | cant cope
        S4 U2 = lonely | mourn*
        S2 U2 = lost my job
        S5 U2 = grief | grieving
        A2 S4 U4 = at my wits end | wits end
        S4 U4 = breaking point | cant take this
        S4 = passed away | suicid* | self harm
        S2 = died | funeral | mental health | homeless
        S1 = death | cancer
        S3 = bereave* | domestic abuse
        S5 = kill myself | end my life
        S2 X2 = evict*
        J4 = happy | superb | outstanding | impressed | satisfied | relieved | works great |
            yay | woohoo | five stars | 😊 | 😍 | 😀 | ❤ | 🎉 | 😄 | 😃 | 💕
        J3 = happier | glad | pleased | joy | loved | loving | greatest | incredible |
            impressive | relief | so easy | works now | working now | exciting | enjoy* |
            beautiful | rocks | cant wait | :) | :-) | :d | <3 | 😁 | 👍 | 💙
        J5 = delighted | thrilled
        G4 J3 = appreciate | appreciated | appreciation
        G5 J4 = grateful | thankful
        G3 J4 = kudos
        G2 J4 = well done | good job | great job | nice work
        G2 J3 = props | shout out | shoutout
        J2 = much better | sorted | resolved | solved | woo | recommend | favorite | favourite |
            smooth | rock | ;) | 🙂
        J1 = easy | fixed | haha | hahaha | lol | wow | 😂
        G1 J4 = quick response | fast response
        G2 J5 = made my day
        J3 G-2 = congrat* | congratulations
        G2 J1 = 🙏
        D2 S1 U3 = :( | :-(
        D1 U2 = :/
        A5 U5 = 😡 | 😠 | 🤬
        A4 U4 = 😤
        A2 U3 = 😒 | 🙄
        S3 U3 = 😭 | 😢 | 💔
        S2 U3 = 😩
        D3 U3 = 😞
        D2 S2 U3 = 😔
        C2 D1 U2 = 😕
        D2 U4 = 👎
        C1 U1 = 🤷
        """
}
