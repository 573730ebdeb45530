import { vi } from '../../../shared/i18n';
import { cellNameOffer } from '../../../shared/missing/cell-name-offer';
import { useSeason } from '../../app/store/hooks';
import { RewritingNote } from '../../components/feedback/RewritingNote';

/** Names of cells in capitals or without “Chi bộ”. */
export function CellNameNote() {
  return <RewritingNote offer={cellNameOffer(useSeason())} texts={vi.cells.shortNames} />;
}
