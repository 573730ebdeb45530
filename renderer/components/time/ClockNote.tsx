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
  /** Over a long table: that the season is long past, or far ahead, is said on the overview, and rows have the room. */
  readonly onlyBehind?: boolean;
}

/** Where deadlines are counted, or the day of today is printed or noted: that it is this computer's, when what is entered speaks against it. */
export function ClockNote({ taken = 'deadlines', onlyBehind = false }: ClockNoteProps) {
  const season = useSeason();
  const today = useToday();
  const doubt = today === undefined ? undefined : clockDoubt(season, today);
  if (today === undefined || !doubt || (onlyBehind && doubt.kind !== 'behind')) return null;
  const day = formatDate(today);
  if (doubt.kind !== 'behind') {
    const text =
      doubt.kind === 'ahead'
        ? texts.ahead(day, formatDate(doubt.last), taken)
        : texts.early(day, formatDate(doubt.first), taken);
    return (
      <Box mb="sm">
        <Note tone="plain">{text}</Note>
      </Box>
    );
  }
  return (
    <Box mb="sm">
      <Note tone="warning">{texts.behind(day, formatDate(doubt.day), doubt.cell?.name, taken)}</Note>
    </Box>
  );
}
