import type { ReactNode } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { isFinished } from '../../../shared/domain/season-views';
import styles from './closing.module.css';

/** Around fields and buttons that change a cell: once it is finished none of them answers. */
export function Lockable({ cell, children }: { readonly cell: Cell; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.lockable} disabled={isFinished(cell)}>
      {children}
    </fieldset>
  );
}
