import { conflictsOf, type HeldWords, type Ward } from '../combined/combined';
import { addFigures, heldWords, totalPolicy, type WardFigures, wardFigures } from '../combined/total';
import type { PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import { inOneLine, listed } from '../i18n/vi/reportPatterns';
import { allVacant } from '../statistics/cell-statistics';
import type { Group } from '../statistics/groups';
import { type KnownCount, shownCount, unknownCount } from '../statistics/known';
import { type ColumnNode, columnPlaces, placeOf } from './column-tree';
import { fittedColumns } from './fitted-widths';
import {
  dashUnlessKnown,
  dashWhereDash,
  type Formula,
  type FractionOfFormulas,
  fixedValue,
  knownSumAbove,
  quotient,
  sumOf,
  valueOf,
} from './formula';
import type { SheetOptions } from './frame';
import { missingParts } from './notes';
import { PeopleQuestions } from './people-list';
import { makeSheet, pageWidth } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import {
  type CellContent,
  countFormula,
  dashUntil,
  integer,
  knownCount,
  meanOrDash,
  type SheetModel,
  share,
  shareOfKnown,
  sum,
  text,
} from './sheet-model';

/** The total of a combined file: a row for each ward, by its own rules, and all of them added up. */

const countIds = [
  'cells.total',
  'cells.held',
  'cells.fullyElected',
  'committee',
  'secretary',
  'deputySecretary',
  'member',
  'reelected',
  'new',
  'firstTime',
  'female',
  'young',
  'ethnicMinority',
  'religious',
  'vacant',
] as const;
type CountId = (typeof countIds)[number];

const sharedIds = ['reelected', 'female', 'young'] as const satisfies readonly (CountId & Group)[];
type ColumnId = 'number' | 'ward' | CountId | `${(typeof sharedIds)[number]}.share` | 'meanAge' | 'note';

const words = vi.combined.sheet;

const COUNT_PT = 36;
/** For the number of a column that three others make up, on two lines. */
const SUM_PT = 42;
/** Wide enough for `100,00%` in bold. */
const SHARE_PT = 50;
const MEAN_PT = 40;
/** “Khuyết” on one line. */
const VACANT_PT = 46;
const NUMBER_PT = 28;
/** Its many columns of figures make it smaller than other sheets already. */
const LEAST_SCALE = 0.7;
/** At least; both are as wide as their texts ask for. */
const WARD_PT = 90;
const NOTE_PT = 66;

const posts = ['secretary', 'deputySecretary', 'member'] as const satisfies readonly CountId[];

const counted = (id: CountId, heading: string) => ({ id, heading, widthPt: COUNT_PT });
const withShare = (id: (typeof sharedIds)[number], heading: string) => ({
  heading,
  columns: [
    counted(id, words.count),
    {
      id: `${id}.share` as const,
      heading: words.percent,
      widthPt: SHARE_PT,
      parts: { operator: ':', ids: [id, 'committee'] } as const,
    },
  ],
});

/** The columns; the heading of the young says by which age, where all wards count by one. */
const treeOf = (young: string, { held, full, again }: HeldWords): readonly ColumnNode<ColumnId>[] => [
  { id: 'number', heading: words.number, widthPt: NUMBER_PT },
  { id: 'ward', heading: words.ward, widthPt: WARD_PT },
  {
    heading: words.cells,
    columns: [
      counted('cells.total', words.total),
      counted('cells.held', held),
      counted('cells.fullyElected', full),
    ],
  },
  {
    heading: words.committee,
    columns: [
      { ...counted('committee', words.total), widthPt: SUM_PT, parts: { operator: '+', ids: posts } },
      counted('secretary', words.secretary),
      counted('deputySecretary', words.deputySecretary),
      counted('member', words.member),
    ],
  },
  withShare('reelected', again),
  counted('new', words.new),
  counted('firstTime', words.firstTime),
  withShare('female', words.female),
  withShare('young', young),
  counted('ethnicMinority', words.ethnicMinority),
  counted('religious', words.religious),
  { id: 'vacant', heading: words.vacant, widthPt: VACANT_PT },
  { id: 'meanAge', heading: words.meanAge, widthPt: MEAN_PT },
  { id: 'note', heading: words.note, widthPt: NOTE_PT },
];

const places = columnPlaces(treeOf(words.young, { held: '', full: '', again: '' }));
const place = (id: ColumnId) => placeOf(places, id);

/** The total sheet of the wards; where their people stand in B2 of the same workbook, counted from there. */
export function wardTotalsSheet(wards: readonly Ward[], options: SheetOptions): SheetModel {
  const { people } = options;
  const figures = wards.map(({ season }) => wardFigures(season));
  const all = addFigures(figures);
  const held = heldWords(all);
  const orientation = 'landscape';
  return makeSheet<ColumnId>(headOf(wards), options, {
    code: 'TH',
    orientation,
    view: { frozenColumns: 2, zoom: 85 },
    isList: true,
    columns: fittedColumns(
      treeOf(options.wards?.young ?? words.young, held),
      [
        { id: 'ward', texts: [...wards.map(({ season }) => season.committee.name), words.sum] },
        { id: 'note', texts: [...figures, all].map(figuresNote) },
      ],
      pageWidth({ paper: 'A4', orientation }, LEAST_SCALE),
    ),
    addBody: (sheet) => addBody(sheet, { wards, figures }, people && new PeopleQuestions(people)),
    notes: [
      ...(options.wards?.rules ?? []),
      words.byWard,
      words.bases(held.full),
      ...(people ? [words.asExported(held.full)] : []),
    ],
  });
}

/** To whom the wards send their figures; undefined where the first does not say. */
export function superiorOf([first]: readonly Ward[]): string | undefined {
  return first?.season.committee.superior ?? first?.season.committee.superiorOrganization;
}

/** In the superior's name, with the term of the wards, or all of them. */
export function headOf(wards: readonly Ward[]): Season {
  const [first] = wards;
  if (!first) throw new Error('a combined file holds a ward at least');
  const terms = new Set(wards.map(({ season }) => season.season.term));
  return {
    ...first.season,
    // the day of the data is that of the totals, not one ward's
    output: { ...first.season.output, dataDate: undefined, cardNumbers: undefined },
    committee: {
      name: superiorOf(wards) ?? words.superior,
      signedOnBehalfOf: words.blank,
      signerTitle: words.blank,
    },
    season: { ...first.season.season, term: listed([...terms].toSorted()), percent: totalPolicy(wards) },
    cells: [],
  };
}

function countsOf(figures: WardFigures): Readonly<Record<CountId, KnownCount>> {
  const { cells, groups, vacant } = figures;
  const { secretary, deputySecretary, member } = groups.committee;
  const ofCells = (count: number) => ({ count, known: cells.total, of: cells.total });
  return {
    'cells.total': ofCells(cells.total),
    'cells.held': ofCells(cells.held),
    'cells.fullyElected': { count: cells.fullyElected, known: cells.judged, of: cells.held },
    committee: groups.committee.total,
    secretary,
    deputySecretary,
    member,
    reelected: groups.reelected.total,
    new: groups.new.total,
    firstTime: groups.firstTime.total,
    female: groups.female.total,
    young: groups.young.total,
    ethnicMinority: groups.ethnicMinority.total,
    religious: groups.religious.total,
    vacant: allVacant(vacant),
  };
}

function addBody(
  sheet: SheetBuilder,
  { wards, figures: all }: { readonly wards: readonly Ward[]; readonly figures: readonly WardFigures[] },
  people: PeopleQuestions | undefined,
): void {
  const policy = totalPolicy(wards);
  const first = sheet.nextRow;
  wards.forEach(({ season }, index) => {
    const figures = all[index];
    if (!figures) return;
    const counts = countsOf(figures);
    const row = sheet.nextRow;
    const { name } = season.committee;
    const isOfWard = people?.isOfLine(fixedValue({ row, column: place('ward') }, 'column'), name);
    const who = isOfWard && [isOfWard];
    const own = (id: CountId) => ownCount(id, counts[id], row, who && people, who);
    sheet.addRow([
      { column: place('number'), style: 'ordinal', content: integer(index + 1) },
      { column: place('ward'), style: 'label', content: text(name) },
      ...figureCells(row, figures, season.season.percent, own, false, who && people?.ages(who)),
    ]);
  });
  const total = addFigures(all);
  const counts = countsOf(total);
  const added = (id: CountId) => {
    const column = place(id);
    const count = shownCount(counts[id]);
    const numbers = { row: first - 1, column };
    const live = people?.knownFigure(id, []) && knownSumAbove(numbers);
    if (count === undefined) return dashUntil(live);
    return live ? countFormula(live, count) : sum(numbers, count);
  };
  sheet.addRow([
    { column: place('number'), span: 2, style: 'total', content: text(words.sum) },
    ...figureCells(sheet.nextRow, total, policy, added, true, people?.ages([])),
  ]);
}

/** A figure of a ward: the committee is the sum of its posts, people are counted from B2 where it is there. */
function ownCount(
  id: CountId,
  figure: KnownCount,
  row: number,
  people: PeopleQuestions | undefined,
  who: readonly Formula[] = [],
): CellContent {
  const count = shownCount(figure);
  if (id === 'committee') {
    const at = (post: CountId) => ({ row, column: place(post) });
    const posts = sumOf(at('secretary'), at('member'));
    return count === undefined
      ? dashUntil(people && dashUnlessKnown(posts, posts))
      : countFormula(posts, count);
  }
  const counted = people?.knownFigure(id, who);
  if (count === undefined) return dashUntil(counted);
  return counted ? countFormula(counted, count) : knownCount(figure);
}

/** What the figures of a row leave out: cells without a result, and people of whom something is missing. */
function figuresNote({ cells, groups, heldWithoutResult, vacant }: WardFigures): string {
  const unjudged = cells.entered - cells.judged;
  const posts = unknownCount(allVacant(vacant)) - heldWithoutResult;
  return inOneLine([
    ...(heldWithoutResult === 0 ? [] : [vi.unknown.withoutResult(heldWithoutResult)]),
    ...(Math.max(unjudged, posts) === 0 ? [] : [words.unjudged(Math.max(unjudged, posts))]),
    ...missingNote(missingParts(groups)),
  ]);
}

function missingNote(parts: readonly string[]): readonly string[] {
  return parts.length === 0 ? [] : [vi.unknown.missing(parts)];
}

function figureCells(
  row: number,
  figures: WardFigures,
  policy: PercentPolicy,
  contentOf: (id: CountId) => CellContent,
  isTotal: boolean,
  ages: FractionOfFormulas | undefined,
): PlacedCell[] {
  const cell = (column: number) => valueOf({ row, column });
  const base = figures.groups.committee.total.count;
  return [
    ...countIds.map(
      (id): PlacedCell => ({
        column: place(id),
        style: isTotal ? 'total' : 'count',
        content: contentOf(id),
      }),
    ),
    ...sharedIds.map((id): PlacedCell => {
      const count = shownCount(figures.groups[id].total);
      const style = isTotal ? 'total' : 'share';
      const source = {
        counted: cell(place(id)),
        base: fixedValue({ row, column: place('committee') }, 'column'),
      };
      const content =
        count === undefined
          ? dashUntil(
              ages && dashWhereDash(source.counted, quotient(source.counted, source.base, policy, 'percent')),
            )
          : (ages ? shareOfKnown : share)({ count, of: base, ...source }, policy);
      return { column: place(`${id}.share`), style, content };
    }),
    {
      column: place('meanAge'),
      style: isTotal ? 'total' : 'count',
      content: meanOrDash(figures.age.sum, figures.age.count, policy, ages),
    },
    {
      column: place('note'),
      style: isTotal ? 'group' : 'label',
      content: text(figuresNote(figures)),
    },
  ];
}

/** Which rules differ, and which wards have which: a figure that mixes them says so on its own sheet. */
export function rulesThatDiffer(wards: readonly Ward[]): readonly string[] {
  const differing = conflictsOf(wards).map(({ code, values }) => {
    const each = values.map(
      ({ value, names }) => `${vi.combined.conflictValue(code, value)} (${names.join(', ')})`,
    );
    return vi.combined.mixed(vi.combined.conflicts[code], each.join('; '));
  });
  const roundings = new Set(wards.map(({ season }) => JSON.stringify(season.season.percent)));
  return [...differing, ...(roundings.size < 2 ? [] : [vi.combined.roundedByWard])];
}
