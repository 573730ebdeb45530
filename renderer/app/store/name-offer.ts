import type { Edit } from '../../../shared/domain/edits';
import type { Season } from '../../../shared/domain/season';
import { seatOf } from '../../../shared/domain/season-views';
import type { NameChange } from '../../../shared/edits/older-names';
import { vi } from '../../../shared/i18n';
import type { Invoke } from '../api';
import type { Notice } from './app-view';

/** The name that an edit puts right, if it does. */
export function nameChangeOf(season: Season, edit: Edit): NameChange | undefined {
  if (edit.type !== 'member.update' || edit.patch.fullName === undefined) return undefined;
  const { personId, patch } = edit;
  const from = seatOf(season, personId)?.member.fullName;
  const to = patch.fullName;
  return from === undefined || to === undefined || from === to ? undefined : { personId, from, to };
}

/** What is offered once a name was put right that other terms of the file hold too; nothing is done there unasked. */
export async function nameOffer(
  invoke: Invoke,
  handle: string,
  name: NameChange,
  tell: (text: string) => void,
): Promise<Pick<Notice, 'text' | 'offer'> | undefined> {
  const terms = await invoke('season.oldNames', { handle, name });
  if (!terms.ok || terms.value.length === 0) return undefined;
  const take = () => {
    void invoke('season.putNameRight', { handle, name }).then((done) => {
      if (done.ok) tell(vi.edits.nameRight(name.to, done.value));
    });
  };
  return { text: vi.edits.oldName(name.from, terms.value), offer: { label: vi.edits.putNameRight, take } };
}
