extension Lexicon {
    /// Wearing people down: asked again, passed on, unanswered, made to wait, told one thing and another.
    static let runaround = """
        U4 A1 = in circles | round and round | around and around | passed around |
            pass me around | passing me around | passed me around | passed from | passed on from |
            pillar to post | sent from one | from one department | from department to |
            from desk to desk | from person to person | from one person to |
            back and forth between | bounced around | bounced between | bounced from |
            bouncing me | shunted | a football between | like a football | merry go round |
            goose chase | square one | head against a | head against the | talking to a wall |
            talking to a brick | talking to the wall | brick wall | talking to myself |
            into the void | black hole | pulling teeth | getting blood | blood from a |
            blood out of a | nobody listens | no one listens | noone listens |
            nobody is listening | nobody listened | no one is listening | is anyone listening |
            is anybody listening | is anyone reading | is anyone even | is anybody even |
            is anybody reading | does anyone read | does anyone actually | does anybody actually |
            does anybody read | does nobody | does no one | did you even | have you even |
            had you read | if youd read | if you had read | if you bothered | if anyone bothered |
            if anyone had bothered | if anybody had | bothered to read | bothered to reply |
            bothered to answer | bothered to call | bothered to ring | bothered to tell |
            bothers to | passing the buck | pass the buck | blame each other |
            blaming each other | everyone blames | each blames | not my department |
            not our department | washed their hands | washing your hands | wash your hands |
            washed your hands
        U4 A1 = how many more | how much longer | how long must | how long do i have to |
            how long do we have to | how long are you going | how long is this going |
            how hard is it | how hard can | how hard could | how hard would | how difficult can |
            how difficult is it | how difficult could | how is it possible |
            how is that possible | how is this possible | how is that even | how on earth |
            why on earth | what on earth | when on earth | where on earth | in gods name |
            gods sake | goodness sake | heavens sake | petes sake | crying out loud |
            too much to ask | asking too much | asking a lot | all i want is | all i wanted was |
            all i ask | all i asked for | all i am asking | all im asking | all you had to do |
            all it would take | all it would have taken | the least you could |
            the least you can | least you could do | had one job | one simple thing |
            here we go again | same old story | same story | same problem again |
            same issue again | same fault again | over and over | time and again |
            time after time | time and time | day after day | week after week |
            month after month | every blessed | every bloody | every damn | not once has |
            not once have | not once did | not a peep | not a single reply | not a single person |
            not a single call | not a single word | not so much as | without so much as |
            without a word | radio silence | dead silence | total silence | complete silence |
            deafening silence | silence since | nothing since | not heard a thing |
            heard a thing | heard nothing | havent heard back | not heard back |
            heard anything back | no word from | no word since | no call back
        U4 A1 = nobody called | nobody rang | nobody phoned | nobody came | nobody turned up |
            nobody showed | no one came | no one turned up | noone came | no one showed |
            no one called | no one rang | no one phoned | never showed | never turned up |
            didnt turn up | didnt show up | didnt bother | failed to turn up | failed to show |
            failed to deliver | failed to call | failed to reply | failed to respond | no shows |
            never called back | never called me | never rang | never phoned | never replied |
            never answered | never responded | never heard back | never got back |
            never get back | not got back to | nobody got back | nobody has got back |
            nobody gets back | nobody has called | no one has called | nobody has been in touch |
            no one has been in touch | nobody has contacted | no one has contacted |
            nobody has replied | nobody replied | no one replied | nobody replies |
            no one replies | nobody responds | no one responds | nobody answers | no one answers |
            noone answers | nobody picks up | no one picks up | nobody is answering |
            nobody can tell | no one can tell | nobody could tell | no one could tell |
            nobody told | no one told | nobody tells | no one tells | nobody thought to |
            nobody bothered | no one bothered | nobody will help | no one will help |
            nobody helps | no one helps | nobody reads | no one reads |
            nobody writes anything down | gets written down | write anything down |
            nobody changes | nobody knows anything | nobody knew | no one knew | straight answer |
            get an answer | cant get hold of | get hold of anyone | get hold of anybody |
            cant get anybody | cant get anyone | cant reach anyone | cant reach anybody |
            cant speak to anyone | cant talk to anyone | talk to a human | speak to a human |
            human being please | talking to a bot | talking to a robot | talking to robots |
            your bot | chatbot keeps | bot keeps | useless bot | stupid bot
        U4 A1 = copy and paste | copy paste | copypaste | copied and pasted | copy pasted |
            cut and paste | canned response* | canned answer* | canned repl* | templated |
            template answer* | template repl* | template response* | template email* |
            same template | me templates | scripted answer* | scripted repl* |
            scripted response* | reading from a script | off a script | from a script |
            stock answer* | stock repl* | stock response* | generic repl* | generic response* |
            generic email* | generic answer* | automated repl* | auto repl* | automatic repl* |
            automated response* | automated email* | robot reply | question i did not ask |
            question i didnt ask | wasnt my question | not my question | not what i asked |
            not what i was asking | didnt answer my | not answered my | hasnt answered my |
            havent answered my | answered none of | ignored my | ignored me | ignored us |
            ignoring me | ignoring us | ignoring my | being ignored | been ignored |
            keep ignoring | goes unanswered | went unanswered | unanswered | neither of which |
            none of which | closed my ticket | closed as resolved | marked as resolved |
            marked resolved | marked as solved
        U4 A1 = wasted my | wasted our | wasted a whole | wasted an hour | wasted an entire |
            wasted hours | wasted half | wasting hours | waste an | whole day wasted |
            wasted day | wasted trip | wasted journey | wasted evening | wasted weekend |
            took the day off | took a day off | took the afternoon off | took the morning off |
            taken a day off | taken the day off | took time off | taken time off | day off work |
            days off work | unpaid day | unpaid leave | hours of my life | hours i wont get |
            wont get that back | stayed in all | stayed home all | sat in all | sat at home all |
            sat in the hall | sat by the phone | sitting near phone | sitting by the phone |
            waited in all | waited in for | waited in again | waited all day | waiting all day |
            waited all morning | waited all afternoon | waited in vain | wait in vain | in vain |
            to no avail | no avail | fruitless | futile | hours on the phone | hours on hold |
            an hour on hold | hour on hold | minutes on hold | hours in a queue |
            hours in the queue | whole saturday on | whole weekend on | whole day on |
            whole morning on | entire day on | entire morning on | entire weekend
        U4 A1 = umpteenth | nth time | hundredth time | millionth time | 100th time |
            third time now | third time this | third time im | fourth time | fifth time |
            sixth time | seventh time | 4th time | 5th time | 6th time | for the third time |
            for the 3rd time | 3rd time now | 3rd time this | second time this | three times now |
            four times now | five times now | third attempt | fourth attempt | fifth attempt |
            third replacement | third engineer | third missed | third cancelled | second missed |
            third week running | second week running | weeks running | months running |
            days running | times running | third one in a row | fifth agent | tell it again |
            explain it again | explain this again | say this again | tell the story |
            tell my story | same questions | same question again | repeat myself |
            repeating myself | retyping | retype it | type it all | type all this |
            start over again | starting over
        U3 = still nothing | still the same | still broken | still down | still not working |
            still doesnt work | still isnt working | still not been | still hasnt been |
            still hasnt come | still havent heard | still havent been | still havent got |
            still not fixed | still not resolved | still not received | still not here |
            still not sorted | still unresolved | still hasnt arrived | still not arrived |
            still chasing | still fighting | still being charged | still charging |
            still sending me | still not got | is still not | are still not | and still not |
            still no sign | still no word | still no | weeks later | months later |
            five weeks on | six weeks on | three weeks on | weeks on end | days on end |
            months on end | hours on end | dragging on | drags on | dragged on | dragging your |
            drag your feet | dragging their feet | keeps breaking | keeps losing |
            keeps cancelling | keep cancelling | keep being told | keep getting told |
            keep telling me | keeps telling me | keep asking me | keeps asking me |
            keep asking for | keeps asking for | keep sending me | keeps sending me |
            keep closing | keeps closing | keep promising | keep moving the | keep changing the |
            kept me waiting | keeps me waiting | keep me waiting | kept waiting | kept on hold |
            keep having to | keep chasing | chasing this | chasing you | been chasing |
            having to chase | had to chase | had to ring | had to call again |
            have to call again | had to explain | have to keep | having to call | having to ring |
            having to ask | having to explain | having to repeat | kept telling | kept saying |
            kept asking | even worse | gets worse | got worse | made it worse | makes it worse |
            made things worse | making it worse | worse than before | no better than |
            no further forward | no further along | none the further | promised a call |
            promised me | promised us | was promised | were promised | been promised |
            you promised | you swore | gave me your word | gave your word | swore blind |
            was guaranteed | told me it would | told us it would | said they would call |
            told me youd | supposed to be here | supposed to have been | supposed to be fixed
        U4 A2 = drives me mad | drives me nuts | driving me nuts | up the wall | round the bend |
            driving me insane | driving me demented | me driven demented | drive me mad |
            driving us mad | driving us crazy | my head in | on my nerves | last nerve |
            hair out | could scream | want to scream | like screaming | ill scream | will scream |
            lose my mind | losing my mind | losing my marbles | will to live | ive given up |
            given up on | given up trying | given up hope | about to give up | ready to give up |
            sick to death | sick to the back | back teeth | getting silly | getting ridiculous |
            getting beyond | getting old now | wears thin | wearing thin | worn thin |
            wearing me down | past caring | beyond caring | couldnt make it up |
            couldnt make this up | cant make this up | cant make it up | could not make it up |
            kafka* | comedy of errors | catalogue of errors | catalog of errors | litany of |
            series of failures | string of failures | one thing after another |
            thing after another | left hand doesnt | left hand does not | this saga | whole saga |
            shitshow | shit show | clusterf* | dogs dinner | pigs ear | dogs breakfast | cock up |
            cocked up | cockup | balls up | ballsed up | screw up | screwup | mucked up |
            mucked about | mucking me about | mucked me about | messed me about |
            messed us about | messed about | messed around | messed me around | messing me about |
            messing me around | messing us about | messing us around | messing about with |
            jerked around | jerking me around | the runaround | the run around | run around in |
            strung along | stringing me along | string me along | stringing us | garden path |
            left hanging | left me hanging | in limbo | in the lurch | high and dry |
            left in the dark | kept in the dark | left us in | left me in | left us stranded |
            left me stranded | left stranded | left to fend | left waiting | left me waiting |
            left us waiting | left me standing | left us standing | left us with no |
            left me with no | left without | abandoned us | abandoned me | out in the cold |
            given up answering | have you forgotten | im giving up | had to come to this |
            come to this
        U4 A2 = charged again | charged me again | charged us again | charged me twice |
            charged us twice | charged three times | billed twice | billed me twice |
            billed again | charging me for | keep charging | keeps charging | kept charging |
            still taking money | took the money | taken the money | taken my money |
            took my money | took our money | taken our money | taking my money | taking money |
            helped yourselves | helped yourself | help yourselves | kept my money |
            keep my money | keeping my money | kept my deposit | keeping my deposit |
            holding my money | sitting on my | hanging on to my money | want my money back |
            refuse to refund | refusing to refund | refused to refund | refuses to refund |
            wont refund | wouldnt refund | refuse a refund | refused a refund | refuse to help |
            refused to help | refusing to help | refuse to listen | refused to listen |
            refusing to | wont budge | wouldnt let me | wouldnt let us | without telling me |
            without telling us | without telling anyone | without anyone telling |
            without asking | without my consent | without my permission | without consent |
            behind my back | never agreed to | never ordered | never asked for | never signed up |
            never consented | didnt agree to | did not agree to | didnt ask for |
            did not ask for | didnt sign up for | shouldnt have to | should not have to |
            shouldnt be this | should not be this | shouldnt take | should not take |
            should never have | never should have | dont see why i | why should i |
            why should we | why do i have to | why do we have to | why must i | why must we |
            why is it always | why does nobody | why does no one | why cant anyone |
            why cant anybody | why cant you | why wont you | why wont anyone | why hasnt |
            why havent | why wasnt i | why was i never | why am i being | why am i still |
            why are we still | why does it keep | why bother | what is the point |
            whats the point | whats the holdup | what is taking so | whats taking so |
            takes so long | taking so long | took so long | so long to | more than patient |
            been patient | been very patient | tried to be patient | trying to be patient |
            asked politely | asked nicely | politely asked | better things to do |
            dont have time for this | havent got time for | got time for this | no time for this |
            one last chance | final chance | just a joke now
        U2 = no callback | an actual human | actual human | real human | an actual person |
            a real person | actual person | closed the ticket | closed my case | closed the case |
            twice now | third time in | third time ive | third time i have | third email |
            third message | third ticket | third visit | third appointment | third agent |
            fourth agent | fourth person | third person ive | third person i | fifth person |
            fourth email | fourth message | keeps crashing | keeps dropping | keep dropping |
            keeps freezing | keeps cutting | keeps failing | doesnt even | didnt even |
            havent even | couldnt even | refuses to | wont let me | without warning |
            without notice | have to explain | was assured | were assured | assured me |
            assured us | told you would | supposed to arrive | supposed to come |
            supposed to call | supposed to be delivered | start all over | long enough |
            standard reply | such a simple
        U3 = my money back | our money back | cannot even | one simple request
        U2 = every single day | every single month | every single week | every single night |
            do you not | last chance | marked as delivered
        U4 A1 = love of god | same old excuse | same old excuses | nobody wants to know |
            no one wants to know | nobody wants to help | no one wants to help |
            no one wants to take | nobody wants to take
        U2 = wont even | why do you keep
        U1 = keep saying | said youd | said you would
        U2 = wouldnt even
        U1 = said it would
        """
}
