import { vi } from '../../../shared/i18n';
import { nameCaseOffer } from '../../../shared/missing/name-case-offer';
import { useRemove, useSeason } from '../../app/store/hooks';
import { Note } from '../feedback/Note';
import { ChangeButton } from '../field/ChangeButton';

const texts = vi.names.inCapitals;

/** Names of the whole season that stand in capitals or small letters: written as names are, in one step that is taken back as one. */
export function NameCaseNote() {
  const take = useRemove();
  const offer = nameCaseOffer(useSeason());
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
