internal import Recognition
internal import RecognitionStore

extension ExportProblem {
  var vietnamese: Message {
    switch self {
    case .folderInUse(let path):
      Message("Thư mục \(Vietnamese.file(path)) đang chứa tệp khác; lệnh export không ghi đè.", "Chọn một thư mục mới hoặc trống.")
    case .noManifest(let path):
      Message(
        "\(Vietnamese.file(path)) không phải là thư mục do sovang export ghi trọn vẹn: thiếu manifest.json.",
        "Kiểm tra lại tên thư mục, hoặc xuất lại: sovang export --all THƯ-MỤC --internal.")
    case .withoutIdentities(let path):
      Message(
        "\(Vietnamese.file(path)) được xuất không kèm họ tên và các dữ liệu nhận biết người, nên không lập lại được sổ.",
        "Xuất lại từ sổ: sovang export --all THƯ-MỤC --internal.")
    case .notAsWritten(let file):
      Message("Tệp \(Vietnamese.file(file)) không đúng như khi xuất.", "Chép lại thư mục từ nơi đã xuất, hoặc xuất lại từ sổ.")
    case .altered(let path, let findings):
      Message(
        "Dữ liệu trong \(Vietnamese.file(path)) đã bị sửa sau khi xuất: \(Vietnamese.number(findings)) chỗ sai lệch; không lập sổ.",
        "Chép lại thư mục từ nơi đã xuất, hoặc xuất lại từ sổ.")
    }
  }

  var english: Message {
    switch self {
    case .folderInUse(let path):
      Message("The folder \(English.file(path)) holds files, and export writes over none.", "Name a new folder or an empty one.")
    case .noManifest(let path):
      Message(
        "\(English.file(path)) is not a folder that sovang export wrote to its end: there is no manifest.json.",
        "Check the name, or export again: sovang export --all FOLDER --internal.")
    case .withoutIdentities(let path):
      Message(
        "\(English.file(path)) was exported without names and what else identifies people, so no register can be made of it.",
        "Export the register again: sovang export --all FOLDER --internal.")
    case .notAsWritten(let file):
      Message("The file \(English.file(file)) is not as it was exported.", "Copy the folder again, or export the register again.")
    case .altered(let path, let findings):
      Message(
        "\(English.file(path)) was altered after it was exported: \(English.count(findings, "finding")); no register was made.",
        "Copy the folder again, or export the register again.")
    }
  }
}
