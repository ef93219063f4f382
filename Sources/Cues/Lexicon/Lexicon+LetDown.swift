extension Lexicon {
    /// Hopes that were not met, and trust that is gone.
    static let letDown = """
        D5 U4 = hoped for better | hoped for more | hoped for a bit more | honestly hoped |
            expected so much | expected better | expected more | expect better | deserved better |
            deserve better | let us down | let me down | lets us down | letting us down |
            felt let down | feel let down | feel rather let down | feeling let down |
            so let down | really let down | bit of a let down | a let down | feel cheated |
            felt cheated | feel conned | feel duped | feel robbed | felt conned |
            couldnt be more disappoint* | cant be more disappoint* |
            could not be more disappoint* | never been so disappoint* | beyond disappoint* |
            disappoint* to say the least | sorely disappoint* | sadly disappoint* | disillusion*
        D4 U3 = had hoped | id hoped | wed hoped | hoped it would | hoped you would | hoped youd |
            so hoping | hoping for better | expecting more | expecting better |
            expecting so much | not what i expected | not what we expected |
            not what i was expecting | not what we were expecting | not what i had expected |
            not what id expected | not what i hoped | not what i was hoping | not what we hoped |
            not what i paid | not what we paid | not what i had in mind | not what i signed up |
            not what we signed up | not what i was promised | not what we were promised |
            not what was promised | not what i was told | not what was advertised |
            not how i imagined | not how id imagined | not how we imagined | not the way i |
            nothing like the | nothing like what | nothing like as | looks nothing like |
            looked nothing like | not as good as | not as nice as | not like it used |
            not the same as it was | isnt what it was | not what it was | isnt what it used |
            used to be good | used to be great | used to be brilliant | used to be excellent |
            used to be better | used to be so | used to be lovely | used to love |
            used to be my go | used to be my favo* | gone downhill | going downhill |
            went downhill | gone to the dogs | gone to pot | standards have | standard has |
            has slipped | have slipped | a step down | far cry | pale shadow | shadow of its |
            fallen short | fell flat | short of what | leaves a lot to | leaves much to |
            left a lot to | left much to | to be desired | anticlimax | anti climax | damp squib |
            sour taste | bad taste | bitter taste | nasty taste | sour note | the shine off |
            spoiled our | spoilt our | spoiled my | spoilt my | spoiled the | spoilt the |
            ruined our | ruined my | ruined the | ruined her | ruined his | marred |
            put a damper | put a dampener
        D4 U3 = a shame really | real shame | such a shame | what a shame | bit of a shame |
            is a shame | its a shame | great shame | crying shame | which is a shame |
            shame because | pity because | pity really | a real pity | such a pity | what a pity |
            its a pity | great pity | alas | saddened | saddens | saddening | sad to say |
            sad to see | sad to be leaving | sad to leave | sad because | sad about | sad with |
            sad that | quite sad | say how sad | with regret | some regret | great regret |
            deep regret | heavy heart | reluctantly | great reluctance | disheart* | dispirit* |
            deflated | crestfallen | demorali* | so gutted | absolutely gutted | gutted |
            looking forward to ~ for months | were looking forward | so looking forward |
            really looking forward to this | had looked forward | looked forward to this |
            so excited about this | kids were excited | had been excited | been dreaming of |
            been saving for | our anniversary trip | trip gone | false hope | false hopes |
            thought better of you | thought more of you | thought you were better |
            thought you were different | believed in you | had faith | faith in you |
            lost all faith | lost all trust | lost confidence | lost all confidence |
            lost my trust | lost my faith | losing faith | losing trust | we trusted |
            had trusted | trusted you | trusted your | trusted her | trusted him | trusted what |
            trust is gone | trust has gone | trust is broken | broken trust | breach of trust |
            breaking trust | you at your word | took your word | believed you | believed him |
            believed her | believed them | more the fool me
        D4 U3 = treated like nobody | treated like a number | like a nobody | just a number |
            an afterthought | second class citizen | second class customer* | second best |
            been forgotten | forgotten about us | forgotten about me | forgotten me |
            forgotten us | forgot about me | forgot about us | forgot us | forgot me |
            feel forgotten | felt forgotten | feel ignored | felt ignored | feel unwelcome |
            felt unwelcome | feel undervalued | undervalued | feel unappreciated | unappreciated |
            dont feel valued | not feel valued | doesnt matter to you | made to feel small |
            made to feel like | made us feel like | feel used | a bit of a fool | felt a fool |
            feel a fool | feel foolish | felt foolish | a fool of me | a fool of us |
            look a fool | look like fools | short changed | shortchanged | sold short |
            sold a pup | sold a lie | mis sold | missold | misold | under delivered |
            over promised | overpromised | not worth the money | not worth the price |
            not worth the wait | not worth the hassle | not worth it | not worth a penny |
            wish id never | wish i never | wish we had never | wish wed never | wish i hadnt |
            wish we hadnt | regret buying | regret booking | regret choosing | regret signing |
            regret ever | regret switching | regret moving | regret recommending |
            should have gone with | should have gone elsewhere | should have stayed with |
            cant recommend | cannot recommend | couldnt recommend | would not recommend |
            wouldnt recommend | do not recommend | wont be recommending | not recommend you |
            doesnt live up | didnt live up | failed to live up | not lived up |
            not up to scratch | not up to standard | not up to par | not up to the | isnt up to |
            wasnt up to | below par | below standard | below expectations | below the standard |
            lacklustre | lackluster | half hearted | halfhearted | cheap and nasty | feels cheap |
            looks cheap | shoddy | tatty | shabby | flimsy | second rate | third rate |
            bargain basement | poor quality | poor show | poor form | bad form | poor effort |
            poor experience | poor treatment | poor value | poor communication | poor attitude
        D3 U3 = bit rubbish | bit poor | bit naff | naff | stings | stung | hurtful |
            hard to swallow | hard to take | expected a bit more | expected a reply |
            expected an apology | expected at least | expected some | not like you |
            not like you guys | unlike you | after all these years | after so many years |
            after all this time | years of loyalty | years of custom | been loyal | my loyalty |
            our loyalty | long standing customer | longstanding customer | new customers get |
            new customer gets | new customer pays | new customers pay | couldve been |
            could have been so | could have been nice | would have been nice |
            would have been good | nice if someone had | nice if somebody had |
            recommended you to | recommended you | told everyone how | stopped expecting |
            known better | each year you | every year you | once upon a time you | you used to |
            so much potential | not great | not very good | bit of a fail | not impressed |
            less than ideal | less than helpful | less than impressed | hardly ideal |
            hardly worth | hardly luxury | hardly professional | far from ideal |
            far from helpful | barely edible | barely usable | left me little choice |
            leave me little choice | leave me no choice | left me no choice
        D3 U3 = no longer a happy | feel like a number | felt like a number
        U2 D1 = loyal customer | not the best
        D4 U3 = was expecting more | was expecting better | were expecting more |
            were expecting better | customers dont matter | we dont matter | i dont matter |
            never felt so let | never felt so small | never felt so stupid |
            never felt so unwelcome | never felt so cheated | never felt so ignored |
            never felt so disrespected | just very sad
        D3 U1 = been looking forward | was looking forward | was really hoping | i trusted |
            not exactly what
        U1 D1 = not exactly | meh | was so excited | were so excited | was really excited |
            had been so excited
        """
}
