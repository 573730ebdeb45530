import type { PreparationGroup } from '../../domain/parts/preparation';
import type { Season } from '../../domain/season';
import { activeCells, isHeld } from '../../domain/season-views';
import { vi } from '../../i18n';
import type { ReportWork } from '../../i18n/vi/planningReport';
import { said } from '../../i18n/vi/reportPatterns';
import { type AfterStep, aftermathSummary, afterSteps } from '../../planning/aftermath';
import { knownApproval } from '../../planning/approval';
import { failedReelections, standingEntries } from '../../planning/personnel';
import { type PreparationItem, preparationSummary } from '../../planning/preparation';
import { scheduleSummary } from '../../planning/schedule';
import { rulesOf } from '../../rules/rule-sets';
import type { ReportContext, ReportPart } from './report-part';

/** What the report says of the months around the congresses; nothing where the season holds nothing of it. */

const words = vi.planningReport;

/** How many of the ward's committee guided how many cells. */
export function assignmentParagraphs({
  season,
  appointments,
  writing: { count, countOfSome },
}: ReportContext): readonly string[] {
  const { guides, guided, cells } = scheduleSummary(season);
  return said(words.guides, guides, {
    guides: count(guides),
    guided: count(guided),
    appointments,
    cells: count(cells),
    only: hasOneCell(season),
    missing: countOfSome(cells - guided),
  });
}

function hasOneCell(season: Season): boolean {
  return activeCells(season).length === 1;
}

/** A work of the cells: how many of how many did it. */
interface Work {
  readonly work: ReportWork;
  readonly done: number;
  readonly of: number;
  /** Of whom nobody entered whether they did it. */
  readonly missing: number;
}

/** “15/15 chi bộ đã …; …”: works that as many of `all` cells did stand in one sentence, with what is not known of them. */
function workSentences(
  works: readonly Work[],
  all: number,
  { season, writing: { count, countOfSome } }: ReportContext,
): readonly string[] {
  const alike = Map.groupBy(
    works.filter(({ done }) => done > 0),
    ({ done, of, missing }) => [done, of, missing].join('/'),
  );
  return [...alike.values()].flatMap((group) => {
    const [{ done, of, missing } = { done: 0, of: 0, missing: 0 }] = group;
    return said(words.done, done, {
      done: count(done),
      of: count(of),
      only: hasOneCell(season),
      some: of < all,
      works: group.map(({ work }) => work),
      missing: countOfSome(missing),
    });
  });
}

/** What was prepared of some groups of items: only what a cell has done is told. */
export function preparedParagraphs(...groups: readonly PreparationGroup[]): ReportPart {
  return (context) => {
    const { season, writing } = context;
    const works = preparationSummary(season, vi.preparation.defaults)
      .filter(({ item }) => item.group !== undefined && groups.includes(item.group))
      .map(({ item, done, of, unknown, valueMillion, unvalued }) => {
        const work = workOf(item);
        const worth = valueMillion === undefined ? undefined : writing.count(valueMillion);
        return {
          work:
            worth === undefined
              ? work
              : words.worth(work, {
                  value: worth,
                  several: done - unvalued > 1,
                  unvalued: writing.countOfSome(unvalued),
                }),
          ...{ done, of, missing: unknown },
        };
      });
    return workSentences(works, activeCells(season).length, context);
  };
}

/** What cells did, in words: of an item of the standard list as long as it keeps its name. */
function workOf({ id, name }: PreparationItem): ReportWork {
  const standard = vi.preparation.defaults.find((each) => each.id === id);
  return (standard?.name === name ? words.works[id] : undefined) ?? words.work(name);
}

/** How many lists were approved, and how many proposed for re-election were not elected. */
export function approvalParagraphs({
  season,
  appointments,
  writing: { count, countOfSome },
}: ReportContext): readonly string[] {
  const cells = activeCells(season);
  const approved = cells.filter((cell) => knownApproval(cell) !== undefined).length;
  // where no ballot was held nobody lost one
  const stood = cells.filter((cell) => isHeld(cell.congress) && standingEntries(cell).length > 0);
  const failures = appointments ? [] : stood.map((cell) => failedReelections(cell, rulesOf(season)));
  const failed = failures.reduce<number>((sum, count = 0) => sum + count, 0);
  const missing = failures.filter((count) => count === undefined).length;
  return [
    ...said(words.approved, approved, {
      approved: count(approved),
      cells: count(cells.length),
      only: cells.length === 1,
      missing: countOfSome(cells.length - approved),
    }),
    ...said(words.failed, failed, { failed: count(failed), missing: countOfSome(missing) }),
  ];
}

/** What the new committees have settled since; a step without a paper or a day is not known, and not denied. */
export function aftermathParagraphs(context: ReportContext): readonly string[] {
  const { held, done } = aftermathSummary(context.season);
  const workOfStep = (step: AfterStep) =>
    step === 'resolution' && context.appointments ? words.resolutionWithoutCongress : words.after[step];
  return workSentences(
    afterSteps.map((step) => ({
      work: workOfStep(step),
      done: done[step],
      of: held,
      missing: held - done[step],
    })),
    held,
    context,
  );
}
