import { vi } from '../../../shared/i18n';
import { nameCaseOffer } from '../../../shared/missing/name-case-offer';
import { useSeason } from '../../app/store/hooks';
import { RewritingNote } from '../feedback/RewritingNote';

/** Names of people of the whole season that stand in capitals or small letters. */
export function NameCaseNote() {
  return <RewritingNote offer={nameCaseOffer(useSeason())} texts={vi.names.inCapitals} />;
}
