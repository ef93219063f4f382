extension Lexicon {
    /// Thanks and praise so common that alone they say little.
    static let courtesy = """
        G6 J1 = thx
        G3 J1 = thanks | thank you | thank | thnx | ty | cheers
        G4.4 J2 = thank you so much | thanks so much | thank you very much | thanks very much |
            many thanks | thanks a million | really appreciate | much appreciated
        G0 = would appreciate | id appreciate | would really appreciate | id really appreciate |
            would be appreciated | be greatly appreciated | be much appreciated |
            appreciate it if | appreciate if | i appreciate your patience
        J1.5 = great | good | nice | cool | best | fun | perfect | awesome | lovely | excellent |
            wonderful | fantastic | brilliant | amazing | love | excited | friendly | helpful
        J4 G1 = great service | excellent service | great support | amazing service | great help |
            very happy with | so happy with | very pleased with | happy with the | love your |
            love the | works perfectly | working perfectly | absolutely perfect | best service |
            you are amazing | youre amazing | you are the best | youre the best |
            you have been great | great experience | wonderful experience | very helpful |
            so helpful | extremely helpful | really helpful | fantastic service | excellent help | couldnt be happier
        J0 = good luck | best regards | best wishes | all the best | at best | too good |
            good morning | good evening | good afternoon | good day | good time | kind regards |
            warm regards | any good | as good as | love to | sounds good | sounds great |
            happy if | happier if | be helpful | most helpful | more helpful | not bad | no problem | no problems | my problem is solved
        """
}
