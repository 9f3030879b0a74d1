-- Members of security units: the post a person holds and for which term; the days are those of the term of service.

ALTER TABLE security_unit ADD COLUMN started_on TEXT CHECK (started_on = date(started_on)) /* null: not told; the first day */;

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
