extension Lexicon {
    /// Of customers who may cancel or go elsewhere.
    static let risksOfLeaving = """
        contract := subscription subscriptions subscriber sub subs contract contracts membership \
            memberships policy policies account accounts acct accs plan tariff broadband insurance \
            licence license licences licenses tenancy renewal retainer agreement tenant workspace
        cancel := cancel cancelling canceling terminate terminating end ending close closing \
            delete deleting deactivate discontinue scrap ditch drop
        provider := provider providers supplier suppliers company companies bank banks vendor \
            vendors insurer insurers carrier carriers operator network networks airline competitor \
            competitors competition rival rivals firm shop store agency agent dealer garage \
            pharmacy dentist gym school platform tool product system app hotel chain alternative \
            crowd
        brand := xero quickbooks sage hellofresh gousto ocado deliveroo lyft bolt airbnb expedia \
            marriott hilton premier travelodge jet2 tui wizz emirates klm southwest jetblue \
            hyperoptic zen eurostar trainline lner avanti bupa aviva vhi laya admiral churchill \
            vodafone virgin sky bt o2 ee verizon tmobile comcast xfinity spectrum giffgaff plusnet \
            talktalk eir octopus ovo edf eon sse ryanair easyjet lufthansa delta monzo revolut \
            starling hsbc barclays lloyds natwest santander aviva axa allianz geico progressive \
            amazon netflix spotify jio airtel hdfc icici lebara smarty voxi dhl fedex ups hertz \
            avis sixt europcar enterprise tesco asda aldi lidl ikea argos currys salesforce \
            hubspot slack zoom teams google microsoft dropbox notion obsidian zendesk intercom \
            freshdesk shopify wix squarespace mint att telstra optus rogers telus bell zipcar \
            flixbus
        leave := leaving leave quitting quit walking walk
        CH5 =
        <cancel> <my>/this/your/the ~ <contract> | <cancel> all/both ?of ?<my> <contract> |
        <cancel> everything | <cancel> the lot | <cancel> it all | <cancel> all of it |
        ^ ?please cancel it $ | ^ ?just cancel $ | ^ cancel it everything |
        cancel my broadband/internet/insurance/tv/phone/mobile/landline/cover/service/services/box/\
        direct/card | cancel the whole thing | <contract> cancelled please | ^ unsubscribe |
        deactivate my | want ~ <contract> cancelled/closed/terminated |
        like ~ <contract> cancelled/closed/terminated |
        <contract> to be cancelled/closed/terminated |
        need ~ <contract> cancelled/closed/terminated |
        have <my>/this ~ <contract> cancelled/closed/terminated |
        terminate/terminating <my>/our/the/this/all | terminate with immediate effect |
        unsubscribe me | unsubscribing | delete <my> profile | remove <my> card |
        stop the box/boxes/subscription/deliveries/service/direct |
        close/closing the tenant/workspace/book/file | closing statement | final bill and |
        <my> closing balance | <i> ~ cancel ~ and ~ somewhere/elsewhere/switch/leave |
        cancellation form for <my> | process <my> cancellation | confirm <my> cancellation |
        confirm the cancellation of <my> ~ <contract> | notice of ~ cancellation/termination |
        notice to cancel/terminate/leave/quit | <i> ~ giving/give/gave ~ notice |
        hand/handing in <my> notice | # days notice | # months notice | a months notice |
        wont/not ~ renew/renewing/extend/extending/extended/renewed/continue/continuing |
        dont/wont/not ~ continue with you/your/the/this/my/our | dont ~ renew ~ <contract> |
        let/letting it/them/the/my/our ~ lapse/expire/run |
        no longer wish/want/need ~ <contract>/service/services | no longer want to be |
        no longer be a customer/member
        CH5 =
        switch/switching/switched to another $ |
        switch/switching/switched ~ to ~ <provider>/<brand>/elsewhere |
        switch/switching/change/changing ?<my> <provider> | switching away | <i> ~ be switching $ |
        before i switch $ | switch away | before i switch |
        <i> ~ switch ~ today/tomorrow/tonight/<day> | <i> ~ be switching |
        <i> ~ thinking ~ switching | switch everything | switching everything |
        move/moving/moved/transfer/transferring/taking/take/took/bring <my>/both/all/every/the ~ \
        business/account/accounts/contract/custom/money/savings/number/numbers/pension/mortgage/\
        policy/fleet/lines/licences/workload/data ~ to/over/elsewhere/away/across/somewhere |
        move/moving/moved/taking/take <my>/both/all/the/our business/account/accounts/custom/money/\
        savings/number/numbers/policies/contract/contracts | moved my ~ account |
        move/moving/migrate/migrating ?over to ~ <provider>/<brand>/another/competitor |
        moving elsewhere | moving away from you |
        <be> moving/migrating/going/switching/defecting ~ to the other/a different/another |
        moving everything | migrate away | migrating away | migrating off |
        port/porting/ported ~ <my>/the/both/all ~ number/numbers/line/lines/out/away | port out |
        porting out | porting code | need/want/send/give/get/request/please/text/codes ~ pac |
        my pac | mac code | puk code to leave | stac code |
        go/going/gone/went/shop/shopping/look/looking/looked/take/taking/spend/spending/find/buy/\
        buying/order/ordering/book/booking/bank/banking/stay/eat/try/trying/getting/get ~ \
        elsewhere |
        go/going/gone/shop/look/looking/take/spend/buy/find/try ?it ?my ?money somewhere else |
        take/taking ~ business | business elsewhere | custom elsewhere | elsewhere please |
        look/looking/looked/shop/shopping/shopped/hunting ?<have> ?a ?look ?round/around ?at/for \
        other/another/new/different/alternative ~ <provider>/options/offers/deals/quotes |
        shopping around | shop around | shopped around | <have> ?had a look round/around |
        looking around $ | looking at ~ alternatives/competitors |
        looking for ~ alternative/alternatives/replacement |
        talking/speaking/spoken/talked/spoke/negotiating/meeting to/with ~ competitor/competitors/\
        rivals/competition | demo from/with/of ~ <provider>/lot/crowd/crew/rival |
        evaluating/considering/comparing/reviewing/trialling/testing ~ alternatives/competitors/\
        options/providers/vendors/suppliers | go/going with ~ <provider>/someone/somebody |
        gone with ~ <provider>/someone |
        found/finding ~ another/new/different/better/cheaper ~ <provider>/deal/offer/quote/tariff/\
        plan/price | <i> ~ found ~ better | cheaper elsewhere | cheaper with |
        found ~ someone/somebody else | find ~ someone/somebody else | use someone/somebody else |
        using someone else | use a different <provider> | use another <provider> |
        using another <provider> | the other lot/crowd/crew/guys/shower | the other crowds |
        your competitor/competitors/competition/rivals | a competitor | <my> ~ quote from |
        quote from <brand>/another/a | everyone/everybody/anyone/anybody else is cheaper |
        half the price elsewhere | does the same for |
        signed/sign/signing up with ~ <provider>/<brand>/someone/another |
        joining/joined/join <brand> | over to <brand> | back to <brand> | going to <brand> |
        go to <brand> | gone to <brand> | went to <brand> |
        <i> ~ off/going/gone/moving/go/back to <brand> ?$ | <i> ~ leaving for | hello <brand> |
        try/trying <brand> ?instead | <brand> instead | <brand> ~ next/instead $ |
        never/not ~ fly/flying/use/using/buy/buying/order/ordering/shop/shopping/book/booking/stay/\
        staying/rent/renting/bank/banking/deal/dealing/travel/travelling/traveling/eat/eating/set/\
        setting/do/doing/spend/spending/recommend/come/coming/return/returning/subscribe/trust/\
        hire/step/darken/touch ~~ again/anymore/ever |
        wont/not/never be using/flying/back/booking/ordering/buying/shopping/renewing/returning/\
        banking/recommending/spending/subscribing/hiring/continuing/signing/dealing |
        wont/not/never be staying/travelling/coming/renting/visiting/eating/doing/keeping ~ you/\
        here/again/back |
        wont/not/never ~ using/flying/booking/ordering/buying/shopping/returning/renewing/hiring/\
        dealing/coming <my>/you/with/from/here/again/back | never again $ | ^ never again |
        <i> wont be back | never/not coming back | wont/not/never ~ see me/us again |
        not/wont/never ~ hear from you again | never hear from you again | never hearing from you |
        never ~ set foot | wont use you | wont order ~ again |
        will never ~ use/fly/buy/book/order/shop/stay/rent/travel/bank | never ~ with your company |
        never ~ with you lot |
        ?my last time <i> ~ use/book/fly/order/shop/buy/stay/travel/rent/ride/come |
        the last time <i> ~ use/book/fly/order/shop/buy/stay/travel/rent/come/deal/spend/bother |
        last time using/flying/booking/ordering/buying/staying/shopping |
        be/is my/our last order/month/purchase/booking/flight/stay/year/renewal/trip/box/delivery/\
        contract/payment/bill | first and last | last chance before | last order with |
        my last ever | very last time | last chance ~ keep/switch/leave |
        lost ?yourselves ?yourself a/another ~ customer/customers/client/member/guest/reader/\
        subscriber/passenger | lost me | lost <me> as | losing a/another ~ customer/client |
        lose/losing/lost <my>/our ~ business/custom | lose/losing me/us |
        lose ~ customer/customers/client | lose ~ loyal/longstanding |
        <i> ~ done with you/this/ye/your/them/yous/yis | <i> think <i> done |
        <i> ~ finished with you | <i> done $ | im out $ | were out of here | im gone $ |
        or <i> gone/off/out/leaving/leave/walk/go | <i> ~ gone by | we are done ?here $ |
        were done here $ | thats me done/finished/gone | that is me done |
        had it with you/this/your/them | <i> ~ off to ~ <brand> | im off $ | off for good |
        <i> ~ be ~ off to ~ <brand>/co/credit/competition/<provider> |
        <i> off to the ~ co/credit/competition/<provider>/other | taking ~~ with another |
        my/our new <provider> | others/two/three to quote | asked ~ to quote |
        quotes from ~ others/other/two/three | gone for good | <i> ~ away to ~ <provider> |
        <leave> you ?lot ?guys ?for | <leave> your company/service/bank/network/platform |
        thinking/think/considering/tempted/minded/planning/decided/ready/tempting ~ <leave>/\
        leaving/switching/cancelling/canceling/moving/quitting/cancel/switch/changing ?<my> \
        ?<provider> | want/wanting/like/wish/intend/rather/prefer ?to ?just leave you/your/this |
        want to leave when/because/if/unless/as/since | want to leave after that | want out |
        out of this/the/my/our ~ contract/agreement/deal/plan/subscription/arrangement |
        get/getting out of this/the/my | get me out of this contract |
        exit/exiting the contract/agreement | exit fee/fees/penalty | early termination |
        early exit | leave ~ contract | leave you early | leaving ~ contract | leaving fee/date |
        free to leave you | to leave without ~ penalty/fee/fees | <i> ~ walk away ~ from |
        <i> ~ walking away | walked away ~ you | vote/voting with <my> feet/wallet |
        jump/jumping ship | pull/pulling the plug | call/calling it quits/day |
        part/parting ways/company | pack/packing ~ in $ |
        end/ending our/this/my/the business ?relationship |
        end/ending our/this/my/the relationship | relationship is over | sever/severing ties |
        sling your hook | reason/reasons ~ stay | reason to/for ~ staying/keep |
        why ~ <i>/should/would ~ stay | why ~ i ~ keep paying | hoping to stay |
        persuade/convince <me> to stay | worth staying |
        rethink/rethinking/reconsider/reconsidering/review/reviewing/reassess/reassessing <my>/our/\
        the ~ relationship/contract/subscription/membership/account/options/supplier/business/\
        custom/partnership | reconsider/reconsidering ?whether ~ stay/staying/renew/customer |
        weigh/weighing/considering/consider/exploring/explore up ?<my> options |
        considering/exploring/explore/weighing/consider our/my/other options |
        retention team/offer/offers/department | drop the whole thing | good riddance |
        take my money elsewhere | <my> money elsewhere | leaning their/towards/toward ~ way |
        downgraded/downgrading/downgrade to the free |
        put/putting it/this/contract/business out to tender | out to tender | up for tender |
        will/be not/wont be extended/renewed/continued | as things ~ are/stand ~ not |
        dont bother renewing | dont expect ~ renew/renewal/order | dont count on ~ renewal |
        no further orders | no more orders | no more business | refund and ~ done |
        i/were better off without you/ye | ^ bye $ moved | ^ bye moved | adios | match ~~ or <i> |
        match it/that/this/their ~ or | unless you can match | can you match it/that/this/their |
        <contract> ~ ends/expires/up/out ~ and ~ not/wont/leaving | stay/staying only if/unless |
        <i> ~ only ~ stay ~ if |
        stop/stopping ~ buying/using/ordering/shopping from/with/at you/your/here |
        stopped using you | boycott/boycotting | hang on to me | keep me as a customer |
        keep my/our business/custom | gave/giving/give up on you/your/this | given up on you/your |
        not ~ give you/them another penny/cent/euro/pound/dollar/dime | not another penny/cent |
        last penny you | wont see another penny | closing ~ account | close ~ account |
        transfer/transferring out | transfer my ~ away
        CH3 =
        ^ <cancel> it $ | tempted to go |
        cancelled my ~ subscription/membership/contract/policy/direct |
        cancel ~ subscription/membership/contract | quit the service
        CH3? =
        competitor/competitors | i used to love | used to be my ~ go | see ~ elsewhere |
        thats me decided | me decided |
        contract/contracts/renewal/renewals/subscription/policy ?is up/due/ends/expires ~ in |
        next time $ | from now on $ | be a next order/time/booking
        CH0 =
        leave/leaving you a | can i cancel ~ any time | can i cancel ~ anytime |
        cancel ~ at any time | never use another | never fly another | never book another |
        never use anyone else | better than your | while <i> gone | ready to leave |
        leave/leaving after/at/by # | well done | not be eating/doing | cancel ~ any time/anytime |
        cancel anytime | cancel at ~ time | never use/fly/book another |
        leaving you on/at/around/tomorrow ?<day> | leaving you a |
        close/closing/cancel ~ account/contract of/for <my> late | close ~ late ~ account |
        close my account manager | account manager | switching our ~ from | with you $ |
        not ~ cancel ~ appointment/booking/order | dont want to leave | never leave |
        wont leave you | cancel my plans | going elsewhere for lunch |
        before <i> ~ sign/signing up with you | no plans to | not ~ thinking of ~ leaving |
        end of the account | switched off | switch off | switch on | stop the box from | ended up |
        cancel plan to | thinking of moving to another ~ room/seat/table/date | moving house |
        moving home | cancel my ~ appointment/booking/order/reservation/slot | ending in | ending #
        """
}
