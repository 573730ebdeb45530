import { vi } from '../../i18n';
import type { Difference } from '../../i18n/vi/reportComparison';
import { said } from '../../i18n/vi/reportPatterns';
import { rulesOf } from '../../rules/rule-sets';
import {
  type BreakdownRow,
  type ComparedTerms,
  compareTerms,
  countShare,
  type Group,
  printedPoints,
  printedYears,
} from '../../statistics';
import { attendanceFigures } from '../../statistics/attendance';
import { shownCount, unknownCount } from '../../statistics/known';
import { partyAges } from '../../statistics/party-age';
import { countedPeople } from '../../statistics/people-questions';
import { type Decimal, formatDecimal, formatMean } from '../../text/share';
import { vacantPlaces } from './report-completeness';
import { resultFigures } from './report-figures';
import type { ReportContext, ReportPart } from './report-part';
import { resultTexts } from './report-results';

/** What the report of one season says of its results, beside those of its committees. */

const words = vi.documents.report.results;

/** The results of a season; every figure is one of its statistics. */
export function resultParagraphs(context: ReportContext): readonly string[] {
  return resultTexts({ ...resultFigures(context), vacantIn: vacantPlaces(context) });
}

/** Who came to the congresses; where none was held nobody did. */
export const attendanceParagraphs: ReportPart = ({ stats, appointments, writing: { count, percent } }) => {
  const { summoned, present, known, of } = attendanceFigures(stats.byCell);
  if (of === 0 || appointments) return [];
  return said(words.attendance, known === 0 ? undefined : present, {
    present: count(present),
    summoned: count(summoned),
    share: percent({ count: present, of: summoned }),
    missing: known === of ? undefined : count(of - known),
    only: stats.cells.total === 1,
  });
};

/** Those younger than the ages that the office counts by, where it is known of anybody. */
export const thresholdParagraphs: ReportPart = ({ stats, writing }) => {
  const told = stats.thresholds.flatMap(({ limit, counts }) =>
    said(words.threshold(vi.statistics.agedLabel(limit).toLowerCase()), shownCount(counts.total), {
      count: writing.count(counts.total.count),
      share: writing.share(countShare(stats, counts, 'total')),
      partly: unknownCount(counts.total) > 0,
      unknown: writing.count(unknownCount(counts.total)),
    }),
  );
  return told.length === 0 ? [] : [words.thresholds(told, stats.heldWithoutResult === 0)];
};

const LEVELS = ['generalEducation', 'professionalLevel', 'politicalTheory'] as const;

/** Schooling, profession and theory; those of which nothing is entered are named. */
export const levelParagraphs: ReportPart = (context) => {
  const { stats } = context;
  // one person alone is no breakdown
  if (stats.groups.committee.total.count < 2) return [];
  const { generalEducation, professionalLevel, politicalTheory } = stats;
  const told = {
    generalEducation: levels(context, words.levels.generalEducation, generalEducation, (value) => value),
    professionalLevel: levels(
      context,
      words.levels.professionalLevel,
      professionalLevel,
      (value) => words.professional[value],
    ),
    politicalTheory: levels(
      context,
      words.levels.politicalTheory,
      politicalTheory,
      (value) => words.theory[value],
    ),
  };
  const untold = LEVELS.filter((level) => told[level].length === 0).map((level) => words.levelNames[level]);
  const whole = stats.heldWithoutResult === 0;
  return [
    ...LEVELS.flatMap((level) => told[level]),
    ...(untold.length === 0 ? [] : [words.levelsUntold(untold, whole)]),
  ];
};

function levels<T>(
  { stats, writing }: ReportContext,
  pattern: (typeof words.levels)[keyof typeof words.levels],
  rows: readonly BreakdownRow<T>[],
  nameOf: (value: T) => string,
): readonly string[] {
  const known = rows.filter(({ value, counts }) => value !== undefined && counts.total.count > 0);
  const missing = rows.find(({ value }) => value === undefined)?.counts.total.count ?? 0;
  // the highest first, as reports have it
  const told = known.toReversed().map(({ value, counts }) =>
    words.level(nameOf(value as T), {
      count: writing.count(counts.total.count),
      share: writing.share(countShare(stats, counts, 'total')),
      partly: false,
    }),
  );
  const [only] = known;
  const everybody =
    only !== undefined && known.length === 1 && missing === 0
      ? { count: writing.count(only.counts.total.count), level: nameOf(only.value as T) }
      : undefined;
  return said(pattern, told.length, {
    rows: told,
    everybody,
    missing: missing === 0 ? undefined : writing.count(missing),
    whole: stats.heldWithoutResult === 0,
  });
}

/** How long they have been in the Party, where it is known of everybody: no sheet asks for it. */
export const partyAgeParagraphs: ReportPart = ({ season, stats, writing }) => {
  const { sum, count, unknown, longest } = partyAges(countedPeople(season)).total;
  const mean = formatMean(sum, count, season.season.percent);
  // one person alone has no mean
  if (mean === null || longest === undefined || unknown > 0 || count < 2) return [];
  return [words.partyAge(mean, writing.count(longest), stats.heldWithoutResult === 0)];
};

const COMPARED = ['committee', 'female', 'young', 'ethnicMinority'] as const satisfies readonly Group[];

/** What rose and fell since the last term, over the cells of which both are known. */
export const comparisonParagraphs: ReportPart = (context) => {
  const { season, stats } = context;
  if (!season.cells.some(({ previousCommittee = [] }) => previousCommittee.length > 0)) return [];
  const compared = compareTerms(season, stats);
  const parts = comparedParts(context, compared);
  if (compared.comparedCells === 0) return [];
  return said(words.comparison, parts.length, {
    term: season.previousSeason?.term ?? season.season.previousTerm,
    cells: compared.leftOut.length === 0 ? undefined : context.writing.count(compared.comparedCells),
    parts,
  });
};

function comparedParts({ season, writing }: ReportContext, compared: ComparedTerms): readonly string[] {
  const young = vi.statistics.youngLabel(rulesOf(season)).toLowerCase();
  const { comparedGroups: names } = words;
  const policy = season.season.percent;
  const unchanged: string[] = [];
  const changed = COMPARED.flatMap((group) => {
    const { difference, current, currentShare, previousShare } = compared.groups[group].total;
    // what there was none of in both terms is not told
    if (difference === undefined || (difference === 0 && current === 0)) return [];
    const people: Difference = { amount: writing.count(Math.abs(difference)), way: wayOf(difference) };
    const name = group === 'young' ? names.young(young) : names[group];
    const printed = group === 'committee' ? undefined : printedPoints(currentShare, previousShare, policy);
    const points = printed && told(printed);
    if (people.way === 'same' && (points === undefined || points.way === 'same')) {
      unchanged.push(name);
      return [];
    }
    return [words.comparedPeople(name, people, points)];
  });
  const groups = [...(unchanged.length === 0 ? [] : [words.unchanged(unchanged)]), ...changed];
  const { current, previous, difference } = compared.meanAge.total;
  const years = difference && printedYears(current, previous, policy);
  return years === undefined ? groups : [...groups, words.comparedAge(told(years))];
}

/** A difference in words. */
function told(value: Decimal): Difference {
  return { amount: formatDecimal({ ...value, scaled: Math.abs(value.scaled) }), way: wayOf(value.scaled) };
}

function wayOf(difference: number): Difference['way'] {
  if (difference === 0) return 'same';
  return difference < 0 ? 'less' : 'more';
}
