-- After the decision: certificates with their golden-book numbers, prize money paid, what a cancellation asks back and what came.

-- A number of the golden book (số sổ vàng) is used once for ever, by an issuer, whether its certificate stands or not.
CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  award_id INTEGER NOT NULL REFERENCES award (id),
  issuer_id INTEGER NOT NULL REFERENCES agency (id),
  golden_number INTEGER NOT NULL CHECK (golden_number BETWEEN 1 AND 1000000000),
  issued_on TEXT NOT NULL CHECK (issued_on = date(issued_on)),
  issue TEXT NOT NULL CHECK (issue IN ('first', 'exchange', 'reissue')), -- cấp lần đầu, cấp đổi, cấp lại
  reason TEXT, -- null: a first certificate
  CHECK ((issue = 'first') = (reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX certificate_number ON certificate (issuer_id, golden_number);
CREATE UNIQUE INDEX certificate_first ON certificate (award_id) WHERE voided_by IS NULL AND issue = 'first';
CREATE INDEX certificate_award ON certificate (award_id);

CREATE TABLE payment (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  award_id INTEGER NOT NULL REFERENCES award (id),
  amount INTEGER NOT NULL CHECK (amount > 0), -- đồng
  paid_on TEXT NOT NULL CHECK (paid_on = date(paid_on)),
  salt BLOB, -- null: the name was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  paid_to TEXT -- null: to the recipient, or erased
) STRICT;
CREATE UNIQUE INDEX payment_once ON payment (award_id) WHERE voided_by IS NULL;

-- What must come back after a cancellation (thu hồi), as the cancelling decision or the book says.
CREATE TABLE recall (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  cancellation_id INTEGER NOT NULL REFERENCES cancellation (id),
  object INTEGER CHECK (object IN (0, 1)), -- null: not told
  certificate INTEGER CHECK (certificate IN (0, 1)), -- null: not told, and the book knows of none
  money INTEGER CHECK (money >= 0) -- null: not told, and the book knows of no payment; đồng
) STRICT;
CREATE UNIQUE INDEX recall_once ON recall (cancellation_id) WHERE voided_by IS NULL;

-- What came back; money may come in parts.
CREATE TABLE recovery (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  cancellation_id INTEGER NOT NULL REFERENCES cancellation (id),
  what TEXT NOT NULL CHECK (what IN ('object', 'certificate', 'money')),
  amount INTEGER CHECK (amount > 0), -- null: not money; đồng
  received_on TEXT NOT NULL CHECK (received_on = date(received_on)),
  CHECK ((what = 'money') = (amount IS NOT NULL))
) STRICT;
CREATE INDEX recovery_cancellation ON recovery (cancellation_id);
CREATE UNIQUE INDEX recovery_once ON recovery (cancellation_id, what) WHERE voided_by IS NULL AND what <> 'money';

-- How the office rounds prize money worked out from now on; the newest row that stands holds, none means up, as the decrees say.
CREATE TABLE reward_rounding (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  rounding TEXT NOT NULL CHECK (rounding IN ('up', 'nearest', 'none'))
) STRICT;
