-- Law as dated data: the rule is chosen by the day of the decision. status says how sure a row is.

CREATE TABLE award_kind (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  code TEXT NOT NULL CHECK (code <> ''),
  category TEXT NOT NULL CHECK (category IN ('title', 'form')), -- danh hiệu thi đua, hình thức khen thưởng
  parent TEXT, -- null: not a class of another kind
  level TEXT NOT NULL,
  recipients TEXT NOT NULL, -- individual, collective, household, joined by +
  title TEXT NOT NULL,
  title_english TEXT NOT NULL,
  precedence INTEGER NOT NULL,
  valid_from TEXT CHECK (valid_from = date(valid_from)), -- null: since before our records
  valid_to TEXT CHECK (valid_to = date(valid_to) AND (valid_from IS NULL OR valid_to >= valid_from)), -- null: in force
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX award_kind_code ON award_kind (code, coalesce(valid_from, '')) WHERE voided_by IS NULL;

CREATE TABLE award_alias (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  alias TEXT NOT NULL,
  code TEXT NOT NULL
) STRICT;

CREATE TABLE competence (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  authority TEXT NOT NULL,
  level TEXT NOT NULL,
  award_code TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND (valid_from IS NULL OR valid_to >= valid_from)), -- null: in force
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX competence_once ON competence (authority, award_code, valid_from) WHERE voided_by IS NULL;

CREATE TABLE reward_coefficient (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  regime TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND (valid_from IS NULL OR valid_to >= valid_from)), -- null: in force
  award_code TEXT NOT NULL,
  recipient_type TEXT NOT NULL CHECK (recipient_type IN ('individual', 'collective', 'household')),
  thousandths INTEGER CHECK (thousandths > 0), -- null: the law's figure is not known to us; the amount must be entered
  is_cap INTEGER NOT NULL CHECK (is_cap IN (0, 1)), -- 1: the law gives only an upper bound
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX reward_coefficient_once ON reward_coefficient (award_code, recipient_type, valid_from) WHERE voided_by IS NULL;

CREATE TABLE base_salary (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND (valid_from IS NULL OR valid_to >= valid_from)), -- null: in force
  dong INTEGER NOT NULL CHECK (dong > 0),
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX base_salary_once ON base_salary (valid_from) WHERE voided_by IS NULL;

CREATE TABLE staffing_rule (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  code TEXT NOT NULL,
  place_code TEXT, -- null: the whole country
  unit_kind TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND (valid_from IS NULL OR valid_to >= valid_from)), -- null: in force
  counted_per TEXT NOT NULL CHECK (counted_per IN ('team', 'neighbourhood')),
  minimum INTEGER, -- null: the rule goes by inhabitants
  maximum INTEGER, -- null: the rule goes by inhabitants
  base_inhabitants INTEGER, -- null: the rule is a range
  base_members INTEGER, -- null: the rule is a range
  band_inhabitants INTEGER, -- null: the rule is a range
  members_per_band INTEGER, -- null: the rule is a range
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL,
  CHECK ((minimum IS NULL) = (maximum IS NULL)),
  CHECK ((minimum IS NULL) <> (base_members IS NULL))
) STRICT;
CREATE UNIQUE INDEX staffing_rule_once ON staffing_rule (code) WHERE voided_by IS NULL;
