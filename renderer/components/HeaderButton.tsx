import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './headerButton.module.css';

/** A button of the header that opens what stands beside every screen: its icon, its words, and its keys where there is room. */
export function HeaderButton(props: {
  readonly icon: ReactNode;
  readonly text: string;
  /** As the user reads them (“Ctrl+K”), and as ARIA names them (“Control+K”). */
  readonly keys: string;
  readonly ariaKeys: string;
  readonly onClick: () => void;
}) {
  return (
    <UnstyledButton className={styles.button} aria-keyshortcuts={props.ariaKeys} onClick={props.onClick}>
      {props.icon} {props.text} <span className={styles.keys}>{props.keys}</span>
    </UnstyledButton>
  );
}
