-- The official statistics forms (biểu thống kê) as dated data, and what was handed in by them.

CREATE TABLE statistics_form (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  code TEXT NOT NULL CHECK (code <> ''),
  title TEXT NOT NULL,
  unit TEXT, -- null: each row tells its own
  measures TEXT NOT NULL CHECK (measures IN ('awards', 'movements')),
  scope TEXT, -- null: all of them
  row_checks TEXT, -- null: none known
  column_checks TEXT, -- null: none known
  due_on TEXT NOT NULL CHECK (due_on = substr(date('2024-' || due_on), 6)), -- month and day of the report's year
  replaced_by TEXT, -- null: in force, or not known
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: in force
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX statistics_form_once ON statistics_form (code, valid_from) WHERE voided_by IS NULL;

CREATE TABLE form_row (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  form TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  code TEXT, -- null: a heading without figures
  indent INTEGER NOT NULL CHECK (indent >= 0),
  label TEXT NOT NULL,
  unit TEXT, -- null: none printed
  counted TEXT, -- null: all that the form is about
  left_empty TEXT, -- null: no column is left empty; codes of columns, joined by commas
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from) -- null: in force
) STRICT;
CREATE UNIQUE INDEX form_row_once ON form_row (form, position, valid_from) WHERE voided_by IS NULL;

CREATE TABLE form_column (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  form TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  code TEXT NOT NULL CHECK (code <> ''),
  letter TEXT NOT NULL,
  heading TEXT, -- null: stands alone
  label TEXT NOT NULL,
  part TEXT, -- null: not divided
  each INTEGER NOT NULL CHECK (each IN (0, 1)), -- 1: one such column to every kind of award that was given
  counted TEXT, -- null: all that the form is about
  ratio TEXT, -- null: a column of counts; "6:3" is column 6 against column 3
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from) -- null: in force
) STRICT;
CREATE UNIQUE INDEX form_column_once ON form_column (form, code, valid_from) WHERE voided_by IS NULL;

-- A form as it was handed in (biểu đã nộp): every figure of it, whatever the book says later.
CREATE TABLE form_submission (
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
CREATE INDEX form_submission_year ON form_submission (form, year);

CREATE TABLE form_submission_cell (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  submission_id INTEGER NOT NULL REFERENCES form_submission (id),
  row_code TEXT NOT NULL,
  column_code TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value >= 0)
) STRICT;
CREATE UNIQUE INDEX form_submission_cell_once ON form_submission_cell (submission_id, row_code, column_code) WHERE voided_by IS NULL;
