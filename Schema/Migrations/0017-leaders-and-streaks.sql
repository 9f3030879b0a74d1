-- Time in a leading post counts for a medal as service in a force does; a rule tells what it asks besides; how many years in a row with a
-- title lead to a higher award. Checks cannot be altered in place, so two tables are made anew with their rows as they were.

CREATE TABLE service_term_wider (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id),
  force TEXT NOT NULL CHECK (force IN ('to-bao-ve-antt', 'bao-ve-dan-pho', 'cong-an-xa-ban-chuyen-trach', 'doi-dan-phong', 'lanh-dao')),
  place_id INTEGER REFERENCES place (id), -- null: no ward told
  is_hard INTEGER NOT NULL CHECK (is_hard IN (0, 1)), -- 1: an especially difficult, border or island place
  from_on TEXT NOT NULL CHECK (from_on = date(from_on)),
  to_on TEXT CHECK (to_on = date(to_on) AND to_on >= from_on) -- null: still serves; the last day
) STRICT;
INSERT INTO service_term_wider (id, change_id, voided_by, row_digest, recipient_id, force, place_id, is_hard, from_on, to_on)
SELECT id, change_id, voided_by, row_digest, recipient_id, force, place_id, is_hard, from_on, to_on FROM service_term ORDER BY id;
DROP TABLE service_term;
ALTER TABLE service_term_wider RENAME TO service_term;
CREATE INDEX service_term_recipient ON service_term (recipient_id);

CREATE TABLE eligibility_rule_wider (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  code TEXT NOT NULL,
  award_code TEXT NOT NULL,
  force TEXT NOT NULL CHECK (force IN ('to-bao-ve-antt', 'bao-ve-dan-pho', 'cong-an-xa-ban-chuyen-trach', 'doi-dan-phong', 'lanh-dao')), -- whose members the rule is for
  counted_forces TEXT NOT NULL, -- the forces whose service is added up, joined by +
  years_men INTEGER CHECK (years_men > 0), -- null: not known to us
  years_women INTEGER CHECK (years_women > 0), -- null: not known to us
  hard_factor INTEGER CHECK (hard_factor > 0), -- null: not known to us; how often a day in a hard place counts
  excluded_by TEXT, -- null: nothing known that excludes; codes of awards whose holders are not given this one, joined by +
  excludes_service_orders INTEGER NOT NULL CHECK (excludes_service_orders IN (0, 1)), -- 1: nor holders of an order for length of service
  conditions TEXT, -- null: not told; what the rule asks besides, which the book cannot judge
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: in force
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL,
  CHECK ((years_men IS NULL) = (years_women IS NULL))
) STRICT;
INSERT INTO eligibility_rule_wider (id, change_id, voided_by, row_digest, code, award_code, force, counted_forces, years_men, years_women,
  hard_factor, excluded_by, excludes_service_orders, valid_from, valid_to, legal_basis, status)
SELECT id, change_id, voided_by, row_digest, code, award_code, force, counted_forces, years_men, years_women,
  hard_factor, excluded_by, excludes_service_orders, valid_from, valid_to, legal_basis, status FROM eligibility_rule ORDER BY id;
DROP TABLE eligibility_rule;
ALTER TABLE eligibility_rule_wider RENAME TO eligibility_rule;
CREATE UNIQUE INDEX eligibility_rule_once ON eligibility_rule (award_code, force, valid_from) WHERE voided_by IS NULL;

-- How many years in a row with a title lead to a higher award.
CREATE TABLE streak_rule (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  award_code TEXT NOT NULL, -- the title won year after year
  leads_to TEXT NOT NULL, -- the award that rests on it
  years INTEGER CHECK (years > 0), -- null: not known to us; how many years in a row
  conditions TEXT, -- null: not told; what the rule asks besides, which the book cannot judge
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: in force
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX streak_rule_once ON streak_rule (award_code, leads_to, valid_from) WHERE voided_by IS NULL;
