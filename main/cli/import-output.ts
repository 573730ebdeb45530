import type { ImportView } from '../../shared/api-import';
import { importQuestions } from '../../shared/i18n/vi/importQuestions';
import { importScreen } from '../../shared/i18n/vi/importScreen';
import type { PlanRow } from '../../shared/import/plan/plan';
import { rowOnSheet } from '../../shared/import/table/source';
import { columnLetters } from '../../shared/spreadsheet/address';
import type { Question } from './import-answers';

/** What the command line calls the kinds of list. */
const kindNames = { roster: 'members', committee: 'committee', cells: 'cells' } as const;

/** What a list would do, as `import --json` prints it (spec, “Command line”). */
export interface ImportOutput {
  readonly kind: string;
  readonly sheet: string;
  readonly columns: readonly {
    readonly column: string;
    readonly heading: string;
    readonly as: string | null;
  }[];
  readonly questions: readonly Question[];
  readonly notes: readonly { readonly code: string; readonly message: string }[];
  readonly rows: readonly ImportRow[];
}

interface ImportRow {
  readonly row: number;
  readonly outcome: PlanRow['outcome'];
  readonly cell: string;
  readonly person: object;
  readonly problems: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

interface Planned {
  readonly sheet: string;
  readonly view: ImportView;
  readonly rows: readonly PlanRow[];
  readonly questions: readonly Question[];
}

export function importOutput({ sheet, view, rows, questions }: Planned): ImportOutput {
  const useOf = new Map(view.uses.map((use) => [view.matched[use], use]));
  return {
    kind: kindNames[view.kind],
    sheet,
    columns: view.columns.map(({ index, heading, place }) => ({
      column: columnLetters((place?.column ?? index) + 1),
      heading,
      as: useOf.get(index) ?? view.ofPosts.find(({ column }) => column === index)?.use ?? null,
    })),
    questions,
    notes: view.notes.map((note) => ({ code: note.code, message: importQuestions.note(note) })),
    rows: rows.map((row) => rowOutput(row, view.kind)),
  };
}

function rowOutput(row: PlanRow, kind: ImportView['kind']): ImportRow {
  const { number, outcome, cellName, person, name, values, problems, reason, changes } = row;
  const told = problems.map(({ column, code, text }) => ({
    field: column,
    code,
    message: importScreen.problem(importScreen.columns[column], importScreen.problems[code](text)),
  }));
  const why =
    reason === undefined
      ? []
      : [
          {
            field: 'row',
            code: reason,
            message: `${importScreen.reasons[reason]}${/\p{L}/u.test(name) ? `: ${name}` : ''}`,
          },
        ];
  const changed = changes.map(({ field, before, after }) => ({
    field,
    code: 'change',
    message: importScreen.change(importScreen.fields[field], before, after),
  }));
  return {
    row: rowOnSheet(number),
    outcome,
    cell: cellName,
    // a list of cells holds nobody: what it says of a cell stands there
    person: person ?? (kind === 'cells' && outcome !== 'skip' ? { name, ...values } : {}),
    problems: [...why, ...told, ...changed],
  };
}

/** The same for people: a line for each row that is to be looked at, then what the list would do. */
export function importText({ questions, notes, rows }: ImportOutput): string {
  const open = questions.filter(({ answer }) => answer === null);
  const looked = rows.filter(({ outcome, problems }) => outcome === 'ask' || problems.length > 0);
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  return [
    ...notes.map(({ message }) => message),
    ...open.map(({ id, about, choices }) => importQuestions.openLine(id, about, choices)),
    ...looked.map(({ row, problems }) =>
      importQuestions.rowLine(row, problems.map(({ message }) => message).join('; ')),
    ),
    importQuestions.counts({
      all: rows.length,
      add: count('add'),
      update: count('update'),
      same: count('same'),
      ask: count('ask'),
      skip: count('skip'),
    }),
  ].join('\n');
}
