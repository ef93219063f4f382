/// How sure a reader would be of each feeling in a message: 0.8 means that eight in ten agree.
package struct Mood: Hashable, Sendable {
    package var upset = 0.0
    package var anger = 0.0
    package var anxiety = 0.0
    package var joy = 0.0
    package var gratitude = 0.0
    package var confusion = 0.0
    package var disappointment = 0.0
    package var distress = 0.0
    /// The three make up one.
    package var negative = 0.0
    package var neutral = 1.0
    package var positive = 0.0
}

extension Mood {
    /// The words of the linear model and the phrases of the lexicon, weighed together.
    ///
    /// Both are counted in standard deviations; the phrases weigh half as much, because that
    /// carries over best between the sources of the development split. Slope and offset make a
    /// chance of the sum. They were fitted on that split, each source weighing the same, so that no
    /// one domain's share of upset messages becomes the rule: see `training/README.md`.
    init(words: [Float], phrases: [Float]) {
        func chance(_ head: LinearModel.Head, _ phrase: Float) -> Double {
            let fit = Self.fits[head.rawValue]
            return logistic(fit.slope * (words[head.rawValue] + fit.phrases * phrase) + fit.offset)
        }
        func chance(_ head: LinearModel.Head, _ tag: Tag) -> Double {
            chance(head, phrases[tag.rawValue])
        }
        upset = chance(.upset, .upset)
        anger = chance(.anger, .anger)
        anxiety = chance(.anxiety, .anxiety)
        joy = chance(.joy, .joy)
        gratitude = chance(.gratitude, .gratitude)
        confusion = chance(.confusion, .confusion)
        disappointment = chance(.disappointment, .disappointment)
        distress = chance(.distress, .distress)
        let stirred = abs(phrases[Tag.upset.rawValue]) + abs(phrases[Tag.joy.rawValue])
        negative = chance(.negative, .upset)
        neutral = chance(.neutral, -stirred)
        positive = chance(.positive, .joy)
        let sum = negative + neutral + positive
        negative /= sum
        neutral /= sum
        positive /= sum
    }

    /// In the order of the heads. The share of the phrases is for the lexicon's points.
    private static let fits: [(phrases: Float, slope: Float, offset: Float)] = [
        (0.22, 1.370, -0.950), (0.46, 1.183, -1.937), (0.90, 0.921, -4.824),
        (0.32, 1.575, -1.510), (0.74, 1.773, -4.948), (1.20, 0.745, -4.174),
        (1.10, 0.822, -4.022), (0.85, 0.979, -2.483), (0.25, 1.499, -0.924),
        (0.17, 0.868, -0.815), (0.32, 1.654, -1.146),
    ]
}

/// 1 / (1 + e^-x), the same on every machine.
func logistic(_ x: Float) -> Double {
    // e^x as the 1024th power of (1 + x/1024): exact to three digits for the x that occur.
    var power = 1 - Double(max(-30, min(30, x))) / 1024
    for _ in 0..<10 { power *= power }
    return 1 / (1 + power)
}
