/**
 * The seasons of several wards in one file, for their superior. Each is held as the JSON that
 * its own file gives: it is read whole and never changed here, and is checked by the schema
 * of the season on every way in and out.
 */
export const combinedSchema = `
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
`;
