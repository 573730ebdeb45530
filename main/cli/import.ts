import { readFile } from 'node:fs/promises';
import type { ImportView } from '../../shared/api-import';
import type { ImportEdit } from '../../shared/domain/edits';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import { cli } from '../../shared/i18n/vi/cli';
import type { PlanRow } from '../../shared/import/plan/plan';
import type { ImportKind, ImportSettings } from '../../shared/import/plan/settings';
import { fail, ok, type Result } from '../../shared/result';
import { openDataFile, readDataFile } from '../db/data-file';
import { ImportDesk } from '../files/read-import';
import type { Call } from './call';
import { type Command, DATA_FILE, wordOf } from './command';
import { reportFailure } from './failure';
import { type Answers, type Question, questionsOf, readAnswers, settingsOfAnswers } from './import-answers';
import { importOutput, importText } from './import-output';
import { json } from './json';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** What the command line calls the kinds of list. */
const kinds: Readonly<Record<string, ImportKind>> = {
  members: 'roster',
  committee: 'committee',
  cells: 'cells',
};

/** `import`: what a list from outside would do, and, with `--apply`, does. */
export const importCommand: Command = {
  signature: {
    words: [DATA_FILE, 'DANH-SÁCH.xlsx'],
    options: {
      kind: { value: Object.keys(kinds).join('|') },
      sheet: { value: 'TRANG' },
      answers: { value: 'TRẢ-LỜI.json' },
      apply: {},
      json: {},
    },
  },
  run: async (call, terminal) => {
    const path = wordOf(call, 0);
    const kind = call.values.get('kind');
    if (kind !== undefined && kinds[kind] === undefined) {
      terminal.complain(cli.import.unknownKind(kind, Object.keys(kinds).join(', ')));
      return exitStatus.wrong;
    }
    const answers = await answersOf(call, terminal);
    if (answers === undefined) return exitStatus.wrong;
    if (call.switches.has('apply')) return applied(call, answers, terminal);
    const file = await readDataFile(path);
    if (!file.ok) return reportFailure(terminal, path, file.error);
    const planned = await planList(file.value.season, call, answers);
    if (!planned.ok) return listFailure(planned.error, call, terminal);
    tell(planned.value, call, terminal);
    return exitStatus.done;
  },
};

async function answersOf(call: Call, terminal: Terminal): Promise<Answers | undefined> {
  const path = call.values.get('answers');
  if (path === undefined) return new Map();
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const answers = text === undefined ? undefined : readAnswers(text);
  if (answers === undefined) terminal.complain(cli.about(path, cli.import.answersUnreadable));
  return answers;
}

/** A list with everything that is decided about it. */
interface PlannedList {
  readonly sheet: string;
  readonly view: ImportView;
  readonly rows: readonly PlanRow[];
  readonly questions: readonly Question[];
  readonly edit: ImportEdit | undefined;
}

type ListError = AppError | { readonly unknownSheet: string; readonly known: readonly string[] };

/** Answers may raise further questions: they are asked until no answer is left that changes anything. */
const MOST_ROUNDS = 6;
const ALL_ROWS = 1_000_000;

async function planList(
  season: Season,
  call: Call,
  answers: Answers,
): Promise<Result<PlannedList, ListError>> {
  const desk = new ImportDesk(() => undefined);
  const opened = await desk.openFile(wordOf(call, 1));
  if (!opened.ok) return opened;
  const { sheets, sheet: first } = opened.value;
  const wanted = call.values.get('sheet');
  const sheet = wanted === undefined ? first : sheets.findIndex(({ name }) => name === wanted);
  if (sheet < 0) return fail({ unknownSheet: wanted ?? '', known: sheets.map(({ name }) => name) });
  const kind = kinds[call.values.get('kind') ?? ''];
  let settings: ImportSettings = { ...(kind && { kind }), ...(wanted !== undefined && { allSheets: false }) };
  for (let round = 0; ; round += 1) {
    const view = await desk.plan(season, sheet, settings);
    if (!view.ok) return view;
    const rows = desk.rows('all', 0, ALL_ROWS);
    if (!rows.ok) return rows;
    const questions = questionsOf(season, view.value, rows.value.rows);
    const next = settingsOfAnswers(settings, questions, answers);
    if (next === undefined || round >= MOST_ROUNDS) {
      const edit = view.value.applies ? await desk.edit(season) : undefined;
      const read = view.value.notes.find(({ code }) => code === 'sheets-read')?.text;
      return ok({
        sheet: read ?? sheets[sheet]?.name ?? '',
        view: view.value,
        rows: rows.value.rows,
        questions,
        edit: edit?.ok === true ? edit.value : undefined,
      });
    }
    settings = next;
  }
}

/** Plans and stores with the file in hand, so that nobody changes it in between. */
async function applied(call: Call, answers: Answers, terminal: Terminal): Promise<ExitStatus> {
  const path = wordOf(call, 0);
  const file = await openDataFile(path);
  if (!file.ok) return reportFailure(terminal, path, file.error);
  try {
    const planned = await planList(file.value.season(), call, answers);
    if (!planned.ok) return listFailure(planned.error, call, terminal);
    const open = planned.value.questions.filter(({ answer }) => answer === null);
    tell(planned.value, call, terminal);
    for (const { about } of open) terminal.complain(cli.import.open(about));
    if (open.length > 0) return exitStatus.findings;
    const { edit } = planned.value;
    if (edit === undefined) return exitStatus.done;
    const saved = await file.value.edit(edit);
    return saved.ok ? exitStatus.done : reportFailure(terminal, path, saved.error);
  } finally {
    await file.value.close();
  }
}

function tell(planned: PlannedList, call: Call, terminal: Terminal): void {
  const output = importOutput(planned);
  terminal.print(call.switches.has('json') ? json(output) : importText(output));
}

function listFailure(error: ListError, call: Call, terminal: Terminal): ExitStatus {
  const path = wordOf(call, 1);
  if ('unknownSheet' in error) {
    terminal.complain(cli.about(path, cli.import.unknownSheet(error.unknownSheet, error.known.join(', '))));
    return exitStatus.wrong;
  }
  reportFailure(terminal, path, error.code === 'not-found' ? appError('xlsx-no-sheet') : error);
  return exitStatus.wrong;
}
