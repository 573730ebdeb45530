import type { SeasonItem } from '../../../shared/domain/parts';
import { vi } from '../../../shared/i18n';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { NewLine } from '../../components/field/NewLine';
import { Section } from '../../components/Page';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';

const { usual: texts, steps } = vi.personnel;

const columns: readonly FieldColumn<SeasonItem<'usualSteps'>>[] = [
  { type: 'text', key: 'name', heading: texts.columns.name, required: true },
];

const part = { name: 'usualSteps' } as const;

/** The meetings that the office has in every cell: entered once, they stand in each. */
export function UsualSteps() {
  const { usualSteps = [] } = useSeason();
  const edit = useEdit();
  const remove = useRemove();
  return (
    <Section title={texts.title} lead={texts.lead}>
      {usualSteps.length > 0 && (
        <FieldTable
          caption={texts.caption}
          columns={columns}
          rows={usualSteps}
          rowKey={({ id }) => id}
          label={(heading, { name }) => texts.of(heading, name)}
          save={({ id }, patch) => edit({ type: 'item.put', ...part, id, patch })}
          remove={{
            heading: texts.columns.actions,
            label: ({ name }) => texts.remove(name),
            onRemove: ({ id, name }) =>
              void remove({ type: 'item.remove', ...part, id }, texts.removed(name)),
          }}
        />
      )}
      <NewLine
        label={texts.newName}
        hint={steps.suggestion}
        action={steps.add}
        needed={steps.needed}
        onAdd={(name) => void edit({ type: 'item.add', ...part, item: { name } })}
      />
    </Section>
  );
}
