/**
 * Whom the article leaves out of N beside the absent whose reason was accepted: those on
 * temporary transfer or exempt who did not come, and those suspended, charged or held.
 * NULL where the office does not enter them apart, as in every file of before.
 */
export const attendanceSchema = `
ALTER TABLE congress ADD COLUMN absent_transferred INTEGER
  CONSTRAINT ck_congress_absent_transferred CHECK (absent_transferred >= 0);
ALTER TABLE congress ADD COLUMN absent_exempt INTEGER CONSTRAINT ck_congress_absent_exempt CHECK (absent_exempt >= 0);
ALTER TABLE congress ADD COLUMN suspended INTEGER CONSTRAINT ck_congress_suspended CHECK (suspended >= 0);
`;
