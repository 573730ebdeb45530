import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import styles from './closing.module.css';

const texts = vi.closing;

/** When the cell was finished and reopened, newest first; nothing where it never was. */
export function ClosingHistory({ cell: { closings = [] } }: { readonly cell: Cell }) {
  if (closings.length === 0) return null;
  return (
    <>
      <h3 className={styles.historyTitle}>{texts.history}</h3>
      <ul className={styles.history}>
        {closings.toReversed().map(({ id, kind, at, by, reason }) => (
          <li key={id}>{texts.historyLine(kind, at, by, reason)}</li>
        ))}
      </ul>
    </>
  );
}
