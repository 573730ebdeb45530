import { Button } from '@mantine/core';
import styles from './import.module.css';

/** More would be a second list of all. */
const SHOWN = 3;

interface NearPressesProps {
  readonly near: readonly { readonly key: string; readonly words: string }[];
  readonly onChoose: (key: string) => void;
}

/** What an undecided name may mean, each taken by one press; the choice above has the focus then. */
export function NearPresses({ near, onChoose }: NearPressesProps) {
  if (near.length === 0) return null;
  return (
    <p className={styles.near}>
      {near.slice(0, SHOWN).map(({ key, words }) => (
        <Button
          key={key}
          variant="default"
          size="compact-sm"
          onClick={({ currentTarget }) => {
            currentTarget.closest('td')?.querySelector<HTMLElement>('select, input, [tabindex]')?.focus();
            onChoose(key);
          }}
        >
          {words}
        </Button>
      ))}
    </p>
  );
}
