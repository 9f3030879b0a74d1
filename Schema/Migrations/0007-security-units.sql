-- Grassroots security units of wards and neighbourhoods, and their strength on a day.

CREATE TABLE security_unit (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  place_id INTEGER NOT NULL REFERENCES place (id), -- the ward
  neighbourhood_id INTEGER REFERENCES place (id), -- null: serves the whole ward
  kind TEXT NOT NULL CHECK (kind IN ('ban-bao-ve-dan-pho', 'to-bao-ve-dan-pho', 'to-bao-ve-antt', 'doi-dan-phong')),
  name TEXT NOT NULL CHECK (name <> ''),
  ended_on TEXT CHECK (ended_on = date(ended_on)), -- null: serves; the last day
  name_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX security_unit_once ON security_unit (place_id, coalesce(neighbourhood_id, 0), kind, name_key) WHERE voided_by IS NULL;

CREATE TABLE unit_strength (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  unit_id INTEGER NOT NULL REFERENCES security_unit (id),
  counted_on TEXT NOT NULL CHECK (counted_on = date(counted_on)),
  required INTEGER CHECK (required >= 0), -- null: not decided; the staffing rule speaks
  authorised_by TEXT, -- null: no decision named
  actual INTEGER CHECK (actual >= 0), -- null: not counted
  CHECK (required IS NOT NULL OR actual IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX unit_strength_day ON unit_strength (unit_id, counted_on) WHERE voided_by IS NULL;
