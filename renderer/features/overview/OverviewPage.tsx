import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { paths } from '../../app/paths';
import { useSeason, useStatistics } from '../../app/store/hooks';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Page, Section } from '../../components/Page';
import { CellsBySteps } from './CellsBySteps';
import { Figures } from './Figures';
import { WorkToDo } from './WorkToDo';

const texts = vi.overview;

/** The season at a glance: how far it is, what it came to, what is to be done. */
export function OverviewPage() {
  const { plannedFrom, plannedTo } = useSeason().season;
  const { cells } = useStatistics();
  const period =
    plannedFrom !== undefined && plannedTo !== undefined
      ? texts.period(formatDate(plannedFrom), formatDate(plannedTo))
      : undefined;
  if (cells.total === 0) {
    return (
      <Page title={texts.title} lead={period}>
        <EmptyState
          {...texts.empty}
          action={
            <Button component={Link} href={paths.cells}>
              {texts.empty.action}
            </Button>
          }
        />
      </Page>
    );
  }
  return (
    <Page title={texts.title} lead={period}>
      <Figures />
      <Section title={texts.work}>
        <WorkToDo />
      </Section>
      <Section title={texts.cellsBySteps}>
        <CellsBySteps />
      </Section>
    </Page>
  );
}
