-- Recipients who are not to be commended for the time being, and the earlier awards that a later one was proposed upon.

CREATE TABLE hold (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id),
  ground TEXT NOT NULL CHECK (ground IN ('discipline', 'investigation', 'inspection', 'allegation')),
  held_from TEXT NOT NULL CHECK (held_from = date(held_from)),
  held_to TEXT CHECK (held_to = date(held_to) AND held_to >= held_from), -- null: still open; the last day
  salt BLOB, -- null: the document was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  document TEXT -- null: not told, or erased
) STRICT;
CREATE INDEX hold_recipient ON hold (recipient_id);
CREATE UNIQUE INDEX hold_once ON hold (recipient_id, ground, held_from) WHERE voided_by IS NULL;

CREATE TABLE award_ground (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  award_id INTEGER NOT NULL REFERENCES award (id),
  ground_award_id INTEGER NOT NULL REFERENCES award (id)
) STRICT;
CREATE INDEX award_ground_of ON award_ground (ground_award_id);
CREATE UNIQUE INDEX award_ground_once ON award_ground (award_id, ground_award_id) WHERE voided_by IS NULL;
