import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { AboutButton } from '../../components/about/AboutButton';
import { Behind } from '../../components/behind';
import { Page } from '../../components/Page';
import { AgeSection } from './AgeSection';
import { CommitteeSection } from './CommitteeSection';
import { HolidaysSection } from './HolidaysSection';
import { LayoutSection } from './LayoutSection';
import { PasswordSection } from './PasswordSection';
import { PercentSection } from './PercentSection';
import { RulesSection } from './RulesSection';
import { SeasonSection } from './SeasonSection';

interface SettingsPageProps {
  /** It is opened to add a holiday. */
  readonly atHolidays?: boolean;
}

/** Everything that holds for the whole season. */
export function SettingsPage({ atHolidays = false }: SettingsPageProps) {
  return (
    <Page
      title={vi.settings.title}
      lead={vi.settings.lead}
      actions={
        <Button component={Link} href={paths.history} variant="default">
          {vi.history.open}
        </Button>
      }
    >
      <CommitteeSection />
      <SeasonSection />
      <RulesSection />
      <Behind atOnce={atHolidays}>
        <HolidaysSection begins={atHolidays} />
        <AgeSection />
        <PercentSection />
        <LayoutSection />
        <PasswordSection />
        <div>
          <AboutButton />
        </div>
      </Behind>
    </Page>
  );
}
