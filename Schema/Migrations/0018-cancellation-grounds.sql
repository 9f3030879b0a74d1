-- Why an award may be cancelled in law, as dated law; a recall that asks nothing back is none; and how a year's money is found.

CREATE TABLE cancellation_ground (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  ground TEXT NOT NULL CHECK (ground IN ('a', 'b', 'c', 'd')),
  text TEXT NOT NULL CHECK (text <> ''), -- what the law says of it, in short
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: in force
  legal_basis TEXT NOT NULL, -- with the article
  status TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX cancellation_ground_once ON cancellation_ground (ground, valid_from) WHERE voided_by IS NULL;

-- The table of 0012 with one more CHECK, and its rows.
CREATE TABLE recall_told (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  cancellation_id INTEGER NOT NULL REFERENCES cancellation (id),
  object INTEGER CHECK (object IN (0, 1)), -- null: not told
  certificate INTEGER CHECK (certificate IN (0, 1)), -- null: not told, and the book knows of none
  money INTEGER CHECK (money >= 0), -- null: not told, and the book knows of no payment; đồng
  CHECK (object IS NOT NULL OR certificate IS NOT NULL OR money IS NOT NULL) -- a recall says something
) STRICT;
INSERT INTO recall_told SELECT id, change_id, voided_by, row_digest, cancellation_id, object, certificate, money FROM recall;
DROP TABLE recall;
ALTER TABLE recall_told RENAME TO recall;
CREATE UNIQUE INDEX recall_once ON recall (cancellation_id) WHERE voided_by IS NULL;

-- A year's amounts by kind and decision, read from the index alone: which of them follow an unverified rule.
CREATE INDEX award_money ON award (merit_year, voided_by, kind_id, decision_id, money, recipient_id);
