public import Recognition

// Lists and files from wards, read into the domain's values. Every issue is collected with its place; nothing is thrown away.
//
// The module's whole API:
//
// | type | reads | gives |
// |---|---|---|
// | `AwardList(bytes, file:, decisionIsGiven:)` | danh sách khen thưởng | `ListRow<AwardRow>` one by one |
// | `UnitList(bytes, file:)` | danh sách lực lượng an ninh cơ sở | `ListRow<UnitRow>` |
// | `UnitMemberList(bytes, file:)` | danh sách thành viên các đơn vị | `ListRow<UnitMemberRow>` |
// | `TrainingList(bytes, file:)` | danh sách buổi tập huấn | `ListRow<TrainingRow>` |
// | `HardshipList(bytes, file:)` | danh sách thành viên khó khăn | `ListRow<HardshipRow>` |
// | `HardshipVisitList(bytes, file:)` | danh sách thăm hỏi, hỗ trợ | `ListRow<HardshipVisitRow>` |
// | `YearFigureList(bytes, file:)` | danh sách chỉ tiêu theo năm | `ListRow<YearFigureRow>` |
// | `SafetyList(bytes, file:)` | danh sách phân loại an toàn về an ninh, trật tự | `ListRow<SafetyRow>` |
// | `RegistrationList(bytes, file:)` | danh sách đăng ký thi đua | `ListRow<RegistrationRow>` |
// | `ExemplarList(bytes, file:)` | danh sách gương điển hình | `ListRow<ExemplarRow>` |
// | `NomineeList(bytes, file:)` | danh sách đề nghị tặng quà | `ListRow<NomineeRow>` |
// | `HandoverList(bytes, file:)` | danh sách ký nhận quà | `ListRow<HandoverRow>` |
// | `NameList(bytes, file:)` | danh sách tên cần tra | `ListRow<NameRow>` |
// | `ClaimList(bytes, file:)` | các phần chia quà: code, weight, min, max, committed | `ListRow<ClaimRow>` |
// | `CSVReader(bytes, file:)` | any CSV, the header being the first record | `ListRow<CSVRecord>` |
// | `CeremonyFile.read(bytes, file:)` | a ceremony's YAML or JSON | `Ceremony`, or throws `Findings` |
// | `GiftProgrammeFile.read(bytes, file:)` | a gift programme's YAML or JSON | `GiftProgramme`, or throws `Findings` |
//
// `EntryList.columns` and `EntryList.requiredColumns` name the columns of a list, for help and templates.
//
// All but `ClaimList` take `encoding:`, what an officer says of the file (`StatedEncoding`). Legacy text (TCVN3, VNI, Windows-1258) never
// enters unconverted: where nothing is said, each cell that looks so is refused with what it may be; where an encoding is named, it is
// converted while it is read, proper Vietnamese between it stays, and a cell that may be either is refused.
//
// A list may be CSV or a workbook (xlsx): `sheet:` names the sheet, `origin` and `leftOut` tell where it stands and which rows of sums were
// passed over. A workbook is looked through to its end before its first row is given; one that is damaged is one `.bad` row.
//
// A list is a `Sequence`: it can be gone through again, and holds no row longer than it is asked for. A list whose header
// cannot stand (an unknown, repeated or missing column) gives that one `.bad` row and nothing more, so it never enters in part.

/// A list of awards (danh sách khen thưởng), as `award import` takes it.
public typealias AwardList = EntryList<AwardRow>
/// A list of security units (danh sách lực lượng an ninh cơ sở), as `unit import` takes it.
public typealias UnitList = EntryList<UnitRow>
/// A list of members of units (danh sách thành viên), as `unit member import` takes it.
public typealias UnitMemberList = EntryList<UnitMemberRow>
/// A list of training sessions (danh sách buổi tập huấn), as `training import` takes it.
public typealias TrainingList = EntryList<TrainingRow>
/// A list of members in hardship (danh sách thành viên khó khăn), as `hardship import` takes it.
public typealias HardshipList = EntryList<HardshipRow>
/// A list of visits to them (danh sách thăm hỏi, hỗ trợ), as `hardship import --visits` takes it.
public typealias HardshipVisitList = EntryList<HardshipVisitRow>
/// A list of models (danh sách mô hình), as `model import` takes it.
public typealias ModelList = EntryList<ModelRow>
/// A list of what models came to in a year (kết quả, phân loại mô hình), as `model import --results` takes it.
public typealias ModelResultList = EntryList<ModelResultRow>
/// A list of figures of years (danh sách chỉ tiêu), as `indicator import` takes it.
public typealias YearFigureList = EntryList<YearFigureRow>
/// A list of yearly classifications (danh sách phân loại), as `safety import` takes it.
public typealias SafetyList = EntryList<SafetyRow>
/// A list of registrations for emulation (danh sách đăng ký thi đua), as `registration import` takes it.
public typealias RegistrationList = EntryList<RegistrationRow>
/// A list of exemplars (danh sách gương điển hình), as `exemplar import` takes it.
public typealias ExemplarList = EntryList<ExemplarRow>
/// A list of who is to receive gifts (danh sách đề nghị), as `gift nominate` takes it.
public typealias NomineeList = EntryList<NomineeRow>
/// A list of gifts handed over (danh sách ký nhận), as `gift handover` takes it.
public typealias HandoverList = EntryList<HandoverRow>
/// A list of names to be looked up (danh sách tra cứu), as `find --from` takes it. What stands in lists of gifts and awards is understood
/// and left aside, so that such a list can be looked up as it is.
public typealias NameList = EntryList<NameRow>
/// Claims on a pool of gifts, as `gift split` and `gift allocate --by FILE` take them.
public typealias ClaimList = EntryList<ClaimRow>
