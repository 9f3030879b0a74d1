-- Which copies were made of this file; about the file, not the book, and outside the chain.
CREATE TABLE backup (
  id INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL CHECK (made_at = strftime('%Y-%m-%dT%H:%M:%SZ', made_at)),
  path TEXT NOT NULL CHECK (path <> ''),
  change_count INTEGER NOT NULL CHECK (change_count > 0) -- how many changes the copy holds
) STRICT;
