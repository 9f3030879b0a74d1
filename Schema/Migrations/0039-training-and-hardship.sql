-- Training of the force with who attended; members in hardship, and the visits and support they were given. Both are the office's own.

CREATE TABLE training_session (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  title TEXT NOT NULL CHECK (title <> ''),
  held_on TEXT NOT NULL CHECK (held_on = date(held_on)),
  place_id INTEGER REFERENCES place (id), -- null: for all wards of the office; the ward
  organiser TEXT CHECK (organiser <> ''), -- null: not told
  attended INTEGER CHECK (attended >= 0) -- null: not counted; how many came, named or not
) STRICT;
CREATE INDEX training_session_day ON training_session (held_on);

CREATE TABLE training_attendance (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  session_id INTEGER NOT NULL REFERENCES training_session (id),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id)
) STRICT;
CREATE UNIQUE INDEX training_attendance_once ON training_attendance (session_id, recipient_id) WHERE voided_by IS NULL;

CREATE TABLE hardship_case (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id),
  place_id INTEGER NOT NULL REFERENCES place (id), -- the ward
  opened_on TEXT NOT NULL CHECK (opened_on = date(opened_on)),
  closed_on TEXT CHECK (closed_on = date(closed_on) AND closed_on >= opened_on), -- null: open; the last day
  visits_owed INTEGER CHECK (visits_owed > 0), -- null: not decided; how many in a year
  salt BLOB, -- null: the need was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  need TEXT CHECK (need <> '') -- null: not told, or erased
) STRICT;
CREATE INDEX hardship_case_recipient ON hardship_case (recipient_id);

CREATE TABLE hardship_visit (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  case_id INTEGER NOT NULL REFERENCES hardship_case (id),
  visited_on TEXT NOT NULL CHECK (visited_on = date(visited_on)),
  amount INTEGER CHECK (amount >= 0), -- null: no money told; đồng
  salt BLOB, -- null: who paid and what was given were erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  in_kind TEXT CHECK (in_kind <> ''), -- null: nothing told, or erased
  funder TEXT CHECK (funder <> '') -- null: not told, or erased
) STRICT;
CREATE INDEX hardship_visit_case ON hardship_visit (case_id);
