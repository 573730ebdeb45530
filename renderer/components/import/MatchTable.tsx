import { HeldChoice } from '../field/HeldField';
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
  /** How it is read, where that follows from another column. */
  readonly read?: string | undefined;
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
  /** The examples stand in a line of their own, not only in a hint. */
  readonly showExamples?: boolean;
  readonly onMatch: (index: number, use: Use | undefined) => void;
}

const NOT_USED = '';

/** What each column was taken for, to be corrected; as many beside one another as the window has room for. */
export function MatchTable<Use extends string>(props: MatchTableProps<Use>) {
  const { columns, uses, names, texts, showExamples = false, onMatch } = props;
  const choices = [...uses, NOT_USED] as const;
  const choiceNames = { ...names, [NOT_USED]: texts.notUsed } as Readonly<
    Record<Use | typeof NOT_USED, string>
  >;
  const headingOf = ({ heading, index, example }: MatchedColumn<Use>) => {
    if (heading !== '') return heading;
    return example === '' || showExamples
      ? texts.column(index + 1)
      : `${texts.column(index + 1)} (${texts.example(example)})`;
  };
  return (
    <ul className={styles.matching} aria-label={texts.matching}>
      {columns.map((column) => (
        <li key={column.index} data-unused={column.use === undefined && column.read === undefined}>
          <p className={styles.heading} title={texts.example(column.example)}>
            {headingOf(column)}
          </p>
          {showExamples && (
            <p className={styles.example} title={column.example}>
              {column.example}
            </p>
          )}
          {column.read === undefined ? (
            <HeldChoice<Use | typeof NOT_USED>
              label={texts.columnUse(headingOf(column))}
              value={column.use ?? NOT_USED}
              choices={choices}
              names={choiceNames}
              onChoose={(use) => onMatch(column.index, use === NOT_USED ? undefined : use)}
            />
          ) : (
            <p className={styles.read}>{column.read}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
