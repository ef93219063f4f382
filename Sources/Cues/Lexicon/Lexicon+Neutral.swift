extension Lexicon {
    /// Phrases that hold a strong word and mean nothing by it: talk of oneself, of the weather, of
    /// others; idioms; polite forms. As the longer phrase they take its place.
    static let neutral = """
        U0 = sorry for being ~ annoying | sorry to be annoying | sorry to be a pain |
            sorry to bother | sorry for bothering | sorry for the trouble | sorry for the hassle |
            sorry for the inconvenience | sorry for ~ delay | sorry for ~ late | sorry im late |
            sorry for ~ mess | sorry i messed up | i messed up | sorry i missed | i missed your |
            dont mean to be rude | not to be rude | dont want to sound rude | dont want to be rude |
            stupid question | dumb question | silly question | stupid of me | silly of me |
            how stupid of me | my stupid mistake | my mistake | my bad | my fault | on my part |
            my own fault | not your fault | nobodys fault | im an idiot | im such an idiot |
            i feel stupid | i feel dumb | i lied | im a liar | im terrible with | im terrible at |
            im awful with | im awful at | im bad at | im bad with | im so bad at | i am bad at |
            terrible memory | bad memory | awful memory | sorry im lost | poor joke | bad joke |
            no complaints | cant complain | no complaint | no apology necessary | no need to apologize |
            bad weather | awful weather | terrible weather | horrible weather | weather sucks |
            weather is terrible | weather is awful | bad connection | bad signal here | bad line |
            too bad | not too bad | not bad at all | not half bad | bad news first | bad for you |
            can you fix this | could you fix this | can you fix it | could you fix it |
            please fix this | please fix it | please sort this out | can you sort this out |
            could you sort this out | hate to bother | hate to ask | hate to be | hate to say |
            hate to trouble | id hate to | would hate to | dying to | killer deal | killer price |
            to die for | sick deal | insane deal | crazy good | insanely good | wicked good |
            bloody good | bloody brilliant | damn good | pretty damn | stupidly cheap |
            ridiculously cheap | ridiculously good | ridiculously easy | ridiculously fast |
            unbelievably good | not a problem | no trouble | no trouble at all | no problem at all |
            without any problem | without any problems | without a problem | without any issues |
            without problems | no issues | no issue | worst case | at worst | if the worst |
            ugly duckling | missing piece | missing link | broken down by | bug report | crash course |
            error free | wait list | waiting list | waiting room | cant wait | waiting period |
            late checkout | late check | late arrival | late night | late train | late dinner |
            late evening | late afternoon | late bus | late lunch | too late to change |
            is it too late | too late to add | sick leave | hurt feelings | ill wait | i can wait |
            happy to wait | no rush | no hurry | in no hurry | whenever you can | travelling alone |
            traveling alone | going alone | dining alone | eating alone | be alone | just me alone |
            lets put ~ on hold | put ~ booking on hold | hold on | unfortunate name | shut up shop |
            scam warning | scam email | scam emails | report a scam | phishing | rubbish bin |
            rubbish collection | garbage collection | garbage bag | trash can | trash bin |
            recycling and rubbish | waste bin | waste collection | waste management | ugly sweater |
            fraud department | fraud team | fraud alert | fraud protection | hot mess |
            complaint form | complaints form | complaints department | complaint number |
            make a complaint | how do i complain | fault code | error code | error message |
            out of order | damage deposit | damage waiver | wrong number | wrong link | wrong button |
            wrong tab | wrong chat | wrong window | i was wrong | i got it wrong | if im wrong |
            correct me if im wrong | if i am wrong | clicked the wrong | i chose the wrong |
            i ordered the wrong | i entered the wrong | i typed the wrong | i booked the wrong |
            i selected the wrong | entered the wrong | typed it wrong | lost and found | lost property
        U0 = nothing is broken | nothing is wrong | nothing wrong | nothing was missing |
            nothing is missing | nothing was broken | lost or stolen | lost or damaged | stolen or lost |
            garbage bags | garbage day | trash bags | rubbish bags | is there a fault
        U0 X0 = what happens if | in case of delay | in case of delays
        C0 = confused you | confuse you | confusing you | sorry that was confusing |
            sorry that was so confusing | was so confusing sorry | dont know what time yet |
            dont know when yet | dont know yet | i dont know her | i dont know him |
            not sure yet | dont know if you | dont know whether you | let me know if you dont know |
            i got confused | we got confused | im easily confused | she is confused | he is confused |
            my wife was confused | my husband was confused | my mother is confused | not to be confused
        J0 = good bye | goodbye | goodnight | good night | sounds good | sounds fine | sounds great |
            a good restaurant | a good place | a good hotel | a nice place | a nice restaurant |
            a great place | a good time to | good value | good enough | a good deal |
            recommend a | recommend an | recommend any | recommend some | recommend one |
            can you recommend | could you recommend | do you recommend | you recommend |
            would recommend a | any recommend | lucky star | would be great | would be good |
            would be nice | would be perfect | would be lovely | would be wonderful |
            that would be fine | be great if | be nice if | be good if | happy to wait | happy to help |
            happy to provide | happy to send | happy to pay | happy birthday | happy hour |
            happy new year | happy christmas | welcome pack | enjoy your | nice one | fun fact |
            not so great | not that great | not great | not very good | not so good | not that good |
            isnt great | isnt good | wasnt great | wasnt good | be happier | like to know if |
            interested in | i was interested | not interested | better price | better offer |
            better option | better time | better room | for the better | better to | which is better |
            what is better | easy to | how easy
        G0 = thank you for your inquiry | thanks but no thanks | no thanks to you | thank you page |
            thanks to you i | thanks to your | thank you note | thank you card | thank you letter |
            thank you email | thanks to a
        U2 = not so great | not that great | not great | not very good | not so good | not that good |
            isnt great | isnt good | wasnt great | wasnt good
        A2 U4 = thanks to you i | thanks to your | no thanks to you
        U1 D2 = thats too bad | that is too bad
        """
}
