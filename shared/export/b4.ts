import { electionBodies } from '../domain/choices';
import type { PercentPolicy, Season } from '../domain/season';
import { candidateNames } from '../domain/season-views';
import { vi } from '../i18n';
import { type CongressResults, congressResults, type RoundResult } from '../rules/body-results';
import type { CandidateResult } from '../rules/election-results';
import type { Electorate } from '../rules/electorate';
import { rulesOf } from '../rules/rule-sets';
import type { CellStatistics, SeasonStatistics } from '../statistics';
import { isAppointed } from '../statistics/cell-statistics';
import { type B4Column, b4Columns, ballotColumns } from './b4-columns';
import { columnPlaces, placeOf } from './column-tree';
import { difference, fixedValue, majorityOf, valueOf } from './formula';
import type { SheetOptions } from './frame';
import { cellsNote, roundingNote } from './notes';
import { makeSheet } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import { blank, type CellContent, countFormula, integer, type SheetModel, share, text } from './sheet-model';
import type { StyleName } from './styles';

/**
 * B4, “Tổng hợp từng cuộc bầu”: the ballots of each cell, a row for each candidate. Each row says the cell and the
 * figures of the ballot again, paler, so that it can be filtered and sorted and every formula reads from its own row.
 */

const { b4: words, notes } = vi.sheets;

const places = columnPlaces<B4Column>(b4Columns([], []));
const place = (id: B4Column) => placeOf(places, id);

/** Makes the sheet B4. */
export function b4(season: Season, stats: SeasonStatistics, options: SheetOptions): SheetModel {
  return makeSheet<B4Column>(season, options, {
    code: 'B4',
    orientation: 'landscape',
    view: { frozenColumns: 2, zoom: 85 },
    isList: true,
    columns: b4Columns(
      stats.byCell.map(({ cell }) => cell.name),
      stats.byCell
        .filter(({ cell }) => (cell.congress.elections ?? []).length === 0)
        .map((each) => insteadOfBallots(each, options.appointments)),
    ),
    addBody: (sheet) => new B4Body(sheet, season, options).add(stats),
    notes: [
      cellsNote(stats, options),
      ...(options.appointments === true
        ? []
        : [notes.b4Bases, notes.b4Results, roundingNote(season.season.percent, 'shares')]),
      notes.b2Blanks,
    ],
  });
}

/** A ballot with the cell and the congress that it belongs to. */
interface Ballot {
  readonly cell: CellStatistics['cell'];
  readonly result: RoundResult;
  readonly electorate: Electorate | undefined;
  /** The first of its cell. */
  readonly isFirst: boolean;
}

/** A ballot of more names may begin on one page and end on the next. */
const LONG_BALLOT = 20;

/** What a cell says in the place of its ballots. */
function insteadOfBallots(stats: CellStatistics, ofAppointments = false): string {
  if (!ofAppointments) return words.noBallots;
  if (isAppointed(stats)) return words.appointed;
  return stats.held ? vi.sheets.b1Notes.notEntered : vi.sheets.b1Notes.notAppointed;
}

class B4Body {
  readonly #sheet: SheetBuilder;
  readonly #season: Season;
  readonly #policy: PercentPolicy;
  readonly #nameOf: ReturnType<typeof candidateNames>;

  readonly #appointments: boolean;

  constructor(sheet: SheetBuilder, season: Season, { appointments }: SheetOptions) {
    this.#sheet = sheet;
    this.#appointments = appointments === true;
    this.#season = season;
    this.#policy = season.season.percent;
    this.#nameOf = candidateNames(season);
  }

  add(stats: SeasonStatistics): void {
    const rules = rulesOf(this.#season);
    let ballots = 0;
    let unentered = 0;
    for (const cellStats of stats.byCell) {
      const { cell, held } = cellStats;
      const results = congressResults(cell.congress, rules);
      const rounds = roundsOf(results);
      if (rounds.length === 0) this.#addEmptyCell(cellStats);
      for (const [index, result] of rounds.entries()) {
        this.#addBallot({ cell, result, electorate: results.electorate, isFirst: index === 0 });
      }
      ballots += rounds.length;
      if (held && rounds.length === 0) unentered += 1;
    }
    const total = { column: 1, span: places.size, style: 'group' } as const;
    this.#sheet.addRow([{ ...total, content: text(this.#total(stats, ballots, unentered)) }]);
  }

  #total({ byCell }: SeasonStatistics, ballots: number, unentered: number): string {
    if (!this.#appointments) return words.total(ballots, unentered);
    return words.totalAppointed(byCell.filter(isAppointed).length, byCell.length);
  }

  #addEmptyCell(stats: CellStatistics): void {
    const { cell } = stats;
    const ballot = insteadOfBallots(stats, this.#appointments);
    const contents: Partial<Record<B4Column, string>> = { cell: cell.name, ballot };
    const cells = [...places.keys()].map((id) => ({
      column: place(id),
      style: styleOf(id, false),
      content: text(contents[id]),
    }));
    this.#sheet.addRow(cells, { key: cell.id });
  }

  #addBallot(ballot: Ballot): void {
    const { cell, result, isFirst } = ballot;
    const candidates: readonly (CandidateResult | undefined)[] =
      result.candidates.length === 0 ? [undefined] : result.candidates;
    for (const [index, candidate] of candidates.entries()) {
      const isRepeated = index > 0;
      const row = this.#sheet.nextRow;
      const contents = this.#ballotContents(ballot, row);
      const name = text(cell.name);
      const cells: readonly PlacedCell[] = [
        { column: place('cell'), style: styleOf('cell', isRepeated || !isFirst), content: name },
        ...ballotColumns.map((id) => ({
          column: place(id),
          style: styleOf(id, isRepeated),
          content: contents[id],
        })),
        ...this.#candidateCells(candidate, ballot.electorate),
      ];
      this.#sheet.addRow(cells, {
        key: [cell.id, result.body, result.round, candidateKey(candidate, index)].join('/'),
        keepWithNext: candidates.length <= LONG_BALLOT && index < candidates.length - 1,
      });
    }
  }

  #ballotContents(
    { cell, result, electorate }: Ballot,
    row: number,
  ): Readonly<Record<(typeof ballotColumns)[number], CellContent>> {
    const { congress } = cell;
    const { election } = result;
    const deducted = electorate === undefined ? undefined : electorate.steps.slice(1);
    const at = (id: B4Column) => valueOf({ row, column: place(id) });
    return {
      ballot: text(words.ballot(vi.ballots.ballot(result.body, 1), result.round, result.isRunOff)),
      summoned: integer(congress.summonedOfficial),
      deducted: integer(deducted?.reduce((sum, { count }) => sum + count, 0)),
      reasons: text(words.sentence(reasonsText(electorate))),
      electorate: countFormula(difference(at('summoned'), at('deducted')), electorate?.count),
      present: integer(congress.presentOfficial),
      issued: integer(election.issued),
      collected: integer(election.collected),
      valid: integer(election.valid),
      invalid: integer(election.invalid),
      needed: result.isRunOff
        ? text(words.noMajorityNeeded)
        : countFormula(majorityOf(at('electorate')), result.votesNeeded),
    };
  }

  #candidateCells(result: CandidateResult | undefined, electorate: Electorate | undefined): PlacedCell[] {
    const row = this.#sheet.nextRow;
    const of = (id: B4Column, style: StyleName, content: CellContent) => ({
      column: place(id),
      style,
      content,
    });
    if (result === undefined) {
      return [
        of('fullName', 'label', text(words.noCandidates)),
        of('votes', 'count', blank),
        of('share', 'share', blank),
        of('result', 'label', blank),
      ];
    }
    return [
      of('fullName', 'label', text(this.#nameOf(result.candidate))),
      of('votes', 'count', integer(result.votes)),
      of('share', 'share', this.#share(result.votes, electorate, row)),
      of('result', 'label', text(words.sentence(vi.ballots.reasons[result.reason]))),
    ];
  }

  #share(votes: number | undefined, electorate: Electorate | undefined, row: number): CellContent {
    if (votes === undefined || electorate === undefined) return blank;
    const counted = valueOf({ row, column: place('votes') });
    const base = fixedValue({ row, column: place('electorate') }, 'column');
    return share({ count: votes, of: electorate.count, counted, base }, this.#policy);
  }
}

const labels: ReadonlySet<B4Column> = new Set<B4Column>(['cell', 'ballot', 'reasons', 'fullName', 'result']);

function styleOf(id: B4Column, isRepeated: boolean): StyleName {
  if (labels.has(id)) return isRepeated ? 'repeatedLabel' : 'label';
  return isRepeated ? 'repeatedCount' : 'count';
}

/** All ballots of a congress, in the order of the minutes. */
function roundsOf({ bodies }: CongressResults): readonly RoundResult[] {
  return electionBodies.flatMap((body) => bodies[body].rounds);
}

/** Which row of a ballot: the person, else the name, else the place of a name that stands twice. */
function candidateKey(result: CandidateResult | undefined, index: number): string {
  const { id, fullName } = result?.candidate ?? {};
  return id ?? fullName ?? String(index);
}

/** Who is left out of N and why, “vắng có lý do: 1”; nobody is said too. */
function reasonsText(electorate: Electorate | undefined): string {
  if (electorate === undefined) return '';
  return electorate.steps
    .flatMap(({ what, count }) => (what === 'summoned' || count === 0 ? [] : words.deduction(what, count)))
    .join('; ');
}
