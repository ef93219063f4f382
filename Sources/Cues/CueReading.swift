package import Domain

/// What one message told about how it sounds and what it risks.
package struct CueReading: Hashable, Sendable {
    /// `en`, or the code of another language that was recognised; nil when unknown or too short.
    package let language: String?
    /// True when the words were not scored. Not read is never calm.
    package let isAbstained: Bool
    /// Byte ranges in the text that was read, strongest first.
    package let cues: [Cue]
    /// Of an abstained message all calm, which means nothing.
    package let mood: Mood
    /// 0...1, the one number: how upset the message sounds.
    package var upset: Double { mood.upset }
}
