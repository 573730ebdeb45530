/** Where somebody was born, which goes with the person, and the telephone number, which is that of one time. */
export const birthplacePhoneSchema = `
ALTER TABLE person ADD COLUMN birthplace TEXT;
ALTER TABLE committee_member ADD COLUMN phone TEXT;
`;
