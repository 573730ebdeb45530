import type { Cell, CommitteeMember } from '../domain/season';
import { sheetCodes } from '../export/sheet-codes';
import { countedBy, lackOf, type PersonDatum } from '../missing/counted-data';
import { type Finding, finding } from './finding';

/** What the sheets of an export and the report count of a person; of an unknown date of birth W324 speaks. */
const told = countedBy([...sheetCodes, 'report']).person.filter((datum) => datum !== 'born');

/** W325 and W326: what is counted of people and is missing, or is not understood. */
export function checkCounted(cell: Cell, path: string): readonly Finding[] {
  return cell.congress.committee.flatMap((member, index) => {
    const place = `${path}.congress.committee[${String(index)}]`;
    return [...checkMissing(member, place), ...checkWords(member, place)];
  });
}

/** W325: one finding a person, naming each datum; it leads to the first. */
function checkMissing(member: CommitteeMember, place: string): Finding[] {
  const missing = told.filter((datum) => lackOf(member, datum) === 'absent');
  const [first] = missing;
  if (first === undefined) return [];
  return [finding('W325', `${place}.${first}`, { fullName: member.fullName, data: missing.join(' ') })];
}

/** W326: a word that stands in no catalogue, so that nobody can say what it counts as. */
function checkWords(member: CommitteeMember, place: string): Finding[] {
  return told.flatMap((datum: PersonDatum) => {
    if (lackOf(member, datum) !== 'unrecognised') return [];
    const params = { fullName: member.fullName, field: datum, text: String(member[datum]).trim() };
    return [finding('W326', `${place}.${datum}`, params)];
  });
}
