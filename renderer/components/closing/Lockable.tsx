import type { ReactNode } from 'react';
import type { Cell } from '../../../shared/domain/season';
import styles from './closing.module.css';

/** A finished cell is read-only until it is reopened. */
export function isLocked({ congress }: Cell): boolean {
  return congress.status === 'finished';
}

/** Around fields and buttons that change a cell: once it is finished none of them answers. */
export function Lockable({ cell, children }: { readonly cell: Cell; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.lockable} disabled={isLocked(cell)}>
      {children}
    </fieldset>
  );
}
