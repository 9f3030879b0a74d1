-- The yearly classification "An toàn về an ninh, trật tự" (Thông tư 124/2021/TT-BCA). It is no commendation and enters no count of awards.

CREATE TABLE safety_classification (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  subject TEXT NOT NULL CHECK (subject IN ('ward', 'neighbourhood', 'agency', 'school', 'enterprise')),
  place_id INTEGER REFERENCES place (id), -- null: no ward told; the ward classified, or where the other lies
  name TEXT CHECK (name <> ''), -- null: the ward itself
  result TEXT NOT NULL CHECK (result IN ('met', 'not-met')),
  paper TEXT CHECK (paper <> ''), -- null: not told; the deciding paper
  decided_on TEXT CHECK (decided_on = date(decided_on)), -- null: not told
  CHECK ((subject = 'ward') = (name IS NULL)),
  CHECK (place_id IS NOT NULL OR subject NOT IN ('ward', 'neighbourhood'))
) STRICT;
CREATE UNIQUE INDEX safety_classification_once ON safety_classification (year, subject, coalesce(place_id, 0), coalesce(name, ''))
  WHERE voided_by IS NULL;
