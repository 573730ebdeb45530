import { vi } from '../../i18n';
import type { ReportFigure } from '../../i18n/vi/report';
import { rulesOf } from '../../rules/rule-sets';
import {
  type Column,
  countShare,
  type Group,
  type SeasonStatistics,
  shownCount,
  unknownCount,
} from '../../statistics';
import type { AgeSum } from '../../statistics/age';
import { data, groupOfDatum } from '../../statistics/missing-entries';
import type { ReportContext } from './report-part';
import type { Writing } from './writing';

const words = vi.documents.report.results;

/** The figures that the results are told from: of one season, or of several added up. */
export interface ResultFigures
  extends Pick<SeasonStatistics, 'cells' | 'groups' | 'vacant' | 'heldWithoutResult'> {
  /** Cells of whose committee somebody is entered. */
  readonly entered: number;
  readonly age: AgeSum;
  /** As it is written; null of nobody. */
  readonly meanAge: string | null;
  /** “dưới 40 tuổi”, within a sentence. */
  readonly young: string;
  /** As first published the figure of the new is of those who sat before; added up it is of all who are new. */
  readonly asPublished: boolean;
  readonly writing: Writing;
}

/** The results of a season; every figure is one of its statistics. */
export function resultParagraphs({ season, stats, writing }: ReportContext): readonly string[] {
  return resultTexts({
    cells: stats.cells,
    heldWithoutResult: stats.heldWithoutResult,
    entered: stats.byCell.filter(({ entered }) => entered).length,
    groups: stats.groups,
    vacant: stats.vacant,
    age: stats.ages.total,
    meanAge: stats.meanAge.total,
    young: vi.statistics.youngLabel(rulesOf(season)).toLowerCase(),
    asPublished: season.output?.reportWording === 'seed',
    writing,
  });
}

/**
 * The results of the elections; the sentence follows the published report of 2022 (spec: “Summary report”).
 * What is not known of anybody is named as such, what is not known of some stands with its figure.
 */
export function resultTexts(figures: ResultFigures): readonly string[] {
  const { cells, groups, heldWithoutResult, writing } = figures;
  if (groups.committee.total.count === 0) {
    if (heldWithoutResult === 0) return [];
    return cells.entered === 0
      ? [words.noResults({ cells: writing.count(heldWithoutResult) })]
      : completeness(figures);
  }
  return [resultSentence(figures), ...untold(figures), ...completeness(figures), ...particulars(figures)];
}

/** The data of which nothing is known of anybody: the sentence leaves their figures out. */
function untold({ groups }: ResultFigures): readonly string[] {
  const unknown = data.filter((datum) => groups[groupOfDatum[datum]].total.known === 0);
  return unknown.length === 0 ? [] : [words.untold(unknown.map((datum) => vi.unknown.data[datum]))];
}

function resultSentence(figures: ResultFigures): string {
  const { groups, writing, meanAge, entered, age, heldWithoutResult } = figures;
  const { total, secretary, deputySecretary } = groups.committee;
  const { count } = writing;
  const several = (value: number) => (value === 0 ? undefined : count(value));
  const who = [
    ...standings(figures),
    ...tell(figures, 'female', words.female),
    ...tell(figures, 'young', (figure) => words.young(figures.young, figure)),
    ...(meanAge === null ? [] : [words.meanAge(meanAge, age.unknown)]),
  ].join('; ');
  const first = words.total({
    cells: count(entered),
    total: count(total.count),
    secretary: several(secretary.count),
    deputySecretary: several(deputySecretary.count),
    whole: figures.cells.judged === figures.cells.held,
    appointed: groups.appointed.total.count === total.count,
    withoutResult: several(heldWithoutResult),
  });
  return who === '' ? first : `${first} ${who.charAt(0).toLocaleUpperCase('vi')}${who.slice(1)}.`;
}

function standings(figures: ResultFigures): readonly string[] {
  const { groups } = figures;
  if (groups.reelected.total.known === 0) return [];
  const posts = (['secretary', 'deputySecretary', 'member'] as const)
    .filter((post) => groups.reelected[post].count > 0)
    .map((post) => words.reelectedOf[post](figure(figures, 'reelected', post)));
  return [
    words.reelected(figure(figures, 'reelected', 'total'), posts),
    words.new(
      figure(figures, figures.asPublished ? 'returning' : 'new', 'total'),
      figure(figures, 'firstTime', 'total'),
    ),
  ];
}

/** What is said of a group, where anything of it is known. */
function tell(
  figures: ResultFigures,
  group: Group,
  say: (figure: ReportFigure) => string,
): readonly string[] {
  return shownCount(figures.groups[group].total) === undefined ? [] : [say(figure(figures, group, 'total'))];
}

/** “31 đ/c (75,6%)”, “9 đ/c (21,9%; chưa rõ 3 đ/c)”. */
function figure(figures: ResultFigures, group: Group, column: Column): ReportFigure {
  const { groups, writing } = figures;
  const known = groups[group][column];
  const unknown = unknownCount(known);
  const share = writing.percent(countShare(figures, groups[group], column));
  const parts = [share, unknown === 0 ? '' : vi.unknown.people(unknown)].filter((part) => part !== '');
  return {
    count: writing.count(known.count),
    none: known.count === 0,
    bracket: parts.length === 0 ? '' : `(${parts.join('; ')})`,
    unknown,
  };
}

/** How many cells elected everybody approved, and which posts are vacant: of the cells of which that is known. */
function completeness(figures: ResultFigures): readonly string[] {
  const { cells, heldWithoutResult, writing } = figures;
  const { count } = writing;
  if (cells.held === 0) return [];
  const withoutSeats = cells.entered - cells.judged;
  return [
    ...(cells.judged === 0 ? [] : [fullySentence(figures)]),
    ...vacancies(figures),
    ...(heldWithoutResult === 0 ? [] : [words.withoutResult({ cells: count(heldWithoutResult) })]),
    ...(withoutSeats === 0 ? [] : [words.withoutSeats({ cells: count(withoutSeats) })]),
  ];
}

function fullySentence({ cells, writing: { count } }: ResultFigures): string {
  const { fullyElected: full, judged, held } = cells;
  if (judged === held)
    return full === 0 ? words.noneFull(count(held)) : words.fullyElected(count(full), count(held));
  return full === 0 ? words.noneFullOfKnown(count(judged)) : words.fullOfKnown(count(full), count(judged));
}

function vacancies({ cells, vacant, writing: { count } }: ResultFigures): readonly string[] {
  const posts = (['secretary', 'deputySecretary', 'member'] as const).filter(
    (post) => vacant[post].count > 0,
  );
  if (posts.length === 0) return [];
  const known = Math.min(...posts.map((post) => vacant[post].known));
  const told = posts.map((post) => words.vacant[post](count(vacant[post].count))).join(', ');
  return [words.vacancies(told, known === cells.held ? undefined : count(known))];
}

const PARTICULARS = ['ethnicMinority', 'religious', 'concurrentHeads', 'appointed'] as const;

/** Groups that are told of only where there is somebody in them. */
function particulars(figures: ResultFigures): readonly string[] {
  const { groups } = figures;
  const told = PARTICULARS.filter((group) => {
    const { count } = groups[group].total;
    // of a season of appointments the first sentence says it
    return count > 0 && !(group === 'appointed' && count === groups.committee.total.count);
  }).map((group) => words.particular[group](figure(figures, group, 'total')));
  const of = figures.heldWithoutResult === 0 ? undefined : figures.writing.count(figures.entered);
  return told.length === 0 ? [] : [words.particulars(told, of)];
}
