import { vi } from '../../../shared/i18n';
import { rosterOffers, takeOffers } from '../../../shared/missing/from-rosters';
import { useRemove, useSeason } from '../../app/store/hooks';
import { Note } from '../feedback/Note';
import { ChangeButton } from '../field/ChangeButton';

const texts = vi.names.fromRoster;

/** People of committees, or of one, of whom the roster knows what nobody has entered: taken in one step, nothing written over. */
export function RosterOfferNote({ cellId }: { readonly cellId?: string }) {
  const take = useRemove();
  const season = useSeason();
  const all = rosterOffers(season);
  const offers = cellId === undefined ? all : all.filter((offer) => offer.cellId === cellId);
  if (offers.length === 0) return null;
  const { rosterFrom } = season.previousSeason ?? {};
  const fields = [...new Set(offers.flatMap(({ patch }) => Object.keys(patch)))];
  return (
    <Note
      tone="plain"
      actions={
        <ChangeButton
          variant="default"
          onClick={() => void take(takeOffers(offers), texts.taken(offers.length))}
        >
          {texts.take(offers.length)}
        </ChangeButton>
      }
    >
      {texts.offer(fields)} {rosterFrom !== undefined && texts.old(rosterFrom)}
    </Note>
  );
}
