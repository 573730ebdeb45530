import { useCallback, useEffect, useState } from 'react';
import type { BackupHolding, BackupList } from '../../../shared/api-backups';
import type { AppError, ErrorCode } from '../../../shared/errors';
import { errorText } from '../../../shared/i18n/vi/errors';
import type { Result } from '../../../shared/result';
import { invoke } from '../../app/api';
import { useAppStore, useAppView } from '../../app/store/hooks';

/** The copies of the open file, or without a handle of the one that could not be opened; undefined until they are there. */
export function useBackups(handle: string | null): {
  readonly list: BackupList | undefined;
  readonly reload: () => void;
} {
  const store = useAppStore();
  const [list, setList] = useState<BackupList>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let left = false;
    void invoke('backups.list', { handle }).then((answer) => {
      if (left) return;
      if (answer.ok) setList(answer.value);
      // of a file that was refused and is another one by now, nothing is offered
      else if (handle !== null) store.notify(errorText(answer.error));
    });
    return () => {
      left = true;
    };
  }, [handle, store, asked]);
  const reload = useCallback(() => setAsked((times) => times + 1), []);
  return { list, reload };
}

export type Looked = Result<BackupHolding, AppError>;

/** Whether a copy says nothing until its password is given. */
export function isAnyLocked(looked: ReadonlyMap<string, Looked>): boolean {
  return [...looked.values()].some((each) => !each.ok && LOCKED.has(each.error.code));
}

const LOCKED: ReadonlySet<ErrorCode> = new Set(['password-needed', 'password-wrong']);

/** What each copy holds, by its name: one is opened after the other, as they are named, and again in each round. */
export function useLooked(
  handle: string | null,
  names: readonly string[],
  round = 0,
): ReadonlyMap<string, Looked> {
  const season = useAppView().file?.season;
  const [found, setFound] = useState<ReadonlyMap<string, Looked>>(new Map());
  const key = names.join('\n');
  useEffect(() => {
    const screen = { left: false };
    const look = async () => {
      const looked = new Map<string, Looked>();
      for (const name of key === '' ? [] : key.split('\n')) {
        looked.set(name, await invoke('backups.look', { handle, name }));
        if (screen.left) return;
        setFound(new Map(looked));
      }
    };
    void look();
    return () => {
      screen.left = true;
    };
  }, [handle, key, season, round]);
  return found;
}
