/**
 * What a congress decided itself: who is elected where votes are tied, and how
 * the minutes say it. NULL where the votes alone decide.
 */
export const decisionsSchema = `
ALTER TABLE candidate ADD COLUMN elected INTEGER CONSTRAINT ck_candidate_elected CHECK (elected IN (0, 1));
ALTER TABLE election ADD COLUMN decision_note TEXT;
`;
