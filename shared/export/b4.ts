import { electionBodies } from '../domain/choices';
import type { PercentPolicy, Season } from '../domain/season';
import { candidateNames } from '../domain/season-views';
import { vi } from '../i18n';
import { type CongressResults, congressResults, type RoundResult } from '../rules/body-results';
import type { CandidateResult } from '../rules/election-results';
import type { Electorate } from '../rules/electorate';
import { rulesOf } from '../rules/rule-sets';
import type { CellStatistics, SeasonStatistics } from '../statistics';
import { romanNumeral } from '../text/roman';
import { type B4Column, b4Columns, ballotColumns } from './b4-columns';
import { columnPlaces, placeOf } from './column-tree';
import { difference, majorityOf, valueOf } from './formula';
import type { SheetOptions } from './frame';
import { cellsNote, roundingNote } from './notes';
import { makeSheet } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import { blank, type CellContent, countFormula, integer, type SheetModel, share, text } from './sheet-model';
import type { StyleName } from './styles';

/** B4, “Tổng hợp từng cuộc bầu”: a block for each cell, in it the ballots, a row for each candidate. */

const { b4: words, notes } = vi.sheets;

const places = columnPlaces<B4Column>(b4Columns);
const place = (id: B4Column) => placeOf(places, id);

/** Makes the sheet B4. */
export function b4(season: Season, stats: SeasonStatistics, options: SheetOptions): SheetModel {
  return makeSheet<B4Column>(season, options, {
    code: 'B4',
    orientation: 'landscape',
    columns: b4Columns,
    addBody: (sheet) => new B4Body(sheet, season).add(stats),
    notes: [
      cellsNote(stats),
      notes.b4Bases,
      notes.b4Results,
      roundingNote(season.season.percent, 'shares'),
      notes.b2Blanks,
    ],
  });
}

/** A ballot with the cell and the congress that it belongs to. */
interface Ballot {
  readonly cell: CellStatistics['cell'];
  readonly result: RoundResult;
  readonly electorate: Electorate | undefined;
}

/** A ballot of so many names may begin on one page and end on the next: its figures stand at the top. */
const LONG_BALLOT = 20;

class B4Body {
  readonly #sheet: SheetBuilder;
  readonly #season: Season;
  readonly #policy: PercentPolicy;
  readonly #nameOf: ReturnType<typeof candidateNames>;

  constructor(sheet: SheetBuilder, season: Season) {
    this.#sheet = sheet;
    this.#season = season;
    this.#policy = season.season.percent;
    this.#nameOf = candidateNames(season);
  }

  add(stats: SeasonStatistics): void {
    const rules = rulesOf(this.#season);
    let ballots = 0;
    let unentered = 0;
    for (const [index, { cell, held }] of stats.byCell.entries()) {
      const results = congressResults(cell.congress, rules);
      const rounds = roundsOf(results);
      const group = vi.sheets.b2.groupOf(romanNumeral(index + 1), cell.name);
      const line = rounds.length === 0 ? words.noBallots(group) : group;
      this.#addWholeRow(line, rounds.length > 0);
      for (const result of rounds) this.#addBallot({ cell, result, electorate: results.electorate });
      ballots += rounds.length;
      if (held && rounds.length === 0) unentered += 1;
    }
    this.#addWholeRow(words.total(ballots, unentered), false);
  }

  #addWholeRow(line: string, keepWithNext: boolean): void {
    const cell = { column: 1, span: places.size, style: 'group', content: text(line) } as const;
    this.#sheet.addRow([cell], { keepWithNext });
  }

  /** The figures of the ballot stand once, merged down over the rows of its candidates. */
  #addBallot(ballot: Ballot): void {
    const { result } = ballot;
    const from = this.#sheet.nextRow;
    const candidates: readonly (CandidateResult | undefined)[] =
      result.candidates.length === 0 ? [undefined] : result.candidates;
    const shared = this.#ballotCells(ballot, from, candidates.length);
    const leastPt = this.#sheet.heightFor(shared) / candidates.length;
    for (const [index, candidate] of candidates.entries()) {
      const cells = shared.map((cell) => ({ ...cell, content: index === 0 ? cell.content : blank }));
      this.#sheet.addRow([...cells, ...this.#candidateCells(candidate, ballot.electorate, from)], {
        key: [ballot.cell.id, result.body, result.round, candidateKey(candidate, index)].join('/'),
        keepWithNext: index < candidates.length - 1,
        leastPt,
      });
    }
    const to = this.#sheet.nextRow - 1;
    for (const id of ballotColumns) {
      this.#sheet.merge({ from: { row: from, column: place(id) }, to: { row: to, column: place(id) } });
    }
  }

  #ballotCells({ cell, result, electorate }: Ballot, row: number, rows: number): PlacedCell[] {
    const { congress } = cell;
    const { election } = result;
    const deducted = electorate === undefined ? undefined : electorate.steps.slice(1);
    const n = electorate?.count;
    const at = (id: B4Column) => valueOf({ row, column: place(id) });
    const contents: Record<(typeof ballotColumns)[number], CellContent> = {
      ballot: text(words.ballot(vi.ballots.ballot(result.body, result.round), result.isRunOff)),
      summoned: integer(congress.summonedOfficial),
      deducted: integer(deducted?.reduce((sum, { count }) => sum + count, 0)),
      reasons: text(words.sentence(reasonsText(electorate))),
      electorate: countFormula(difference(at('summoned'), at('deducted')), n),
      present: integer(congress.presentOfficial),
      issued: integer(election.issued),
      collected: integer(election.collected),
      valid: integer(election.valid),
      invalid: integer(election.invalid),
      needed: result.isRunOff
        ? text(words.noMajorityNeeded)
        : countFormula(majorityOf(at('electorate')), result.votesNeeded),
    };
    const long = rows > LONG_BALLOT;
    return ballotColumns.map((id) => ({
      column: place(id),
      style:
        id === 'ballot' || id === 'reasons' ? (long ? 'labelAbove' : 'label') : long ? 'countAbove' : 'count',
      content: contents[id],
      ...(rows > 1 ? { mergedDown: true } : {}),
    }));
  }

  #candidateCells(
    result: CandidateResult | undefined,
    electorate: Electorate | undefined,
    ballotRow: number,
  ): PlacedCell[] {
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
      of('share', 'share', this.#share(result.votes, electorate, { row, ballotRow })),
      of('result', 'label', text(words.sentence(vi.ballots.reasons[result.reason]))),
    ];
  }

  #share(
    votes: number | undefined,
    electorate: Electorate | undefined,
    { row, ballotRow }: { readonly row: number; readonly ballotRow: number },
  ): CellContent {
    if (votes === undefined || electorate === undefined) return blank;
    const counted = valueOf({ row, column: place('votes') });
    const base = valueOf({ row: ballotRow, column: place('electorate') });
    return share({ count: votes, of: electorate.count, counted, base }, this.#policy);
  }
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
