import type { Position } from '../../domain/choices';
import type { AgeBand } from '../../statistics';
import type { Label, NamedWord } from './label';
import type { Atom } from './vocabulary';

/** What a place of a form asks for: headings over it and the line beside it, read together. */
export interface Sense {
  readonly atoms: ReadonlySet<Atom>;
  readonly bands: readonly AgeBand[];
  readonly words: readonly NamedWord[];
  /** It speaks of cells (chi bộ) and not only of what is in them: “Số chi bộ có …”. */
  readonly ofCells: boolean;
  /** Every label is understood. */
  readonly isUnderstood: boolean;
  /** Something was taken from what stands beside it, not from its own words. */
  readonly isInferred: boolean;
}

export const noSense: Sense = {
  atoms: new Set(),
  bands: [],
  words: [],
  ofCells: false,
  isUnderstood: true,
  isInferred: false,
};

/** Figures of the members of a cell and of their congress, never of a committee. */
export const OF_MEMBERS: readonly Atom[] = [
  'partyMembers',
  'official',
  'probationary',
  'summoned',
  'present',
  'absent',
  'excused',
  'unexcused',
  'exempt',
];

/** Kinds of which the nearer label takes the place of the farther one. */
const LEVELS: readonly Atom[] = [
  'untrained',
  'elementary',
  'intermediate',
  'college',
  'university',
  'postgraduate',
  'master',
  'doctor',
  'advanced',
  'bachelor',
  'atLeast',
  'upperSecondary',
  'lowerSecondary',
  'primarySchool',
  'class',
];
const MEASURES: readonly Atom[] = ['count', 'share', 'total', 'mark', 'meanAge', 'rounds'];

/** The label under or beside what is read already. */
export function within(outer: Sense, label: Label): Sense {
  const own = new Set(label.atoms);
  const replaced = new Set<Atom>(
    [LEVELS, MEASURES].flatMap((kinds) => (kinds.some((kind) => own.has(kind)) ? kinds : [])),
  );
  if (label.bands.length > 0) replaced.add('young');
  const kept = [...outer.atoms].filter((atom) => !replaced.has(atom));
  const all = new Set([...kept, ...own]);
  if (all.delete('average')) all.add(all.delete('age') ? 'meanAge' : 'average');
  const first = label.atoms.find((atom) => atom !== 'total' && atom !== 'count' && atom !== 'share');
  return {
    atoms: all,
    bands: label.bands.length > 0 ? label.bands : outer.bands,
    words: label.words.length > 0 ? label.words : outer.words,
    ofCells: outer.ofCells || (first === 'cells' && !outer.atoms.has('committee')),
    isUnderstood: outer.isUnderstood && label.isUnderstood,
    isInferred: outer.isInferred,
  };
}

export function senseOf(labels: readonly Label[], outer = noSense): Sense {
  return labels.reduce(within, outer);
}

export function inferred(sense: Sense): Sense {
  return { ...sense, isInferred: true };
}

/** The sense without some atoms. */
export function without(sense: Sense, ...atoms: readonly Atom[]): Sense {
  return { ...sense, atoms: new Set([...sense.atoms].filter((atom) => !atoms.includes(atom))) };
}

export function withAtom(sense: Sense, atom: Atom): Sense {
  return { ...sense, atoms: new Set([...sense.atoms, atom]) };
}

const posts: readonly (readonly [Atom, Position])[] = [
  ['secretary', 'secretary'],
  ['deputySecretary', 'deputySecretary'],
  ['committeeMember', 'member'],
];

/** The posts that a sense names. */
export function postsOf({ atoms }: Sense): readonly Position[] {
  return posts.flatMap(([atom, post]) => (atoms.has(atom) ? [post] : []));
}
