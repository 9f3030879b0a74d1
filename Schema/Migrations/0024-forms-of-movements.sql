-- Forms that count movements are handed in as well.

-- The table of 0019 with two more words of its CHECK, and its rows.
CREATE TABLE form_submission_of_any (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  form TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200), -- of the period's first day
  basis TEXT NOT NULL CHECK (basis IN ('merit', 'decision', 'ceremony', 'launched', 'running')),
  submitted_on TEXT NOT NULL CHECK (submitted_on = date(submitted_on)),
  fingerprint TEXT NOT NULL, -- of the book that the figures were counted from
  period TEXT -- null: the year as a whole; else "2022-Q3", "2021..2025"
) STRICT;
INSERT INTO form_submission_of_any
SELECT id, change_id, voided_by, row_digest, form, year, basis, submitted_on, fingerprint, NULL FROM form_submission;
DROP TABLE form_submission;
ALTER TABLE form_submission_of_any RENAME TO form_submission;
CREATE INDEX form_submission_year ON form_submission (form, year);
