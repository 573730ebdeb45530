import { beforeAll, describe, expect, it } from 'vitest';
import type { Ward } from '../../shared/combined/combined';
import type { Cell, CommitteeMember, Season } from '../../shared/domain/season';
import { totalCodes, wardSheets } from '../../shared/export/ward-sheets';
import { buildWorkbook, writeWorkbook } from '../../shared/export/workbook';
import { messySeason } from '../../shared/fixtures/half-entered';
import { sampleSeason } from '../../shared/fixtures/sample';
import { type Change, changedByHand } from './testing/libreoffice';
import { type ReadWorkbook, readWorkbook, sheetOf } from './testing/read-workbook';
import { withPreviousTerm } from './testing/seasons';

/**
 * What a receiver does to the workbooks: sorts, adds rows, corrects a person. Each is done in LibreOffice,
 * which then calculates every formula; a correction must come to the workbook of the corrected season.
 */

const options = { sheets: ['B1', 'B2', 'B3', 'B5'], generatedOn: '2022-08-05', sample: false } as const;
const season = withPreviousTerm(sampleSeason());
const [first, second] = season.cells[0]!.congress.committee as [CommitteeMember, CommitteeMember];

/** The season in which what is known of two people of its first cell is other. */
function corrected(of: Season): Season {
  const change = (member: CommitteeMember): CommitteeMember => {
    if (member.fullName === first.fullName) {
      return {
        ...member,
        born: '1990-05-03',
        ethnicity: 'Tày',
        religion: 'Phật giáo',
        politicalTheory: 'advanced',
        professionalLevel: 'postgraduate',
      };
    }
    return member.fullName === second.fullName ? { ...member, standing: 'firstTime' } : member;
  };
  const cells = of.cells.map((cell) => ({
    ...cell,
    congress: { ...cell.congress, committee: cell.congress.committee.map(change) },
  }));
  return { ...of, cells };
}

/** Where a text stands in a sheet. */
function placeOf(workbook: ReadWorkbook, sheet: string, text: string): { column: string; row: number } {
  const found = [...sheetOf(workbook, sheet).cells].find(([, { value }]) => value === text)?.[0] ?? '';
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(found) ?? [];
  return { column, row: Number(row) };
}

/** The same corrections, keyed into B2 as somebody would. */
function correctionsIn(workbook: ReadWorkbook): readonly Change[] {
  const heading = (...texts: readonly string[]) =>
    texts.map((text) => placeOf(workbook, 'B2', text).column).find((column) => column !== '') ?? '';
  const rowOf = (name: string) => placeOf(workbook, 'B2', name).row;
  const bornIn = heading(first.gender === 'female' ? 'Nữ' : 'Nam');
  const type = (name: string, column: string, value: string | number): Change => ({
    sheet: 'B2',
    cell: `${column}${String(rowOf(name))}`,
    value,
  });
  return [
    type(first.fullName, bornIn, '03/05/1990'),
    type(first.fullName, heading('Dân tộc'), 'Tày'),
    type(first.fullName, heading('Tôn giáo'), 'Phật giáo'),
    type(first.fullName, heading('Lý luận chính trị'), 'Cao cấp'),
    type(first.fullName, heading('Chuyên môn'), 'Trên đại học'),
    type(second.fullName, heading('Tái cử, mới', 'Tiếp tục, mới'), 'Mới'),
    type(second.fullName, heading('Lần đầu tham gia cấp uỷ'), 'x'),
  ];
}

/** What formulas give in the sheets that count, by sheet and address. */
function results(workbook: ReadWorkbook): Readonly<Record<string, unknown>> {
  const counting = workbook.sheets.filter(({ name }) => name !== 'B2');
  return Object.fromEntries(
    counting.flatMap(({ name, cells }) =>
      [...cells]
        .filter(([, { formula }]) => formula !== undefined)
        .map(([at, { value }]) => [`${name}!${at}`, value ?? ''] as const),
    ),
  );
}

/** What stands in the sheets, formulas or not. */
function shownAt(workbook: ReadWorkbook): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    workbook.sheets.flatMap(({ name, cells }) =>
      [...cells].map(([at, { value }]) => [`${name}!${at}`, value ?? ''] as const),
    ),
  );
}

function ward(name: string, of: Season): Ward {
  const named = { ...of, committee: { ...of.committee, name } };
  return { key: name, source: { file: name, sha256: 'x', takenAt: '2022-10-05T00:00:00Z' }, season: named };
}

/** Two wards that count by other rules, the first with the people to be corrected. */
function totals(of: Season): Uint8Array {
  const other = sampleSeason();
  const differing: Season = {
    ...other,
    cells: other.cells.map((cell, index) => ({
      ...cell,
      congress: {
        ...cell.congress,
        // of one cell no result is entered: its seats are not short
        committee: cell.congress.committee
          .filter(() => index !== 1)
          .map((member) => ({ ...member, fullName: `${member.fullName} B` })),
      },
    })),
    season: { ...other.season, ruleSet: 'qd294-2025', ageAt: { method: 'fullYearsAtCongress' } },
  };
  return totalsOf([ward('Đảng uỷ phường A', of), ward('Đảng uỷ phường B', differing)]);
}

function totalsOf(wards: readonly Ward[]): Uint8Array {
  const sheets = wardSheets(wards, { generatedOn: '2022-10-05', sheets: totalCodes });
  return writeWorkbook(sheets, { author: 'x', createdOn: '2022-10-05' });
}

function withCells(change: (cell: Cell, index: number) => Cell): Season {
  return { ...season, cells: season.cells.map(change) };
}

/** A cell whose committee was appointed, without ballots. */
function appointed(cell: Cell): Cell {
  const congress = { ...cell.congress };
  delete congress.elections;
  const committee = congress.committee.map((member) => ({ ...member, origin: 'appointed' as const }));
  return { ...cell, congress: { ...congress, committee } };
}

/** A cell of whose people no more than sex and post is known, or something that is not counted. */
function bare(cell: Cell, more: Partial<CommitteeMember> = {}): Cell {
  const committee = cell.congress.committee.map(({ id, fullName, position, gender }) => {
    return { id, fullName, position, ...(gender && { gender }), ...more };
  });
  return { ...cell, congress: { ...cell.congress, committee } };
}

/** Seasons in which something is other than usual; the people of the first cell sit there in all of them. */
const odd: Readonly<Record<string, Season>> = {
  appointments: withCells(appointed),
  'no ballots': withCells((cell) => {
    const congress = { ...cell.congress };
    delete congress.elections;
    return { ...cell, congress };
  }),
  'one cell': { ...season, cells: season.cells.slice(0, 1) },
  'a cell without a committee, and one not held': withCells((cell, index) => {
    if (index === 1) return { ...cell, congress: { ...cell.congress, committee: [] } };
    const { approvedSeats } = cell.congress;
    return index === 2 ? { ...cell, congress: { status: 'planned', approvedSeats, committee: [] } } : cell;
  }),
  'a cell of which little is known': withCells((cell, index) =>
    index === 0 ? bare(cell, { occupation: 'Hưu trí' }) : cell,
  ),
  'cells of which little is known': withCells((cell) => bare(cell)),
  delegates: {
    ...withCells((cell) => {
      const [ballot] = cell.congress.elections ?? [];
      const elections = [
        ...(cell.congress.elections ?? []),
        ...(ballot ? [{ ...ballot, body: 'delegates' as const }] : []),
      ];
      return { ...cell, congress: { ...cell.congress, elections } };
    }),
    rules: { delegates: { value: true, certainty: 'office', source: 'Kế hoạch' } },
  },
  'merged cells': withCells((cell, index) => {
    const [, second, third] = season.cells;
    if (index === 2)
      return { ...cell, retired: true, congress: { ...cell.congress, status: 'planned', committee: [] } };
    if (index !== 1 || !second || !third) return cell;
    const lineage = [second, third].map(({ id, name }) => ({ id, kind: 'merged' as const, name }));
    return { ...cell, lineage };
  }),
};
const oddNames = Object.keys(odd);
/** The jobs of the ordinary season come before. */
const FIRST_ODD = 11;

/** Of a cell to meet nothing is entered, nor of one that met. */
const awaitedCells = {
  'is still to meet': { status: 'planned', plannedOn: '2022-07-20' },
  met: { status: 'held', heldOn: '2022-07-20' },
} as const;
type Awaited = keyof typeof awaitedCells;

/** A season in which nothing of a cell's result is entered, and the same with one person of its committee. */
function awaiting(which: Awaited, committee: readonly CommitteeMember[]): Season {
  return withCells((cell, index) => {
    const { approvedSeats } = cell.congress;
    const congress = { ...awaitedCells[which], approvedSeats, committee: [...committee] };
    return index === 2 ? { ...cell, congress } : cell;
  });
}

const newcomer: CommitteeMember = {
  ...{ id: 'm-new', fullName: 'Người mới vào', position: 'secretary', gender: 'female', born: '1991-02-01' },
  ...{ standing: 'firstTime', ethnicity: 'Chăm', religion: 'Phật giáo', professionalLevel: 'university' },
  ...{ generalEducation: '12/12', politicalTheory: 'elementary' },
};

/** The same person, typed into the row of that cell, where nobody stands yet. */
function typedInto(workbook: ReadWorkbook, name: string): readonly Change[] {
  const row = String(placeOf(workbook, 'B2', name).row);
  const put = (heading: string, value: string): Change => {
    return { sheet: 'B2', cell: `${placeOf(workbook, 'B2', heading).column}${row}`, value };
  };
  return [
    put('Họ và tên', newcomer.fullName),
    put('Chức vụ', 'Bí thư'),
    put('Nữ', '01/02/1991'),
    put('Dân tộc', 'Chăm'),
    put('Tôn giáo', 'Phật giáo'),
    put('Chuyên môn', 'Đại học'),
    put('Giáo dục phổ thông', '12/12'),
    put('Lý luận chính trị', 'Sơ cấp'),
    put('Tái cử, mới', 'Mới'),
    put('Lần đầu tham gia cấp uỷ', 'x'),
  ];
}

const unknown = withCells((cell) => bare(cell));
const built = {
  season: buildWorkbook(season, options),
  corrected: buildWorkbook(corrected(season), options),
  wards: totals(season),
  correctedWards: totals(corrected(season)),
  unknownWards: totals(unknown),
  correctedUnknownWards: totals(corrected(unknown)),
};
const read = {
  season: readWorkbook(built.season),
  wards: readWorkbook(built.wards),
  unknownWards: readWorkbook(built.unknownWards),
};
/** Rows of data of a sheet, from the one behind the column numbers. */
function dataRows(sheet: string, total: string): { from: number; to: number } {
  const cells = [...sheetOf(read.season, sheet).cells];
  const to =
    Number(/\d+$/u.exec(cells.find(([, { value }]) => String(value).startsWith(total))?.[0] ?? '')?.[0]) - 1;
  return { from: placeOf(read.season, sheet, '1').row + 1, to };
}

const people = dataRows('B2', 'Tổng cộng');
const cells = dataRows('B1a', 'Tổng cộng');

const awaitingBuilt = {
  'is still to meet': buildWorkbook(awaiting('is still to meet', []), options),
  met: buildWorkbook(awaiting('met', []), options),
};
/** A member typed into a new first row, by name and post. */
function addedTo(workbook: ReadWorkbook): readonly Change[] {
  const row = placeOf(workbook, 'B2', '1').row + 1;
  const put = (heading: string, value: string): Change => {
    return { sheet: 'B2', cell: `${placeOf(workbook, 'B2', heading).column}${String(row)}`, value };
  };
  return [{ sheet: 'B2', insert: row }, put('Họ và tên', 'Người thêm'), put('Chức vụ', 'Chi uỷ viên')];
}

/** Of one secretary alone nothing but the name is known. */
const aloneBuilt = buildWorkbook(
  withCells((cell) => ({
    ...bare(cell),
    congress: {
      ...bare(cell).congress,
      committee: bare(cell)
        .congress.committee.slice(0, 1)
        .map(({ id, fullName }) => ({ id, fullName, position: 'secretary' as const })),
    },
  })),
  options,
);
const newWord = (workbook: ReadWorkbook): Change => {
  const column = placeOf(workbook, 'B2', 'Giáo dục phổ thông').column;
  return { sheet: 'B2', cell: `${column}${String(people.from)}`, value: '1/10' };
};
const oddBuilt = oddNames.map((name) => buildWorkbook(odd[name]!, options));

const profileHeadings = [
  ...['Quê quán', 'Nơi ở', 'Dân tộc', 'Tôn giáo', 'Ngày vào Đảng', 'Ngày chính thức', 'Giáo dục phổ thông'],
  ...['Chuyên môn', 'Lý luận chính trị', 'Chức vụ, nghề nghiệp hiện nay', 'Kiêm trưởng KP'],
] as const;

/** Seasons of whose people something is taken out in B2, and the same without it. */
const emptied: Readonly<
  Record<
    string,
    {
      readonly of: Season;
      readonly changes: (book: ReadWorkbook) => readonly Change[];
      readonly after: Season;
      readonly build: (of: Season) => Uint8Array;
    }
  >
> = Object.fromEntries(
  (
    [
      ['one cell', { ...season, cells: season.cells.slice(0, 1) }, alone],
      ['messy cells', messySeason(), alone],
      ['two wards', { ...season, cells: season.cells.slice(0, 2) }, besideAnother],
    ] as const
  ).flatMap(([name, of, build]) =>
    Object.entries({
      'every secretary a member': secretariesGone(of),
      'nobody’s standing known': columnGone(of, ['Tái cử, mới'], ({ standing: _, ...member }) => member),
      'nobody’s people known': columnGone(of, ['Dân tộc'], ({ ethnicity: _, ...member }) => member),
      'nobody’s birth known': columnGone(of, ['Nam', 'Nữ'], birthGone),
      'nobody’s profile known': columnGone(of, profileHeadings, profileGone),
    }).map(([what, change]) => [`${name}, ${what}`, { ...change, build }] as const),
  ),
);

function alone(of: Season): Uint8Array {
  return buildWorkbook(of, options);
}

/** In one workbook with a ward that has a cell without a secretary. */
function besideAnother(of: Season): Uint8Array {
  const [cell] = sampleSeason().cells;
  if (!cell) return alone(of);
  const committee = cell.congress.committee.slice(1).map((member) => {
    return { ...member, fullName: `${member.fullName} B` };
  });
  const other = { ...cell, congress: { ...cell.congress, committee } };
  return totalsOf([ward('Đảng uỷ phường A', of), ward('Đảng uỷ phường B', { ...season, cells: [other] })]);
}

function withMembers(of: Season, change: (member: CommitteeMember) => CommitteeMember): Season {
  const cells = of.cells.map((cell) => ({
    ...cell,
    congress: { ...cell.congress, committee: cell.congress.committee.map(change) },
  }));
  return { ...of, cells };
}

const peopleOf = (of: Season) => of.cells.flatMap(({ congress }) => congress.committee);

/** Of whom the sex is not told the birth stands in no column. */
function birthGone(member: CommitteeMember): CommitteeMember {
  const rest = structuredClone(member);
  if (member.gender === undefined) return rest;
  delete rest.born;
  delete rest.gender;
  return rest;
}

function profileGone({ id, fullName, position, gender, born, standing, origin }: CommitteeMember) {
  return {
    ...{ id, fullName, position },
    ...(gender && { gender }),
    ...(born && { born }),
    ...(standing && { standing }),
    ...(origin && { origin }),
  };
}

function secretariesGone(of: Season) {
  return {
    of,
    after: withMembers(of, (member) =>
      member.position === 'secretary' ? { ...member, position: 'member' } : member,
    ),
    changes: (book: ReadWorkbook) =>
      peopleOf(of)
        .filter(({ position }) => position === 'secretary')
        .map(({ fullName }) => typed(book, fullName, 'Chức vụ', 'Chi uỷ viên')),
  };
}

function columnGone(
  of: Season,
  headings: readonly string[],
  without: (member: CommitteeMember) => CommitteeMember,
) {
  return {
    of,
    after: withMembers(of, without),
    changes: (book: ReadWorkbook) =>
      headings.flatMap((heading) => peopleOf(of).map(({ fullName }) => typed(book, fullName, heading, ''))),
  };
}

function typed(book: ReadWorkbook, name: string, heading: string, value: string): Change {
  const { column } = placeOf(book, 'B2', heading);
  return { sheet: 'B2', cell: `${column}${String(placeOf(book, 'B2', name).row)}`, value };
}

const emptiedNames = Object.keys(emptied);
/** Full committees and vacancies of TH: the sheet says that they are those of the export. */
const STAYS = /^TH!(?:E|T)\d/u;

const middleOf = ({ from, to }: { readonly from: number; readonly to: number }) => Math.ceil((from + to) / 2);

let hands: readonly ReadWorkbook[];

beforeAll(async () => {
  const position = placeOf(read.season, 'B2', 'Chức vụ').column;
  const name = placeOf(read.season, 'B2', 'Họ và tên').column;
  // as different people spell and write the post
  const posts = ['Chi uỷ viên', 'Chi ủy viên', 'CHI ỦY VIÊN'] as const;
  const [female, ethnicity, religion] = ['Nữ', 'Dân tộc', 'Tôn giáo'].map(
    (heading) => placeOf(read.season, 'B2', heading).column,
  );
  const person = (row: number, at: number): readonly Change[] => [
    { sheet: 'B2', insert: row },
    { sheet: 'B2', cell: `${female ?? ''}${String(row)}`, value: '1990' },
    { sheet: 'B2', cell: `${ethnicity ?? ''}${String(row)}`, value: 'Chăm' },
    { sheet: 'B2', cell: `${religion ?? ''}${String(row)}`, value: 'Công giáo' },
    { sheet: 'B2', cell: `${name}${String(row)}`, value: `Người thêm ${String(row)}` },
    { sheet: 'B2', cell: `${position}${String(row)}`, value: posts[at] ?? '' },
  ];
  const cell = (row: number): readonly Change[] => [
    { sheet: 'B1a', insert: row },
    { sheet: 'B1a', cell: `F${String(row)}`, value: 100 },
  ];
  const sorted = { sheet: 'B2', sort: `A${String(people.from)}:AF${String(people.to)}`, by: 2 } as const;
  // three cells more, sorted by their members
  const resorted = {
    ...{ sheet: 'B1a', by: 4 },
    sort: `A${String(cells.from)}:S${String(cells.to + 3)}`,
  } as const;
  const made = await changedByHand([
    { file: built.season, changes: correctionsIn(read.season) },
    { file: built.wards, changes: correctionsIn(read.wards) },
    { file: built.season, changes: [sorted] },
    { file: built.season, changes: [people.to + 1, middleOf(people), people.from].flatMap(person) },
    {
      file: built.season,
      changes: [...[cells.to + 1, middleOf(cells), cells.from].flatMap(cell), resorted],
    },
    ...Object.values(awaitingBuilt).map((file) => ({
      file,
      changes: typedInto(readWorkbook(file), season.cells[2]?.name ?? ''),
    })),
    { file: built.unknownWards, changes: correctionsIn(read.unknownWards) },
    { file: built.season, changes: [newWord(read.season)] },
    {
      file: awaitingBuilt.met,
      changes: typedInto(readWorkbook(awaitingBuilt.met), season.cells[2]?.name ?? '').slice(0, 2),
    },
    { file: aloneBuilt, changes: addedTo(readWorkbook(aloneBuilt)) },
    ...oddBuilt.map((file) => ({ file, changes: correctionsIn(readWorkbook(file)) })),
    ...emptiedNames.map((name) => {
      const { of, changes, build } = emptied[name]!;
      const file = build(of);
      return { file, changes: changes(readWorkbook(file)) };
    }),
  ]);
  hands = made.map((bytes) => readWorkbook(bytes));
});

describe('in LibreOffice', () => {
  it.each([
    ['a season', 0, 'season', 'corrected'],
    ['several wards', 1, 'wards', 'correctedWards'],
    ['several wards of which one knows little', 7, 'unknownWards', 'correctedUnknownWards'],
  ] as const)('what is corrected in B2 of %s goes on to every sheet', (_what, index, before, after) => {
    const wanted = results(readWorkbook(built[after]));
    expect(results(hands[index]!)).toEqual(wanted);
    expect(wanted).not.toEqual(results(readWorkbook(built[before])));
  });

  it.each(oddNames.map((name, index) => [name, index] as const))(
    'what is corrected in B2 goes on in a season of %s',
    (name, index) => {
      const wanted = results(readWorkbook(buildWorkbook(corrected(odd[name]!), options)));
      expect(results(hands[FIRST_ODD + index]!)).toEqual(wanted);
      expect(wanted).not.toEqual(results(readWorkbook(oddBuilt[index]!)));
    },
  );

  it.each(emptiedNames.map((name, index) => [name, index] as const))(
    'what is taken out of B2 is “–” on every sheet as in the season without it: %s',
    (name, index) => {
      const { of, after, build } = emptied[name]!;
      const hand = results(hands[FIRST_ODD + oddNames.length + index]!);
      const fresh = shownAt(readWorkbook(build(after)));
      const exported = shownAt(readWorkbook(build(of)));
      const line = (shown: ReturnType<typeof shownAt>, at: string) =>
        String(shown[at.replace(/[A-Z]+(\d+)$/u, 'A$1')]).replace(/ \(.*$/su, '');
      // the season without it has a line “Chưa nhập” more, and those below stand lower
      const isSameLine = (at: string) => line(fresh, at) === line(exported, at);
      // words beside the figures are those of the export
      const figures = Object.entries(hand).filter(
        ([at, value]) => !/[a-z]{2}/u.test(String(value)) && isSameLine(at) && !STAYS.test(at),
      );
      const wanted = figures.map(([at]) => [at, fresh[at] ?? ''] as const);
      expect(figures).toEqual(wanted);
      expect(hand).not.toEqual(results(readWorkbook(build(of))));
    },
  );

  it('a list that is sorted gives the same totals', () => {
    const column = placeOf(read.season, 'B2', 'Họ và tên').column;
    const names = (workbook: ReadWorkbook) =>
      Array.from({ length: people.to - people.from + 1 }, (_, index) =>
        String(sheetOf(workbook, 'B2').cells.get(`${column}${String(people.from + index)}`)?.value),
      );
    expect(names(hands[2]!)).not.toEqual(names(read.season));
    expect(names(hands[2]!).toSorted()).toEqual(names(read.season).toSorted());
    expect(results(hands[2]!)).toEqual(results(read.season));
  });

  it('people added at the top, in the middle and above the total are counted, however their post is spelt', () => {
    const count = (workbook: ReadWorkbook, label: string) =>
      Number(sheetOf(workbook, 'B3').cells.get(`B${String(placeOf(workbook, 'B3', label).row)}`)?.value);
    for (const label of ['TỔNG SỐ', 'Nữ', 'Dân tộc thiểu số', 'Tôn giáo']) {
      expect(count(hands[3]!, label), label).toBe(count(read.season, label) + 3);
    }
    expect(placeOf(hands[3]!, 'B2', `Tổng cộng: ${String(people.to - people.from + 4)} đồng chí`).row).toBe(
      people.to + 4,
    );
  });

  it('people added without the columns from which ages are counted are told of on every sheet that counts', () => {
    const told = (workbook: ReadWorkbook, sheet: string) =>
      [...sheetOf(workbook, sheet).cells.values()].map(({ value }) => String(value));
    const note = '3 người ở dòng chưa có công thức';
    for (const sheet of ['B2', 'B1b', 'B3', 'B5']) {
      expect(told(hands[3]!, sheet).filter((each) => each.includes(note))).toHaveLength(1);
      expect(told(hands[0]!, sheet).filter((each) => each.includes('chưa có công thức'))).toEqual([]);
    }
  });

  it.each([
    ['is still to meet', 5],
    ['met', 6],
  ] as const)(
    'whoever is typed into the row of a cell that %s and had nobody counts as if entered',
    (which, at) => {
      const counting = (workbook: ReadWorkbook) =>
        Object.fromEntries(
          Object.entries(results(workbook)).filter(([place]) => /^(?:B1[ab]|B3)!/u.test(place)),
        );
      const wanted = counting(readWorkbook(buildWorkbook(awaiting(which, [newcomer]), options)));
      expect(counting(hands[at]!)).toMatchObject(wanted);
      expect(counting(readWorkbook(awaitingBuilt[which]))).not.toMatchObject(wanted);
    },
  );

  it('of whoever is typed in by name and post alone nothing else is claimed', () => {
    const { id, fullName, position } = newcomer;
    const wanted = readWorkbook(buildWorkbook(awaiting('met', [{ id, fullName, position }]), options));
    const cellRow = (workbook: ReadWorkbook) => {
      const { cells } = sheetOf(workbook, 'B1b');
      const row = String(placeOf(workbook, 'B1b', season.cells[2]?.name ?? '').row);
      return [...cells].filter(([at, { formula }]) => at.endsWith(row) && formula !== undefined);
    };
    const shown = (workbook: ReadWorkbook) => cellRow(workbook).map(([at, { value }]) => [at, value ?? '']);
    expect(shown(hands[9]!)).toEqual(shown(wanted));
    expect(shown(wanted).flat()).toContain('–');
  });

  it('of people added of whom nothing else is known B3 counts that it is not entered, in posts that nobody had too', () => {
    const row = (label: string) => placeOf(hands[10]!, 'B3', label).row;
    const of = (column: string, at: number) =>
      sheetOf(hands[10]!, 'B3').cells.get(`${column}${String(at)}`)?.value;
    const missing = [...sheetOf(hands[10]!, 'B3').cells].filter(([, { value }]) => value === 'Chưa nhập');
    expect(missing).toHaveLength(4);
    for (const [at] of missing) {
      // “–” in the post of nobody
      const counts = ['B', 'D', 'F', 'H'].map((column) => of(column, Number(at.slice(1))));
      const all = ['B', 'D', 'F', 'H'].map((column) => of(column, row('TỔNG SỐ')) || '–');
      expect(counts).toEqual(all);
    }
    expect(of('H', row('TỔNG SỐ'))).toBe(1);
  });

  it('an education that no line of B3 counts is told at the name of its lines', () => {
    const told = (workbook: ReadWorkbook) =>
      [...sheetOf(workbook, 'B3').cells.values()].filter(({ value }) => /^2\. Giáo dục/u.test(String(value)));
    expect(told(hands[8]!)).toMatchObject([
      { value: '2. Giáo dục phổ thông (ngoài ra 1 đ/c ở B2 không thuộc dòng nào dưới đây)' },
    ]);
    expect(told(read.season)).toMatchObject([{ value: '2. Giáo dục phổ thông' }]);
  });

  it('cells added at the top, in the middle and above the total are summed, sorted or not', () => {
    const total = (workbook: ReadWorkbook) =>
      Number(
        sheetOf(workbook, 'B1a').cells.get(`F${String(placeOf(workbook, 'B1a', 'Tổng cộng').row)}`)?.value,
      );
    expect(total(hands[4]!)).toBe(total(read.season) + 300);
  });
});
