import { inferred, postsOf, type Sense, withAtom, without } from './sense';
import type { Atom } from './vocabulary';

/**
 * “Chi uỷ viên”, “CUV” is who has no other post where the secretary stands beside it in the same words (“BT – Nữ | CUV –
 * Nữ”), and everybody in the committee where nobody with a post does. `own`: the label that says it, with all that it says;
 * `beside`: the labels of the same level. Where it may be either it is not understood.
 */
export function resolveMember(sense: Sense, own: Sense, beside: readonly Sense[]): Sense {
  if (!own.atoms.has('committeeMember')) return sense;
  const everybody = inferred(withAtom(without(sense, 'committeeMember'), 'committee'));
  if (own.atoms.has('total')) return everybody;
  switch (reading(own, beside)) {
    case 'post':
      return sense;
    case 'everybody':
      return everybody;
    case 'unclear':
      return own.atoms.has('elected') ? everybody : { ...sense, isUnderstood: false };
  }
}

function reading(own: Sense, beside: readonly Sense[]): 'post' | 'everybody' | 'unclear' {
  const rest = restOfPost(own);
  const others = beside.filter(({ atoms }) => !atoms.has('committeeMember'));
  const hasSecretary = others.some((each) => isSecretary(each) && restOfPost(each) === rest);
  const plain = beside.find(({ atoms }) => atoms.has('committeeMember') && !atoms.has('total'));
  const isPlainOf = plain !== undefined && rest !== PLAIN && restOfPost(plain) === PLAIN;
  // “CUV | CUV nữ | BT nữ”: the second is of the same people as the first
  const ofPlain = isPlainOf
    ? reading(
        plain,
        beside.filter((each) => each !== plain),
      )
    : undefined;
  if (hasSecretary) return ofPlain === undefined || ofPlain === 'post' ? 'post' : 'unclear';
  if (ofPlain === 'everybody') return 'everybody';
  const hasWhole = rest === PLAIN && others.some(isWhole);
  if (hasWhole || ofPlain !== undefined) return 'unclear';
  return others.some((each) => postsOf(each).length > 0 && (rest !== PLAIN || restOfPost(each) === PLAIN))
    ? 'unclear'
    : 'everybody';
}

const POSTS: readonly Atom[] = ['secretary', 'deputySecretary', 'committeeMember'];
const MEASURES: readonly Atom[] = ['total', 'count', 'share', 'elected'];

/** What a label says besides the post and how it is measured. */
export function restOfPost(sense: Sense): string {
  const { atoms, bands, words } = without(sense, ...POSTS, ...MEASURES);
  return JSON.stringify([[...atoms].toSorted(), bands, words]);
}

/** It says no more than the post. */
export const PLAIN = JSON.stringify([[], [], []]);

function isSecretary(sense: Sense): boolean {
  const [post, ...more] = postsOf(sense);
  return post === 'secretary' && more.length === 0;
}

/** “Tổng số cấp uỷ viên”, beside which members alone are a part. */
function isWhole(sense: Sense): boolean {
  return (
    sense.atoms.has('committee') &&
    postsOf(sense).length === 0 &&
    restOfPost(without(sense, 'committee')) === PLAIN
  );
}
