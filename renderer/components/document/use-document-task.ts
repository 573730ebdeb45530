import { useState } from 'react';
import type { ExportedFile, WrittenPrintouts } from '../../../shared/api';
import type { AppError } from '../../../shared/errors';
import type { Result } from '../../../shared/result';
import { invoke } from '../../app/api';
import { useAppStore } from '../../app/store/hooks';

/** What came of a task: a file, a folder of papers, or a page on its way to the printer. */
export type Written = ExportedFile | WrittenPrintouts | null;

/** What the writing or printing of a document is at. */
export type TaskState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working' }
  | { readonly phase: 'done'; readonly written: Written; readonly problem?: AppError }
  | { readonly phase: 'failed'; readonly error: AppError };

/** Runs one task at a time and follows it; a changed mind in a dialog leaves no trace. */
export function useDocumentTask() {
  const store = useAppStore();
  const [state, setState] = useState<TaskState>({ phase: 'idle' });
  const run = async (task: () => Promise<Result<Written, AppError>>) => {
    setState({ phase: 'working' });
    // What was typed last belongs into the paper too.
    await store.settled();
    const answer = await task();
    if (answer.ok) setState({ phase: 'done', written: answer.value });
    else if (answer.error.code === 'cancelled') setState({ phase: 'idle' });
    else setState({ phase: 'failed', error: answer.error });
  };
  /** Opens what was written; when nothing can, the reason stands beside the buttons. */
  const open = async (what: 'printouts.open' | 'printouts.showFolder') => {
    const answer = await invoke(what, undefined);
    setState((now) => (now.phase === 'done' && !answer.ok ? { ...now, problem: answer.error } : now));
  };
  return { state, run, open, busy: state.phase === 'working' };
}
