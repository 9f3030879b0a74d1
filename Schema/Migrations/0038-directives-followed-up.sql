-- Directives given at a ceremony or otherwise, with their deadlines and what became of them.

-- The table of 0004, whose ceremony may be left out, with more columns; its rows as they were.
CREATE TABLE directive_followed (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  ceremony_id INTEGER REFERENCES ceremony (id), -- null: not given at a ceremony
  addressee TEXT NOT NULL CHECK (addressee <> ''),
  content TEXT NOT NULL CHECK (content <> ''),
  tracks TEXT CHECK (tracks IN ('strength', 'training', 'visits', 'models', 'campaigns')), -- null: the register measures it by nothing
  status TEXT NOT NULL CHECK (status IN ('open', 'done', 'dropped')),
  given_on TEXT CHECK (given_on = date(given_on)), -- null: on the day of the ceremony
  due_on TEXT CHECK (due_on = date(due_on)), -- null: no deadline told; the last day
  paper TEXT CHECK (paper <> ''), -- null: not told; the paper it was given by
  closed_on TEXT CHECK (closed_on = date(closed_on)), -- null: open, or the day is not told
  outcome TEXT CHECK (outcome <> ''), -- null: not told
  CHECK (ceremony_id IS NOT NULL OR given_on IS NOT NULL),
  CHECK (status <> 'open' OR (closed_on IS NULL AND outcome IS NULL))
) STRICT;
INSERT INTO directive_followed (id, change_id, voided_by, row_digest, ceremony_id, addressee, content, tracks, status)
SELECT id, change_id, voided_by, row_digest, ceremony_id, addressee, content, tracks, status FROM directive;
DROP TABLE directive;
ALTER TABLE directive_followed RENAME TO directive;
CREATE INDEX directive_ceremony ON directive (ceremony_id);
