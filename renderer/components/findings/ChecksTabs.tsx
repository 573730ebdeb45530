import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { SectionTabs } from '../SectionTabs';

const { tabs, title } = vi.checksScreen;

/** The screens of the section “Kiểm tra”. */
export function ChecksTabs() {
  return (
    <SectionTabs
      label={title}
      tabs={[
        { path: paths.checks, label: tabs.findings },
        { path: paths.missing, label: vi.missing.title },
        { path: paths.reconciliation, label: tabs.reconciliation },
        { path: paths.checkCodes, label: tabs.codes },
      ]}
    />
  );
}
