import type { PreparationGroup } from '../../domain/parts/preparation';
import { activeCells } from '../../domain/season-views';
import { vi } from '../../i18n';
import { aftermathSummary, afterSteps } from '../../planning/aftermath';
import { failedReelections } from '../../planning/personnel';
import { preparationSummary } from '../../planning/preparation';
import { scheduleSummary } from '../../planning/schedule';
import type { ReportContext, ReportPart } from './report-part';

/** What the report says of the months around the congresses; nothing where the season holds nothing of it. */

const words = vi.planningReport;

/** How many of the ward's committee guided how many cells. */
export function assignmentParagraphs({ season, writing: { count } }: ReportContext): readonly string[] {
  const { guides, guided, cells } = scheduleSummary(season);
  return guides === 0 ? [] : [words.guides(count(guides), count(guided), count(cells))];
}

/** What was prepared of some groups of items: only what a cell has done is told. */
export function preparedParagraphs(...groups: readonly PreparationGroup[]): ReportPart {
  return ({ season, writing: { count } }) => {
    const items = preparationSummary(season, vi.preparation.defaults)
      .filter(({ item, done }) => done > 0 && item.group !== undefined && groups.includes(item.group))
      .map(({ item, done, of, valueMillion }) => {
        const text = words.item(item.name, count(done), count(of));
        return valueMillion === undefined ? text : words.itemWithValue(text, count(valueMillion));
      });
    return items.length === 0 ? [] : [words.items(items)];
  };
}

/** How many lists were approved, and how many proposed for re-election were not elected. */
export function approvalParagraphs({ season, writing: { count } }: ReportContext): readonly string[] {
  const cells = activeCells(season);
  const approved = cells.filter(
    ({ personnelApproval }) => personnelApproval?.approvedOn !== undefined,
  ).length;
  const failed = cells.reduce((sum, cell) => sum + (failedReelections(cell) ?? 0), 0);
  return [
    ...(approved === 0 ? [] : [words.approved(count(approved), count(cells.length))]),
    ...(failed === 0 ? [] : [words.failed(count(failed))]),
  ];
}

/** What the new committees have settled since. */
export function aftermathParagraphs({ season, writing: { count } }: ReportContext): readonly string[] {
  const { held, done } = aftermathSummary(season);
  const told = afterSteps.filter((step) => done[step] > 0);
  if (told.length === 0) return [];
  const names = vi.aftermath.steps;
  return [words.items(told.map((step) => words.after(names[step], count(done[step]), count(held))))];
}
