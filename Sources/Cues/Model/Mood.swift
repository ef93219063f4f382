/// How sure a reader would be of each feeling in a message: 0.8 means that eight in ten agree.
package struct Mood: Hashable, Sendable {
    package var upset = 0.0
    package var anger = 0.0
    package var frustration = 0.0
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
    /// Both are counted in standard deviations, and for less in a long text: a strong phrase among
    /// many words says less of them all. The phrases weigh a part, chosen so that it carries
    /// over between the sources of the development split. Slope and offset make a
    /// chance of the sum. They were fitted on that split, each source weighing the same, so that no
    /// one domain's share of upset messages becomes the rule: see `training/README.md`.
    ///
    /// - Parameter count: of the words.
    init(words: SIMD16<Float>, phrases: Scorer.Sums, count: Int) {
        var tagged = SIMD16<Float>.zero
        // The first eight heads are tags.
        for lane in 0...LinearModel.Head.distress.rawValue { tagged[lane] = phrases[lane] }
        tagged[LinearModel.Head.negative.rawValue] = phrases[Tag.upset.rawValue]
        tagged[LinearModel.Head.positive.rawValue] = phrases[Tag.joy.rawValue]
        tagged[LinearModel.Head.neutral.rawValue] =
            -(abs(phrases[Tag.upset.rawValue]) + abs(phrases[Tag.joy.rawValue]))
        tagged /= max(1, Float(count) / Self.longText).squareRoot()
        let chances = logistic(Self.slopes * (words + Self.shares * tagged) + Self.offsets)
        upset = chances[LinearModel.Head.upset.rawValue]
        anger = chances[LinearModel.Head.anger.rawValue]
        anxiety = chances[LinearModel.Head.anxiety.rawValue]
        joy = chances[LinearModel.Head.joy.rawValue]
        gratitude = chances[LinearModel.Head.gratitude.rawValue]
        confusion = chances[LinearModel.Head.confusion.rawValue]
        disappointment = chances[LinearModel.Head.disappointment.rawValue]
        distress = chances[LinearModel.Head.distress.rawValue]
        negative = chances[LinearModel.Head.negative.rawValue]
        neutral = chances[LinearModel.Head.neutral.rawValue]
        positive = chances[LinearModel.Head.positive.rawValue]
        frustration = chances[LinearModel.Head.frustration.rawValue]
        let sum = negative + neutral + positive
        negative /= sum
        neutral /= sum
        positive /= sum
    }

    /// The words from which on phrases weigh less.
    private static let longText: Float = 18
    private static let shares = lanes(fits.map(\.phrases))
    private static let slopes = lanes(fits.map(\.slope))
    private static let offsets = lanes(fits.map(\.offset))

    /// In the order of the heads. The share of the phrases is for the lexicon's points.
    private static let fits: [(phrases: Float, slope: Float, offset: Float)] = [
        (0.20, 1.529, -0.870), (0.35, 1.379, -2.358), (0.50, 1.798, -4.600),
        (0.30, 1.477, -2.032), (0.30, 1.767, -4.531), (1.00, 1.007, -4.502),
        (0.35, 1.718, -4.190), (0.35, 1.293, -2.981), (0.30, 1.469, -0.932),
        (0.12, 0.827, -0.795), (0.32, 1.561, -1.223), (0.00, 1.539, -2.836),
    ]
}

/// 1 / (1 + e^-x), the same on every machine.
func logistic(_ x: Float) -> Double { logistic(SIMD4(repeating: x))[0] }

/// - Complexity: quarter by quarter, which stays in registers.
private func logistic(_ x: SIMD16<Float>) -> SIMD16<Double> {
    SIMD16(
        lowHalf: SIMD8(
            lowHalf: logistic(x.lowHalf.lowHalf), highHalf: logistic(x.lowHalf.highHalf)),
        highHalf: SIMD8(
            lowHalf: logistic(x.highHalf.lowHalf), highHalf: logistic(x.highHalf.highHalf)))
}

@inline(__always)
private func logistic(_ x: SIMD4<Float>) -> SIMD4<Double> {
    // e^x as the 1024th power of (1 + x/1024): exact to three digits for the x that occur.
    var power = 1 - SIMD4<Double>(x) / 1024
    for lane in 0..<4 { power[lane] = max(1 - 30.0 / 1024, min(1 + 30.0 / 1024, power[lane])) }
    for _ in 0..<10 { power *= power }
    return 1 / (1 + power)
}

/// One lane for each number, 0 in the rest.
func lanes(_ numbers: [Float]) -> SIMD16<Float> {
    var lanes = SIMD16<Float>.zero
    for (lane, number) in numbers.enumerated() { lanes[lane] = number }
    return lanes
}
