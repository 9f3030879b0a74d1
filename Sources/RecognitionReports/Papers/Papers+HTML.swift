extension Letterhead {
  var html: String {
    let above = superior.map { "<p>\(HTML.escaped($0))</p>" } ?? ""
    return """
      <div class="letterhead">
      <div class="row">
      <div class="issuer">\(above)<p class="agency">\(HTML.lines(agency))</p></div>
      <div class="nation"><p class="country">\(HTML.escaped(country))</p><p class="motto">\(HTML.escaped(motto))</p></div>
      </div>
      <div class="row">
      <div class="issuer"><p class="own-number">\(HTML.escaped(number))</p></div>
      <div class="nation"><p class="day">\(HTML.escaped(day))</p></div>
      </div>
      </div>

      """
  }
}

extension Closing {
  var html: String {
    """
    <div class="closing">
    <div class="recipients"><p class="to">\(HTML.escaped(heading))</p><p>\(HTML.lines(recipients))</p></div>
    <div class="signer"><p>\(HTML.lines(authority))</p><p class="name">\(HTML.escaped(signer ?? ""))</p></div>
    </div>

    """
  }
}

extension PaperAnnex {
  var html: String {
    let label = label.map { "<span class=\"label\">\(HTML.escaped($0))</span>" } ?? ""
    return "<h1 class=\"annex\">\(label)\(HTML.escaped(title))</h1>\n<p class=\"reference\">\(HTML.escaped(reference))</p>\n"
  }
}
