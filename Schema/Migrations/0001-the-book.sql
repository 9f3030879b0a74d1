-- The book: changes, the lines they replaced, and the head that shows a cut-off end.
--
-- Conventions of every table below:
--   id          local integer, given in order and without gaps, never reused
--   change_id   the change that entered the row
--   voided_by   null: the entry stands; otherwise the change that struck it out as a mistake
--   row_digest  SHA-256 of the row's canonical content
--   *_on        a civil day, yyyy-mm-dd;  *_at  a UTC instant
--   *_key       derived from other columns for look-ups; outside the digests, recounted by a check
--   *_count     a counter kept in step with other rows; outside the digests, recounted by a check
--   salt        null: never had or lost its identifying values; those values enter the chain only as identity_commitment
--   0/1         in an INTEGER column with CHECK (… IN (0, 1)): false/true

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL CHECK (made_at = strftime('%Y-%m-%dT%H:%M:%SZ', made_at)),
  made_by TEXT NOT NULL,
  command TEXT NOT NULL,
  reason TEXT, -- null: the command asks for none
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

CREATE TABLE change_part (
  change_id INTEGER NOT NULL REFERENCES change (id),
  table_name TEXT NOT NULL,
  first_id INTEGER NOT NULL CHECK (first_id > 0),
  row_count INTEGER NOT NULL CHECK (row_count > 0),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (change_id, table_name)
) STRICT;

-- An edited row as it read before; before and before_identity are proven by before_digest.
CREATE TABLE change_line (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER CHECK (voided_by IS NULL), -- always null: history is not struck out
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before)),
  before_identity TEXT CHECK (before_identity IS NULL OR json_valid(before_identity)), -- null: the table has no identifying columns, or they were erased
  before_digest BLOB NOT NULL CHECK (length(before_digest) = 32),
  after_digest BLOB NOT NULL CHECK (length(after_digest) = 32)
) STRICT;
CREATE INDEX change_line_row ON change_line (table_name, row_id);

-- That a row lost its identifying values lawfully, under this change; without such a row their absence is an alteration.
CREATE TABLE erasure (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER CHECK (voided_by IS NULL), -- always null: what is erased stays erased
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX erasure_row ON erasure (table_name, row_id);

CREATE TABLE head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  change_count INTEGER NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

CREATE TABLE register (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER CHECK (voided_by IS NULL), -- always null
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  uid TEXT NOT NULL CHECK (length(uid) = 32)
) STRICT;
