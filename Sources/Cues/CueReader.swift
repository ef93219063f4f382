/// Reads cues from the text of one customer message.
///
/// The caller passes what a person would read of the message: quoted replies and signatures folded
/// away. Staff text must not be passed at all: an agent's apology sounds like an upset customer.
package enum CueReader {
    package static func read(_ text: String) -> CueReading {
        CueReading(language: nil, isAbstained: true, cues: [], upset: 0)
    }
}
