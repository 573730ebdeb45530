import { vi } from '../../shared/i18n';
import { paths } from '../app/paths';
import { SectionTabs } from './SectionTabs';

const tabs = [
  { path: paths.committee, label: vi.personnel.committee },
  { path: paths.personnel, label: vi.personnel.title },
  { path: paths.termChanges, label: vi.termChanges.tab },
  { path: paths.previousTerm, label: vi.terms.previous.title },
];

/** The screens of “Nhân sự”. */
export function PersonnelTabs() {
  return <SectionTabs label={vi.personnel.tabs} tabs={tabs} />;
}
