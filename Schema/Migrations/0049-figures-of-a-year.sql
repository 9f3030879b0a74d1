-- Indicators of public order by year and ward, or of the whole office as stated. Counts alone: a rate keeps its numerator and denominator.

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
