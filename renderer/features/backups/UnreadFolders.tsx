import type { BackupList } from '../../../shared/api-backups';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { Note } from '../../components/feedback/Note';

/** Says which folders of copies could not be looked into: no copy there is not the same as none seen. */
export function UnreadFolders({ unread }: Pick<BackupList, 'unread'>) {
  return unread.map((problem) => (
    <Note key={problem.path} tone="warning">
      {vi.backups.unread(problem.path ?? '', errorText(problem))}
    </Note>
  ));
}
