import { type FurtherKey, furtherKeys } from '../domain/profile-fields';
import type { CommitteeMember, PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import {
  type ColumnNode,
  type ColumnPlaces,
  columnPlaces,
  type LeafIdOf,
  leavesOf,
  ofTexts,
  placeOf,
  sizedColumns,
} from './column-tree';
import { type PageWidth, TextColumns } from './fitted-widths';
import { columnsOfPages } from './page-breaks';
import { shareWidth } from './share-width';

/** The columns of B2. */

const headings = vi.sheets.headings;
const words = headings.b2;
const names = vi.sheets.b2;

const DATE_PT = 66;
const SHARE_PT = 47;
/** For what is written by hand where nothing is entered. */
const PLACE_PT = 66;
const NOTE_PT = 60;

const tree = [
  { id: 'ordinal', heading: headings.ordinal, widthPt: 28 },
  // of several wards only
  ofTexts('ward', vi.combined.sheet.ward),
  ofTexts('cell', names.cell),
  ofTexts('fullName', words.fullName),
  ofTexts('position', words.position),
  {
    heading: words.born,
    columns: [
      { id: 'bornMale', heading: words.male, widthPt: DATE_PT },
      { id: 'bornFemale', heading: words.female, widthPt: DATE_PT },
    ],
  },
  ofTexts('hometown', words.hometown, PLACE_PT),
  ofTexts('residence', words.residence, PLACE_PT),
  ofTexts('ethnicity', words.ethnicity),
  ofTexts('religion', words.religion),
  { id: 'joinedOn', heading: words.joinedOn, widthPt: DATE_PT },
  { id: 'officialOn', heading: words.officialOn, widthPt: DATE_PT },
  // a card number is asked for by few superiors: the column is there when the office wants it, and else not at all
  ofTexts('cardNumber', words.cardNumber),
  ofTexts('generalEducation', words.generalEducation),
  ofTexts('professionalLevel', words.professionalLevel),
  ofTexts('politicalTheory', words.politicalTheory),
  ofTexts('occupation', words.occupation, PLACE_PT),
  {
    heading: names.standingGroup,
    columns: [
      ofTexts('standing', names.newOrNot),
      { id: 'firstTime', heading: names.firstTime, widthPt: 50 },
    ],
  },
  { id: 'votes', heading: words.votes, widthPt: 40 },
  { id: 'voteShare', heading: words.voteShare, widthPt: SHARE_PT },
  ofTexts('note', headings.note, NOTE_PT),
] as const satisfies readonly ColumnNode<string>[];

/** A column of the form, or that of a further field. */
export type B2Column = LeafIdOf<typeof tree> | FurtherKey;

/** Where the columns of one season's sheet stand. */
export interface B2Layout {
  readonly columns: readonly ColumnNode<B2Column>[];
  readonly places: ColumnPlaces<B2Column>;
  /** Columns up to the name stay in sight. */
  readonly frozen: number;
  /** With this column the second page of a row begins; undefined where a row stands on one. */
  readonly secondPageFrom: number | undefined;
}

/** A row of the list: somebody, or a cell of which nobody is entered. */
export interface B2Row {
  readonly member: CommitteeMember | undefined;
  readonly text: (id: B2Column) => string;
}

/** What a season's B2 is made for. */
export interface B2Page extends PageWidth {
  /** Of several wards: a column says which. */
  readonly ofWards: boolean;
  /** By which the shares of its rows are rounded: those of each ward by its own. */
  readonly policies: readonly PercentPolicy[];
  readonly appointments: boolean;
  /** A row goes on beside its page, on a second one. */
  readonly twoWide: boolean;
}

/** The second page begins where fewest pages come of it. */
const secondPageColumns = [
  'ethnicity',
  'joinedOn',
  'generalEducation',
] as const satisfies readonly B2Column[];

/** The columns of the form, without votes where nobody was elected, and before the last the further fields that somebody has. */
export function b2Layout(
  season: Season,
  rows: readonly B2Row[],
  { ofWards, policies, appointments, twoWide, ...width }: B2Page,
): B2Layout {
  const further = furtherKeys
    .filter((key) => rows.some(({ member }) => (member?.[key] ?? '') !== ''))
    .map((id) => ofTexts(id, words[id]));
  const withCards = season.output?.cardNumbers === true;
  const asked: readonly ColumnNode<B2Column>[] = tree.flatMap((node): readonly ColumnNode<B2Column>[] => {
    if (!('id' in node)) return [node];
    if ((node.id === 'cardNumber' && !withCards) || (node.id === 'ward' && !ofWards)) return [];
    if (appointments && (node.id === 'votes' || node.id === 'voteShare')) return [];
    if (node.id === 'voteShare') return [{ ...node, widthPt: shareWidth(policies, SHARE_PT) }];
    return node.id === 'note' ? [...further, node] : [node];
  });
  const places = columnPlaces(asked);
  const frozen = placeOf(places, 'fullName');
  const leaves = leavesOf(asked);
  const layouts = twoWide
    ? secondPageColumns.map((id) => ({ twoWide: { from: placeOf(places, id), repeated: frozen } }))
    : [{}];
  const texts = new TextColumns(
    leaves
      .filter(({ id }) => !fixed.has(id))
      .map(({ id, heading, widthPt: least }) => ({
        ...{ id, heading, least, whole: wholeTexts[id] },
        texts: rows.map((row) => row.text(id)),
      })),
  );
  const [best] = layouts
    .map((layout) => ({ ...layout, ...texts.on(columnsOfPages(layout, leaves), width) }))
    .toSorted((a, b) => a.paper - b.paper);
  const columns = sizedColumns(asked, best?.widths ?? new Map());
  return { columns, places, frozen, secondPageFrom: best?.twoWide?.from };
}

/** Texts that are not broken, up to a width in points. */
const wholeTexts: Partial<Record<B2Column, number>> = {
  fullName: 130,
  position: 60,
  ethnicity: 40,
  religion: 56,
  standing: 46,
};

/** Columns of figures, days and marks; all others hold texts. */
const fixed: ReadonlySet<B2Column> = new Set<B2Column>([
  'ordinal',
  'bornMale',
  'bornFemale',
  'joinedOn',
  'officialOn',
  'firstTime',
  'votes',
  'voteShare',
]);
