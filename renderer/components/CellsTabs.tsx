import { vi } from '../../shared/i18n';
import { paths } from '../app/paths';
import { SectionTabs } from './SectionTabs';

const tabs = [
  { path: paths.cells, label: vi.cells.title },
  { path: paths.roster, label: vi.roster.tab },
  { path: paths.cellChanges, label: vi.cellChanges.tab },
];

/** The screens of “Chi bộ”. */
export function CellsTabs() {
  return <SectionTabs label={vi.cells.title} tabs={tabs} />;
}
