extension Lexicon {
    /// Words that the linear model found strong in the training data and that show a feeling to a
    /// reader as well; words of things and persons ("flight") were left out.
    static let strong = """
        A2 U2 = stupidly | stupidity | stupidest | dumbest | dammit | damnit | damned | dangit |
            sucking | cringe | cringey | lame | hideous | unreasonable | inappropriate | unethical |
            immature | shitting | abusive | brutal | unbearable | bugger
        U2 = annoy | messed up | horribly | horrific | painfully | awfully | uncomfortable | dislike |
            dislikes | ughh | ughhh | ughhhh | yuck | yucky | ouch | nooo | noooo | nooooo |
            nooooooo | boredom | dull | jealous | jealousy | weirder | weirdest | messy | bothered |
            regretting | killing me | ruins | upsets | not a good mood | hard to follow |
            not a fan | not a big fan | not my thing | didnt enjoy | did not enjoy |
            not interested in | uninteresting | too expensive | cant believe this
        S3 U2 = saddest | sadness | heartbreak
        S2 U1 = i miss | misses me | missing my | so sorry to hear | poor dear | pity
        X4 U2 = scariest | scaring
        X3 U2 = horrifying | creeped
        G3 J1 = thankyou | thanx | thanking
        J3 = amazingly | excitement | awesomeness | beautifully | happiest | cutest | nicest |
            sweetest | prettiest | coolest | glorious | amazed | delight | honored | honoured |
            bravo | stoked | life is good | sleep good
        J2 = loves | genius | favorites | favourites | relaxing | nicely | fascinating | talented |
            precious | inspired | awsome | luv | yum | yummm | entertaining | amusing | wholesome |
            pleasantly | yayy | yayyy | thankfully | luckily | perfection | hugs
        J1 = cheers | cheer | funny | hehe | hahahaha | mmm | mmmm
        """
}
