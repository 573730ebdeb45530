import type { Ward } from '../combined/combined';
import { totalPolicy, totalYoungLabel } from '../combined/total';
import type { Season } from '../domain/season';
import { rulesOf } from '../rules/rule-sets';
import { type ComparedTerms, compareTerms, type SeasonStatistics, statistics } from '../statistics';
import { addStatistics } from '../statistics/add-statistics';
import { comparison } from '../statistics/comparison';
import { b1Sheets } from './b1';
import { countsOf, totalsOf } from './b1-columns';
import { type B1Line, type B1Lines, b1Total } from './b1-lines';
import { wardNote } from './b1-notes';
import { b2WithList } from './b2';
import { b3 } from './b3';
import { b5Of } from './b5';
import { isOfAppointments } from './documents/report-figures';
import type { SheetOptions } from './frame';
import { methodNotes } from './notes';
import type { B1Layout } from './sheet-codes';
import { b1LayoutOf } from './sheet-codes';
import type { SheetModel } from './sheet-model';
import { blank, text } from './sheet-model';
import { headOf, rulesThatDiffer, wardTotalsSheet } from './ward-totals';
import { writeWorkbook } from './workbook';

/** What a superior sends on: TH by wards, and B1, B3, B5 and on request B2 over all of them, as one workbook. */

/** The sheets that there are over several wards, in their order; B2 holds the people of all. */
export const totalCodes = ['TH', 'B1', 'B2', 'B3', 'B5'] as const;
export type TotalCode = (typeof totalCodes)[number];

/** What an export of totals holds unless others are asked for: no list of people. */
export const usualTotals: readonly TotalCode[] = ['TH', 'B1', 'B3', 'B5'];

export interface WardTotalsOptions {
  /** The day of the data, `YYYY-MM-DD`. */
  readonly generatedOn: string;
  /** The usual ones where absent. */
  readonly sheets?: readonly TotalCode[] | undefined;
  readonly b1Layout?: B1Layout | undefined;
}

/** The sheets over all wards. Where their rules differ every sheet names them. */
export function wardSheets(
  wards: readonly Ward[],
  { generatedOn, sheets = usualTotals, ...asked }: WardTotalsOptions,
): readonly SheetModel[] {
  const all = wards.map(({ season }) => statistics(season));
  const stats = addStatistics(all, totalPolicy(wards));
  const head: Season = headOf(wards);
  const compared = comparedWards(wards, all, stats);
  const b1Layout = asked.b1Layout ?? b1LayoutOf(head);
  const appointments = wards.every(({ season }, index) => {
    const own = all[index];
    return own !== undefined && isOfAppointments(season, own);
  });
  const plain: SheetOptions = {
    ...{ generatedOn, sample: false, onA3: b1Layout === 'a3', appointments },
    wards: wardOptions(wards, stats, appointments),
  };
  const list = sheets.includes('B2')
    ? b2WithList(head, stats, plain, comparedCells(stats, compared))
    : undefined;
  const options = list?.people ? { ...plain, people: list.people } : plain;
  const makers: Readonly<Record<TotalCode, () => readonly SheetModel[]>> = {
    TH: () => [wardTotalsSheet(wards, options)],
    B1: () => b1Sheets(head, stats, options, b1Layout, wardLines(wards, all, stats, appointments)),
    B2: () => (list ? [list.model] : []),
    B3: () => [b3(head, stats, options)],
    B5: () => [b5Of(head, stats, compared, options)],
  };
  return totalCodes.filter((code) => sheets.includes(code)).flatMap((code) => makers[code]());
}

/** What is said of all wards together: their rules, and how ages are told. */
function wardOptions(
  wards: readonly Ward[],
  stats: SeasonStatistics,
  appointments: boolean,
): NonNullable<SheetOptions['wards']> {
  const policies = wards.map(({ season }) => season.season.ageAt);
  return {
    rules: rulesThatDiffer(wards),
    ages: methodNotes(policies, stats, { appointments }),
    young: totalYoungLabel(wards),
    seasonOf: new Map(wards.flatMap(({ season }) => season.cells.map((cell) => [cell, season] as const))),
  };
}

function comparedCells({ byCell }: SeasonStatistics, { leftOut }: ComparedTerms) {
  const left = new Set(leftOut);
  return { comparedCells: new Set(byCell.map(({ cell }) => cell).filter((cell) => !left.has(cell))) };
}

/** The same as a workbook. */
export function buildWardTotals(wards: readonly Ward[], options: WardTotalsOptions): Uint8Array {
  const author = headOf(wards).committee.name;
  return writeWorkbook(wardSheets(wards, options), { author, createdOn: options.generatedOn });
}

/** A line for each ward: the sums of its cells. */
function wardLines(
  wards: readonly Ward[],
  all: readonly SeasonStatistics[],
  stats: SeasonStatistics,
  appointments: boolean,
): B1Lines {
  const lines = all.flatMap((each, index): B1Line[] => {
    const ward = wards[index];
    if (ward === undefined) return [];
    const rules = rulesOf(ward.season);
    const rows = each.byCell.map((cell) => countsOf(cell, rules));
    return [
      {
        key: ward.key,
        name: ward.season.committee.name,
        policy: ward.season.season.percent,
        counts: totalsOf(rows, each),
        ages: each.ages.total,
        entered: each.byCell.some(({ entered }) => entered),
        text: (id, part) => {
          if (id === 'name') return text(ward.season.committee.name);
          return id === 'note' ? text(wardNote(each, part, appointments)) : blank;
        },
      },
    ];
  });
  const rows = lines.map(({ counts }) => counts);
  return { lines, total: b1Total(stats, totalsOf(rows, stats)) };
}

/** Both terms over the cells of all wards of which both are known. */
function comparedWards(
  wards: readonly Ward[],
  all: readonly SeasonStatistics[],
  stats: SeasonStatistics,
): ComparedTerms {
  const policy = totalPolicy(wards);
  const each = wards.map(({ season }, index) => compareTerms(season, all[index]));
  const comparable = each.filter(({ previous }) => previous !== undefined);
  const counts = {
    comparedCells: each.reduce((sum, one) => sum + one.comparedCells, 0),
    leftOut: each.flatMap(({ leftOut }) => leftOut),
  };
  if (comparable.length === 0) {
    return { ...counts, ...comparison(stats, undefined), stats, previous: undefined };
  }
  const now = addStatistics(
    comparable.map((one) => one.stats),
    policy,
  );
  const then = addStatistics(
    comparable.flatMap(({ previous }) => previous ?? []),
    policy,
  );
  return { ...counts, ...comparison(now, then), stats: now, previous: then };
}
