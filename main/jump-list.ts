/** The files of late in the program's menu on the taskbar of Windows (its jump list). */
import type { App } from 'electron';
import type { RecentFile } from '../shared/api';
import { menu } from '../shared/i18n/vi/menu';

/** Windows shows no more of a title. */
const TITLE_LIMIT = 255;

/**
 * Entries that start the program with a file. Windows's own list of recent documents is not used: it takes only files
 * whose kind is registered, which those of a program on a USB stick are not.
 * @param program the path of the program itself
 */
export function showJumpList(
  app: Pick<App, 'setJumpList'>,
  recent: readonly RecentFile[],
  program: string,
): void {
  const items = recent.map(({ path, name, folder }) => ({
    type: 'task' as const,
    title: name.slice(0, TITLE_LIMIT),
    description: folder.slice(0, TITLE_LIMIT),
    program,
    // a path of Windows has no quotation mark
    args: `"${path}"`,
    iconPath: program,
    iconIndex: 0,
  }));
  app.setJumpList([{ type: 'custom', name: menu.jumpList, items }]);
}
