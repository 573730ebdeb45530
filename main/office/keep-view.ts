/** Whether the window was shown what is found now, and what it is shown at the next start. */
import type { OpenFile } from '../../shared/api';
import { sameValue } from '../../shared/domain/same-value';
import { OpenDataFile } from '../db/data-file';
import type { FirstFile } from './first-file';
import type { FirstView, FirstViews } from './first-view';
import type { OfficeFile } from './office-file';
import type { RecentFiles } from './recent-files';

/** What may have been read of the program's folder before the office. */
export interface Known {
  readonly recent?: RecentFiles;
  /** Undefined where none is kept. */
  readonly views?: FirstViews | undefined;
}

/** How a file is opened in the place of the one that is open. */
export interface Opening {
  /** Runs when the old one is about to be left. */
  readonly settle?: (() => Promise<void>) | undefined;
  /** What the window is shown of the file already. */
  readonly first?: FirstFile | undefined;
}

function viewOf({ season, seasons, shown, sample }: OpenFile): FirstView {
  return { season, seasons, shown, sample };
}

/** Whether a file is what was shown of it before it was examined. */
export function isAsShown(file: OpenFile, { view }: FirstFile): boolean {
  return sameValue(viewOf(file), JSON.parse(view));
}

/**
 * Keeps how the next start will show the file, once it was left with everything saved; `shown` is how it was before
 * that. None is kept where more than its bytes says what is shown: a password, an older season, another file of last time.
 */
export function keepingView(file: OfficeFile, shown: OpenFile, { last }: RecentFiles) {
  const isNewest = shown.seasons.at(-1)?.key === shown.shown;
  const isNext = isNewest && !shown.withPassword && last === shown.path;
  return async (views: FirstViews): Promise<void> => {
    // what was changed on the way out is in the bytes
    if (isNext && file instanceof OpenDataFile && file.season() === shown.season)
      await views.keep(file.bytesOnDisk(), viewOf(shown));
    else await views.forget();
  };
}
