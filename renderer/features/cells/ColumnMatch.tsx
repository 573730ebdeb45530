import { vi } from '../../../shared/i18n';
import { type ColumnUse, columnUses } from '../../../shared/import/headings';
import { type PastedColumn, unusedHeadings } from '../../../shared/import/pasted-table';
import { HeldChoice } from '../../components/field/HeldField';
import { cell as cellClass, DataTable } from '../../components/table/DataTable';
import styles from './cells.module.css';

const texts = vi.cells.pasting;

const NOT_USED = 'notUsed';
const choices = [...columnUses, NOT_USED] as const;
const names: Readonly<Record<(typeof choices)[number], string>> = {
  ...vi.cells.columns,
  [NOT_USED]: texts.notUsed,
};

interface ColumnMatchProps {
  readonly columns: readonly PastedColumn[];
  readonly onMatch: (index: number, use: ColumnUse | undefined) => void;
}

/** What each pasted column was taken for, to be corrected; columns that are not used are named. */
export function ColumnMatch({ columns, onMatch }: ColumnMatchProps) {
  const unused = unusedHeadings(columns);
  return (
    <div className={styles.matching}>
      <DataTable caption={texts.matching}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.index} scope="col" title={texts.example(column.example)}>
                {headingOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {columns.map((column) => (
              <td key={column.index} className={cellClass.field} data-unused={column.use === undefined}>
                <HeldChoice
                  label={texts.columnUse(headingOf(column))}
                  value={column.use ?? NOT_USED}
                  choices={choices}
                  names={names}
                  onChoose={(use) => onMatch(column.index, use === NOT_USED ? undefined : use)}
                />
              </td>
            ))}
          </tr>
        </tbody>
      </DataTable>
      <p className={styles.unused} role="status">
        {unused.length > 0 && <b>{texts.unusedColumns(unused.join(', '))}. </b>}
        {texts.matchingLead}
      </p>
    </div>
  );
}

function headingOf({ heading, index, example }: PastedColumn): string {
  if (heading !== '') return heading;
  return example === '' ? texts.column(index + 1) : `${texts.column(index + 1)} (${texts.example(example)})`;
}
