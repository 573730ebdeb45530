import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportView } from '../../../shared/api-import';
import { vi } from '../../../shared/i18n';
import { type ChangedField, type RowFilter, rowFilters } from '../../../shared/import/plan/plan';
import type { ImportKind } from '../../../shared/import/plan/settings';
import { onGridKey } from '../../components/field/flow';
import { Section } from '../../components/Page';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { RowPager } from '../../components/table/Pager';
import styles from './import.module.css';
import { isCount, RowLine } from './RowLine';
import type { Import, OpenedList } from './use-import';
import { PAGE_ROWS, useRows } from './use-rows';

const texts = vi.importScreen;

/** The fields that have a column of their own, where anything stands in it; what else changes is told in words. */
const shownFields: Readonly<Record<ImportKind, readonly ChangedField[]>> = {
  roster: ['born', 'gender', 'joinedOn', 'officialOn', 'status'],
  committee: ['position', 'born', 'gender', 'joinedOn', 'standing'],
  cells: ['kind', 'total', 'official', 'probationary', 'exempt'],
};

interface RowTableProps {
  readonly list: OpenedList;
  readonly view: ImportView;
  readonly busy: boolean;
  readonly onChange: Import['change'];
}

/** Every row of the list with what becomes of it; a filter shows those that are to be looked at. */
export function RowTable({ list, view, busy, onChange }: RowTableProps) {
  const [filter, setFilter] = useState<RowFilter>('all');
  const [from, setFrom] = useState(0);
  // where nothing of a kind is left all rows are shown again
  const shown = view.counts[filter] === 0 ? 'all' : filter;
  const start = from < view.counts[shown] ? from : 0;
  const page = useRows(shown, start, list.version);
  const { settings } = list;
  const fields = [
    ...shownFields[view.kind].filter((field) => view.filled.includes(field)),
    ...(settings.identifiers === true ? (['cardNumber', 'nationalId'] as const) : []),
  ];
  const choose = (row: number, choice: string | undefined) => {
    const others = Object.entries(settings.rows ?? {}).filter(([number]) => number !== String(row));
    onChange({
      rows: { ...Object.fromEntries(others), ...(choice !== undefined && { [String(row)]: choice }) },
    });
  };
  const correct = (row: number, column: string, text: string) => {
    const before = settings.values?.[String(row)];
    onChange({ values: { ...settings.values, [String(row)]: { ...before, [column]: text } } });
  };
  return (
    <Section title={texts.preview}>
      <FilterButtons
        view={view}
        shown={shown}
        onShow={(next) => {
          setFilter(next);
          setFrom(0);
        }}
      />
      <div aria-busy={busy}>
        <DataTable caption={texts.preview} onKeyDown={onGridKey}>
          <thead>
            <tr>
              <th scope="col" className={cellClass.number}>
                {texts.row}
              </th>
              <th scope="col">{view.kind === 'cells' ? texts.columns.name : texts.name}</th>
              <th scope="col">{texts.outcome}</th>
              <th scope="col">{texts.notes}</th>
              {view.kind !== 'cells' && <th scope="col">{texts.cell}</th>}
              {fields.map((field) => (
                <th key={field} scope="col" className={isCount(field) ? cellClass.wrappedNumber : undefined}>
                  {texts.fields[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.rows.map((row, index) => (
              <RowLine
                key={row.number}
                row={row}
                kind={view.kind}
                fields={fields}
                tabStop={index === 0}
                onChoose={(choice) => choose(row.number, choice)}
                onCorrect={(column, text) => correct(row.number, column, text)}
              />
            ))}
          </tbody>
        </DataTable>
      </div>
      {page.of === 0 && <p>{texts.noRows}</p>}
      <RowPager from={start} of={page.of} size={PAGE_ROWS} status={texts.page} onTurn={setFrom} />
    </Section>
  );
}

interface FilterButtonsProps {
  readonly view: ImportView;
  readonly shown: RowFilter;
  readonly onShow: (filter: RowFilter) => void;
}

function FilterButtons({ view: { kind, counts }, shown, onShow }: FilterButtonsProps) {
  const nameOf = (filter: RowFilter) =>
    filter === 'ask' && kind === 'cells' ? texts.askCell : texts.filters[filter];
  return (
    <div className={styles.filters} role="group" aria-label={texts.filter}>
      {rowFilters
        .filter((filter) => filter === 'all' || counts[filter] > 0)
        .map((filter) => (
          <Button
            key={filter}
            variant={filter === shown ? 'light' : 'default'}
            size="compact-md"
            aria-pressed={filter === shown}
            onClick={() => onShow(filter)}
          >
            {texts.filterCount(nameOf(filter), counts[filter])}
          </Button>
        ))}
    </div>
  );
}
