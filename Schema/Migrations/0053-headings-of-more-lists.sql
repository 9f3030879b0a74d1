-- What headings mean is remembered of more lists: members, indicators, models, classifications, registrations, training, cases, visits,
-- and of what is told of exemplars.

-- The table of 0028 with a longer CHECK; its rows as they were.
CREATE TABLE heading_meaning_longer (
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
INSERT INTO heading_meaning_longer SELECT * FROM heading_meaning;
DROP TABLE heading_meaning;
ALTER TABLE heading_meaning_longer RENAME TO heading_meaning;
CREATE UNIQUE INDEX heading_meaning_once ON heading_meaning (list, form, heading) WHERE voided_by IS NULL;
