import Testing

@testable import Packs

@Suite("Links")
struct LinkTests {
    @Test(
        "plain addresses of the web are linked",
        arguments: [
            "https://desk.example/cases/4711", "http://10.0.0.1:8080/x?y=1&z=2#n",
            "HTTPS://desk.example",
            "https://[::1]/x",
        ])
    func web(address: String) { #expect(Link.web(address)?.target == address) }

    @Test(
        "anything else is not",
        arguments: [
            "javascript:alert(1)", "data:text/html,x", "//evil.example", "/app/4711", "4711", "",
            "https://",
            "https:///x", "https://user@evil.example/", "https://good.example@evil.example",
            "https://a b",
            "https://a\"b", "https://x\n", "https://éxample", "file:///etc/passwd",
            "https://\\evil",
            " https://x", "ftp://x", "https://?x", "vbscript:x",
        ])
    func notWeb(address: String) { #expect(Link.web(address) == nil) }

    @Test(
        "a contact links the part that is a number or an address",
        arguments: [
            ("phone +44 7700 900130", "tel:+447700900130"), ("ext 214", "tel:214"),
            ("email sam@mail.example", "mailto:sam@mail.example"),
            ("020 7946 0400", "tel:02079460400"),
            ("sam@mail.example", "mailto:sam@mail.example"),
            ("Phone (020) 7946-0400", "tel:02079460400"),
        ])
    func contact(text: String, target: String) {
        let contact = Contact(text)
        #expect(contact.link?.target == target)
        #expect(contact.way + contact.address == text)
    }

    @Test(
        "a contact that is not plainly one stays text",
        arguments: [
            "chat", "phone", "phone 12", "phone *31#1", "phone 1;ext=2", "email a@b?bcc=c@d",
            "email a@b,c@d",
            "email a@@b", "email @b", "email a@", "mailto:x", "phone tel:123", "email a b@c",
            "phone +4+4555",
            "phone 123456789012345678901", "",
        ])
    func noContact(text: String) {
        let contact = Contact(text)
        #expect(contact.link == nil)
        #expect(contact.way + contact.address == text)
    }
}
