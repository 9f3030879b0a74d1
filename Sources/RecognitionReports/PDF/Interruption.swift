internal import Foundation
internal import Synchronization

/// What a signal that breaks off a run (Ctrl-C) finds: the program that is waited for, and that it came.
private let awaited = Atomic<pid_t>(0)
private let caught = Atomic<Int32>(0)

/// Ends what was started and tidies up before a signal ends this process.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Runs a body that waits for a program and clears away after it: a signal ends that program, and this process when the body is through.
  /// A signal that was ignored before stays ignored.
  static func afterwards<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    let before = signals.map { ($0, caughtBefore($0)) }
    defer {
      for (number, action) in before { restore(number, action) }
      let number = caught.exchange(0, ordering: .relaxed)
      if number != 0 { raise(number) }
    }
    return try body()
  }

  /// Catches a signal, unless it is ignored; returns how it was taken before.
  private static func caughtBefore(_ number: Int32) -> sigaction {
    var (ours, earlier) = (sigaction(), sigaction())
    sigaction(number, nil, &earlier)
    ours.__sigaction_handler.sa_handler = handler
    if unsafeBitCast(earlier.__sigaction_handler.sa_handler, to: Int.self) != ignored { sigaction(number, &ours, nil) }
    return earlier
  }

  private static func restore(_ number: Int32, _ action: sigaction) {
    var action = action
    sigaction(number, &action, nil)
  }

  /// The handler that stands for none (SIG_IGN).
  private static let ignored = 1

  /// Names the program, the first of its process group, that a signal is to end with its group; one that came before it was started ends it
  /// at once.
  static func ends(_ program: pid_t) {
    awaited.store(program, ordering: .sequentiallyConsistent)
    if caught.load(ordering: .sequentiallyConsistent) != 0 { kill(-program, SIGTERM) }
  }

  /// The program is through: its number may be another's soon.
  static func endsNothing() { awaited.store(0, ordering: .sequentiallyConsistent) }

  /// Whether a signal came.
  static var isCaught: Bool { caught.load(ordering: .sequentiallyConsistent) != 0 }

  private static let handler: @convention(c) (Int32) -> Void = { number in
    caught.store(number, ordering: .sequentiallyConsistent)
    let program = awaited.load(ordering: .sequentiallyConsistent)
    if program > 0 { kill(-program, SIGTERM) }
  }
}
