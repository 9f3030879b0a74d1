-- A decision may give a recipient one form twice in a year, for two achievements: their citations tell the awards apart, which no index can.

DROP INDEX award_once;
CREATE INDEX award_recipient ON award (recipient_id, decision_id) WHERE voided_by IS NULL;
