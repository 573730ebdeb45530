import { vi } from '../../shared/i18n';
import { planningPaths } from '../app/paths';
import { SectionTabs } from './SectionTabs';

/** The screens of “Kế hoạch”. */
export function PlanningTabs() {
  const tabs = [{ path: planningPaths.documents, label: vi.documents.title }];
  return <SectionTabs label={vi.frame.nav.planning} tabs={tabs} />;
}
