import { Box } from '@mantine/core';
import { clockDoubt } from '../../../shared/agenda/clock-doubt';
import { vi } from '../../../shared/i18n';
import type { ClockTaken } from '../../../shared/i18n/vi/agenda';
import { formatDate } from '../../../shared/text/dates';
import { useSeason, useToday } from '../../app/store/hooks';
import { Note } from '../feedback/Note';

const texts = vi.agenda.clock;

interface ClockNoteProps {
  /** What the screen takes from the clock. */
  readonly taken?: ClockTaken;
  /** Over a long table: that the season is long past is said on the overview, and rows have the room. */
  readonly onlyBehind?: boolean;
}

/** Where deadlines are counted, or the day of today is printed or noted: that it is this computer's, when what is entered speaks against it. */
export function ClockNote({ taken = 'deadlines', onlyBehind = false }: ClockNoteProps) {
  const season = useSeason();
  const today = useToday();
  const doubt = today === undefined ? undefined : clockDoubt(season, today);
  if (today === undefined || !doubt || (onlyBehind && doubt.kind === 'ahead')) return null;
  const day = formatDate(today);
  return (
    <Box mb="sm">
      {doubt.kind === 'behind' ? (
        <Note tone="warning">{texts.behind(day, formatDate(doubt.day), doubt.cell?.name, taken)}</Note>
      ) : (
        <Note tone="plain">{texts.ahead(day, formatDate(doubt.last), taken)}</Note>
      )}
    </Box>
  );
}
