-- Administrative units through time, their inhabitants, and the agencies seated in them.

CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  level TEXT NOT NULL CHECK (level IN ('province', 'district', 'commune', 'neighbourhood')),
  name TEXT NOT NULL CHECK (name <> ''),
  code TEXT, -- null: a neighbourhood has none
  parent_id INTEGER REFERENCES place (id), -- null: a province
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  from_certain INTEGER NOT NULL CHECK (from_certain IN (0, 1)), -- 0: only the day of the first map that shows it
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: still valid; the last day
  to_certain INTEGER CHECK (to_certain IN (0, 1)), -- null: still valid; 0: only the day before a map that lacks it
  name_key TEXT NOT NULL,
  CHECK ((valid_to IS NULL) = (to_certain IS NULL)),
  CHECK ((level = 'province') = (parent_id IS NULL)),
  CHECK ((level = 'neighbourhood') = (code IS NULL))
) STRICT;
CREATE INDEX place_name ON place (name_key);
CREATE INDEX place_code ON place (code);
CREATE INDEX place_parent ON place (parent_id);

CREATE TABLE place_succession (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  old_place_id INTEGER NOT NULL REFERENCES place (id),
  new_place_id INTEGER NOT NULL REFERENCES place (id),
  effective_on TEXT NOT NULL CHECK (effective_on = date(effective_on)),
  extent TEXT NOT NULL CHECK (extent IN ('whole', 'part')),
  is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)), -- 1: the likelier successor of a divided place
  source TEXT NOT NULL
) STRICT;
CREATE INDEX place_succession_old ON place_succession (old_place_id);
CREATE INDEX place_succession_new ON place_succession (new_place_id);

CREATE TABLE population (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  place_id INTEGER NOT NULL REFERENCES place (id),
  inhabitants INTEGER NOT NULL CHECK (inhabitants >= 0),
  counted_on TEXT NOT NULL CHECK (counted_on = date(counted_on))
) STRICT;
CREATE UNIQUE INDEX population_day ON population (place_id, counted_on) WHERE voided_by IS NULL;

CREATE TABLE agency (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('peoples-committee', 'police', 'other')),
  level TEXT CHECK (level IN ('state', 'ministry', 'province', 'district', 'commune')), -- null: not told by its name
  place_id INTEGER REFERENCES place (id), -- null: a central agency, or not told by its name
  name_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX agency_name ON agency (name_key, coalesce(place_id, 0)) WHERE voided_by IS NULL;

-- Whose register this is; the newest row that stands counts.
CREATE TABLE office (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  agency_id INTEGER REFERENCES agency (id), -- null: the office was not named
  place_id INTEGER REFERENCES place (id) -- null: no place of its own was given
) STRICT;
