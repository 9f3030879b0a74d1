-- Years whose report is closed, and the changes that corrected such a year afterwards.

CREATE TABLE year_closing (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands; else the year was opened again
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  fingerprint TEXT NOT NULL CHECK (fingerprint <> '') -- of the book as it was closed
) STRICT;
CREATE UNIQUE INDEX year_closing_once ON year_closing (year) WHERE voided_by IS NULL;

CREATE TABLE year_correction (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER CHECK (voided_by IS NULL), -- always null: that a closed year was touched stays told
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  closing_id INTEGER NOT NULL REFERENCES year_closing (id)
) STRICT;
CREATE INDEX year_correction_closing ON year_correction (closing_id);
