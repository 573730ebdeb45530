import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { vi } from '../../shared/i18n';
import { EmptyState } from '../components/feedback/EmptyState';
import { Page } from '../components/Page';
import { CellsPage } from '../features/cells/CellsPage';
import { OverviewPage } from '../features/overview/OverviewPage';
import { SettingsPage } from '../features/settings/SettingsPage';
import { StatisticsPage } from '../features/statistics/StatisticsPage';
import { ErrorBoundary } from './ErrorBoundary';
import { paths, sectionOf } from './paths';

/** Which screen an address shows; the only place that knows all features. */
export function Routes() {
  const [location] = useLocation();
  return (
    <ErrorBoundary key={sectionOf(location)}>
      <Switch>
        {screen(paths.overview, <OverviewPage />)}
        {screen(paths.cells, <CellsPage />)}
        {screen(paths.statistics, <StatisticsPage />)}
        {screen(paths.settings, <SettingsPage />)}
        <Route>{location === '/' ? null : <NotFound />}</Route>
      </Switch>
    </ErrorBoundary>
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
