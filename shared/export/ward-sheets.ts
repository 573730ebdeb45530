import { conflictsOf, type Ward } from '../combined/combined';
import { totalPolicy, totalYoungLabel } from '../combined/total';
import type { Season } from '../domain/season';
import { vi } from '../i18n';
import { rulesOf } from '../rules/rule-sets';
import { type ComparedTerms, compareTerms, type SeasonStatistics, statistics } from '../statistics';
import { addStatistics } from '../statistics/add-statistics';
import { comparison } from '../statistics/comparison';
import { type B1Line, type B1Lines, b1Sheets, b1Total } from './b1';
import { countsOf, totalsOf } from './b1-columns';
import { totalNote } from './b1-notes';
import { b3 } from './b3';
import { b5Of } from './b5';
import type { SheetOptions } from './frame';
import { methodNotes } from './notes';
import type { SheetModel } from './sheet-model';
import { blank, text } from './sheet-model';
import { b1LayoutOf } from './sheet-models';
import { headOf, type WardTotalsOptions, wardTotalsSheet } from './ward-totals';
import { writeWorkbook } from './workbook';

/** What a superior sends on: TH by wards, and B1, B3 and B5 over all of them, as one workbook. */

/** The sheets over all wards. Where their rules differ every sheet names them. */
export function wardSheets(
  wards: readonly Ward[],
  { generatedOn }: WardTotalsOptions,
): readonly SheetModel[] {
  const policy = totalPolicy(wards);
  const all = wards.map(({ season }) => statistics(season));
  const stats = addStatistics(all, policy);
  const head: Season = headOf(wards);
  const rules = ruleNotes(wards);
  const options: SheetOptions = {
    generatedOn,
    sample: false,
    wards: {
      rules,
      ages: methodNotes(
        wards.map(({ season }) => season.season.ageAt),
        stats,
      ),
      young: totalYoungLabel(wards),
    },
  };
  return [
    wardTotalsSheet(wards, { generatedOn }, rules),
    ...b1Sheets(head, stats, options, b1LayoutOf(head), wardLines(wards, all, stats)),
    b3(head, stats, options),
    b5Of(head, stats, comparedWards(wards, all, stats), options),
  ];
}

/** The same as a workbook. */
export function buildWardTotals(wards: readonly Ward[], options: WardTotalsOptions): Uint8Array {
  const author = headOf(wards).committee.name;
  return writeWorkbook(wardSheets(wards, options), { author, createdOn: options.generatedOn });
}

/** Which rules differ, and which wards have which: a figure that mixes them says so on its own sheet. */
function ruleNotes(wards: readonly Ward[]): readonly string[] {
  const nameOf = new Map(wards.map(({ source, season }) => [source.file, season.committee.name]));
  const young = Map.groupBy(wards, ({ season }) => vi.statistics.youngLabel(rulesOf(season)));
  const ofYoung = [...young].map(
    ([label, having]) => `${label} (${having.map(({ season }) => season.committee.name).join(', ')})`,
  );
  const differing = conflictsOf(wards).map(({ code, values }) => {
    const each = values.map(({ value, files }) => {
      const names = [...new Set(files.map((file) => nameOf.get(file) ?? file))].join(', ');
      return `${vi.combined.conflictValue(code, value)} (${names})`;
    });
    return vi.combined.mixed(vi.combined.conflicts[code], each.join('; '));
  });
  return ofYoung.length < 2
    ? differing
    : [...differing, vi.combined.mixed(vi.combined.youngDiffers, ofYoung.join('; '))];
}

/** A line for each ward: the sums of its cells. */
function wardLines(
  wards: readonly Ward[],
  all: readonly SeasonStatistics[],
  stats: SeasonStatistics,
): B1Lines {
  const lines = all.flatMap((each, index): B1Line[] => {
    const ward = wards[index];
    if (ward === undefined) return [];
    return [
      {
        key: ward.key,
        counts: totalsOf(each.byCell.map(countsOf)),
        ages: each.ages.total,
        entered: each.byCell.some(({ entered }) => entered),
        text: (id, part) => {
          if (id === 'name') return text(ward.season.committee.name);
          return id === 'note' ? text(totalNote(each, part)) : blank;
        },
      },
    ];
  });
  return { lines, total: b1Total(stats, totalsOf(lines.map(({ counts }) => counts))) };
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
