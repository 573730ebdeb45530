import type { Cell, CommitteeMember } from '../domain/season';
import { fold } from '../text/fold';
import { type Finding, finding } from './finding';

/** Posts beside the secretary's, by the field that holds the tick. */
const secondPosts = ['concurrentHead', 'frontHead'] as const;
export type SecondPost = (typeof secondPosts)[number];

/** What an occupation says of a post, folded. Whoever is deputy or was it before is none. */
const said = (posts: string) => new RegExp(`(?<!\\b(?:pho|nguyen|cuu)[ .-]*)\\b(?:${posts})\\b`, 'u');
/** Heads of the khu phố, the thôn or what it is called there, as offices write them. */
const HEAD = said(
  'truong (?:khu pho|kp|thon|ap|lang|xom|buon|khom|to dan pho|tdp)|khu pho truong|thon truong',
);
/** Heads of the quarter's committee of the Fatherland Front. */
const FRONT = said('truong (?:(?:ban )?ctmt|ban cong tac (?:mat tran|mt))|t?bctmt');
/** “Trưởng bản”, which folded is any head of a board. */
const HEAD_OF_BAN = /(?<!(?:phó|nguyên|cựu) )trưởng bản(?![\p{L}])/u;

/** Whether an occupation says that somebody holds the post. */
function says(post: SecondPost, occupation: string): boolean {
  if (post === 'frontHead') return FRONT.test(fold(occupation));
  return HEAD.test(fold(occupation)) || HEAD_OF_BAN.test(occupation.normalize('NFC').toLowerCase());
}

/**
 * W329: a secretary's occupation says head of the quarter, or of its committee of the Fatherland Front,
 * and the concurrent post does not, or the reverse.
 */
export function checkConcurrentHeads(cell: Cell, path: string): readonly Finding[] {
  return cell.congress.committee.flatMap((member, index) =>
    (member.position === 'secretary' ? contradictions(member) : []).map(({ post, reason }) => {
      const field = reason === 'notTicked' ? post : 'occupation';
      const params = { fullName: member.fullName, occupation: member.occupation ?? '', post, reason };
      return finding('W329', `${path}.congress.committee[${String(index)}].${field}`, params);
    }),
  );
}

/** An occupation that is not entered contradicts nothing; one that is says at most one post too few. */
function contradictions(member: CommitteeMember) {
  const { occupation = '' } = member;
  if (occupation.trim() === '') return [];
  const differing = secondPosts.filter((post) => says(post, occupation) !== (member[post] === true));
  const notSaid = differing.filter((post) => member[post] === true).slice(0, 1);
  return differing
    .filter((post) => member[post] !== true || notSaid.includes(post))
    .map((post) => ({ post, reason: member[post] === true ? 'notSaid' : 'notTicked' }));
}
