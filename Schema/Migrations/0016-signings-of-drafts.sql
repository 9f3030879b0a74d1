-- What a signed draft became, in a row of its own, whatever becomes of the awards.

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

-- Lines of drafts signed before this table whose award was struck out while others of the draft stand: free, though their row still
-- ties them to the draft.
CREATE VIEW freed_draft_line AS
SELECT DISTINCT d.id FROM signed_line gone JOIN draft_line d ON d.line_id = gone.line_id AND d.voided_by IS NULL
WHERE gone.voided_by IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM signed_line s WHERE s.line_id = d.line_id AND s.voided_by IS NULL)
  AND EXISTS (
    SELECT 1 FROM draft_line other JOIN signed_line s ON s.line_id = other.line_id AND s.voided_by IS NULL
    WHERE other.draft_id = d.draft_id AND other.voided_by IS NULL
  );
