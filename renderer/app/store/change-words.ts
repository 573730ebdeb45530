import { applyChange, type SeasonChange } from '../../../shared/domain/edits';
import type { Season } from '../../../shared/domain/season';
import { differencesOf } from '../../../shared/history/difference';
import { namesOf } from '../../../shared/history/names';
import { changeText, toldChanges } from '../../../shared/history/told';
import { vi } from '../../../shared/i18n';

/**
 * What a change did to a season, behind the sentence that names its kind: one thing in words, a field before what came
 * or went with it, and how many there are besides.
 */
export function changeWords(before: Season | undefined, change: SeasonChange): string {
  if (before === undefined) return '';
  const after = applyChange(before, change);
  const changes = differencesOf(before, after);
  const told = toldChanges(changes, namesOf(after, [{ changes }]));
  const first = told.find(({ from, to }) => from !== undefined && to !== undefined) ?? told[0];
  return first === undefined ? '' : ` ${vi.edits.withOthers(changeText(first), told.length - 1)}`;
}
