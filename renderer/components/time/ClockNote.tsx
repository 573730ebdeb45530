import { Box } from '@mantine/core';
import { clockDoubt } from '../../../shared/agenda/clock-doubt';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { useSeason, useToday } from '../../app/store/hooks';
import { Note } from '../feedback/Note';

const texts = vi.agenda.clock;

interface ClockNoteProps {
  /** Over a long table: that the season is long past is said on the overview, and rows have the room. */
  readonly onlyBehind?: boolean;
}

/** Where deadlines are counted: that they go by this computer's clock, when what is entered speaks against it. */
export function ClockNote({ onlyBehind = false }: ClockNoteProps) {
  const season = useSeason();
  const today = useToday();
  const doubt = today === undefined ? undefined : clockDoubt(season, today);
  if (today === undefined || !doubt || (onlyBehind && doubt.kind === 'ahead')) return null;
  const day = formatDate(today);
  return (
    <Box mb="sm">
      {doubt.kind === 'behind' ? (
        <Note tone="warning">{texts.behind(day, formatDate(doubt.day), doubt.cell?.name)}</Note>
      ) : (
        <Note tone="plain">{texts.ahead(day, formatDate(doubt.last))}</Note>
      )}
    </Box>
  );
}
