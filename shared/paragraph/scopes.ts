import type { ParagraphFigure } from './figure';
import { OF_THESE } from './figure-words';
import { isPost } from './part-families';

/** What the words in front of a figure open, so that what follows is a part of it, the nearest first. */
export interface Scopes {
  /** “14 phó bí thư (10 tái cử; 4 mới)”: the number before the bracket that is open. */
  readonly bracket?: number | undefined;
  /** “…; phó bí thư 189 đồng chí, tái cử 102 đồng chí”: the number of a post at the head of the clause. */
  readonly head?: number | undefined;
  /** “tái cử 49, mới 22, trong số mới có 15 … và 7 …”: those whom the words name. */
  readonly named?: number | undefined;
  /** “10 mới, trong đó: 8 …, 2 …”: the number before the “trong đó”, or colon, of the sentence. */
  readonly parted?: number | undefined;
}

const NAMED_IN_FRONT =
  /(?<!\p{L})trong (?:so )?(?:cac |nhung )?(?:dong chi |d\/c )?(?!do )([^,;:.()\d]{2,40}?)(?: nay)?(?: thi)? co (?:\p{L}+ ){0,3}$/u;

/** Looks back from a figure through its sentence, and through what stands between its brackets, for what is open there. */
export function scopesOf(figures: readonly ParagraphFigure[], index: number): Scopes {
  const found: { -readonly [name in keyof Scopes]: Scopes[name] } = {};
  const own = figures[index];
  if (!own) return found;
  let [isOpen, isClause, isWhole] = [true, true, false];
  for (let at = index; at >= 0; at -= 1) {
    const { before = '', sentence } = figures[at] ?? {};
    const lasting = (is: (each: ParagraphFigure) => boolean) =>
      figures.slice(0, at).findLast((each) => each.count !== undefined && is(each))?.count;
    const [open, close] = [before.lastIndexOf('('), before.lastIndexOf(')')];
    if (isOpen && open > close) found.bracket = lasting(({ isPlaces }) => !isPlaces);
    isOpen &&= open === -1 && close === -1;
    if (sentence !== own.sentence) {
      if (isOpen) continue;
      break;
    }
    const name = isClause ? NAMED_IN_FRONT.exec(before)?.[1] : undefined;
    if (name !== undefined) found.named ??= lasting((each) => isCalled(each, name));
    // a heading like “Cơ cấu:” at the begin of a sentence makes no parts of what was told before
    const isHeading = figures[at - 1]?.sentence !== sentence;
    if (!isWhole && at > 0 && (OF_THESE.test(before) || (!isHeading && /: *\p{L}/u.test(before)))) {
      isWhole = true;
      found.parted = lasting((each) => isOfPeople(each, own));
    }
    if (isClause && (isHeading || before.includes(';'))) {
      isClause = false;
      const head = figures[at];
      if (at < index && head && isPost(head) && !head.share && !head.isPlaces) found.head = head.count;
    }
  }
  return found;
}

function isCalled({ words, behind }: ParagraphFigure, name: string): boolean {
  return words === name || behind.endsWith(` ${name}`);
}

/** “27/27 chi bộ bầu được bí thư” are as many people. */
function isOfPeople(each: ParagraphFigure, { unit }: ParagraphFigure): boolean {
  return !each.isPlaces || /bi thu/u.test(each.behind) || (unit === 'ballots' && each.unit === 'ballots');
}

/** The whole that a bracket, “trong đó” or the post at the head of the clause names for a number without a share. */
export function wordedWhole(figures: readonly ParagraphFigure[], index: number): number | undefined {
  if (figures[index]?.share || figures[index]?.isBase) return undefined;
  const { bracket, head, parted } = scopesOf(figures, index);
  return bracket ?? head ?? parted;
}
