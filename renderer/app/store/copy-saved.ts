import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import type { Invoke } from '../api';

/** Has a copy of the open file written; gives what is to be said, nothing where the dialog was left. */
export async function copySaved(invoke: Invoke, handle: string): Promise<string | undefined> {
  const answer = await invoke('file.saveCopy', { handle });
  if (!answer.ok) return answer.error.code === 'cancelled' ? undefined : errorText(answer.error);
  const { name, attachments } = answer.value;
  return attachments ? vi.backups.savedWithout(name, errorText(attachments)) : vi.backups.savedCopy(name);
}
