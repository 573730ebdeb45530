/**
 * What was changed, when and, where a name was given, by whom: an entry for each step, oldest first, never changed.
 *
 * `digest` is SHA-256 over the digest of the entry before, the particulars of this one and `content_digest`, so
 * that an entry that was changed or taken out is noticed. `content` may go from the oldest entries when it grows
 * large: its digest stays, and the chain with it. `history_end` keeps where the chain begins and ends.
 */
export const historySchema = `
CREATE TABLE history (
  id INTEGER NOT NULL CONSTRAINT pk_history PRIMARY KEY,
  season_id INTEGER NOT NULL,
  at TEXT NOT NULL,
  by TEXT,
  kind TEXT NOT NULL CONSTRAINT ck_history_kind CHECK (kind <> ''),
  content TEXT CONSTRAINT ck_history_content CHECK (json_valid(content)),
  content_digest BLOB NOT NULL CONSTRAINT ck_history_content_digest CHECK (length(content_digest) = 32),
  digest BLOB NOT NULL CONSTRAINT ck_history_digest CHECK (length(digest) = 32)
) STRICT;

-- dropped: entries that are no longer kept, the last of which had the digest before_first; letters: those of all contents
CREATE TABLE history_end (
  id INTEGER NOT NULL CONSTRAINT pk_history_end PRIMARY KEY CONSTRAINT ck_history_end_single CHECK (id = 1),
  dropped INTEGER NOT NULL CONSTRAINT ck_history_end_dropped CHECK (dropped >= 0),
  letters INTEGER NOT NULL CONSTRAINT ck_history_end_letters CHECK (letters >= 0),
  before_first BLOB NOT NULL CONSTRAINT ck_history_end_before_first CHECK (length(before_first) = 32),
  last BLOB NOT NULL CONSTRAINT ck_history_end_last CHECK (length(last) = 32)
) STRICT;
INSERT INTO history_end (id, dropped, letters, before_first, last) VALUES (1, 0, 0, zeroblob(32), zeroblob(32));
`;
