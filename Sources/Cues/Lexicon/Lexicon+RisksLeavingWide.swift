extension Lexicon {
    /// More of customers who may cancel or go elsewhere.
    ///
    /// Wider frames: fewer readers agree with what they find.
    static let risksOfLeavingWide = """
        other := another other new different old alternative rival competing
        CH4 =
        tendering | retender |
        lost ~ a ~ family/household/guest/patient/tenant/donor/couple/regular |
        lost ~ # ~ customers/customer/clients/members/guests |
        lost a ~ loyal/regular/good/lifelong |
        cancel/cancelling/stop/stopping the/my/our ~~ box/boxes/parcels/bag/bags/magazine/paper/\
        deliveries/order standing |
        better rate/deal/offer/price/quote/terms/package ~~ by/from/at/with/elsewhere |
        offered ~ a ~ better/cheaper/lower | redemption figure/statement | settlement figure |
        surrender value | transfer ~ value | look/looking/looked/start at/for/into ~ alternatives |
        look/looking ~ for ~ new/another/different ~ <provider> |
        recommended/recommend/suggested/suggest/advised ~~ move/switch/change ~ to |
        move/switch/migrate/moving/switching/migrating to <brand> | take me off ~ books |
        not be on the list | wont be on the list | strike you off ~ list |
        no longer ~ my ~ provider/bank/supplier/insurer/first choice |
        find ~ someone ~ who ~ can/cares/answers/delivers/knows |
        someone who ~ actually ~ wants my | people who ~ want my |
        when my ~ contract/subscription/policy/plan/membership/term/lease ~~ ends/lapses/expires/\
        up/finishes/runs ~~ not/wont/ill/im/going/leaving/moving | count me out | thats me out |
        im outta here | im outa here | done and dusted with | over and out | not coming near you |
        wouldnt ~ use ~ again | would not ~ use ~ again | wouldnt ~ recommend |
        would never ~ recommend/use/book/buy/fly/order ~ again | would not ~ recommend |
        <i> ~ go/going/gone/went/moving/move/switch/switching/return/returning/off/away/over ~ to/\
        with my/our/a/an/the ~ <other> ~ <provider> | back to my old | back with my old |
        goes/go/going/gone ~ over to ~ <provider>/<brand>/rival/rivals/competitor/them/someone |
        over to your rival/rivals/competitor/competitors/competition |
        take theirs/them up on/it elsewhere | taking them up on |
        accept/accepting/accepted/sign/signing/signed ~~ their/another/other offer/quote/deal/\
        contract | moved/move/moving ?hers ?his ?theirs ?mine ~ and im next | im next $ |
        follow/following ~ <kin> ~ out/over/lead |
        renewal/quote/quotes/offer/offers/proposal/price/prices/demo/pitch/meeting/call/contract \
        ~~ from/with ~ <other>/rival/rivals/competitor/competitors/<brand> |
        quote/quotes/offer/proposal in ~ hand/front |
        <i> ~~ cheaper/better ~~ quote/offer/deal/price/tariff | beat # a month |
        beat ~ their/that/this/the ~ price/quote/offer | can you beat | what can you offer ~ stay |
        keep me/us from ~ leaving/switching/going | talk me out of ~ leaving/it |
        one/a good ~ reason to/not/why ~ stay/hang/keep/cancel/leave/remain/stick | reason to hang |
        stick around | hang around |
        stop/stopping/cancel/cancelling/end/pull my/the/our ~ direct debit/standing order/dd/\
        mandate/payments/autopay/auto renewal | turn/turned/switch off ~ auto renew/renewal |
        opt/opting out of ~~ plan/contract/subscription/service/policy/scheme/renewal/cover |
        shut/shutting everything down | shut/shutting down ~ my/our ~ account/accounts |
        shut my ~ account |
        get/take/taking/getting/pull/pulling/withdraw/withdrawing/moving/move <my>/all ~ money/\
        savings/funds/deposit/balance/investments out | not to proceed | not proceeding ~ with |
        not going ahead with | no longer ~ interested/require/need/want |
        not interested in ~ continuing/staying/renewing/being | no more interested |
        not for me/us ?any ?more | is not for me |
        final/last ~ booking/order/stay/flight/visit/purchase/payment/month/box ~ with you/\
        yourselves/ye/your/here/this | my/our final ~ booking/order/stay/flight/visit/purchase |
        treat this as ~ notice | take this as ~ notice | accept this as ~ notice |
        formal notice of ~ termination/cancellation/leaving | give notice | giving notice |
        given notice | serve notice | notice period | end of the line | end of the road |
        road ends here | our ways | parting of |
        send/sending/post/return/returning ~ back ~ router/box/equipment/kit/modem/handset/hub |
        where ~~ send/return ~ the router/box/equipment/modem/hub |
        <contract> ~ out to ~ other ~ <provider>/firms | putting ~ out to | reconsidering whether |
        reconsider/rethink/question/questioning ~ whether ~ <i> | having second thoughts |
        second thoughts about | whether ~ <i> want | whether to ~ stay/renew/continue/remain/keep |
        wont do/doing this again | not doing this again | never do this again |
        the last you will/ll see/hear of | last youll see/hear |
        last ~ you/ye ~ see/hear of/from me/us | last money/penny/cent/pound/dollar you |
        stick your ~ points/loyalty/voucher/contract/offer/discount/app/miles/card/membership |
        keep your ~ points/voucher/miles/discount/membership | from now on ill/im/we/its |
        <i> ~~ instead of you/yours | rather pay ~~ more | rather walk/drive/swim/cycle/pay |
        someone else ~ my business/money | give/giving ~ my/our ~ business/money/custom/account to |
        spend my money | <i> ~ with someone else next | youre fired | you are fired |
        consider me/us ~ gone/a former/an ex/cancelled | ex customer | former customer |
        used to be ~ loyal | soon to be ~ ex/former | was a loyal | been a loyal ~ until |
        no longer ~ loyal | no longer ~ use/using/shop/fly/book/recommend | stopped using |
        will ~ be using ~ else | done ~ business with you ~ last | delete the app |
        deleting the app | deleted ~ app | uninstall/uninstalling/uninstalled |
        what do i ~ to leave | how ~ i/we ~ leave ?the ?you ?your ?this $ |
        how ~ i/we ~ cancel/terminate/close/end ~ <contract>/it/everything/this | how ~ get out |
        penalty/fee/fees/charge/cost/charges ~~ get/getting/leave/leaving/cancel/cancelling/break/\
        breaking/end/ending ~~ early/contract/lease/agreement/plan/before |
        break/breaking/exit/buy ~ out ?of ~ lease/contract/agreement | release me/us from |
        let me/us out of | <i> ~ free of you | wash/washing my hands of | cut ~ my losses |
        cutting ~ my losses | had my fill | taking ~~ custom |
        not ~ paying ~ for this/it any ~ more/longer
        CH3? =
        another/other/different/new ?bank ?mobile ?phone ?energy ?insurance ?parcel ?hosting \
        <provider>/carrier/firm |
        <brand> ~~ cheaper/better/next/instead/van/half/quote/offer/faster/delivers/deliver/does/\
        do | cheaper | half the price | for half | a third of what i | less than ~ i pay |
        last straw | final straw | straw that broke | no loyalty |
        loyalty ~ means/counts/nothing/rewarded | so much for loyalty | reward for loyalty |
        new customers ~ get/pay | a new customer ~ gets/pays | enough is enough |
        not worth ~ money/it/staying | regret ~ choosing/signing/joining/switching/booking |
        wish i ~ never/stayed/gone | should ~ have ~ stayed/gone/booked/bought with/from |
        shouldve ~ stayed/gone/booked | only reason ~ <i> ~ stay/stayed/still/here |
        still a customer | hard to see why | whats keeping ~ me | why ~ i bother | never ~ again
        CH0 =
        at the end of the | am/im with ~ another ~ at the moment | beat the queue/rush/heat |
        other company car | <brand> ~ delivered/pay/locker/card/courier ~ my |
        how ~ cancel ~ single/class/lesson/booking/order/appointment/item/one/seat/slot |
        cancel a/one/the/my ~~ class/lesson/session/appointment/booking/order/reservation/item/\
        transfer/payment/flight/ticket/room/meeting | not in any rush to switch | thank ~ cheaper |
        cheaper ~ than i thought | delete the app and reinstall |
        uninstalled/uninstall/deleted ~~ reinstalled/reinstall/and ~ again/tried
        """
}
