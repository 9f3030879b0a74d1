-- Movements, ceremonies with what was said and asked there, recipients, exemplars.

CREATE TABLE movement (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX movement_name ON movement (name_key) WHERE voided_by IS NULL;

CREATE TABLE ceremony (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  title TEXT NOT NULL CHECK (title <> ''),
  movement_id INTEGER REFERENCES movement (id), -- null: not told
  merit_year INTEGER CHECK (merit_year BETWEEN 1945 AND 2200), -- null: not told; the year whose merit is honoured
  held_on TEXT NOT NULL CHECK (held_on = date(held_on)),
  part_of_day TEXT CHECK (part_of_day IN ('morning', 'afternoon', 'evening')), -- null: not told
  occasion TEXT, -- null: none told
  organiser_id INTEGER REFERENCES agency (id), -- null: not told
  place_id INTEGER REFERENCES place (id), -- null: not told
  stated_wards INTEGER CHECK (stated_wards > 0), -- null: the source gives no number of wards
  stated_many INTEGER NOT NULL CHECK (stated_many IN (0, 1)), -- 1: the source says awards were given but not how many
  stated_individuals INTEGER CHECK (stated_individuals >= 0), -- null: the source gives no figure
  stated_collectives INTEGER CHECK (stated_collectives >= 0), -- null: the source gives no figure
  stated_households INTEGER CHECK (stated_households >= 0), -- null: the source gives no figure
  source_publisher TEXT, -- null: not told
  source_title TEXT, -- null: not told
  source_url TEXT, -- null: not told
  salt BLOB, -- null: the author's name was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  source_author TEXT -- null: not told, or erased
) STRICT;
CREATE INDEX ceremony_day ON ceremony (held_on);

CREATE TABLE ceremony_honoured (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  ceremony_id INTEGER NOT NULL REFERENCES ceremony (id),
  name TEXT NOT NULL CHECK (name <> '')
) STRICT;
CREATE INDEX ceremony_honoured_ceremony ON ceremony_honoured (ceremony_id);

CREATE TABLE ceremony_guest (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  ceremony_id INTEGER NOT NULL REFERENCES ceremony (id),
  spoke INTEGER NOT NULL CHECK (spoke IN (0, 1)),
  salt BLOB, -- null: the name was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  name TEXT -- null: erased
) STRICT;
CREATE INDEX ceremony_guest_ceremony ON ceremony_guest (ceremony_id);

CREATE TABLE guest_role (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  guest_id INTEGER NOT NULL REFERENCES ceremony_guest (id),
  salt BLOB, -- null: the role, which tells who the guest is, was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  role TEXT CHECK (role <> '') -- null: erased
) STRICT;
CREATE INDEX guest_role_guest ON guest_role (guest_id);

CREATE TABLE directive (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  ceremony_id INTEGER NOT NULL REFERENCES ceremony (id),
  addressee TEXT NOT NULL CHECK (addressee <> ''),
  content TEXT NOT NULL CHECK (content <> ''),
  tracks TEXT CHECK (tracks IN ('strength', 'training', 'visits', 'models', 'campaigns')), -- null: the register measures it by nothing
  status TEXT NOT NULL CHECK (status IN ('open', 'done', 'dropped'))
) STRICT;
CREATE INDEX directive_ceremony ON directive (ceremony_id);

CREATE TABLE indicator (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  ceremony_id INTEGER NOT NULL REFERENCES ceremony (id),
  code TEXT NOT NULL CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  direction TEXT NOT NULL CHECK (direction IN ('increase', 'decrease', 'stable')),
  value INTEGER, -- null: not stated; the count, or the numerator of a rate
  value_of INTEGER CHECK (value_of > 0), -- null: not a rate, or not stated
  previous INTEGER, -- null: not stated; the same of the year before
  previous_of INTEGER CHECK (previous_of > 0) -- null: not a rate, or not stated
) STRICT;
CREATE INDEX indicator_ceremony ON indicator (ceremony_id);

CREATE TABLE recipient (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  type TEXT NOT NULL CHECK (type IN ('individual', 'collective', 'household')),
  visibility TEXT NOT NULL CHECK (visibility IN ('public', 'internal')),
  salt BLOB, -- null: the identifying values were erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  name TEXT, -- null: erased
  birth_year INTEGER CHECK (birth_year BETWEEN 1850 AND 2200), -- null: not known, not a person, or erased
  gender TEXT CHECK (gender IN ('male', 'female')), -- null: not known, not a person, or erased
  unit TEXT, -- null: not a collective under a unit, or erased; tells collectives of one name apart
  identity_key INTEGER, -- null: erased
  name_key TEXT -- null: erased
) STRICT;
CREATE INDEX recipient_identity ON recipient (identity_key);
CREATE INDEX recipient_name ON recipient (name_key, type);

CREATE TABLE exemplar (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id),
  place_id INTEGER REFERENCES place (id), -- null: no ward told
  field TEXT, -- null: not told
  merit_year INTEGER NOT NULL CHECK (merit_year BETWEEN 1945 AND 2200),
  ceremony_id INTEGER REFERENCES ceremony (id), -- null: not held up at a ceremony
  salt BLOB, -- null: the deed was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  deed TEXT -- null: not told, or erased
) STRICT;
CREATE INDEX exemplar_recipient ON exemplar (recipient_id);
CREATE INDEX exemplar_ceremony ON exemplar (ceremony_id);
