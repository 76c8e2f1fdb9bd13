// swift-tools-version: 6.1
import PackageDescription

// One path leads from the report's text to the printed page:
// AnnualReport → Plan → PlanFormat → Git → History → Plan (standing) → Report → duban.
// Each target imports what it names here and nothing else; Tests/ArchitectureTests holds it to that.

let features: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")

func part(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil,
    linker: [LinkerSetting]? = nil
) -> Target {
    .target(
        name: name, dependencies: dependencies, resources: resources, swiftSettings: features,
        linkerSettings: linker)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: dependencies + ["Support"], swiftSettings: features)
}

let package = Package(
    name: "duban",
    products: [.executable(name: "duban", targets: ["duban"])],
    dependencies: [
        .package(
            url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2"))
    ],
    targets: [
        .systemLibrary(
            name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
        .systemLibrary(name: "CLibYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CMbedCrypto", providers: [.apt(["libmbedtls-dev"])]),
        part("Git", ["CLibgit2"]),
        part("Plan", linker: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        part("PlanFormat", ["CLibYaml", "Plan"]),
        part("History", ["Git", "Plan", "PlanFormat"]),
        part("HistoryIndex", ["CSQLite", "Git", "History", "Plan"]),
        part("AnnualReport", ["Plan"]),
        part("Words", ["Plan"]),
        part("Report", ["Plan", "Words"]),
        part(
            "DubanKit",
            ["AnnualReport", "CMbedCrypto", "Git", "History", "HistoryIndex", "Plan", "PlanFormat", "Report", "Words"]),
        part(
            "Demo", ["DubanKit", "Plan", "Report"],
            resources: [.embedInCode("Resources/report.txt")]),
        .executableTarget(
            name: "duban",
            dependencies: ["DubanKit", "Demo", "Plan", "Report", "Words", argumentParser],
            exclude: ["Schemas"], swiftSettings: features),
        .executableTarget(
            name: "DubanBench", dependencies: ["AnnualReport", "Plan"], swiftSettings: features),

        .target(
            name: "Support", path: "Tests/Support", swiftSettings: features),
        tests("Architecture", []),
        tests("Git", ["Git"]),
        tests("Plan", ["Plan"]),
        tests("PlanFormat", ["PlanFormat", "Plan"]),
        tests("History", ["History", "HistoryIndex", "Git", "Plan", "PlanFormat"]),
        tests("AnnualReport", ["AnnualReport", "Plan"]),
        tests("Words", ["Words", "Plan", "AnnualReport"]),
        tests("Report", ["Report", "Plan", "Words"]),
        tests("DubanKit", ["DubanKit", "Git", "Plan", "PlanFormat", "Report", "Words"]),
        tests("Demo", ["Demo", "DubanKit", "Plan", "Report"]),
        tests("Command", ["duban"]),
    ],
    swiftLanguageModes: [.v6]
)
