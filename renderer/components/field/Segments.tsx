import { useId } from 'react';
import styles from './segments.module.css';

interface SegmentsProps<T extends string> {
  /** What is chosen, for those who cannot see it. */
  readonly label?: string;
  /** The element that says so for everybody. */
  readonly labelledBy?: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
}

/** One of few choices, all in sight beside each other: native radios, so arrows choose and nothing is measured. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { label, labelledBy, value, choices, nameOf, onChoose } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} aria-labelledby={labelledBy} className={styles.segments}>
      {choices.map((choice) => (
        <label key={choice} className={styles.segment}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(choice)} />
          {nameOf(choice)}
        </label>
      ))}
    </div>
  );
}
