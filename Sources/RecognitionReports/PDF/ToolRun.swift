internal import Foundation

/// A program run in a process group of its own, so that it is ended with all that it started.
///
/// Foundation's `Process` counts a program as running while anything that it started is, and `timeout` loses its child to a signal that comes
/// as it starts it: both left a printing that could not be stopped.
struct ToolRun {
  enum End: Equatable {
    case exited(Int32)
    /// Ended by a signal that was not ours.
    case killed
    /// It did not end in time.
    case timedOut
  }

  let path: String
  let arguments: [String]
  let environment: [String: String]
  /// Where it runs.
  let folder: String
  /// The file that takes its standard error; it is there already.
  let log: String

  /// What it is left for ending itself once it was asked to.
  private static let grace = Duration.seconds(5)

  /// Runs it to its end; ended by us after so many seconds, or where this process was told to end.
  ///
  /// - Throws: the number of the system's error where it cannot be started.
  func end(within seconds: Int) throws(SystemError) -> End {
    let program = try start()
    Interruption.ends(program)
    defer { Interruption.endsNothing() }
    let clock = ContinuousClock()
    // What it started and left behind goes with it.
    defer { kill(-program, SIGKILL) }
    if let end = Self.wait(for: program, until: clock.now + .seconds(seconds), orInterruption: true) { return end }
    let end: End = Interruption.isCaught ? .killed : .timedOut
    kill(-program, SIGTERM)
    if Self.wait(for: program, until: clock.now + Self.grace, orInterruption: false) == nil {
      kill(-program, SIGKILL)
      _ = Self.wait(for: program, until: nil, orInterruption: false)
    }
    return end
  }

  /// The number of a failed call of the system.
  struct SystemError: Error {
    let number: Int32
    var words: String { String(cString: strerror(number)) }
  }

  /// Nil: the time was over, or this process was told to end.
  private static func wait(for program: pid_t, until deadline: ContinuousClock.Instant?, orInterruption: Bool) -> End? {
    while true {
      var status: Int32 = 0
      let found = waitpid(program, &status, WNOHANG)
      if found == program { return status & 0x7f == 0 ? .exited(status >> 8 & 0xff) : .killed }
      if found < 0 && errno != EINTR { return .killed }
      if let deadline, ContinuousClock().now >= deadline { return nil }
      if orInterruption && Interruption.isCaught { return nil }
      usleep(5_000)
    }
  }

  private func start() throws(SystemError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, log, O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words = (["sh", "-c", #"cd "$0" && exec "$@""#, folder, path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var program: pid_t = 0
    let failure = posix_spawn(&program, "/bin/sh", &actions, &attributes, &words, &variables)
    if failure != 0 { throw SystemError(number: failure) }
    return program
  }
}
