-- Gifts divided further: a ward's share among its neighbourhoods or units, and several lots at once.

-- Several lots of a programme divided together (chia chung): what each place gets of all of them, before each lot's shares are rounded.
CREATE TABLE joint_allocation (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  programme_id INTEGER NOT NULL REFERENCES gift_programme (id),
  method TEXT NOT NULL CHECK (method IN ('webster', 'hamilton', 'equal', 'jefferson', 'adams', 'huntington-hill', 'dean')),
  weighted_by TEXT NOT NULL CHECK (weighted_by IN ('strength', 'units', 'population', 'equal', 'file')),
  pool INTEGER NOT NULL CHECK (pool > 0), -- the gifts of all the lots
  draw_name TEXT NOT NULL CHECK (draw_name <> ''), -- enters the draw's hash; made of the lots' own names
  seed TEXT CHECK (seed <> ''), -- null: nothing was tied
  drawn_on TEXT CHECK (drawn_on = date(drawn_on)), -- null: nothing was tied
  CHECK ((seed IS NULL) = (drawn_on IS NULL))
) STRICT;
CREATE UNIQUE INDEX joint_allocation_once ON joint_allocation (programme_id) WHERE voided_by IS NULL;

CREATE TABLE joint_share (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  joint_id INTEGER NOT NULL REFERENCES joint_allocation (id),
  place_id INTEGER NOT NULL REFERENCES place (id),
  weight INTEGER NOT NULL CHECK (weight >= 0),
  floor INTEGER NOT NULL CHECK (floor >= 0),
  cap INTEGER CHECK (cap >= floor), -- null: unlimited
  committed INTEGER CHECK (committed > 0), -- null: nothing was promised beforehand
  base INTEGER NOT NULL CHECK (base >= 0), -- before the draw
  tied INTEGER NOT NULL CHECK (tied IN (0, 1)),
  won INTEGER NOT NULL CHECK (won BETWEEN 0 AND tied),
  reason TEXT NOT NULL CHECK (reason <> ''),
  CHECK (base >= floor AND (cap IS NULL OR base + won <= cap))
) STRICT;
CREATE UNIQUE INDEX joint_share_place ON joint_share (joint_id, place_id) WHERE voided_by IS NULL;

ALTER TABLE allocation ADD COLUMN share_id INTEGER REFERENCES gift_share (id); -- null: divides the lot itself, not somebody's share of it
ALTER TABLE allocation ADD COLUMN joint_id INTEGER CHECK (joint_id IS NULL OR share_id IS NULL) REFERENCES joint_allocation (id); -- null: divided by itself, not with other lots
ALTER TABLE allocation ADD COLUMN on_top INTEGER CHECK (on_top = 1); -- null: promised gifts count toward the share; 1: they come on top of it
ALTER TABLE gift_share ADD COLUMN unit_id INTEGER REFERENCES security_unit (id); -- null: the share of the place itself
ALTER TABLE gift_share ADD COLUMN committed INTEGER CHECK (committed > 0); -- null: nothing was promised beforehand

DROP INDEX allocation_once;
CREATE UNIQUE INDEX allocation_once ON allocation (lot_id, coalesce(share_id, 0)) WHERE voided_by IS NULL;
DROP INDEX gift_share_place;
CREATE UNIQUE INDEX gift_share_claimant ON gift_share (allocation_id, place_id, coalesce(unit_id, 0)) WHERE voided_by IS NULL;
