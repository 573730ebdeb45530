import { useCallback } from 'react';
import { errorText } from '../../../shared/i18n/vi/errors';
import type { PlacedDocument } from '../../../shared/planning/documents';
import { invoke } from '../../app/api';
import { useAppStore, useEdit, useOpenFile } from '../../app/store/hooks';

/** Opens the file of a document; what stands in the way is told at the top of the screen. */
export function useOpenDocument(): (placed: PlacedDocument) => Promise<void> {
  const store = useAppStore();
  const { handle } = useOpenFile();
  return useCallback(
    async ({ index, document: { subject } }) => {
      await store.settled();
      const answer = await invoke('document.open', { handle, document: { index, subject } });
      if (!answer.ok) store.notify(errorText(answer.error));
    },
    [store, handle],
  );
}

/** Gives a document its file: a copy beside the data file, or the place of the file itself. */
export function useDocumentFile({ index, document: { subject } }: PlacedDocument) {
  const store = useAppStore();
  const edit = useEdit();
  const { handle } = useOpenFile();
  const document = { index, subject };
  const choose = async (call: 'document.attach' | 'document.choose') => {
    const answer = await invoke(call, { handle });
    if (!answer.ok) {
      if (answer.error.code !== 'cancelled') store.notify(errorText(answer.error));
      return;
    }
    const patch =
      call === 'document.attach'
        ? { attachment: answer.value, link: null }
        : { link: answer.value, attachment: null };
    await edit({ type: 'document.update', document, patch });
  };
  return {
    attach: () => choose('document.attach'),
    link: () => choose('document.choose'),
    remove: () => edit({ type: 'document.update', document, patch: { attachment: null, link: null } }),
  };
}
