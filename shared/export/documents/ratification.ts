import type { Cell, CommitteeMember, Season } from '../../domain/season';
import { isHeld, termOf } from '../../domain/season-views';
import { vi } from '../../i18n';
import { electorate } from '../../rules/electorate';
import { rulesOf } from '../../rules/rule-sets';
import { decidingVotes } from '../../statistics/deciding-votes';
import { membership } from '../../statistics/membership';
import { formatLongDate, formatReportDate } from '../../text/dates';
import { formatShare } from '../../text/share';
import { ratificationGrounds } from '../citations';
import type { Block, DocumentSection, Paragraph, Table } from '../document-model';
import { layoutOf } from '../layout-sets';
import { cellSigns, closed, foot, grounds, marks, partyHead, receivers } from './head';
import { centred, grid, paragraph } from './paragraphs';
import { type PrintoutLack, saidElectorate } from './printout-facts';
import type { PrintoutOptions } from './printout-kinds';
import { metNowhere } from './report-figures';
import { bodyOf, filled, pageOf, writingOf } from './writing';

/** “Tờ trình đề nghị chuẩn y”: the cell asks its superior to ratify whom the congress elected. */

const words = vi.documents.ratification;
const { frame } = vi.documents;

const TABLE_PT = 12;
const BLANK_ROWS = 3;
const ROW_MM = 8;

/** What stands against a request for ratification: it reports what a congress elected. */
export function ratificationLack(season: Season, cell: Cell): PrintoutLack | undefined {
  if (!isHeld(cell.congress)) return 'notHeld';
  const { elected, appointed, unknown } = membership(cell, rulesOf(season));
  if (elected.length + unknown.length === 0 && appointed.length > 0) return 'allAppointed';
  return metNowhere(season) ? 'noCongress' : undefined;
}

export function ratificationRequest(
  season: Season,
  cell: Cell,
  { sample }: PrintoutOptions,
): DocumentSection {
  const layout = layoutOf(season);
  const page = pageOf(layout);
  return {
    ...page,
    sizePt: layout.bodyPt,
    pageNumbers: true,
    blocks: [
      ...marks(season, sample),
      ...partyHead(page, layout, {
        superior: season.committee.name,
        issuer: cell.name,
        number: words.number(filled(cell.ratification?.requestNumber)),
        place: season.committee.place,
        date: cell.ratification?.requestedOn,
      }),
      centred(words.title, { bold: true, sizePt: layout.kindPt }, { beforePt: 16 }),
      centred(words.subject, { bold: true }),
      centred(words.term(termOf(season, cell)), { bold: true }),
      centred('-----', {}, { afterPt: 8 }),
      centred(words.to(season.committee.name), {}, { afterPt: 10 }),
      ...request(season, cell),
      ...result(season, cell),
      ...closed(layout, [
        paragraph(words.closing(season.committee.name), { ...bodyOf(layout), beforePt: 8 }),
      ]),
      foot(page, layout, receivers(layout, words.recipients), cellSigns(cell)),
    ],
  };
}

function request(season: Season, cell: Cell): readonly Paragraph[] {
  const layout = layoutOf(season);
  const body = bodyOf(layout);
  const { heldOn, summonedOfficial, presentOfficial } = cell.congress;
  const { countOrBlank: figure } = writingOf(season);
  return [
    ...grounds(layout, ratificationGrounds(season)).map((text) => paragraph(text, body)),
    paragraph(
      words.held({
        date: heldOn === undefined ? frame.blankDate : formatLongDate(heldOn),
        cell: cell.name,
        term: termOf(season, cell),
        summoned: figure(summonedOfficial),
        present: figure(presentOfficial),
      }),
      body,
    ),
  ];
}

/** Whom the congress elected; apart from them who was appointed, and of whom it is not entered. */
function result(season: Season, cell: Cell): readonly Block[] {
  const { elected, appointed, unknown } = membership(cell, rulesOf(season));
  const { columns } = words;
  const body = bodyOf(layoutOf(season));
  const heading = (text: string) => paragraph(text, { ...body, beforePt: 4, keepWithNext: true });
  const table = (members: readonly CommitteeMember[], post: string) =>
    membersTable(season, cell, members, post);
  if (elected.length + unknown.length === 0) {
    return [heading(words.resultBlank), table([], columns.position), ...appointedLines(appointed, body)];
  }
  return [
    ...(elected.length === 0
      ? []
      : [heading(words.result(elected.length)), table(elected, columns.position)]),
    ...(unknown.length === 0 ? [] : [heading(words.unknownOrigin), table(unknown, columns.post)]),
    ...appointedLines(appointed, body),
  ];
}

function appointedLines(
  appointed: readonly CommitteeMember[],
  body: ReturnType<typeof bodyOf>,
): readonly Paragraph[] {
  return appointed.map(({ fullName, position }) =>
    paragraph(words.appointed(fullName, vi.choices.position[position]), { ...body, beforePt: 6 }),
  );
}

function membersTable(season: Season, cell: Cell, members: readonly CommitteeMember[], post: string): Table {
  const rows: readonly (CommitteeMember | undefined)[] =
    members.length > 0 ? members : Array.from({ length: BLANK_ROWS }, () => undefined);
  const votes = (member: CommitteeMember | undefined) => member && decidingVotes(cell.congress, member);
  const share = (member: CommitteeMember | undefined): string => {
    const found = votes(member);
    const voters = saidElectorate(cell.congress, electorate(cell.congress));
    if (found === undefined || voters === undefined) return '';
    return formatShare({ count: found.votes, of: voters.count }, season.season.percent) ?? '';
  };
  const { columns } = words;
  const { count: written } = writingOf(season);
  return grid(
    [
      { heading: columns.number, widthMm: 12, align: 'center', text: (_, index) => String(index + 1) },
      { heading: columns.name, widthMm: 56, text: (member) => member?.fullName ?? '' },
      {
        heading: columns.born,
        widthMm: 28,
        align: 'center',
        text: (member) => (member?.born === undefined ? '' : formatReportDate(member.born)),
      },
      {
        heading: post,
        widthMm: 33,
        text: (member) => (member === undefined ? '' : vi.choices.position[member.position]),
      },
      {
        heading: columns.votes,
        widthMm: 18,
        align: 'center',
        text: (member) => {
          const found = votes(member);
          return found === undefined ? '' : written(found.votes);
        },
      },
      { heading: columns.share, widthMm: 18, align: 'center', text: share },
    ],
    rows,
    { sizePt: TABLE_PT, rowHeightMm: ROW_MM },
  );
}
