import { preparationStates } from '../../../shared/domain/parts/preparation';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import type { PreparationMark } from '../../../shared/planning/preparation';
import { formatDate } from '../../../shared/text/dates';
import { useEdit } from '../../app/store/hooks';
import { ChoiceField } from '../../components/field/ChoiceField';
import { CountField } from '../../components/field/CountField';
import { DateField } from '../../components/field/DateField';
import { NoteField, TextField } from '../../components/field/TextField';
import { FieldRow, Section } from '../../components/Page';

const texts = vi.preparation;
const { detail } = texts;

interface MarkFormProps {
  readonly cell: Cell;
  readonly mark: PreparationMark;
}

/** When an item was done in a cell, by whom, and what is to be remembered of it. */
export function MarkForm({ cell, mark: { item, entry, state, follows } }: MarkFormProps) {
  const edit = useEdit();
  const put = { type: 'item.put', name: 'preparation', cellId: cell.id, id: item.id } as const;
  return (
    <Section title={detail.title(item.name, cell.name)}>
      <FieldRow>
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
    </Section>
  );
}
