-- How many members a model had in a year, so that the report of an earlier year keeps its own number.

-- The table of 0047 with one more column, which may be all that is told; its rows as they were.
CREATE TABLE model_result_counted (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  model_id INTEGER NOT NULL REFERENCES model (id),
  year INTEGER NOT NULL,
  grade TEXT CHECK (grade IN ('good', 'fair', 'average', 'weak')), -- null: not graded
  tips INTEGER CHECK (tips >= 0), -- null: not counted; tips that people gave through it
  cases INTEGER CHECK (cases >= 0), -- null: not counted; cases it helped to find or settle
  outcome TEXT CHECK (outcome <> ''), -- null: not told
  members INTEGER CHECK (members >= 0), -- null: not counted; at the end of the year
  CHECK (grade IS NOT NULL OR tips IS NOT NULL OR cases IS NOT NULL OR outcome IS NOT NULL OR members IS NOT NULL)
) STRICT;
INSERT INTO model_result_counted (id, change_id, voided_by, row_digest, model_id, year, grade, tips, cases, outcome)
SELECT id, change_id, voided_by, row_digest, model_id, year, grade, tips, cases, outcome FROM model_result;
DROP TABLE model_result;
ALTER TABLE model_result_counted RENAME TO model_result;
CREATE UNIQUE INDEX model_result_year ON model_result (model_id, year) WHERE voided_by IS NULL;
