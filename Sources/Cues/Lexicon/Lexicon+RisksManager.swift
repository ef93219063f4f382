extension Lexicon {
    /// Of customers who want somebody above.
    static let risksOfManager = """
        boss :=s manager mgr supervisor superior boss director ceo superviser manger teamleader md \
            gm coo cfo executive chairman chairperson owner president principal headteacher \
            headmaster head superintendent consultant matron dean foreman
        boss := management leadership
        talk := speak speaking talk talking chat chatting word escalate escalated escalating deal \
            discuss call ring phone contact email write writing passed pass transfer connect put \
            hear meet complain conversation spoke
        MG5 =
        <talk>/go/going/went/through/over/it/this ~ to/with ~ a/the/your/someones/another/duty/\
        senior/branch/line/his/her/their/store/shop/office/ward/practice/hotel/regional/area/\
        customer ~ <boss> | get me ~ <boss> |
        get ~ <boss> ~ on/to/here/down/call/ring/phone/please | get your <boss> |
        want ~ a/the/your ~ <boss> | wants ~ <boss> | need ~ a/the/your ~ <boss> |
        like ~ a/the/your ~ <boss> | demand ~ <boss> | demanding ~ <boss> |
        ask/asking/asked ?for ~ a/the/your ~ <boss> | ask your ~ <boss> | insist ~ <boss> |
        through to ~ a/the/your ~ <boss> | connect/transfer/pass/put/give me/us ~~ <boss> |
        put your ~ <boss> |
        have/having ~ a/the/your ~ <boss> ~ call/ring/phone/contact/email/reply/look/respond/\
        review | arrange ~ <boss> | request ~ <boss> |
        is ~ a/your/the <boss> ~ available/there/around/in/free/on | is there a/any ~ <boss> |
        manager please | supervisor please | manager now |
        <boss> to/must/should ~ call/ring/phone/contact/email/reply/look/respond/review/come/\
        explain/answer/take | attention of ~ your/the/a ~ <boss> |
        forward/refer/send/hand/take/pass/move/give/bring this/it/my/the ~~ to ~ your/the/a ~ \
        <boss> |
        forward/refer/send/hand/take/pass/move/give/bring this/it ~ upstairs/higher/further ?up |
        copying/copied/cc ~ your/the ~ <boss> | who/whos ~ your ~ <boss> |
        name of ~ your/the ~ <boss> | name ~ email/number/address/line of ~~ <boss> |
        your ~ line/senior/branch/team/area/regional/general/duty/floor/shift ~ <boss> |
        your ~ manager/supervisor/boss/superior/superiors/ceo/director/chairman | ceos email |
        ceo ~ email/address/office/name | to ~ the ceo | write to ~ <boss> |
        writing to ~ <boss>/governors/board/trustees |
        somebody/someone/anybody/anyone/person/people ~ above you/him/her/them/that/the/your/this |
        somebody/someone/anybody/anyone/person/people/colleague/human ?with ?a ?bit ?much ?more \
        ?of ?some ?who ?has ?have ?having ?real ?actual ?any ?the ?that authority/seniority/power/\
        clout/rank | authority to |
        somebody/someone/anybody/anyone/person/people/colleague ~ ?more senior |
        senior ~ person/colleague/staff/member/agent/advisor/adviser/executive/officer/official/\
        engineer/management/clinician/someone/partner/team/rep/representative/case |
        somebody/someone/anybody/anyone/person ~ higher/superior/upstairs |
        somebody/someone/anybody/anyone/person/people/whoever/whoevers/who/whos ~~ in charge |
        whoever/whoevers/whos/who/someone/somebody/person/one ~ in charge of | whos in charge |
        person/persons/one/someone/somebody/whoever/who ~~ responsible | who ~ accountable |
        someone/somebody/anyone/anybody/person/people/whoever/who/whos ~~ decide/decides/decision/\
        decisions/approve/sign/signs/authorise/authorize/authorises ?it |
        whoever signs/runs/manages/heads/leads/decides/supervises | decision maker |
        decision makers | higher up | higher ups | higher level | highest level | next level up |
        up the chain/ladder/line | further up | above your head | over your head |
        above your ~ pay | pay grade | goes above | who is above | whos above |
        above ~ front/first ~ line/desk | beyond ~ first/front/level ~ line |
        escalate ~ level/tier/line | higher tier | tier 2 ~ please | second line support |
        level 2 ~ support | right to the top | top brass | from the top of your/the company |
        somebody who can actually | someone who can actually | anyone who can actually |
        someone who actually ~ can | someone with a title | escalate | escalated | escalating |
        escalation | escalations | formal/official complaint/complaints |
        stage two/2/one/1/three/3 |
        complaints manager/director/department/team/process/procedure/officer/handler |
        head of ~ complaints/customer/claims/service/services/operations/department/support/sales/\
        lettings/year/admissions/nursing/branch/billing | head office | headquarters | hq |
        corporate office | executive office/team/complaints/resolution | exec team | governors |
        board of directors | deputy/vice director/head/president/principal |
        area/regional/branch/duty/general/line/floor/shift/store/depot/senior/operations/district/\
        practice/ward manager ?to ?on ~ call/ring/phone/contact/please/speak/reply |
        put ~ on ~ ill wait | your company director/secretary | company directors |
        could/can/would/will ~ the/your/a ~ <boss> ~~ take/call/ring/phone/contact/email/look/\
        reply/review/explain/come/please | second line please | whoever is above ?you |
        your boss should | sooner/rather ~ hear ~ from ~ <boss>/director |
        reply/response/answer/call/letter/apology/email from ~ a/the/your ~ <boss> |
        hand me ~~ to ~ your | your team lead/leader | who above you |
        needs your ~ <boss>/lead ~ approve | team leader/lead please |
        speak/talk/hand/pass/get/want ~~ team leader/lead | <boss> ~ to phone/ring/call me |
        log/raise/file/register/lodge/make/submit/open/put a/an/my/this ~~ formal/official/written \
        ~ complaint | make/raise/lodge/log/register/file this ~ complaint
        MG3? =
        somebody senior | someone senior | someone else please | who is responsible | a human
        MG0 =
        get the manager thank | tell the manager | thank the manager | password manager | heads |
        address of ~ complaints department | <boss> email ?$ i want to tell |
        manager ~ email i want | tweeted ~ ceo | before your boss does |
        <my>/his/her/their ~ <boss>/manager ?@ | <my> ~ line manager | <my> boss |
        im/as/am ?also ?only ?just a/the/office/general/store/shop/branch/project/facilities/\
        property/it/finance/hr/practice/hotel/account/marketing/assistant/deputy/owner ~ <boss> |
        <i> am ~ <boss> | <i> manage | thank/thanks/tell/praise ~ <boss> ~ thank/thanks |
        <boss> ~ was/were/been/is ~ kind/lovely/great/helpful/wonderful/brilliant/friendly/nice/\
        amazing/fantastic/excellent | your <boss> was/were ~ kind/lovely/great/helpful |
        password/property/file/download/task/device/window/session/account/package/project/boot/\
        cookie/asset/ads/contact/event/office manager | account owner |
        home/property/business/dog/cat/pet/car/previous/new/current/vehicle/registered/policy/boat/\
        shop/cafe owner/owners |
        head start/count/first/to/over/back/out/down/off/into/for/phones/gasket/rest/board/torch/\
        light/lamp/of ?the/my/steam/garlic ~ queue/household | my head | his head | her head |
        shower/print/the/his/her/a/tap/printer/drill/sprinkler/valve/tape/childs/over ?my ?our \
        head ?is/of/unit | on ~ head | heads up | school principal |
        principal amount/sum/private/balance | principal residence | ceo interview |
        i ~ work ~ for ~ <boss> | store managers see | managers can/see/role/account/view/access |
        manager role/account/login/access/permission/view/seat/dashboard/level |
        how ~ <i> ~ complaint | complaint number/form/reference | make a complaint ?$ |
        at the top of/left/right |
        the top floor/shelf/bunk/drawer/rack/step/of/speed/deck/left/right/up/button/one/part/half/\
        corner/end/bit/menu | level #/two/three | tier # subscription/plan |
        headquarters ?is/are/address/in | our ~ headquarters | <my> ~ head office |
        our director/ceo/management/board | my ~ director | marketing director from |
        executive room/suite/lounge/assistant/class/chair/car | presidents day |
        consultant ~ says/said/letter/wants/at | dean @ |
        senior citizen/citizens/discount/railcard/fare/ticket/rate/living | senior school |
        directors cut
        """
}
