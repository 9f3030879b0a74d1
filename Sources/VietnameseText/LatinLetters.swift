/// Which letters there are.
enum LatinLetters {
  /// Each row: the ASCII letter below, then the letter with its tones in Vietnamese order.
  static let vietnamese: [(Unicode.Scalar, String)] = [
    ("a", "aàảãáạ"), ("a", "ăằẳẵắặ"), ("a", "âầẩẫấậ"), ("e", "eèẻẽéẹ"), ("e", "êềểễếệ"), ("i", "iìỉĩíị"),
    ("o", "oòỏõóọ"), ("o", "ôồổỗốộ"), ("o", "ơờởỡớợ"), ("u", "uùủũúụ"), ("u", "ưừửữứự"), ("y", "yỳỷỹýỵ"), ("d", "đ"),
    ("b", "b"), ("c", "c"), ("d", "d"), ("f", "f"), ("g", "g"), ("h", "h"), ("j", "j"), ("k", "k"), ("l", "l"), ("m", "m"),
    ("n", "n"), ("p", "p"), ("q", "q"), ("r", "r"), ("s", "s"), ("t", "t"), ("v", "v"), ("w", "w"), ("x", "x"), ("z", "z"),
  ]

  /// Letters with the marks of other languages, as names of foreigners and ethnic minorities have them.
  static let foreign: [(Unicode.Scalar, String)] = [
    ("a", "äåāąǎǟǡǻȁȃȧḁẚ"), ("b", "ƀḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ďḋḍḏḑḓ"), ("e", "ëēĕėęěȅȇȩḕḗḙḛḝ"), ("f", "ḟ"),
    ("g", "ĝğġģǧǵḡǥ"), ("h", "ĥȟḣḥḧḩḫẖħ"), ("i", "îïīĭįǐȉȋḭḯı"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľłḷḹḻḽ"),
    ("m", "ḿṁṃ"), ("n", "ñńņňǹṅṇṉṋ"), ("o", "öōŏőøǒǫǭȍȏȫȭȯȱṍṏṑṓ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩ"), ("t", "ţťŧțṫṭṯṱẗ"), ("u", "ûüūŭůűųǔǖǘǚǜȕȗṳṵṷṹṻ"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"),
    ("y", "ÿŷȳẏẙ"), ("z", "źżžẑẓẕ"),
  ]

  /// Letters of other alphabets that old fonts and careless typing put where a Vietnamese one is meant: Ð and ð (eth), Ɖ for đ.
  static let lookalikes: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("\u{D0}", "đ"), ("\u{F0}", "đ"), ("\u{189}", "đ"), ("\u{130}", "i"),
  ]
}
