extension Lexicon {
    /// Feelings as people put them outside of customer service: what a phrase book of complaints
    /// leaves out, and what carries over to new trades.
    static let everyday = """
        A4 U4 = hateful | resent | resentful | resentment | raging | wrath | vengeful |
            infuriated | exasperat* | incensed | fury | hostile | spiteful | vile | despicable |
            repulsive | revolting | sickening | nauseating | offended | offensive | outright lie |
            makes me sick | blood boil* | drives me crazy | driving me crazy | driving me mad
        A3 U3 = bitter | cruel | greedy | selfish | dishonest | deceit* | deceiv* | deceptive |
            cheat | cheated | cheating | betray* | harass* | bullied | bullying | obnoxious |
            ignorant | ignorance | incompetence | sloppy | lazy | gross | jerk | jerks | asshole* |
            bastard* | bitch* | dumb | dumbass | crappiest | shameless | insane | unfair | unjust |
            unhelpful | misleading | pisses me | gah | stfu | dont bother | how can you |
            what is wrong with you | whats wrong with you | fix your | get it right | not okay with
        U3 D2 = dismal | dire | substandard | inferior | inadequate | unsuitable | uninspired |
            disheartening | discouraging | discouraged | letdown | boring | tedious |
            not worth | isnt worth | wasnt worth | not as described | not as advertised |
            not what i ordered | not what we ordered | falls short | fell short | could be better
        S4 U4 = lonesome | sorrow | sorrowful | anguish | agony | despair* | gloomy | melancholy |
            weep | weeping | sobbing | shattered | broken heart | worthless |
            grieve | mourn | suicidal | traumati* | trauma
        S3 U3 = unhappiness | heartache | gutted | homesick | tearful | tears | fml | pain | painful |
            ache | aching | miss you | miss him | miss her | missing you | feel bad | feel awful |
            feel terrible | feel sick | feeling sick | feeling down | worn out | burnt out |
            burned out | so tired | sooo tired | exhausting | i cant anymore | cant go on
        U2 S2 = tired | sick | lonely | alone | unlucky | bummed | bummer | poor thing | sigh |
            boo | booo | hurting | sore | headache | migraine | lost it
        X4 U3 = nightmares | worrisome | apprehensive | agitated | restless |
            paranoid | shaking | trembling | creeped out | creepy | intimidat* | dreading |
            nervously | tense | nerve wracking | nerve racking | panicked | startled | phobia
        U2 = annoyingly | embarrassing | embarrassed | ashamed | shame on | guilty | awkward | weird |
            difficult | disturbing | chaos | chaotic | hassle | struggle | struggled | impossible |
            ugly | stinks | stink | smelly | dirty | filthy | mold | mould | leaking | freezing |
            rejected | declined | invalid | expired | misplaced | botched | mishandled |
            disorganized | disorganised | confusingly | doesnt care | wrongly |
            overbooked | unclean | noisy | cramped | cold food | too late | too slow |
            takes forever | took forever | taking forever | taking too long | takes too long
        J4 = happiness | joy | joyful | delightful | ecstatic | elated | overjoyed | blessed |
            marvelous | marvellous | terrific | splendid | fabulous | magnificent | phenomenal |
            exceptional | stellar | flawless | adore | adorable | stunning | gorgeous | hilarious |
            proud of | so proud | best ever | best day | love it | love this | love you | loved it |
            i love | we love | i loved | we loved | really like | wonderfully | bliss
        J3 = cheerful | merry | hooray | hurray | woot | yay | yess | celebrat* |
            grin | smiling | smile | smiles | laughing | laughed | sweet | cute | aww | awww |
            awwww | lucky | winner | winning | charming | elegant | cozy | cosy | tasty | delicious |
            yummy | comfortable | comfy | lovely | pleasant | pleasure | refreshing | inspiring |
            hopeful | optimistic | proud | epic | superb | first class |
            better than expected | really good | so good | very good | pretty good | really nice |
            very nice | so nice | so fun | so much fun | looking forward | cannot wait | happily |
            good times | feels good | feel good | feeling good | feel great | feel better | glad to
        J1.5 = cool | neat | fine | interesting | welcome | fancy | better | winner
        G4 J2 = bless you | i owe you | you rock | lifesaver |
            life saver | saved my day | saved the day | very kind | so kind
        C4 = dont get it | dont get why | no sense | perplexed | mystified | confounding
        C2 = huh
        U1 = bored
        J0 = very welcome | youre welcome | you are welcome | as well | feel better if | better be |
            better off | lucky for | very fine | fine print | would be better | be better if |
            pretty sure | nice to meet | had better | you better | fine then | get better
        U0 = sick leave | sick note | sick pay | difficult to say | weep no | alone or | no pain
        """
}
