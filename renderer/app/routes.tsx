import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { OverviewPage } from '../features/overview/OverviewPage';
import { ErrorBoundary } from './ErrorBoundary';
import { wholeOverviewPath } from './field-paths';
import { paths, sectionOf } from './paths';

const read = async () => ({ default: (await import('./SeasonScreens')).SeasonScreens });
const SeasonScreens = lazy(read);

/** Which screen an address shows: the overview at once, for the program opens with it; the code of all others is read behind it. */
export function Routes() {
  const [location] = useLocation();
  useReadBehind();
  return (
    <ErrorBoundary key={sectionOf(location)} place={location}>
      <Switch>
        <Route path={paths.overview}>
          <OverviewPage />
        </Route>
        <Route path={wholeOverviewPath}>
          <OverviewPage all />
        </Route>
        <Route>
          <Suspense fallback={null}>
            <SeasonScreens />
          </Suspense>
        </Route>
      </Switch>
    </ErrorBoundary>
  );
}

/** Reads the other screens' code once the window has nothing else to do: the first step away from the overview waits for nothing. */
function useReadBehind(): void {
  useEffect(() => {
    const waiting = requestIdleCallback(() => void read());
    return () => cancelIdleCallback(waiting);
  }, []);
}
