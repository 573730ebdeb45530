import { type ReactNode, use } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { isFinished } from '../../../shared/domain/season-views';
import { ReadOnly } from '../field/read-only';

/** Around fields and buttons that change a cell: once it is finished none of them answers, and all can be read. */
export function Lockable({ cell, children }: { readonly cell: Cell; readonly children: ReactNode }) {
  return <ReadOnly value={use(ReadOnly) || isFinished(cell)}>{children}</ReadOnly>;
}
