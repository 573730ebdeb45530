import { clockDoubt } from '../../../shared/agenda/clock-doubt';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { useSeason, useToday } from '../../app/store/hooks';
import { Note } from '../feedback/Note';

const texts = vi.agenda.clock;

/** Where deadlines are counted: that they go by this computer's clock, when what is entered speaks against it. */
export function ClockNote() {
  const season = useSeason();
  const today = useToday();
  const doubt = today === undefined ? undefined : clockDoubt(season, today);
  if (today === undefined || !doubt) return null;
  const day = formatDate(today);
  return doubt.kind === 'behind' ? (
    <Note tone="warning">{texts.behind(day, formatDate(doubt.day), doubt.cell?.name)}</Note>
  ) : (
    <Note tone="plain">{texts.ahead(day, formatDate(doubt.last))}</Note>
  );
}
