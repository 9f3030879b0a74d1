-- The law that asks for a share of votes asks how they are cast; and 57/QD-UBND is 57/QĐ-UBND, typed on a keyboard without Vietnamese.

ALTER TABLE vote_rule ADD COLUMN ballot TEXT CHECK (ballot IN ('secret', 'open')); -- null: not told

UPDATE OR IGNORE decision SET number_key = replace(number_key, '/QD-', '/QĐ-') WHERE number_key LIKE '%/QD-%' AND number_key NOT LIKE '%/%/%';
UPDATE OR IGNORE proposal SET number_key = replace(number_key, '/QD-', '/QĐ-') WHERE number_key LIKE '%/QD-%' AND number_key NOT LIKE '%/%/%';
