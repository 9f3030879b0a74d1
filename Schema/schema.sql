-- What the migrations make, for reading. Written by RECORD_SNAPSHOTS=1; never run, never edited.

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL CHECK (made_at = strftime('%Y-%m-%dT%H:%M:%SZ', made_at)),
  made_by TEXT NOT NULL,
  command TEXT NOT NULL,
  reason TEXT, -- null: the command asks for none
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

CREATE TABLE change_part (
  change_id INTEGER NOT NULL REFERENCES change (id),
  table_name TEXT NOT NULL,
  first_id INTEGER NOT NULL CHECK (first_id > 0),
  row_count INTEGER NOT NULL CHECK (row_count > 0),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (change_id, table_name)
) STRICT;

CREATE TABLE change_line (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER CHECK (voided_by IS NULL), -- always null: history is not struck out
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before)),
  before_identity TEXT CHECK (before_identity IS NULL OR json_valid(before_identity)), -- null: the table has no identifying columns, or they were erased
  before_digest BLOB NOT NULL CHECK (length(before_digest) = 32),
  after_digest BLOB NOT NULL CHECK (length(after_digest) = 32)
) STRICT;

CREATE INDEX change_line_row ON change_line (table_name, row_id);

CREATE TABLE erasure (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER CHECK (voided_by IS NULL), -- always null: what is erased stays erased
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX erasure_row ON erasure (table_name, row_id);

CREATE TABLE head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  change_count INTEGER NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

CREATE TABLE register (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER CHECK (voided_by IS NULL), -- always null
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  uid TEXT NOT NULL CHECK (length(uid) = 32)
) STRICT;

CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  level TEXT NOT NULL CHECK (level IN ('province', 'district', 'commune', 'neighbourhood')),
  name TEXT NOT NULL CHECK (name <> ''),
  code TEXT, -- null: a neighbourhood has none
  parent_id INTEGER REFERENCES place (id), -- null: a province
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  from_certain INTEGER NOT NULL CHECK (from_certain IN (0, 1)), -- 0: only the day of the first map that shows it
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: still valid; the last day
  to_certain INTEGER CHECK (to_certain IN (0, 1)), -- null: still valid; 0: only the day before a map that lacks it
  name_key TEXT NOT NULL,
  CHECK ((valid_to IS NULL) = (to_certain IS NULL)),
  CHECK ((level = 'province') = (parent_id IS NULL)),
  CHECK ((level = 'neighbourhood') = (code IS NULL))
) STRICT;

CREATE INDEX place_name ON place (name_key);

CREATE INDEX place_code ON place (code);

CREATE INDEX place_parent ON place (parent_id);

CREATE TABLE place_succession (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  old_place_id INTEGER NOT NULL REFERENCES place (id),
  new_place_id INTEGER NOT NULL REFERENCES place (id),
  effective_on TEXT NOT NULL CHECK (effective_on = date(effective_on)),
  extent TEXT NOT NULL CHECK (extent IN ('whole', 'part')),
  is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)), -- 1: the likelier successor of a divided place
  source TEXT NOT NULL
) STRICT;

CREATE INDEX place_succession_old ON place_succession (old_place_id);

CREATE INDEX place_succession_new ON place_succession (new_place_id);

CREATE TABLE population (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  place_id INTEGER NOT NULL REFERENCES place (id),
  inhabitants INTEGER NOT NULL CHECK (inhabitants >= 0),
  counted_on TEXT NOT NULL CHECK (counted_on = date(counted_on))
) STRICT;

CREATE UNIQUE INDEX population_day ON population (place_id, counted_on) WHERE voided_by IS NULL;

CREATE TABLE agency (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('peoples-committee', 'police', 'other')),
  level TEXT CHECK (level IN ('state', 'ministry', 'province', 'district', 'commune')), -- null: not told by its name
  place_id INTEGER REFERENCES place (id), -- null: a central agency, or not told by its name
  name_key TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX agency_name ON agency (name_key, coalesce(place_id, 0)) WHERE voided_by IS NULL;

CREATE TABLE office (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  agency_id INTEGER REFERENCES agency (id), -- null: the office was not named
  place_id INTEGER REFERENCES place (id) -- null: no place of its own was given
) STRICT;

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

CREATE TABLE movement (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL
, level TEXT CHECK (level IN ('central', 'ministry-province', 'office')) /* null: not told; who launched it */, scope TEXT CHECK (scope IN ('nationwide', 'sector-locality', 'cluster', 'office')) /* null: not told */, method TEXT CHECK (method IN ('theme', 'annual')) /* null: not told */, launched_by_id INTEGER REFERENCES agency (id) /* null: not told */, starts_on TEXT CHECK (starts_on = date(starts_on)) /* null: not told */, ends_on TEXT CHECK (ends_on = date(ends_on)) /* null: open, or not told; the last day */, term_months INTEGER CHECK (term_months IS NULL OR (term_months > 0 AND ends_on IS NULL)) /* null: the days tell it, or not told */, legal_paper TEXT CHECK (legal_paper <> '') /* null: not told */, summed_up_on TEXT CHECK (summed_up_on = date(summed_up_on)) /* null: not yet, or not told */) STRICT;

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
, id_digits TEXT CHECK (id_digits GLOB '[0-9][0-9][0-9]') /* null: not known, not a person, or erased */) STRICT;

CREATE INDEX recipient_identity ON recipient (identity_key);

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
  to_draw INTEGER NOT NULL CHECK (to_draw >= 0), share_id INTEGER REFERENCES gift_share (id), joint_id INTEGER CHECK (joint_id IS NULL OR share_id IS NULL) REFERENCES joint_allocation (id), on_top INTEGER CHECK (on_top = 1), -- how many tied gifts wait for lots
  CHECK (undistributed + to_draw <= pool)
) STRICT;

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
  returned_count INTEGER NOT NULL DEFAULT 0 CHECK (returned_count >= 0), unit_id INTEGER REFERENCES security_unit (id), committed INTEGER CHECK (committed > 0),
  CONSTRAINT no_over_issue CHECK (handed_over_count + returned_count <= allotted_count),
  CHECK (allotted_count BETWEEN base AND base + tied)
) STRICT;

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

CREATE TABLE security_unit (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  place_id INTEGER NOT NULL REFERENCES place (id), -- the ward
  neighbourhood_id INTEGER REFERENCES place (id), -- null: serves the whole ward
  kind TEXT NOT NULL CHECK (kind IN ('ban-bao-ve-dan-pho', 'to-bao-ve-dan-pho', 'to-bao-ve-antt', 'doi-dan-phong')),
  name TEXT NOT NULL CHECK (name <> ''),
  ended_on TEXT CHECK (ended_on = date(ended_on)), -- null: serves; the last day
  name_key TEXT NOT NULL
, started_on TEXT CHECK (started_on = date(started_on)) /* null: not told; the first day */) STRICT;

CREATE UNIQUE INDEX security_unit_once ON security_unit (place_id, coalesce(neighbourhood_id, 0), kind, name_key) WHERE voided_by IS NULL;

CREATE TABLE unit_strength (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  unit_id INTEGER NOT NULL REFERENCES security_unit (id),
  counted_on TEXT NOT NULL CHECK (counted_on = date(counted_on)),
  required INTEGER CHECK (required >= 0), -- null: not decided; the staffing rule speaks
  authorised_by TEXT, -- null: no decision named
  actual INTEGER CHECK (actual >= 0), -- null: not counted
  CHECK (required IS NOT NULL OR actual IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX unit_strength_day ON unit_strength (unit_id, counted_on) WHERE voided_by IS NULL;

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

CREATE UNIQUE INDEX allocation_once ON allocation (lot_id, coalesce(share_id, 0)) WHERE voided_by IS NULL;

CREATE UNIQUE INDEX gift_share_claimant ON gift_share (allocation_id, place_id, coalesce(unit_id, 0)) WHERE voided_by IS NULL;

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

CREATE TABLE hold (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id),
  ground TEXT NOT NULL CHECK (ground IN ('discipline', 'investigation', 'inspection', 'allegation')),
  held_from TEXT NOT NULL CHECK (held_from = date(held_from)),
  held_to TEXT CHECK (held_to = date(held_to) AND held_to >= held_from), -- null: still open; the last day
  salt BLOB, -- null: the document was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  document TEXT -- null: not told, or erased
) STRICT;

CREATE INDEX hold_recipient ON hold (recipient_id);

CREATE UNIQUE INDEX hold_once ON hold (recipient_id, ground, held_from) WHERE voided_by IS NULL;

CREATE TABLE award_ground (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  award_id INTEGER NOT NULL REFERENCES award (id),
  ground_award_id INTEGER NOT NULL REFERENCES award (id)
) STRICT;

CREATE INDEX award_ground_of ON award_ground (ground_award_id);

CREATE UNIQUE INDEX award_ground_once ON award_ground (award_id, ground_award_id) WHERE voided_by IS NULL;

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
, ballot TEXT CHECK (ballot IN ('secret', 'open'))) STRICT;

CREATE UNIQUE INDEX vote_rule_once ON vote_rule (award_code, valid_from) WHERE voided_by IS NULL;

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

CREATE TABLE reward_rounding (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  rounding TEXT NOT NULL CHECK (rounding IN ('up', 'nearest', 'none'))
) STRICT;

CREATE TABLE recipient_merge (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  kept_id INTEGER NOT NULL REFERENCES recipient (id),
  merged_id INTEGER NOT NULL REFERENCES recipient (id),
  CHECK (kept_id <> merged_id)
) STRICT;

CREATE UNIQUE INDEX recipient_merge_once ON recipient_merge (merged_id) WHERE voided_by IS NULL;

CREATE INDEX recipient_merge_kept ON recipient_merge (kept_id);

CREATE VIEW merged_recipient AS
WITH RECURSIVE step (recipient_id, identity_id) AS (
  SELECT merged_id, kept_id FROM recipient_merge WHERE voided_by IS NULL
  UNION
  SELECT step.recipient_id, further.kept_id FROM step JOIN recipient_merge further
    ON further.merged_id = step.identity_id AND further.voided_by IS NULL
)
SELECT recipient_id, identity_id FROM step
WHERE identity_id NOT IN (SELECT merged_id FROM recipient_merge WHERE voided_by IS NULL);

CREATE TABLE backup (
  id INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL CHECK (made_at = strftime('%Y-%m-%dT%H:%M:%SZ', made_at)),
  path TEXT NOT NULL CHECK (path <> ''),
  change_count INTEGER NOT NULL CHECK (change_count > 0) -- how many changes the copy holds
) STRICT;

CREATE TABLE decision_signing (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  draft_id INTEGER NOT NULL REFERENCES decision_draft (id),
  decision_id INTEGER NOT NULL REFERENCES decision (id)
) STRICT;

CREATE UNIQUE INDEX decision_signing_draft ON decision_signing (draft_id) WHERE voided_by IS NULL;

CREATE UNIQUE INDEX decision_signing_decision ON decision_signing (decision_id) WHERE voided_by IS NULL;

CREATE VIEW freed_draft_line AS
SELECT d.id FROM draft_line d
WHERE d.voided_by IS NULL
  AND NOT EXISTS (SELECT 1 FROM signed_line s WHERE s.line_id = d.line_id AND s.voided_by IS NULL)
  AND (
    EXISTS (SELECT 1 FROM decision_signing g WHERE g.draft_id = d.draft_id AND g.voided_by IS NULL)
    OR EXISTS (
      SELECT 1 FROM draft_line other JOIN signed_line s ON s.line_id = other.line_id AND s.voided_by IS NULL
      WHERE other.draft_id = d.draft_id AND other.voided_by IS NULL
    )
  );

CREATE TABLE "service_term" (
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

CREATE INDEX service_term_recipient ON service_term (recipient_id);

CREATE TABLE "eligibility_rule" (
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

CREATE UNIQUE INDEX eligibility_rule_once ON eligibility_rule (award_code, force, valid_from) WHERE voided_by IS NULL;

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

CREATE TABLE cancellation_ground (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  ground TEXT NOT NULL CHECK (ground IN ('a', 'b', 'c', 'd')),
  text TEXT NOT NULL CHECK (text <> ''), -- what the law says of it, in short
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: in force
  legal_basis TEXT NOT NULL, -- with the article
  status TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX cancellation_ground_once ON cancellation_ground (ground, valid_from) WHERE voided_by IS NULL;

CREATE TABLE "recall" (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  cancellation_id INTEGER NOT NULL REFERENCES cancellation (id),
  object INTEGER CHECK (object IN (0, 1)), -- null: not told
  certificate INTEGER CHECK (certificate IN (0, 1)), -- null: not told, and the book knows of none
  money INTEGER CHECK (money >= 0), -- null: not told, and the book knows of no payment; đồng
  CHECK (object IS NOT NULL OR certificate IS NOT NULL OR money IS NOT NULL) -- a recall says something
) STRICT;

CREATE UNIQUE INDEX recall_once ON recall (cancellation_id) WHERE voided_by IS NULL;

CREATE INDEX award_money ON award (merit_year, voided_by, kind_id, decision_id, money, recipient_id);

CREATE TABLE statistics_form (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  code TEXT NOT NULL CHECK (code <> ''),
  title TEXT NOT NULL,
  unit TEXT, -- null: each row tells its own
  measures TEXT NOT NULL CHECK (measures IN ('awards', 'movements')),
  scope TEXT, -- null: all of them
  row_checks TEXT, -- null: none known
  column_checks TEXT, -- null: none known
  due_on TEXT NOT NULL CHECK (due_on = substr(date('2024-' || due_on), 6)), -- month and day of the report's year
  replaced_by TEXT, -- null: in force, or not known
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: in force
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL
, period TEXT CHECK (period = 'any') /* null: an official form, of a year; 'any': a table of any period */) STRICT;

CREATE UNIQUE INDEX statistics_form_once ON statistics_form (code, valid_from) WHERE voided_by IS NULL;

CREATE TABLE form_row (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  form TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  code TEXT, -- null: a heading without figures
  indent INTEGER NOT NULL CHECK (indent >= 0),
  label TEXT NOT NULL,
  unit TEXT, -- null: none printed
  counted TEXT, -- null: all that the form is about
  left_empty TEXT, -- null: no column is left empty; codes of columns, joined by commas
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from) -- null: in force
) STRICT;

CREATE UNIQUE INDEX form_row_once ON form_row (form, position, valid_from) WHERE voided_by IS NULL;

CREATE TABLE form_column (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  form TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  code TEXT NOT NULL CHECK (code <> ''),
  letter TEXT NOT NULL,
  heading TEXT, -- null: stands alone
  label TEXT NOT NULL,
  part TEXT, -- null: not divided
  each INTEGER NOT NULL CHECK (each IN (0, 1)), -- 1: one such column to every kind of award that was given
  counted TEXT, -- null: all that the form is about
  ratio TEXT, -- null: a column of counts; "6:3" is column 6 against column 3
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from) -- null: in force
) STRICT;

CREATE UNIQUE INDEX form_column_once ON form_column (form, code, valid_from) WHERE voided_by IS NULL;

CREATE TABLE form_submission (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  form TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200), -- of the period's first day
  basis TEXT NOT NULL CHECK (basis IN ('merit', 'decision', 'ceremony', 'launched', 'running')),
  submitted_on TEXT NOT NULL CHECK (submitted_on = date(submitted_on)),
  fingerprint TEXT NOT NULL, -- of the book that the figures were counted from
  period TEXT -- null: the year as a whole; else "2022-Q3", "2021..2025"
) STRICT;

CREATE INDEX form_submission_year ON form_submission (form, year);

CREATE TABLE form_submission_cell (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  submission_id INTEGER NOT NULL REFERENCES form_submission (id),
  row_code TEXT NOT NULL,
  column_code TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value >= 0)
) STRICT;

CREATE UNIQUE INDEX form_submission_cell_once ON form_submission_cell (submission_id, row_code, column_code) WHERE voided_by IS NULL;

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

CREATE TABLE retention_rule (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  subject TEXT NOT NULL CHECK (subject IN ('state', 'ministry', 'province', 'district', 'commune', 'unit', 'other')), -- the level of the award; other: what is no award
  years INTEGER CHECK (years > 0), -- null: for ever; counted from the end of the year in which the work ended
  is_permanent INTEGER NOT NULL CHECK (is_permanent IN (0, 1)),
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: in force
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL,
  CHECK ((years IS NULL) = (is_permanent = 1))
) STRICT;

CREATE UNIQUE INDEX retention_rule_once ON retention_rule (subject, valid_from) WHERE voided_by IS NULL;

CREATE TABLE access (
  id INTEGER PRIMARY KEY,
  read_at TEXT NOT NULL CHECK (read_at = strftime('%Y-%m-%dT%H:%M:%SZ', read_at)),
  read_by TEXT NOT NULL,
  command TEXT NOT NULL CHECK (command <> ''),
  table_name TEXT, -- null: no one table, but what the command lists
  row_id INTEGER -- null: all that the command lists
) STRICT;

CREATE TABLE year_closing (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands; else the year was opened again
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  fingerprint TEXT NOT NULL CHECK (fingerprint <> '') -- of the book as it was closed
) STRICT;

CREATE UNIQUE INDEX year_closing_once ON year_closing (year) WHERE voided_by IS NULL;

CREATE TABLE year_correction (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER CHECK (voided_by IS NULL), -- always null: that a closed year was touched stays told
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  closing_id INTEGER NOT NULL REFERENCES year_closing (id)
) STRICT;

CREATE INDEX year_correction_closing ON year_correction (closing_id);

CREATE VIRTUAL TABLE search USING fts5 (plain, marked, columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars '$'");

CREATE TABLE search_reach (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  change_count INTEGER NOT NULL CHECK (change_count >= 0) -- the newest change that the index knows; no row: nobody has looked yet
) STRICT;

CREATE INDEX award_recipient ON award (recipient_id, decision_id) WHERE voided_by IS NULL;

CREATE TABLE certificate_printing (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  printed_on TEXT NOT NULL CHECK (printed_on = date(printed_on)),
  printed INTEGER NOT NULL CHECK (printed >= 0), -- good ones
  spoiled INTEGER NOT NULL CHECK (spoiled >= 0),
  CHECK (printed + spoiled > 0)
) STRICT;

CREATE INDEX certificate_printing_decision ON certificate_printing (decision_id);

CREATE TABLE legal_ground (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  code TEXT NOT NULL CHECK (code <> ''), -- what the ground is, whatever its text in a regime
  level TEXT CHECK (level IN ('province', 'district', 'commune')), -- of the People's Committee that decides; null: whoever decides
  position INTEGER NOT NULL CHECK (position > 0), -- its place among the grounds of a decision
  text TEXT NOT NULL CHECK (text <> ''), -- as a decision names it, after "Căn cứ"
  valid_from TEXT NOT NULL CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to) AND valid_to >= valid_from), -- null: in force
  legal_basis TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX legal_ground_once ON legal_ground (code, coalesce(level, ''), valid_from) WHERE voided_by IS NULL;

CREATE TABLE unit_member (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  unit_id INTEGER NOT NULL REFERENCES security_unit (id),
  service_id INTEGER NOT NULL REFERENCES service_term (id), -- who serves, from when and to when
  post TEXT CHECK (post IN ('head', 'deputy', 'member')), -- null: not told
  term_from INTEGER CHECK (term_from BETWEEN 1945 AND 2200), -- null: no term of office told; its first year
  term_to INTEGER CHECK (term_to BETWEEN term_from AND 2200), -- null: the same; its last year
  CHECK ((term_from IS NULL) = (term_to IS NULL))
) STRICT;

CREATE UNIQUE INDEX unit_member_service ON unit_member (service_id) WHERE voided_by IS NULL;

CREATE INDEX unit_member_unit ON unit_member (unit_id);

CREATE TABLE "directive" (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  ceremony_id INTEGER REFERENCES ceremony (id), -- null: not given at a ceremony
  addressee TEXT NOT NULL CHECK (addressee <> ''),
  content TEXT NOT NULL CHECK (content <> ''),
  tracks TEXT CHECK (tracks IN ('strength', 'training', 'visits', 'models', 'campaigns')), -- null: the register measures it by nothing
  status TEXT NOT NULL CHECK (status IN ('open', 'done', 'dropped')),
  given_on TEXT CHECK (given_on = date(given_on)), -- null: on the day of the ceremony
  due_on TEXT CHECK (due_on = date(due_on)), -- null: no deadline told; the last day
  paper TEXT CHECK (paper <> ''), -- null: not told; the paper it was given by
  closed_on TEXT CHECK (closed_on = date(closed_on)), -- null: open, or the day is not told
  outcome TEXT CHECK (outcome <> ''), -- null: not told
  CHECK (ceremony_id IS NOT NULL OR given_on IS NOT NULL),
  CHECK (status <> 'open' OR (closed_on IS NULL AND outcome IS NULL))
) STRICT;

CREATE INDEX directive_ceremony ON directive (ceremony_id);

CREATE TABLE training_session (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  title TEXT NOT NULL CHECK (title <> ''),
  held_on TEXT NOT NULL CHECK (held_on = date(held_on)),
  place_id INTEGER REFERENCES place (id), -- null: for all wards of the office; the ward
  organiser TEXT CHECK (organiser <> ''), -- null: not told
  attended INTEGER CHECK (attended >= 0) -- null: not counted; how many came, named or not
) STRICT;

CREATE INDEX training_session_day ON training_session (held_on);

CREATE TABLE training_attendance (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  session_id INTEGER NOT NULL REFERENCES training_session (id),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id)
) STRICT;

CREATE UNIQUE INDEX training_attendance_once ON training_attendance (session_id, recipient_id) WHERE voided_by IS NULL;

CREATE TABLE hardship_case (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id),
  place_id INTEGER NOT NULL REFERENCES place (id), -- the ward
  opened_on TEXT NOT NULL CHECK (opened_on = date(opened_on)),
  closed_on TEXT CHECK (closed_on = date(closed_on) AND closed_on >= opened_on), -- null: open; the last day
  visits_owed INTEGER CHECK (visits_owed > 0), -- null: not decided; how many in a year
  salt BLOB, -- null: the need was erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  need TEXT CHECK (need <> '') -- null: not told, or erased
) STRICT;

CREATE INDEX hardship_case_recipient ON hardship_case (recipient_id);

CREATE TABLE hardship_visit (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  case_id INTEGER NOT NULL REFERENCES hardship_case (id),
  visited_on TEXT NOT NULL CHECK (visited_on = date(visited_on)),
  amount INTEGER CHECK (amount >= 0), -- null: no money told; đồng
  salt BLOB, -- null: who paid and what was given were erased
  identity_commitment BLOB NOT NULL CHECK (length(identity_commitment) = 32),
  in_kind TEXT CHECK (in_kind <> ''), -- null: nothing told, or erased
  funder TEXT CHECK (funder <> '') -- null: not told, or erased
) STRICT;

CREATE INDEX hardship_visit_case ON hardship_visit (case_id);

CREATE INDEX recipient_name ON recipient (name_key, type, birth_year);

CREATE TABLE model (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  place_id INTEGER NOT NULL REFERENCES place (id), -- the ward where it was set up
  neighbourhood_id INTEGER REFERENCES place (id), -- null: of the whole ward
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT CHECK (kind <> ''), -- null: not told; what models like it are called everywhere
  field TEXT CHECK (field IN ('crime', 'drugs', 'fire', 'traffic', 'urban-order', 'security')), -- null: not told
  started_on TEXT CHECK (started_on = date(started_on)), -- null: not told
  founding_paper TEXT CHECK (founding_paper <> ''), -- null: not told
  host TEXT CHECK (host <> ''), -- null: not told; who runs it
  members INTEGER CHECK (members >= 0), -- null: not counted
  equipment TEXT CHECK (equipment <> ''), -- null: not told
  cost INTEGER CHECK (cost >= 0), -- null: not told; đồng
  funding TEXT CHECK (funding <> ''), -- null: not told; where the money came from
  copied_from INTEGER REFERENCES model (id), -- null: the first of its kind, or not told
  ended_on TEXT CHECK (ended_on = date(ended_on)), -- null: runs; the last day
  merged_into INTEGER REFERENCES model (id), -- null: closed for good, or runs
  ending TEXT CHECK (ending <> ''), -- null: not told; why it ended
  name_key TEXT NOT NULL,
  CHECK (started_on IS NULL OR ended_on IS NULL OR started_on <= ended_on),
  CHECK (ended_on IS NOT NULL OR (merged_into IS NULL AND ending IS NULL)),
  CHECK (copied_from <> id AND merged_into <> id)
) STRICT;

CREATE INDEX model_name ON model (name_key);

CREATE INDEX model_copied_from ON model (copied_from);

CREATE TABLE exemplar_telling (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  exemplar_id INTEGER NOT NULL REFERENCES exemplar (id),
  told_on TEXT NOT NULL CHECK (told_on = date(told_on)),
  told_in TEXT NOT NULL CHECK (told_in <> ''), -- a paper, a broadcast, a meeting
  listeners INTEGER CHECK (listeners >= 0) -- null: not counted
) STRICT;

CREATE INDEX exemplar_telling_exemplar ON exemplar_telling (exemplar_id);

CREATE TABLE exemplar_follower (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  exemplar_id INTEGER NOT NULL REFERENCES exemplar (id),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id), -- who followed it
  followed_on TEXT CHECK (followed_on = date(followed_on)) -- null: not told; the first day
) STRICT;

CREATE INDEX exemplar_follower_exemplar ON exemplar_follower (exemplar_id);

CREATE TABLE year_figure (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  place_id INTEGER REFERENCES place (id), -- null: the whole office, as stated; the ward
  code TEXT NOT NULL CHECK (code <> ''),
  value INTEGER CHECK (value >= 0), -- null: not told; the count, or the numerator of a rate
  value_of INTEGER CHECK (value_of >= 0), -- null: not a rate, or not told; the denominator
  direction TEXT CHECK (direction IN ('increase', 'decrease', 'stable')), -- null: not told; against the year before
  source TEXT CHECK (source <> ''), -- null: not told
  note TEXT CHECK (note <> ''), -- null: none
  CHECK (value <= value_of),
  CHECK (value IS NOT NULL OR value_of IS NOT NULL OR direction IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX year_figure_once ON year_figure (year, coalesce(place_id, 0), code) WHERE voided_by IS NULL;

CREATE TABLE safety_classification (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  subject TEXT NOT NULL CHECK (subject IN ('ward', 'neighbourhood', 'agency', 'school', 'enterprise')),
  place_id INTEGER REFERENCES place (id), -- null: no ward told; the ward classified, or where the other lies
  name TEXT CHECK (name <> ''), -- null: the ward itself
  result TEXT NOT NULL CHECK (result IN ('met', 'not-met')),
  paper TEXT CHECK (paper <> ''), -- null: not told; the deciding paper
  decided_on TEXT CHECK (decided_on = date(decided_on)), -- null: not told
  CHECK ((subject = 'ward') = (name IS NULL)),
  CHECK (place_id IS NOT NULL OR subject NOT IN ('ward', 'neighbourhood'))
) STRICT;

CREATE UNIQUE INDEX safety_classification_once ON safety_classification (year, subject, coalesce(place_id, 0), coalesce(name, ''))
  WHERE voided_by IS NULL;

CREATE TABLE emulation_registration (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id),
  kind_id INTEGER NOT NULL REFERENCES award_kind (id),
  place_id INTEGER REFERENCES place (id), -- null: not told; the ward of who registers
  registered_on TEXT CHECK (registered_on = date(registered_on)) -- null: not told
) STRICT;

CREATE UNIQUE INDEX emulation_registration_once ON emulation_registration (recipient_id, year, kind_id) WHERE voided_by IS NULL;

CREATE INDEX emulation_registration_year ON emulation_registration (year);

CREATE TABLE "model_result" (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  model_id INTEGER NOT NULL REFERENCES model (id),
  year INTEGER NOT NULL,
  grade TEXT CHECK (grade IN ('good', 'fair', 'average', 'weak')), -- null: not graded
  tips INTEGER CHECK (tips >= 0), -- null: not counted; tips that people gave through it
  cases INTEGER CHECK (cases >= 0), -- null: not counted; cases it helped to find or settle
  outcome TEXT CHECK (outcome <> ''), -- null: not told
  members INTEGER CHECK (members >= 0), -- null: not counted; at the end of the year
  CHECK (grade IS NOT NULL OR tips IS NOT NULL OR cases IS NOT NULL OR outcome IS NOT NULL OR members IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX model_result_year ON model_result (model_id, year) WHERE voided_by IS NULL;

CREATE TABLE "heading_meaning" (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  list TEXT NOT NULL CHECK (
    list IN (
      'awards', 'proposals', 'units', 'exemplars', 'nominees', 'handovers', 'members', 'indicators', 'models', 'model-results', 'safety',
      'registrations', 'training', 'hardship', 'visits', 'tellings', 'followers'
    )
  ),
  form TEXT NOT NULL CHECK (form <> ''), -- all headings of the form without case and diacritics, sorted, with | between
  heading TEXT NOT NULL CHECK (heading <> ''), -- as the form writes it
  column_name TEXT CHECK (column_name <> '') -- null: the column is left out
) STRICT;

CREATE UNIQUE INDEX heading_meaning_once ON heading_meaning (list, form, heading) WHERE voided_by IS NULL;
