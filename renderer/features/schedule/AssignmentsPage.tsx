import { vi } from '../../../shared/i18n';
import { plannedCongresses, scheduleConflicts } from '../../../shared/planning/schedule';
import { useSeason } from '../../app/store/hooks';
import { useSheetExport } from '../../components/export/use-sheet-export';
import { Page, Section } from '../../components/Page';
import { ScheduleTabs } from '../../components/ScheduleTabs';
import { AssignmentTable } from './AssignmentTable';
import { WardMembers } from './WardMembers';

const texts = vi.schedule.assignments;

/** Who of the ward's committee guides which cell. */
export function AssignmentsPage() {
  const season = useSeason();
  const planned = plannedCongresses(season);
  const sheet = useSheetExport('KH2', vi.schedule.exportAssignments);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      above={<ScheduleTabs />}
      actions={planned.length > 0 && sheet.button}
    >
      {sheet.outcome}
      <Section title={texts.members.title}>
        <WardMembers />
      </Section>
      {planned.length > 0 && (
        <Section title={texts.cells.title}>
          <AssignmentTable planned={planned} conflicts={scheduleConflicts(season)} />
        </Section>
      )}
    </Page>
  );
}
