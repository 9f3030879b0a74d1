-- Where exemplars were told of, and who followed them.

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
