-- Models of self-management (mô hình tự quản về an ninh, trật tự), who copied whom, and what each came to year by year.

CREATE TABLE model (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  place_id INTEGER NOT NULL REFERENCES place (id), -- the ward where it was set up
  neighbourhood_id INTEGER REFERENCES place (id), -- null: of the whole ward
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT CHECK (kind <> ''), -- null: not told; what models like it are called everywhere
  field TEXT CHECK (field IN ('crime', 'drugs', 'fire', 'traffic', 'urban-order', 'security')), -- null: not told
  started_on TEXT CHECK (started_on = date(started_on)), -- null: not told
  founding_paper TEXT CHECK (founding_paper <> ''), -- null: not told
  host TEXT CHECK (host <> ''), -- null: not told; who runs it
  members INTEGER CHECK (members >= 0), -- null: not counted
  equipment TEXT CHECK (equipment <> ''), -- null: not told
  cost INTEGER CHECK (cost >= 0), -- null: not told; đồng
  funding TEXT CHECK (funding <> ''), -- null: not told; where the money came from
  copied_from INTEGER REFERENCES model (id), -- null: the first of its kind, or not told
  ended_on TEXT CHECK (ended_on = date(ended_on)), -- null: runs; the last day
  merged_into INTEGER REFERENCES model (id), -- null: closed for good, or runs
  ending TEXT CHECK (ending <> ''), -- null: not told; why it ended
  name_key TEXT NOT NULL,
  CHECK (started_on IS NULL OR ended_on IS NULL OR started_on <= ended_on),
  CHECK (ended_on IS NOT NULL OR (merged_into IS NULL AND ending IS NULL)),
  CHECK (copied_from <> id AND merged_into <> id)
) STRICT;
CREATE INDEX model_name ON model (name_key);
CREATE INDEX model_copied_from ON model (copied_from);

CREATE TABLE model_result (
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
  CHECK (grade IS NOT NULL OR tips IS NOT NULL OR cases IS NOT NULL OR outcome IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX model_result_year ON model_result (model_id, year) WHERE voided_by IS NULL;

-- Models, directives and training sessions can be looked up from here on: the index is made anew when somebody next looks.
DELETE FROM search;
DELETE FROM search_reach;
