import Domain
import Story
import Testing

@Suite("Masking")
struct MaskingTests {
    @Test(
        "cards, IBANs and secrets are masked",
        arguments: [
            ("card 4111 1111 1111 1111 please", "card •••• 1111 please"),
            ("4111-1111-1111-1111", "•••• 1111"), ("5500005555555559", "•••• 5559"),
            ("amex 3400 000000 00009.", "amex •••• 0009."),
            ("4111 1111 1111 1111 12/27", "•••• 1111 12/27"),
            ("4111\u{00A0}1111\u{00A0}1111\u{00A0}1111", "•••• 1111"),
            ("IBAN DE89 3704 0044 0532 0130 00 thanks", "IBAN •••• 3000 thanks"),
            ("gb82west12345698765432", "•••• 5432"), ("password: hunter2!", "password: ••••!"),
            ("Password:x", "Password:••••"), ("my password is tiger99", "my password is ••••"),
            ("my password is swordfish.", "my password is ••••."), ("PIN 1234", "PIN ••••"),
            ("the pin code is 9876", "the pin code is ••••"), ("cvv: 123", "cvv: ••••"),
            ("security code 123", "security code ••••"), ("Passwort: geheim", "Passwort: ••••"),
            ("passwort=a b", "passwort=•••• b"),
            ("4111 1111 1111 1111, the code is 123.", "•••• 1111, the code is ••••."),
            ("4111 1111 1111 1111 12/27 code 1234", "•••• 1111 12/27 code ••••"),
        ])
    func secrets(_ text: String, _ shown: String) {
        #expect(masked(text) == shown)
        #expect(masked(shown) == shown)
    }

    @Test(
        "what is no secret stays readable",
        arguments: [
            "4111 1111 1111 1112", "+44 7700 900130", "1234 5678 9012 3456", "booking 5VEPJ46Z",
            "411111111111", "DE89 3704 0044 0532 0130 02", "my password is wrong.",
            "I forgot my password and cannot log in", "password reset does not work",
            "pin the note to the wall", "the pins are 3 cm long", "room 4111, 1111 Main Road",
            "spinning 1234 wheels", "", "the door code is 123",
        ])
    func plain(_ text: String) {
        #expect(masked(text) == text)
    }

    @Test("a quote is cut around a secret, because it has to be literal")
    func quotes() throws {
        let told = story(
            message("I paid with 4111 1111 1111 1111 and never got the second ticket you promised.")
        )
        let want = try #require(told.wants.first)
        #expect(want.text == "and never got the second ticket you promised.")
        #expect(!told.told.contains { $0.excerpt.text.contains("4111") })
        #expect(told.told.map(\.value).contains("•••• 1111"))
    }
}
