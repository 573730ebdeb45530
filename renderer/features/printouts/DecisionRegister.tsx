import { memo } from 'react';
import type { Cell, Season } from '../../../shared/domain/season';
import { decisionLack } from '../../../shared/export/documents/decision';
import { vi } from '../../../shared/i18n';
import { useEdit } from '../../app/store/hooks';
import { SignerFields } from '../../components/document/SignerFields';
import { Section } from '../../components/Page';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';

const texts = vi.documentsScreen.papers.register;

interface RegisterRow {
  readonly id: string;
  readonly name: string;
  readonly decisionNumber?: string | undefined;
  readonly decidedOn?: string | undefined;
}

const columns: readonly FieldColumn<RegisterRow>[] = [
  { type: 'number', heading: texts.number },
  { type: 'shown', key: 'cell', heading: texts.cell, names: ({ name }) => name, show: ({ name }) => name },
  { type: 'text', heading: texts.decisionNumber, key: 'decisionNumber' },
  { type: 'date', heading: texts.decidedOn, key: 'decidedOn', precision: 'day' },
];

/** The register of decisions: numbers and days, which are those of “chuẩn y” wherever it is spoken of. */
export const DecisionRegister = memo(function DecisionRegister({
  season,
  cells,
}: {
  readonly season: Season;
  readonly cells: readonly Cell[];
}) {
  const edit = useEdit();
  const rows = cells
    .filter((cell) => decisionLack(season, cell) === undefined)
    .map(({ id, name, ratification }) => ({
      id,
      name,
      decisionNumber: ratification?.decisionNumber,
      decidedOn: ratification?.decidedOn,
    }));
  if (rows.length === 0) return null;
  return (
    <Section title={texts.title} lead={texts.lead}>
      <SignerFields />
      <FieldTable
        fills
        caption={texts.title}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        label={(heading, { name }) => texts.of(heading, name)}
        save={({ id }, patch) => edit({ type: 'value.update', name: 'ratification', cellId: id, patch })}
      />
    </Section>
  );
});
