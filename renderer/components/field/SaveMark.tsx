import { vi } from '../../../shared/i18n';
import styles from './field.module.css';
import type { DraftState } from './use-draft';

/** The small mark inside a field: a dot while it is being saved, a tick for a moment after. */
export function SaveMark({ state }: { state: DraftState }) {
  if (state === 'saving') return <span className={styles.savingMark} title={vi.fields.saving} />;
  if (state === 'saved') {
    return (
      <span className={styles.savedMark} title={vi.fields.saved}>
        ✓
      </span>
    );
  }
  return null;
}

/** The mark only while there is one: a text has the whole width of its field. */
export function shownMark(state: DraftState) {
  return state === 'saving' || state === 'saved' ? <SaveMark state={state} /> : undefined;
}
