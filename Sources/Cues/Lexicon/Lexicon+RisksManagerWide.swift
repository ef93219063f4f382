extension Lexicon {
    /// More of customers who want somebody above.
    ///
    /// Wider frames: fewer readers agree with what they find.
    static let risksOfManagerWide = """
        someone := someone somebody anyone anybody person people whoever human colleague who one
        power := outranks outrank outranking senior higher above authority authorised authorized \
            allowed empowered clout power permission superior seniority bend overrule overrides \
            override discretion
        MG4 =
        <someone> ~~ <power> ~~ you/to/decide/approve/rule/decision/than |
        <someone> ~ outranks/outrank |
        anybody/anyone/someone/somebody ~~ more/with ~ senior/authority/power |
        further/higher up ?the | looked at ~~ further up |
        higher authority/authorities/official/officials/person/level/department/management/grade |
        your senior/seniors/higher/uppers | give/connect/pass/transfer/get/put ~~ your senior |
        senior/higher officer/official/authority/person/level/executive/manager |
        raise ~~ with/to ~~ your/higher/the ~ <boss>/authority/senior/management/superior |
        chief ~ executive/officer/exec | the owner ~ please/now/directly | speak/talk ~ owner |
        owner of ~ the/this ~ company/business/hotel/shop/restaurant | who owns ~ this/the |
        whos ~ actually ~ decision/decides/running | who made ~~ decision/call |
        made this decision | who decided | who took ~ decision | <someone> who ~ made ~~ decision |
        <boss> ~ rang/rings/called/calls/phoned/phones/emailed/emails/contacted/contacts/wrote/\
        writes/replied/replies/looked ~ me/us/back/into |
        have/having/get/want/wanted/need/like/ask/asking/asked/see/request/requesting/grateful/\
        obliged/appreciate/prefer/insist/demand/expect ~~ <boss> ~~ call/calls/rang/ring/phone/\
        email/contact/back/this/please/reply/to/about/in/look/phoned/see | <boss> ~ please $ |
        a <boss> $ | your <boss> | the ~ <boss> who ~ approved/decided/signed | somewhere above |
        above the ~ call/contact/help ~ centre | not ~ a call ~ centre | not first line |
        not ~ from the first ~ line | beyond ~ call/contact centre |
        who ~ do i/you ~ escalate/complain/report to |
        who ~ your/you report/reports/answer/answers to | who do you ~ report/answer to |
        who supervises | whos supervising | whoever supervises |
        take ~~ up the ~ ladder/chain/line/tree | up the ~ ladder/chain/tree | go above you |
        go over your | going over your | someone at the top | person at the top |
        people at the top | right at the top | to the very top |
        at board/director/executive/management level | board level | management ~ level |
        directors office | office of the ~ president/ceo/chairman/director | executive complaints |
        ceo team | complaints team | complaint team |
        complaints ~ procedure/process/manager/lead/policy | formally ~ complain |
        complain formally | formal grievance | make this ~ a ~ formal | put in a ~ complaint |
        putting in a ~ complaint | raise a ~ grievance | second opinion from | a decision maker |
        somebody who ~~ makes ~ decisions | people who ~ make ~ decisions | the people who run |
        whoever runs | the person who runs | who runs this | who is running |
        team ~ leader/lead/manager ~ please/to |
        lead ~ engineer/nurse/clinician/consultant ~ please | head nurse | ward sister |
        head teacher |
        head of ~ service/services/support/claims/operations/customer/complaints/department/\
        lettings/housing/admissions | someone who ~ isnt/not ~ reading/script/bot | off script
        MG3? =
        someone competent | somebody competent | someone who ~ knows/can/understands/cares |
        anyone who ~ knows/can/understands
        MG0 =
        supervisor seat/role/login/licence/account |
        allowed to ~ bring/use/take/park/eat/drink/change/check/board | allowed ~ on/in |
        higher price/speed/tier/limit/floor/resolution/rate/quality/dose/plan/number |
        power ~ cut/supply/bank/socket/adapter/outage/cable/button/off/on/lead/station | power |
        one ~ <power> ~ shelf | above ~ the ~ shop/door/bed/sink/address/details/table/flat |
        number above | see above | mentioned above | as above |
        permission ~ to ~ enter/install/park/film | gave ~ permission | old boss |
        your boss recommended | <boss> ~ recommended |
        someone ~ else ~ in/to ~ collect/pick/travel/drive/use/name | <kin> <boss> | asked me to |
        my <boss> | office ~ <boss> | our <boss> |
        <my> ~ director/ceo/head/boss/manager/managers/supervisor | hotel <boss> ~ gave/was/let |
        the <boss> ~ gave/was/let/very ~ kind/lovely/helpful/nice/keys/friendly
        """
}
