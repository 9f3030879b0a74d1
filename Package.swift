// swift-tools-version: 6.2
import PackageDescription

/// One list for every Swift target: Swift 6 mode, explicit `any`, imports private unless said otherwise, and no warning left standing.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Tests find their fixtures and snapshots beside their source, so the package leaves those folders alone.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// A C target whose only work is to carry its folder's files inside the binary.
func embedded(_ name: String, path: String, exclude: [String]) -> Target {
  .target(name: name, path: path, exclude: exclude, sources: ["embedded.c"], publicHeadersPath: "include")
}

let package = Package(
  name: "sovang",
  products: [
    .executable(name: "sovang", targets: ["sovang"]),
    .executable(name: "sovang-bench", targets: ["Benchmarks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev"])]),
    embedded("SchemaFiles", path: "Schema", exclude: ["Migrations", "Reference", "schema.sql", "README.md"]),
    embedded("ReportFiles", path: "Reports", exclude: ["Templates", "certificate.css", "print.css", "word-styles.xml", "README.md"]),

    library("Apportionment"),
    library("VietnameseText"),
    library("Digests", ["CLibcrypto"]),
    library("Recognition", ["Apportionment", "VietnameseText"]),
    library("RecognitionStore", ["Recognition", "Digests", "SchemaFiles", "VietnameseText", grdb]),
    library("RecognitionReports", ["CMinizip", "CXlsxWriter", "Recognition", "ReportFiles", "VietnameseText", mustache]),
    library("RecognitionExchange", ["CExpat", "CMinizip", "Recognition", "VietnameseText", yams]),
    library(
      "SoVangCLI",
      [
        "Apportionment", "Digests", "Recognition", "RecognitionExchange", "RecognitionReports", "RecognitionStore", "VietnameseText",
        argumentParser,
      ]),
    .executableTarget(name: "sovang", dependencies: ["SoVangCLI"], swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Apportionment", "Recognition", "RecognitionStore", "VietnameseText"], path: "Tests/Benchmarks",
      swiftSettings: strict),

    tests("ApportionmentTests", ["Apportionment", "Digests"], exclude: ["Fixtures"]),
    tests("VietnameseTextTests", ["VietnameseText"], exclude: ["Fixtures"]),
    tests("RecognitionTests", ["Apportionment", "Recognition"]),
    tests(
      "RecognitionExchangeTests", ["Recognition", "RecognitionExchange", "RecognitionReports", "VietnameseText"], exclude: ["Fixtures"]),
    tests("RecognitionStoreTests", ["Apportionment", "Digests", "Recognition", "RecognitionStore", grdb]),
    tests("RecognitionReportsTests", ["CExpat", "CMinizip", "Recognition", "RecognitionReports", "ReportFiles"], exclude: ["Snapshots"]),
    tests("TranscriptTests", ["sovang", grdb]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
