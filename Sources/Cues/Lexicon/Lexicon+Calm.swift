extension Lexicon {
    /// What sounds bad and is not meant so: calm said outright, self-blame, idioms, polite forms, wishes.
    static let calm = """
        U-4 A-3 D-2 = not a complaint | isnt a complaint | not complaining | im not complaining |
            not a criticism | not angry | not upset | not cross | not annoyed | not mad at |
            not mad about | not blaming | dont blame you | no hard feelings | no harm done |
            no big deal | not a big deal | not a biggie | no biggie | not the end of the world |
            isnt the end of the world | not life or death | not life and death | not urgent |
            nothing urgent | isnt urgent | nothing dramatic | no drama | no dramas | no panic |
            no stress | no worries if | not fussed | not that bothered | not too bothered |
            nothing serious | nothing major | nothing to worry | happens to the best |
            these things happen | mistakes happen | it happens | easily done | user error |
            my own doing | my own error | my own mistake | my typo | entirely my fault |
            all my fault | my fault entirely | no one to blame but | only myself to blame |
            low priority from | works around it | nothing blocked | all good on our |
            not blocking | not a blocker | when you get a chance | when you get a minute |
            when you have a minute | when you have a moment | when you have time |
            at your leisure | at your convenience | theres no rush | no particular rush |
            no great rush | not in a rush | in no rush | no pressure
        U-4 S-4 A-2 X-2 = sorry i meant | sorry i mean | sorry meant | oh sorry | oops sorry |
            sorry wrong | sorry i forgot | sorry forgot | sorry about that | sorry bout that |
            sorry about this | sorry for the late | sorry to be a pain | sorry to be a nuisance |
            sorry to be a bother | sorry to bug | sorry to nag | sorry to pester |
            sorry to hassle | sorry to chase | sorry to disturb | sorry to ask | sorry to keep |
            sorry to trouble | sorry for asking | sorry for all the questions |
            sorry for the long | sorry for the late reply | sorry for my | sorry for any |
            sorry for not | sorry for digressing | sorry for the confusion | sorry my | sorry no |
            sorry not | sorry just | sorry one more | sorry another | sorry can you |
            sorry could you | sorry what | sorry which | sorry where | sorry when | sorry how |
            sorry the | sorry but i wanted | sorry i need | sorry i should | sorry i was |
            sorry i typed | sorry i sent | sorry i pressed | sorry i put | sorry i thought |
            sorry i missed | sorry i misread | sorry i didnt see | sorry i dont have |
            sorry i have | sorry im looking | sorry im new | sorry if | sorry if this |
            sorry that was | sorry that should | sorry yes | sorry its | sorry it was |
            sorry to interrupt | sorry ignore | apologies i meant | apologies for the |
            apologies if | apologies in | my apologies | apologise for the | apologize for the |
            apologise for not | apologise in advance | dont want to be a pain |
            not wanting to be a pain | forgive my | forgive me if | excuse my | pardon my |
            sorry need | sorry i mistyped | sorry i want | sorry i would | sorry i am |
            im sorry i meant | im sorry i mean | im sorry i forgot | im sorry i need |
            im sorry i was | im sorry i didnt mean | im sorry i gave | im sorry i put |
            im sorry i typed | im sorry i missed | im sorry im | im sorry can you |
            im sorry could you | im sorry was | im sorry what | im sorry which | im sorry my |
            im sorry but i need | im sorry for any | im sorry for the | im sorry about that |
            im sorry to bother
        A-3 C-1 = i dont need a | i dont need any | i dont need the | i dont need to |
            i do not need | dont need parking | dont need it | dont need that | dont need one |
            dont really need | dont care about the area | dont care about the price |
            dont care about price | dont care about parking | dont care where | dont care if it |
            dont care if its | dont care what type | dont care what kind | dont care which |
            do not care about | do not care if | do not care where | dont have a preference |
            do not have a preference | no preference | dont have any preference |
            price doesnt matter | area doesnt matter | location doesnt matter |
            doesnt matter to me | does not matter | dont mind which | dont mind where |
            dont mind if | dont mind the | dont mind waiting | dont mind paying |
            dont want to stay | i dont want a | dont want the | do not want a |
            thats too bad how | thats unfortunate is | thats unfortunate how |
            thats unfortunate do | thats unfortunate can
        U-2 A-1 = just curious | just wondering | just checking | just a heads up |
            for your information | for info | fyi | take your time | fair enough
        S-3 = sorry | apologies | apologise | apologize
        U-2 = disability | disabled | wheelchair | opening hours | too bad how | too bad would |
            too bad what
        """

    /// Idioms and trade words.
    static let idioms = """
        U0 A0 X0 S0 D0 J0 = ignore all | ignore the previous | ignore previous | ignore my last |
            ignore my previous | please ignore | ignore that | ignore this | fraud alerts |
            fraud statistics | fraud prevention | fraud cover | fraud office | fraud form |
            used to be a nightmare | used to be a pain | used to be such a pain | stuck process |
            braced for | brace myself | was braced | weekend of pain | pain free | pain relief |
            pain point | pain points | pain threshold | pain killer | pain killers | painkiller |
            painkillers | pain medication | pain management | pain in my | chest pain |
            back pain | pain clinic | ache and pains | sick bag | sick pay | sick day | off sick |
            sick leave policy | killer whale | to die for | dead easy | dead good | dead simple |
            bloody easy | mad about your | mad about the | mad keen | crazy about | crazy busy |
            crazy fast | stupid fast | stupidly easy | insanely fast | insanely easy |
            wicked fast | sick skills | bad luck | bad timing | bad hair | bad habit |
            bad weather | bad back | bad knee | bad hip | bad leg | bad sector | bad request |
            bad gateway | bad debt | bad debts | bad credit | bad apple | not a bad | bad boy |
            poor credit | poor sight | poor eyesight | poor hearing | poor health | poor lad |
            poor old | hate spam | hate to trouble | hate speech | hate crime | stress test |
            stress testing | stress ball | stress relief | shock absorber | shock absorbers |
            shocking pink | panic button | panic alarm | alarm clock | fire alarm | smoke alarm |
            burglar alarm | alarm system | alarm code | alarm panel | worry beads | fear factor |
            scary story | scary ride | horror story collection | sad song | sad songs |
            sad movie | sad film | sad ending | disaster recovery | disaster plan |
            disaster relief | disaster movie | lost property | lost card | lost cards |
            lost or damaged | report a lost | report it lost | report it stolen |
            report a stolen | lost parcel form | missed delivery card | missed call from |
            missed calls from | missed appointment fee | damaged goods form | returns form |
            faulty goods form | complaints procedure | complaints process | complaints policy |
            complaints team | complaint reference | complaint form | complaint handling |
            formal complaint form | late fee | late fees | late payment | late payments |
            late filing | late license | late check in | late running | late cancellation |
            cancellation fee | cancellation fees | cancellation policy | cancellation form |
            cancellation charge | cancellation period | free cancellation | delay repay |
            delayed start | delayed delivery date | delay my | delay the | delay delivery |
            broken down into | break down the | broken link | broken links | broken image |
            wrong way round | error 404 | error 500 | error log | error logs | error rate |
            error report | error handling | error reporting | crash report | crash log |
            crash logs | crash helmet | crash pad | bug fix | bug fixes | bug tracker |
            refund policy | refund form | refund request form | problem set | problem solving |
            issue tracker | issue number | trouble shooting | fault report | fault reporting |
            fault number | waste collection | food waste | garden waste | stuck on you |
            funny enough | sadly passed | mental health day | mental health service |
            mental health services | mental health app | depression service | anxiety course |
            anxiety group | dread locks | dreadlocks | hell for leather | what the heck why not
        """

    /// Of films, books, games and people in them: no feeling about us.
    static let stories = """
        U0 A0 X0 S0 D0 = movie was scary | movie was sad | movie is sad | movie is scary |
            film was scary | film was sad | film is sad | scared me when | sad movies |
            sad films | plot was | plot is | boring plot | boring movie | boring film |
            terrible movie | terrible acting | bad acting | bad movie | bad movies | bad film |
            stupid movie | dumb movie | worst movie | horrible movie | awful movie | awful film |
            hated the movie | hated the film | hated that movie | hate the movie |
            hate that movie | hate scary | hate horror | hate romantic | hate musicals |
            dont like scary | dont like horror | didnt like the | did not like the |
            dont like movies | dont like that movie | bad guy | bad guys | killer clown |
            dies at the end | died at the end
        U-1.5 X-1.5 A-1 D-1 S-1 = movie | movies | film | films | comedy | comedies | horror |
            drama | dramas | romcom | romance | sequel | sequels | plot | plots | actor | actors |
            actress | documentary | documentaries | thriller | thrillers | scary movie |
            scary movies | scary film | horror film | horror films | horror movie |
            horror movies
        """
}
