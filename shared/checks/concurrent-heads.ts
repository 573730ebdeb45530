import type { Cell, CommitteeMember } from '../domain/season';
import { fold } from '../text/fold';
import { type Finding, finding } from './finding';

/**
 * Heads of a quarter, as offices write it, folded: of the khu phố, the thôn or what it is called there, and of its
 * committee of the Fatherland Front. Whoever is deputy or was it before is none.
 */
const HEAD =
  /(?<!\b(?:pho|nguyen|cuu)[ .-]*)\b(?:truong (?:khu pho|kp|thon|ap|lang|xom|buon|khom|to dan pho|tdp|(?:ban )?ctmt|ban cong tac (?:mat tran|mt))|khu pho truong|thon truong|t?bctmt)\b/u;
/** “Trưởng bản”, which folded is any head of a board. */
const HEAD_OF_BAN = /(?<!(?:phó|nguyên|cựu) )trưởng bản(?![\p{L}])/u;

/** Whether an occupation says that somebody is head of a quarter. */
export function saysHead(occupation: string): boolean {
  return HEAD.test(fold(occupation)) || HEAD_OF_BAN.test(occupation.normalize('NFC').toLowerCase());
}

/** W329: a secretary's occupation says head of the quarter and the concurrent post does not, or the reverse. */
export function checkConcurrentHeads(cell: Cell, path: string): readonly Finding[] {
  return cell.congress.committee.flatMap((member, index) => {
    const reason = member.position === 'secretary' ? contradiction(member) : undefined;
    if (reason === undefined) return [];
    const field = reason === 'notTicked' ? 'concurrentHead' : 'occupation';
    const params = { fullName: member.fullName, occupation: member.occupation ?? '', reason };
    return [finding('W329', `${path}.congress.committee[${String(index)}].${field}`, params)];
  });
}

/** An occupation that is not entered contradicts nothing. */
function contradiction({ occupation = '', concurrentHead }: CommitteeMember) {
  if (occupation.trim() === '') return undefined;
  const says = saysHead(occupation);
  if (says === (concurrentHead === true)) return undefined;
  return says ? 'notTicked' : 'notSaid';
}
