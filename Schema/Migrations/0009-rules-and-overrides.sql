-- Rules of commendation as dated data, and the awards that stand against one for a reason.

CREATE TABLE award_rule (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  rule TEXT NOT NULL CHECK (rule IN ('one-reward', 'once', 'share', 'theme-ground', 'hold', 'merit-after-discipline')),
  award_code TEXT, -- null: every kind
  thousandths INTEGER CHECK (thousandths BETWEEN 1 AND 1000), -- null: not a share
  of_code TEXT, -- null: not a share; the kind of which award_code has at most a share
  force TEXT NOT NULL CHECK (force IN ('prohibition', 'warning')), -- what is prohibited and verified no reason overrides
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: in force
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL,
  CHECK ((rule = 'share') = (thousandths IS NOT NULL)),
  CHECK ((rule = 'share') = (of_code IS NOT NULL)),
  CHECK (rule NOT IN ('share', 'once') OR award_code IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX award_rule_once ON award_rule (rule, coalesce(award_code, ''), valid_from) WHERE voided_by IS NULL;

-- An award that does not keep a rule and stands for the reason that the officer gave.
CREATE TABLE rule_override (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  award_id INTEGER REFERENCES award (id), -- null: an award of somebody who must not be named
  protected_award_id INTEGER REFERENCES protected_award (id), -- null: an award of a named recipient
  rule TEXT NOT NULL CHECK (rule IN ('competence', 'one-reward', 'once', 'share', 'theme-ground', 'hold', 'merit-after-discipline')),
  legal_basis TEXT, -- null: the book has no text for the case
  reason TEXT NOT NULL CHECK (reason <> ''),
  CHECK ((award_id IS NULL) <> (protected_award_id IS NULL))
) STRICT;
CREATE INDEX rule_override_award ON rule_override (award_id);
