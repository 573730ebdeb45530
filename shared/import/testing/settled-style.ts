import { type HouseStyle, hasCodes, isLaidOut, isOfPosts } from './house-style';
import { isChanged, MONTHS } from './list-columns';
import type { TruePerson } from './random-people';

/**
 * An Excel of another language leaves a trace only where a list has days that cannot be months. Texts that make sense month
 * first only tell of the other column too; those that stand day first are as in any list.
 */
function leavesTrace(people: readonly TruePerson[], dates: HouseStyle['dates']): boolean {
  const traces = (['born', 'joinedOn'] as const).map((field) =>
    people.slice(1).some((each) => Number(each[field].slice(8)) > MONTHS),
  );
  return dates === 'american' ? traces.every(Boolean) : traces.some(Boolean);
}

/** For tests: the style without what cannot be told of such a list, as the parts of a name where nothing names the columns. */
export function settledStyle(people: readonly TruePerson[], wanted: HouseStyle): HouseStyle {
  const changed = isChanged(wanted.dates);
  const plain = changed && !leavesTrace(people, wanted.dates);
  const folded = isOfPosts(wanted.layout) || wanted.layout === 'lines' || isLaidOut(wanted.layout);
  const bare = wanted.layout === 'bare' && (wanted.dates === 'parts' || wanted.names !== 'one');
  const codes = hasCodes(wanted);
  return {
    ...wanted,
    ...(plain && { dates: 'text' }),
    // nothing names the parts of a value where nothing names the columns
    ...(bare && { layout: 'column' }),
    error: changed || wanted.layout === 'bare' || folded ? undefined : wanted.error,
    codes,
    fieldNames: wanted.fieldNames && !folded && wanted.layout !== 'bare',
    phones: wanted.phones && !folded && wanted.layout !== 'bare',
    // an old encoding has marks of its own to lose
    wavering:
      !codes &&
      wanted.wavering &&
      wanted.encoding === undefined &&
      wanted.layout === 'column' &&
      !wanted.ditto,
    // what is told by headings needs them; of people in one cell everything is a line
    ...((folded || wanted.layout === 'bare' || !WRITTEN.has(wanted.dates)) && {
      births: 'one',
      bothDays: false,
    }),
    genders: gendersOf(people, wanted, folded),
    parts: partsOf(wanted),
    ...(wanted.parts === 'departments' && { nameOverNumber: false }),
    ...((folded || wanted.layout === 'bare') && { nameHeading: 'Họ và tên' as const }),
    ...((folded || wanted.layout === 'bare' || wanted.names !== 'one') && { nameOverNumber: false }),
    // what is below a name is told from it where the heading says which column names are in
    below:
      wanted.below &&
      BELOW.has(wanted.layout) &&
      wanted.nameHeading !== 'Đảng viên' &&
      wanted.names !== 'by-gender' &&
      !wanted.nameOverNumber &&
      !wanted.hidden,
    ...(isLaidOut(wanted.layout) && { hidden: false, encoding: undefined, splitRows: false }),
    // lines are texts; the column says the post
    ...(folded && {
      names: 'one',
      typing: wanted.typing.startsWith('posts') ? 'titles' : wanted.typing,
      dates: wanted.dates === 'short' ? 'short' : 'text',
    }),
  };
}

/** Departments stand below the names of cells; the column may name a group with its cell. */
function partsOf(wanted: HouseStyle): HouseStyle['parts'] {
  if (wanted.layout.endsWith('groups') && !isOfPosts(wanted.layout)) return wanted.parts;
  const isNamed = wanted.layout === 'column' && !hasCodes(wanted) && wanted.encoding === undefined;
  return isNamed && wanted.parts === 'party-groups' ? wanted.parts : undefined;
}

/** Where each person has a row of their own, and nothing is told by what stands above. */
const BELOW: ReadonlySet<HouseStyle['layout']> = new Set(['column', 'merged', 'groups', 'blocks']);

/** Marks in a column of women say who is a man only where some are women; codes need a heading. */
function gendersOf(
  people: readonly TruePerson[],
  { genders, layout }: HouseStyle,
  folded: boolean,
): HouseStyle['genders'] {
  if (folded || layout === 'bare') return 'words';
  return genders === 'women' && people.every(({ gender }) => gender === 'male') ? 'words' : genders;
}

/** Days that need no other ones of their column to be read. */
const WRITTEN: ReadonlySet<HouseStyle['dates']> = new Set(['text', 'day', 'short']);
