import { applyChange, type SeasonChange } from '../../../shared/domain/edits';
import type { Season } from '../../../shared/domain/season';
import { differencesOf } from '../../../shared/history/difference';
import { namesOf } from '../../../shared/history/names';
import { changeText, toldChanges } from '../../../shared/history/told';

/** What a change did to a season, behind the sentence that names its kind; nothing where it is not one thing alone. */
export function changeWords(before: Season | undefined, change: SeasonChange): string {
  if (before === undefined) return '';
  const after = applyChange(before, change);
  const changes = differencesOf(before, after);
  const [only, ...others] = toldChanges(changes, namesOf(after, [{ changes }]));
  return only === undefined || others.length > 0 ? '' : ` ${changeText(only)}.`;
}
