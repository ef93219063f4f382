extension Lexicon {
    /// Words of anger, frustration and disappointment, and idioms that turn kind words round.
    static let upset = """
        A3 U4 = fed up | sick of | sick and tired | enough is enough | beyond a joke
        A4 U4 = angry | outrage* | irate | pissed | pisses | joke of a | what a joke | is a joke | an absolute joke
            | absolute joke | taking the piss | despise | loathe | outrageous | unacceptable |
            not acceptable | isnt acceptable | hardly acceptable | inexcusable | disgrace* | disgust* | shameful | shame on | shambles |
            pathetic | appalling | appalled | atrocious | abysmal | shambolic | useless | incompeten*
            | liar* | lying to | scam* | thieves | robbery | rip off | ripoff | ripped off |
            con artist* | rudest | hung up on |
            hang up on | hangs up on | hanging up on | wtf | what the hell | ffs | bullshit | how dare | screw you |
            get your act together | losing patience | jokers
        A3 U3 = anger | mad at | annoyed | annoying | annoys | annoyance | irritat* | aggravat* |
            frustrat* | tired of | had enough | hate | hated | ridiculous | absurd | shocking |
            clueless | idiot* | stupid | moron* | morons | lied | fraud* | rude | rudeness |
            disrespect* | insult* | unprofessional | arrogant | condescending | what the heck | the fuck | fuck* | shitty | shite | piss* | waste of |
            wasting | sort it out | get it together | my patience | no excuse | ridic | grr* | wth
        A5 U5 = furious | fuming | livid | outraged | enraged | seething | infuriat*
        A2 U2 = hates | unbelievable | lies | the hell | bs | shit | crap | bloody | goddamn |
            shut up | sort this out | fix this | trash | excuses | smh | argh | not ok | not okay
        A1 U2 = ridiculously | do something | mess | careless | ignore* | ugh | complain |
            complaint | complaints | complained
        A2 U3 = crappy | sucks | suck | sucked | screwed | screwing | wasted | garbage | fiasco |
            debacle | mistreat* | negligen* | ignored | ignoring | misled | mislead*
        A1 U1 = damn | fix it | seriously | wake up | patience | joke
        A1 S1 U4 = nightmare | upset
        A2 D2 U4 = worst
        D1 U2 = worse | bad | badly | fail | fails | failed | failing | failure
        A1 D2 U4 = terrible | horrible | awful | dreadful
        A2 U4 = horrendous | horrid | epic fail
        D2 U3 = lousy | poorest | unimpressed | unreliable | overpriced
        A1 U3 = rubbish | disaster
        D2 U2 = poor | poorly | unfortunate | regret | mediocre | subpar
        D1 U1 = unfortunately | sadly
        U2 = crummy | neglect*
        A3 D1 U4 = not happy
        D2 U4 = unhappy
        D3 U4 = dissatisf*
        D3 U3 = unsatisf* | deserve better | wish i had never | wish i hadnt | broken promise*
        A2 D2 U3 = not impressed
        A3 U4 = not good enough
        S1 U4 = upsetting
        U1 = complaining
        D5 U4 = disappoint*
        D4 U3 = let down | lets me down | letting me down | expected better | expected more |
            lost faith | lost trust | no longer trust
        D1 U1 = shame | promised
        S2 U3 = sad
        D3 U2 = underwhelm*
        U3 = misinform*
        G1 J1 = thanks a lot
        G-4 J-2 = no thanks | no thank you
        G-2 J2 = thank god | thank goodness | thank heavens
        G-5 = thanksgiving
        A2 J-4 U4 = great another | oh great | oh wonderful | oh brilliant | oh fantastic | oh lovely |
            great now | wonderful now | brilliant now | fantastic now | perfect now
        A3 J-7 G-4 U8 = just what i needed | just what we needed | exactly what i needed another |
            well done you managed | well done for losing | nice job now | good job losing |
            great job losing | love waiting | i love waiting | i love being ignored | love being ignored |
            i just love | you managed to lose | you managed to break | love being on hold |
            love how you never | love it when you | slow clap | thanks for ruining |
            thanks for wasting | thanks for losing | thank you for wasting | thank you for ruining |
            thanks for letting me down | thank you for letting me down
        A2 U4 = another delay | and another delay
        A2 J-3 U3 = just great
        J-3 U3 = nice job ~ not
        J-2 = good morning | good afternoon | good evening
        J-1 = would love to
        J0 = would like
        G-3 J-2 = thank you in advance | thanks in advance
        J-2 U2 = at best
        """
}
