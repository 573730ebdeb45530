import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import type { PlacedDocument } from '../../../shared/planning/documents';
import { useRemove } from '../../app/store/hooks';

const texts = vi.documentRegister;

/** Takes a document off the register, after asking once. */
export function useDocumentRemoval(onGone: () => void) {
  const remove = useRemove();
  const [asked, setAsked] = useState<PlacedDocument>();
  const subject = asked?.document.subject ?? '';
  return {
    ask: setAsked,
    question: {
      opened: asked !== undefined,
      title: texts.removeQuestion(subject),
      goes: [texts.removeText],
      action: texts.removeAction,
      onKeep: () => setAsked(undefined),
      onRemove: () => {
        setAsked(undefined);
        if (!asked) return;
        onGone();
        const document = { index: asked.index, subject };
        void remove({ type: 'document.remove', document }, texts.removed(subject));
      },
    },
  };
}
