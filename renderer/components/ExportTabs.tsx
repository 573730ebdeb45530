import { vi } from '../../shared/i18n';
import { paths } from '../app/paths';
import { SectionTabs } from './SectionTabs';

const tabs = [
  { path: paths.export, label: vi.exportScreen.title },
  { path: paths.fill, label: vi.fill.screen.title },
];

/** The two ways to give figures to the superior: our own sheets, and the superior's form. */
export function ExportTabs() {
  return <SectionTabs label={vi.fill.screen.tabs} tabs={tabs} />;
}
