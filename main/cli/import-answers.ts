import type { ImportView } from '../../shared/api-import';
import type { Season } from '../../shared/domain/season';
import { activeCells } from '../../shared/domain/season-views';
import { importQuestions } from '../../shared/i18n/vi/importQuestions';
import { importScreen } from '../../shared/i18n/vi/importScreen';
import { cellKey, plainName } from '../../shared/import/match/match-cells';
import { settingsOfAnswer } from '../../shared/import/plan/answers';
import type { CellTie, ListQuestion, PlanRow } from '../../shared/import/plan/plan';
import {
  type ImportSettings,
  NEW_CELL,
  NEW_PERSON,
  SKIP_CELL,
  SKIP_ROW,
} from '../../shared/import/plan/settings';
import { rowOnSheet } from '../../shared/import/table/source';

/** A question as the command line prints it. */
export interface Question {
  readonly id: string;
  readonly kind: string;
  /** The question in words, with whom or what it may mean. */
  readonly about: string;
  readonly choices: readonly string[];
  /** What is in force; null while it is open. */
  readonly answer: string | null;
}

/** By id of the question. */
export type Answers = ReadonlyMap<string, string>;

/** Answers as a list of questions with their answers, as the command itself prints them, or by id. Undefined for anything else. */
export function readAnswers(text: string): Answers | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const list = 'questions' in value ? value.questions : value;
    const entries = Array.isArray(list) ? list.map(entryOf) : Object.entries(list as object);
    return new Map(entries.flatMap(([id, answer]) => (isAnswer(answer) ? [[id, String(answer)]] : [])));
  } catch {
    return undefined;
  }
}

function entryOf(item: unknown): readonly [string, unknown] {
  const { id, answer } = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
  return [String(id), answer];
}

function isAnswer(answer: unknown): answer is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof answer);
}

/** Everything that is to be decided about a list, and what was: of the whole, of each cell, of each row. */
export function questionsOf(
  season: Season,
  { kind, questions, ties, nameCase, fullNames, hasIdentifiers }: ImportView,
  rows: readonly PlanRow[],
): readonly Question[] {
  const cells = activeCells(season).map(({ id }) => id);
  return [
    ...questions.map(ofList),
    ...(kind === 'cells' ? [] : [yesNo('name-case', importScreen.nameCase, nameCase)]),
    ...(fullNames
      ? [yesNo('full-names', importScreen.fullNames(fullNames.before, fullNames.after), fullNames.chosen)]
      : []),
    ...(hasIdentifiers ? [yesNo('identifiers', importScreen.identifiers, false)] : []),
    ...(kind === 'cells' ? [] : [yesNo('only-known', importScreen.onlyKnown, false)]),
    ...(kind === 'roster' ? [yesNo('fill-counts', importScreen.fillCounts, false)] : []),
    ...ties.map((tie) => ofCell(tie, cells)),
    ...rows.flatMap(ofRow),
  ];
}

function ofList(question: ListQuestion): Question {
  const { id, kind, choices, answer } = question;
  return { id, kind, about: importQuestions.text(question), choices, answer: answer ?? null };
}

function yesNo(id: string, about: string, value: boolean): Question {
  return { id, kind: id, about, choices: ['yes', 'no'], answer: value ? 'yes' : 'no' };
}

function ofCell({ name, near, to, rows, several }: CellTie, cells: readonly string[]): Question {
  const first = near.map(({ id }) => id);
  const others = cells.filter((id) => !first.includes(id));
  return {
    id: `cell:${plainName(name)}`,
    kind: 'cell',
    about: importQuestions.cell(name, rows, near, several),
    choices: [...first, ...(name === '' ? [] : [NEW_CELL]), SKIP_CELL, ...others],
    answer: to ?? null,
  };
}

/** Rows of which nothing is to be decided ask nothing. */
function ofRow(row: PlanRow): readonly Question[] {
  const { number, outcome, chosen, candidates } = row;
  if (outcome !== 'ask' && chosen === undefined) return [];
  return [
    {
      id: `row:${String(number)}`,
      kind: 'row',
      about: importQuestions.row(
        rowOnSheet(number),
        row.name,
        candidates,
        row.sameAs && rowOnSheet(row.sameAs),
      ),
      choices: [...candidates.map(({ key }) => key), NEW_PERSON, SKIP_ROW],
      answer: chosen ?? null,
    },
  ];
}

/** The settings with the answers to these questions; undefined where none of them says anything new. */
export function settingsOfAnswers(
  settings: ImportSettings,
  questions: readonly Question[],
  answers: Answers,
): ImportSettings | undefined {
  let next = settings;
  for (const question of questions) {
    const answer = answers.get(question.id);
    if (answer === undefined || !question.choices.includes(answer)) continue;
    next = withAnswer(next, question, answer);
  }
  return JSON.stringify(next) === JSON.stringify(settings) ? undefined : next;
}

function withAnswer(
  settings: ImportSettings,
  { id, kind, choices }: Question,
  answer: string,
): ImportSettings {
  const [, about = ''] = /^[^:]*:(.*)$/su.exec(id) ?? [];
  if (kind === 'cell') return { ...settings, cells: { ...settings.cells, [cellKey(about)]: answer } };
  if (kind === 'row') return { ...settings, rows: { ...settings.rows, [about]: answer } };
  if (kind === 'name-case') return { ...settings, nameCase: answer === 'yes' };
  if (kind === 'full-names') return { ...settings, fullNames: answer === 'yes' };
  if (kind === 'identifiers') return { ...settings, identifiers: answer === 'yes' };
  if (kind === 'only-known') return { ...settings, onlyKnown: answer === 'yes' };
  if (kind === 'fill-counts') return { ...settings, fillCounts: answer === 'yes' };
  const ofWhole = { id, kind, choices, column: about } as Pick<
    ListQuestion,
    'id' | 'kind' | 'choices' | 'column'
  >;
  return { ...settings, ...settingsOfAnswer(settings, ofWhole, answer) };
}
