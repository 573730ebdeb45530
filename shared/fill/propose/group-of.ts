import type { YoungLimit } from '../../rules/rule-sets';
import type { Group } from '../../statistics';
import { ageKey } from '../indicators/people-lines';
import type { Sense } from './sense';
import type { Atom } from './vocabulary';

/** Which people of a committee a sense asks for, under the key that their indicators have. */
export type GroupRead =
  | { readonly kind: 'all' }
  | { readonly kind: 'group'; readonly key: string; readonly isLoose: boolean }
  /** Several at once, or a level whose kind is not said. */
  | { readonly kind: 'none' };

const none: GroupRead = { kind: 'none' };

const groupAtoms: Readonly<Partial<Record<Atom, Group | 'male'>>> = {
  female: 'female',
  male: 'male',
  ethnicMinority: 'ethnicMinority',
  religious: 'religious',
  reelected: 'reelected',
  new: 'new',
  firstTime: 'firstTime',
  returning: 'returning',
  appointed: 'appointed',
  concurrentHeads: 'concurrentHeads',
  frontHeads: 'frontHeads',
};

/** Reads the group; `young` is the season's limit of youth. */
export function groupOf(sense: Sense, young: YoungLimit): GroupRead {
  const { atoms, bands, words } = sense;
  const isPart = atoms.has('firstTime') || atoms.has('returning');
  const found: { key: string; isLoose: boolean }[] = [];
  for (const [atom, key] of Object.entries(groupAtoms)) {
    if (atoms.has(atom as Atom) && !(key === 'new' && isPart)) found.push({ key, isLoose: false });
  }
  // “Trẻ dưới 40 tuổi” says its own bounds
  if (atoms.has('young') && bands.length === 0) found.push({ key: 'young', isLoose: true });
  // “Dân tộc | DTTS” says once more what it is about
  const isLoose = atoms.has('ethnic') && !atoms.has('ethnicMinority');
  if (isLoose && words.length === 0) found.push({ key: 'ethnicMinority', isLoose: true });
  if (atoms.has('religion') && words.length === 0) found.push({ key: 'religious', isLoose: false });
  for (const band of bands) {
    const isYoung = band.from === undefined && band.to === (young.inclusive ? young.age : young.age - 1);
    found.push({ key: isYoung ? 'young' : ageKey(band), isLoose: false });
  }
  for (const { kind, word } of words) {
    found.push({ key: kind === 'class' ? `generalEducation.${word}` : `${kind}.${word}`, isLoose: false });
  }
  const level = levelOf(atoms);
  if (level === 'unclear') return none;
  if (level !== undefined) found.push({ key: level, isLoose: false });
  const [only, ...more] = found;
  if (!only) return { kind: 'all' };
  return more.length === 0 ? { kind: 'group', ...only } : none;
}

const ofProfession: Readonly<Partial<Record<Atom, string>>> = {
  untrained: 'none',
  elementary: 'elementary',
  intermediate: 'intermediate',
  college: 'college',
  university: 'university',
  postgraduate: 'postgraduate',
};
const ofTheory: Readonly<Partial<Record<Atom, string>>> = {
  untrained: 'none',
  elementary: 'elementary',
  intermediate: 'intermediate',
  advanced: 'advanced',
  bachelor: 'bachelor',
};
const ofSchool: Readonly<Partial<Record<Atom, string>>> = {
  upperSecondary: 'school.upperSecondary',
  lowerSecondary: 'school.lowerSecondary',
  primarySchool: 'school.primary',
};
const ALL_LEVELS: readonly Atom[] = [
  ...(Object.keys({ ...ofProfession, ...ofTheory, ...ofSchool }) as Atom[]),
  'master',
  'doctor',
];
/** Levels that only one of the kinds has. */
const ONLY_PROFESSION: readonly Atom[] = ['college', 'university', 'postgraduate', 'master', 'doctor'];

/** The key of a level of education, `unclear` where its kind or the level is not told, undefined without any. */
function levelOf(atoms: ReadonlySet<Atom>): string | undefined {
  const levels = ALL_LEVELS.filter((atom) => atoms.has(atom));
  const kinds = (['profession', 'theory', 'schooling'] as const).filter((kind) => atoms.has(kind));
  const atLeast = atoms.has('atLeast');
  if (levels.length === 0 && atoms.has('grade')) return 'unclear';
  if (levels.length === 0)
    return kinds.length > 0 && !atoms.has('class') ? 'unclear' : atLeast ? 'unclear' : undefined;
  const [kind = impliedKind(levels), ...others] = kinds;
  if (others.length > 0 || kind === undefined) return 'unclear';
  if (kind === 'schooling') return atLeast ? 'unclear' : (single(levels, ofSchool) ?? 'unclear');
  return (kind === 'theory' ? theoryKey(levels, atLeast) : professionKey(levels, atLeast)) ?? 'unclear';
}

function impliedKind(levels: readonly Atom[]): 'profession' | 'theory' | 'schooling' | undefined {
  if (levels.every((level) => ONLY_PROFESSION.includes(level))) return 'profession';
  if (levels.includes('advanced') && levels.every((level) => level === 'advanced' || level === 'bachelor'))
    return 'theory';
  return levels.every((level) => level in ofSchool) ? 'schooling' : undefined;
}

function single(levels: readonly Atom[], keys: Readonly<Partial<Record<Atom, string>>>): string | undefined {
  const [only, ...more] = levels;
  return only === undefined || more.length > 0 ? undefined : keys[only];
}

function theoryKey(levels: readonly Atom[], atLeast: boolean): string | undefined {
  const both = levels.length === 2 && levels.includes('advanced') && levels.includes('bachelor');
  if (both) return 'politicalTheory.from.advanced';
  const level = single(levels, ofTheory);
  if (level === undefined) return undefined;
  if (!atLeast) return `politicalTheory.${level}`;
  return level === 'none' || level === 'bachelor' ? undefined : `politicalTheory.from.${level}`;
}

function professionKey(levels: readonly Atom[], atLeast: boolean): string | undefined {
  const degrees = levels.filter((level) => level === 'master' || level === 'doctor');
  const others = levels.filter((level) => level !== 'master' && level !== 'doctor');
  if (degrees.length === 1 && others.length === 0) return atLeast ? undefined : `degree.${degrees[0] ?? ''}`;
  if (degrees.length > 0) return undefined;
  const isUniversityUp =
    others.length === 2 && others.includes('university') && others.includes('postgraduate');
  if (isUniversityUp) return 'professionalLevel.from.university';
  const level = single(others, ofProfession);
  if (level === undefined || level === 'none')
    return atLeast || level === undefined ? undefined : 'professionalLevel.none';
  if (!atLeast) return `professionalLevel.${level}`;
  return level === 'postgraduate' ? undefined : `professionalLevel.from.${level}`;
}
