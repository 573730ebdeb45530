import type { Cell, CommitteeMember, Season } from '../../domain/season';
import { isHeld, termOf } from '../../domain/season-views';
import { vi } from '../../i18n';
import { rulesOf } from '../../rules/rule-sets';
import { membership } from '../../statistics/membership';
import { formatCitedDate, formatReportDate } from '../../text/dates';
import { heldWords } from '../../text/held-words';
import { ratificationGrounds } from '../citations';
import type { Block, DocumentSection, Paragraph, Table } from '../document-model';
import { type LayoutSet, layoutOf } from '../layout-sets';
import { fittedColumns } from './fitted-columns';
import { aboutLine, closed, foot, grounds, marks, partyHead, receivers, type Signatory } from './head';
import { centred, type GridColumn, grid, paragraph, run } from './paragraphs';
import type { PrintoutLack } from './printout-facts';
import type { PrintoutOptions } from './printout-kinds';
import { metNowhere } from './report-figures';
import { hasCommittee, namedTogether, postsOf } from './who-is-named';
import { bodyOf, filled, pageOf, writingOf } from './writing';

/**
 * What the ward issues on a cell's committee: the decision that ratifies whom the congress elected, for one
 * cell or for several, and the notice of whom it appointed.
 */

const words = vi.documents.decision;
const notice = vi.documents.appointment;
const { frame } = vi.documents;

/** What stands against a decision: it ratifies what a congress elected. */
export function decisionLack(season: Season, cell: Cell): PrintoutLack | undefined {
  if (!isHeld(cell.congress)) return 'notHeld';
  const { elected, appointed, unknown } = membership(cell, rulesOf(season));
  if (elected.length > 0) return metNowhere(season) ? 'noCongress' : undefined;
  if (unknown.length > 0) return 'originUnknown';
  return appointed.length > 0 ? 'allAppointed' : 'nobodyElected';
}

/** What stands against a notice of appointment. */
export function appointmentLack(season: Season, cell: Cell): PrintoutLack | undefined {
  return membership(cell, rulesOf(season)).appointed.length === 0 ? 'nobodyAppointed' : undefined;
}

/** The decision on one cell. */
export function ratificationDecision(
  season: Season,
  cell: Cell,
  { sample }: PrintoutOptions,
): DocumentSection {
  const rules = rulesOf(season);
  const { elected } = membership(cell, rules);
  const { ratification } = cell;
  const what = words.what(namedTogether(cell, elected, rules), cell.name, termOf(season, cell));
  return issued(season, sample, {
    number: words.number(ratification?.decisionNumber),
    date: ratification?.decidedOn,
    title: words.title,
    subject: words.subject(what),
    grounds: [...ratificationGrounds(season), requested(cell)],
    authority: words.authority(season.committee.name),
    articles: (body) => [
      paragraph(words.firstArticle(what, elected.length), body),
      ...elected.map((member, index) => person(member, index)),
      paragraph(words.secondArticle(cell.name, elected.length), body),
    ],
    receivers: words.receivers,
  });
}

/** One decision on several cells: their people in one table. */
export function jointDecision(
  season: Season,
  cells: readonly Cell[],
  options: PrintoutOptions,
): readonly DocumentSection[] {
  const ratified = cells.filter((cell) => decisionLack(season, cell) === undefined);
  const [only, ...more] = ratified;
  if (!only) return [];
  if (more.length === 0) return [ratificationDecision(season, only, options)];
  const rows = ratified.flatMap((cell) =>
    membership(cell, rulesOf(season)).elected.map((member) => ({ cell, member })),
  );
  const { count } = writingOf(season);
  const shared = common(ratified);
  const committees = ratified.every((cell) => hasCommittee(cell, rulesOf(season)) === true);
  const what = words.jointWhat(
    committees ? vi.documents.committee : undefined,
    count(ratified.length),
    season.season.term,
  );
  const section = issued(season, options.sample, {
    number: words.number(shared.number),
    date: shared.date,
    title: words.title,
    subject: words.subject(what),
    grounds: [...ratificationGrounds(season), words.jointlyRequested],
    authority: words.authority(season.committee.name),
    articles: (body) => [
      paragraph(words.jointArticle(what, count(rows.length)), { ...body, keepWithNext: true }),
      jointTable(rows),
      paragraph(words.jointSecondArticle, { ...body, beforePt: 6 }),
    ],
    receivers: words.receivers,
  });
  return [section];
}

/** The number and day that all of them bear; undefined where they differ or one has none. */
function common(cells: readonly Cell[]): {
  readonly number: string | undefined;
  readonly date: string | undefined;
} {
  const one = (values: readonly (string | undefined)[]) =>
    new Set(values).size === 1 ? values[0] : undefined;
  return {
    number: one(cells.map(({ ratification }) => ratification?.decisionNumber)),
    date: one(cells.map(({ ratification }) => ratification?.decidedOn)),
  };
}

/** The notice of whom the ward appointed to a cell's committee. */
export function appointmentNotice(season: Season, cell: Cell, { sample }: PrintoutOptions): DocumentSection {
  const rules = rulesOf(season);
  const { appointed } = membership(cell, rules);
  const everybody = appointed.length === cell.congress.committee.length;
  const whom = everybody ? namedTogether(cell, appointed, rules) : postsOf(appointed);
  const into =
    hasCommittee(cell, rules) === true ? notice.into(vi.documents.committee) : notice.as(postsOf(appointed));
  const term = termOf(season, cell);
  return issued(season, sample, {
    number: notice.number(frame.shortBlank),
    date: undefined,
    title: notice.title,
    subject: notice.subject(whom, cell.name, term),
    grounds: [],
    authority: undefined,
    articles: (body) => [
      paragraph(notice.text(season.committee.name, appointed.length, into, cell.name, term), {
        ...body,
        keepWithNext: true,
      }),
      ...appointed.map((member, index) => person(member, index)),
      paragraph(notice.closing(cell.name, appointed.length), body),
    ],
    receivers: notice.receivers(appointed.length),
  });
}

interface Issued {
  readonly number: string;
  readonly date: string | undefined;
  readonly title: string;
  readonly subject: string;
  readonly grounds: readonly string[];
  readonly authority: string | undefined;
  readonly articles: (body: ReturnType<typeof bodyOf>) => readonly (Paragraph | Table)[];
  readonly receivers: readonly string[];
}

function issued(season: Season, sample: boolean, paper: Issued): DocumentSection {
  const layout = layoutOf(season);
  const page = pageOf(layout);
  const body = bodyOf(layout);
  const { committee } = season;
  const articles = paper.articles(body);
  const last = articles.at(-1);
  const blocks: Block[] = [
    ...marks(season, sample),
    ...partyHead(page, layout, {
      superior: committee.superiorOrganization,
      issuer: committee.name,
      number: paper.number,
      place: committee.place,
      date: paper.date,
    }),
    ...title(page, layout, paper),
    ...grounds(layout, paper.grounds).map((text) => paragraph(text, body)),
    ...(paper.authority === undefined ? [] : authority(page, layout, paper.authority)),
    ...articles.slice(0, -1),
    ...(last?.kind === 'paragraph' ? closed(layout, [last]) : []),
    foot(page, layout, receivers(layout, paper.receivers), signs(season)),
  ];
  return { ...page, sizePt: layout.bodyPt, pageNumbers: true, blocks };
}

type Page = ReturnType<typeof pageOf>;

function title(
  page: Page,
  { kindPt, subjectPt }: LayoutSet,
  { title: kind, subject }: Issued,
): readonly Paragraph[] {
  return [
    centred(kind, { bold: true, sizePt: kindPt }, { beforePt: 16 }),
    aboutLine(page, subjectPt, subject),
    centred('-----', {}, { afterPt: 8 }),
  ];
}

function authority(page: Page, { bodyPt }: LayoutSet, name: string): readonly Paragraph[] {
  return [
    { ...aboutLine(page, bodyPt, name), beforePt: 6, keepWithNext: true },
    centred(words.decides, { bold: true, sizePt: bodyPt }, { afterPt: 6, keepWithNext: true }),
  ];
}

/** The standing committee decides; who signs is named in the settings. */
function signs({ committee }: Season): Signatory {
  return {
    lines: [words.onBehalf, filled(committee.signerTitle) ?? vi.sheets.frame.defaultSignerTitle],
    name: committee.signerName,
  };
}

function person(member: CommitteeMember, index: number): Paragraph {
  const born = member.born === undefined ? undefined : formatCitedDate(member.born);
  const post = vi.choices.position[member.position].toLowerCase();
  return paragraph([run(words.person(index + 1, member.fullName, born, post))], { leftMm: 10, afterPt: 3 });
}

/** The request of the cell, with number and day as far as they are known. */
function requested({ name, ratification }: Cell): string {
  const day = ratification?.requestedOn;
  return words.requested(
    name,
    filled(ratification?.requestNumber),
    day === undefined ? undefined : formatCitedDate(day),
  );
}

interface Ratified {
  readonly cell: Cell;
  readonly member: CommitteeMember;
}

function jointTable(rows: readonly Ratified[]): Table {
  const { columns } = words;
  const byHand: readonly GridColumn<Ratified>[] = [
    { heading: columns.number, widthMm: 11, align: 'center', text: (_, index) => String(index + 1) },
    { heading: columns.cell, widthMm: 56, text: ({ cell }) => heldWords(cell.name) },
    { heading: columns.name, widthMm: 46, text: ({ member }) => member.fullName },
    {
      heading: columns.born,
      widthMm: 24,
      align: 'center',
      text: ({ member }) => (member.born === undefined ? '' : formatReportDate(member.born)),
    },
    { heading: columns.position, widthMm: 28, text: ({ member }) => vi.choices.position[member.position] },
  ];
  const fitting = {
    fixed: new Set([columns.number, columns.born, columns.position]),
    whole: columns.name,
    look: { sizePt: TABLE_PT, leastLines: 1 },
  };
  return grid(fittedColumns(byHand, rows, fitting), rows, { sizePt: TABLE_PT });
}

const TABLE_PT = 12;
