import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { isFinished } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { useRemove } from '../../app/store/hooks';
import { Note } from '../feedback/Note';
import { ChangeButton } from '../field/ChangeButton';
import { focusAs } from '../focus';
import { ClosingHistory } from './ClosingHistory';
import { type Decision, DecisionForm } from './DecisionForm';

const texts = vi.closing;

/** Above a finished cell: why nothing can be changed, and the way to change it. */
export function LockedNote({ cell }: { readonly cell: Cell }) {
  const [asked, setAsked] = useState(false);
  const reopen = useRemove();
  if (!isFinished(cell)) return null;
  const last = cell.closings?.findLast(({ kind }) => kind === 'finished');
  const later = () => setAsked(false);
  const decide = ({ reason, by }: Decision) => {
    later();
    const at = new Date().toISOString();
    const who = by === '' ? {} : { by };
    void reopen({ type: 'cell.reopen', cellId: cell.id, at, reason, ...who }, texts.reopen.done(cell.name));
  };
  return (
    <Note
      tone="done"
      actions={
        <ChangeButton
          {...focusAs.mark(`closing ${cell.id}`)}
          variant="default"
          onClick={() => setAsked(true)}
        >
          {texts.reopen.action}
        </ChangeButton>
      }
    >
      {texts.locked(last?.at, last?.by)}
      <Modal opened={asked} onClose={later} title={texts.reopen.title(cell.name)} size="lg">
        <DecisionForm
          reason={{ label: texts.reopen.reason, missing: texts.reopen.reasonMissing }}
          byLabel={texts.reopen.by}
          action={texts.reopen.action}
          onDecide={decide}
          onLater={later}
        />
        <ClosingHistory cell={cell} />
      </Modal>
    </Note>
  );
}
