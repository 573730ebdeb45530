import { vi } from '../../shared/i18n';
import { paths } from '../app/paths';
import { SectionTabs } from './SectionTabs';

/** The screens of the part that writes for others. */
export function ExportTabs() {
  const tabs = [
    { path: paths.export, label: vi.exportScreen.title },
    { path: paths.package, label: vi.sealed.tab },
  ];
  return <SectionTabs label={vi.frame.nav.export} tabs={tabs} />;
}
