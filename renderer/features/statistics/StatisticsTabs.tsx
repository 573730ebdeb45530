import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { SectionTabs } from '../../components/SectionTabs';

/** The screens of the part “Thống kê”. */
export function StatisticsTabs() {
  const { tabs } = vi.terms.comparison;
  return (
    <SectionTabs
      label={vi.statistics.title}
      tabs={[
        { path: paths.statistics, label: tabs.season },
        { path: paths.comparison, label: tabs.comparison },
      ]}
    />
  );
}
