import { Link } from 'wouter';
import { vi } from '../../../shared/i18n';
import { plannedCongresses, scheduleConflicts, scheduleSummary } from '../../../shared/planning/schedule';
import { formatDate } from '../../../shared/text/dates';
import { newHolidayPath } from '../../app/field-paths';
import { useSeason } from '../../app/store/hooks';
import { useSheetExport } from '../../components/export/use-sheet-export';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { Note } from '../../components/feedback/Note';
import { Page, Section } from '../../components/Page';
import { ScheduleTabs } from '../../components/ScheduleTabs';
import { ClockNote } from '../../components/time/ClockNote';
import { Calendar } from './Calendar';
import { Conflicts } from './Conflicts';
import { ScheduleList } from './ScheduleList';
import styles from './schedule.module.css';
import { cellsInConflict } from './use-plan';

const texts = vi.schedule;

/** When each cell holds its congress: on a calendar and as a list, with what does not fit together. */
export function SchedulePage() {
  const season = useSeason();
  const planned = plannedCongresses(season);
  const sheet = useSheetExport('KH1', texts.exportSchedule);
  if (planned.length === 0) {
    return (
      <Page title={texts.title} above={<ScheduleTabs />}>
        <EmptySeason text={texts.empty} />
      </Page>
    );
  }
  const { plannedFrom, plannedTo } = season.season;
  const conflicts = scheduleConflicts(season);
  const { dated, cells } = scheduleSummary(season);
  const marked = cellsInConflict(conflicts);
  const window =
    plannedFrom === undefined || plannedTo === undefined
      ? texts.noWindow
      : texts.window(formatDate(plannedFrom), formatDate(plannedTo));
  return (
    <Page
      wide
      title={texts.title}
      lead={`${texts.dated(dated, cells)} ${window}`}
      above={<ScheduleTabs />}
      actions={sheet.button}
    >
      {sheet.outcome}
      <ClockNote taken="printed" onlyBehind />
      <div className={styles.notes}>
        <NoHolidays />
        <Conflicts conflicts={conflicts} />
      </div>
      <Section title={texts.calendar.title} lead={texts.calendar.help}>
        <Calendar planned={planned} marked={marked} />
      </Section>
      <Section title={texts.list.title}>
        <ScheduleList planned={planned} marked={marked} />
      </Section>
    </Page>
  );
}

/** Without the holidays of the State nothing tells that a congress is set on Tết, or that a deadline runs over it. */
function NoHolidays() {
  const { holidays = [] } = useSeason();
  if (holidays.length > 0) return null;
  return (
    <Note tone="plain" actions={<Link href={newHolidayPath}>{texts.toHolidays}</Link>}>
      {texts.noHolidays}
    </Note>
  );
}
