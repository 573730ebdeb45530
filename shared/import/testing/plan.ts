import type { Season } from '../../domain/season';
import { importWords } from '../../i18n/import-words';
import type { ImportPlan } from '../plan/plan';
import { planImport, viewOf } from '../plan/plan-import';
import type { ImportSettings } from '../plan/settings';
import { type SourceTable, tableOfTexts } from '../table/source';

/** For tests: the plan of a table at once. */
export function planOf(
  season: Season,
  table: SourceTable | readonly (readonly string[])[],
  settings: ImportSettings = {},
): ImportPlan {
  const source: SourceTable = 'rows' in table ? table : tableOfTexts(table);
  return finished(planImport(season, viewOf(source, settings), settings, importWords, 2026));
}

/** Goes through all steps of a work. */
export function finished<T>(steps: Generator<unknown, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
