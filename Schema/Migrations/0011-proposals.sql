-- The way to a decision: proposals and their lines, what became of each line, the council's votes, drafts for signature.
-- What comes later is a row of its own; the newest outcome of a line that stands is the one that holds.

CREATE TABLE proposal (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  proposer_id INTEGER NOT NULL REFERENCES agency (id),
  issuer_id INTEGER NOT NULL REFERENCES agency (id), -- the agency asked to decide
  number TEXT NOT NULL CHECK (number <> ''),
  submitted_on TEXT NOT NULL CHECK (submitted_on = date(submitted_on)),
  subject TEXT, -- null: not told
  number_key TEXT NOT NULL, -- the number whatever the case of its letters
  year_key INTEGER NOT NULL -- the year of submitted_on: numbers start again every year
) STRICT;
CREATE UNIQUE INDEX proposal_number ON proposal (proposer_id, number_key, year_key) WHERE voided_by IS NULL;

CREATE TABLE proposal_line (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  proposal_id INTEGER NOT NULL REFERENCES proposal (id),
  line_number INTEGER NOT NULL CHECK (line_number > 0),
  type TEXT NOT NULL CHECK (type IN ('individual', 'collective', 'household')),
  kind_id INTEGER NOT NULL REFERENCES award_kind (id),
  commendation TEXT NOT NULL CHECK (commendation IN ('CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI', 'KHANG_CHIEN')),
  merit_year INTEGER NOT NULL CHECK (merit_year BETWEEN 1945 AND 2200),
  merit_from INTEGER CHECK (merit_from BETWEEN 1945 AND 2200), -- null: one year's merit
  merit_to INTEGER CHECK (merit_to >= merit_from), -- null: one year's merit
  place_id INTEGER REFERENCES place (id), -- null: no ward told
  neighbourhood TEXT, -- null: no neighbourhood told
  rank_class TEXT CHECK (rank_class IN ('ministry-leader', 'department-leader', 'entrepreneur', 'other-leader', 'direct-worker')), -- null: not told, or not a person
  money INTEGER CHECK (money >= 0), -- null: the law's amount on the day of the decision; đồng
  posthumous INTEGER NOT NULL CHECK (posthumous IN (0, 1)),
  enterprise INTEGER NOT NULL CHECK (enterprise IN (0, 1)),
  salt BLOB, -- null: the identifying values were erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  name TEXT, -- null: erased
  birth_year INTEGER CHECK (birth_year BETWEEN 1850 AND 2200), -- null: not known, not a person, or erased
  gender TEXT CHECK (gender IN ('male', 'female')), -- null: not known, not a person, or erased
  unit TEXT, -- null: not told, or erased; of a collective, the unit it belongs to
  position TEXT, -- null: not told, or erased
  citation TEXT, -- null: not told, or erased
  CHECK ((merit_from IS NULL) = (merit_to IS NULL))
) STRICT;
CREATE UNIQUE INDEX proposal_line_number ON proposal_line (proposal_id, line_number) WHERE voided_by IS NULL;

CREATE TABLE proposal_outcome (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  line_id INTEGER NOT NULL REFERENCES proposal_line (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'downgraded', 'returned', 'refused')),
  kind_id INTEGER REFERENCES award_kind (id), -- null: not downgraded; the lower award that is accepted instead
  decided_on TEXT NOT NULL CHECK (decided_on = date(decided_on)),
  salt BLOB, -- null: the reason was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  reason TEXT, -- null: accepted without remark, or erased
  CHECK ((outcome = 'downgraded') = (kind_id IS NOT NULL))
) STRICT;
CREATE INDEX proposal_outcome_line ON proposal_outcome (line_id);

-- A meeting of the council (hội đồng thi đua, khen thưởng) on a proposal; shares are of all members, so only counts are kept.
CREATE TABLE council_meeting (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  proposal_id INTEGER NOT NULL REFERENCES proposal (id),
  held_on TEXT NOT NULL CHECK (held_on = date(held_on)),
  members INTEGER NOT NULL CHECK (members BETWEEN 1 AND 1000),
  present INTEGER NOT NULL CHECK (present >= 0),
  written INTEGER NOT NULL CHECK (written >= 0), -- absent members who sent a written opinion
  ballot TEXT CHECK (ballot IN ('secret', 'open')), -- null: not told
  CHECK (present + written <= members)
) STRICT;
CREATE INDEX council_meeting_proposal ON council_meeting (proposal_id);

CREATE TABLE council_vote (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  meeting_id INTEGER NOT NULL REFERENCES council_meeting (id),
  kind_id INTEGER REFERENCES award_kind (id), -- null: a vote on one line
  line_id INTEGER REFERENCES proposal_line (id), -- null: a vote on all lines of a kind
  in_favour INTEGER NOT NULL CHECK (in_favour >= 0),
  against INTEGER NOT NULL CHECK (against >= 0),
  blank INTEGER NOT NULL CHECK (blank >= 0),
  CHECK ((kind_id IS NULL) <> (line_id IS NULL))
) STRICT;
CREATE INDEX council_vote_meeting ON council_vote (meeting_id);
CREATE UNIQUE INDEX council_vote_once ON council_vote (meeting_id, coalesce(kind_id, 0), coalesce(line_id, 0)) WHERE voided_by IS NULL;

-- The share of votes the law asks for (tỷ lệ phiếu tán thành), of a hundred members of the council, those absent among them.
CREATE TABLE vote_rule (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  award_code TEXT NOT NULL,
  percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: in force
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX vote_rule_once ON vote_rule (award_code, valid_from) WHERE voided_by IS NULL;

-- A decision as it is laid before the signer: it has no number and no day yet.
CREATE TABLE decision_draft (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  issuer_id INTEGER NOT NULL REFERENCES agency (id),
  drafted_on TEXT NOT NULL CHECK (drafted_on = date(drafted_on)),
  subject TEXT -- null: composed of what the draft holds
) STRICT;

CREATE TABLE draft_line (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  draft_id INTEGER NOT NULL REFERENCES decision_draft (id),
  line_id INTEGER NOT NULL REFERENCES proposal_line (id)
) STRICT;
CREATE UNIQUE INDEX draft_line_once ON draft_line (line_id) WHERE voided_by IS NULL;
CREATE INDEX draft_line_draft ON draft_line (draft_id);

-- Which award a line became when the draft was signed.
CREATE TABLE signed_line (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  line_id INTEGER NOT NULL REFERENCES proposal_line (id),
  award_id INTEGER NOT NULL REFERENCES award (id)
) STRICT;
CREATE UNIQUE INDEX signed_line_once ON signed_line (line_id) WHERE voided_by IS NULL;
CREATE INDEX signed_line_award ON signed_line (award_id);
