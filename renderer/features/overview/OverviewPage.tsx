import { Button } from '@mantine/core';
import { vi } from '../../../shared/i18n';
import { agePyramid } from '../../../shared/statistics/age-pyramid';
import { formatDate } from '../../../shared/text/dates';
import { useSeason, useStatistics, useToday } from '../../app/store/hooks';
import { Behind } from '../../components/behind';
import { AgePyramid } from '../../components/charts/AgePyramid';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { Page, Section } from '../../components/Page';
import { ClockNote } from '../../components/time/ClockNote';
import { useDay } from '../../components/time/day';
import { AgendaLists } from './AgendaLists';
import { CellsBySteps } from './CellsBySteps';
import { Figures } from './Figures';
import styles from './overview.module.css';
import { TourLine } from './TourLine';
import { WorkToDo } from './WorkToDo';

const texts = vi.overview;

/** The season at a glance: how far it is, what it came to, what is to be done; `all` of it where that is asked for. */
export function OverviewPage({ all = false }: { readonly all?: boolean }) {
  const season = useSeason();
  const { plannedFrom, plannedTo, ageBands = 'fiveYears' } = season.season;
  const { cells } = useStatistics();
  const today = useToday();
  const day = useDay();
  const period =
    plannedFrom !== undefined && plannedTo !== undefined
      ? texts.period(formatDate(plannedFrom), formatDate(plannedTo))
      : undefined;
  if (cells.total === 0) {
    return (
      <Page title={texts.title} lead={period}>
        <EmptySeason text={texts.empty} />
      </Page>
    );
  }
  return (
    <Page title={texts.title} lead={period} actions={<PrintButton />}>
      <p className={styles.onPaper}>
        {vi.agenda.printed(season.committee.name, season.season.term, formatDate(day))}
      </p>
      <ClockNote />
      <TourLine />
      <Figures />
      {today !== undefined && <AgendaLists today={today} all={all} />}
      <div className={styles.twoColumns}>
        <Section title={texts.work}>
          <WorkToDo />
        </Section>
        <Section title={vi.agenda.picture}>
          <AgePyramid pyramid={agePyramid(season, ageBands)} />
        </Section>
      </div>
      <div className={styles.notOnPaper}>
        <Behind>
          <Section title={texts.cellsBySteps}>
            <CellsBySteps />
          </Section>
        </Behind>
      </div>
    </Page>
  );
}

function PrintButton() {
  return (
    <Button variant="default" className={styles.notOnPaper} onClick={() => window.print()}>
      {vi.agenda.print}
    </Button>
  );
}
