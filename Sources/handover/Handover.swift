import ArgumentParser

@main
struct Handover: AsyncParsableCommand {
    func run() async throws {}
}
