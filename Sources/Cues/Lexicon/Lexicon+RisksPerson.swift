extension Lexicon {
    /// Of customers who count on somebody by name.
    static let risksOfPerson = """
        title := mr mrs ms miss mister dr doctor prof professor sir sister nurse
        vow := said says promised told assured agreed arranged offered confirmed swore guaranteed \
            mentioned reckoned explained informed advised
        E5 =
        @ ?from ?in ?at ?on ?your ?the ?of ?a ?claims ?billing ?support ?sales ?accounts ?team \
        ?reception ?desk <vow> ~~ he/she/hed/shed/hell/shell/theyd/they/id/to/me/us/wed/it/ill/\
        thatd/that/i |
        @ <vow> ~~ call/ring/send/sort/email/write/phone/look/keep/hold/put/come/be/personally/\
        today/tomorrow/yesterday/monday/tuesday/wednesday/thursday/friday |
        @ ?from ?in ?your ?the ?claims ?billing told/promised/assured/gave me/us |
        @ in/from/at ~~ <vow> | @ gave me ~ his/her/word/number | @ gave ~ word | @ <vow> me/us |
        <vow> by @ | told by @ | assured by @ | promised by @ |
        was told ?that ?by @ ~ would/will/was |
        @@ ~ would ~ call/ring/phone/email/write/send/come/sort/get/look/let/be/contact/reply/\
        arrange/fix/update/check/handle/deal/reach |
        @@ ~ will ~~ call/ring/phone/contact/email/send/come |
        @ was/is ~ going to ~ call/ring/phone/email/send/sort/get/look/fix/check/come/arrange/let/\
        write/contact/update |
        @ was/is ?meant ?supposed ?due to ~ call/ring/phone/email/send/sort/get/look/fix/check/\
        come/arrange/let/write/contact/update |
        @ was/is/has ~~ helping/dealing/handling/sorting/looking/working/arranging/chasing/\
        managing/processing/investigating |
        @@ helped ~~ last/before/yesterday/previously/monday/with/on |
        @@ ~ handle/handled/handles/dealt/looked/looks/knows/knew/has/had ~~ case/file/my/it/claim/\
        everything/details/order/ticket/account/history/about/matter/situation/again/all/after/\
        into/with/us/me | @@ ~ knows | @ asked me ~~ to | @@ said | @ promised | @ agreed |
        @ and i ~ agreed/spoke/talked/discussed/arranged | ask/asked/asking for @ |
        asked/ask/asking/tell/get/have/has/let/remind/could/can/would/will/please/pls ~~ <title> @ \
        ~ call/ring/phone/to/know/that/contact/back/email/write |
        ask/get/have/let/tell/remind @@ ~~ to/call/ring/phone/know/that/contact/email/write/i/im/\
        come/look/reply/the | tell <title> @ | tell @@ | ask @@ |
        can/could/please/just/pls ~~ get @@ |
        could/can/would/will/may/might @@ ~~ call/ring/phone/email/handle/get/look/please/contact/\
        reply/confirm/deal/give/again/send/let/come/write/check/help/sort | let @ know |
        is/are @@ ~~ back/in/around/there/available/on/still/working/about/off/free/here/well |
        is @@ | where ?is/has @@ | wheres @@ | what happened to @ | what has happened to @ |
        whatever happened to @ | when is @ ~ back/in/working/on | when will @ |
        has @@ ~ left/got/had/been/seen/heard/done/looked/sent/replied/forgotten/gone |
        have you heard from @ | did @@ | does @@ | any ~ from/word/news/update/sign ~ from @ |
        hear/heard/hearing ~~ from @@ | wait/waiting ~ for/on/to ~ @@ | wait for him/her |
        waiting for him/her |
        speak/talk/speaking/talking/spoken/talked/deal/dealing/dealt/chat/chatting ?directly ?only \
        ?again ?just to/with ~ @@ |
        rather/prefer ~~ deal/speak/talk/wait/hear ~ with/to/for/from ~ @ | put/pass me ~~ to ~ @@ |
        think it was @@ | to speak to/with nobody/noone/only/no | wait for your call |
        ill ask for you | only one who ~ knows/understands/has | hed/shed/she/he ~ own this |
        no one else $ | and no one else | put me through to ~ @ | pass me ~ to ~ @ |
        pass ~~ to ?<title> @ | connect me ~~ @ | transfer me ~ @ | through to @@ |
        for the attention of @ | attention of ?<title> @ | attn @ | fao @ | reaches @ |
        straight/directly to @@ | assigned to ~ @ | case ~ with @ | working with @ |
        on to ?<title> @ | my contact ~ was/is/at @ |
        my ~ adviser/advisor/agent/manager/handler/banker/rep/consultant/nurse/midwife/therapist/\
        technician/engineer/driver/contact/tutor/teacher @ |
        your ~ colleague/agent/engineer/technician/manager/adviser/advisor/executive/rep/\
        representative/guy/lad/man @@ |
        the ~ agent/engineer/technician/manager/adviser/advisor/executive/rep/installer/surveyor/\
        driver/guy/chap/lad/man/lady/girl/person @@ ~ <vow> |
        @ ?from ?in ?on ?at ?your ~~ bereavement/claims/accounts/billing/reception/support/\
        accessibility/admissions/lettings/bookings/complaints/sales/customer ~ team/desk/\
        department/office | only ~ want/deal/speak/talk/trust ~ @ | no one/nobody but @ |
        nobody/noone else ~~ knows | it must/has ~ be him/her/@ | from him/her and not |
        from her ~ not | from him ~ not | straight to him/her |
        same person ?as ?i ?who ~ spoke/last/before/yesterday/dealt |
        same agent/colleague/adviser/advisor/engineer/lady/man/woman/technician/guy/nurse/driver/\
        doctor/rep/executive ~ ?as ?i ?who |
        person/agent/lady/man/guy/woman/girl/colleague/adviser/advisor/one/gentleman/chap i spoke |
        person/agent/colleague/lady/man/guy/gentleman who promised/dealt/handled/sorted |
        <title> @ ~ <vow> | <title> @ ~~ to ~ call/ring/phone/email/contact |
        <title> @ ~ would/will/was/knows/has | have <title> @ ~~ call/phone/ring | <vow> <title> @ |
        kindly/please tell/ask/inform/remind/let <title> @ |
        he/she said ?that to ask for ?him/her ?by | ask for him/her | asked for him/her |
        by name $ | ask for me $ | @@ back ~ from/yet/today/at/in | @@ on leave |
        @@s on leave/holiday/sick | @ ?is still there | still ~ waiting ~ @ |
        @@ you said/told/promised/were/mentioned | @@ you ~ said/told/promised/agreed |
        speak/talk/speaking ~~ @@ | @ give me ~ bell/call/ring/shout |
        she/he give me ~ bell/call/ring/shout
        E3? =
        where is he/she
        E0 =
        joe duffy | martin lewis | hi/hello/hey/dear/thanks/morning/afternoon @ $ |
        thank/thanks/ta/cheers/thankyou @ |
        thank/thanks/regards/praise/kudos/credit/shout/compliment/compliments ~~ to/for ~~ @ |
        thanks to @ | must/wanted/want/like ~ thank ~~ @ | thank ~ @ |
        hi/hello/hey/dear/morning/afternoon/evening ?there ?again @ |
        @ ~ was/were/is/has/have ~~ amazing/brilliant/wonderful/lovely/great/star/fantastic/\
        helpful/kind/excellent/pleasure/superb/gem/legend ?with |
        my ~ <kin>/friend/colleague/boss/manager/accountant/solicitor/brother/wife/husband/partner \
        @ | <kin> @ | <my> <kin> | add ~ @ | @ will look after | name of @ | registered to @ |
        for @ and | @ and @ | says ?the/it/its/that/i/is/no/to |
        website/app/email/site/letter/page/label/manual/system/policy/leaflet/tracking/sign/screen/\
        notice/statement/bill ~ <vow> |
        @ bank/airlines/airport/street/road/station/hotel/house/court/lane/close/avenue/team/\
        support/service/services/customer/branch/building/park/hospital/school/office |
        delivered by @ | from @ to @ | to @ from |
        train/flight/bus/ticket/tickets/going/travel/travelling/fly/flying/trip/way/flights/move/\
        moving/get/getting/drive/ship/shipping/sent/deliver/delivery/delivered/go/return/returning/\
        back/directions/connection/transfer ~ to @ |
        is @ ~ open/far/near/included/compatible/supported/closed/available/a/an/the/in/on/part/\
        still |
        does @ ~ have/work/offer/support/come/include/do/accept/need/count/get/cover/sell/run/take |
        did @ ~~ win | book/bought/ordered/buy/order @ | on the ~ @ | in @ $ |
        working with @ ~ app/version/software
        """
}
