import type { Cell, Season } from '../../domain/season';
import { type SheetCell } from '../../spreadsheet/sheet-table';
import type { ReturnedFile } from '../collected';
import { enteredValue, textOf } from '../entered';
import type { CellForm, FormCandidate, FormField, FormSheetName } from '../form';
import type { ReturnedField, ReturnedForm } from '../read-form';
import { ballotKey } from '../target';
import { readValue, shownValue, typeOf } from '../values';

/** For tests: what a cell writes into its form. */

/** What is written into a row: the value, and the name before it. */
export interface Written {
  readonly value?: string;
  readonly name?: string;
}
export type Writing = ReadonlyMap<string, Written>;

/** What somebody types who copies the whole paper of a congress into the form, line by line. */
export function paperOf(form: CellForm, cell: Cell, nameOf: (personId: string) => string): Writing {
  const written = new Map<string, Written>();
  const put = (key: string, value: string | undefined, name?: string) => {
    written.set(key, { ...(value !== undefined && { value }), ...(name !== undefined && { name }) });
  };
  for (const field of fieldsOf(form)) {
    const { target, key } = field;
    if (target.at === 'candidate') continue;
    const person = target.at === 'person' ? cell.congress.committee[target.block] : undefined;
    const value = target.at === 'person' ? textOf(person?.[target.field]) : enteredValue(cell, target);
    if (value !== undefined) put(key, shownValue(typeOf(target), value));
  }
  for (const lines of Map.groupBy(candidatesOf(form), ({ target }) => ballotKey(target)).values()) {
    const [first] = lines;
    const election = cell.congress.elections?.find(
      ({ body, round }) => body === first?.target.body && round === first.target.round,
    );
    const left = (election?.candidates ?? []).map(({ id, fullName, votes }) => ({
      name: fullName ?? nameOf(id ?? ''),
      votes: textOf(votes),
    }));
    for (const { key, name } of lines.filter((line) => line.locked)) {
      const at = left.findIndex((one) => one.name === name);
      if (at >= 0) put(key, left.splice(at, 1)[0]?.votes);
    }
    for (const { key } of lines.filter((line) => !line.locked)) {
      const next = left.shift();
      if (next) put(key, next.votes, next.name);
    }
    if (left.length > 0) throw new Error('the form has too few lines for this ballot');
  }
  return written;
}

export function fieldsOf(form: CellForm): readonly FormField[] {
  return form.sheets.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'field' ? [row.field] : [])));
}

export function candidatesOf(form: CellForm): readonly FormCandidate[] {
  return form.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'candidate' ? [row.candidate] : [])),
  );
}

/** The form as it is read when it comes back with this written into it, without a workbook between. */
export function returnedForm(
  form: CellForm,
  writing: Writing,
  savedAt = '2022-08-01T08:00:00Z',
): ReturnedForm {
  const fields = form.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, index): ReturnedField[] => {
      if (row.kind === 'field') return [returnedField(row.field, writing, name, index)];
      if (row.kind === 'candidate') return [returnedLine(row.candidate, writing, name, index)];
      return [];
    }),
  );
  return { identity: form.identity, savedAt, fields, slips: [] };
}

function returnedField(
  { key, target, value, entered, list, kind }: FormField,
  writing: Writing,
  sheet: FormSheetName,
  row: number,
): ReturnedField {
  const given = value === undefined ? undefined : shownValue({ kind, ...(list && { list }) }, value);
  return {
    ...placed(key, target, sheet, row, writing.get(key)?.value ?? given),
    ...(value !== undefined && { given: { entered: entered === true, value } }),
  };
}

function returnedLine(
  { key, target, name, votes }: FormCandidate,
  writing: Writing,
  sheet: FormSheetName,
  row: number,
): ReturnedField {
  const written = writing.get(key);
  const listed = name ?? written?.name;
  return {
    ...placed(key, target, sheet, row, written?.value ?? votes),
    ...(listed !== undefined && { name: listed }),
    nameAddress: `C${String(row + 2)}`,
    ...(votes !== undefined && { given: { entered: true, value: votes } }),
  };
}

function placed(
  key: string,
  target: FormField['target'],
  sheet: FormSheetName,
  row: number,
  text: string | undefined,
): ReturnedField {
  const cell: SheetCell | undefined = text === undefined ? undefined : { text };
  const read = readValue(typeOf(target), cell);
  return {
    key,
    target,
    sheet,
    address: `D${String(row + 2)}`,
    ...(read.ok
      ? { ...(read.value !== undefined && { value: read.value }) }
      : { problem: read.error, ...(text !== undefined && { text }) }),
  };
}

/** A file of that name which holds the form. */
export function fileOf(name: string, form: ReturnedForm): ReturnedFile {
  return { name, modifiedAt: form.savedAt ?? form.identity.issuedAt, form: { ok: true, value: form } };
}

/** Names that tell everybody of a cell apart, as a paper needs them. */
export function withOwnNames(season: Season): Season {
  const words = ['An', 'Bình', 'Cường', 'Dũng', 'Hà', 'Hạnh', 'Khánh'];
  return {
    ...season,
    cells: season.cells.map((cell) => ({
      ...cell,
      congress: {
        ...cell.congress,
        committee: cell.congress.committee.map((member, at) => ({
          ...member,
          fullName: `${member.fullName} ${words[at] ?? ''}`,
        })),
      },
    })),
  };
}
