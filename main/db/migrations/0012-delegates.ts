/**
 * Congresses may elect delegates to the congress of the ward: two more bodies of a ballot. A constraint of a
 * column is changed by making its table again, and with it the table whose rows belong to its rows.
 */
export const delegatesSchema = `
CREATE TEMP TABLE old_election AS SELECT * FROM election;
CREATE TEMP TABLE old_candidate AS SELECT * FROM candidate;
DROP TABLE candidate;
DROP TABLE election;
CREATE TABLE election (
  id INTEGER NOT NULL CONSTRAINT pk_election PRIMARY KEY,
  cell_id INTEGER NOT NULL CONSTRAINT fk_election_congress REFERENCES congress (cell_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  body TEXT NOT NULL CONSTRAINT ck_election_body CHECK (
    body IN ('committee', 'secretary', 'deputySecretary', 'delegates', 'alternateDelegates')),
  round INTEGER NOT NULL CONSTRAINT ck_election_round CHECK (round >= 1),
  seats INTEGER CONSTRAINT ck_election_seats CHECK (seats >= 0),
  issued INTEGER CONSTRAINT ck_election_issued CHECK (issued >= 0),
  collected INTEGER CONSTRAINT ck_election_collected CHECK (collected >= 0),
  valid INTEGER CONSTRAINT ck_election_valid CHECK (valid >= 0),
  invalid INTEGER CONSTRAINT ck_election_invalid CHECK (invalid >= 0),
  decision_note TEXT
) STRICT;
CREATE TABLE candidate (
  id INTEGER NOT NULL CONSTRAINT pk_candidate PRIMARY KEY,
  election_id INTEGER NOT NULL CONSTRAINT fk_candidate_election REFERENCES election (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  person_id INTEGER CONSTRAINT fk_candidate_person REFERENCES person (id) ON DELETE RESTRICT,
  full_name TEXT CONSTRAINT ck_candidate_full_name CHECK (full_name <> ''),
  gender TEXT CONSTRAINT ck_candidate_gender CHECK (gender IN ('male', 'female')),
  born TEXT,
  source TEXT,
  votes INTEGER CONSTRAINT ck_candidate_votes CHECK (votes >= 0),
  elected INTEGER CONSTRAINT ck_candidate_elected CHECK (elected IN (0, 1)),
  CONSTRAINT ck_candidate_one CHECK ((person_id IS NULL) <> (full_name IS NULL))
) STRICT;
INSERT INTO election (id, cell_id, seq, body, round, seats, issued, collected, valid, invalid, decision_note)
  SELECT id, cell_id, seq, body, round, seats, issued, collected, valid, invalid, decision_note FROM old_election;
INSERT INTO candidate (id, election_id, seq, person_id, full_name, gender, born, source, votes, elected)
  SELECT id, election_id, seq, person_id, full_name, gender, born, source, votes, elected FROM old_candidate;
DROP TABLE old_candidate;
DROP TABLE old_election;
CREATE INDEX ix_candidate_person ON candidate (person_id);
CREATE UNIQUE INDEX uq_election_seq ON election (cell_id, seq);
CREATE UNIQUE INDEX uq_candidate_seq ON candidate (election_id, seq);
`;
