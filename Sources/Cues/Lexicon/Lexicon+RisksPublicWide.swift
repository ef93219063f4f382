extension Lexicon {
    /// More of reviews, the press and social media.
    ///
    /// Wider frames: fewer readers agree with what they find.
    static let risksOfPublicWide = """
        PB4 =
        tagged you | tagging you | in my post |
        works/work/working ~ for/at ~ bbc/rte/itv/newspaper/guardian/paper/press/station/cnn/times \
        ~ and/who/she/he | <kin> ~ journalist/reporter/editor | a ~ journalist ~ friend |
        friend ~~ journalist/reporter/press/paper/radio/bbc |
        know ~ a ~ journalist/reporter/someone at |
        my ~ google/trustpilot/tripadvisor/yelp/amazon/facebook review | look at my ~ review |
        see my review | read my review |
        liked/shared/seen/viewed/watched/commented ~~ my/the/our ~ post/tweet/video/photo/reel/\
        story/review/clip/thread | my post ~ about/has/is/got | my thread | my tiktok | my reel |
        my story tonight | on my story | screen recording ~ on/up/online/tonight | who to avoid |
        avoid ~ at all costs | told ~ to avoid | warn/warning ~ off you/your/this | steer clear |
        school gate | school gates | at the school ~ gate/gates ~ hear/hears/know |
        hears about it/this | hear about it/this $ | hear all about it/this | hear of this |
        will hear ~ about | phone in show/programme/topic/line |
        radio ~ show/phone/station/programme/program/topic | local radio | my column |
        my ~ readers/listeners/followers/viewers/subscribers | thousand readers | # readers |
        # listeners | # subscribers | sunday papers | the sunday papers | in the papers |
        consumer show | consumer ~ show/slot/page/programme on | tell my side/story |
        tell/telling/told ~ my side ~ online/publicly/public | side of it online |
        your followers ~ see | let your followers | # stars ~ will be one | it will be one ?star |
        be one star | give ~ five stars ~ one | five ~ now ~ one star | one star it is |
        going from five | drop ~ to one star | comments ~ section ~ below your |
        comment/comments/replied on your ~ post/page/ad/advert/instagram/facebook |
        under your ~ post/ad/adverts/advert/tweet | on your ~ facebook/instagram ~ page/wall |
        on your page | on your wall | your public ~ page | post/posting/posted every |
        post the ~ whole/lot/chat/emails | posting the ~ whole/lot/chat/emails |
        tell anyone ~ who ~ asks/listen | anyone who asks | anyone wholl listen |
        anyone who will listen | whoever will listen |
        tell/telling/warn/warning every ~~ <i>/customer/person | tell all my | telling all my |
        all my friends ~ know/hear/about | everyone i know | everyone we know |
        all ~~ colleagues/clients/customers ~ know/hear/avoid |
        our whole ~ industry/network/community | at the next ~ conference/meeting/agm ~ tell |
        through word of mouth | word travels | word gets around | small town | bad publicity |
        bad press | negative publicity | pr disaster | pr nightmare | good pr | publicity |
        public shaming | shaming you | shame on you publicly | take this public | took this public |
        took it public | everyone to see | for everyone to | let the world | the whole world |
        rest of the world ~ know | open letter | consumer groups | consumer group | advocacy group |
        which report | investigative | exposed | an expose |
        filmed/recorded/videoed/videotaped it/this/him/her/the/them/everything |
        caught ~ on camera | have ~~ on video | have it on ~ video/camera/film ~ and |
        cameras rolling | go/going live on | livestream | live stream ~ this | unboxing video |
        youtube ~ channel/video | my youtube | our newsletter | newsletter ~ readers/goes |
        local councillor ~ and ~ paper | my councillor | campaign ~ against |
        start/starting a ~ campaign/petition/thread
        PB3? =
        viewers | listeners | readers | podcast | newspaper | tell people
        PB0 =
        read ~~ in the newspaper/paper/news/press |
        told my friends ~~ lovely/great/brilliant/amazing/fantastic | may want to warn |
        rather/sooner say ~~ online | restaurant have any reviews | for the record |
        your ~ reviews ~ on | find ~ your/the/our ~ review/reviews |
        online ~~ banking/account/form/chat/store/shop/booking/check/system/portal/order/ordering/\
        payment/payments/service/application/journal/course/statement/statements/self/help/login/\
        billing/access | <book> online |
        order/ordered/bought/booked/paid/pay/applied/apply/check/checked/register/registered/log/\
        logged/submit/submitted/filled/look/looked/go/available/done/do/did/read/see/saw/says/\
        manage/change/cancel ~~ online | go online | online $ or | online and | online but |
        online says | online chat | share photos from ~ app | everyone ~ else | best way to share |
        photos from the app | feature ~ on our blog | handles press | hear about it from |
        blog ~ press | everyone ~ was/is/has/at/in/involved/there | for everyone ~ involved |
        thank ~ everyone | everyones | podcast app |
        radio ~ alarm/button/times/city/shack/play/reception/in ~ car/dab | car radio | dab radio |
        seat reviews | rooms reviews | on camera ~ shop | my councillor ~ helped |
        youtube ~ premium/app/tv
        """
}
