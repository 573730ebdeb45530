import type { Cell } from '../../../shared/domain/season';
import { isHeld } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { useRemove } from '../../app/store/hooks';
import { ConfirmRemove } from '../../components/feedback/ConfirmRemove';

const texts = vi.cells;

interface CellRemovalProps {
  readonly cell: Cell;
  readonly opened: boolean;
  readonly onDone: () => void;
}

/** Asks once, naming what goes with the cell; afterwards it can be taken back. */
export function CellRemoval({ cell, opened, onDone }: CellRemovalProps) {
  const remove = useRemove();
  const { id, name, congress } = cell;
  const people = congress.committee.length;
  const goes = [
    texts.goes.cell,
    ...(isHeld(congress) ? [texts.goes.congress] : []),
    ...(people > 0 ? [texts.goes.committee(people)] : []),
    texts.goes.undo,
  ];
  return (
    <ConfirmRemove
      opened={opened}
      title={texts.removeQuestion(name)}
      goes={goes}
      action={texts.remove}
      onKeep={onDone}
      onRemove={() => {
        onDone();
        void remove({ type: 'cell.remove', cellId: id }, texts.removed(name));
      }}
    />
  );
}
