import { readFile } from 'node:fs/promises';
import { collect } from '../../shared/cellforms/collect';
import type {
  Collected,
  CollectedFile,
  FormAnswers,
  FormChange,
  FormProblem,
} from '../../shared/cellforms/collected';
import { problemSentence } from '../../shared/cellforms/compare-field';
import { cellForms } from '../../shared/i18n/vi/cellForms';
import { cli } from '../../shared/i18n/vi/cli';
import { errorText } from '../../shared/i18n/vi/errors';
import { importQuestions } from '../../shared/i18n/vi/importQuestions';
import { openDataFile, readDataFile } from '../db/data-file';
import { readForms } from '../files/cell-forms';
import type { Call } from './call';
import { type Command, DATA_FILE, wordOf } from './command';
import { reportFailure } from './failure';
import { readAnswers } from './import-answers';
import { json } from './json';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** `collect`: what the forms that came back would change, and, with `--apply`, changes. */
export const collectCommand: Command = {
  signature: {
    words: [DATA_FILE, 'THƯ-MỤC'],
    options: {
      take: { value: 'form|entered' },
      answers: { value: 'TRẢ-LỜI.json' },
      apply: {},
      json: {},
    },
  },
  run: async (call, terminal) => {
    const answers = await answersOf(call, terminal);
    if (answers === undefined) return exitStatus.wrong;
    if (call.switches.has('apply')) return applied(call, answers, terminal);
    const path = wordOf(call, 0);
    const file = await readDataFile(path);
    if (!file.ok) return reportFailure(terminal, path, file.error);
    const returned = await readForms(wordOf(call, 1));
    if (!returned.ok) return reportFailure(terminal, wordOf(call, 1), returned.error);
    tell(collect(file.value.season, returned.value, answers), call, terminal);
    return exitStatus.done;
  },
};

async function answersOf(call: Call, terminal: Terminal): Promise<FormAnswers | undefined> {
  const take = call.values.get('take');
  if (take !== undefined && take !== 'form' && take !== 'entered') {
    terminal.complain(cli.collect.unknownTake(take));
    return undefined;
  }
  const path = call.values.get('answers');
  const text = path === undefined ? '{}' : await readFile(path, 'utf8').catch(() => '');
  const given = readAnswers(text);
  if (given === undefined) {
    terminal.complain(cli.about(path ?? '', cli.import.answersUnreadable));
    return undefined;
  }
  return { given: Object.fromEntries(given), ...(take !== undefined && { take }) };
}

/** Compares and stores with the file in hand, so that nobody changes it in between. What is open is left out. */
async function applied(call: Call, answers: FormAnswers, terminal: Terminal): Promise<ExitStatus> {
  const path = wordOf(call, 0);
  const returned = await readForms(wordOf(call, 1));
  if (!returned.ok) return reportFailure(terminal, wordOf(call, 1), returned.error);
  const file = await openDataFile(path);
  if (!file.ok) return reportFailure(terminal, path, file.error);
  try {
    const collected = collect(file.value.season(), returned.value, answers);
    tell(collected, call, terminal);
    const { edit, questions } = collected;
    const open = questions.filter(({ answer }) => answer === null);
    for (const { about, file } of open) terminal.complain(cli.about(file, cli.collect.open(about)));
    if (edit) {
      const saved = await file.value.edit(edit);
      if (!saved.ok) return reportFailure(terminal, path, saved.error);
    }
    return open.length > 0 ? exitStatus.findings : exitStatus.done;
  } finally {
    await file.value.close();
  }
}

function tell(collected: Collected, call: Call, terminal: Terminal): void {
  terminal.print(call.switches.has('json') ? json(outputOf(collected)) : textOf(collected));
}

/** As `collect --json` prints it (spec, “Command line”). */
function outputOf({ files, questions }: Collected) {
  return {
    files: files.map((file) => ({
      file: file.file,
      cell: file.cellId ?? null,
      cellName: file.cellName ?? null,
      outcome: file.outcome,
      message: fileText(file),
      changes: file.changes.map(changeOf),
      problems: file.problems.map(problemOf),
    })),
    questions: questions.map(({ choices, ...question }) => ({
      ...question,
      choices: choices.map(({ value }) => value),
    })),
  };
}

function changeOf({ id, path, label, kind, from, to, outcome, sheet, address }: FormChange) {
  const plain = (value: string | null) =>
    kind === 'count' && value !== null && /^\d+$/u.test(value) ? Number(value) : value;
  return { id, path, label, from: plain(from), to: plain(to), outcome, sheet, address };
}

function problemOf(problem: FormProblem) {
  const { sheet, address, field, code, text } = problem;
  return { sheet, address, field, code, message: problemText(problem), ...(text !== undefined && { text }) };
}

function problemText(problem: FormProblem): string {
  const sentence = problemSentence(problem);
  return problem.text === undefined ? sentence : `“${problem.text}”: ${sentence}`;
}

function fileText({ outcome, cellName, written, other, error }: CollectedFile): string {
  const words = error === undefined ? cellForms.outcomes[outcome] : errorText(error);
  return cellForms.fileLine(words, cellName, written, other);
}

/** The same for people: each file with what is to be looked at, then the questions. */
function textOf({ files, questions }: Collected): string {
  const lines = files.flatMap((file) => [
    cli.about(file.file, fileText(file)),
    ...file.changes
      .filter(({ outcome }) => outcome !== 'same')
      .map(({ outcome, label, fromText, toText }) =>
        cli.collect.line(cellForms.changes[outcome], label, fromText, toText),
      ),
    ...file.problems.map((problem) =>
      cli.collect.problem(problem.sheet, problem.address, problem.field, problemText(problem)),
    ),
  ]);
  const open = questions.filter(({ answer }) => answer === null);
  const asked = open.map(({ id, about, choices }) =>
    importQuestions.openLine(
      id,
      about,
      choices.map(({ value }) => value),
    ),
  );
  return [...lines, ...asked].join('\n');
}
