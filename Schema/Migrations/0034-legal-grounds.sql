-- The legal grounds that a decision of commendation names (căn cứ), as dated law.
CREATE TABLE legal_ground (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  code TEXT NOT NULL CHECK (code <> ''), -- what the ground is, whatever its text in a regime
  level TEXT CHECK (level IN ('province', 'district', 'commune')), -- of the People's Committee that decides; null: whoever decides
  position INTEGER NOT NULL CHECK (position > 0), -- its place among the grounds of a decision
  text TEXT NOT NULL CHECK (text <> ''), -- as a decision names it, after "Căn cứ"
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: in force
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX legal_ground_once ON legal_ground (code, coalesce(level, ''), valid_from) WHERE voided_by IS NULL;
