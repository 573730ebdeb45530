import { Button } from '@mantine/core';
import type { OpenFile } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { Note } from '../../components/feedback/Note';
import { useAppStore } from '../store/hooks';

const texts = vi.terms.seasons;

/** Says that an older season of the file is shown, and leads back or lets it be changed. */
export function OldSeasonNote({ file }: { file: OpenFile }) {
  const store = useAppStore();
  const current = file.seasons.at(-1);
  if (!current || current.key === file.shown || file.combined) return null;
  const { term } = file.season.season;
  return (
    <Note
      tone={file.readOnly ? 'plain' : 'warning'}
      actions={
        <>
          {file.readOnly && (
            <Button variant="default" onClick={() => void store.showSeason(file.shown, true)}>
              {texts.allowEditing}
            </Button>
          )}
          <Button variant="default" onClick={() => void store.showSeason(current.key)}>
            {texts.backToCurrent}
          </Button>
        </>
      }
    >
      {file.readOnly ? texts.reading(term) : texts.editing(term)}
    </Note>
  );
}
