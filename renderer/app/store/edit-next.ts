import type { Edit } from '../../../shared/domain/edits';
import type { Season } from '../../../shared/domain/season';
import type { AppStore } from './app-store';

/**
 * Saves what is reckoned from what stands there (a day later, a place further up, the other way round) once everything sent
 * before is answered: keys come faster than answers, and each of them counts.
 */
export function editNext(
  store: AppStore,
  make: (season: Season) => Edit | undefined,
  handle: string,
): Promise<void> {
  return store.settled(() => {
    const { file } = store.view();
    const edit = file?.handle === handle ? make(file.season) : undefined;
    if (edit) void store.edit(edit, handle);
  });
}
