import { Button } from '@mantine/core';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { Note } from '../../components/feedback/Note';
import { useAppStore, useAppView } from '../store/hooks';

/** What was entered is not on the disk: why, and the two ways on. */
export function UnsavedNote() {
  const store = useAppStore();
  const { saving } = useAppView();
  if (saving.state !== 'failed') return null;
  return (
    <Note
      tone="error"
      urgent
      actions={
        <>
          <Button onClick={() => void store.saveAgain()}>{vi.frame.saveAgain}</Button>
          <Button variant="default" onClick={() => void store.saveElsewhere()}>
            {vi.frame.saveElsewhere}
          </Button>
        </>
      }
    >
      <strong>{vi.frame.notSaved(errorText(saving.error))}</strong>
      <div>{vi.frame.notSavedHelp}</div>
    </Note>
  );
}
