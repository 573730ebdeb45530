import type { ImportView } from '../../../shared/api-import';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { useSeason } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import styles from './import.module.css';
import { rememberedParts } from './remembered-parts';
import type { OpenedList } from './use-import';

/** Says what is done as for the last list of that look: what nobody was asked about this time may be otherwise. */
export function RememberedNote({ list, view }: { readonly list: OpenedList; readonly view: ImportView }) {
  const parts = rememberedParts(list, view, activeCells(useSeason()));
  if (parts.length === 0) return null;
  return (
    <div className={styles.questions}>
      <Note tone="warning">{vi.importScreen.remembered.said(parts)}</Note>
    </div>
  );
}
