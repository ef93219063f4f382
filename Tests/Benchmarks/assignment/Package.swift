// swift-tools-version: 6.2
// A package of its own, so that the solver is measured without building the rest.
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "assignment-benchmark",
    targets: [
        .target(name: "Domain", swiftSettings: strict),
        .target(name: "Assignment", dependencies: ["Domain"], swiftSettings: strict),
        .executableTarget(
            name: "benchmark", dependencies: ["Assignment", "Domain"], swiftSettings: strict),
    ]
)
