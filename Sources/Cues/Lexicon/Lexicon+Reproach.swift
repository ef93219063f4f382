extension Lexicon {
    /// Anger in polite words: disbelief, blame, refusal, and mockery that says the opposite.
    static let reproach = """
        A5 U5 = having a laugh | you kidding me | are you joking | must be joking |
            must be kidding | got to be kidding | got to be joking | gotta be kidding |
            have to be joking | cannot be serious | cant be serious | is this a joke |
            is this some joke | some kind of joke | some sort of joke | sick joke |
            your idea of a joke | total joke | complete joke | bloody joke | think im stupid |
            think i am stupid | think im an idiot | think we are stupid | think were stupid |
            take me for a fool | taking me for a fool | take me for an idiot | take us for fools |
            taking us for fools | taking me for a mug | take me for a mug | like an idiot |
            like im an idiot | like im stupid | like i was stupid | like a criminal |
            like criminals | like a thief | like a liar | like dirt | like cattle | like scum |
            calling me a liar | call me a liar | called me a liar | as if im lying |
            accus* me of lying | accus* me of stealing | accus* me of theft | what planet |
            shaking with rage | with rage | shaking with anger
        A4 U5 = had enough of | ive had enough | have had enough | weve had enough |
            up to here with | done with you | done with this company | so done with |
            done being polite | done being patient | done being nice | through being polite |
            wasted enough | waste any more | save your breath | save your excuses | spare me |
            spare us | enough already | has to stop | must stop now | stop this nonsense |
            stop lying | stop fobbing | stop wasting my | stop treating me | stop insulting |
            stop harassing | stop pestering | stop hounding | stop hassling | quit wasting |
            leave me alone | leave us alone
        A4 U4 = you clowns | bunch of clowns | bunch of amateurs | bunch of crooks |
            bunch of cowboys | bunch of liars | bunch of thieves | bunch of idiots |
            bunch of jokers | crooks | conmen | con men | con job | charlatan* | swindl* |
            daylight robbery | highway robbery | extortion* | extorting | legalised theft |
            stealing my | stealing from | you stole | have stolen my | youve stolen | robbed me |
            robbed us | robbing me | robbing us | robbing people | fleec* | ripping people off |
            ripping me off | ripping us off | money grab* | cash grab | taking the mick |
            taking the mickey | take the mick | takes the mick | takes the piss |
            takes the biscuit | takes the cake | taking liberties | taking us for a ride |
            taken for a ride | taking me for a ride | con artists
        A4 U4 = audacity | what a cheek | bloody cheek | the cheek of | got a cheek |
            the nerve of | the nerve to | some nerve | the gall | the arrogance | dont you dare |
            dont you ever | how can you possibly | can you justify | do you justify |
            people sleep at night | you sleep at night | no shame | should be ashamed |
            ought to be ashamed | ashamed of yourselves | ashamed of yourself | hang your head* |
            beggars belief | beyond belief | defies belief | defies logic | words fail me |
            stopped being funny | not funny anymore | no longer funny | not remotely funny |
            beyond ridiculous | beyond unacceptable | beyond acceptable | final straw |
            last straw | spoken to like | spoke to me like | speak to me like | talk to me like |
            talked to me like | talked to like | talked down to | talking down to | patronis* |
            patroniz* | belittl* | sneer* | brush me off | brushed me off | brushed us off |
            brushing me off | fobbed off | fob me off | fobbing me off | fobbed me off |
            fobbed us off | fob us off | fobbing us off | be fobbed | stonewall* | gaslight* |
            blatant lie | blatant lies | blatantly l* | barefaced lie | bare faced |
            pack of lies | lie after lie | lied to me | lied to us | you lied |
            lying through your | lying to us | lying to me | being lied to | been lied to |
            was lied to | were lied to | false promises | empty promises
        A4 U4 = demand an explanation | demand answers | demand to know | demand to speak |
            i demand | explain yourselves | explain yourself | thats on you | this is on you |
            it is on you | its on you | on your head be | on your heads | on your conscience |
            entirely your fault | all your fault | your fault not | your mistake not |
            your error not | your own incompetence | your incompetence | do your job |
            do your jobs | do your damn | did your job | do i pay you for | am i paying you for |
            are we paying you for | exactly am i paying for | the hell do i |
            whats the point of you | whats the point in having | whats the point of having |
            what are you doing about | what are you going to do about | what are you people |
            what kind of company | what sort of company | what kind of people |
            what sort of people | what kind of outfit | what sort of outfit |
            what is wrong with your | whats wrong with your | the matter with you | who trained |
            who hired | who is your boss | whos your boss | who do you think you are |
            get me a supervisor | get me a manager | get me your manager | get me someone |
            get someone on the phone | put me through to someone who
        A4 U4 = refuse to pay | refusing to pay | not paying a penny | not paying a cent |
            not paying another | not paying for your | not a penny more | not one more penny |
            not one more cent | not another penny | not another cent | wont be paying |
            wont pay another | not handing over | over my dead body | simply not good |
            frankly not good | not good enough | nowhere near good enough |
            not remotely acceptable | never acceptable | intolerabl* | indefensible |
            unforgivable | reprehensible | scandal* | ought to be illegal | should be illegal |
            must be illegal | has to be illegal | borders on criminal | farce | farcical |
            ludicrous | laughable | laughing stock | preposterous | diabolical | deplorable |
            contempt | contemptible | contemptuous | callous* | heartless* | inhuman* |
            no humanity | no compassion | no empathy | no respect for | zero respect |
            lack of respect | lack of empathy | lack of care | lack of compassion |
            total disregard | complete disregard | utter disregard | blatant disregard |
            couldnt care less | could not care less | could care less | couldnt give a |
            dont give a damn | dont give a toss | dont give a monkeys | dont give two |
            dont give a shit | dont give a flying | doesnt give a | gives a damn | give a rats
        A5 U5 = go to hell | get stuffed | stuff your | shove your | shove it | stick your |
            kiss my | drop dead | never hear from you again | never have to deal with you |
            never deal with you again | never want to hear from you | never want to see |
            good riddance | mean it this time | not asking anymore | not asking any more |
            not asking again | last time im asking | last time i ask | wont ask again |
            wont tell you again | wont be told | dont tell me to calm | tell me to calm down |
            told me to calm down | told to calm down
        A4 U4 = quite cross | very cross | really cross | so cross | pretty cross | rather cross |
            extremely cross | im cross | am cross | hopping mad | spitting feathers | seeing red |
            boiling mad | blood is boiling | makes my blood | steaming mad | hacked off |
            cheesed off | ticked off | teed off | brassed off | naffed off | peeved | narked |
            aggrieved | indignant | incandescent | up in arms | not best pleased | not amused |
            none too pleased | none too impressed | none too happy | less than pleased |
            less than happy | far from happy | far from impressed | far from satisfied |
            not a happy bunny | not a happy camper | not a happy customer | not a happy man |
            not a happy woman | end of my patience | patience is wearing | patience has worn |
            patience has run | patience has its | patience ran out | patience is gone |
            patience has gone | out of patience | lost patience | lost my patience |
            losing my patience | trying my patience | testing my patience | run out of patience |
            no patience left
        A4 U4 = thats not on | not how you treat | no way to treat | way to treat people |
            way to treat a | way to treat your | how you treat your | how you treat customers |
            how you treat people | how you treat loyal | the way you treat |
            the way i was treated | the way we were treated | the way i have been treated |
            the way ive been treated | the way weve been treated | been treated like |
            was treated like | were treated like | never been treated | never been spoken to |
            never been so insult* | never been so angry | never been so furious |
            never experienced such | never in my life | how is that fair | how is this fair |
            hardly fair | in what world | in what universe | on what planet |
            under what circumstances is | who does that | who does this | who charges |
            who in their right mind | nobody in their right mind | no one in their right mind |
            is an insult | an insult to | adding insult | adds insult | insult to injury |
            slap in the face | kick in the teeth | smack in the face | kick in the guts |
            spit in the face | a disservice | dereliction | gross negligence
        A2 U3 = you people | you lot | your lot | your shower | total cowboys | utterly failed |
            inept | ineptitude | incomprehensible | unfathomable | inconsiderate | bad manners |
            cowardly | hypocrit* | hypocrisy | double standards | held to ransom | ransom |
            blackmail* | bully | bullies | intimidated | absurdity | bad faith | in bad faith |
            cover up | covering up | cynical | dodgy | scum | underhand | underhanded | sneaky |
            sneak* in | trick me | tricked me | tricked us | tricked into | conned | conning |
            stitched up | stitch up | hoodwink* | mugged off | mug off | complete mockery |
            mockery | travesty | miffed | lost for words | excuse after excuse | more excuses |
            another excuse | sick of excuses | same excuse | same excuses | lame excuse |
            pathetic excuse | poor excuse
        A4 U5 = let me get this straight | let me get this right | lets get this straight |
            so youre telling me | so you are telling me | so what youre saying is |
            youre telling me | you are telling me that | youre seriously | are you seriously |
            you are seriously | do you seriously | do you honestly | do you really expect |
            do you expect me to | do you expect us to | you expect me to | you expect us to |
            you really expect | you really think | do you people | does anyone there |
            does anybody there | does anyone in your | does anybody in your | did nobody think |
            did no one think | did it not occur | has nobody thought | which part of ~ dont |
            which part of ~ didnt | which bit of ~ dont | what exactly do you suggest |
            what do you expect me | what exactly am i | what exactly are we |
            what exactly are you | what exactly is the point | what precisely |
            am i supposed to be | am i meant to be grateful | supposed to be grateful |
            expected to be grateful | do i look like | where exactly were |
            when exactly were you | were you ever going | was anyone going to |
            was anybody going to | when were you going to | any idea what its like |
            do you know what its like | do you realise | do you realize
        A3 U4 = dont want excuses | dont want your excuses | dont want an excuse |
            dont want another excuse | dont want apologies | dont want an apology |
            dont want your apolog* | dont want a voucher | dont want your voucher |
            dont want another voucher | dont want to hear | dont want sympathy |
            dont care what your | dont care about your | dont care whose | dont care how |
            dont care why | dont need your excuses | dont need excuses |
            dont need another apology | dont need another excuse
        A3 U5 = past a joke | had it with | had it up to | had it up | another no show |
            third no show
        """

    /// Mockery.
    static let mockery = """
        A4 U5 J-5 G-3 = well done you | well done for losing | well done on losing |
            well done everyone | well done all | slow clap | round of applause |
            give yourselves a | pat yourselves | congratulations youve |
            congratulations you have | congratulations on losing | congratulations on ruining |
            congratulations on being | congrats on losing | congrats youve | you somehow managed |
            some achievement | quite an achievement | quite the achievement | impressive really |
            impressive in its | genius move | pure genius | absolute geniuses | geniuses |
            brains of | give that ~ a prize | gold star | nice going | bravo to your |
            lovely gesture | generous gesture | what a gesture | thats rich | that is rich |
            pull the other one | pull the other
        U8 A5 G-7 J-6 = thanks for nothing | thank you for nothing | thanks a bundle |
            thanks very much for nothing
        A4 U5 J-5 G-3 = ah brilliant another | ah lovely another | oh brilliant another |
            great another | brilliant another | lovely another | fantastic another |
            super another | wonderful another | marvellous another | excellent another |
            amazing another | awesome another | yay another | oh good another | ah great another |
            oh goody | oh joy | oh happy day | oh super | oh how lovely | oh how nice |
            well thats just great | thats just great | thats just brilliant | thats just perfect |
            thats just lovely | just brilliant isnt | just marvellous | just fabulous |
            what i always wanted | love that for me | lucky old me | arent i lucky |
            arent we lucky | how kind of you to take | how kind of you to finally |
            how kind of you to charge | how kind of you to let | how kind of you to ignore |
            how very generous | how thoughtful of you to | how convenient | how very convenient |
            how very helpful | what a treat to | surprise surprise | quelle surprise |
            no surprise there | big surprise | colour me surprised | color me surprised |
            imagine my surprise | imagine my delight | imagine my joy | you can imagine my |
            brilliant service as | great service as | excellent service as |
            service with a smile not | premium support ha | customer care ha |
            customer service ha | five star service my | my arse | my ass | my foot |
            my backside
        A3 U4 J-2 = way to go | way to ruin | call that service | call this service |
            call that customer | call this customer | call yourselves | call yourself a |
            you call that | you call this | if you can call it | if thats what you call |
            so called customer | so called service | so called support | so called premium |
            so called priority | so called express | yeah right | of course you did |
            of course nobody | of course there is no | in your dreams | ill believe it when |
            believe that when i see | believe it when i see | hold my breath | holding my breath |
            dont hold your breath | ill just sit | maybe i should just | perhaps i should just |
            should i dance | should i be grateful | perhaps youd care to |
            perhaps you would care to | perhaps youd like to explain |
            perhaps someone could explain | perhaps somebody could explain |
            perhaps someone would like | care to explain | care to comment | pray tell | do tell |
            enlighten me | please enlighten | remind me why | what id value | what i would value |
            what id really | value my custom | value our custom | value your custom* |
            value your feedback | value your patience | your call is important |
            your call is very important | valued customer | valued customers | treat loyal |
            treating loyal | reward for loyalty | reward for being | loyalty counts for |
            loyalty means | so much for loyalty | thanks for the loyalty
        A3 U4 = third time lucky | fourth time lucky | fifth time lucky | sixth time lucky |
            if you can be bothered | can be bothered | cant be bothered | couldnt be bothered |
            could be bothered | be arsed | god forbid | heaven forbid | perish the thought |
            serves me right | why i bother | why do i bother | why did i bother |
            why im surprised | why am i surprised | why am i not surprised | not even surprised |
            good luck getting | good luck trying | rocket science | brain surgery |
            not exactly rocket | newsflash | news flash | drum roll | drumroll | you guessed it |
            youd think | you would think | one would think | one would have thought |
            should have thought | would have thought | id have thought | what a way to |
            some customer service | ask me how i know | tell your boss | tell your bosses |
            i could draw you | want me to draw | for christs | whenever you feel like |
            its fine its always | thats fine ill just | not my problem |
            not your problem apparently | one star would be | minus stars | negative stars |
            if i could give zero | if i could give no | worth less than | less than your hold |
            your hold music | hell freezes | pigs fly | like talking to a | as useful as |
            about as useful | about as helpful | as much use as | chocolate teapot |
            more use than | act like one | act like it | behave like one
        A4 U4 = do you even read | do you even care | do you even know | do you even listen |
            do you even look | do you even work
        A2 U2 = what do you suggest i | what do you suggest we | what do you propose |
            who exactly | are you aware that | not surprised | would you mind explaining |
            kindly explain | please explain why
        A4 U4 = are you kidding | held hostage | absolute circus | complete circus |
            what a circus | what a pantomime | bloody cowboys | complete cowboys
        A4 U5 J-5 G-3 = you managed to lose | you managed to break | you managed to ruin |
            you managed to wreck | you managed to mess | you managed to delete |
            you managed to cancel | you managed to charge | you managed to overcharge |
            you managed to insult | you managed to upset | you managed to forget |
            you managed to ignore | you managed to turn | you managed to make |
            you managed to get | you managed to send | you managed to deliver |
            you managed to book | you managed to put | you managed to leave |
            you managed to check | you managed to damage | you managed to dent |
            you managed to smash | they managed to lose | they managed to break |
            they managed to ruin | they managed to wreck | they managed to mess |
            they managed to delete | they managed to cancel | they managed to charge |
            they managed to overcharge | they managed to insult | they managed to upset |
            they managed to forget | they managed to ignore | they managed to turn |
            they managed to make | they managed to get | they managed to send |
            they managed to deliver | they managed to book | they managed to put |
            they managed to leave | they managed to check | they managed to damage |
            they managed to dent | they managed to smash | youve managed to |
            you have managed to | youve somehow | youve even managed
        A0 U0 = youve managed to fix | youve managed to sort | youve managed to solve |
            youve managed to find | youve managed to resolve | youve managed to help |
            youve managed to save | youve managed to recover | youve managed to track |
            youve managed to restore
        A2 U3 J-2 = how generous | how delightful | how charming | how reassuring |
            what a surprise | lucky me | living the dream | why exactly | hold music
        A4 U5 = any idea how hard | any idea how difficult | any idea how stressful |
            any idea how frustrating | any idea how embarrassing | any idea how humiliating |
            any idea how upsetting | any idea how awkward | any idea how ridiculous |
            any idea how stupid | any idea how scary
        A3 U4 J-2 = so much for loyalty | so much for being | so much for next |
            so much for priority | so much for express | so much for premium |
            so much for customer | so much for your promise* | so much for your guarantee |
            so much for your service | so much for your so
        A4 U5 = what part of ~ dont | what part of ~ didnt | just a me problem | if zero stars
        U2 = shady
        """
}
