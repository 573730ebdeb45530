import { Group } from '@mantine/core';
import { useState } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { useRemove } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { ActionsHeading } from '../../components/table/RemoveCell';
import { CellRemoval } from './CellRemoval';

const texts = vi.cells;

/** Cells that are kept but count nowhere. */
export function RetiredTable({ cells }: { cells: readonly Cell[] }) {
  return (
    <DataTable caption={texts.retiredTitle}>
      <thead>
        <tr>
          <th scope="col">{texts.columns.name}</th>
          <th scope="col">{texts.columns.kind}</th>
          <ActionsHeading name={texts.columns.actions} />
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <RetiredRow key={cell.id} cell={cell} />
        ))}
      </tbody>
    </DataTable>
  );
}

function RetiredRow({ cell }: { cell: Cell }) {
  const change = useRemove();
  const [asking, setAsking] = useState(false);
  const { id, name, kind } = cell;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{vi.choices.cellKind[kind]}</td>
      <td className={cellClass.actions}>
        <Group gap="xs" wrap="nowrap">
          <ChangeButton
            variant="default"
            size="compact-sm"
            aria-label={texts.restoreNamed(name)}
            onClick={() =>
              void change({ type: 'cell.retire', cellId: id, retired: false }, texts.restored(name))
            }
          >
            {texts.restore}
          </ChangeButton>
          <ChangeButton
            variant="default"
            size="compact-sm"
            aria-label={texts.removeNamed(name)}
            onClick={() => setAsking(true)}
          >
            {texts.remove}
          </ChangeButton>
        </Group>
        <CellRemoval cell={cell} opened={asking} onDone={() => setAsking(false)} />
      </td>
    </tr>
  );
}
