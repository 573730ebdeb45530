import { readEthnicity } from '../../domain/catalogues/ethnicities';
import { bareName } from '../named-row';
import { type Whose, whoseOf } from './column-senses';
import type { Grid } from './grid';
import type { Label } from './label';
import { ordinalMarker } from './markers';
import type { Proposing } from './proposal';
import { PLAIN, resolveMember, restOfPost } from './resolve-member';
import { inferred, noSense, OF_MEMBERS, postsOf, type Sense, withAtom, within } from './sense';
import type { Atom } from './vocabulary';

/** A line of “Chỉ tiêu”, and what it asks for together with the lines that it stands under. */
export interface Line {
  readonly row: number;
  readonly text: string;
  readonly sense: Sense;
  /** The lines that it stands under, or that say whose it is, and itself. */
  readonly path: readonly string[];
}

interface Level {
  readonly text: string;
  readonly marker: string;
  readonly own: Sense;
  readonly sense: Sense;
  /** Lines of a deeper level stand under it. */
  hasParts: boolean;
}

interface RawLine {
  readonly row: number;
  readonly label: Label;
  readonly marker: string;
}

/** Where lines stand. With columns for the posts every line is about people of the committee. */
interface LinesAt {
  readonly column: number;
  readonly ordinal: number | undefined;
  readonly from: number;
  readonly to: number;
  readonly byPosts: boolean;
}

/** The lines of a table, from the top down. */
export function lineSenses(grid: Grid, at: LinesAt, { read }: Pick<Proposing, 'read'>): readonly Line[] {
  const raw: RawLine[] = [];
  for (let row = at.from; row <= at.to; row += 1) {
    const text = grid.textAt(row, at.column);
    if (text === '') continue;
    const label = read(text);
    const counted = at.ordinal === undefined ? '' : ordinalMarker(grid.textAt(row, at.ordinal));
    raw.push({ row, label, marker: label.marker === '' ? counted : label.marker });
  }
  return new LineReading(raw, at.byPosts).lines();
}

class LineReading {
  readonly #raw: readonly RawLine[];
  readonly #open: Level[] = [];
  /** The last line that says whose figures it is about, and whether it is of the whole committee. */
  #last: Level | undefined;
  #hasCommittee = false;
  /** The line right before. */
  #before: Level | undefined;

  readonly #byPosts: boolean;
  /** Every line is one of the three posts, or their total. */
  readonly #arePosts: boolean;

  constructor(raw: readonly RawLine[], byPosts: boolean) {
    this.#raw = raw;
    this.#byPosts = byPosts;
    this.#arePosts = arePosts(raw.map(({ label }) => within(noSense, label)));
    this.#hasCommittee = byPosts;
  }

  lines(): readonly Line[] {
    const lines = this.#raw.map((line, at) => ({ line: this.#read(line), hasPeoples: this.#hasPeoples(at) }));
    return lines.map(({ line, hasPeoples }) =>
      hasPeoples ? { ...line, sense: { ...line.sense, isUnderstood: false } } : line,
    );
  }

  /** “Dân tộc” over “- Kinh”, “- Hrê” is no number of minorities. */
  #hasPeoples(at: number): boolean {
    const [own, next] = [this.#raw[at]?.label, this.#raw[at + 1]?.label];
    if (!own || !next || own.words.length > 0 || own.atoms.join() !== 'ethnic') return false;
    return readEthnicity(bareName(next.text)).kind === 'known';
  }

  #read({ row, label, marker: written }: RawLine): Line {
    const own = within(noSense, label);
    if (isShareAlone(own)) {
      const path = [...(this.#before ? [this.#before.text] : []), label.text];
      return { row, text: label.text, sense: this.#shareOfBefore(label), path };
    }
    const marker = label.isPart || this.#goesOn(written, own) ? `${written} part` : written;
    this.#close(marker);
    // “Tuổi đời” below “Tôn giáo” is no part of it
    if (marker === '' && isSection(own)) while (isOfGroup(this.#open.at(-1))) this.#open.pop();
    // no cell is of two kinds
    while (namesKind(own) && namesKind(this.#open.at(-1)?.own ?? noSense)) this.#open.pop();
    const path = [...this.#above(own), label.text];
    const parent = this.#open.at(-1);
    if (parent) parent.hasParts = true;
    const outer = parent ? withoutMeasure(parent.sense) : noSense;
    const combined = !label.isPart && isIndependent(own, parent) ? own : within(outer, label);
    const settled = this.#settle(resolveMember(combined, own, this.#beside(row, written)), own);
    const isOpen = parent === undefined && this.#mayBeOfPost(own);
    const sense = isOpen ? { ...settled, isUnderstood: false } : settled;
    const level = { text: label.text, marker, own, sense, hasParts: false };
    this.#before = level;
    this.#open.push(level);
    if (saysWhose(own) && !isOpen) {
      // a line under one that says it too is a part of that one
      if (!parent || !saysWhose(parent.own)) this.#last = level;
      this.#hasCommittee ||= isWholeCommittee(sense);
    }
    // a line that says nothing has no figure of its own
    const saysNothing = own.atoms.size + own.bands.length + own.words.length === 0;
    return { row, text: label.text, sense: saysNothing ? { ...sense, isUnderstood: false } : sense, path };
  }

  #above(own: Sense): readonly string[] {
    const isOfLast = this.#last && !this.#open.includes(this.#last) && !namesItself(own);
    const last = this.#last && isOfLast ? [this.#last] : [];
    return [...last, ...this.#open].map(({ text }) => text);
  }

  /** “Chiếm tỷ lệ (%)” is that of the line right before it. */
  #shareOfBefore(label: Label): Sense {
    const of = this.#before;
    this.#before = undefined;
    return of ? inferred(within(withoutMeasure(of.sense), label)) : { ...noSense, isUnderstood: false };
  }

  /** “5. Cấp uỷ viên”, “Trong đó: Nữ”, “Dân tộc thiểu số”: a line without a number goes on with the parts before it. */
  #goesOn(marker: string, own: Sense): boolean {
    const part = this.#open.findIndex((level) => level.marker === ' part');
    const whole = this.#open[part - 1];
    if (marker !== '' || whole === undefined || whole.marker === '' || own.ofCells) return false;
    return !isSection(own) && (!saysWhose(own) || whoseOf(own) === whoseOf(whole.own));
  }

  /** Leaves the lines that this one does not stand under: those of its own level, and all within. */
  #close(marker: string): void {
    const same = this.#open.findIndex((level) => level.marker === marker);
    if (same >= 0) this.#open.length = same;
  }

  /** Lines of the same level, by which “Chi uỷ viên” is read. */
  #beside(row: number, marker: string): readonly Sense[] {
    return this.#raw
      .filter((line) => line.marker === marker && line.row !== row)
      .map(({ label }) => within(noSense, label));
  }

  /** Whose “Nữ” a line is, where neither it nor a line above it says so. */
  #settle(sense: Sense, own: Sense): Sense {
    if (isTotal(sense) && (this.#byPosts || this.#arePosts)) return withAtom(sense, 'committee');
    const isFigure = sense.bands.length > 0 || sense.words.length > 0 || sense.atoms.size > 0;
    if (!isFigure || sense.ofCells || !this.#asksWhose(sense)) return sense;
    if (this.#open.length > 0 && whoseOf(sense) !== undefined) return sense;
    const whose = this.#whose(own);
    if (whose === 'committee') return inferred(sense);
    return { ...sense, isUnderstood: false };
  }

  /** “Tái cử” in a flat list below “Bí thư” is of secretaries or of everybody. */
  #mayBeOfPost({ atoms, ofCells }: Sense): boolean {
    const isAlone = !ofCells && !SAYS_OF_WHOM.some((atom) => atoms.has(atom));
    const last = this.#last;
    return (
      isAlone &&
      OF_ANY_POST.some((atom) => atoms.has(atom)) &&
      last !== undefined &&
      postsOf(last.own).length > 0 &&
      !last.hasParts
    );
  }

  #asksWhose(sense: Sense): boolean {
    return whoseOf(sense) === undefined && !NEEDS_NOBODY.some((atom) => sense.atoms.has(atom));
  }

  #whose(own: Sense): Whose {
    const last = this.#last;
    if (!last) return this.#byPosts ? 'committee' : undefined;
    if (last.own.ofCells) return this.#hasCommittee ? 'committee' : undefined;
    if (whoseOf(last.own) === 'members') return this.#hasCommittee && last.hasParts ? 'committee' : undefined;
    const isOfPost = postsOf(last.own).length > 0;
    // after the parts of one post the list goes on with everybody; in a flat list nobody can tell
    if (isOfPost) return this.#hasCommittee && last.hasParts && own.isUnderstood ? 'committee' : undefined;
    return 'committee';
  }
}

/** What kind of figures follow, and of nobody. */
function isSection({ atoms, bands, words }: Sense): boolean {
  return bands.length + words.length === 0 && [...atoms].every((atom) => SECTIONS.includes(atom));
}

/** Some of the people, of whom no form asks for parts again. */
function isOfGroup(level: Level | undefined): boolean {
  return level !== undefined && GROUPS.some((atom) => level.own.atoms.has(atom));
}

function namesKind({ atoms }: Sense): boolean {
  return [...atoms].some((atom) => atom.endsWith('Kind'));
}

const SECTIONS: readonly Atom[] = ['profession', 'theory', 'schooling', 'grade', 'age'];
const GROUPS: readonly Atom[] = [
  ...(['female', 'male', 'young', 'ethnicMinority', 'ethnic', 'religious', 'religion'] as const),
  ...(['reelected', 'new', 'firstTime', 'returning', 'appointed', 'concurrentHeads', 'frontHeads'] as const),
];

const NEEDS_NOBODY = ['firstDay', 'lastDay', 'date', 'note', 'rounds', 'cells'] as const;

const OF_ANY_POST = ['reelected', 'new', 'firstTime', 'returning', 'appointed'] as const;
const SAYS_OF_WHOM = [
  ...(['committee', 'elected', 'cells', 'total'] as const),
  ...(['secretary', 'deputySecretary', 'committeeMember'] as const),
] as const;

/** Whose figures a line asks for needs no other line. */
function namesItself({ ofCells, atoms }: Sense): boolean {
  return ofCells || [...OF_MEMBERS, ...WHOSE].some((atom) => atoms.has(atom));
}

const WHOSE = ['committee', 'elected', 'secretary', 'deputySecretary', 'committeeMember'] as const;

function saysWhose(sense: Sense): boolean {
  return sense.ofCells || whoseOf(sense) !== undefined;
}

function isShareAlone({ atoms, bands, words }: Sense): boolean {
  return atoms.has('share') && atoms.size === 1 && bands.length + words.length === 0;
}

function arePosts(lines: readonly Sense[]): boolean {
  const posts = lines.filter((line) => !isTotal(line));
  const isPost = (line: Sense) => postsOf(line).length === 1 && restOfPost(line) === PLAIN;
  return posts.length === 3 && posts.every(isPost) && new Set(posts.flatMap(postsOf)).size === posts.length;
}

/** “Tổng số” and no more. */
function isTotal({ atoms, bands, words }: Sense): boolean {
  return atoms.has('total') && atoms.size === 1 && bands.length === 0 && words.length === 0;
}

function isWholeCommittee(sense: Sense): boolean {
  return whoseOf(sense) === 'committee' && postsOf(sense).length === 0 && !sense.ofCells;
}

/** A measure belongs to its own line; those under it have theirs. */
function withoutMeasure(sense: Sense): Sense {
  const atoms = [...sense.atoms].filter((atom) => atom !== 'share' && atom !== 'total' && atom !== 'count');
  return { ...sense, atoms: new Set(atoms) };
}

/** A line that says all of itself, under the title of a section that is not understood. */
function isIndependent(own: Sense, parent: Level | undefined): boolean {
  if (parent === undefined || parent.sense.isUnderstood) return false;
  const isSection = parent.marker === 'I' || parent.marker === 'A';
  const saysAll = own.ofCells || own.atoms.has('total') || own.atoms.has('elected');
  return isSection && saysAll && saysWhose(own);
}
