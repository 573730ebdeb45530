import { useState } from 'react';
import type { Cell, CommitteeMember } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { useRemove } from '../../app/store/hooks';

const texts = vi.committee;

/** Asks once, naming who goes; afterwards it can be taken back. */
export function useMemberRemoval(cell: Cell) {
  const remove = useRemove();
  const [asked, setAsked] = useState<CommitteeMember>();
  const name = asked?.fullName ?? '';
  const onRemove = () => {
    if (!asked) return;
    setAsked(undefined);
    void remove(
      { type: 'member.remove', cellId: cell.id, personId: asked.id },
      texts.removed(asked.fullName),
    );
  };
  return {
    ask: setAsked,
    question: {
      opened: asked !== undefined,
      title: texts.removeQuestion(name, cell.name),
      goes: [texts.removeText],
      action: texts.removeAction,
      onRemove,
      onKeep: () => setAsked(undefined),
    },
  };
}
