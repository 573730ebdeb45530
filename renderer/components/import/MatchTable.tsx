import { HeldChoice } from '../field/HeldField';
import { cellClass, DataTable } from '../table/DataTable';
import styles from './match.module.css';

/** A column of a table that came in, as a person sees it. */
export interface MatchedColumn<Use extends string> {
  readonly index: number;
  /** Empty where it has none. */
  readonly heading: string;
  /** The first thing that stands in it. */
  readonly example: string;
  /** Undefined: not used. */
  readonly use: Use | undefined;
}

interface MatchTableProps<Use extends string> {
  readonly columns: readonly MatchedColumn<Use>[];
  readonly uses: readonly Use[];
  readonly names: Readonly<Record<Use, string>>;
  readonly texts: {
    readonly matching: string;
    readonly notUsed: string;
    readonly column: (number: number) => string;
    readonly columnUse: (column: string) => string;
    readonly example: (text: string) => string;
  };
  /** The examples stand in a row of their own, not only in a hint. */
  readonly showExamples?: boolean;
  readonly onMatch: (index: number, use: Use | undefined) => void;
}

const NOT_USED = '';

/** What each column was taken for, to be corrected. */
export function MatchTable<Use extends string>(props: MatchTableProps<Use>) {
  const { columns, uses, names, texts, showExamples = false, onMatch } = props;
  const choices = [...uses, NOT_USED] as const;
  const choiceNames = { ...names, [NOT_USED]: texts.notUsed } as Readonly<
    Record<Use | typeof NOT_USED, string>
  >;
  const headingOf = ({ heading, index, example }: MatchedColumn<Use>) => {
    if (heading !== '') return heading;
    return example === ''
      ? texts.column(index + 1)
      : `${texts.column(index + 1)} (${texts.example(example)})`;
  };
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
          {showExamples && (
            <tr>
              {columns.map(({ index, example }) => (
                <td key={index} className={styles.example} title={example}>
                  {example}
                </td>
              ))}
            </tr>
          )}
          <tr>
            {columns.map((column) => (
              <td key={column.index} className={cellClass.field} data-unused={column.use === undefined}>
                <HeldChoice<Use | typeof NOT_USED>
                  label={texts.columnUse(headingOf(column))}
                  value={column.use ?? NOT_USED}
                  choices={choices}
                  names={choiceNames}
                  onChoose={(use) => onMatch(column.index, use === NOT_USED ? undefined : use)}
                />
              </td>
            ))}
          </tr>
        </tbody>
      </DataTable>
    </div>
  );
}
