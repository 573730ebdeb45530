import { useState } from 'react';
import { useLocation } from 'wouter';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { type PapersFilter, papersFilters } from '../../app/field-paths';
import { paths } from '../../app/paths';
import { useSeason, useToday } from '../../app/store/hooks';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { FoldedNote } from '../../components/feedback/FoldedNote';
import { DateField } from '../../components/field/DateField';
import { Segments } from '../../components/field/Segments';
import { Page } from '../../components/Page';
import { useDeadlineTerms } from '../../components/papers/use-deadline-terms';
import { ClockNote } from '../../components/time/ClockNote';
import { useDay } from '../../components/time/day';
import { AfterMatrix } from './AfterMatrix';
import { PaperMatrix } from './PaperMatrix';
import { type PaperRow, type PapersView, paperRows, rowsShown } from './paper-rows';
import styles from './papers.module.css';

const texts = vi.papers;
const views = ['papers', 'after'] as const satisfies readonly PapersView[];
const addresses: Readonly<Record<PapersView, string>> = { papers: paths.papers, after: paths.aftermath };

interface PapersPageProps {
  /** Which columns are shown: what a cell hands in, or what follows. */
  readonly view: PapersView;
  /** The cells to begin with, when a line of the overview led here. */
  readonly filter?: PapersFilter | undefined;
}

interface Chosen {
  readonly view: PapersView;
  readonly filter: PapersFilter;
  readonly cells: ReadonlySet<string>;
}

/** The cells of a filter as they are when it is chosen: a row stays while it is worked on. */
function chosenRows(rows: readonly PaperRow[], view: PapersView, filter: PapersFilter): Chosen {
  return { view, filter, cells: new Set(rowsShown(rows, view, filter).map(({ cell }) => cell.id)) };
}

/** What each cell has handed in and settled since its congress, and how its deadlines stand. */
export function PapersPage({ view, filter: first = 'all' }: PapersPageProps) {
  const season = useSeason();
  const terms = useDeadlineTerms();
  const today = useToday();
  const day = useDay();
  const [, navigate] = useLocation();
  const [receivedOn, setReceivedOn] = useState(today ?? day);
  const rows = paperRows(season, terms);
  const [chosen, setChosen] = useState(() => chosenRows(rows, view, first));
  // the arrows turn from one view to the other, and keep the focus
  if (chosen.view !== view) setChosen(chosenRows(rows, view, first));
  if (rows.length === 0) {
    return (
      <Page title={texts.title}>
        <EmptyStep texts={texts.empty} to={paths.congress} />
      </Page>
    );
  }
  const shown = rows.filter(({ cell }) => chosen.filter === 'all' || chosen.cells.has(cell.id));
  const notHeld = activeCells(season).length - rows.length;
  const complete = rows.filter(({ missing }) => missing.length === 0).length;
  const settled = rows.filter(({ after }) => after.missing.length === 0).length;
  const lead =
    view === 'papers' ? texts.lead(complete, rows.length) : vi.aftermath.lead(settled, rows.length);
  const received = (
    <div className={styles.received}>
      <DateField
        required
        precision="day"
        label={texts.receivedToday}
        value={receivedOn}
        onSave={(day) => {
          setReceivedOn(day);
          return undefined;
        }}
      />
    </div>
  );
  return (
    <Page wide title={texts.title} lead={lead} actions={view === 'papers' && received}>
      <ClockNote onlyBehind />
      <div className={styles.tools}>
        <Segments
          label={texts.viewLabel}
          value={view}
          choices={views}
          nameOf={(each) => texts.views[each]}
          onChoose={(next) => navigate(addresses[next])}
        />
        <Segments
          label={texts.filterLabel}
          value={chosen.filter}
          choices={papersFilters}
          nameOf={(each) => texts.filters[each](rowsShown(rows, view, each).length)}
          onChoose={(next) => setChosen(chosenRows(rows, view, next))}
        />
      </div>
      {shown.length === 0 && <p>{texts.nothingInFilter}</p>}
      {shown.length > 0 && view === 'papers' && <PaperMatrix rows={shown} receivedOn={receivedOn} />}
      {shown.length > 0 && view === 'after' && <AfterMatrix rows={shown} />}
      <div className={styles.notes}>
        <FoldedNote title={texts.notes}>
          {notHeld > 0 && <p>{texts.notHeld(notHeld)}</p>}
          <p>{texts.rule(terms.rules.reportWithin.value, terms.rules.ratificationWithin.value)}</p>
        </FoldedNote>
      </div>
    </Page>
  );
}
