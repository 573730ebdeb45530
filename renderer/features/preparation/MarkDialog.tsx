import { Button, Group, Modal } from '@mantine/core';
import { preparationStates } from '../../../shared/domain/parts/preparation';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import type { PreparationMark } from '../../../shared/planning/preparation';
import { formatDate } from '../../../shared/text/dates';
import { useEdit } from '../../app/store/hooks';
import { ChoiceField } from '../../components/field/ChoiceField';
import { CountField } from '../../components/field/CountField';
import { DateField } from '../../components/field/DateField';
import { onDialogKey } from '../../components/field/flow';
import { NoteField, TextField } from '../../components/field/TextField';
import { FieldRow } from '../../components/Page';

const texts = vi.preparation;
const { detail } = texts;

interface MarkDialogProps {
  readonly cell: Cell;
  readonly mark: PreparationMark;
  readonly onClose: () => void;
}

/** When an item was done in a cell, by whom, and what is to be remembered of it; Esc, and Enter in the last field, lead back to its mark. */
export function MarkDialog({ cell, mark: { item, entry, state, follows }, onClose }: MarkDialogProps) {
  const edit = useEdit();
  const put = { type: 'item.put', name: 'preparation', cellId: cell.id, id: item.id } as const;
  return (
    <Modal
      opened
      onClose={onClose}
      title={detail.title(item.name, cell.name)}
      size="44rem"
      // the first field takes the focus; the way out stands below
      withCloseButton={false}
    >
      <div data-field-flow="" onKeyDown={onDialogKey(onClose)}>
        <FieldRow columnRem={16}>
          <ChoiceField
            label={detail.state}
            value={state}
            choices={preparationStates}
            names={texts.states}
            disabled={follows !== undefined}
            hint={follows && texts.follows(follows.on === undefined ? undefined : formatDate(follows.on))}
            onSave={(next) => edit({ ...put, patch: { state: next } })}
          />
          <DateField
            precision="day"
            label={detail.doneOn}
            value={entry?.doneOn}
            onSave={(doneOn) => edit({ ...put, patch: { doneOn } })}
          />
          <TextField label={detail.by} value={entry?.by} onSave={(by) => edit({ ...put, patch: { by } })} />
          {item.valued === true && (
            <CountField
              label={detail.value}
              value={entry?.valueMillion}
              onSave={(valueMillion) => edit({ ...put, patch: { valueMillion } })}
            />
          )}
          <NoteField
            label={detail.note}
            value={entry?.note}
            onSave={(note) => edit({ ...put, patch: { note } })}
          />
        </FieldRow>
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {vi.common.close}
        </Button>
      </Group>
    </Modal>
  );
}
