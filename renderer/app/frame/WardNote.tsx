import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { OpenFile } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { Note } from '../../components/feedback/Note';
import { paths, sectionOf } from '../paths';

/** In a combined file: which ward the screens show, and the way back to all of them. */
export function WardNote({ file }: { readonly file: OpenFile }) {
  const [location, navigate] = useLocation();
  if (!file.combined || sectionOf(location) === paths.combined) return null;
  return (
    <Note
      tone="plain"
      actions={
        <Button variant="default" onClick={() => navigate(paths.combined)}>
          {vi.combined.page.toTotal}
        </Button>
      }
    >
      {vi.combined.page.reading(file.season.committee.name)}
    </Note>
  );
}
