// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "handover",
    products: [.executable(name: "handover", targets: ["handover"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
    ],
    targets: [
        // The pure part: values in, values out.
        .target(name: "Domain", swiftSettings: strict),
        .target(
            name: "Cues", dependencies: ["Domain"], exclude: ["training"], swiftSettings: strict),
        .target(
            name: "Story", dependencies: ["Domain"], exclude: ["training"], swiftSettings: strict),
        .target(name: "Assignment", dependencies: ["Domain"], swiftSettings: strict),
        .target(
            name: "Planning", dependencies: ["Assignment", "Cues", "Domain", "Story"],
            swiftSettings: strict),
        .target(name: "Packs", dependencies: ["Domain"], swiftSettings: strict),

        // The rim: PostgreSQL, files, the clock.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(name: "Postgres", dependencies: ["CLibPQ"], swiftSettings: strict),
        .target(
            name: "Source", dependencies: ["Domain", "Postgres"], exclude: ["SQL"],
            swiftSettings: strict, plugins: ["EmbedSQLPlugin"]),
        .target(
            name: "Store", dependencies: ["Domain", "Postgres"], exclude: ["SQL"],
            swiftSettings: strict, plugins: ["EmbedSQLPlugin"]),
        .target(
            name: "Job",
            dependencies: [
                "Cues", "Domain", "Packs", "Planning", "Postgres", "Source", "Store",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .target(name: "ThrowawayPostgres", dependencies: ["Postgres"], swiftSettings: strict),
        .target(
            name: "Demo",
            dependencies: [
                "Domain", "Job", "Packs", "Postgres", "Source", "Store", "ThrowawayPostgres",
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["SQL"], swiftSettings: strict, plugins: ["EmbedSQLPlugin"]),
        .executableTarget(
            name: "handover",
            dependencies: [
                "Cues", "Demo", "Domain", "Job", "Packs", "Planning", "Postgres", "Source", "Store",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),

        // sql/ becomes string literals at build time.
        .executableTarget(name: "EmbedSQL", swiftSettings: strict),
        .plugin(
            name: "EmbedSQLPlugin", capability: .buildTool(), dependencies: ["EmbedSQL"],
            path: "Sources/EmbedSQLPlugin"),

        .target(
            name: "TestSupport",
            dependencies: ["Domain", "Postgres", "Store", "ThrowawayPostgres"],
            path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
        .testTarget(name: "CuesTests", dependencies: ["Cues", "Domain"], swiftSettings: strict),
        .testTarget(name: "StoryTests", dependencies: ["Domain", "Story"], swiftSettings: strict),
        .testTarget(
            name: "AssignmentTests", dependencies: ["Assignment", "Domain", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "PlanningTests", dependencies: ["Domain", "Planning", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "PacksTests", dependencies: ["Domain", "Packs", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "PostgresTests", dependencies: ["Postgres", "TestSupport", "ThrowawayPostgres"],
            swiftSettings: strict),
        .testTarget(
            name: "SourceTests",
            dependencies: ["Domain", "Postgres", "Source", "Store", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "StoreTests", dependencies: ["Domain", "Postgres", "Store", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "JobTests",
            dependencies: [
                "Domain", "Job", "Postgres", "Source", "Store", "TestSupport",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["Domain", "Postgres", "TestSupport", "ThrowawayPostgres"],
            swiftSettings: strict),
    ]
)
