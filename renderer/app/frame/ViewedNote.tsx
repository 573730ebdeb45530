import { Button } from '@mantine/core';
import type { OpenFile } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { viewedText } from '../../../shared/i18n/vi/errors';
import { formatMoment } from '../../../shared/text/dates';
import { Note } from '../../components/feedback/Note';
import { useAppStore } from '../store/hooks';

/** Says that the file is open for reading only and why, and leads on. */
export function ViewedNote({ file: { viewed, savedAt } }: { readonly file: OpenFile }) {
  const store = useAppStore();
  if (!viewed) return null;
  return (
    <Note
      tone="warning"
      actions={
        <Button variant="default" onClick={() => void store.openRefused('edit')}>
          {vi.frame.openToEdit}
        </Button>
      }
    >
      {vi.frame.viewed(formatMoment(savedAt), viewedText(viewed))}
    </Note>
  );
}
