-- A list asks for every row whether somebody of the name has no birth year, or this one: the index answers without the records.
DROP INDEX recipient_name;
CREATE INDEX recipient_name ON recipient (name_key, type, birth_year);
