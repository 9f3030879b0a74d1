-- Blanks of certificates (phôi giấy khen) that were used up, as an officer counts them after a run of the printer.
CREATE TABLE certificate_printing (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  printed_on TEXT NOT NULL CHECK (printed_on = date(printed_on)),
  printed INTEGER NOT NULL CHECK (printed >= 0), -- good ones
  spoiled INTEGER NOT NULL CHECK (spoiled >= 0),
  CHECK (printed + spoiled > 0)
) STRICT;
CREATE INDEX certificate_printing_decision ON certificate_printing (decision_id);
