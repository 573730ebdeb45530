/** Who is also head of the quarter's committee of the Fatherland Front. */
export const frontHeadSchema = `
ALTER TABLE committee_member ADD COLUMN front_head INTEGER
  CONSTRAINT ck_committee_member_front_head CHECK (front_head IN (0, 1));
`;
