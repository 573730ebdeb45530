import { vi } from '../../../shared/i18n';
import { knownApproval } from '../../../shared/planning/approval';
import { cellDeadlines, type DeadlineTerms } from '../../../shared/rules/deadlines';
import { expectedPapers, missingOf } from '../../../shared/rules/papers';
import type { RuleSet } from '../../../shared/rules/rule-sets';
import type { CellStatistics } from '../../../shared/statistics';
import { formatDate } from '../../../shared/text/dates';
import type { Tone } from '../../components/feedback/StatusBadge';

/** One step of a cell on its way to a committee, in a few words. */
export interface Step {
  readonly tone: Tone;
  readonly text: string;
}

export interface CellSteps {
  readonly plan: Step;
  readonly personnel: Step;
  readonly congress: Step;
  readonly result: Step;
  readonly papers: Step;
}

const texts = vi.overview.steps;

/** Where a cell stands: a date, seats approved, the congress held, the committee entered. */
export function cellSteps(
  stats: CellStatistics,
  terms: DeadlineTerms & { readonly rules: RuleSet },
): CellSteps {
  const { congress } = stats.cell;
  const { plannedOn, heldOn } = congress;
  const { held } = stats;
  return {
    plan: plannedOn === undefined ? open(texts.noDate) : done(formatDate(plannedOn)),
    personnel: personnel(stats),
    congress: held ? done(heldOn === undefined ? texts.held : formatDate(heldOn)) : open(texts.notHeld),
    result: result(stats),
    papers: papers(stats, terms),
  };
}

/** The seats that were approved, or at least that the personnel was. */
function personnel({ cell, approved }: CellStatistics): Step {
  if (approved !== undefined) return done(texts.approved(approved));
  return knownApproval(cell) ? done(texts.personnelApproved) : open(texts.notApproved);
}

/** Only a congress that was held has a result; less than approved is to be looked at. */
function result({ held, entered, approved, fullyElected, groups }: CellStatistics): Step {
  const elected = groups.committee.total.count;
  if (!entered) return held ? { tone: 'warning', text: texts.noResult } : open(texts.noResult);
  if (approved === undefined) return done(texts.elected(elected));
  if (!held || fullyElected === true) return done(texts.electedOf(elected, approved));
  if (fullyElected === undefined) return open(texts.electedOf(elected, approved));
  return {
    tone: 'warning',
    text: elected < approved ? texts.electedOf(elected, approved) : texts.electedVacant(elected, approved),
  };
}

/** Papers are owed once the congress was held; overdue is what nobody reported in time. */
function papers({ cell, held }: CellStatistics, terms: DeadlineTerms & { readonly rules: RuleSet }): Step {
  if (!held) return open(vi.papers.none);
  const owed = expectedPapers(cell, terms.rules);
  const expected = owed.length;
  const missing = missingOf(cell, owed).length;
  const text = texts.papersOf(expected - missing, expected);
  const { report, ratification } = cellDeadlines(cell, terms);
  const overdue = [report, ratification].some((deadline) => (deadline?.daysLeft ?? 0) < 0);
  if (overdue) return { tone: 'warning', text: `${text}, ${texts.overdue}` };
  return missing === 0 ? done(text) : open(text);
}

function done(text: string): Step {
  return { tone: 'done', text };
}

function open(text: string): Step {
  return { tone: 'plain', text };
}
