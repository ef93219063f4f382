extension Lexicon {
    /// Thanks and praise as they are said.
    static let praise = """
        G5 J1 = cant thank ~ enough | cannot thank ~ enough | can not thank ~ enough |
            couldnt thank ~ enough | could not thank ~ enough | thanks a bunch | ta very |
            ta very much | ta muchly | ta love | ta x | ta for | cheers for | cheers mate |
            cheers guys | cheers pal | cheers lads | cheers all | cheers again | cheers folks |
            cheers bud | thanku | thank u | thanks u | thankyou | ty so | ty very | tysm | tyvm |
            thks | ty for | thx for | thx so | much obliged | obliged to you | most obliged |
            im obliged | indebted to | in your debt | thank you ever so | thanks ever so |
            thanks awfully | thanking you | huge thanks | huge thank you | big thanks |
            big thank you | massive thanks | massive thank you | special thanks |
            special thank you | million thanks | thousand thanks | thanks a ton | thanks a mill |
            thanks a lot for | thanks again | thank you again | heartfelt thanks |
            sincere thanks | sincerest thanks | warmest thanks | my thanks to | our thanks to |
            pass on my thanks | pass my thanks | my gratitude | sincere gratitude | so grateful |
            very grateful | most grateful | really grateful | truly grateful |
            extremely grateful | eternally grateful | forever grateful | grateful for your help |
            grateful to you | grateful to the | im grateful | am grateful | we are grateful |
            thanks for sorting | thanks for helping | thanks for the help | thanks for your help |
            thanks for all | thanks for fixing | thanks for sticking | thanks for being |
            thanks for taking | thank you for sorting | thank you for helping |
            thank you for your help | thank you for all | thank you for fixing |
            thank you for being | thank you for taking | thank you for everything |
            thanks for everything
        G5 J4 = youre a star | you are a star | been a star | an absolute star | absolute star |
            total star | what a star | is a star | was a star | youre a legend | you legend |
            absolute legend | total legend | what a legend | is a legend | youre a lifesaver |
            you are a lifesaver | absolute lifesaver | youre a gem | is a gem | absolute gem |
            an absolute gem | youre an angel | absolute angel | is an angel | was an angel |
            youre a hero | you are a hero | you beauty | you little beauty | you guys rock |
            youre the best | god bless | god bless you | bless her | bless him | bless you |
            bless them | thats very kind | very kind of | so kind of | that was so kind |
            awfully kind | very decent of | decent of you | very good of | good of you |
            i appreciate your help | appreciate your help | appreciate the help |
            appreciate your time | appreciate it | appreciate all | appreciate the quick |
            appreciate the effort | appreciate how | really appreciated | fair play to |
            fair play | fair dues | credit where | a credit to | deserves a raise |
            deserves a rise | deserves a medal | deserves a pay | deserves a promotion |
            deserve a raise | deserve a medal | deserve a pay | woman a raise | man a raise |
            her a raise | him a raise | them a raise | lady a raise | her a medal | him a medal |
            them a medal | that man a | that woman a | that lady a | could have hugged |
            could hug | could kiss | couldve hugged | wanted to hug | sending hugs | gracias |
            merci | grazie | shukran | saved my life | saved my bacon | saved our bacon |
            saved my skin | saved our skin | saved my holiday | saved our holiday |
            saved my trip | saved our trip | saved my weekend | saved the day | saved my day |
            saved the wedding | saved my job | never forget it | never forget your |
            never forget how kind | never forget what you | makes such a difference |
            made such a difference | made a big difference | made a real difference |
            made all the difference | makes all the difference
        G4 J4 = was so patient | was very patient | were so patient | hats off | hat off to |
            take my hat off | tip of the hat | kudos to | props to | shout out to | shoutout to |
            compliments to | my compliments | commend | commended | commendable | want to praise |
            praise for | full of praise | nothing but praise | sing your praises |
            singing your praises | sing the praises | made her day | made his day |
            made their day | made our day | made my week | made my year | made our week |
            so patient with | very patient with | patient with me | patience with me |
            patience of a saint | an absolute gent | a gent | true gent | a gentleman |
            true gentleman | absolute pleasure | absolute delight | went above and beyond |
            above and beyond | went out of his way | went out of her way | went out of their way |
            go out of your way | goes out of her way | goes out of his way |
            nothing was too much | nothing is too much | no trouble to her | no trouble to him |
            couldnt do enough | could not do enough | looked after us | looked after me |
            took care of us | took such good care | treated me so | treated us so well | so kind |
            was very kind | were very kind | been kind | been so kind | been very kind |
            how kindly | so thoughtful | very thoughtful
        J5 = couldnt ask for more | couldnt ask for better | could not ask for more |
            could not ask for better | couldnt have asked for more |
            couldnt have asked for better | couldnt have asked for a better |
            could not have asked for | cant ask for more | does the job | did the job |
            doing the job | does the trick | did the trick | done the trick | worked a treat |
            works a treat | working a treat | went down a treat | worked like a |
            works like a charm | works like a dream | like a dream | like a charm |
            like clockwork | all sorted now | sorted now | sorted thanks | all good now |
            all good thanks | all is good now | good now thanks | running perfectly |
            runs perfectly | works beautifully | works brilliantly | works a dream | works great |
            working great | working well now | works so well | thats fixed | that did it |
            problem solved | sorted itself | spot on | bang on | smashing | top banana |
            bees knees | chuffed | well chuffed | chuffed to bits | chuffed with | well pleased |
            over the moon | cloud nine | tickled pink | pleased as punch | thrilled to bits |
            thrilled with | delighted with | delighted by | happy bunny | happy camper |
            satisfied customer | very satisfied | quite satisfied | completely satisfied |
            fully satisfied | totally satisfied | well satisfied | so satisfied |
            to my satisfaction | complete satisfaction | cant fault | cannot fault |
            couldnt fault | could not fault | no complaints | second to none | five star service |
            5 star service | five star experience | five stars | 5 stars from | top marks |
            full marks | ten out of ten | 10 out of 10 | a1 service | top drawer | top notch |
            class act | exceeded ~ expectations | exceeded expectations |
            surpassed ~ expectations | beyond my expectations | beyond our expectations |
            beyond expectations | better than i expected | better than i hoped |
            better than i thought | better than we expected | better than hoped |
            better than ever | could not be happier | couldnt be more pleased |
            couldnt be more happy | couldnt be easier | couldnt have been better |
            couldnt have been nicer | could not have been nicer | couldnt have been easier |
            couldnt have been more | could not have been more | couldnt have gone better |
            couldnt have done it without | a breeze | a doddle | a cinch | without a hitch |
            without a hiccup | no hitches | that was quick | that was fast | so quick |
            super quick | super fast | lightning fast | quicker than | faster than i |
            sooner than expected | sooner than i | earlier than expected | ahead of schedule |
            bang on time | spotless | immaculate | lovely job | belter | brill | fab |
            been grand | is grand | was grand | grand job | works grand | proper good |
            bloody marvellous | bloody lovely | blinding | a joy to | pleasure to deal |
            pleasure to work | pleasure dealing | pleasure doing | a pleasure from |
            such a pleasure | absolute joy | a delight | what a treat | love how | love the new |
            love the way | love that you | loving the | loving this | loving it | really love |
            absolutely love | just love the | big fan | huge fan | fan of your | fan of the new |
            impressed with | impressed by | very impressed | so impressed | well impressed |
            really impressed | seriously impressed | im impressed | am impressed | was impressed |
            blown away | wowed | restored my faith | restored our faith | faith restored |
            faith in humanity | changed my life | life changing | game changer | gamechanger |
            godsend | lifeline for | worth every | worth the wait | great value |
            excellent value | brilliant value | good value for | use you again | be back soon |
            definitely be back | definitely come back | definitely book again |
            definitely order again | definitely recommend | highly recommend |
            recommend you to everyone | recommending you | recommend to anyone |
            happy to recommend | keep up the | keep it up | keep doing what | an asset to |
            asset to your | killer feature | killer service | killer app | killer support |
            insane in a good | sick in a good | in the good way | in a good way | hell of a good |
            helluva good | no faults | exactly what i needed | exactly what we needed |
            exactly as described | exactly as promised | fits perfectly | fits like a glove |
            fit perfectly | just the ticket | arrived in perfect | in perfect condition |
            turned up trumps | came up trumps | came through for | pulled it off | thumbs up |
            happy days | wonderful stay | lovely stay | smashing stay | great stay |
            lovely people | lovely staff | great staff | amazing staff | brilliant staff |
            fantastic staff | staff were lovely | staff were great | staff were brilliant |
            staff were fantastic | staff were amazing | staff were wonderful | staff were so |
            staff couldnt | was brilliant | was fantastic | was amazing | was excellent |
            was outstanding | was superb | was wonderful | was lovely | was spot on |
            was perfect | was flawless | were brilliant | were fantastic | were amazing |
            were excellent | were wonderful | were lovely | were great | been brilliant |
            been great | been fantastic | been excellent | been amazing | been wonderful |
            been superb | been outstanding | been lovely | been so helpful | been very helpful |
            was very helpful | was so helpful | was really helpful | was super helpful |
            were very helpful | were so helpful | so much easier | much better now |
            big improvement | huge improvement | massive improvement | vast improvement |
            real improvement | great improvement | what a difference | such a relief |
            what a relief | huge relief | big relief | weight off | load off | can breathe again |
            can relax now | rest easy | sleep easy | saved us | saved me hours | saves me |
            saves us | saved our team | time saver | so relieved | thank heavens
        J3 = easiest | smoothest | fastest | friendliest | loveliest | kindest | cleanest |
            tastiest | comfiest | was good | were good | is brilliant | is fantastic |
            is excellent | is lovely | is amazing | is superb | is wonderful | looks great |
            looks lovely | looks amazing | looks fantastic | pleased with | pleased to report |
            happy to report | glad to report | happy to say | pleased to say | glad to say |
            no more crashes | solid service | professional service | courteous | polite and |
            attentive | welcoming | thoughtful | value for money | good experience |
            positive experience | pleasant experience | nice touch | lovely touch | good stuff |
            great stuff | good news | great news | lovely bit | bargain | handy | impressed
        J3 = like new | good as new | up and running | all sorted | sorted in | all fixed |
            all working | all working now | working again | works again | back online |
            back up and | running smoothly | fixed now | that fixed | works well |
            works fine now | working fine now | painless | hassle free | stress free | seamless |
            seamlessly | smoothly | quick and easy | top class | world class | first rate |
            gold standard | stunning | gorgeous | perfect condition | arrived early | came early |
            arrived safely | back to normal | problem gone | fault gone | issue gone |
            no problems at all since | zero issues | zero problems | zero errors | zero downtime |
            a treat to | will be back | staying with you | just right | exactly right |
            much better than | so much better | much easier | perfectly now | that worked |
            fixed it | sorted it | would recommend you | happy customer | happy customers |
            quick and painless | good things about | cracking job | cracking service |
            cracking stay | reliable as ever | went the extra mile | go the extra mile |
            going the extra mile
        G5 = tks | tnx | thanks for getting back
        J2 = phew | it worked
        """

    /// Praise that turns round.
    static let oddPraise = """
        U4 J-6 = couldnt have been worse | couldnt be worse | could not be worse |
            could not have been worse | couldnt have been less | could not have been less |
            couldnt be less
        G0 J0 = would be grateful | be most grateful | be very grateful | be grateful if |
            be grateful for a | be grateful for any | grateful if you | grateful for a word |
            grateful if someone | id be grateful | obliged if you | much obliged if |
            be obliged if | appreciate a | appreciate any | appreciate an answer |
            appreciate a reply | appreciate if | appreciate it if | appreciate some |
            appreciate your advice | appreciate more | appreciated if | thanks for understanding |
            thank you for understanding | thank you for your understanding |
            thank you for your patience | bring it back up and | get it up and running |
            get up and running | get us up and running | until all sorted |
            thought it was all sorted | get this all sorted | get it all sorted |
            thought that was sorted | get sorted | hope to get it working | get it working again |
            start working again | good news about | any good news | not happy to report |
            said thank you
        G0 J0 = be so kind | be very kind | be kind enough | so kind as | be so good as |
            very decent size | not decent | a decent | any decent
        G0 J0 = is fine | thats fine | its fine | be fine | fine by me | fine for me |
            fine with me
        """
}
