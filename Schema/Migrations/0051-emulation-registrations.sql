-- Registration for emulation (đăng ký thi đua): who aims at which title for a year. Whether it was won is seen from the awards.

CREATE TABLE emulation_registration (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id),
  kind_id INTEGER NOT NULL REFERENCES award_kind (id),
  place_id INTEGER REFERENCES place (id), -- null: not told; the ward of who registers
  registered_on TEXT CHECK (registered_on = date(registered_on)) -- null: not told
) STRICT;
CREATE UNIQUE INDEX emulation_registration_once ON emulation_registration (recipient_id, year, kind_id) WHERE voided_by IS NULL;
CREATE INDEX emulation_registration_year ON emulation_registration (year);
