import type { Position } from '../../domain/choices';
import { vi } from '../../i18n';
import { said, sentence } from '../../i18n/vi/reportPatterns';
import type { Origins, ReportFigure } from '../../i18n/vi/reportResults';
import { type Column, countShare, type Group, shownCount, unknownCount } from '../../statistics';
import { data, groupOfDatum } from '../../statistics/missing-entries';
import type { OriginCounts } from '../../statistics/origins';
import { completeness } from './report-completeness';
import type { ResultFigures } from './report-figures';

const words = vi.documents.report.results;

/**
 * The results of the elections; the sentence follows the published report of 2022 (spec: “Summary report”).
 * What is not known of anybody is named as such, what is not known of some stands behind its figures.
 */
export function resultTexts(figures: ResultFigures): readonly string[] {
  const { count } = figures.groups.committee.total;
  if (count === 0) {
    return figures.cells.entered === 0 ? committeeSentence(figures, undefined) : completeness(figures);
  }
  return [
    [...committeeSentence(figures, count), ...(count === 1 ? alone(figures) : whoTheyAre(figures))].join(' '),
    ...untold(figures),
    ...completeness(figures),
    ...(count === 1 ? [] : particulars(figures)),
  ];
}

function originsOf({ elected, appointed, unknown }: OriginCounts): Origins {
  if (unknown > 0) return 'unknown';
  if (appointed === 0) return 'elected';
  return elected === 0 ? 'appointed' : 'mixed';
}

const POSTS = ['secretary', 'deputySecretary', 'member'] as const satisfies readonly Position[];
const COUNTED_POSTS = ['secretary', 'deputySecretary'] as const;

function committeeSentence(figures: ResultFigures, people: number | undefined): readonly string[] {
  const { groups, writing, cells, entered, heldWithoutResult, origins } = figures;
  const { count } = writing;
  const holders = groups.committee;
  // nobody in a post may be said only once the approved seats of every cell held are entered
  const whole = cells.judged === cells.held;
  const how = originsOf(origins);
  return said(words.committees, people, {
    origins: how,
    cells: count(entered),
    only: cells.total === 1,
    appointments: figures.appointments,
    early: writing.countOfSome(figures.early),
    missing: writing.countOfSome(heldWithoutResult),
    total: count(people ?? 0),
    parts: how === 'mixed' ? words.bothOrigins(count(origins.elected), count(origins.appointed)) : '',
    posts: COUNTED_POSTS.flatMap((post) =>
      said(words.holders[post], holders[post].count, { count: count(holders[post].count), whole }),
    ),
    post: POSTS.find((post) => holders[post].count > 0) ?? 'member',
  });
}

function whoTheyAre(figures: ResultFigures): readonly string[] {
  const { meanAge, age, writing } = figures;
  const unknown = age.unknown === 0 ? undefined : writing.count(age.unknown);
  const parts = [
    ...standings(figures),
    ...tell(figures, 'female', words.female),
    ...tell(figures, 'young', words.young(figures.young)),
    ...(meanAge === null ? [] : [words.meanAge(meanAge, unknown)]),
  ];
  return parts.length === 0 ? [] : [`${sentence(parts.join('; '))}.`];
}

/** Somebody who is the whole committee is no share of it. */
function alone(figures: ResultFigures): readonly string[] {
  const { groups, meanAge, young } = figures;
  const is = (group: Group) => groups[group].total.count === 1;
  const standing = (['reelected', 'returning', 'firstTime'] as const).find(is);
  const traits = [
    ...(is('female') ? [words.alone.female] : []),
    ...(meanAge === null ? [] : [words.alone.age(meanAge)]),
    ...(is('young') ? [young] : []),
    ...(standing === undefined ? [] : [words.alone.standing[standing] ?? againOf(figures)]),
  ];
  return traits.length === 0 ? [] : [words.alone.intro(traits)];
}

/** Nobody is said to be re-elected where one of those who sat before was appointed, or may have been. */
function againOf({ appointments, appointedAgain, origins }: ResultFigures): string {
  return words.again[appointments || appointedAgain > 0 || origins.unknown > 0 ? 'appointed' : 'elected'];
}

/** “gồm 28 đ/c tái cử và 3 đ/c được chỉ định”, where there are both and it is known of everybody. */
function waysOf({ groups, origins, appointedAgain, writing: { count } }: ResultFigures): string {
  const elected = groups.reelected.total.count - appointedAgain;
  const isMixed = appointedAgain > 0 && elected > 0 && origins.unknown === 0;
  return isMixed ? words.againBy(count(elected), count(appointedAgain)) : '';
}

function standings(figures: ResultFigures): readonly string[] {
  const { groups } = figures;
  const known = shownCount(groups.reelected.total);
  if (known === undefined) return [];
  const again = againOf(figures);
  const total = figureOf(figures, 'reelected', 'total');
  const parts = POSTS.flatMap((post) =>
    said(words.reelectedOf(post, again), groups.reelected[post].count, figureOf(figures, 'reelected', post)),
  );
  const everybody = !total.partly && known === groups.committee.total.count;
  return [
    ...said(words.reelected, known, {
      ...{ total, parts, everybody, again, ways: waysOf(figures) },
      partly: total.partly,
      posts: POSTS.filter((post) => groups.reelected[post].count > 0),
    }),
    // that nobody is new is said then
    ...(everybody ? [] : newOnes(figures)),
  ];
}

/** “cấp uỷ mới là 10 đ/c (24,3%) trong đó tham gia lần đầu là 2 đ/c (4,87%)”. */
function newOnes(figures: ResultFigures): readonly string[] {
  const { groups, asPublished } = figures;
  const group = asPublished ? 'returning' : 'new';
  const [all] = said(words.new, groups[group].total.count, figureOf(figures, group, 'total'));
  const [first] = said(
    words.firstTime,
    groups.firstTime.total.count,
    figureOf(figures, 'firstTime', 'total'),
  );
  if (first === undefined || groups[group].total.count === 0)
    return [...(first ? [first] : all ? [all] : [])];
  const { count } = groups.new.total;
  const areAllFirst = !asPublished && groups.firstTime.total.count === count;
  if (areAllFirst) return [words.allFirstTime(all ?? '', count === 1)];
  return [words.within(all ?? '', first)];
}

/** What is said of a group, where anything of it is known. */
function tell(figures: ResultFigures, group: Group, pattern: Parameters<typeof said<ReportFigure>>[0]) {
  const count = shownCount(figures.groups[group].total);
  return said(pattern, count, figureOf(figures, group, 'total'));
}

function figureOf(figures: ResultFigures, group: Group, column: Column): ReportFigure {
  const { groups, writing } = figures;
  const known = groups[group][column];
  const share = countShare(figures, groups[group], column);
  const unknown = unknownCount(known);
  const partly = unknown > 0;
  const percent = writing.percent(share);
  return {
    count: writing.count(known.count),
    share:
      partly && percent !== '' ? words.shareAtLeast(percent, writing.count(unknown)) : writing.share(share),
    partly,
  };
}

/** Of whom what is not known: data of which nothing is known at all first, then those missing of some. */
function untold({ groups, writing }: ResultFigures): readonly string[] {
  const people = groups.committee.total.count;
  const missing = (datum: (typeof data)[number]) => unknownCount(groups[groupOfDatum[datum]].total);
  const byCount = Map.groupBy(
    data.filter((datum) => missing(datum) > 0),
    missing,
  );
  const named = (of: readonly (typeof data)[number][]) => of.map((datum) => words.untold.data[datum]);
  const all = byCount.get(people) ?? [];
  const some = [...byCount].filter(([count]) => count < people).toSorted(([a], [b]) => b - a);
  const parts = [
    ...(all.length === 0 ? [] : [words.untold.all(named(all), people === 1)]),
    ...some.map(([count, each]) => words.untold.some(named(each), writing.count(count))),
  ];
  return parts.length === 0 ? [] : [words.untold.of(parts)];
}

const PARTICULARS = ['ethnicMinority', 'religious', 'concurrentHeads', 'frontHeads', 'appointed'] as const;

/** Groups that are told of only where there is somebody in them. */
function particulars(figures: ResultFigures): readonly string[] {
  const { groups, origins } = figures;
  const told = PARTICULARS.flatMap((group) => {
    const { count } = groups[group].total;
    // the first sentence says it where it is known of everybody
    if (group === 'appointed' && originsOf(origins) !== 'unknown') return [];
    return said(words.particular[group], count, figureOf(figures, group, 'total'));
  });
  return told.length === 0 ? [] : [words.particulars(told, figures.heldWithoutResult === 0)];
}
