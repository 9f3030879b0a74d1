-- What form 0601 asks of a movement, and reasons for prize money that is not the law's.

ALTER TABLE movement ADD COLUMN level TEXT CHECK (level IN ('central', 'ministry-province', 'office')) /* null: not told; who launched it */;
ALTER TABLE movement ADD COLUMN scope TEXT CHECK (scope IN ('nationwide', 'sector-locality', 'cluster', 'office')) /* null: not told */;
ALTER TABLE movement ADD COLUMN method TEXT CHECK (method IN ('theme', 'annual')) /* null: not told */;
ALTER TABLE movement ADD COLUMN launched_by_id INTEGER REFERENCES agency (id) /* null: not told */;
ALTER TABLE movement ADD COLUMN starts_on TEXT CHECK (starts_on = date(starts_on)) /* null: not told */;
ALTER TABLE movement ADD COLUMN ends_on TEXT CHECK (ends_on = date(ends_on)) /* null: open, or not told; the last day */;
ALTER TABLE movement ADD COLUMN term_months INTEGER CHECK (term_months IS NULL OR (term_months > 0 AND ends_on IS NULL)) /* null: the days tell it, or not told */;
ALTER TABLE movement ADD COLUMN legal_paper TEXT CHECK (legal_paper <> '') /* null: not told */;
ALTER TABLE movement ADD COLUMN summed_up_on TEXT CHECK (summed_up_on = date(summed_up_on)) /* null: not yet, or not told */;

-- An award's money that differs from the law's and stands for a reason; the reason is of this amount and no other.
CREATE TABLE accepted_money (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  award_id INTEGER NOT NULL REFERENCES award (id),
  money INTEGER NOT NULL CHECK (money >= 0), -- đồng
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE UNIQUE INDEX accepted_money_once ON accepted_money (award_id, money) WHERE voided_by IS NULL;
