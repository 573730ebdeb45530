import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { CopyBeside, OpenFile } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { Note } from '../../components/feedback/Note';
import { invoke } from '../api';
import { useAppStore } from '../store/hooks';

const SEEN = 'dhcb.beside:';

/** Says once of each copy beside the file, as long as it is not changed again, that two of them differ, and leads there. */
export function BesideNote({ file: { path, handle } }: { readonly file: OpenFile }) {
  const store = useAppStore();
  const [copies, setCopies] = useState<readonly CopyBeside[]>([]);
  useEffect(() => {
    let left = false;
    void invoke('file.beside', { handle }).then((answer) => {
      if (!left) setCopies(answer.ok ? answer.value.filter((copy) => !isSeen(path, copy)) : []);
    });
    return () => {
      left = true;
    };
    // once for an opening: work of one's own makes no copy newer or older
  }, [path, handle]);
  const [first] = copies;
  if (!first) return null;
  const putAway = () => {
    for (const copy of copies) localStorage.setItem(seenKey(path, copy), copy.changedAt);
    setCopies([]);
  };
  return (
    <Note
      tone="warning"
      actions={
        <>
          <Button variant="default" onClick={() => void store.openBeside(first.name)}>
            {vi.frame.openBeside}
          </Button>
          <Button variant="default" onClick={putAway}>
            {vi.frame.syncedSeen}
          </Button>
        </>
      }
    >
      {vi.frame.beside(first, copies.length - 1)}
    </Note>
  );
}

function seenKey(path: string, { name }: CopyBeside): string {
  return `${SEEN}${path}:${name}`;
}

function isSeen(path: string, copy: CopyBeside): boolean {
  return localStorage.getItem(seenKey(path, copy)) === copy.changedAt;
}
