import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { vi } from '../../shared/i18n';
import { EmptyState } from '../components/feedback/EmptyState';
import { Page } from '../components/Page';
import { BackupsPage } from '../features/backups/BackupsPage';
import { BallotsScreen } from '../features/ballots/BallotsScreen';
import { SecondEntryScreen } from '../features/ballots/SecondEntryScreen';
import { CellChangesPage } from '../features/cell-changes/CellChangesPage';
import { CellFormsPage } from '../features/cell-forms/CellFormsPage';
import { CellsPage } from '../features/cells/CellsPage';
import { ChecksPage } from '../features/checks/ChecksPage';
import { CodesPage } from '../features/checks/CodesPage';
import { CombinedPage } from '../features/combined/CombinedPage';
import { CommitteeScreen } from '../features/committee/CommitteeScreen';
import { PeoplePage } from '../features/committee/PeoplePage';
import { CellPage } from '../features/congress/CellPage';
import { CongressForm } from '../features/congress/CongressForm';
import { CongressListPage } from '../features/congress/CongressListPage';
import { DocumentsPage } from '../features/documents/DocumentsPage';
import { ExportPage } from '../features/export/ExportPage';
import { FillPage } from '../features/fill/FillPage';
import { HistoryPage } from '../features/history/HistoryPage';
import { ImportPage } from '../features/import/ImportPage';
import { MissingPage } from '../features/missing/MissingPage';
import { PackagePage } from '../features/package/PackagePage';
import { CellPapers } from '../features/papers/CellPapers';
import { PapersPage } from '../features/papers/PapersPage';
import { CellPersonnel } from '../features/personnel/CellPersonnel';
import { PersonnelPage } from '../features/personnel/PersonnelPage';
import { PreparationPage } from '../features/preparation/PreparationPage';
import { PreviousTermPage } from '../features/previous/PreviousTermPage';
import { PrintoutsPage } from '../features/printouts/PrintoutsPage';
import { ReconciliationPage } from '../features/reconciliation/ReconciliationPage';
import { ReportPage } from '../features/report/ReportPage';
import { RosterPage } from '../features/roster/RosterPage';
import { AssignmentsPage } from '../features/schedule/AssignmentsPage';
import { SchedulePage } from '../features/schedule/SchedulePage';
import { SettingsPage } from '../features/settings/SettingsPage';
import { ComparisonPage } from '../features/statistics/ComparisonPage';
import { StatisticsPage } from '../features/statistics/StatisticsPage';
import { TermChangesPage } from '../features/term-changes/TermChangesPage';
import { newHolidayPath, type PapersFilter, papersFilters } from './field-paths';
import { congressPath, paths, planningPaths } from './paths';
import { useOpenFile } from './store/hooks';

/** A person of a cell's committee, and the field to begin in. */
type PersonPlace = { readonly cellId: string } & Readonly<Record<'personId' | 'field', string | undefined>>;

/** Which cells of a screen are shown first. */
type FilterPlace = Readonly<Record<'filter', string | undefined>>;

function filterOf(text: string | undefined): PapersFilter | undefined {
  return papersFilters.find((known) => known === text);
}

/** A cell's party members, and the one to show. */
type RosterPlace = Readonly<Record<'cellId' | 'memberId', string | undefined>>;

/** Where lists from Excel came in before there was one screen for all: remembered places and links still lead there. */
const formerAddresses = [`${paths.cells}/nhap-excel`, `${paths.committee}/nhap-excel`];

/** Every screen of an open season but the overview, by its address. */
export function SeasonScreens() {
  const [location] = useLocation();
  const { combined } = useOpenFile();
  return (
    <Switch>
      {screen(paths.lists, <ImportPage />)}
      {formerAddresses.map((address) => (
        <Route key={address} path={address}>
          <Redirect to={paths.lists} replace />
        </Route>
      ))}
      {screen(paths.cells, <CellsPage />)}
      <Route path={`${paths.cells}/dong/:cellId/:field`}>
        {({ cellId, field }) => <CellsPage key={`${cellId} ${field}`} begin={{ cellId, field }} />}
      </Route>
      {screen(paths.cellChanges, <CellChangesPage />)}
      <Route<RosterPlace> path={`${paths.roster}/:cellId?/:memberId?`}>
        {({ cellId, memberId }) => (
          <RosterPage key={`${cellId ?? ''} ${memberId ?? ''}`} cellId={cellId} memberId={memberId} />
        )}
      </Route>
      <Route path={paths.planning}>
        <Redirect to={planningPaths.documents} replace />
      </Route>
      {screen(planningPaths.documents, <DocumentsPage />)}
      {screen(planningPaths.schedule, <SchedulePage />)}
      {screen(planningPaths.assignments, <AssignmentsPage />)}
      <Route path={`${planningPaths.preparation}/:cellId/:itemId`}>
        {({ cellId, itemId }) => <PreparationPage key={`${cellId} ${itemId}`} begin={{ cellId, itemId }} />}
      </Route>
      {screen(planningPaths.preparation, <PreparationPage />)}
      {screen(paths.personnel, <PersonnelPage />)}
      <Route path={`${paths.personnel}/:cellId`}>
        {({ cellId }) => <CellPersonnel key={cellId} cellId={cellId} />}
      </Route>
      {screen(paths.congress, <CongressListPage />)}
      {screen(paths.cellForms, <CellFormsPage />)}
      <Route path={`${paths.congress}/:cellId/dai-hoi/:field?`}>
        {({ cellId, field }) => (
          <CellPage cellId={cellId} tab="congress">
            {(cell) => <CongressForm cell={cell} field={field} />}
          </CellPage>
        )}
      </Route>
      <Route path={`${paths.congress}/:cellId/bau-cu/:field?`}>
        {({ cellId, field }) => (
          <CellPage cellId={cellId} tab="ballots">
            {(cell) => <BallotsScreen key={cell.id} cell={cell} field={field} />}
          </CellPage>
        )}
      </Route>
      <Route<PersonPlace> path={`${paths.congress}/:cellId/cap-uy/:personId?/:field?`}>
        {({ cellId, personId, field }) => (
          <CellPage cellId={cellId} tab="committee">
            {(cell) => <CommitteeScreen cell={cell} personId={personId} field={field} />}
          </CellPage>
        )}
      </Route>
      <Route path={`${paths.congress}/:cellId/lan-hai`}>
        {({ cellId }) => (
          <CellPage cellId={cellId} tab="ballots">
            {(cell) => <SecondEntryScreen key={cell.id} cell={cell} />}
          </CellPage>
        )}
      </Route>
      <Route path={`${paths.congress}/:cellId/ho-so/:field?`}>
        {({ cellId, field }) => (
          <CellPage cellId={cellId} tab="papers">
            {(cell) => <CellPapers key={cell.id} cell={cell} field={field} />}
          </CellPage>
        )}
      </Route>
      <Route path={`${paths.congress}/:cellId`}>
        {({ cellId }) => <Redirect to={congressPath(cellId, 'dai-hoi')} replace />}
      </Route>
      {screen(paths.committee, <PeoplePage />)}
      <Route<FilterPlace> path={`${paths.aftermath}/:filter?`}>
        {({ filter }) => <PapersPage key={filter ?? ''} view="after" filter={filterOf(filter)} />}
      </Route>
      <Route<FilterPlace> path={`${paths.papers}/:filter?`}>
        {({ filter }) => <PapersPage key={filter ?? ''} view="papers" filter={filterOf(filter)} />}
      </Route>
      {screen(paths.statistics, <StatisticsPage />)}
      {screen(paths.comparison, <ComparisonPage />)}
      {screen(paths.checks, <ChecksPage />)}
      <Route path={`${paths.checkCodes}/:code?`}>{({ code }) => <CodesPage code={code} />}</Route>
      <Route path={`${paths.missing}/:datum?`}>{({ datum }) => <MissingPage datum={datum} />}</Route>
      <Route path={`${paths.reconciliation}/:paperId?`}>
        {({ paperId }) => <ReconciliationPage paperId={paperId} />}
      </Route>
      {screen(paths.export, <ExportPage />)}
      {screen(paths.report, <ReportPage />)}
      {screen(paths.congressPapers, <PrintoutsPage />)}
      {screen(paths.fill, <FillPage />)}
      {screen(paths.package, <PackagePage />)}
      {combined && screen(paths.combined, <CombinedPage combined={combined} />)}
      {screen(paths.previousTerm, <PreviousTermPage />)}
      {screen(paths.termChanges, <TermChangesPage />)}
      {screen(paths.settings, <SettingsPage />)}
      {screen(newHolidayPath, <SettingsPage atHolidays />)}
      {screen(paths.history, <HistoryPage />)}
      {screen(paths.backups, <BackupsPage />)}
      <Route path={`${paths.history}/chi-bo/:cellId`}>
        {({ cellId }) => <HistoryPage key={cellId} cellId={cellId} />}
      </Route>
      <Route path={`${paths.history}/nguoi/:personId`}>
        {({ personId }) => <HistoryPage key={personId} personId={personId} />}
      </Route>
      <Route>{location === '/' ? null : <NotFound />}</Route>
    </Switch>
  );
}

function screen(path: string, page: ReactNode) {
  return <Route path={path}>{page}</Route>;
}

function NotFound() {
  const { pageNotFound, pageNotFoundText, backToOverview } = vi.frame;
  return (
    <Page title={pageNotFound}>
      <EmptyState
        title={pageNotFound}
        text={pageNotFoundText}
        action={
          <Anchor component={Link} href={paths.overview}>
            {backToOverview}
          </Anchor>
        }
      />
    </Page>
  );
}
