import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import './base.css';
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import 'dayjs/locale/vi';
import { createRoot } from 'react-dom/client';
import { vi } from '../../shared/i18n';
import { LostText } from '../components/field/lost-text';
import { Together } from '../components/field/together';
import { watchMainButton } from '../components/main-button';
import { App } from './App';
import { invoke, listen } from './api';
import { guardClosing } from './close-guard';
import { applyContrast, hasStrongContrast } from './contrast';
import { ErrorBoundary } from './ErrorBoundary';
import { watchHeldEnter } from './held-enter';
import { keepSaving } from './keep-saving';
import { watchLock } from './lock-watch';
import { AppStore } from './store/app-store';
import { StoreProvider } from './store/hooks';
import { prepareSeason } from './store/prepare-season';
import { watchTextCursor } from './text-cursor';
import { applyTextSize, storedTextSize } from './text-size';
import { cssVariables, theme } from './theme';
import { tellTyped } from './typed-text';
import { watchUndoKeys } from './undo-keys';
import { windowPlaces } from './window-places';

/** Weeks begin on Monday; only Sunday is printed in red. */
const calendar = { locale: 'vi', firstDayOfWeek: 1 as const, weekendDays: [0 as const] };

const store = new AppStore(invoke, windowPlaces(), prepareSeason);
listen('file.opened', (file) => {
  store.opened(file);
  store.notify(vi.frame.opened(file.name));
});
listen('file.refused', store.tellProblem);
guardClosing(store);
keepSaving(store);
tellTyped();
watchUndoKeys(store);
watchHeldEnter();
watchMainButton();
watchTextCursor();
watchLock(store);
applyTextSize(storedTextSize());
applyContrast(hasStrongContrast());

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
    <DatesProvider settings={calendar}>
      <ErrorBoundary>
        <StoreProvider store={store}>
          <LostText value={store.tellLost}>
            <Together value={(fill) => void store.together(fill)}>
              <App />
            </Together>
          </LostText>
        </StoreProvider>
      </ErrorBoundary>
    </DatesProvider>
  </MantineProvider>,
);
void store.start();
