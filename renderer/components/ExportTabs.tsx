import { vi } from '../../shared/i18n';
import { paths } from '../app/paths';
import { SectionTabs } from './SectionTabs';

const tabs = [
  { path: paths.export, label: vi.exportScreen.title },
  { path: paths.fill, label: vi.fill.screen.title },
  { path: paths.package, label: vi.sealed.tab },
];

/** The ways to give figures to the superior: our own sheets, the superior's form, a sealed package. */
export function ExportTabs() {
  return <SectionTabs label={vi.fill.screen.tabs} tabs={tabs} />;
}
