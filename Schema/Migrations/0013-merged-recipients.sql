-- One recipient over the years: merges of records that are one, and what tells two of one name apart.

-- The last three digits of an identity number, never more.
ALTER TABLE recipient ADD COLUMN id_digits TEXT CHECK (id_digits GLOB '[0-9][0-9][0-9]') /* null: not known, not a person, or erased */;

-- Two records that are one recipient. Awards keep the record they were entered under and are read through the merge; a merge is
-- undone by striking it out.
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

-- Who a merged recipient is, through all its merges; those never merged are not in it.
CREATE VIEW merged_recipient AS
WITH RECURSIVE step (recipient_id, identity_id) AS (
  SELECT merged_id, kept_id FROM recipient_merge WHERE voided_by IS NULL
  UNION
  SELECT step.recipient_id, further.kept_id FROM step JOIN recipient_merge further
    ON further.merged_id = step.identity_id AND further.voided_by IS NULL
)
SELECT recipient_id, identity_id FROM step
WHERE identity_id NOT IN (SELECT merged_id FROM recipient_merge WHERE voided_by IS NULL);
