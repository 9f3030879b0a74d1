-- An index of words for looking things up, filled when somebody first looks, and how far in the book it reaches. It is derived: outside
-- the chain, not exported, thrown away and made again at will. FTS5 is SQLite's own; on PostgreSQL a text search index takes its place.

CREATE VIRTUAL TABLE search USING fts5 (plain, marked, columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars '$'");

CREATE TABLE search_reach (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  change_count INTEGER NOT NULL CHECK (change_count >= 0) -- the newest change that the index knows; no row: nobody has looked yet
) STRICT;
