import Source
import Testing

@Suite struct BodyEncodingTests {
    @Test(
        "base64 is decoded, whatever its line breaks and padding",
        arguments: [
            ("", ""), ("SGVsbG8=", "Hello"), ("SGVsbG8", "Hello"), ("SGVs\r\nbG8=\r\n", "Hello"),
            ("SGVsbG8h", "Hello!"), ("SGVsbG8hIQ==", "Hello!!"), ("8J+YgA==", "😀"),
        ])
    func base64(_ encoded: String, _ text: String) {
        #expect(BodyEncoding.base64.decode(encoded) == text)
    }

    @Test("NULs inside base64 are removed, bytes that are no UTF-8 become U+FFFD")
    func base64WithOddBytes() {
        #expect(BodyEncoding.base64.decode("YQBi") == "ab")
        #expect(BodyEncoding.base64.decode("Yf9i") == "a\u{FFFD}b")
    }

    @Test(
        "what is no base64 is not decoded",
        arguments: ["SGVsb", "SGVsbG8*", "SGVs=bG8", "SGVsbG8==", "Grüße", "===="])
    func notBase64(_ text: String) {
        #expect(BodyEncoding.base64.decode(text) == nil)
    }

    @Test(
        "quoted-printable is decoded",
        arguments: [
            ("Gr=C3=BC=c3=9fe", "Grüße"), ("soft=\r\nbreak", "softbreak"),
            ("soft= \t\nbreak", "softbreak"), ("a=3Db", "a=b"), ("end=", "end"), ("a=00b", "ab"),
            ("hard\r\nbreak", "hard\r\nbreak"), ("=FF", "\u{FFFD}"),
        ])
    func quotedPrintable(_ encoded: String, _ text: String) {
        #expect(BodyEncoding.quotedPrintable.decode(encoded) == text)
    }

    @Test("what is no quoted-printable is not decoded", arguments: ["a=4", "a=ZZ", "1 = 2"])
    func notQuotedPrintable(_ text: String) {
        #expect(BodyEncoding.quotedPrintable.decode(text) == nil)
    }

    @Test("a body that is not encoded stays as it is")
    func none() {
        #expect(BodyEncoding.none.decode("a=3Db U0dW\u{FEFF}") == "a=3Db U0dW\u{FEFF}")
    }
}
