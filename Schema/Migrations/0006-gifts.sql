-- Gifts: a programme (of a ceremony or on its own) has lots; a lot is allocated over places, then handed over.

CREATE TABLE gift_programme (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  ceremony_id INTEGER REFERENCES ceremony (id), -- null: given without a gathering
  title TEXT, -- null: the ceremony names it
  place_id INTEGER REFERENCES place (id), -- null: not told
  given_on TEXT NOT NULL CHECK (given_on = date(given_on)),
  occasion TEXT, -- null: none told
  CHECK (ceremony_id IS NOT NULL OR title IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX gift_programme_ceremony ON gift_programme (ceremony_id) WHERE voided_by IS NULL;

CREATE TABLE gift_lot (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  programme_id INTEGER NOT NULL REFERENCES gift_programme (id),
  position INTEGER NOT NULL CHECK (position > 0),
  draw_name TEXT NOT NULL CHECK (draw_name <> ''), -- enters the draw's hash; fixed before any seed is known
  description TEXT NOT NULL CHECK (description <> ''),
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 100000000),
  beneficiaries TEXT, -- null: not told; for whom
  unit_value INTEGER CHECK (unit_value BETWEEN 1 AND 1000000000), -- null: not told; đồng
  funder TEXT -- null: not told
) STRICT;
CREATE UNIQUE INDEX gift_lot_position ON gift_lot (programme_id, position) WHERE voided_by IS NULL;
CREATE UNIQUE INDEX gift_lot_draw_name ON gift_lot (draw_name) WHERE voided_by IS NULL;

CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  lot_id INTEGER NOT NULL REFERENCES gift_lot (id),
  method TEXT NOT NULL CHECK (method IN ('webster', 'hamilton', 'equal', 'jefferson', 'adams', 'huntington-hill', 'dean')),
  weighted_by TEXT NOT NULL CHECK (weighted_by IN ('strength', 'units', 'population', 'equal', 'file')),
  pool INTEGER NOT NULL CHECK (pool > 0),
  undistributed INTEGER NOT NULL CHECK (undistributed >= 0),
  to_draw INTEGER NOT NULL CHECK (to_draw >= 0), -- how many tied gifts wait for lots
  CHECK (undistributed + to_draw <= pool)
) STRICT;
CREATE UNIQUE INDEX allocation_once ON allocation (lot_id) WHERE voided_by IS NULL;

CREATE TABLE gift_share (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  allocation_id INTEGER NOT NULL REFERENCES allocation (id),
  place_id INTEGER NOT NULL REFERENCES place (id),
  weight INTEGER NOT NULL CHECK (weight >= 0),
  floor INTEGER NOT NULL CHECK (floor >= 0),
  cap INTEGER CHECK (cap >= floor), -- null: unlimited
  base INTEGER NOT NULL CHECK (base >= 0), -- before any draw
  tied INTEGER NOT NULL CHECK (tied IN (0, 1)),
  reason TEXT NOT NULL,
  allotted_count INTEGER NOT NULL, -- counters kept in step with draw, hand-overs and returns
  handed_over_count INTEGER NOT NULL DEFAULT 0 CHECK (handed_over_count >= 0),
  returned_count INTEGER NOT NULL DEFAULT 0 CHECK (returned_count >= 0),
  CONSTRAINT no_over_issue CHECK (handed_over_count + returned_count <= allotted_count),
  CHECK (allotted_count BETWEEN base AND base + tied)
) STRICT;
CREATE UNIQUE INDEX gift_share_place ON gift_share (allocation_id, place_id) WHERE voided_by IS NULL;

CREATE TABLE gift_draw (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  allocation_id INTEGER NOT NULL REFERENCES allocation (id),
  seed TEXT, -- null: lots were drawn by hand
  drawn_on TEXT NOT NULL CHECK (drawn_on = date(drawn_on))
) STRICT;
CREATE UNIQUE INDEX gift_draw_once ON gift_draw (allocation_id) WHERE voided_by IS NULL;

CREATE TABLE gift_draw_winner (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  draw_id INTEGER NOT NULL REFERENCES gift_draw (id),
  share_id INTEGER NOT NULL REFERENCES gift_share (id)
) STRICT;
CREATE UNIQUE INDEX gift_draw_winner_once ON gift_draw_winner (share_id) WHERE voided_by IS NULL;

CREATE TABLE gift_nominee (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  lot_id INTEGER NOT NULL REFERENCES gift_lot (id),
  place_id INTEGER NOT NULL REFERENCES place (id),
  beneficiaries TEXT, -- null: not told; the group
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 100000000),
  salt BLOB, -- null: the identifying values were erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  name TEXT, -- null: erased
  address TEXT, -- null: not told, or erased
  name_key TEXT -- null: erased
) STRICT;
CREATE INDEX gift_nominee_lot ON gift_nominee (lot_id, place_id);
CREATE INDEX gift_nominee_name ON gift_nominee (name_key);

CREATE TABLE gift_handover (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  share_id INTEGER NOT NULL REFERENCES gift_share (id),
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 100000000),
  received_on TEXT NOT NULL CHECK (received_on = date(received_on)),
  salt BLOB, -- null: the identifying values were erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  recipient TEXT, -- null: handed to the ward as a whole, or erased
  received_by TEXT, -- null: not told, or erased; who signed
  note TEXT -- null: none, or erased; a note may name people
) STRICT;
CREATE INDEX gift_handover_share ON gift_handover (share_id);

CREATE TABLE gift_return (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  share_id INTEGER NOT NULL REFERENCES gift_share (id),
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 100000000),
  returned_on TEXT NOT NULL CHECK (returned_on = date(returned_on)),
  salt BLOB, -- null: the note was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  note TEXT -- null: none, or erased; a note may name people
) STRICT;
CREATE INDEX gift_return_share ON gift_return (share_id);
