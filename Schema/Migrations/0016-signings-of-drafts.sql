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

-- Lines of signed drafts that are no award: refused at the signing, or their award struck out, by a program that left them tied to the
-- draft. They are free all the same.
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
