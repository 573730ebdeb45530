import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow as RealWindow } from 'electron';
import fc from 'fast-check';
import type { z } from 'zod';
import { appOrigin } from '../main/app-protocol';
import { callChannel } from '../main/channels';
import { createDataFile, readDataFile } from '../main/db/data-file';
import { answersOf } from '../main/ipc/answers';
import { handleAll } from '../main/ipc/handle';
import { pageLife } from '../main/ipc/page-life';
import { officeCalls } from '../main/ipc/register';
import { settling } from '../main/ipc/settle';
import { Office } from '../main/office/office';
import { keyring } from '../main/vault/keyring';
import { type AnswerText, answerRead } from '../shared/answer-text';
import { type ApiName, apiCalls, type OpenFile, type Saved } from '../shared/api';
import type { BackupList } from '../shared/api-backups';
import { applyChange } from '../shared/domain/edits';
import { sameValue } from '../shared/domain/same-value';
import { sampleSeason } from '../shared/fixtures/sample';
import { atOnce } from '../shared/stepwise';
import { arbitraryEdit } from '../shared/testing/arbitrary-edit';
import { must } from '../shared/testing/must';
import { BrowserWindow, listeners, playIn } from './electron';
import { changed, oddOne } from './fuzz';
import { count, newTally, type Tally, tried } from './tally';

const names = Object.keys(apiCalls) as ApiName[];
const SEASON: readonly ApiName[] = [
  'season.edit',
  'season.edit',
  'season.edit',
  'season.undo',
  'season.redo',
];
/** So many calls are about the season for one about anything. */
const SEASON_CALLS = 15;
const COMPARED = 25;
const MOST_CELLS = 60;

const below = (limit: number) => Math.floor(Math.random() * limit);
const among = <T>(list: readonly T[]): T | undefined => list[below(list.length)];

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: string };
}

/** The part of a schema by which a value for it is made. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
}

/** The window's side: what it was told stands open, and what it makes of the changes that it is sent. */
class Window {
  file: OpenFile | undefined;
  #copies: readonly string[] = [];
  readonly #makers = fc.sample(arbitraryEdit, 2000);

  take(answer: Answer): void {
    const value = (answer.value ?? {}) as Partial<OpenFile & Saved & BackupList & { file: OpenFile | null }>;
    if (value.copies) this.#copies = value.copies.map(({ name }) => name);
    if (value.change && this.file)
      this.file = { ...this.file, season: applyChange(this.file.season, value.change) };
    if (value.season && value.handle !== undefined) this.file = value as OpenFile;
    if (value.file) this.file = value.file;
  }

  /** A value that such a schema may take. */
  valueOf(schema: z.ZodType, key = ''): unknown {
    const { type, ...of } = schema.def as unknown as Definition;
    if (key === 'edit' && this.file) return among(this.#makers)?.(this.file.season);
    switch (type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(of.shape ?? {}).map(([name, inner]) => [name, this.valueOf(inner, name)]),
        );
      case 'optional':
        return Math.random() < 0.5 ? undefined : this.valueOf(of.innerType as z.ZodType, key);
      case 'nullable':
        return Math.random() < 0.2 ? null : this.valueOf(of.innerType as z.ZodType, key);
      case 'pipe':
        return this.valueOf(of.in as z.ZodType, key);
      case 'array':
        return Array.from({ length: 1 + below(3) }, () => this.valueOf(of.element as z.ZodType, key));
      case 'union':
        return this.valueOf(among(of.options ?? []) as z.ZodType, key);
      case 'enum':
        return among(Object.values(of.entries ?? {}));
      case 'literal':
        return among(of.values ?? []);
      case 'boolean':
        return Math.random() < 0.5;
      case 'number':
        return below(4);
      case 'string':
        return this.#text(key);
      default:
        return undefined;
    }
  }

  #text(key: string): string {
    const { file } = this;
    const known: Readonly<Record<string, readonly string[] | undefined>> = {
      handle: [file?.handle ?? ''],
      cellIds: file?.season.cells.map(({ id }) => id),
      key: file?.seasons.map((season) => season.key),
      recentPath: [file?.path ?? ''],
      password: ['mật khẩu 1'],
      current: ['mật khẩu 1'],
      name: Math.random() < 0.5 ? this.#copies : undefined,
      term: ['2025-2030', '2030-2035'],
      text: ['STT\tHọ và tên\tChi bộ\n1\tVũ Thị Nga\tAn Dưỡng', 'a'],
    };
    return among(known[key] ?? ['2025-03-02', 'Chi bộ An Dưỡng', '']) ?? '';
  }
}

/**
 * Calls of the window through the handlers that answer them in the program, with anything in them: each is answered, what
 * the window makes of the answers is what is open, and that is what stands in the file.
 */
export async function calls(times: number): Promise<Tally> {
  const tally = newTally();
  const folder = mkdtempSync(join(tmpdir(), 'dhcb-torture-'));
  const path = join(folder, 'a.dhcb');
  const home = join(folder, '..', `${folder}-home`);
  playIn(folder);
  const office = new Office(home, '0');
  const shown = new BrowserWindow() as unknown as RealWindow;
  const watched = { life: pageLife(shown), settle: settling(shown) };
  handleAll(names, answersOf(officeCalls(office, shown, watched)));
  const window = new Window();
  let bug = '';
  const { error: complain } = console;
  console.error = (line: string) => void (bug = line);
  const call = async (name: ApiName, argument: unknown): Promise<Answer> => {
    const event = { senderFrame: { parent: null, origin: appOrigin } };
    const text = (await listeners.get(callChannel(name))?.(event, argument)) as AnswerText;
    const answer = atOnce(answerRead(text)) as Answer;
    if (answer.error?.code === 'program-error') count(tally, 'crashed', `${name}: ${bug}`);
    window.take(answer);
    return answer;
  };
  for (let time = 0; time < times; time += 1) {
    const name = among(time % (SEASON_CALLS + 1) === 0 ? names : SEASON) as ApiName;
    await tried(tally, name, async () => {
      if (!office.season().ok || (window.file?.season.cells.length ?? 0) > MOST_CELLS)
        await afresh(office, path, window);
      const argument = window.valueOf(apiCalls[name].argument);
      const chance = Math.random();
      await call(name, chance < 0.6 ? argument : chance < 0.95 ? changed(argument) : oddOne());
      if (time % COMPARED === 0) await compare(tally, office, window, name);
    });
  }
  console.error = complain;
  await office.abandon();
  keyring.clear();
  for (const left of [folder, home]) rmSync(left, { recursive: true, force: true });
  return tally;
}

/** The sample, open. */
async function afresh(office: Office, path: string, window: Window): Promise<void> {
  await office.end();
  rmSync(path, { recursive: true, force: true });
  must(await createDataFile(path, sampleSeason()));
  window.file = must(await office.open(path));
}

/** The season in the window, in main and in the file are one. */
async function compare(tally: Tally, office: Office, window: Window, name: ApiName): Promise<void> {
  const open = office.season();
  if (!open.ok || !window.file) return;
  if (!sameValue(window.file.season, open.value.season))
    count(tally, 'unsound', `${name}: the window has another season`);
  if (window.file.readOnly || window.file.viewed || window.file.combined) return;
  const read = await readDataFile(window.file.path);
  if (!read.ok) count(tally, 'lost', `${name}: ${read.error.code}`);
  else if (
    window.file.shown === window.file.seasons.at(-1)?.key &&
    !sameValue(read.value.season, open.value.season)
  )
    count(tally, 'lost', `${name}: the file has another season`);
}
