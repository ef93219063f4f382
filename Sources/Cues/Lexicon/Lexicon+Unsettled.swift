extension Lexicon {
    /// Confusion, worry and distress, named by what they do to people.
    static let bewilderment = """
        C4.2 = none the wiser | no wiser | im totally lost | im completely lost | now im lost |
            now im completely | bit lost | little lost | completely lost | totally lost |
            rather lost | so lost | im so lost | got me lost | lost me there | youve lost me |
            you lost me | you have lost me | lost with the | lost with this | lost with all |
            which is it | which one is it | so which is it | so which one is | which is correct |
            which is right | which one is right | which one is correct | which one is true |
            which of them is | which of these is right | which of these is correct |
            who is right | whos right | who do i believe | who to believe | what to believe |
            which to believe | who should i believe | make head nor tail | make head or tail |
            head nor tail | head or tail | heads or tails | dont follow | do not follow |
            not following | cant follow | couldnt follow | not sure i follow |
            not sure i understand | dont quite follow | dont quite understand | dont quite get |
            dont really understand | dont really get | dont fully understand |
            do not really understand | struggling to understand | having trouble understanding |
            trying to understand why | trying to understand what | hard to understand |
            difficult to understand | fail to understand | failing to understand |
            not understanding | cant make sense | make any sense | doesnt make any sense |
            does not make sense | dont make sense | not make sense | make no sense |
            making no sense | making sense of | make sense of this | dont get what |
            dont get how | dont get the | cant work out | cannot work out | couldnt work out |
            cant figure out | cannot figure out | couldnt figure out | unable to figure |
            cant tell which | cant tell whether | cant tell what | cant get my head |
            get my head round | get my head around | wrap my head | over my head | all greek to |
            double dutch | gobbledygook | gobbledegook | gibberish | mumbo jumbo | clear as mud |
            muddl* | befuddled | flummox* | stumped | bamboozl* | scratching my head |
            scratched my head | scratching our heads | head is spinning | head spinning |
            brain hurts | puzzling | puzzles me | mystery to me | is a mystery |
            complete mystery | total mystery | beats me | beyond me | confuddled |
            discombobulated | perplexing
        C3 = not clear to me | isnt clear | not entirely clear | not very clear | not clear what |
            not clear if | not clear whether | not clear how | not clear which | not clear when |
            clear to me | unclear to me | ambiguous | contradictory | contradicts |
            contradicting | contradictions | conflicting | dont match up | doesnt add up |
            does not add up | dont add up | figures dont add | numbers dont add |
            two different answers | two different things | two different dates |
            two different prices | two different amounts | three different answers |
            three different things | says one thing | tells me one thing | one says |
            one page says | one letter says | one email says | what does that mean |
            what does this mean | what does it mean | what does it even mean |
            what does that even mean | is that supposed to mean | meaning what |
            whats that supposed | what am i missing | am i missing something |
            am i missing anything | have i missed something | did i miss something |
            do something wrong | done something wrong | doing something wrong | doing it wrong |
            doing wrong | what did i do wrong | am i reading this | am i reading it |
            have i misunderstood | did i misunderstand | am i misunderstanding |
            misunderstood something | not sure what to do | not sure what im | not sure what i |
            not sure where to | not sure where i | not sure which one | not sure which |
            not sure how to | not sure how i | not sure what that | not sure what this |
            not sure what it | unsure what | unsure how | unsure which | unsure whether |
            dont know which | do not know which | dont know what this | dont know what that |
            dont know what im | dont know what i | dont know how to | dont know where to go |
            dont know where to click | dont know where to find | dont know what it |
            dont know what you | know what im supposed | know what i am supposed |
            know what im meant | really know what | no idea what | no idea how | no idea which |
            no idea why | no idea where | havent a clue | havent got a clue |
            have not got a clue | not a clue | got a clue what | clue what | havent the foggiest |
            foggiest | could be clearer | thought i understood | wait which | wait what |
            sorry what | eh what | second guessing | am i supposed to | am i meant to |
            are we supposed to | are we meant to | what am i supposed | what am i meant |
            what are we supposed | how am i supposed | how am i meant | where am i supposed |
            which am i supposed | explain it to me like | explain like im | in plain english |
            plain english | in simple terms | in laymans | simple language | going mad or |
            am i going mad | going mad here | am i being thick | am i being stupid |
            am i being daft | being thick | being dense | im being dim
        U1 C3 = how is that different | why does it say | why would it say | why does the |
            why is it showing | why it says | why is there | whats the difference |
            what is the difference | where did it go | where has it gone | where have they gone |
            doesnt tell me | doesnt say | doesnt explain | does not explain | supposed to do |
            not explained | no explanation of
        C2 = at a loss
        """

    /// Worry.
    static let worry = """
        X5 U2 = cant stop thinking | cannot stop thinking | couldnt stop thinking |
            cant stop worrying | cannot stop worrying | keep thinking about | keep worrying |
            dont feel safe | do not feel safe | didnt feel safe | did not feel safe |
            not feel safe | no longer feel safe | feel unsafe | felt unsafe | feeling unsafe |
            not safe in my | in a panic | in panic | panicky | panic attack | panic mode |
            beside myself | beside ourselves | out of my mind | worried sick | sick with worry |
            worried to death | worrying myself | worrying me | worries me | really worries |
            been worrying | am worrying | im worrying | getting worried | starting to worry |
            started to worry | starting to panic | start to panic | getting nervous |
            getting anxious | so nervous | very nervous | making me nervous | makes me nervous |
            makes me anxious | making me anxious | made me anxious | feeling anxious |
            feel anxious | nervous about | anxious about | uneasy about | feel uneasy |
            trepidation | dreading | i dread | fear the worst | fearing the worst | worst fear |
            thinking the worst | imagining the worst | assume the worst | thinking its the worst |
            losing sleep | lose sleep over | losing sleep over | awake at night |
            up all night worry* | lying awake | lie awake | laying awake | kept me awake |
            keeps me awake | keeping me awake | been keeping me up | cant relax | cant settle |
            cant think straight | cant concentrate | on tenterhooks | pins and needles waiting |
            bag of nerves | nervous wreck | heart is pounding | heart pounding | heart racing |
            heart is racing | heart is in my | heart in my mouth | heart sank | heart stopped |
            heart skipped | have a heart attack | had a heart attack when | sick to my stomach |
            pit of my stomach | knot in my stomach | stomach in knots | stomach is in |
            stomach churning | starting to sweat | cold sweat | sweating here | sweating bullets |
            afraid to | scared to | frightened to | too scared | too afraid | too frightened |
            terrified to | terrified of | terrified that | scared of | scared my | scared our |
            scared the | scared i | scared it | afraid my | afraid it | afraid he | afraid she |
            afraid they | freaking me out | freaks me out | creeping me out | feeling sick about |
            feel sick about | feel sick to | feel sick thinking | feel sick every | so worried |
            very worried | really worried | extremely worried | quite worried | rather worried |
            worried about | worried that | worried my | worried i | worried it | worried the |
            worry that | worry it | worry about my | am i in trouble | am i in danger |
            are we in danger | are my kids safe | is my money safe | is our money safe |
            is my data safe | is it dangerous | is this dangerous | should i be worried |
            should i worry | should we be worried | be worried about | need to worry |
            need i worry | reason to worry | time is running out | running out of time |
            clock is ticking | stressing me | stressing out | stressed out | stressing about |
            stressed about
        X3 U1 = what if it | what if they | what if he | what if she | what if someone |
            what if somebody | what if the | what if my | what if we | what if this |
            will i lose | am i going to lose | am i going to be | are we going to lose |
            are we going to be | concerned that | concerned about | very concerned |
            quite concerned | really concerned | so concerned | my concern is | my worry is |
            fear that | fear of | i fear | reassur* | peace of mind | mind at rest |
            mind at ease | please hurry | pls hurry | please please | pls pls | plz plz |
            please answer | pls answer | please reply | somebody please | anybody there |
            anyone there please | are you there | desperate for | desperately need |
            desperately trying | hardly slept | barely slept | havent slept | not slept |
            didnt sleep | didnt sleep a | couldnt sleep | no sleep | sleepless | uncertainty |
            in the meantime what | who do i call | who should i call | who can i call |
            where is my son | where is my daughter | where is my child | nothing to tell them |
            life or death situation | what is going to happen | what will happen to |
            what happens to my | what happens to our
        X0 S0 = am i going to be able | please help me find | please help me with |
            please help me book | please help me plan
        X2 = whats going to happen | what if i | someone please
        """

    /// Distress.
    static let distress = """
        S5 U4 = cried my eyes | crying my eyes | floods of tears | burst into tears |
            broke down in tears | broke down crying | broke down sobbing | reduced to tears |
            reduced me to | near to tears | close to tears | nearly in tears | almost in tears |
            verge of tears | brought me to tears | brought to tears | brought her to tears |
            teared up | tearing up | welled up | wept | sobbed | cry every | cry myself |
            been crying | was crying | were crying | is crying | cant stop crying |
            sat and cried | sat there crying | cried in the | cried all | humiliat* | mortified |
            mortifying | never been so embarrass* | never been so humiliat* | degraded |
            degrading | demeaning | undignified | no dignity | like an animal | cannot cope |
            not coping | unable to cope | struggling to cope | hard to cope |
            struggling to get by | cant cope with | cant do this any | cant do this anymore |
            cant take any more | cant take it any | cant take much more | cant take anymore |
            cant take it anymore | cant bear | cannot bear | cant face | cant deal with this |
            too much for me | its all too much | all too much | too much to bear | breaking me |
            broken me | broke my heart | breaks my heart | breaking my heart | heart is broken |
            heart is breaking | at our wits end | my wits end | end of my rope | end of our rope |
            end of my tether | end of our tether | rock bottom | falling apart | fallen apart |
            in a state | such a state | a bad way | bad place | dark place | darkest |
            not doing well | not in a good place | hanging by a | barely holding |
            barely hanging | running on empty | at my lowest | lowest point | lowest ebb |
            dont see the point | dont see a point | see the point any | no point in going |
            better off without me | see a way out | no way out | dont know where to turn |
            nowhere to turn | nowhere else to turn | no one to turn | nobody to turn |
            no one else to turn | all alone in | completely alone | i beg | i beg you |
            begging you | im begging | am begging | begging for | beg of you | for pitys sake |
            please please help | help me please | somebody help | somebody please help |
            someone please help | please just help | making me ill | makes me ill | made me ill |
            making her ill | making him ill | making us ill | affecting my health |
            affecting my mental | impact on my health | toll on my | toll on me | toll on our |
            taking its toll | taken its toll | taken a toll | taking a toll | distraught |
            inconsolable | in despair | in despair here | badly shaken | shaken up |
            still shaken | very shaken | still shaking | hands wont stop | wont stop shaking |
            am shaking | shake when | in pieces over | in shock | still in shock | an ordeal |
            this ordeal | living hell | been hell | through hell | absolute hell |
            been a nightmare | in agony | lost everything | life savings | no money for food |
            cant feed | nothing to eat | cant afford to eat | no money left | cant pay my rent |
            cant pay rent | sleep in the car | slept in the car | sleeping in the car |
            slept on the floor | sleeping on the floor | sleep on the floor |
            sitting on the floor | on the airport floor | spend christmas alone |
            spent christmas alone | spend ~ alone | grandmother is alone | bereft |
            still grieving
        S4 U2 = find it hard | find this hard | finding it hard | finding this hard |
            finding it very hard | finding this very hard | find this very | find it very hard |
            find it difficult to | hard for me to | hard to write this | hard to talk about |
            hard to ask | struggling with | dont know what to do | do not know what to do |
            dont know what i do | not know what i do | dont know what else | know what to do any |
            what do i do now | what are we to do | what shall we do | what will we do |
            where are we supposed to sleep | where do we sleep | nowhere to go |
            nowhere to sleep | nowhere to live | nowhere to stay | no one to help |
            nobody to help | no one to help me | all alone | on my own with | so tired of all |
            im so tired | am so tired | so very tired | too tired to | bone tired |
            mentally exhausted | mentally drained | my mental health | mental health is |
            my anxiety | my depression | her anxiety | his anxiety | miss him | miss her |
            those were the only | only pictures of | only photos of | only photo of |
            last photos of | last pictures of | never get back | cant be replaced |
            cannot be replaced | irreplaceable | sentimental | doesnt bring back |
            wont bring back | means the world | meant the world | means everything to |
            meant everything to | no heating and | cant keep warm | cant get warm |
            couldnt get warm | freezing in | freezing cold | sitting in the cold |
            sit in the cold | sat in the cold | sitting in the dark | sat in the dark |
            in the dark with | havent eaten | not eaten | nothing hot | no hot food |
            kids are cold | baby is cold | children are cold | hurt by | it hurts | really hurt |
            cuts deep | deeply upset | deeply upsetting | extremely upset | so upset |
            very upset | really upset | upset my | upset her | upset him | distress | distressed |
            distressing | devastating | traumati* | heartless to
        S2 U1 = please help me
        S3 U2 = so embarrassed | im shaking
        """
}
