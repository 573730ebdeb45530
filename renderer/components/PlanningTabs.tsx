import { vi } from '../../shared/i18n';
import { planningPaths } from '../app/paths';
import { SectionTabs } from './SectionTabs';

const tabs = [
  { path: planningPaths.documents, label: vi.documentRegister.title },
  { path: planningPaths.schedule, label: vi.schedule.title },
  { path: planningPaths.assignments, label: vi.schedule.assignments.title },
  { path: planningPaths.preparation, label: vi.preparation.title },
];

/** The screens of “Kế hoạch”. */
export function PlanningTabs() {
  return <SectionTabs label={vi.frame.nav.planning} tabs={tabs} />;
}
