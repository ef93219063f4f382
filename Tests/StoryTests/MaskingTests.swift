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
            ("4111,1111,1111,1111", "•••• 1111"), ("Visa 4111 1111 1111 1112", "Visa •••• 1112"),
            ("IBAN GB82 WEST 1234 5698 7654 31", "IBAN ••••"),
            ("SSN is 412-68-9035", "SSN is ••••"),
            ("it's 412-68-9035", "it's ••••"), ("my PAN is BQZPK4471L", "my PAN is ••••"),
            ("NI number JG 10 37 59 A", "NI number ••••"),
            ("Aadhaar number 4821 9930 1174", "Aadhaar number ••••"),
            ("mi DNI es 12345678Z", "mi DNI es ••••"),
            ("passport no. 533401276", "passport no. ••••"),
            ("sort code 20-45-67, account 31926819", "sort code 20-45-67, account ••••"),
            ("the password I use is Tulip-Harbour77", "the password I use is ••••"),
            ("I set 4821 as my pin", "I set •••• as my pin"), ("pw: Blue$ky9", "pw: ••••"),
            ("user jo pass: hunter2", "user jo pass: ••••"),
            ("my passcode (773201)", "my passcode (••••)"),
            ("memorable word is Badger.", "memorable word is ••••."),
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
            "spinning 1234 wheels", "", "the door code is 123", "account number 31926819",
            "IMEI 356938 10 448127 1", "boarding pass 0812", "the PIN - I forgot it",
            "gift card 6335 9112 8830 1172 2", "password reset email is late, order 4471022",
            "I need a pan of 24 cm", "my password is on page 404 or so",
        ])
    func plain(_ text: String) {
        #expect(masked(text) == text)
    }

    @Test(
        "each name of a secret is seen, whatever its letters stand in",
        arguments: [
            "password", "passwd", "passcode", "passphrase", "pwd", "pin", "pincode", "cvv", "cvv2",
            "cvc", "cvc2", "security code", "verification code", "one-time code", "otp", "api key",
            "access code", "auth code", "authentication code", "login code", "sms code", "2fa code",
            "memorable word", "security word", "secret word", "security answer", "secret answer",
            "pw", "passwort", "kennwort", "mot de passe", "contraseña", "wachtwoord", "lösenord",
            "senha", "hasło", "pass",
        ])
    func names(_ name: String) {
        let shouted = name.utf8.allSatisfy { $0 < 0x80 } ? name.uppercased() : name
        for name in [name, shouted] {
            #expect(masked("\(name): Abc1") == "\(name): ••••")
            #expect(masked("It is my \(name): Abc1.") == "It is my \(name): ••••.")
        }
    }

    @Test("a quote is cut around a secret, because it has to be literal")
    func quotes() throws {
        let told = story(
            message("I paid with 4111 1111 1111 1111 and never got the second ticket you promised.")
        )
        let want = try #require(told.course.wants.first)
        #expect(want.text == "and never got the second ticket you promised.")
        #expect(!told.told.contains { $0.excerpt.text.contains("4111") })
        #expect(told.told.map(\.value).contains("•••• 1111"))
    }
}
