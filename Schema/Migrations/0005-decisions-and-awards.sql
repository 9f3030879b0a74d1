-- Decisions, awards, their conferral and their cancellation in law; tallies kept in step.

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  issuer_id INTEGER NOT NULL REFERENCES agency (id),
  number TEXT NOT NULL CHECK (number <> ''),
  signed_on TEXT NOT NULL CHECK (signed_on = date(signed_on)),
  signing_form TEXT CHECK (signing_form IN ('KT', 'TUQ', 'Q')), -- null: signed by the chair, or not told
  signer_title TEXT, -- null: not told
  salt BLOB, -- null: the signer's name was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  signer TEXT, -- null: not told, or erased
  number_key TEXT NOT NULL, -- the number whatever the case of its letters
  year_key INTEGER NOT NULL -- the year of signed_on: numbers start again every year
) STRICT;
CREATE UNIQUE INDEX decision_number ON decision (issuer_id, number_key, year_key) WHERE voided_by IS NULL;

CREATE TABLE award (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id),
  kind_id INTEGER NOT NULL REFERENCES award_kind (id),
  commendation TEXT NOT NULL CHECK (commendation IN ('CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI', 'KHANG_CHIEN')),
  merit_year INTEGER NOT NULL CHECK (merit_year BETWEEN 1945 AND 2200),
  merit_from INTEGER CHECK (merit_from BETWEEN 1945 AND 2200), -- null: one year's merit
  merit_to INTEGER CHECK (merit_to >= merit_from), -- null: one year's merit
  place_id INTEGER REFERENCES place (id), -- null: no ward told
  neighbourhood_id INTEGER REFERENCES place (id), -- null: no neighbourhood told
  rank_class TEXT CHECK (rank_class IN ('ministry-leader', 'department-leader', 'entrepreneur', 'other-leader', 'direct-worker')), -- null: not told, or not a person
  money INTEGER CHECK (money >= 0), -- null: not known; đồng
  posthumous INTEGER NOT NULL CHECK (posthumous IN (0, 1)),
  enterprise INTEGER NOT NULL CHECK (enterprise IN (0, 1)),
  salt BLOB, -- null: the identifying values were erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  unit TEXT, -- null: not told, or erased
  position TEXT, -- null: not told, or erased
  citation TEXT, -- null: not told, or erased
  CHECK ((merit_from IS NULL) = (merit_to IS NULL))
) STRICT;
CREATE UNIQUE INDEX award_once ON award (recipient_id, decision_id, kind_id, merit_year, commendation) WHERE voided_by IS NULL;
CREATE INDEX award_decision ON award (decision_id);
CREATE INDEX award_place ON award (place_id, merit_year);

CREATE TABLE conferral (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  award_id INTEGER NOT NULL REFERENCES award (id),
  ceremony_id INTEGER NOT NULL REFERENCES ceremony (id),
  manner TEXT NOT NULL CHECK (manner IN ('in-person', 'representative', 'family', 'absent')),
  salt BLOB, -- null: the representative's name was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  representative TEXT -- null: none, or erased
) STRICT;
CREATE UNIQUE INDEX conferral_once ON conferral (award_id) WHERE voided_by IS NULL;
CREATE INDEX conferral_ceremony ON conferral (ceremony_id);

CREATE TABLE cancellation (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  award_id INTEGER NOT NULL REFERENCES award (id),
  ground TEXT NOT NULL CHECK (ground IN ('a', 'b', 'c', 'd')),
  decision_number TEXT NOT NULL CHECK (decision_number <> ''),
  cancelled_on TEXT NOT NULL CHECK (cancelled_on = date(cancelled_on))
) STRICT;
CREATE UNIQUE INDEX cancellation_once ON cancellation (award_id) WHERE voided_by IS NULL;

-- Awards whose recipients must not be named: only how many.
CREATE TABLE protected_award (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  kind_id INTEGER NOT NULL REFERENCES award_kind (id),
  recipient_type TEXT NOT NULL CHECK (recipient_type IN ('individual', 'collective', 'household')),
  merit_year INTEGER NOT NULL CHECK (merit_year BETWEEN 1945 AND 2200),
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000000),
  decision_id INTEGER REFERENCES decision (id), -- null: not to be told either
  ceremony_id INTEGER REFERENCES ceremony (id) -- null: not conferred at a ceremony, or not to be told
) STRICT;

-- Derived: recounted by `sovang check tallies`, outside the chain.
CREATE TABLE award_tally (
  basis TEXT NOT NULL CHECK (basis IN ('merit', 'decision', 'ceremony', 'cancellation')),
  year INTEGER NOT NULL,
  place_id INTEGER NOT NULL, -- 0: no ward recorded
  kind_id INTEGER NOT NULL REFERENCES award_kind (id),
  recipient_type TEXT NOT NULL,
  commendation TEXT NOT NULL,
  given INTEGER NOT NULL CHECK (given >= 0),
  cancelled INTEGER NOT NULL CHECK (cancelled BETWEEN 0 AND given),
  money INTEGER NOT NULL CHECK (money >= 0),
  money_unknown INTEGER NOT NULL CHECK (money_unknown BETWEEN 0 AND given), -- how many of given have no amount
  PRIMARY KEY (basis, year, place_id, kind_id, recipient_type, commendation)
) STRICT;
