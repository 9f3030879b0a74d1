import Foundation

/// A program that is started and waited for by the system's own calls: on a busy machine Foundation's `Process` now and then misses the end
/// of a child and waits for ever.
struct Child {
  private let arguments: [String]
  private let folder: String
  private let environment: [String: String]
  private let output: String
  private let talk: String

  struct NotStarted: Error {
    let why: String
  }

  init(_ arguments: [String], in folder: String, environment: [String: String], output: String, talk: String) {
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
    self.output = output
    self.talk = talk
  }

  /// Its exit code, or the number of the signal that ended it.
  func run() throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (descriptor, path) in [(Int32(1), output), (2, talk)] {
      posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    // The threads on which tests run take no signals; what they start is to take them all.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child = pid_t()
    let words = (["/usr/bin/env", "-C", folder] + arguments).map { strdup($0) } + [nil]
    let settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + settings { free(text) } }
    let failure = posix_spawn(&child, "/usr/bin/env", &actions, &attributes, words, settings)
    guard failure == 0 else { throw NotStarted(why: String(cString: strerror(failure))) }
    return Self.end(of: child)
  }

  private static func end(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : status & 0x7F
  }
}
