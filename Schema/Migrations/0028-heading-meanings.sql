-- What the headings of the forms that wards send mean, as an officer settled it once; read whenever the same form comes again.

CREATE TABLE heading_meaning (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  voided_by INTEGER REFERENCES change (id), -- null: stands
  row_digest BLOB NOT NULL CHECK (length(row_digest) = 32),
  list TEXT NOT NULL CHECK (list IN ('awards', 'proposals', 'units', 'exemplars', 'nominees', 'handovers')),
  form TEXT NOT NULL CHECK (form <> ''), -- all headings of the form without case and diacritics, sorted, with | between
  heading TEXT NOT NULL CHECK (heading <> ''), -- as the form writes it
  column_name TEXT CHECK (column_name <> '') -- null: the column is left out
) STRICT;
CREATE UNIQUE INDEX heading_meaning_once ON heading_meaning (list, form, heading) WHERE voided_by IS NULL;
