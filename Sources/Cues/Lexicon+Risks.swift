extension Lexicon {
    /// Signs of risk. A bare noun proves nothing ("my daughter is a lawyer", "the food court"), so
    /// each stands in the frame of a deed: `~` leaves room for up to three words, `@` is a name.
    static let risks = """
        CH5 U2 = cancel my account | cancel my subscription | cancel my contract |
            cancel my membership | cancel my policy | cancel my service | cancel our account |
            cancel our contract | cancel our subscription | cancel the contract |
            cancel the subscription | cancelling my account | cancelling my subscription |
            cancelling my contract | canceling my account | canceling my subscription |
            cancelling my membership | cancelling our contract | close my account |
            closing my account | close our account | closing our account | delete my account |
            terminate my ~ contract | terminate our ~ contract | terminate the contract |
            end my contract | end our contract | ending my contract | end my subscription |
            not renew | wont renew | not be renewing | not renewing |
            wont be renewing | dont want to renew | will not renew
        CH5 U3 = switching to ~ provider | switch to ~ provider | switch to another |
            switching to another | moving to another provider | moving to ~ competitor | switch to ~ competitor |
            switching to ~ competitor | go to ~ competitor | going to ~ competitor |
            switching provider* | switch provider* | switching supplier* | switch supplier* |
            take my business elsewhere | take our business elsewhere |
            taking my business elsewhere | taking our business elsewhere | business elsewhere |
            go elsewhere | going elsewhere | look elsewhere | looking elsewhere |
            never flying ~ again | never fly ~ again | never using ~ again | never use ~ again |
            never buy ~ again | never buying ~ again | never order ~ again | never shop ~ again |
            never book ~ again | never booking ~ again | never stay ~ again | never come back |
            will never use | will never fly | will never buy | will never book | last time i use |
            last time i book | last time i fly | last time i order | wont be back |
            wont be flying | wont be using | wont be booking | wont be ordering |
            not coming back | lost a customer | lost me as | losing a customer |
            lose a customer | lost my business | losing my business | lose my business |
            im leaving you | were leaving you | i am leaving you | im done with you |
            done with this company | done with your company
        LG6 U2 = my lawyer* | our lawyer* | my solicitor* | our solicitor* | my attorney* |
            our attorney* | contact a lawyer | call a lawyer | consult a lawyer | see a lawyer |
            hire a lawyer | speak to a lawyer | talk to a lawyer | get a lawyer | a lawyer involved |
            lawyers involved | hear from ~ lawyer* | hear from ~ solicitor* | contact a solicitor |
            see a solicitor | instruct ~ solicitor* | speak to ~ solicitor | contact ~ attorney |
            legal action | legal proceedings | legal steps | legal advice | take you to court |
            taking you to court | see you in court | go to court | going to court |
            small claims | sue you | suing you | sue your | sue the company | sue them | will sue |
            going to sue | be suing | file a lawsuit | filing a lawsuit | class action |
            breach of contract | letter before action
        LG5 U2 = report you to | reporting you to | report this to ~ authorit* | trading standards |
            the ombudsman | an ombudsman | ombudsman complaint | the regulator | to ofcom |
            to ofgem | financial conduct authority | to the fca | to the cfpb | to the ftc |
            to the fcc | dot complaint | better business bureau | with the bbb |
            consumer protection | consumer rights | under gdpr | gdpr complaint | gdpr request |
            data protection authority | data protection commission* | information commissioner |
            file a chargeback | chargeback | dispute the charge | disputing the charge |
            dispute this charge | against the law | this is illegal | thats illegal |
            call the police on | report ~ to the police | police report
        PB5 U2 = go to the press | going to the press | to the press | go to the media |
            going to the media | contact the media | to the newspaper* | to the papers |
            contact the newspaper* | call the newspaper* | contact the local news | call the local news |
            go to the local news | on the local news | write a ~ review |
            leave a ~ review | post a ~ review | leaving a ~ review | writing a ~ review |
            bad review | negative review | one star review | 1 star review | on trustpilot |
            trustpilot | review on google | google review | yelp review | tell everyone |
            telling everyone | let everyone know | everyone know ~ about | go viral |
            post this on | posting this on | post about ~ on | post it on | will share this on |
            sharing this on | all over twitter | all over facebook | all over social |
            post ~ on social media | share ~ on social media | everyone on social media |
            taking to social media | take ~ to social media | name and shame | going public | go public with
        RP6 U3 = already explained | explain ~ again | explaining ~ again | repeat myself |
            repeating myself | repeat everything | explained this ~ times | explain this ~ times |
            told you ~ times | start all over | start from scratch | same story again |
            tell my story
        RP5 U2 = already told | already said | already sent you | already gave you |
            already given you | already provided | already called | already spoke* | already emailed |
            already written | already asked | as i already | as i told you | as i have told you |
            as i said before | as i said already | as ive said | i keep asking | i keep telling |
            i keep calling | keep having to | over and over | times already | countless times |
            for the third time | for the fourth time | for the fifth time | for the 3rd time |
            for the 4th time | for the 5th time | for the umpteenth | the third time i |
            the fourth time i | the fifth time i | the third time im | the third time ive |
            the third time we | the third time this | third time i | fourth time i | fifth time i |
            3rd time i | 4th time i | 5th time i | third email | fourth email | third call |
            third message | fourth message | third time calling | third time asking |
            passed around | passed from ~ to | pass me from | pass me around | transferred ~ times |
            been transferred | keep transferring | keep passing | run around | runaround |
            every agent | different agents | different people | each time i call |
            every time i call | every time i speak | every time i contact |
            called ~ times | phoned ~ times | rang ~ times | emailed ~ times | written ~ times |
            asked ~ times | contacted ~ times | spoken to ~ people | spoken to ~ agents |
            spoke to ~ people | told the same
        RP4 = as i mentioned | as previously mentioned | as i said | as i wrote | as stated before |
            second time i | 2nd time i | asked this before | told you before | i have told you |
            ive told you
        MG6 U2 = speak to ~ manager | speak with ~ manager | talk to ~ manager | talk with ~ manager |
            speaking to ~ manager | get me ~ manager | get ~ manager | want ~ manager |
            put me through to ~ manager | connect me ~ manager | pass me to ~ manager |
            have ~ manager call | need ~ manager to | ask for ~ manager | speak to ~ supervisor |
            speak with ~ supervisor | talk to ~ supervisor | talk with ~ supervisor |
            get me ~ supervisor | want ~ supervisor | need ~ supervisor | through to ~ supervisor | someone in charge |
            someone above you | somebody above you | anyone above you | anybody above you |
            someone senior | someone more senior | someone higher | your boss | your superior* |
            your line manager | escalate this | escalate my | escalate it | want this escalated |
            need this escalated | be escalated | this escalated | contact your ceo | your ceo |
            write to ~ ceo | to your head office | contact head office | formal complaint |
            official complaint
        H4 = asap | as soon as possible | right away | straight away | time sensitive |
            time is running out | running out of time | need it right now | need this right now | need help right now | need ~ immediately |
            need it today | need this today | need them today | need an answer today |
            need a reply today | need it now | need this now | need help now | answer immediately | before its too late |
            matter of hours
        H5 U1 = urgent* | very urgent | extremely urgent | its urgent | this is urgent |
            desperately need | emergency
        V5 = passed away | my late husband | my late wife | my late mother | my late father |
            my late son | my late daughter | my husband died | my wife died | my mother died |
            my father died | my mum died | my dad died | my son died | my daughter died |
            my partner died | my brother died | my sister died | has died | have lost my husband |
            have lost my wife | lost my husband | lost my wife | lost my mother | lost my father |
            lost my son | lost my daughter | bereaved | bereavement | i am grieving | im grieving |
            suicidal | kill myself | end my life | harm myself | hurt myself | self harm |
            domestic abuse | domestic violence | i have cancer | has cancer | having chemo* |
            on chemo* | i have dementia | has dementia | has alzheimers | alzheimers |
            mental health | nervous breakdown | i am homeless | im homeless | made homeless |
            being evicted | get evicted | facing eviction | be evicted | bailiffs
        V4 = lost my job | lost his job | lost her job | been made redundant | cant afford |
            cannot afford | cant pay | cant pay my | no money for food | feed my | choose between |
            i am disabled | im disabled | my son is disabled | my daughter is disabled |
            my mother is disabled | my father is disabled | my wife is disabled |
            my husband is disabled | we are disabled | i have a disability | i do have a disability |
            im have a disability | have a disability and | has a disability and | my disability |
            due to ~ disability | because of ~ disability |
            i am blind | im blind | my mother is blind | i am deaf | im deaf | my mother is deaf | im hard of hearing | i am hard of hearing |
            im partially sighted | i am partially sighted | im visually impaired | i am visually impaired |
            i use a wheelchair | uses a wheelchair | im in a wheelchair | i am in a wheelchair |
            is in a wheelchair | shes in a wheelchair | hes in a wheelchair | im a wheelchair user |
            i am a wheelchair user | as a wheelchair user | wheelchair bound | my wheelchair |
            his wheelchair | her wheelchair |
            need ~ wheelchair | i am autistic | im autistic | my son is autistic | my daughter is autistic | i am pregnant |
            im pregnant | my wife is pregnant | i am a carer | im a carer | carer for my | my carer |
            in hospital | in the hospital | out of hospital | having surgery | had surgery |
            need surgery | after surgery | my operation | i am elderly | im elderly |
            elderly mother | elderly father | elderly parents | my medication | his medication |
            her medication | my insulin | needs insulin | on oxygen | seriously ill |
            terminally ill | very ill | i am ill | cant manage stairs | cant climb stairs |
            cant do stairs | cant use stairs | cannot climb stairs | cannot manage stairs |
            cannot use stairs | without stairs | step free | trouble with stairs |
            difficulty walking | cant walk | cannot walk | panic attack* | severe anxiety
        F6 U2 = smell gas | gas leak | smell of gas | carbon monoxide | caught fire | is on fire | was on fire | are on fire | went on fire |
            electric shock | electrocuted | is sparking | are sparking | sparks coming |
            smoke coming | is smoking and | burning smell | exploded | chest pain* |
            cant breathe | cannot breathe | allergic reaction | anaphyla* | overdose |
            kill myself | end my life | suicidal | harm myself | hurt myself | self harm |
            threatened me | threatening me | hurt me | hit me | attacked me | assaulted |
            stalking me | following me | in danger | is bleeding | badly injured | was injured |
            got injured | been injured | call an ambulance | called an ambulance |
            i feel unsafe | dont feel safe | do not feel safe | not safe to | isnt safe to |
            not safe for my | unsafe to use | is dangerous | choking
        E5 = @ said | @ told me | @ promised | @ was going to | @ was supposed to | @ said he |
            @ said she | @ was helping | @ has been helping | @ was dealing | @ agreed |
            speak to @ | speak with @ | talk to @ | talk with @ | speaking to @ | speaking with @ |
            spoke to @ | spoke with @ | talked to @ | talked with @ | spoken to @ | spoken with @ |
            talking to @ | talking with @ | dealing with @ | ask for @ | heard from @ |
            hear from @ | hear back from @ | waiting for @ | is @ back | is @ still there | pass me to @ | put me through to @ |
            tell @ | ask @ to | let @ know
        E4 = same person | same agent | same colleague | the person i spoke | the agent i spoke |
            the lady i spoke | the man i spoke | the person who helped | the agent who helped |
            the colleague who
        """
}
