import type { MouseEvent } from 'react';
import { vi } from '../../../shared/i18n';
import { ChangeButton } from './ChangeButton';
import styles from './field.module.css';
import { goOnBehind } from './flow';
import type { SaveOutcome } from './use-draft';

type Numbers<Field extends string> = Readonly<Partial<Record<Field, number | undefined>>>;

interface TakeOfferedProps<Field extends string> {
  readonly fields: readonly Field[];
  /** What stands in the fields, also what is being typed. */
  readonly entered: Numbers<Field>;
  /** What they offer faintly. */
  readonly offered: Numbers<Field>;
  readonly onTake: (numbers: Partial<Record<Field, number>>) => SaveOutcome;
}

/** Enter takes one faint number; this takes them all. */
const ONE = 1;
/** Out of the Tab order: whoever uses the keys is in the fields. */
const BY_MOUSE = -1;

/**
 * Stands behind a group of number fields: one click writes what all that are empty offer faintly, in one step, and goes on to
 * the field behind them. It is away while something in the group is wrong.
 */
export function TakeOffered<Field extends string>(props: TakeOfferedProps<Field>) {
  const { fields, entered, offered, onTake } = props;
  const numbers = fields.flatMap((field) => {
    const number = offered[field];
    return entered[field] === undefined && number !== undefined ? [[field, number] as const] : [];
  });
  if (numbers.length <= ONE) return null;
  const take = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    goOnBehind(currentTarget);
    void onTake(Object.fromEntries(numbers) as Partial<Record<Field, number>>);
  };
  return (
    <div className={styles.takeOffered}>
      <ChangeButton variant="subtle" size="compact-sm" tabIndex={BY_MOUSE} onClick={take}>
        {vi.fields.takeOffered(numbers.length)}
      </ChangeButton>
    </div>
  );
}
