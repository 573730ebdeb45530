/**
 * People and the ward's particulars belong to their season. Files of before shared both among all their
 * terms, so that a name put right in a new term changed the papers of an old one.
 *
 * Each season but the first gets a row of `ward_committee` of its own, and copies of those people whom its
 * committees and ballots name; from now on a row of `ward_committee` is the ward as one season has it.
 * Lists are numbered from 0 without a gap, which writing by difference relies on.
 */
export const ownPeopleSchema = `
CREATE TEMP TABLE own_ward AS
  SELECT season.id AS season_id, season.ward_committee_id AS old_ward,
    CASE
      WHEN season.id = (SELECT min(other.id) FROM season AS other
        WHERE other.ward_committee_id = season.ward_committee_id)
      THEN season.ward_committee_id
      ELSE season.id + (SELECT max(id) FROM ward_committee)
    END AS new_ward
  FROM season;
INSERT INTO ward_committee
  SELECT own_ward.new_ward, name, superior_organization, superior, place, document_suffix, signed_on_behalf_of,
    signer_title, signer_name, preparer_name, preparer_phone
  FROM own_ward JOIN ward_committee ON ward_committee.id = own_ward.old_ward
  WHERE own_ward.new_ward <> own_ward.old_ward;
CREATE TEMP TABLE used_person AS
  SELECT committee_member.person_id, cell.season_id FROM committee_member
    JOIN cell ON cell.id = committee_member.cell_id
  UNION
  SELECT candidate.person_id, cell.season_id FROM candidate
    JOIN election ON election.id = candidate.election_id JOIN cell ON cell.id = election.cell_id
    WHERE candidate.person_id IS NOT NULL;
INSERT INTO person (ward_committee_id, ref, full_name, name_folded, gender, born, ethnicity, religion, hometown,
    joined_on, official_on, card_number, national_id)
  SELECT own_ward.new_ward, ref, full_name, name_folded, gender, born, ethnicity, religion, hometown,
    joined_on, official_on, card_number, national_id
  FROM used_person JOIN person ON person.id = used_person.person_id
    JOIN own_ward ON own_ward.season_id = used_person.season_id
  WHERE own_ward.new_ward <> own_ward.old_ward;
CREATE TEMP TABLE own_person AS
  SELECT used_person.person_id AS old_id, used_person.season_id, person.id AS new_id
  FROM used_person JOIN own_ward ON own_ward.season_id = used_person.season_id
    JOIN person AS old ON old.id = used_person.person_id
    JOIN person ON person.ward_committee_id = own_ward.new_ward AND person.ref = old.ref;
CREATE INDEX temp.ix_own_person ON own_person (old_id, season_id);
UPDATE committee_member SET person_id = own_person.new_id FROM own_person, cell
  WHERE cell.id = committee_member.cell_id AND own_person.season_id = cell.season_id
    AND own_person.old_id = committee_member.person_id;
UPDATE candidate SET person_id = own_person.new_id FROM own_person, election, cell
  WHERE election.id = candidate.election_id AND cell.id = election.cell_id
    AND own_person.season_id = cell.season_id AND own_person.old_id = candidate.person_id;
UPDATE season SET ward_committee_id = own_ward.new_ward FROM own_ward WHERE own_ward.season_id = season.id;
DELETE FROM person WHERE id NOT IN (SELECT person_id FROM committee_member)
  AND id NOT IN (SELECT person_id FROM candidate WHERE person_id IS NOT NULL);
DELETE FROM ward_committee WHERE id NOT IN (SELECT ward_committee_id FROM season);
DROP TABLE own_person;
DROP TABLE used_person;
DROP TABLE own_ward;

DROP INDEX ix_season_ward_committee;
CREATE UNIQUE INDEX uq_season_ward_committee ON season (ward_committee_id);

UPDATE document SET seq = numbered.place FROM (
  SELECT id, row_number() OVER (PARTITION BY season_id ORDER BY seq, id) - 1 AS place FROM document
) AS numbered WHERE numbered.id = document.id;
UPDATE cell SET seq = numbered.place FROM (
  SELECT id, row_number() OVER (PARTITION BY season_id ORDER BY seq, id) - 1 AS place FROM cell
) AS numbered WHERE numbered.id = cell.id;
UPDATE committee_member SET seq = numbered.place FROM (
  SELECT id, row_number() OVER (PARTITION BY cell_id ORDER BY seq, id) - 1 AS place FROM committee_member
) AS numbered WHERE numbered.id = committee_member.id;
UPDATE election SET seq = numbered.place FROM (
  SELECT id, row_number() OVER (PARTITION BY cell_id ORDER BY seq, id) - 1 AS place FROM election
) AS numbered WHERE numbered.id = election.id;
UPDATE candidate SET seq = numbered.place FROM (
  SELECT id, row_number() OVER (PARTITION BY election_id ORDER BY seq, id) - 1 AS place FROM candidate
) AS numbered WHERE numbered.id = candidate.id;
UPDATE part SET seq = numbered.place FROM (
  SELECT id, row_number() OVER (PARTITION BY season_id, cell_id, name ORDER BY seq, id) - 1 AS place
  FROM part WHERE ref IS NOT NULL
) AS numbered WHERE numbered.id = part.id;

DROP INDEX ix_document_season;
CREATE UNIQUE INDEX uq_document_seq ON document (season_id, seq);
CREATE UNIQUE INDEX uq_committee_member_seq ON committee_member (cell_id, seq);
DROP INDEX ix_election_cell;
CREATE UNIQUE INDEX uq_election_seq ON election (cell_id, seq);
DROP INDEX ix_candidate_election;
CREATE UNIQUE INDEX uq_candidate_seq ON candidate (election_id, seq);
`;
