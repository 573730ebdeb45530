import { vi } from '../../../shared/i18n';
import { cellNameOffer } from '../../../shared/missing/cell-name-offer';
import { useRemove, useSeason } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { ChangeButton } from '../../components/field/ChangeButton';

const texts = vi.cells.shortNames;

/** Names of cells in capitals or without “Chi bộ”: written out in one step that is taken back as one. */
export function CellNameNote() {
  const take = useRemove();
  const offer = cellNameOffer(useSeason());
  if (offer === undefined) return null;
  const { count, example, written, edit } = offer;
  return (
    <Note
      tone="plain"
      actions={
        <ChangeButton variant="default" onClick={() => void take(edit, texts.taken(count))}>
          {texts.take(count)}
        </ChangeButton>
      }
    >
      {texts.offer(count, example, written)}
    </Note>
  );
}
