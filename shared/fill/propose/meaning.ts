import type { Position } from '../../domain/choices';
import type { YoungLimit } from '../../rules/rule-sets';
import { groupOf } from './group-of';
import { markOf } from './marks';
import type { Certainty } from './proposed';
import { OF_MEMBERS, postsOf, type Sense, without } from './sense';
import type { Atom } from './vocabulary';

/** The indicator that a sense asks for, by its id; it may still be missing in the catalogue. */
export interface Meaning {
  readonly id: string;
  readonly certainty: Certainty;
}

/** Atoms that say nothing of which figure it is, once it is known whose. */
const MEASURES: readonly Atom[] = ['total', 'count', 'share', 'mark', 'age'];

/** Only these atoms, besides what says nothing. */
function isExactly({ atoms, bands, words }: Sense, ...wanted: readonly Atom[]): boolean {
  const own = [...atoms].filter((atom) => !MEASURES.includes(atom));
  return (
    bands.length === 0 &&
    words.length === 0 &&
    own.length === wanted.length &&
    wanted.every((atom) => atoms.has(atom))
  );
}

function firstExact<T>(sense: Sense, rules: readonly (readonly [readonly Atom[], T])[]): T | undefined {
  return rules.find(([atoms]) => isExactly(sense, ...atoms))?.[1];
}

const ofCells: readonly (readonly [readonly Atom[], string])[] = [
  [[], 'total'],
  [['held'], 'held'],
  [['notHeld'], 'notHeld'],
  [['fullyElected'], 'fullyElected'],
  [['short'], 'notFullyElected'],
  [['withCommittee'], 'withCommittee'],
  [['withoutCommittee'], 'withoutCommittee'],
  [['withoutSecretary'], 'withoutSecretary'],
  [['withoutDeputy'], 'withoutDeputySecretary'],
  [['vacant', 'secretary'], 'withoutSecretary'],
  [['vacant', 'deputySecretary'], 'withoutDeputySecretary'],
  [['fullyElected', 'atOnce'], 'fullAtOnce'],
  [['oneRound'], 'oneRound'],
  [['severalRounds'], 'severalRounds'],
  [['ratified'], 'ratified'],
  [['notRatified'], 'notRatified'],
  ...(
    ['neighbourhood', 'office', 'school', 'health', 'police', 'military', 'enterprise', 'other'] as const
  ).map((kind): readonly [readonly Atom[], string] => [[`${kind}Kind`], `kind.${kind}`]),
];

/** Numbers of congresses and ballots; the same keys stand behind `cell.` and `congress.`. */
const ofCongress: readonly (readonly [readonly Atom[], string])[] = [
  [['partyMembers'], 'total'],
  [['official'], 'official'],
  [['probationary'], 'probationary'],
  [['summoned'], 'summoned'],
  [['official', 'summoned'], 'summoned'],
  [['present'], 'present'],
  [['official', 'present'], 'present'],
  [['absent'], 'absent'],
  [['excused'], 'excused'],
  [['unexcused'], 'unexcused'],
  [['absent', 'excused'], 'excused'],
  [['absent', 'unexcused'], 'unexcused'],
  [['exempt'], 'exempt'],
];
const ofBallots: readonly (readonly [readonly Atom[], string])[] = [
  [['approved'], 'approved'],
  [['list'], 'list'],
  [['surplus'], 'surplus'],
  [['list', 'surplus'], 'surplus'],
  [['short'], 'short'],
  [['notReelected'], 'notReelected'],
  [['rounds'], 'rounds'],
];

/** Figures that have a share, and over what it is taken is beyond doubt. */
const shareOf: Readonly<Record<string, string>> = { present: 'attendance.share', surplus: 'surplus.share' };

function isShare({ atoms }: Sense): boolean {
  return atoms.has('share');
}

/** What a number of a congress is called, or undefined where the sense is another. */
function congressKey(sense: Sense): string | undefined {
  // bands of ages are of people in a committee
  if (sense.atoms.has('age')) return undefined;
  const ofMembers = firstExact(
    sense.atoms.has('partyMembers') ? withoutUnlessAlone(sense) : sense,
    ofCongress,
  );
  const both = isExactly(without(sense, 'partyMembers'), 'present', 'summoned');
  if (both && isShare(sense)) return shareOf['present'];
  const key = ofMembers ?? firstExact(without(sense, 'committee', 'cells'), ofBallots);
  if (key === undefined) return undefined;
  return isShare(sense) ? shareOf[key] : key;
}

/** “Đảng viên dự bị”: the party members only say whose; alone they are what is asked for. */
function withoutUnlessAlone(sense: Sense): Sense {
  const rest = without(sense, 'partyMembers', 'cells');
  return isExactly(rest) ? without(sense, 'cells') : rest;
}

/** The figure of the whole season. */
export function seasonMeaning(sense: Sense, young: YoungLimit): Meaning | undefined {
  if (!sense.isUnderstood) return undefined;
  const share = isShare(sense) ? '.share' : '';
  if (sense.ofCells) {
    const key = firstExact(without(sense, 'cells', 'committee'), ofCells);
    if (
      key === undefined ||
      (sense.atoms.has('committee') && key !== 'fullyElected' && key !== 'notFullyElected')
    )
      return undefined;
    // of all cells there is no share, of those of a kind there is one
    return { id: `cells.${key}${share}`, certainty: certaintyOf(sense) };
  }
  const day = firstExact(sense, [
    [['firstDay'], 'congress.firstDay'],
    [['lastDay'], 'congress.lastDay'],
  ]);
  // of a day there is no share
  if (day !== undefined) return isShare(sense) ? undefined : { id: day, certainty: certaintyOf(sense) };
  const key = congressKey(sense);
  if (key !== undefined)
    return key === 'rounds' ? undefined : { id: `congress.${key}`, certainty: certaintyOf(sense) };
  return peopleMeaning(sense, young);
}

function certaintyOf({ isInferred }: Sense): Certainty {
  return isInferred ? 'likely' : 'certain';
}

/** What says that people of a committee are meant. */
const PEOPLE: readonly Atom[] = [
  'committee',
  'elected',
  'secretary',
  'deputySecretary',
  'committeeMember',
  'cells',
  ...MEASURES,
];

function peopleMeaning(sense: Sense, young: YoungLimit): Meaning | undefined {
  const [post, ...morePosts] = postsOf(sense);
  if (morePosts.length > 0 || hasOther(sense)) return undefined;
  const column = post ?? 'total';
  if (sense.atoms.has('meanAge')) {
    const isPlain = isExactly(without(sense, ...PEOPLE), 'meanAge');
    return isPlain && !isShare(sense)
      ? { id: `meanAge.${column}`, certainty: certaintyOf(sense) }
      : undefined;
  }
  if (sense.atoms.has('vacant')) {
    const isPlain = isExactly(without(sense, ...PEOPLE), 'vacant') && post !== undefined;
    return isPlain && !isShare(sense) ? { id: `vacant.${column}`, certainty: certaintyOf(sense) } : undefined;
  }
  const vacantPost = vacancyOf(sense);
  if (vacantPost) return { id: `vacant.${vacantPost}`, certainty: certaintyOf(sense) };
  return groupMeaning(sense, column, young);
}

function vacancyOf(sense: Sense): Position | undefined {
  if (isShare(sense)) return undefined;
  return firstExact<Position>(without(sense, 'committee'), [
    [['withoutSecretary'], 'secretary'],
    [['withoutDeputy'], 'deputySecretary'],
  ]);
}

function groupMeaning(sense: Sense, column: 'total' | Position, young: YoungLimit): Meaning | undefined {
  const group = groupOf(sense, young);
  if (group.kind === 'none') return undefined;
  const saysWhose = (
    ['committee', 'elected', 'secretary', 'deputySecretary', 'committeeMember'] as const
  ).some((atom) => sense.atoms.has(atom));
  const share = isShare(sense) ? '.share' : '';
  if (group.kind === 'all') {
    // “Bí thư | Tuổi” counts nobody, and of the last term no whole is kept by cell
    if (NO_COUNT.some((atom) => sense.atoms.has(atom))) return undefined;
    // the committee as a whole has no share, and one of a post in it could be of several things
    return saysWhose && share === ''
      ? { id: `committee.${column}`, certainty: certaintyOf(sense) }
      : undefined;
  }
  const compared = sense.atoms.has('previous') ? 'previous.' : sense.atoms.has('change') ? 'change.' : '';
  const end = compared === 'change.' && share !== '' ? '.points' : share;
  return {
    id: `${compared}${group.key}.${column}${end}`,
    certainty: group.isLoose ? 'likely' : certaintyOf(sense),
  };
}

const NO_COUNT: readonly Atom[] = ['age', 'previous', 'change'];

/** Atoms that belong to no figure of people in a committee. */
const OTHER: readonly Atom[] = [
  ...OF_MEMBERS,
  'approved',
  'list',
  'surplus',
  'short',
  'notReelected',
  'rounds',
  'held',
  'notHeld',
  'fullyElected',
  'withCommittee',
  'withoutCommittee',
  'atOnce',
  'oneRound',
  'severalRounds',
  'ratified',
  'notRatified',
  'decisionNumber',
  'decidedOn',
  'neighbourhoodKind',
  'officeKind',
  'schoolKind',
  'healthKind',
  'policeKind',
  'militaryKind',
  'enterpriseKind',
  'otherKind',
  'name',
  'born',
  'bornYear',
  'phone',
  'date',
  'planned',
  'firstDay',
  'lastDay',
  'venue',
  'kind',
  'note',
  'ordinal',
  'partyAge',
  'average',
];

function hasOther({ atoms }: Sense): boolean {
  return OTHER.some((atom) => atoms.has(atom));
}

const ofOneCell: readonly (readonly [readonly Atom[], string])[] = [
  [['date'], 'date'],
  [['planned'], 'plannedOn'],
  [['planned', 'date'], 'plannedOn'],
  [['venue'], 'venue'],
  [['kind'], 'kind'],
  [['note'], 'note'],
  [['ordinal'], 'ordinal'],
  [['decisionNumber'], 'decisionNumber'],
  [['decidedOn'], 'decidedOn'],
  [['held'], 'mark.held'],
  [['notHeld'], 'mark.notHeld'],
  [['fullyElected'], 'mark.fullyElected'],
  [['withCommittee'], 'mark.withCommittee'],
  [['ratified'], 'mark.ratified'],
  [['notRatified'], 'mark.notRatified'],
  [['withoutCommittee'], 'mark.withoutCommittee'],
  [['fullyElected', 'atOnce'], 'mark.fullAtOnce'],
  [['oneRound'], 'mark.oneRound'],
  [['severalRounds'], 'mark.severalRounds'],
  ...(
    ['neighbourhood', 'office', 'school', 'health', 'police', 'military', 'enterprise', 'other'] as const
  ).map((kind): readonly [readonly Atom[], string] => [['kind', `${kind}Kind`], `mark.kind.${kind}`]),
];
const ofHolder: readonly (readonly [Atom, string])[] = [
  ['name', 'name'],
  ['born', 'born'],
  ['bornYear', 'bornYear'],
  ['phone', 'phone'],
];

/** The figure or text of each cell, for a column of cells. */
export function cellMeaning(whole: Sense, young: YoungLimit): Meaning | undefined {
  if (!whole.isUnderstood) return undefined;
  const sense = { ...without(whole, 'cells'), ofCells: false };
  const certainty = certaintyOf(sense);
  const own = firstExact(sense, ofOneCell);
  if (own !== undefined) return { id: `cell.${own}`, certainty };
  // “… (x)” asks for a mark where it holds, and not for a number
  if (sense.atoms.has('mark')) {
    const id = markOf(cellMeaning(without(whole, 'mark'), young)?.id ?? '');
    return id === undefined ? undefined : { id, certainty };
  }
  const holder = holderMeaning(sense);
  if (holder !== undefined) return { id: `cell.${holder}`, certainty };
  const key = congressKey(sense);
  if (key !== undefined) return { id: `cell.${key}`, certainty };
  const people = peopleMeaning(sense, young);
  return people && cellIdOf(people);
}

/** “Bí thư | Họ và tên”: a text or date of the one who holds a post. */
function holderMeaning(sense: Sense): string | undefined {
  const [post, ...more] = postsOf(sense);
  if (post === undefined || more.length > 0) return undefined;
  const rest = without(sense, ...PEOPLE);
  const wanted = ofHolder.find(([atom]) => isExactly(rest, atom))?.[1];
  return wanted === undefined || isShare(sense) ? undefined : `${post}.${wanted}`;
}

/** `female.total.share` of the season is `cell.female.share` of a cell. */
function cellIdOf({ id, certainty }: Meaning): Meaning | undefined {
  if (/^(?:previous|change)\./u.test(id)) return undefined;
  const [, key = '', column = '', share = ''] =
    /^(.*)\.(total|secretary|deputySecretary|member)(\.share)?$/u.exec(id) ?? [];
  if (key === 'committee') return { id: `cell.${column === 'total' ? 'elected' : column}`, certainty };
  if (key === 'vacant') return { id: `cell.vacant.${column}`, certainty };
  if (key === 'meanAge') return column === 'total' ? { id: 'cell.meanAge', certainty } : undefined;
  if (column === 'total') return { id: `cell.${key}${share}`, certainty };
  return share === '' ? { id: `cell.${key}.${column}`, certainty } : undefined;
}

/** True for what a cell or a person has a day of. */
export function isDayId(id: string): boolean {
  return /(?:\.date|On|\.born(?:Male|Female)?)$/u.test(id);
}
