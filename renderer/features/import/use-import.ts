import { useEffect, useRef, useState } from 'react';
import type { ImportSource, ImportView } from '../../../shared/api-import';
import type { Cell } from '../../../shared/domain/season';
import { activeCells } from '../../../shared/domain/season-views';
import type { AppError } from '../../../shared/errors';
import type { AnyColumn } from '../../../shared/import/plan/plan';
import type { ImportKind, ImportSettings } from '../../../shared/import/plan/settings';
import type { Result } from '../../../shared/result';
import { invoke } from '../../app/api';
import { useHandle, useSeasonNow } from '../../app/store/hooks';
import {
  lookOf,
  rememberedKind,
  rememberedSettings,
  rememberKind,
  rememberSettings,
} from './remembered-choices';
import type { Remembered } from './remembered-parts';

/** A list that was opened, with what is decided about it so far. */
export interface OpenedList {
  readonly source: ImportSource;
  readonly sheet: number;
  readonly settings: ImportSettings;
  /** What it looked like when it was opened. */
  readonly look?: string | undefined;
  readonly remembered?: Remembered | undefined;
  readonly view: ImportView;
  /** Another number for each plan: rows shown before are out of date. */
  readonly version: number;
}

type Asked = Omit<OpenedList, 'view' | 'version'>;

/** The import while it is looked over; nothing is stored here. */
export function useImport() {
  const handle = useHandle();
  const seasonNow = useSeasonNow();
  const cells = () => {
    const season = seasonNow();
    return season ? activeCells(season) : [];
  };
  const { list, setList, problem, setProblem, busy, setBusy, plan } = usePlan(handle, cells);
  const open = async (ask: () => Promise<Result<ImportSource, AppError>>) => {
    setBusy(true);
    setProblem(undefined);
    const answer = await ask();
    if (answer.ok) {
      await plan({ source: answer.value, sheet: answer.value.sheet, settings: {} });
      return;
    }
    setBusy(false);
    if (answer.error.code !== 'cancelled') setProblem(answer.error);
  };
  /** Plans the sheet anew, with everything that is decided about it. */
  const restart = (settings: ImportSettings) => {
    if (list) void plan({ ...list, settings });
  };
  const change = (settings: Partial<ImportSettings>) => {
    if (!list) return;
    rememberSettings(list.view, settings, cells());
    restart({ ...list.settings, ...settings });
  };
  return {
    list,
    problem,
    busy,
    chooseFile: () => open(() => invoke('import.chooseFile', { handle })),
    paste: (text: string) => open(() => invoke('import.paste', { handle, text })),
    chooseSheet: (sheet: number) => {
      if (list) void plan({ source: list.source, sheet, settings: { allSheets: false } });
    },
    change,
    restart,
    chooseKind: (kind: ImportKind) => {
      if (!list) return;
      rememberKind(list.look, kind);
      restart({ ...unmatched(list.settings), kind });
    },
    match: (index: number, use: AnyColumn | undefined) => {
      if (!list) return;
      const columns = matchedOtherwise(list.view, index, use);
      change({ columns });
    },
    stop: () => void invoke('import.stop', undefined),
    startAnew: () => {
      void invoke('import.close', undefined);
      setList(undefined);
      setProblem(undefined);
    },
  };
}

export type Import = ReturnType<typeof useImport>;

/** What was matched by hand does not hold for other headings. */
export function unmatched({ columns: _columns, ...settings }: ImportSettings): ImportSettings {
  return settings;
}

/** Asks main for plans. The answer to the last question holds; a sheet whose headings are known is matched as before. */
function usePlan(handle: string, cells: () => readonly Cell[]) {
  const [list, setList] = useState<OpenedList>();
  const [problem, setProblem] = useState<AppError>();
  const [busy, setBusy] = useState(false);
  // what was opened is put away when the screen is left
  useEffect(() => () => void invoke('import.close', undefined), []);
  // what was planned last: what is shown meanwhile goes back to it where the planning is stopped
  const last = useRef<OpenedList>(undefined);
  const plan = async (asked: Asked): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    setList((shown) => (shown?.source === asked.source ? { ...shown, settings: asked.settings } : shown));
    const answer = await planned(handle, asked, cells());
    // ended by a later question, whose answer is still to come
    if (!answer.ok && answer.error.code === 'cancelled' && newest.get(handle) !== asked) return;
    setBusy(false);
    if (answer.ok) last.current = answer.value;
    else setProblem(answer.error);
    setList(answer.ok || last.current?.source === asked.source ? last.current : undefined);
  };
  return { list, setList, problem, setProblem, busy, setBusy, plan };
}

/** What was asked last of an opened file. */
const newest = new Map<string, Asked>();
let versions = 0;

async function planned(
  handle: string,
  asked: Asked,
  cells: readonly Cell[],
): Promise<Result<OpenedList, AppError>> {
  newest.set(handle, asked);
  // the box of the numbers of cards is open until it is ticked
  const ask = (settings: ImportSettings) =>
    invoke('import.plan', { handle, sheet: asked.sheet, settings: { identifiers: false, ...settings } });
  const guessed = await ask(asked.settings);
  if (!guessed.ok) return guessed;
  const isUntouched = Object.keys(asked.settings).every((key) => key === 'allSheets');
  const look = asked.look ?? lookOf(guessed.value);
  const kind = isUntouched ? rememberedKind(look) : undefined;
  const other = kind === undefined || kind === guessed.value.kind ? undefined : { kind };
  const first = other ? await ask({ ...asked.settings, ...other }) : guessed;
  if (!first.ok) return first;
  const remembered = isUntouched ? rememberedSettings(first.value, cells) : undefined;
  const settings = { ...asked.settings, ...other, ...remembered };
  const answer = remembered === undefined ? first : await ask(settings);
  versions += 1;
  if (!answer.ok) return answer;
  const { matched, nameCase } = first.value;
  const told = remembered ? { matched, nameCase, settings: remembered } : asked.remembered;
  return {
    ok: true,
    value: { ...asked, look, settings, remembered: told, view: answer.value, version: versions },
  };
}

/** The columns with one matched otherwise; whatever held that use before is not used any more. */
function matchedOtherwise({ matched }: ImportView, index: number, use: AnyColumn | undefined) {
  const others = Object.entries(matched).filter(([each, column]) => each !== use && column !== index);
  return { ...Object.fromEntries(others), ...(use !== undefined && { [use]: index }) };
}
