import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OpenFile } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { Note } from '../../components/feedback/Note';
import { useAppStore } from '../store/hooks';

const SEEN = 'dhcb.synced:';

/** Says that the file lies in a folder that is carried to servers outside, until somebody has read it, and leads to another place. */
export function SyncedNote({ file: { path, synced } }: { readonly file: OpenFile }) {
  const store = useAppStore();
  const [seen, setSeen] = useState(() => localStorage.getItem(SEEN + path) !== null);
  if (synced === undefined || seen) return null;
  const putAway = () => {
    localStorage.setItem(SEEN + path, 'seen');
    setSeen(true);
  };
  return (
    <Note
      tone="warning"
      actions={
        <>
          <Button variant="default" onClick={() => void store.saveElsewhere()}>
            {vi.frame.saveElsewhere}
          </Button>
          <Button variant="default" onClick={putAway}>
            {vi.frame.syncedSeen}
          </Button>
        </>
      }
    >
      {vi.frame.synced(synced)}
    </Note>
  );
}
