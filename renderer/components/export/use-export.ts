import { use, useEffect, useState } from 'react';
import type { ExportedFile, ExportProgress, OpenFile } from '../../../shared/api';
import type { Season } from '../../../shared/domain/season';
import type { AppError } from '../../../shared/errors';
import { keptExports } from '../../../shared/export/changes';
import type { SheetCode } from '../../../shared/export/sheet-codes';
import { sheetModels } from '../../../shared/export/sheet-models';
import { localDay } from '../../../shared/text/local-day';
import { invoke, listen } from '../../app/api';
import { useAppStore, useEdit } from '../../app/store/hooks';
import { ReadOnly } from '../field/read-only';

/** What an export is at. `choosing`: the dialog that asks for the file stands open. */
export type ExportState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'choosing' }
  | { readonly phase: 'writing'; readonly progress: ExportProgress }
  | { readonly phase: 'done'; readonly file: ExportedFile; readonly problem?: AppError }
  | { readonly phase: 'failed'; readonly error: AppError };

/** What is written, and how. */
export interface ExportChoice {
  readonly sheets: readonly SheetCode[];
  /** A file for each sheet. */
  readonly apart: boolean;
  readonly markChanges: boolean;
}

/** Writes the workbook and follows its progress; a changed mind in the dialog leaves no trace. */
export function useExport() {
  const store = useAppStore();
  const edit = useEdit();
  const readOnly = use(ReadOnly);
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const [starting, setStarting] = useState(false);
  useEffect(
    () =>
      listen('export.progress', (progress) =>
        setState((now) =>
          now.phase === 'choosing' || now.phase === 'writing' ? { phase: 'writing', progress } : now,
        ),
      ),
    [],
  );
  const write = async ({ sheets, ...how }: ExportChoice) => {
    // what was typed last belongs into the sheets too
    await store.settled();
    const { file } = store.view();
    setState({ phase: 'choosing' });
    const answer = await invoke('export.workbook', { sheets: [...sheets], ...how });
    if (!answer.ok) {
      setState(
        answer.error.code === 'cancelled' ? { phase: 'idle' } : { phase: 'failed', error: answer.error },
      );
      return;
    }
    setState({ phase: 'done', file: answer.value });
    // a season that is only read keeps no record of what went out
    if (file && !readOnly) void edit({ type: 'exports.record', items: sent(file, sheets) });
  };
  const run = async (choice: ExportChoice) => {
    setStarting(true);
    await write(choice);
    setStarting(false);
  };
  /** Opens what was written; when nothing can, the reason stands beside the buttons. */
  const open = async (what: 'export.openFile' | 'export.openFolder') => {
    const answer = await invoke(what, undefined);
    setState((now) =>
      now.phase === 'done' ? openedState(now.file, answer.ok ? undefined : answer.error) : now,
    );
  };
  const busy = starting || state.phase === 'choosing' || state.phase === 'writing';
  return { state, busy, run, open };
}

function openedState(file: ExportedFile, problem: AppError | undefined): ExportState {
  return problem ? { phase: 'done', file, problem } : { phase: 'done', file };
}

/** The sheets as they went out, beside those of earlier exports that were not written again. */
function sent({ season, sample }: OpenFile, sheets: readonly SheetCode[]): NonNullable<Season['exports']> {
  const today = localDay(new Date());
  return keptExports(season, sheetModels(season, { sheets, sample, generatedOn: today }), today);
}
