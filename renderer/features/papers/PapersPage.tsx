import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { todayHere } from '../../../shared/text/today';
import { paths } from '../../app/paths';
import { useSeason, useToday } from '../../app/store/hooks';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { DateField } from '../../components/field/DateField';
import { Page } from '../../components/Page';
import { PapersTabs } from '../../components/PapersTabs';
import { useDeadlineTerms } from '../../components/papers/use-deadline-terms';
import { PaperMatrix } from './PaperMatrix';
import { isOverdue, type PaperRow, paperRows } from './paper-rows';
import styles from './papers.module.css';

const texts = vi.papers;
const filters = ['all', 'missing', 'overdue'] as const;
type Filter = (typeof filters)[number];

const shows: Readonly<Record<Filter, (row: PaperRow) => boolean>> = {
  all: () => true,
  missing: ({ missing }) => missing.length > 0,
  overdue: isOverdue,
};

/** Which papers each cell has handed in, and how its deadlines stand. */
export function PapersPage() {
  const season = useSeason();
  const terms = useDeadlineTerms();
  const today = useToday();
  const [filter, setFilter] = useState<Filter>('all');
  const [receivedOn, setReceivedOn] = useState(() => today ?? todayHere(new Date()));
  const rows = paperRows(season, terms);
  if (rows.length === 0) {
    return (
      <Page title={texts.title} above={<PapersTabs />}>
        <EmptyStep texts={texts.empty} to={paths.congress} />
      </Page>
    );
  }
  const shown = rows.filter(shows[filter]);
  const notHeld = activeCells(season).length - rows.length;
  const complete = rows.filter(({ missing }) => missing.length === 0).length;
  return (
    <Page wide title={texts.title} lead={texts.lead(complete, rows.length)} above={<PapersTabs />}>
      <div className={styles.tools}>
        <SegmentedControl
          aria-label={texts.filterLabel}
          value={filter}
          onChange={(value) => setFilter(filters.find((known) => known === value) ?? 'all')}
          data={filters.map((value) => ({
            value,
            label: texts.filters[value](rows.filter(shows[value]).length),
          }))}
        />
        <div className={styles.received}>
          <DateField
            required
            precision="day"
            label={texts.receivedToday}
            hint={texts.receivedTodayHint}
            value={receivedOn}
            onSave={(day) => {
              setReceivedOn(day);
              return undefined;
            }}
          />
        </div>
      </div>
      {shown.length === 0 ? (
        <p>{texts.nothingInFilter}</p>
      ) : (
        <PaperMatrix rows={shown} receivedOn={receivedOn} />
      )}
      {notHeld > 0 && <p className={styles.note}>{texts.notHeld(notHeld)}</p>}
      <p className={styles.note}>
        {texts.rule(terms.rules.reportWithin.value, terms.rules.ratificationWithin.value)}
      </p>
    </Page>
  );
}
