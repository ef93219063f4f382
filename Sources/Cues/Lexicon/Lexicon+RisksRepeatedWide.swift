extension Lexicon {
    /// More of customers who have told it before or were passed around.
    ///
    /// Wider frames: fewer readers agree with what they find.
    static let risksOfRepeatedWide = """
        chan := call ring phone email visit contact go ask try use write message chat text speak \
            see log fill
        RP4 =
        told by one ~~ & by another |
        one ~~ says/said/told/tells & another/other ~~ says/said/told/tells |
        one person/agent/department ~~ & another/next/other | lost track/count of how many |
        how many of you |
        how many ~ times/people/agents/calls/emails ~~ do/must/have/will/does/has i/it/we |
        youre the <ordinal> | you are the <ordinal> | youre now the <ordinal> |
        <ordinal> one of you | <ordinal> of you | <ordinal> of your |
        why do/must/am/should/would <i>/i ~~ again |
        why ~ i ~~ explain/repeat/give/tell/send/provide/type/write/say ~~ again/every/each |
        scroll up | scroll back | look back at | look back through | see ~~ above $ |
        see my ~~ above/earlier/previous/last/first/below/message/email/reply/answer/post/dm |
        answered that/this/it ~~ ago/already/yesterday/earlier/before/times/twice |
        took/taken/wrote/noted/written ~~ details/particulars/notes/number ~ down |
        took ~~ details | did ~ not ~~ save/note/write/record/log | not save them |
        keep/keeping/have/make ~ a/any ~ record/records/log/notes ~ of |
        record/records of ~~ calls/conversations/conversation/call/chats |
        say/says/said/tell/tells/told/telling ~~ <chan> ~~ & say/says/said/tells/told/telling ~~ \
        <chan> |
        says/said/say ~ call/ring/visit/email/go/contact/ask/try/chat/phone & says/said/say |
        <i> rang & rang | <i> called & called | rang <day> & rang <day> |
        called <day> & called <day> | told <day> & told |
        was told & was told ~~ another/different/other/someone/to/its |
        was told ~~ another/different/other/wrong ~ team/department/number/person/office |
        told ~~ wrong ~ team/department/number/office | wrong department |
        another ~ team/department ~ again | on # ~ separate/different ~ dates/days/occasions/times |
        on ~ several/many/multiple/numerous/previous ~ occasions/dates | around/round the houses |
        around in circles | chasing my tail | chasing my own tail | going nowhere with |
        getting nowhere | got nowhere | deja vu | déjà vu | kafkaesque |
        different ~ versions/version/story/stories/answer/answers/explanation/explanations/advice/\
        reasons/dates/amounts/prices ~~ from/each/every/depending/by/times |
        # different ~~ answers/versions/stories/dates/reasons/explanations/people/things/amounts |
        never ~~ same ~ person/answer/story/agent twice | never speak to the same |
        not ~ speak to the same | start from the ~ top/start/beginning/very |
        from the top ?again ?$ | begin at the ~ beginning | begin from | from ~ scratch ~ again |
        explain/explaining/tell/telling/give/giving/go/going ~~ each/every ~~ time/agent/person/\
        new/one/call | my last # ~ mails/emails/messages/letters/calls |
        last # mails/emails/messages/letters/replies | copying the text | copy and paste ~~ my/the |
        copying and pasting ~ my | copied from my | pasting my | paste ~ again |
        attached once more/again | attached again | sending ~ once more/again | send ~ once more |
        sending this again | send this again | resending | re sending | forwarding ~ again |
        once again attached/sending/i | for the umpteenth | nth time | umpteenth | vanished into |
        into ~ black ~ hole | black hole | falls on deaf ears | deaf ears | talking to a ~ wall |
        brick wall | to a wall | nobody ~~ listens/listening/reads/reading |
        does ~ anyone/anybody/nobody ~ read | did ~ anyone/anybody/you ~~ read | have you ~ read |
        has anyone ~ read | did you even read | if youd read | if you had read | bothered to read |
        not read ~ my | didnt read | havent read | without reading | what i wrote/said/sent/told |
        already in ~ the/my/your ~ email/emails/ticket/notes/thread/message/mails/chat/form |
        in all ~ of ~ my ~ mails/emails/messages/letters |
        told ~~ ur/your ~ friend/colleague/mate/frend/coworker |
        ur ~ friend/frend/colleague already | to # of you | # of you ~ now | # of ye ~ now |
        # people ~ and ~ none/nobody | # agents ~ and ~ none |
        told the ~ last/previous/first/other ~ guy/person/agent/lady/man/one/woman/girl/fella |
        the ~ last/previous/other ~ guy/agent/lady/adviser/fella/girl ~ said/told/promised |
        spoke ~~ yesterday ~ and/who/they | asked ~~ # times | asked ~~ twice/thrice |
        said ~~ twice/thrice | told ~~ twice/thrice | sent ~~ twice/thrice | rang ~~ twice/thrice |
        called ~~ twice/thrice | emailed ~~ twice/thrice | written ~ twice/thrice |
        wrote ~ twice/thrice | been through ~~ this/it/all ~~ already/before/with/times |
        gone through ~ this/it ~ already/before/with/times |
        went through ~ this/it/all ~ already/before/with/yesterday | been over this |
        gone over this | covered this | discussed this ~ already/before/times |
        weve had this conversation | had this conversation | same conversation |
        same ~ thing ~ i ~ told/said | like ~ i ~ told/said |
        as ~ i ~ told/said/explained/wrote ~ your | hold on hold then | hung up on me ~ again |
        cut off ~ again | cut off ~ twice/times |
        have to ~ ring/call/phone/write/email/chase ~~ again/every/each |
        had to ~ ring/call/phone/write/email/chase ~~ again/times/twice |
        ring/call/phone ~ back ~ again and | here ~ i ~ go again | here i am again | so here i am |
        writing again | write again ~ because/as/about | asking again | <i> ask again |
        i ask again | again asking you | chasing again | chasing ~ up ~ again | another chaser |
        chaser | reminder number | second/third/fourth reminder | gentle reminder |
        friendly reminder | still ~ awaiting/waiting ~ reply/response/answer ~ to ~ my |
        no ~ reply/response/answer/acknowledgement ~ to ~ my/our/any/either/previous/the |
        not had ~ reply/response/answer
        RP3? =
        <ordinal> time | keep/keeps ~ telling/saying/asking/sending/being |
        different person/agent/department/team | same answer/reply/question/questions
        RP0 =
        ordered # times | booked # times | stayed # times | second from the top | third from |
        from the top ~ right | will ~ ask for you | already written | <i> wont ~ again |
        ten days only | correct ~ and send ~ again | i already contacted | already contacted |
        order/booking/ordered/booked/delivery ~ this month |
        which/what/how many times ~ can/do you | same batch | second time i ~ order/book/buy |
        each time i ~ open/click/log/try/press/turn/start/restart/use/switch |
        every time i ~ open/click/log/try/press/turn/start/restart/use/switch/plug/save/print |
        every time it/the ~ rains/app/page | explained to my |
        reminder ~ email/text/app/setting/for ~ my/the ~ appointment | set a reminder |
        send me a reminder | come before that | before that or | spoken to @ |
        round and round ~ log | already ~ paid/booked/ordered/have | worked again | works again |
        working again | happy again | see you again | thank ~ again |
        order/use/stay/book/visit ~ again | never ~ again | again $ <i> | again soon | down again |
        back again | late again | broken again | cancelled again | delayed again | off again |
        gone again | it again $ | another team ~ in our | covered this ~ item/damage/loss |
        black hole sun | what i wrote/said ~ the | gentle reminder ~ to myself |
        have you ~ read ~ the ~ book/terms/reviews
        """
}
