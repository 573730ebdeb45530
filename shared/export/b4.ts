import { electionBodies } from '../domain/choices';
import type { PercentPolicy, Season } from '../domain/season';
import { candidateNames } from '../domain/season-views';
import { vi } from '../i18n';
import { congressResults, type RoundResult } from '../rules/body-results';
import type { CandidateResult } from '../rules/election-results';
import type { Electorate } from '../rules/electorate';
import { rulesOf } from '../rules/rule-sets';
import type { CellStatistics, SeasonStatistics } from '../statistics';
import { isAppointed } from '../statistics/cell-statistics';
import {
  type B4Column,
  b4Columns,
  b4Places,
  ballotColumns,
  columnsWithoutBallots,
  textColumns,
} from './b4-columns';
import { type ColumnNode, leavesOf, placeOf } from './column-tree';
import { difference, fixedValue, majorityOf, valueOf } from './formula';
import type { SheetOptions } from './frame';
import { cellsNote, roundingNote } from './notes';
import { makeSheet, pageWidth } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import { type CellContent, countFormula, integer, type SheetModel, share, text } from './sheet-model';
import type { StyleName } from './styles';

/**
 * B4, “Tổng hợp từng cuộc bầu”: the ballots of each cell, a row for each candidate. Each row says the cell and the
 * figures of the ballot again, paler, so that it can be filtered and sorted and every formula reads from its own row.
 */

const { b4: words, notes } = vi.sheets;

const place = (id: B4Column) => placeOf(b4Places, id);

/** Makes the sheet B4. */
export function b4(season: Season, stats: SeasonStatistics, options: SheetOptions): SheetModel {
  const rows = listedRows(season, stats, options);
  const ofAppointments = options.appointments === true && rows.every(({ ballot }) => ballot === undefined);
  const orientation = ofAppointments ? 'portrait' : 'landscape';
  const texts = (id: B4Column) => rows.map((row) => row.texts[id] ?? '');
  const columns = ofAppointments
    ? columnsWithoutBallots
    : b4Columns(texts, pageWidth({ paper: 'A4', orientation }));
  return makeSheet<B4Column>(season, options, {
    code: 'B4',
    orientation,
    view: { frozenColumns: 2, zoom: 85 },
    isList: true,
    columns,
    addBody: (sheet) => new B4Body(sheet, season, columns).add(rows, totalText(stats, rows, options)),
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
}

/** A row of the list: a candidate of a ballot, or a cell without ballots. */
interface B4Row {
  readonly key: string;
  readonly texts: Readonly<Partial<Record<B4Column, string>>>;
  readonly ballot?: Ballot;
  readonly candidate?: CandidateResult | undefined;
  /** The row says its cell, or its ballot, again. */
  readonly repeats: { readonly cell: boolean; readonly ballot: boolean };
  /** Neither the first candidate of a ballot nor the last stands alone on a page. */
  readonly keepWithNext: boolean;
}

const onlyRow = { repeats: { cell: false, ballot: false }, keepWithNext: false } as const;

function listedRows(season: Season, { byCell }: SeasonStatistics, options: SheetOptions): readonly B4Row[] {
  const rules = rulesOf(season);
  const nameOf = candidateNames(season);
  return byCell.flatMap((stats): readonly B4Row[] => {
    const { cell } = stats;
    const { electorate, ...results } = congressResults(cell.congress, rules);
    const rounds = electionBodies.flatMap((body) => results.bodies[body].rounds);
    if (rounds.length === 0) {
      const ballot = insteadOfBallots(stats, options.appointments);
      return [{ ...onlyRow, key: cell.id, texts: { cell: cell.name, ballot } }];
    }
    return rounds.flatMap((result, index) =>
      ballotRows({ cell, result, electorate }, nameOf).map((row) => ({
        ...row,
        repeats: { ...row.repeats, cell: index > 0 || row.repeats.ballot },
      })),
    );
  });
}

function ballotRows(ballot: Ballot, nameOf: ReturnType<typeof candidateNames>): readonly B4Row[] {
  const { cell, result, electorate } = ballot;
  const ofBallot = {
    cell: cell.name,
    ballot: words.ballot(vi.ballots.ballot(result.body, 1), result.round, result.isRunOff),
    reasons: words.sentence(reasonsText(electorate)),
  };
  const candidates: readonly (CandidateResult | undefined)[] =
    result.candidates.length === 0 ? [undefined] : result.candidates;
  return candidates.map((candidate, index): B4Row => {
    const ofCandidate =
      candidate === undefined
        ? { fullName: words.noCandidates }
        : {
            fullName: nameOf(candidate.candidate) || words.unknownName,
            result: words.sentence(vi.ballots.reasons[candidate.reason]),
          };
    const isFirst = index === 0;
    return {
      key: [cell.id, result.body, result.round, candidateKey(candidate, index)].join('/'),
      texts: { ...ofBallot, ...ofCandidate },
      ballot,
      candidate,
      repeats: { cell: !isFirst, ballot: !isFirst },
      keepWithNext: (isFirst && candidates.length > 1) || index === candidates.length - 2,
    };
  });
}

/** What a cell says in the place of its ballots. */
function insteadOfBallots(stats: CellStatistics, ofAppointments = false): string {
  if (!ofAppointments) return words.noBallots;
  if (isAppointed(stats)) return words.appointed;
  return stats.held ? vi.sheets.b1Notes.notEntered : vi.sheets.b1Notes.notAppointed;
}

function totalText(
  { byCell, heldWithoutResult }: SeasonStatistics,
  rows: readonly B4Row[],
  { appointments }: SheetOptions,
): string {
  if (appointments === true) {
    const total = words.totalAppointed(byCell.filter(isAppointed).length, byCell.length);
    return vi.unknown.total(total, heldWithoutResult);
  }
  const ballots = new Set(rows.flatMap(({ ballot }) => ballot?.result ?? [])).size;
  const unentered = byCell.filter(
    ({ cell, held }) => held && (cell.congress.elections ?? []).length === 0,
  ).length;
  return words.total(ballots, unentered);
}

class B4Body {
  readonly #sheet: SheetBuilder;
  readonly #policy: PercentPolicy;
  readonly #ids: readonly B4Column[];

  constructor(sheet: SheetBuilder, { season }: Season, columns: readonly ColumnNode<B4Column>[]) {
    this.#sheet = sheet;
    this.#ids = leavesOf(columns).map(({ id }) => id);
    this.#policy = season.percent;
  }

  add(rows: readonly B4Row[], total: string): void {
    for (const row of rows) this.#addRow(row);
    this.#sheet.addRow([{ column: 1, span: this.#ids.length, style: 'group', content: text(total) }]);
  }

  #addRow({ key, texts, ballot, candidate, repeats, keepWithNext }: B4Row): void {
    const row = this.#sheet.nextRow;
    const figures = ballot === undefined ? {} : this.#figures(ballot, row);
    const votes = ballot && candidate ? this.#votes(candidate, ballot.electorate, row) : {};
    const contents: Partial<Record<B4Column, CellContent>> = { ...figures, ...votes };
    const cells = this.#ids.map((id): PlacedCell => {
      const isRepeated = id === 'cell' ? repeats.cell : ofBallot.has(id) && repeats.ballot;
      return { column: place(id), style: styleOf(id, isRepeated), content: contents[id] ?? text(texts[id]) };
    });
    this.#sheet.addRow(cells, { key, keepWithNext });
  }

  #figures({ cell, result, electorate }: Ballot, row: number): Partial<Record<B4Column, CellContent>> {
    const { congress } = cell;
    const { election } = result;
    const deducted = electorate?.steps.slice(1).reduce((sum, { count }) => sum + count, 0);
    const at = (id: B4Column) => valueOf({ row, column: place(id) });
    return {
      summoned: integer(congress.summonedOfficial),
      deducted: integer(deducted),
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

  #votes(
    { votes }: CandidateResult,
    electorate: Electorate | undefined,
    row: number,
  ): Partial<Record<B4Column, CellContent>> {
    if (votes === undefined || electorate === undefined) return { votes: integer(votes) };
    const counted = valueOf({ row, column: place('votes') });
    const base = fixedValue({ row, column: place('electorate') }, 'column');
    return {
      votes: integer(votes),
      share: share({ count: votes, of: electorate.count, counted, base }, this.#policy),
    };
  }
}

const ofBallot: ReadonlySet<B4Column> = new Set<B4Column>(ballotColumns);

function styleOf(id: B4Column, isRepeated: boolean): StyleName {
  if (textColumns.has(id)) return isRepeated ? 'repeatedLabel' : 'label';
  if (id === 'share') return 'share';
  return isRepeated ? 'repeatedCount' : 'count';
}

/** Which row of a ballot: the person, else the name, else the place of a name that stands twice. */
function candidateKey(result: CandidateResult | undefined, index: number): string {
  const { id, fullName } = result?.candidate ?? {};
  return id ?? fullName ?? String(index);
}

/** Who is left out of N and why; how many of each where there are several reasons, else the figure beside says it. */
function reasonsText(electorate: Electorate | undefined): string {
  if (electorate === undefined) return '';
  const parts = electorate.steps.flatMap(({ what, count }) =>
    what === 'summoned' || count === 0 ? [] : [{ reason: words.deducted[what], count }],
  );
  if (parts.length === 1) return parts[0]?.reason ?? '';
  return parts.map(({ reason, count }) => words.deduction(reason, count)).join('; ');
}
