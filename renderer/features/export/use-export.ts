import { useEffect, useState } from 'react';
import type { ExportedFile, ExportProgress } from '../../../shared/api';
import type { AppError } from '../../../shared/errors';
import type { SheetCode } from '../../../shared/export/sheet-codes';
import { invoke, listen } from '../../app/api';

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
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  useEffect(
    () =>
      listen('export.progress', (progress) =>
        setState((now) =>
          now.phase === 'choosing' || now.phase === 'writing' ? { phase: 'writing', progress } : now,
        ),
      ),
    [],
  );
  /** True when the files are written. */
  const run = async ({ sheets, ...how }: ExportChoice) => {
    setState({ phase: 'choosing' });
    const answer = await invoke('export.workbook', { sheets: [...sheets], ...how });
    if (answer.ok) setState({ phase: 'done', file: answer.value });
    else if (answer.error.code === 'cancelled') setState({ phase: 'idle' });
    else setState({ phase: 'failed', error: answer.error });
    return answer.ok;
  };
  /** Opens what was written; when nothing can, the reason stands beside the buttons. */
  const open = async (what: 'export.openFile' | 'export.openFolder') => {
    const answer = await invoke(what, undefined);
    setState((now) =>
      now.phase === 'done' ? openedState(now.file, answer.ok ? undefined : answer.error) : now,
    );
  };
  return { state, run, open };
}

function openedState(file: ExportedFile, problem: AppError | undefined): ExportState {
  return problem ? { phase: 'done', file, problem } : { phase: 'done', file };
}
