extension Lexicon {
    /// Of reviews, the press and social media.
    static let risksOfPublic = """
        network := facebook fb twitter tiktok instagram insta reddit linkedin youtube whatsapp \
            nextdoor mumsnet threads bluesky mastodon snapchat socials social trustpilot \
            tripadvisor yelp google glassdoor feefo quora forum forums blog substack podcast \
            discord telegram boards.ie facebooks trust-pilot
        reviewsite := trustpilot tripadvisor yelp glassdoor feefo checkatrade reevoo
        press := press media newspaper newspapers papers journalist journalists reporter reporters \
            news tv telly radio bbc rte itv cnn guardian watchdog programme columnist editor \
            photographer broadcaster tabloids tabloid
        post := post posting posted share sharing shared tweet tweeting tweeted put putting upload \
            uploading uploaded tag tagging tagged write writing wrote written splash plaster \
            plastering going go goes went gone sending send sent tell telling told taking take \
            taken publish publishing published filmed stream airing air broadcast posts put \
            sticking stick
        all := everyone everybody anyone anybody people friends neighbours neighbors colleagues \
            followers others world town village street community group parents residents customers \
            folk guests family members readers
        badreview := bad negative honest scathing terrible awful stinking damning one zero 1 2 two \
            poor truthful nasty lousy critical detailed lengthy long frank public brutal \
            unflattering blunt proper full
        PB5 =
        told ~~ whole ~~ in ~ group | <reviewsite> | trust pilot | trip advisor | ?on google $ |
        google/app/online/facebook/public/store/amazon review/reviews |
        <post>/leave/leaving/left/give/giving/do/doing/gave/add/adding/make/draft/drafted/drafting \
        ~ <badreview> ~ review/reviews/star/stars | one/1/zero star review/reviews/from/on |
        leave/left/leaving/give/giving/gave ~ one/1/zero star/stars |
        bad/negative/honest/scathing/damning/terrible review |
        <i> ~ leave/leaving/write/writing/post/posting/give/giving/put/putting ~ review ~ about/on/\
        everywhere/saying/if/unless/today/tonight/online/to |
        <my>/the review ~ will/is/goes/written/ready/draft/saved/live/up/depends/reflect/reflects/\
        says | in <my>/the/a review | update/updating/change/changing/edit/amend my ~ review |
        review accordingly | review you accordingly | rate/rating you accordingly |
        stars is too many | star is too many | leave/leaving it to the reviews | to ?the reviews |
        reviews will/are | reviewing you | <i> ~ be reviewing | wait/waiting ~ see ~ review |
        see what ~ reviews | review sites/site/websites | let the reviews |
        <post> ~ on ~ <network>/media/web/internet/online/net/page/group/pages |
        post/posting/posted/share/sharing/take/taking/uploaded/upload/submit ~ to ~ <network>/\
        media | <post> ~ all over | all over ~ internet/<network>/media/web |
        it/this/that/its/photos/photo/video/pictures/pics/screenshots/footage ~ on/to/onto ~ \
        <network> | goes/going/gone/been/go/went/up/live/straight ~ on/onto/to <network> |
        on/onto/to/all/via/through social media | on the socials | <network> can have |
        <network> ~ know/hear/enjoy/love/see | <network> next/tonight |
        tweeted/tweet/tweeting/tagged/tagging ~ your/the ~ ceo/boss/company/account/handle |
        tweeted/tweeting about ~ you/this/it | tagged/tagging @ | tag/tagging you | viral |
        retweet | retweeted | retweets | ?# followers | # shares | # views | # likes | k views |
        k followers | followers/people follow me | thousand ~ followers |
        go/going/goes/went/taking/take it/this/? ?to public | go/going/went/goes public |
        making/make this/it public | public about | make ~ noise | kick up a stink |
        post/posting/posted/share/sharing/upload/uploading/publish/publishing these/the/those/my ~ \
        screenshots/photos/pictures/video/footage/recording |
        screenshots ~ going/posted/online/up/ready | video of ~ your/driver | filmed it |
        filmed your/the | recorded ~ and ~ posting | post it online | post online | posting online |
        put ~ online | online for all | for ~ all ~ to see | posted about |
        post about this/it/you/my/how | posting about |
        posted the/a/my ~ photo/photos/picture/video/screenshots/clip |
        whole/this ~ exchange/chat/thread/conversation ~ on/public/posted/online | blog about |
        my blog | blogger | influencer | vlog | my channel | my ~ podcast |
        <i> ~ run a ~ blog/podcast/channel/page/group/forum/newsletter/site |
        moderate a ~ sub/group/forum | content creator | my readers |
        my ~ audience/listeners/subscribers/viewers | readers ~ know/hear/wrote/interested |
        <go>/going/go/went/gone/ring/ringing/rang/call/calling/called/contact/contacting/contacted/\
        tell/telling/told/talk/talking/email/emailing/emailed/write/writing/wrote/written/send/\
        sending/sent/speak/speaking/spoke/spoken/tip/tipping/tipped/take/taking/took/approach/\
        approached/alert/inform/phone/phoning/bring ~ the/to/local/a/national/daily/my/some/an ~ \
        <press> | to the ~ press/papers/media/newspapers/paper |
        local paper/papers/newspaper/newspapers/press/radio/rag/journalist/reporter |
        national press/papers/media/newspaper | in the ~ newspaper/newspapers/papers/press/news |
        journalist ~ rang/called/asked/interested/contacted/friend/writing/from/with |
        reporter ~ from | going/be/it/you on the ~ news/radio/telly | front page |
        in the headlines | news desk | newsroom | press office/release | joe duffy | liveline |
        martin lewis | moneysavingexpert | money saving expert | which magazine |
        consumer programme/program/champion/column/page/journalist/editor/show/affairs ~ show |
        rip off britain | watchdog programme | bbc watchdog |
        emailing/email/contacting/writing/written/contact/on watchdog | consumer reports |
        story to the ~ press/papers |
        sell/give/tell/telling/giving my/this/the ~ story ~ to/press/paper | the papers |
        newspapers | be ~ story | make a good story | good story for | newspaper column |
        sunday times | daily mail | evening post |
        warning/warned ~ everyone/everybody/anyone/friends/neighbours/neighbors/colleagues/others/\
        people |
        everyone/everybody/people/others/public/world/customers should/must/deserve/need/deserves/\
        ought/needs ~ know/warned/aware/hear/see | every/everyone/everybody/all ~~ will hear |
        everyone/everybody/all will know | let ~ everyone/people/others/world/everybody know |
        know ~ how you treat | hear ~ how you/ye treat | hear about this/it/you |
        how you/ye treat ~ customers/people | word spreads | word gets | spread the word |
        spreading the word | name and shame | naming and shaming |
        expose/exposing/exposed you/this/your | public knowledge | shame you | calling you out |
        call you out | making/make sure ~~ everyone/people/others/everybody ~ know/knows |
        group chat | neighbourhood group | neighborhood group | residents group/association/page |
        facebook group | local ~ group/page/forum | community page/group/forum/noticeboard |
        parents group | whatsapp group | village ~ page/group/newsletter | write ~ an article |
        article about ~ you/this/how | writing ~ up how | writing this up | write this up |
        write it up | writing it up | letter to the editor | public complaint | petition |
        make an example | make you famous | make it known | shout it from |
        on every ~ site/forum/platform | i have ~ followers | large following | modest following |
        big following
        PB3? =
        warn ~ everyone/everybody/anyone/friends/neighbours/others/people |
        following ~ on <network> |
        <i> ~ leave/leaving/write/writing/post/posting/give/giving/put/putting/left ~ review |
        my review |
        tell/telling/told/advise/advising/inform/informing/let/letting/show/showing ~ everyone/\
        everybody/anyone/friends/neighbours/neighbors/colleagues/others/world/street/estate/\
        village/town/community/followers/residents | so will everybody/everyone/all ~ on |
        everybody/everyone on <network> | <network> ~ group/groups | # people following |
        in public | publicly | journalist | consumer programme/page/column/show | the piece on |
        travel/trade/consumer magazine | got in touch after my tweet
        PB0 =
        where can i leave | how can i leave | how do i leave | can i leave a | where do i leave |
        where can i write | how can i write | can i write a | can i share | may i share |
        can i post this | leave you a good review | leave a good review | leave a great review |
        leave a positive review | leave a nice review | write a good review |
        write a positive review | post a good review | where do i write a | want to leave a good |
        leave a 5 star | leave a five star | leave you a good |
        <i> ~ leave a good/great/nice/positive | 5 star | five star |
        rep/team/chat/agent/colleague ~ on <network> | message ~ on <network> |
        then on the ~ forum | <network> ~ bot/team/rep/support/chat/message | insane ~ good |
        <network> well earned | on google ?$ well earned | five stars on | posted about you on |
        <network> ~ ad/ads/advert/account/login/page ~ saw |
        saw/found/seen/see/read/spotted ~ on/in ~ <network>/news/paper/newspaper | saw ~ ad |
        good/great/lovely/nice/positive/glowing/happy/excellent/wonderful/best/five/5/fantastic/\
        brilliant/rave/kind ~ review/reviews/stars |
        review ~ good/great/lovely/nice/positive/glowing/five/5/excellent | five/5 stars |
        stars ?from ?me $ thank | where/how can/do i ~ review | how ~ <i> ~ review | can i ~ share |
        may i ~ share | share ~ with ~ friends | <i> read/reading ~ review/reviews | your reviews |
        reviews ~ are/were ~ great/good/excellent | reviews of your |
        review ~ my/our/the/your ~ application/claim/case/account/contract/file/decision/bill/\
        meeting/policy/document/documents/order | review of <my>/the ~ case/claim/decision/account |
        medication/rent/salary/code/peer/annual/design/performance/credit/security/legal/contract/\
        account/price/benefit/benefits/care review |
        tell everyone how good/great/happy/helpful/wonderful/brilliant |
        tell everybody ~ good/great | told all ~ about ~ great | local news on | all good things |
        good things | press ?the button | press/pressed/pressing ~ button/key/enter/# |
        paper statements/bill/bills/form/copy/copies/ticket/tickets/version/towels/jam/tray/\
        receipt/receipts/bag/bags/less | in the news ?that |
        google account/maps/drive/play/pay/calendar/sheets/home/chrome/sign/login/pixel |
        sign in with | log in with | x # | x ray |
        tv package/licence/box/bundle/plan/channels/service/stand/and/stream | tv $ | tv from |
        toilet paper | wrapping paper | test paper | exam paper | radio times | mail $ | by mail |
        e mail | sun $ | full review of | review it and | under review | in review |
        google review ?was ?good | followers plan | social worker/care/security/services/housing |
        social media ~ manager/team/tool/package/course/plan/marketing |
        blog post ~ helpful/about ~ how |
        your blog/podcast/post/tweet/page/video/youtube/facebook/instagram/newsletter | follow you |
        like your page
        """
}
