import type { Grid } from './grid';
import type { Proposing } from './proposal';
import { resolveMember } from './resolve-member';
import { inferred, noSense, OF_MEMBERS, postsOf, type Sense, senseOf, withAtom } from './sense';
import { isOrdinalHeading, subjectOf, type Table, type TableColumn } from './tables';
import type { Atom } from './vocabulary';

/** What the columns of a table ask for, each with what its neighbours say of it. */

/** Whose figures a column is about, where it says so itself. */
export type Whose = 'members' | 'committee' | undefined;

const OF_COMMITTEE: readonly Atom[] = [
  'committee',
  'committeeMember',
  'secretary',
  'deputySecretary',
  'elected',
  'approved',
  'list',
  'surplus',
  'short',
  'notReelected',
  'vacant',
  'withoutSecretary',
  'withoutDeputy',
  // only of a committee is anybody asked whether they sat before
  'reelected',
  'new',
  'firstTime',
  'returning',
  'appointed',
  'concurrentHeads',
  'frontHeads',
];
const MEASURES: readonly Atom[] = ['total', 'count', 'share', 'mark'];
/** What a column can say beside figures of people. */
const ALONE: readonly Atom[] = [
  'date',
  'planned',
  'venue',
  'kind',
  'note',
  'ordinal',
  'decisionNumber',
  'decidedOn',
  'held',
  'notHeld',
  'fullyElected',
  'withCommittee',
  'ratified',
  'rounds',
  'name',
  'born',
  'bornYear',
  'phone',
];

export function whoseOf({ atoms }: Sense): Whose {
  if (OF_MEMBERS.some((atom) => atoms.has(atom))) return 'members';
  return OF_COMMITTEE.some((atom) => atoms.has(atom)) ? 'committee' : undefined;
}

function saysWhose({ sense }: ColumnSense): boolean {
  return whoseOf(sense) !== undefined;
}

export interface ColumnSense {
  readonly column: TableColumn;
  readonly sense: Sense;
  /** Whose figures it asks for neither it nor a column before it says: what it says of the committee, where a line does. */
  readonly ofCommittee?: Sense;
}

/** Reads all columns; one that is not clear by its own words and those around it is not understood. */
export function columnSenses(
  grid: Grid,
  { columns }: Pick<Table, 'columns' | 'headFrom'>,
  { read }: Proposing,
): readonly ColumnSense[] {
  const own = columns.map((column) => ({
    column,
    sense: senseOf(
      column.path.map(({ text }) => read(text)),
      noSense,
    ),
  }));
  const resolved = own.map((each, index) => ({ ...each, sense: memberResolved(own, index, read) }));
  const held = withHolders(resolved);
  const measured = held.map((each, index) => ({
    ...each,
    sense: measuredBy(held, index) ?? each.sense,
  }));
  return measured.map((each, index) => {
    const sense = withWhose(grid, measured, index);
    const isOpen =
      each.sense.isUnderstood && !sense.isUnderstood && !measured.slice(0, index).some(saysWhose);
    return { ...each, sense, ...(isOpen && { ofCommittee: inferred(each.sense) }) };
  });
}

/** “Chi uỷ viên” in one of the headings over a column, read by what stands beside that heading. */
function memberResolved(all: readonly ColumnSense[], index: number, read: Proposing['read']): Sense {
  const { column, sense } = all[index] ?? { column: { column: 0, path: [] }, sense: noSense };
  const level = column.path.findIndex(({ text }) => read(text).atoms.includes('committeeMember'));
  const heading = column.path[level];
  if (heading === undefined) return sense;
  const parent = column.path[level - 1];
  const beside = all.flatMap(({ column: { path } }) =>
    path[level - 1] === parent ? (path[level] ?? []) : [],
  );
  const own = senseOf([read(heading.text)]);
  const others = [...new Set(beside)].filter((item) => item !== heading && !asksOfHolder(all, item));
  return resolveMember(
    sense,
    own,
    others.map(({ text }) => senseOf([read(text)])),
  );
}

/** “Bí thư” over “Họ và tên | Năm sinh” counts nobody. */
function asksOfHolder(all: readonly ColumnSense[], heading: TableColumn['path'][number]): boolean {
  return all.some(
    ({ column, sense: { atoms } }) =>
      column.path.includes(heading) && [...OF_HOLDER, 'name' as const].some((atom) => atoms.has(atom)),
  );
}

const OF_HOLDER: readonly Atom[] = ['born', 'bornYear', 'phone'];

/** “Bí thư | Năm sinh | Điện thoại”, “Họ tên bí thư | Năm sinh”: the first asks for a name, the others are of whoever has it. */
function withHolders(all: readonly ColumnSense[]): readonly ColumnSense[] {
  const senses = all.map(({ sense }) => sense);
  for (const [at, { column, sense }] of all.entries()) {
    const [post] = postsOf(sense);
    const asksForName = sense.atoms.size === 2 && sense.atoms.has('name');
    if (post === undefined || post === 'member' || !(sense.atoms.size === 1 || asksForName)) continue;
    let next = at + 1;
    while (isOfHolder(all[next]) && all[next]?.column.path.at(-2) === column.path.at(-2)) {
      senses[next] = inferred(withAtom(all[next]?.sense ?? noSense, post));
      next += 1;
    }
    if (next > at + 1) senses[at] = inferred(withAtom(sense, 'name'));
  }
  return all.map((each, at) => ({ ...each, sense: senses[at] ?? each.sense }));
}

function isOfHolder(each: ColumnSense | undefined): boolean {
  const atoms = [...(each?.sense.atoms ?? [])];
  return atoms.length > 0 && atoms.every((atom) => OF_HOLDER.includes(atom));
}

/** “Tỷ lệ %” by itself is that of the column before it under the same heading. */
function measuredBy(all: readonly ColumnSense[], index: number): Sense | undefined {
  const each = all[index];
  const before = all[index - 1];
  const label = each?.column.path.at(-1);
  if (!each || !before || !label || namesRows(before)) return undefined;
  const tells = [...each.sense.atoms].filter((atom) => !MEASURES.includes(atom));
  const parents = [each, before].map(({ column }) => column.path.at(-2));
  const outer = new Set(before.column.path.slice(0, -1));
  const saysNothing = tells.length === 0 || each.column.path.slice(0, -1).every((item) => outer.has(item));
  const isOwn = each.sense.atoms.has('share') && parents[0] === parents[1] && saysNothing;
  const ownTells = tells.length > 0 && !isOnlyMeasure(each);
  if (!isOwn || ownTells || !each.sense.isUnderstood || each.sense.bands.length > 0) return undefined;
  if (before.sense.atoms.has('share')) return undefined;
  // a group of its own, “Tái cử | SL | %”, needs nobody beside it
  return tells.length > 0 && isGroupHeading(each) ? undefined : inferred(withAtom(before.sense, 'share'));
}

/** A column of numbers, names or lines is measured by none. */
function namesRows({ column: { path } }: ColumnSense): boolean {
  const text = path.at(-1)?.text ?? '';
  return path.length === 1 && (isOrdinalHeading(text) || subjectOf(text) !== undefined);
}

/** The last heading says nothing but how it is measured. */
function isOnlyMeasure({ column, sense }: ColumnSense): boolean {
  const above = column.path.length > 1;
  return above || [...sense.atoms].every((atom) => MEASURES.includes(atom));
}

function isGroupHeading({ sense }: ColumnSense): boolean {
  return [...sense.atoms].some(
    (atom) => !MEASURES.includes(atom) && atom !== 'committee' && atom !== 'partyMembers' && atom !== 'cells',
  );
}

/** Whose “Nữ” it is, where the column does not say: of those of whom the columns before it speak. */
function withWhose(grid: Grid, all: readonly ColumnSense[], index: number): Sense {
  const { sense } = all[index] ?? { sense: noSense };
  const isFigure =
    sense.bands.length > 0 ||
    sense.words.length > 0 ||
    [...sense.atoms].some((atom) => !MEASURES.includes(atom));
  if (!isFigure || whoseOf(sense) !== undefined || ALONE.some((atom) => sense.atoms.has(atom))) return sense;
  if (isPlainShareOfCells(sense)) return sense;
  const before = all.slice(0, index).findLast((each) => whoseOf(each.sense) !== undefined);
  const whose = before ? whoseOf(before.sense) : whoseByTitle(grid, all[0]);
  if (whose !== 'committee') return { ...sense, isUnderstood: false };
  const [post] = before ? postsOf(before.sense) : [];
  // behind a column of one post it may be of that post alone
  const isOfPost =
    post !== undefined && before?.column.path.at(-2) === all[index]?.column.path.at(-2) && post !== 'member';
  return isOfPost && !sense.atoms.has('meanAge') && !hasAllPosts(all, index)
    ? { ...sense, isUnderstood: false }
    : inferred(sense);
}

/** “Số chi bộ | Tỷ lệ %” is of nobody. */
function isPlainShareOfCells({ atoms, ofCells, bands, words }: Sense): boolean {
  const isPlain = [...atoms].every((atom) => atom === 'cells' || MEASURES.includes(atom));
  return ofCells && isPlain && atoms.has('share') && bands.length + words.length === 0;
}

/** Secretary, deputy and members in a row are the make-up of the committee, and what follows is of all of it. */
function hasAllPosts(all: readonly ColumnSense[], index: number): boolean {
  const posts = new Set(all.slice(0, index).flatMap(({ sense }) => postsOf(sense)));
  return posts.has('secretary') && posts.has('deputySecretary');
}

/** What the titles above a table speak of. */
function whoseByTitle(grid: Grid, first: ColumnSense | undefined): Whose {
  const until = first?.column.path[0]?.row ?? 1;
  const titles = Array.from({ length: until - 1 }, (_, row) =>
    grid.itemsIn(row + 1).map(({ text }) => text.toLowerCase()),
  ).flat();
  const says = (words: RegExp) => titles.some((title) => words.test(title.normalize('NFC')));
  if (says(/cấp u[ỷy]|cấp ủy|chi u[ỷy]|chi ủy|bầu cử/u)) return 'committee';
  return undefined;
}
