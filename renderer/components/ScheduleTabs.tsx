import { vi } from '../../shared/i18n';
import { planningPaths } from '../app/paths';
import { SectionTabs } from './SectionTabs';

const tabs = [
  { path: planningPaths.schedule, label: vi.schedule.title },
  { path: planningPaths.assignments, label: vi.schedule.assignments.title },
];

/** When each congress is held, and who guides it: two screens behind one door. */
export function ScheduleTabs() {
  return <SectionTabs label={vi.frame.nav.doors.schedule} tabs={tabs} />;
}
