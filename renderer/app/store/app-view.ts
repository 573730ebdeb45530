import type { AppState, OpenFile, RecentFile } from '../../../shared/api';
import type { AppError } from '../../../shared/errors';

/** Whether what was entered is in the file. */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly error: AppError };

/** A line at the foot of the window; with a step it offers to take that back. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly step?: string;
  /** It stays until it is closed. */
  readonly stays?: true;
  /** Something else that is offered. */
  readonly offer?: { readonly label: string; readonly take: () => void };
}

/** Everything the frame shows. A new object whenever anything in it changed. */
export interface AppView {
  readonly phase: 'starting' | 'ready';
  readonly version: string;
  readonly file: OpenFile | null;
  readonly recent: readonly RecentFile[];
  /** Why a file could not be opened, made or closed. */
  readonly problem: AppError | null;
  readonly saving: Saving;
  readonly notice: Notice | null;
}

export const saved: Saving = { state: 'saved' };

/** Before main has said what stands open. */
export const emptyView: AppView = {
  phase: 'starting',
  version: '',
  file: null,
  recent: [],
  problem: null,
  saving: saved,
  notice: null,
};

/** What main says at the start. */
export function startOf({ version, file, recent, problem }: AppState): Partial<AppView> {
  return { version, file, recent, problem };
}
