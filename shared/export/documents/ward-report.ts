import type { Ward } from '../../combined/combined';
import {
  addFigures,
  heldWords,
  totalPolicy,
  totalYoungLabel,
  type WardFigures,
  wardFigures,
} from '../../combined/total';
import { vi } from '../../i18n';
import { listed, said } from '../../i18n/vi/reportPatterns';
import { type KnownCount, shownCount, unknownCount } from '../../statistics';
import { romanNumeral } from '../../text/roman';
import { formatCount, formatMean } from '../../text/share';
import type { Block, DocumentModel, Table } from '../document-model';
import { layoutOf } from '../layout-sets';
import { headOf, rulesThatDiffer, superiorOf } from '../ward-totals';
import { fittedToPages } from './fitted-pages';
import { closed, foot, partyHead, receivers } from './head';
import { centred, type GridColumn, grid, paragraph, run } from './paragraphs';
import { metNowhere } from './report-figures';
import { resultTexts } from './report-results';
import { bodyOf, pageOf, type Writing, writingOf } from './writing';

/** The results of several wards in one report of their superior, each figure a sum of the wards' own. */

const words = vi.combined.report;
const sheet = vi.combined.sheet;
const { report } = vi.documents;

const TABLE_PT = 12;

export interface WardReportOptions {
  /** The day of the report, `YYYY-MM-DD`. */
  readonly generatedOn: string;
}

/** The report of the totals, in the layout of a Party document. */
export function wardReport(wards: readonly Ward[], { generatedOn }: WardReportOptions): DocumentModel {
  const head = headOf(wards);
  const layout = layoutOf(head);
  const page = pageOf(layout);
  const body = bodyOf(layout);
  const { term } = head.season;
  const superior = superiorOf(wards);
  const each = wards.map(({ season }) => ({ name: season.committee.name, figures: wardFigures(season) }));
  const total = addFigures(each.map(({ figures }) => figures));
  const appointments = wards.every(({ season }) => metNowhere(season));
  const about = words.about(appointments);
  const heads = heldWords(total);
  const bold = { bold: true, sizePt: layout.subjectPt };
  const blocks: Block[] = [
    ...partyHead(page, layout, {
      superior: undefined,
      issuer: superior ?? vi.documents.frame.blank,
      number: report.number(vi.documents.frame.shortBlank, vi.documents.frame.shortBlank),
      place: undefined,
      date: generatedOn,
    }),
    centred(report.title, { bold: true, sizePt: layout.kindPt }, { beforePt: 18 }),
    centred(words.subject(about), bold),
    centred(report.term(term), bold),
    centred('-----', {}, { afterPt: 12 }),
    paragraph(words.opening(superior, about, writingOf(head).count(wards.length)), body),
    ...sections(wards, total, appointments),
    wardTable([...each, { name: sheet.sum, figures: total }], {
      young: totalYoungLabel(wards),
      reelected: heads.again === sheet.reelected ? sheet.reelected : words.again,
      held: heads.held,
    }),
    ...closed(layout, [
      ...[...rulesThatDiffer(wards), ...(appointments ? [] : appointedNote(wards, heads.held))].map((line) =>
        paragraph(line, { ...body, beforePt: 8 }),
      ),
      paragraph(words.notes, { ...body, beforePt: 8 }),
    ]),
    foot(page, layout, receivers(layout, [words.keep]), { lines: [vi.documents.frame.blank] }),
  ];
  const model = { ...page, sizePt: layout.bodyPt, pageNumbers: true, blocks };
  return { title: words.fileTitle(about, term), author: superior ?? '', sections: [fittedToPages(model)] };
}

function sections(wards: readonly Ward[], total: WardFigures, appointments: boolean): readonly Block[] {
  const writing = writingOf(headOf(wards));
  const body = bodyOf(layoutOf(headOf(wards)));
  const policy = totalPolicy(wards);
  const { age } = total;
  const results = resultTexts({
    ...total,
    meanAge: formatMean(age.sum, age.count, policy),
    young: totalYoungLabel(wards).toLowerCase(),
    asPublished: false,
    appointments,
    vacantIn: [],
    writing,
  });
  const held = [false, true].flatMap((appointed) => heldOf(wards, appointed, writing));
  const kind = appointments ? 'appointments' : 'congresses';
  const parts = [
    { title: words.organisation[kind], lines: held },
    ...(results.length === 0 ? [] : [{ title: words.results[kind], lines: results }]),
    { title: words.byWard, lines: [] },
  ];
  return parts.flatMap(({ title, lines }, index) => [
    paragraph([run(report.heading(romanNumeral(index + 1), title), { bold: true })], {
      ...body,
      beforePt: 6,
      keepWithNext: true,
    }),
    ...lines.map((line) => paragraph(line, body)),
  ]);
}

/** Wards whose committees were all appointed: their cells did not meet. */
function appointedNote(wards: readonly Ward[], column: string): readonly string[] {
  const names = wards.filter(({ season }) => metNowhere(season)).map(({ season }) => season.committee.name);
  return names.length === 0 ? [] : [words.appointed(listed(names), column)];
}

/** How many cells met, of wards whose cells elected; how many were given committees, of those that appointed. */
function heldOf(wards: readonly Ward[], appointments: boolean, { count }: Writing): readonly string[] {
  const cells = wards
    .filter(({ season }) => metNowhere(season) === appointments)
    .map(({ season }) => wardFigures(season).cells);
  const held = cells.reduce((sum, each) => sum + each.held, 0);
  const total = cells.reduce((sum, each) => sum + each.total, 0);
  if (total === 0) return [];
  return said(report.preparation.held, held, {
    held: count(held),
    total: count(total),
    all: held === total,
    appointments,
    dates: undefined,
  });
}

interface WardRow {
  readonly name: string;
  readonly figures: WardFigures;
}

function wardTable(
  rows: readonly WardRow[],
  { young, reelected, held }: Readonly<Record<'young' | 'reelected' | 'held', string>>,
): Table {
  const count = (
    heading: string,
    valueOf: (figures: WardFigures) => KnownCount | number,
  ): GridColumn<WardRow> => ({
    heading,
    widthMm: COUNT_MM,
    align: 'center',
    text: ({ figures }) => written(valueOf(figures)),
  });
  return grid<WardRow>(
    [
      {
        heading: sheet.number,
        widthMm: 11,
        align: 'center',
        text: (_, index) => (index === rows.length - 1 ? '' : String(index + 1)),
      },
      {
        heading: sheet.ward,
        widthMm: 56,
        text: ({ name, figures }) => vi.unknown.total(name, figures.heldWithoutResult),
      },
      count(sheet.cells, ({ cells }) => cells.total),
      count(held, ({ cells }) => cells.held),
      count(sheet.committee, ({ groups }) => groups.committee.total),
      count(reelected, ({ groups }) => groups.reelected.total),
      count(sheet.female, ({ groups }) => groups.female.total),
      count(young, ({ groups }) => groups.young.total),
    ],
    rows,
    { sizePt: TABLE_PT },
  );
}

/** A count, and of how many it is not known; “–” where nothing is known. */
function written(figure: KnownCount | number): string {
  if (typeof figure === 'number') return formatCount(figure);
  const count = shownCount(figure);
  return count === undefined ? vi.unknown.none : vi.unknown.figure(formatCount(count), unknownCount(figure));
}

/** Six columns of counts beside 67 mm of the 165 that the paper leaves. */
const COUNT_MM = 16;
