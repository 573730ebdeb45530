import { vi } from '../../shared/i18n';
import { paths } from '../app/paths';
import { SectionTabs } from './SectionTabs';

const tabs = [
  { path: paths.papers, label: vi.papers.title },
  { path: paths.aftermath, label: vi.aftermath.title },
];

/** The screens of what comes after a congress: its papers, and what the committee settles. */
export function PapersTabs() {
  return <SectionTabs label={vi.papers.title} tabs={tabs} />;
}
