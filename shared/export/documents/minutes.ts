import { attendance } from '../../domain/attendance';
import type { ElectionBody } from '../../domain/choices';
import type { Cell, Congress, Season } from '../../domain/season';
import { congressDate, congressVenue, termOf } from '../../domain/season-views';
import { vi } from '../../i18n';
import type { RoundResult } from '../../rules/body-results';
import type { CandidateResult } from '../../rules/election-results';
import type { Electorate } from '../../rules/electorate';
import { formatLongDate } from '../../text/dates';
import { compareByGivenName } from '../../text/fold';
import { formatShare } from '../../text/share';
import type { Block, DocumentSection, Paragraph, Table } from '../document-model';
import { type LayoutSet, layoutOf } from '../layout-sets';
import { type CellBallot, cellBallots } from './cell-ballots';
import { aboutLine, columnsOf, congressHead, marks, signature } from './head';
import { centred, grid, leader, paragraph, run, sideBySide } from './paragraphs';
import { heldDay, isCounted, saidElectorate } from './printout-facts';
import type { PrintoutOptions } from './printout-kinds';
import { bodyOf, filled, linesOf, pageOf, writingOf, writtenNames } from './writing';

/** “Biên bản kiểm phiếu”: one for each ballot, filled in or to be filled in by hand. */

const words = vi.documents.minutes;
const { frame } = vi.documents;

const TABLE_PT = 13;
/** The gap below a line of a list: they belong together. */
const ITEM_GAP_PT = 2;

interface Minutes {
  readonly season: Season;
  readonly cell: Cell;
  readonly ballot: CellBallot;
  /** The counted ballot; undefined in minutes that are filled in by hand. */
  readonly result: RoundResult | undefined;
}

/** A line of running text of minutes. */
function bodyIn({ season }: Minutes) {
  return bodyOf(layoutOf(season));
}

/** A line of a list. */
function itemIn({ season }: Minutes) {
  return { leftMm: 10, afterPt: ITEM_GAP_PT, linePitchPt: layoutOf(season).linePitchPt };
}

/** Minutes of each ballot that was held, each made when it is asked for. */
export function filledMinutes(
  season: Season,
  cell: Cell,
  options: PrintoutOptions,
): readonly (() => DocumentSection)[] {
  return cellBallots(season, cell)
    .filter(({ body: each, result }) => result && isCounted(cell, result.election) && isAsked(each, options))
    .map((ballot) => () => section({ season, cell, ballot, result: ballot.result }, options));
}

/** Minutes of each ballot to come, with what is known before the congress, each made when it is asked for. */
export function blankMinutes(
  season: Season,
  cell: Cell,
  options: PrintoutOptions,
): readonly (() => DocumentSection)[] {
  return cellBallots(season, cell)
    .filter(({ body: each, round }) => round === 1 && isAsked(each, options))
    .map((ballot) => () => section({ season, cell, ballot, result: undefined }, options));
}

function isAsked(body: ElectionBody, { body: asked }: PrintoutOptions): boolean {
  return (asked ?? body) === body;
}

/** The day that the paper says: of minutes to be written by hand that of the plan. */
function dayOf({ cell: { congress }, result }: Minutes): string | undefined {
  return result === undefined ? congressDate(congress) : heldDay(congress);
}

function section(minutes: Minutes, { sample }: PrintoutOptions): DocumentSection {
  const { season, cell } = minutes;
  const layout = layoutOf(season);
  const page = pageOf(layout);
  const blocks: Block[] = [
    ...marks(season, sample),
    ...congressHead(season, cell, page, { date: dayOf(minutes), kind: words.kind }),
    ...title(page, minutes),
    ...opening(minutes),
    ...papers(minutes),
    ...votes(minutes),
    ...elected(minutes),
    paragraph(
      words.closing(
        writingOf(season).countOrBlank(cell.minutes?.copies),
        filled(cell.minutes?.endsAt) ?? frame.shortBlank,
      ),
      { ...bodyIn(minutes), keepWithNext: true },
    ),
    signatures(minutes, layout),
  ];
  return { ...page, sizePt: layout.bodyPt, pageNumbers: true, blocks };
}

function title(page: ReturnType<typeof pageOf>, { season, cell, ballot }: Minutes): readonly Paragraph[] {
  const { bodyPt } = layoutOf(season);
  return [
    centred(words.title, { bold: true, sizePt: 16 }, { beforePt: 6 }),
    aboutLine(page, bodyPt, words.subject(ballotOf(season, ballot), ballot.round, termOf(season, cell))),
    centred('-----', {}, { afterPt: 2 }),
  ];
}

function ballotOf({ committee }: Season, { body: of }: CellBallot) {
  return { body: of, committee: committee.name };
}

function opening(of: Minutes): readonly Paragraph[] {
  const { season, cell, ballot, result } = of;
  const { congress, minutes } = cell;
  const { countOrBlank: figure } = writingOf(season);
  const date = dayOf(of);
  const isBlank = result === undefined;
  const body = bodyIn(of);
  const came: Partial<Congress> = isBlank ? {} : congress;
  return [
    paragraph(
      words.opening({
        date: date === undefined ? frame.blankDate : formatLongDate(date),
        place: congressVenue(cell) ?? frame.longBlank,
        cell: cell.name,
        number: filled(minutes?.congressNumber) ?? frame.shortBlank,
        ballot: ballotOf(season, ballot),
        term: termOf(season, cell),
      }),
      body,
    ),
    paragraph(words.seats(figure(ballot.decidedSeats)), body),
    paragraph(words.tellers, { ...body, keepWithNext: true }),
    ...tellers(of),
    paragraph(
      words.attendance(figure(congress.summonedOfficial), figure(came.presentOfficial), figure(absent(came))),
      body,
    ),
  ];
}

/** Absent members: of every kind, or those summoned who did not come. */
function absent(congress: Partial<Congress>): number | undefined {
  const { summonedOfficial, presentOfficial } = congress;
  const told = attendance(congress).absent;
  if (told !== undefined) return told;
  if (summonedOfficial === undefined || presentOfficial === undefined) return undefined;
  return summonedOfficial < presentOfficial ? undefined : summonedOfficial - presentOfficial;
}

/** Lines for as many tellers as a small congress has. */
const BLANK_TELLERS = 2;

function tellers(of: Minutes): readonly Paragraph[] {
  const { minutes } = of.cell;
  const head = filled(minutes?.headTeller);
  const others = linesOf(minutes?.tellers);
  const names: readonly (string | undefined)[] =
    others.length > 0 ? others : Array.from({ length: BLANK_TELLERS }, () => undefined);
  return [head, ...names].map((name, index) => {
    const post = index === 0 ? words.headTeller : words.teller;
    const number = words.numbered(index + 1);
    const runs =
      name === undefined ? [run(number), leader, run(post)] : [run(`${number}${words.named(name, post)}`)];
    return paragraph(runs, itemIn(of));
  });
}

function papers(of: Minutes): readonly Paragraph[] {
  const { season, cell, ballot, result } = of;
  const body = bodyIn(of);
  const { countOrBlank: figure } = writingOf(season);
  const { issued, collected, valid, invalid } = result?.election ?? {};
  const reason = filled(cell.invalidPapers?.find(({ id }) => id === invalidPapersId(ballot))?.reason);
  const reasonLine =
    reason === undefined || result === undefined
      ? paragraph([run(words.invalidReason), leader], itemIn(of))
      : paragraph(`${words.invalidReason}${reason}`, body);
  return [
    paragraph(words.papers(figure(issued), figure(collected), figure(valid), figure(invalid)), body),
    ...(invalid === 0 ? [] : [reasonLine]),
  ];
}

/** The id under which a cell keeps why papers of a ballot were invalid. */
export function invalidPapersId({ body, round }: Pick<CellBallot, 'body' | 'round'>): string {
  return `${body}-${String(round)}`;
}

interface VoteRow {
  readonly name: string;
  readonly votes: string;
  readonly share: string;
}

/** Rows to write on where nobody stands on the ballot yet. */
const BLANK_ROWS = 6;
const HAND_ROW_MM = 7;

function votes(minutes: Minutes): readonly Block[] {
  const rows = voteRows(minutes);
  const { result } = minutes;
  const isVoid = result?.isVoid === true;
  const body = bodyIn(minutes);
  const table: Table = grid(
    [
      { heading: words.columns.number, widthMm: 14, align: 'center', text: (_, index) => String(index + 1) },
      { heading: words.columns.name, widthMm: 91, text: ({ name }) => name },
      { heading: words.columns.votes, widthMm: 30, align: 'center', text: (row) => row.votes },
      { heading: words.columns.share, widthMm: 30, align: 'center', text: (row) => row.share },
    ],
    rows,
    { sizePt: TABLE_PT, ...(result === undefined ? { rowHeightMm: HAND_ROW_MM } : {}) },
  );
  return [
    paragraph(words.result, { ...body, keepWithNext: true }),
    table,
    paragraph([run(base(minutes), { italic: true, sizePt: TABLE_PT })], { beforePt: 4, afterPt: 4 }),
    ...(isVoid ? [paragraph(words.void, body)] : []),
  ];
}

function voteRows(minutes: Minutes): readonly VoteRow[] {
  const { season, ballot, result } = minutes;
  const empty = { votes: '', share: '' };
  if (result === undefined) {
    const names = ballot.names.length > 0 ? ballot.names : Array.from({ length: BLANK_ROWS }, () => '');
    return names.map((name) => ({ name, ...empty }));
  }
  const nameOf = writtenNames(season);
  const { count: written } = writingOf(season);
  return result.candidates
    .map(({ candidate, votes: count }) => ({
      name: nameOf(candidate),
      votes: count === undefined ? '' : written(count),
      share: voteShare(minutes, count) ?? '',
    }))
    .toSorted((a, b) => compareByGivenName(a.name, b.name));
}

/** Votes in percent of N, by the season's policy; undefined while either is unknown. */
function voteShare(minutes: Minutes, count: number | undefined): string | undefined {
  const voters = votersOf(minutes);
  if (count === undefined || voters === undefined) return undefined;
  return formatShare({ count, of: voters.count }, minutes.season.season.percent) ?? undefined;
}

function votersOf({ cell, result }: Minutes): Electorate | undefined {
  return saidElectorate(cell.congress, result?.electorate);
}

/** Of how many the shares are, with the steps that led there. */
function base(minutes: Minutes): string {
  const voters = votersOf(minutes);
  const { shortBlank } = frame;
  if (voters === undefined) return words.base(shortBlank, [words.deduction('absentExcused', shortBlank)]);
  const { count: written } = writingOf(minutes.season);
  const left = voters.steps.flatMap(({ what, count }) =>
    what === 'summoned' || count === 0 ? [] : [words.deduction(what, written(count))],
  );
  return words.base(written(voters.count), left);
}

function elected(minutes: Minutes): readonly Paragraph[] {
  const { season, ballot, result } = minutes;
  const body = bodyIn(minutes);
  const heading = (text: string) => paragraph(text, { ...body, keepWithNext: true });
  const blank = (seats: number | undefined) => [
    heading(words.electedBlank(seats)),
    ...blankLines(seats, minutes),
  ];
  if (result === undefined) return blank(ballot.seats);
  const nameOf = writtenNames(season);
  const named = (results: readonly CandidateResult[]) => results.map(({ candidate }) => nameOf(candidate));
  const of = (wanted: CandidateResult['outcome']) =>
    result.candidates.filter(({ outcome }) => outcome === wanted);
  const tied = of('tied');
  const decided = result.candidates.filter(({ reason }) => reason === 'decidedFor');
  const note = filled(result.election.decisionNote);
  const open = [
    ...(tied.length === 0 ? [] : [paragraph(words.tie(named(tied)), body)]),
    ...(decided.length === 0 ? [] : [paragraph(words.decidedFor(named(decided)), body)]),
    ...(note === undefined ? [] : [paragraph(words.decision(note), body)]),
  ];
  const contradicts = result.electorate !== undefined && votersOf(minutes) === undefined;
  const isOpen = contradicts || of('unknown').length > 0 || result.candidates.length === 0;
  if (isOpen && !result.isVoid) return [...blank(ballot.decidedSeats), ...open];
  const winners = of('elected').toSorted(
    (a, b) => byVotes(a, b) || compareByGivenName(nameOf(a.candidate), nameOf(b.candidate)),
  );
  if (winners.length > 0)
    return [heading(words.elected(winners.length)), ...lines(minutes, winners), ...open];
  // whom the congress takes of those tied is not known yet
  return tied.length > 0 ? open : [paragraph(words.nobody, body), ...open];
}

function lines(minutes: Minutes, winners: readonly CandidateResult[]): readonly Paragraph[] {
  const nameOf = writtenNames(minutes.season);
  const { count: written } = writingOf(minutes.season);
  return winners.map(({ candidate, votes: count }, index) =>
    paragraph(
      words.winner(
        index + 1,
        nameOf(candidate),
        count === undefined ? undefined : written(count),
        voteShare(minutes, count),
      ),
      itemIn(minutes),
    ),
  );
}

function byVotes(a: CandidateResult, b: CandidateResult): number {
  return (b.votes ?? 0) - (a.votes ?? 0);
}

const BLANK_SEATS = 3;

function blankLines(seats: number | undefined, minutes: Minutes): readonly Paragraph[] {
  return Array.from({ length: seats ?? BLANK_SEATS }, (_, index) =>
    paragraph([run(words.numbered(index + 1)), leader], itemIn(minutes)),
  );
}

function signatures({ cell }: Minutes, layout: LayoutSet): Table {
  const presidium = linesOf(cell.minutes?.presidium);
  return sideBySide(columnsOf(pageOf(layout), 1 / 2), [
    // names stand on one height: the presidium has a blank where the tellers have a post, as high as any line
    signature(layout, { lines: [...words.presidiumSigns, '\u00a0'], name: presidium[0] }),
    signature(layout, { lines: words.tellersSign, name: cell.minutes?.headTeller }),
  ]);
}
