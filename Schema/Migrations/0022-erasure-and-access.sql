-- For how long records are kept, as dated law; and who read what identifies people.

CREATE TABLE retention_rule (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  subject TEXT NOT NULL CHECK (subject IN ('state', 'ministry', 'province', 'district', 'commune', 'unit', 'other')), -- the level of the award; other: what is no award
  years INTEGER CHECK (years > 0), -- null: for ever; counted from the end of the year in which the work ended
  is_permanent INTEGER NOT NULL CHECK (is_permanent IN (0, 1)),
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: in force
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL,
  CHECK ((years IS NULL) = (is_permanent = 1))
) STRICT;
CREATE UNIQUE INDEX retention_rule_once ON retention_rule (subject, valid_from) WHERE voided_by IS NULL;

-- About the reading of the file, not the book: outside the chain, so that reading leaves the fingerprint as it is. It names nobody.
CREATE TABLE access (
  id INTEGER PRIMARY KEY,
  read_at TEXT NOT NULL CHECK (read_at = strftime('%Y-%m-%dT%H:%M:%SZ', read_at)),
  read_by TEXT NOT NULL,
  command TEXT NOT NULL CHECK (command <> ''),
  table_name TEXT, -- null: no one table, but what the command lists
  row_id INTEGER -- null: all that the command lists
) STRICT;
