import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import {
  type CellForm,
  type FormCandidate,
  type FormField,
  type FormRow,
  type FormSheet,
  wordLists,
} from '../../cellforms/form';
import { identityText } from '../../cellforms/identity';
import { columnMarks, ownCount, ownMarks } from '../../cellforms/marks';
import type { FormRule } from '../../cellforms/rules';
import { shownValue } from '../../cellforms/values';
import { takesOtherWords, wordsOf } from '../../cellforms/words';
import { COUNT_LIMIT } from '../../domain/fields';
import { cellForms } from '../../i18n/vi/cellForms';
import { escapeUnderscores } from '../../spreadsheet/xml-text';
import { columnLetters } from '../formula';
import { candidateMessage, dateParts, fieldMessage } from './formulas';
import {
  CANDIDATE_LIST,
  columns,
  FIRST_ROW,
  type FormColumn,
  FormPlaces,
  keyOf,
  listName,
  sheetReference,
} from './layout';
import { type Look, looks, wrongLook } from './look';
import { pageOf } from './page';
import { PIXELS_PER_DIGIT, setStandardTypeface } from './standard-typeface';

/** Names of the hidden sheet and of the cell on it that says whose form this is. */
const HIDDEN_SHEET = 'dhcb';
const FORM_NAME = 'dhcb_mau';

const PIXELS_PER_POINT = 96 / 72;
const widthsPt: Readonly<Partial<Record<FormColumn, number>>> = { label: 172, value: 176, message: 182 };
const ROW_PT = 16.5;
const TALL_PT = 24;

/**
 * The form as a workbook (.xlsx) for Excel 2007 and later, LibreOffice and WPS: what is open can be typed in, all the
 * rest is locked without a password. Formulas carry no results: whoever opens it calculates them.
 */
export async function buildFormWorkbook(form: CellForm): Promise<Uint8Array> {
  const exceljs = (await import('exceljs')).default;
  const workbook = new exceljs.Workbook();
  setStandardTypeface(workbook);
  const at = new Date(form.identity.issuedAt);
  const author = form.identity.ward;
  Object.assign(workbook, { creator: author, lastModifiedBy: author, created: at, modified: at });
  workbook.calcProperties.fullCalcOnLoad = true;
  const writing: Writing = { form, places: new FormPlaces(form), rules: rulesByField(form.rules) };
  for (const sheet of form.sheets) await addSheet(workbook, sheet, writing);
  addHiddenSheet(workbook, form);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface Writing {
  readonly form: CellForm;
  readonly places: FormPlaces;
  readonly rules: ReadonlyMap<string, readonly FormRule[]>;
}

function rulesByField(rules: readonly FormRule[]): ReadonlyMap<string, readonly FormRule[]> {
  return Map.groupBy(rules, ({ at }) => at);
}

async function addSheet(workbook: Workbook, sheet: FormSheet, writing: Writing): Promise<void> {
  const worksheet = workbook.addWorksheet(cellForms.sheets[sheet.name]);
  worksheet.columns = (Object.keys(columns) as FormColumn[]).map((column) => {
    const width = widthsPt[column];
    return width === undefined ? { hidden: true } : { width: (width * PIXELS_PER_POINT) / PIXELS_PER_DIGIT };
  });
  worksheet.getRow(1).hidden = true;
  put(worksheet, 'key', 1, identityText(writing.form.identity));
  for (const [column, mark] of Object.entries(columnMarks)) put(worksheet, column as FormColumn, 1, mark);
  const filled = sheet.rows.filter((row) => keyOf(row) !== undefined);
  put(worksheet, 'own', 1, ownCount(filled.length));
  sheet.rows.forEach((row, index) => {
    put(worksheet, 'own', FIRST_ROW + index, ownMark(row));
    addRow(worksheet, sheet, row, FIRST_ROW + index, writing);
  });
  const last = FIRST_ROW + sheet.rows.length - 1;
  worksheet.addConditionalFormatting({
    ref: `${columns.label}${String(FIRST_ROW)}:${columns.value}${String(last)}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [
          `AND(LEN($${columns.key}${String(FIRST_ROW)})>0,LEN($${columns.message}${String(FIRST_ROW)})>0)`,
        ],
        style: wrongLook,
      },
    ],
  });
  const { identity } = writing.form;
  pageOf(worksheet, sheet, identity.cellName, heightOf);
  await worksheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true });
}

function ownMark(row: FormRow): string {
  if (row.kind === 'field') return row.field.label;
  if (row.kind !== 'candidate') return ownMarks.nothing;
  return row.candidate.locked ? (row.candidate.name ?? '') : ownMarks.typed;
}

function put(worksheet: Worksheet, column: FormColumn, row: number, text: string, look?: Look): void {
  const cell = worksheet.getCell(columns[column] + String(row));
  cell.value = escapeUnderscores(text);
  if (look) cell.style = looks[look];
}

function putFormula(
  worksheet: Worksheet,
  column: FormColumn,
  row: number,
  formula: string,
  look?: Look,
): void {
  const cell = worksheet.getCell(columns[column] + String(row));
  cell.value = { formula, date1904: false };
  if (look) cell.style = looks[look];
}

/** What stands out has room around it, and a note has two lines. */
function heightOf(row: FormRow): number {
  const isNote = row.kind === 'title' || row.kind === 'state';
  return isNote || (row.kind === 'field' && row.field.kind === 'note') ? TALL_PT : ROW_PT;
}

function addRow(worksheet: Worksheet, sheet: FormSheet, row: FormRow, at: number, writing: Writing): void {
  worksheet.getRow(at).height = heightOf(row);
  switch (row.kind) {
    case 'title':
    case 'section':
    case 'note':
      put(worksheet, 'label', at, row.text, row.kind);
      worksheet.mergeCells(`${columns.label}${String(at)}:${columns.message}${String(at)}`);
      return;
    case 'state':
      putFormula(worksheet, 'label', at, stateFormula(writing), 'state');
      worksheet.mergeCells(`${columns.label}${String(at)}:${columns.message}${String(at)}`);
      return;
    case 'fact':
      put(worksheet, 'label', at, row.text, 'fact');
      put(worksheet, 'value', at, row.value ?? '', 'factValue');
      worksheet.mergeCells(`${columns.value}${String(at)}:${columns.message}${String(at)}`);
      return;
    case 'columns': {
      const [label, value, message] = cellForms.form.headings;
      put(worksheet, 'label', at, row.text === '' ? label : row.text, 'columns');
      put(worksheet, 'value', at, row.value ?? value, 'columns');
      put(worksheet, 'message', at, message, 'columns');
      return;
    }
    case 'field':
      addField(worksheet, sheet, row.field, at, writing);
      return;
    case 'candidate':
      addCandidate(worksheet, sheet, row.candidate, at, writing);
  }
}

/** How many places of the form are wrong, on all of its sheets. */
function stateFormula({ form, places }: Writing): string {
  const wrong = form.sheets.map(({ name }) => {
    const range = (column: FormColumn) =>
      `${sheetReference(name)}!$${columns[column]}$${String(FIRST_ROW)}:$${columns[column]}$${String(places.lastRow(name))}`;
    // the heading of the column of messages stands in a row without a key
    return `SUMPRODUCT((LEN(${range('key')})>0)*(LEN(${range('message')})>0))`;
  });
  const sum = wrong.join('+');
  const { stateGood, stateBad } = cellForms.form;
  return `IF(${sum}=0,"${stateGood}","${stateBad[0]}"&(${sum})&"${stateBad[1]}")`;
}

function addField(
  worksheet: Worksheet,
  { name }: FormSheet,
  field: FormField,
  at: number,
  writing: Writing,
): void {
  const { key, kind, label, list, value, entered, locked } = field;
  put(worksheet, 'key', at, key);
  if (value !== undefined) put(worksheet, 'given', at, `${entered === true ? 'e' : 's'}:${value}`);
  put(worksheet, 'label', at, label, 'label');
  const cell = worksheet.getCell(columns.value + String(at));
  cell.style = looks[locked === true ? 'given' : kind === 'count' ? 'openNumber' : 'openText'];
  if (value !== undefined) {
    const type = { kind, ...(list && { list }) };
    cell.value = kind === 'count' ? Number(value) : escapeUnderscores(shownValue(type, value));
  }
  if (locked !== true) {
    const validation = validationOf(field, writing);
    if (validation) cell.dataValidation = validation;
  }
  if (kind === 'date') {
    for (const [column, formula] of Object.entries(dateParts(at))) {
      putFormula(worksheet, column as FormColumn, at, formula);
    }
  }
  const rules = writing.rules.get(key) ?? [];
  putFormula(worksheet, 'message', at, fieldMessage(field, at, name, rules, writing.places), 'message');
}

const wholeNumber: DataValidation = {
  type: 'whole',
  operator: 'between',
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: cellForms.form.headings[2],
  error: cellForms.problems['not-whole-number'],
  formulae: [0, COUNT_LIMIT],
};

function chosenFrom(list: string, closed: boolean): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    showErrorMessage: closed,
    errorStyle: 'stop',
    errorTitle: cellForms.form.headings[2],
    error: cellForms.problems['not-a-choice'],
    formulae: [list],
  };
}

function validationOf({ kind, list, target }: FormField, { form }: Writing): DataValidation | undefined {
  if (kind === 'count') return wholeNumber;
  if (list !== undefined) return chosenFrom(listName(list), !takesOtherWords(list));
  const isName = target.at === 'person' && target.field === 'fullName';
  return isName && candidateRows(form) ? chosenFrom(CANDIDATE_LIST, false) : undefined;
}

function addCandidate(
  worksheet: Worksheet,
  sheet: FormSheet,
  candidate: FormCandidate,
  at: number,
  writing: Writing,
): void {
  const { key, name, locked, votes, target } = candidate;
  put(worksheet, 'key', at, key);
  if (votes !== undefined) put(worksheet, 'given', at, `e:${votes}`);
  const nameCell = worksheet.getCell(columns.label + String(at));
  nameCell.style = looks[locked ? 'label' : 'openText'];
  if (name !== undefined) nameCell.value = escapeUnderscores(name);
  else if (target.body !== 'committee' || target.round > 1) {
    if (candidateRows(writing.form)) nameCell.dataValidation = chosenFrom(CANDIDATE_LIST, false);
  }
  const cell = worksheet.getCell(columns.value + String(at));
  cell.style = looks.openNumber;
  cell.dataValidation = wholeNumber;
  if (votes !== undefined) cell.value = Number(votes);
  const rules = writing.rules.get(key) ?? [];
  const names = namesAround(sheet, target);
  const formula = candidateMessage(candidate, at, names, sheet.name, rules, writing.places);
  putFormula(worksheet, 'message', at, formula, 'message');
}

/** The rows of all names on the ballot of a candidate. */
function namesAround({ rows }: FormSheet, { body, round, nth }: FormCandidate['target']) {
  const found = rows.flatMap((row, index) => {
    const other = row.kind === 'candidate' ? row.candidate.target : undefined;
    return other?.body === body && other.round === round && other.nth === nth ? [FIRST_ROW + index] : [];
  });
  return { from: found[0] ?? FIRST_ROW, to: found.at(-1) ?? FIRST_ROW };
}

/** The rows of the first ballot for the committee, where the form has one. */
function candidateRows(form: CellForm): { readonly from: number; readonly to: number } | undefined {
  const sheet = form.sheets.find(({ name }) => name === 'ballots');
  const first = sheet?.rows.flatMap((row) => (row.kind === 'candidate' ? [row.candidate.target] : []))[0];
  return sheet && first?.body === 'committee' ? namesAround(sheet, first) : undefined;
}

/** The sheet that nobody sees: whose form this is, and the words that can be chosen. */
function addHiddenSheet(workbook: Workbook, form: CellForm): void {
  const worksheet = workbook.addWorksheet(HIDDEN_SHEET, { state: 'veryHidden' });
  worksheet.getCell('A1').value = identityText(form.identity);
  workbook.definedNames.add(`${HIDDEN_SHEET}!$A$1`, FORM_NAME);
  wordLists.forEach((list, index) => {
    const words = wordsOf(list);
    const column = columnLetters(index + 2);
    words.forEach(({ word }, row) => {
      worksheet.getCell(`${column}${String(row + 1)}`).value = word;
    });
    workbook.definedNames.add(
      `${HIDDEN_SHEET}!$${column}$1:$${column}$${String(words.length)}`,
      listName(list),
    );
  });
  const rows = candidateRows(form);
  if (rows) {
    const [from, to] = [rows.from, rows.to].map((row) => `$${columns.label}$${String(row)}`);
    workbook.definedNames.add(`${sheetReference('ballots')}!${from ?? ''}:${to ?? ''}`, CANDIDATE_LIST);
  }
}
