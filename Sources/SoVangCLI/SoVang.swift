internal import ArgumentParser

/// The root command: the daily commands first, the rest under "more".
struct SoVang: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sovang",
    abstract: say(
      "Sổ vàng thi đua, khen thưởng: ghi buổi lễ, phân bổ quà, in báo cáo.",
      "The golden book of honours: record a ceremony, allocate its gifts, print the report."),
    discussion: say("Ví dụ:", "Examples:") + """

        sovang demo
        sovang init --office "UBND quận Phú Nhuận" --on 2023-01-12
        sovang ceremony add hop-mat.yaml
        sovang gift allocate --ceremony 1 --by equal
        sovang report year 2022
      """,
    version: "sovang 0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: say("hằng ngày", "Daily"),
        subcommands: [
          DemoCommand.self, InitCommand.self, CeremonyCommand.self, GiftCommand.self, UnitCommand.self, ExemplarCommand.self,
          DirectiveCommand.self, TrainingCommand.self, HardshipCommand.self, ModelCommand.self, IndicatorCommand.self, SafetyCommand.self,
          RegistrationCommand.self,
          ProposalCommand.self, DecisionCommand.self,
          AwardCommand.self,
          RecipientCommand.self, FindCommand.self,
          DueCommand.self,
          ReportCommand.self,
        ]),
      CommandGroup(
        name: say("khác", "More"),
        subcommands: [
          PlaceCommand.self, AgencyCommand.self, MovementCommand.self, OfficeCommand.self, LawCommand.self, HoldCommand.self,
          MapCommand.self,
          TemplateCommand.self, TextCommand.self, LogCommand.self, UndoCommand.self, CloseCommand.self, VerifyCommand.self,
          CheckCommand.self,
          StatusCommand.self, BackupCommand.self, RestoreCommand.self, ExportCommand.self, ImportCommand.self, QueryCommand.self,
        ]),
    ])
}
