/// A run of a command that prints something, or that is done without a word.
struct Trial {
  let register: TemplateRegister?
  let arguments: String
  /// Whether the command prints nothing as text when all is well.
  var isQuiet = false
  var status: Int32 = 0
  /// What is run before.
  var preparation = "true"
  /// Formats that a transcript shows already, of commands that take a second each.
  var shown: [String] = []

  init(
    _ register: TemplateRegister?, _ arguments: String = "", isQuiet: Bool = false, status: Int32 = 0, after preparation: String = "true",
    shown: [String] = []
  ) {
    self.register = register
    self.arguments = arguments
    self.isQuiet = isQuiet
    self.status = status
    self.preparation = preparation
    self.shown = shown
  }

  /// Runs a command in several formats, each on the register as it was prepared.
  func run(_ name: String, in formats: [String]) throws -> [(format: String, outcome: Transcript.Outcome)] {
    let place = try Workplace()
    defer { place.remove() }
    if let register { try place.put(register.bytes(), as: "sovang.db") }
    _ = try place.run(preparation + "; if [ -e sovang.db ]; then mv sovang.db prepared; fi; \(Self.standIn)")
    return try formats.map { format in
      let command =
        "export PATH=~/tools:$PATH; rm -f sovang.db; if [ -e prepared ]; then cp prepared sovang.db; fi; "
        + "sovang \(name) \(arguments) -O \(format)"
      return (format, try place.run(command))
    }
  }

  /// Runs a command with these options on the register as it was prepared, after `planting`.
  func run(_ name: String, with options: [String], planting: String) throws -> [Transcript.Outcome] {
    let place = try Workplace()
    defer { place.remove() }
    if let register { try place.put(register.bytes(), as: "sovang.db") }
    _ = try place.run(preparation)
    let planted = try place.run(planting)
    guard planted.status == 0 else { return [planted] }
    _ = try place.run(Self.openTools)
    return try options.map { try place.run("export PATH=~/tools:$PATH; sovang \(name) \(arguments) \($0)") }
  }

  /// Stands in for the program that makes PDF, whether it is installed or not: it takes whole pages alone, and takes no second for each.
  private static let standIn = #"""
    mkdir -p ~/tools
    printf '#!/bin/sh\ntail -n 1 "$3" | grep -qx "</html>" && printf "%%%%PDF-1.7" > "$4"\n' > ~/tools/weasyprint
    chmod +x ~/tools/weasyprint
    """#

  /// For reading what files say: a maker of PDF that gives back the page it was given, and `parts`, which prints what a zip file holds.
  private static let openTools = #"""
    mkdir -p ~/tools
    printf '#!/bin/sh\nprintf %%%%PDF-1.7 > "$4"; cat "$3" >> "$4"\n' > ~/tools/weasyprint
    cat > ~/tools/parts <<END
    #!/usr/bin/python3
    import sys, zipfile
    with zipfile.ZipFile(sys.argv[1]) as file:
        for name in file.namelist():
            sys.stdout.buffer.write(file.read(name))
    END
    chmod +x ~/tools/*
    """#

  /// The same without a register: a format that is not offered is refused before one is looked for.
  func runAlone(_ name: String, in formats: [String]) throws -> [(format: String, outcome: Transcript.Outcome)] {
    let place = try Workplace()
    defer { place.remove() }
    return try formats.map { ($0, try place.run("sovang \(name) \(arguments) -O \($0)")) }
  }

  /// By the words after `sovang`.
  static let of: [String: Trial] = book.merging(people) { $1 }.merging(proposals) { $1 }.merging(gifts) { $1 }.merging(text) { $1 }

  private static let text: [String: Trial] = [
    "text words": Trial(nil, "170"), "text money": Trial(nil, "170"), "text date": Trial(nil, "2023-01-12"),
    "text fold": Trial(nil, "Hòa"), "text sort": Trial(nil, "ten.txt", after: "echo An > ten.txt"),
  ]

  private static let yaml = "printf 'title: Lễ\\nheldOn: 2023-01-12\\n' > le.yaml"
  private static let blanks = "sovang decision blanks add 57/QĐ-UBND --printed 4 --spoiled 1"
  private static let awards =
    "printf 'recipient,type,award,meritYear,money\\nAn,cá nhân,GK_HUYEN,2021,450000\\n' > ds.csv"
  private static let hold = "sovang hold add --recipient An --type individual --ground inspection --from 2023-01-01"
  private static let units =
    "printf 'ward,kind,name,actual,asOf\\nP1,Đội dân phòng,Đội 1,5,2023-01-01\\n' > dv.csv; sovang unit import dv.csv"
  private static let model = "sovang model add --name Thử --ward P1 --started-on 2023-03-01"
  private static let figure = "sovang indicator add --year 2022 --code tips --value 3"
  private static let safety = "sovang safety add --year 2022 --kind ward --ward P1 --result met"
  private static let registration = "sovang registration add --recipient An --type individual --award LDTT --year 2023"
  private static let training = "sovang training add --title Thử --held-on 2023-03-01"
  private static let hardship = "sovang hardship add 1 --ward P1 --visits-owed 1 --from 2023-12-01"
  private static let member = units + "; sovang unit member add 1 --name An --from 2020-01-01"
  private static let members =
    units + "; printf 'ward,kind,recipient,from\\nP1,Đội dân phòng,An,2020-01-01\\n' > tv.csv"
  private static let guards =
    "printf 'ward,kind,name,actual,asOf\\nP1,Tổ bảo vệ dân phố,Tổ 1,5,2023-01-01\\n' > dv.csv; sovang unit import dv.csv"
  private static let settled =
    "printf 'ward,kind,Zalo\\nP1,Đội dân phòng,x\\n' > dv.csv; sovang unit import dv.csv --map Zalo="
  private static let exemplars = "printf 'recipient,type,year\\nAn,cá nhân,2022\\n' > guong.csv; sovang exemplar import guong.csv"
  private static let service = "sovang recipient service add 1 --force bvdp --from 2020-01-01"
  private static let handover = "printf 'ward,quantity,receivedOn\\nP1,1,2023-01-12\\n' > ky.csv"
  private static let programme = "printf 'title: Tết\\ngivenOn: 2023-01-12\\ngifts: [{description: Quà, quantity: 13}]\\n' > tet.yaml"

  private static let neighbourhood = "sovang place add-neighbourhood --ward P1 --name \"Khu phố 1\" --from 2023-01-01"

  private static let book: [String: Trial] = [
    "demo": Trial(nil, shown: ["text", "csv", "json"]),
    "init": Trial(nil, "--office \"UBND quận Phú Nhuận\" --on 2023-01-12", isQuiet: true, shown: ["text"]),
    "status": Trial(.gathering),
    "log": Trial(.gathering), "template": Trial(.phuNhuan, "units"),
    "map list": Trial(.phuNhuan, after: settled),
    "map void": Trial(.phuNhuan, "1 --reason thử", isQuiet: true, after: settled),
    "backup": Trial(.gathering, "copy.db"),
    "restore": Trial(.gathering, "copy.db", after: "sovang backup copy.db"),
    "export": Trial(.phuNhuan, "--all ra$RANDOM"),
    "import": Trial(.phuNhuan, "--all ra --file moi$RANDOM.db", after: "sovang export --all ra --internal"),
    "undo": Trial(.gathering, "2 --reason thử", isQuiet: true), "close": Trial(.phuNhuan, "--list", after: "sovang close 2022"),
    "query": Trial(.gathering, "\"SELECT title FROM ceremony\""),
    "verify": Trial(.gathering, isQuiet: true),
    "check": Trial(.gathering, isQuiet: true),
    "place list": Trial(.phuNhuan, "--on 2023-01-12"),
    "place show": Trial(.phuNhuan, "P1 --on 2023-01-12"),
    "place find": Trial(.phuNhuan, "27076"),
    "place add-neighbourhood": Trial(.phuNhuan, "--ward P1 --name \"Khu phố 1\""),
    "place edit-neighbourhood": Trial(.phuNhuan, "\"Khu phố 1\" --ward P1 --name \"Khu phố 2\"", isQuiet: true, after: neighbourhood),
    "place void": Trial(.phuNhuan, "\"Khu phố 1\" --ward P1 --reason thử", isQuiet: true, after: neighbourhood),
    "agency list": Trial(.gathering),
    "movement add": Trial(.phuNhuan, "--name Thử"),
    "movement list": Trial(.gathering),
    "movement show": Trial(.gathering, "1"),
    "movement edit": Trial(.gathering, "1 --level central --reason thử", isQuiet: true),
    "movement void": Trial(.phuNhuan, "1 --reason thử", isQuiet: true, after: "sovang movement add --name Thử"),
    "hold add": Trial(.phuNhuan, "--recipient An --type individual --ground inspection --from 2023-01-01"),
    "hold list": Trial(.phuNhuan, after: hold),
    "hold show": Trial(.phuNhuan, "1", after: hold),
    "hold end": Trial(.phuNhuan, "1 --on 2023-03-01", isQuiet: true, after: hold),
    "hold void": Trial(.phuNhuan, "1 --reason thử", isQuiet: true, after: hold),
    "law list": Trial(.phuNhuan, "competence"),
    "law show": Trial(.phuNhuan, "award-kinds GK_XA"),
    "law add": Trial(.phuNhuan, "base-salaries dong=1150000 validFrom=2013-07-01 validTo=2016-04-30 legalBasis=thử"),
    "law end": Trial(.phuNhuan, "award-kinds GDVH --on 2030-12-31 --basis thử", isQuiet: true),
    "law reopen": Trial(.phuNhuan, "staffing-rules 1 --reason thử", isQuiet: true),
    "law void": Trial(.phuNhuan, "base-salaries 7 --reason thử", isQuiet: true),
    "report year": Trial(.awards, "2022 --compare 2021"),
    "report awards": Trial(.awards, "--period 2023"),
    "report fairness": Trial(.awards, "2022"),
    "report form": Trial(.awards, "0603 2023"),
    "ceremony add": Trial(.phuNhuan, "le.yaml", after: yaml),
    "ceremony list": Trial(.gathering),
    "ceremony show": Trial(.gathering, "1"),
    "ceremony programme": Trial(.awards, "1 --decision 57/QĐ-UBND"),
    "ceremony press": Trial(.gathering, "1"),
    "ceremony edit": Trial(.gathering, "1 --occasion Tết", isQuiet: true),
    "ceremony void": Trial(.gathering, "1 --reason thử", isQuiet: true),
  ]

  private static let people: [String: Trial] = [
    "directive add": Trial(.phuNhuan, "--to P1 --text Thử --given-on 2023-01-12"),
    "directive list": Trial(.gathering),
    "directive show": Trial(.gathering, "1"),
    "directive edit": Trial(.gathering, "1 --due 2023-06-30", isQuiet: true),
    "directive close": Trial(.gathering, "1 --on 2023-06-30", isQuiet: true),
    "directive void": Trial(.gathering, "1 --reason thử", isQuiet: true),
    "model add": Trial(.gathering, "--name Thử --ward P1"),
    "model import": Trial(.gathering, "mo.csv", isQuiet: true, after: "printf 'ward,name\\nP1,Thử\\n' > mo.csv"),
    "model list": Trial(.gathering, after: model), "model show": Trial(.gathering, "1", after: model),
    "model tree": Trial(.gathering, after: model),
    "model grade": Trial(.gathering, "1 --year 2023 --grade good", isQuiet: true, after: model),
    "model edit": Trial(.gathering, "1 --members 3", isQuiet: true, after: model),
    "model close": Trial(.gathering, "1 --on 2023-03-02", isQuiet: true, after: model),
    "model void": Trial(.gathering, "1 --reason thử", isQuiet: true, after: model),
    "due models": Trial(.gathering, "--year 2023", after: model),
    "indicator add": Trial(.gathering, "--year 2022 --code tips --value 3"),
    "indicator import": Trial(.gathering, "chi.csv", isQuiet: true, after: "printf 'year,code,value\\n2022,tips,3\\n' > chi.csv"),
    "indicator list": Trial(.gathering, "--year 2022", after: figure),
    "indicator show": Trial(.gathering, "1", after: figure),
    "indicator edit": Trial(.gathering, "1 --value 4", isQuiet: true, after: figure),
    "indicator void": Trial(.gathering, "1 --reason thử", isQuiet: true, after: figure),
    "registration add": Trial(.gathering, "--recipient An --type individual --award LDTT --year 2023"),
    "registration import": Trial(
      .gathering, "dk.csv", isQuiet: true, after: "printf 'recipient,type,award,year\\nAn,cá nhân,LDTT,2023\\n' > dk.csv"),
    "registration list": Trial(.gathering, after: registration),
    "registration edit": Trial(.gathering, "1 --on 2023-02-15", isQuiet: true, after: registration),
    "registration void": Trial(.gathering, "1 --reason thử", isQuiet: true, after: registration),
    "safety add": Trial(.gathering, "--year 2022 --kind ward --ward P1 --result met"),
    "safety import": Trial(
      .gathering, "loai.csv", isQuiet: true, after: "printf 'year,kind,ward,result\\n2022,ward,P1,met\\n' > loai.csv"),
    "safety list": Trial(.gathering, after: safety),
    "safety show": Trial(.gathering, "1", after: safety),
    "safety edit": Trial(.gathering, "1 --result not-met", isQuiet: true, after: safety),
    "safety void": Trial(.gathering, "1 --reason thử", isQuiet: true, after: safety),
    "training add": Trial(.gathering, "--title Thử --held-on 2023-03-01"),
    "training import": Trial(.gathering, "tap.csv", isQuiet: true, after: "printf 'title,heldOn\\nThử,2023-03-01\\n' > tap.csv"),
    "hardship import": Trial(
      .gathering, "kho.csv", isQuiet: true, after: "printf 'ward,recipient,from\\nP1,An,2023-03-01\\n' > kho.csv"),
    "due visits": Trial(.awards, after: hardship),
    "training attend": Trial(.gathering, "1 ten.csv", isQuiet: true, after: training + "; printf 'recipient\\nAn\\n' > ten.csv"),
    "training list": Trial(.gathering, after: training),
    "training show": Trial(
      .gathering, "1", after: training + "; printf 'recipient\\nAn\\n' > ten.csv; sovang training attend 1 ten.csv"),
    "training void": Trial(.gathering, "1 --reason thử", isQuiet: true, after: training),
    "hardship add": Trial(.awards, "1 --ward P1"),
    "hardship visit": Trial(.awards, "1 --on 2023-12-31", after: hardship),
    "hardship list": Trial(.awards, after: hardship),
    "hardship show": Trial(.awards, "1", after: hardship),
    "hardship close": Trial(.awards, "1 --on 2023-12-31", isQuiet: true, after: hardship),
    "hardship void": Trial(.awards, "1 --reason thử", isQuiet: true, after: hardship),
    "due orders": Trial(.gathering),
    "unit import": Trial(.phuNhuan, "dv.csv", isQuiet: true, after: units),
    "unit list": Trial(.phuNhuan, after: units),
    "unit gaps": Trial(.phuNhuan, after: units),
    "unit member add": Trial(.phuNhuan, "1 --name An --from 2020-01-01", after: units),
    "unit member import": Trial(.phuNhuan, "tv.csv", isQuiet: true, after: members),
    "unit member list": Trial(.phuNhuan, after: member),
    "unit member end": Trial(.phuNhuan, "1 --on 2023-06-30", isQuiet: true, after: member),
    "unit member void": Trial(.phuNhuan, "1 --reason thử", isQuiet: true, after: member),
    "unit transition": Trial(.phuNhuan, "--today 2024-07-01", isQuiet: true, after: guards),
    "unit end": Trial(.phuNhuan, "1 --on 2024-06-30", isQuiet: true, after: units),
    "unit void": Trial(.phuNhuan, "1 --reason thử", isQuiet: true, after: units),
    "exemplar add": Trial(.phuNhuan, "--recipient An --type \"cá nhân\" --year 2022"),
    "exemplar import": Trial(.phuNhuan, "guong.csv", isQuiet: true, after: exemplars),
    "exemplar list": Trial(.phuNhuan, after: exemplars),
    "exemplar show": Trial(.phuNhuan, "1", after: exemplars),
    "exemplar tell": Trial(.phuNhuan, "1 --on 2023-03-10 --in Đài", isQuiet: true, after: exemplars),
    "exemplar follow": Trial(.phuNhuan, "1 1", isQuiet: true, after: exemplars),
    "exemplar void": Trial(.phuNhuan, "1 --reason thử", isQuiet: true, after: exemplars),
    "decision add": Trial(.phuNhuan, "--number 1/QĐ-UBND --signed-on 2023-01-05 --issuer \"UBND quận Phú Nhuận\""),
    "decision list": Trial(.awards),
    "decision show": Trial(.awards, "1"),
    "decision void": Trial(
      .phuNhuan, "1 --reason thử", isQuiet: true,
      after: "sovang decision add --number 1/QĐ-UBND --signed-on 2023-01-05 --issuer 768"),
    "award import": Trial(.awards, "ds.csv --decision 57/QĐ-UBND", isQuiet: true, after: awards),
    "award confer": Trial(.awards, "--decision 57/QĐ-UBND --ceremony 1", isQuiet: true),
    "award list": Trial(.awards),
    "award show": Trial(.awards, "1"),
    "award cancel": Trial(.awards, "1 --ground a --decision 2/QĐ-UBND --on 2023-12-30", isQuiet: true),
    "award void": Trial(.awards, "1 --reason thử", isQuiet: true),
    "award override": Trial(
      .phuNhuan, "1 --reason thử", isQuiet: true,
      after: """
        printf 'recipient,type,award,meritYear,money,decision,signedOn,issuer\\nAn,cá nhân,GK_XA,2022,230000,1/QĐ-UBND,2023-01-05,768\\n' > ds.csv
        sovang award import ds.csv
        """),
    "recipient add": Trial(.phuNhuan, "--type individual --name An"),
    "find": Trial(.awards, "an"),
    "recipient list": Trial(.awards),
    "recipient show": Trial(.awards, "1"),
    "recipient history": Trial(.awards, "1"),
    "recipient edit": Trial(.awards, "1 --name Ân --reason thử", isQuiet: true),
    "recipient merge": Trial(.awards, "1 2 --reason thử", isQuiet: true),
    "recipient unmerge": Trial(.awards, "2 --reason thử", isQuiet: true, after: "sovang recipient merge 1 2 --reason thử"),
    "recipient erase": Trial(.awards, "1 --early --reason thử", isQuiet: true),
    "recipient service add": Trial(.awards, "1 --force bvdp --from 2020-01-01"),
    "recipient service list": Trial(.awards, after: service),
    "recipient service end": Trial(.awards, "1 --on 2023-01-01", isQuiet: true, after: service),
    "recipient service void": Trial(.awards, "1 --reason thử", isQuiet: true, after: service),
    "due medals": Trial(.awards, "--on 2025-08-31", after: service),
    "due streaks": Trial(.awards, "--year 2022"),
    "award protected": Trial(.awards, "--award GK_HUYEN --type individual --year 2022 --count 2"),
    "award certificate": Trial(.awards, "1 --on 2023-01-06"),
    "award pay": Trial(.awards, "1 --on 2023-01-12", isQuiet: true),
    "award recover": Trial(
      .awards, "1 --object --on 2023-12-31", isQuiet: true,
      after: "sovang award cancel 1 --ground a --decision 2/QĐ-UBND --on 2023-12-30 --object"),
    "office show": Trial(.phuNhuan),
    "office set": Trial(.phuNhuan, "--rounding none", isQuiet: true),
  ]

  private static let proposal = "sovang proposal add --number 1/TTr-UBND --submitted-on 2022-12-10 --proposer 27058 --to 768"
  private static let lines = proposal + "; \(awards); sovang proposal import ds.csv --proposal 1"
  private static let accepted = lines + "; sovang proposal decide 1 --outcome accepted --on 2022-12-20"
  private static let drafted = accepted + "; sovang decision draft add --proposal 1"

  private static let proposals: [String: Trial] = [
    "proposal add": Trial(.phuNhuan, "--number 1/TTr-UBND --submitted-on 2022-12-10 --proposer 27058 --to 768"),
    "proposal import": Trial(.phuNhuan, "ds.csv --proposal 1", isQuiet: true, after: proposal + "; " + awards),
    "proposal list": Trial(.phuNhuan, after: proposal),
    "proposal show": Trial(.phuNhuan, "1", after: lines),
    "proposal paper": Trial(.phuNhuan, "1", after: lines),
    "proposal minutes": Trial(
      .phuNhuan, "1", after: lines + "; sovang proposal council 1 --held-on 2022-12-20 --members 9 --present 9 --vote 1=9/0/0"),
    "proposal council": Trial(.phuNhuan, "1 --held-on 2022-12-20 --members 9 --present 9 --vote 1=9/0/0", after: lines),
    "proposal decide": Trial(.phuNhuan, "1 --outcome accepted --on 2022-12-20", isQuiet: true, after: lines),
    "proposal void": Trial(.phuNhuan, "1 --reason thử", isQuiet: true, after: lines),
    "decision draft add": Trial(.phuNhuan, "--proposal 1", after: accepted),
    "decision draft list": Trial(.phuNhuan, after: drafted),
    "decision draft show": Trial(.phuNhuan, "1", after: drafted),
    "decision draft void": Trial(.phuNhuan, "1 --reason thử", isQuiet: true, after: drafted),
    "decision sign": Trial(.phuNhuan, "1 --number 5/QĐ-UBND --signed-on 2022-12-28", isQuiet: true, after: drafted),
    "decision money": Trial(.awards, "1"),
    "decision certificates": Trial(.awards, "57/QĐ-UBND", after: "sovang award certificate --decision 57/QĐ-UBND --on 2023-01-06"),
    "decision blanks add": Trial(.awards, "57/QĐ-UBND --printed 4 --spoiled 1"),
    "decision blanks list": Trial(.awards, after: blanks),
    "decision blanks void": Trial(.awards, "1 --reason thử", isQuiet: true, after: blanks),
  ]

  private static let gifts: [String: Trial] = [
    "gift split": Trial(nil, "--pool 10 phan.csv", after: "printf 'code,weight\\nA,1\\nB,3\\n' > phan.csv"),
    "gift allocate": Trial(.gathering, "--ceremony 1 --by equal"),
    "gift draw": Trial(.gathering, "--ceremony 1 --seed 1", after: "sovang gift allocate --ceremony 1 --by equal"),
    "gift nominate": Trial(.allocated, "--ceremony 1 ten.csv", isQuiet: true, after: "printf 'recipient,ward\\nAn,P1\\n' > ten.csv"),
    "gift sheet": Trial(.allocated, "--ceremony 1 --ward P1"),
    "gift handover": Trial(.allocated, "--ceremony 1 ky.csv", isQuiet: true, after: handover),
    "gift return": Trial(.allocated, "--ceremony 1 --ward P1 --quantity 1", isQuiet: true),
    "gift reconcile": Trial(.allocated, "--ceremony 1", status: 1),
    "gift list": Trial(.allocated, "--ceremony 1", after: handover + "; sovang gift handover --ceremony 1 ky.csv"),
    "gift show": Trial(.allocated, "--ceremony 1"),
    "gift void": Trial(.allocated, "--ceremony 1 --reason thử", isQuiet: true),
    "gift programme add": Trial(.phuNhuan, "tet.yaml", after: programme),
    "gift programme list": Trial(.phuNhuan, after: programme + "; sovang gift programme add tet.yaml"),
  ]
}
