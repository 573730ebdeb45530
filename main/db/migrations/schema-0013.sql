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

CREATE TABLE cell (
  id INTEGER NOT NULL CONSTRAINT pk_cell PRIMARY KEY,
  season_id INTEGER NOT NULL CONSTRAINT fk_cell_season REFERENCES season (id) ON DELETE CASCADE,
  ref TEXT NOT NULL CONSTRAINT ck_cell_ref CHECK (ref <> ''),
  seq INTEGER NOT NULL,
  sort_order INTEGER NOT NULL CONSTRAINT ck_cell_sort_order CHECK (sort_order >= 0),
  name TEXT NOT NULL CONSTRAINT ck_cell_name CHECK (name <> ''),
  kind TEXT NOT NULL CONSTRAINT ck_cell_kind CHECK (
    kind IN ('neighbourhood', 'office', 'school', 'health', 'police', 'military', 'enterprise', 'other')),
  retired INTEGER CONSTRAINT ck_cell_retired CHECK (retired IN (0, 1)),
  members_total INTEGER CONSTRAINT ck_cell_members_total CHECK (members_total >= 0),
  members_official INTEGER CONSTRAINT ck_cell_members_official CHECK (members_official >= 0),
  members_probationary INTEGER CONSTRAINT ck_cell_members_probationary CHECK (members_probationary >= 0),
  members_exempt INTEGER CONSTRAINT ck_cell_members_exempt CHECK (members_exempt >= 0),
  CONSTRAINT uq_cell_ref UNIQUE (season_id, ref)
) STRICT;

CREATE TABLE committee_member (
  id INTEGER NOT NULL CONSTRAINT pk_committee_member PRIMARY KEY,
  cell_id INTEGER NOT NULL CONSTRAINT fk_committee_member_congress REFERENCES congress (cell_id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL CONSTRAINT fk_committee_member_person REFERENCES person (id) ON DELETE RESTRICT,
  seq INTEGER NOT NULL,
  residence TEXT,
  general_education TEXT,
  professional_level TEXT CONSTRAINT ck_committee_member_professional_level CHECK (
    professional_level IN ('none', 'elementary', 'intermediate', 'college', 'university', 'postgraduate')),
  political_theory TEXT CONSTRAINT ck_committee_member_political_theory CHECK (
    political_theory IN ('none', 'elementary', 'intermediate', 'advanced', 'bachelor')),
  occupation TEXT,
  position TEXT NOT NULL
    CONSTRAINT ck_committee_member_position CHECK (position IN ('secretary', 'deputySecretary', 'member')),
  standing TEXT
    CONSTRAINT ck_committee_member_standing CHECK (standing IN ('reelected', 'returning', 'firstTime')),
  previous_position TEXT CONSTRAINT ck_committee_member_previous_position CHECK (
    previous_position IN ('secretary', 'deputySecretary', 'member')),
  origin TEXT CONSTRAINT ck_committee_member_origin CHECK (origin IN ('elected', 'appointed')),
  concurrent_head INTEGER CONSTRAINT ck_committee_member_concurrent_head CHECK (concurrent_head IN (0, 1)),
  note TEXT, phone TEXT, front_head INTEGER
  CONSTRAINT ck_committee_member_front_head CHECK (front_head IN (0, 1)),
  CONSTRAINT uq_committee_member_person UNIQUE (cell_id, person_id)
) STRICT;

CREATE TABLE congress (
  cell_id INTEGER NOT NULL CONSTRAINT pk_congress PRIMARY KEY
    CONSTRAINT fk_congress_cell REFERENCES cell (id) ON DELETE CASCADE,
  status TEXT NOT NULL CONSTRAINT ck_congress_status CHECK (status IN ('planned', 'ready', 'held', 'finished')),
  planned_on TEXT,
  held_on TEXT,
  summoned_official INTEGER CONSTRAINT ck_congress_summoned_official CHECK (summoned_official >= 0),
  present_official INTEGER CONSTRAINT ck_congress_present_official CHECK (present_official >= 0),
  absent_excused INTEGER CONSTRAINT ck_congress_absent_excused CHECK (absent_excused >= 0),
  absent_unexcused INTEGER CONSTRAINT ck_congress_absent_unexcused CHECK (absent_unexcused >= 0),
  seats_committee INTEGER CONSTRAINT ck_congress_seats_committee CHECK (seats_committee >= 0),
  seats_secretary INTEGER CONSTRAINT ck_congress_seats_secretary CHECK (seats_secretary >= 0),
  seats_deputy_secretary INTEGER CONSTRAINT ck_congress_seats_deputy_secretary CHECK (seats_deputy_secretary >= 0),
  ballots_kept INTEGER NOT NULL CONSTRAINT ck_congress_ballots_kept CHECK (ballots_kept IN (0, 1))
, absent_transferred INTEGER
  CONSTRAINT ck_congress_absent_transferred CHECK (absent_transferred >= 0), absent_exempt INTEGER CONSTRAINT ck_congress_absent_exempt CHECK (absent_exempt >= 0), suspended INTEGER CONSTRAINT ck_congress_suspended CHECK (suspended >= 0)) STRICT;

CREATE TABLE data_file (
  id INTEGER NOT NULL CONSTRAINT pk_data_file PRIMARY KEY CONSTRAINT ck_data_file_single CHECK (id = 1),
  is_sample INTEGER NOT NULL CONSTRAINT ck_data_file_is_sample CHECK (is_sample IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  id INTEGER NOT NULL CONSTRAINT pk_document PRIMARY KEY,
  season_id INTEGER NOT NULL CONSTRAINT fk_document_season REFERENCES season (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  number TEXT,
  issued_on TEXT,
  issuer TEXT,
  kind TEXT,
  subject TEXT NOT NULL CONSTRAINT ck_document_subject CHECK (subject <> '')
, purpose TEXT CONSTRAINT ck_document_purpose CHECK (
  purpose IN ('basis', 'guidance', 'personnel', 'result')), attachment TEXT CONSTRAINT ck_document_attachment CHECK (attachment <> ''), link TEXT CONSTRAINT ck_document_link CHECK (link <> '')) STRICT;

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

CREATE TABLE history_end (
  id INTEGER NOT NULL CONSTRAINT pk_history_end PRIMARY KEY CONSTRAINT ck_history_end_single CHECK (id = 1),
  dropped INTEGER NOT NULL CONSTRAINT ck_history_end_dropped CHECK (dropped >= 0),
  letters INTEGER NOT NULL CONSTRAINT ck_history_end_letters CHECK (letters >= 0),
  before_first BLOB NOT NULL CONSTRAINT ck_history_end_before_first CHECK (length(before_first) = 32),
  last BLOB NOT NULL CONSTRAINT ck_history_end_last CHECK (length(last) = 32)
) STRICT;

CREATE INDEX ix_candidate_person ON candidate (person_id);

CREATE INDEX ix_committee_member_person ON committee_member (person_id);

CREATE INDEX ix_part_cell ON part (cell_id);

CREATE TABLE merged_season (
  id INTEGER NOT NULL CONSTRAINT pk_merged_season PRIMARY KEY,
  seq INTEGER NOT NULL,
  ward_name TEXT NOT NULL CONSTRAINT ck_merged_season_ward_name CHECK (ward_name <> ''),
  source_file TEXT NOT NULL CONSTRAINT ck_merged_season_source_file CHECK (source_file <> ''),
  source_sha256 TEXT NOT NULL CONSTRAINT ck_merged_season_source_sha256 CHECK (length(source_sha256) = 64),
  taken_at TEXT NOT NULL,
  season TEXT NOT NULL CONSTRAINT ck_merged_season_season CHECK (json_valid(season)),
  CONSTRAINT uq_merged_season_seq UNIQUE (seq)
) STRICT;

CREATE TABLE part (
  id INTEGER NOT NULL CONSTRAINT pk_part PRIMARY KEY,
  season_id INTEGER NOT NULL CONSTRAINT fk_part_season REFERENCES season (id) ON DELETE CASCADE,
  cell_id INTEGER CONSTRAINT fk_part_cell REFERENCES cell (id) ON DELETE CASCADE,
  name TEXT NOT NULL CONSTRAINT ck_part_name CHECK (name <> ''),
  ref TEXT CONSTRAINT ck_part_ref CHECK (ref <> ''),
  seq INTEGER NOT NULL,
  value TEXT NOT NULL CONSTRAINT ck_part_value CHECK (json_valid(value))
) STRICT;

CREATE TABLE person (
  id INTEGER NOT NULL CONSTRAINT pk_person PRIMARY KEY,
  ward_committee_id INTEGER NOT NULL
    CONSTRAINT fk_person_ward_committee REFERENCES ward_committee (id) ON DELETE CASCADE,
  ref TEXT NOT NULL CONSTRAINT ck_person_ref CHECK (ref <> ''),
  full_name TEXT NOT NULL CONSTRAINT ck_person_full_name CHECK (full_name <> ''),
  name_folded TEXT NOT NULL,
  gender TEXT CONSTRAINT ck_person_gender CHECK (gender IN ('male', 'female')),
  born TEXT,
  ethnicity TEXT,
  religion TEXT,
  hometown TEXT,
  joined_on TEXT,
  official_on TEXT,
  card_number TEXT,
  national_id TEXT, birthplace TEXT,
  CONSTRAINT uq_person_ref UNIQUE (ward_committee_id, ref)
) STRICT;

CREATE TABLE season (
  id INTEGER NOT NULL CONSTRAINT pk_season PRIMARY KEY,
  ward_committee_id INTEGER NOT NULL
    CONSTRAINT fk_season_ward_committee REFERENCES ward_committee (id) ON DELETE CASCADE,
  note TEXT,
  term TEXT NOT NULL CONSTRAINT ck_season_term CHECK (term <> ''),
  previous_term TEXT,
  planned_from TEXT,
  planned_to TEXT,
  rule_set TEXT NOT NULL,
  age_method TEXT NOT NULL
    CONSTRAINT ck_season_age_method CHECK (age_method IN ('yearDifference', 'fullYearsAtCongress', 'fullYearsAt')),
  age_on TEXT,
  percent_digits_kind TEXT NOT NULL
    CONSTRAINT ck_season_percent_digits_kind CHECK (percent_digits_kind IN ('decimals', 'significant')),
  percent_digits_count INTEGER NOT NULL CONSTRAINT ck_season_percent_digits_count CHECK (percent_digits_count >= 0),
  percent_rounding TEXT NOT NULL
    CONSTRAINT ck_season_percent_rounding CHECK (percent_rounding IN ('half-up', 'truncate')),
  percent_trim_zeros INTEGER NOT NULL CONSTRAINT ck_season_percent_trim_zeros CHECK (percent_trim_zeros IN (0, 1)),
  age_bands TEXT
    CONSTRAINT ck_season_age_bands CHECK (age_bands IN ('threeBands', 'fiveYears', 'tenYears')),
  documents_listed INTEGER NOT NULL CONSTRAINT ck_season_documents_listed CHECK (documents_listed IN (0, 1)),
  CONSTRAINT ck_season_age_on CHECK (age_method <> 'fullYearsAt' OR age_on IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX uq_candidate_seq ON candidate (election_id, seq);

CREATE UNIQUE INDEX uq_committee_member_seq ON committee_member (cell_id, seq);

CREATE UNIQUE INDEX uq_document_seq ON document (season_id, seq);

CREATE UNIQUE INDEX uq_election_seq ON election (cell_id, seq);

CREATE UNIQUE INDEX uq_part ON part (season_id, ifnull(cell_id, 0), name, ifnull(ref, ''));

CREATE UNIQUE INDEX uq_season_ward_committee ON season (ward_committee_id);

CREATE TABLE ward_committee (
  id INTEGER NOT NULL CONSTRAINT pk_ward_committee PRIMARY KEY,
  name TEXT NOT NULL CONSTRAINT ck_ward_committee_name CHECK (name <> ''),
  superior_organization TEXT,
  superior TEXT,
  place TEXT,
  document_suffix TEXT,
  signed_on_behalf_of TEXT,
  signer_title TEXT,
  signer_name TEXT,
  preparer_name TEXT,
  preparer_phone TEXT
) STRICT;
