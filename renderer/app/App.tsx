import { Loader } from '@mantine/core';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { vi } from '../../shared/i18n';
import { ManualButton } from '../features/manual/ManualButton';
import { UnlockDialog } from '../features/password/UnlockDialog';
import { NewSeasonPage } from '../features/start/NewSeasonPage';
import { StartPage } from '../features/start/StartPage';
import { Frame } from './frame/Frame';
import styles from './frame/frame.module.css';
import { paths } from './paths';
import { useViewPart } from './store/hooks';

/** What the window shows: the start screen, the form of a new season, or the open season in its frame. */
export function App() {
  // not what becomes of an edit on its way: all that is shown hangs on this
  const phase = useViewPart((view) => view.phase);
  const file = useViewPart((view) => view.file);
  if (phase === 'starting') {
    return (
      <div className={styles.starting}>
        <Loader size="sm" color="gray" aria-hidden /> {vi.frame.loading}
      </div>
    );
  }
  return (
    <Router hook={useHashLocation}>
      <UnlockDialog />
      <Switch>
        <Route path={paths.newSeason}>
          <NewSeasonPage basis="empty" />
          <HelpOutside />
        </Route>
        <Route path={paths.nextSeason}>
          <NewSeasonPage basis={file ? 'thisFile' : 'otherFile'} />
          <HelpOutside />
        </Route>
        <Route>
          {file ? (
            <Frame key={`${file.handle} ${file.path}`} file={file} />
          ) : (
            <>
              <StartPage />
              <HelpOutside />
            </>
          )}
        </Route>
      </Switch>
    </Router>
  );
}

/** The manual, where there is no frame to hold its button. */
function HelpOutside() {
  return (
    <div className={styles.helpOutside}>
      <ManualButton />
    </div>
  );
}
