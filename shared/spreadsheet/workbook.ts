import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { listLimits } from './limits';
import { isMain, relationshipNamespaces } from './names';
import { damaged, openPackage, type SpreadsheetPackage } from './package';
import { type Relationship, readRelationships } from './relationships';
import { readPart, type XmlTag } from './xml';

/** A sheet with cells; sheets that hold nothing but a chart are not among them. */
export interface WorksheetPlace {
  readonly name: string;
  /** Its part in the package. */
  readonly part: string;
  /** Not among the tabs; `veryHidden` ones can only be shown by a macro. */
  readonly hidden: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** A formula without its equals sign: `'Biểu 1'!$B$4:$B$20`. */
  readonly formula: string;
}

/** What the workbook part says, before any sheet is read. */
export interface Workbook {
  readonly package: SpreadsheetPackage;
  readonly part: string;
  /** In the order of the tabs, hidden ones among them. */
  readonly sheets: readonly WorksheetPlace[];
  /** Part with the texts that cells share, if there is one. */
  readonly sharedStringsPart: string | undefined;
  readonly stylesPart: string | undefined;
  /** What the names stand for that formulas may use. */
  readonly definedNames: readonly DefinedName[];
  /** Days are counted from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** When formulas are calculated: `auto`, `autoNoTable` (data tables only when asked), `manual`. */
  readonly calculation: CalculationMode;
}

export const calculationModes = ['auto', 'autoNoTable', 'manual'] as const;
export type CalculationMode = (typeof calculationModes)[number];

/** Opens a file and finds its sheets. Errors: those of `openPackage`, `xlsx-not-workbook`. */
export function openWorkbook(file: Uint8Array): Result<Workbook, AppError> {
  const opened = openPackage(file);
  return opened.ok ? readWorkbook(opened.value) : opened;
}

export function readWorkbook(source: SpreadsheetPackage): Result<Workbook, AppError> {
  const roots = readRelationships(source, '');
  if (!roots.ok) return roots;
  const part = roots.value.find(({ kind }) => kind === 'officeDocument')?.part;
  // the binary form (.xlsb) has a workbook too, but none that is XML
  if (part === undefined || !part.toLowerCase().endsWith('.xml') || source.find(part) === undefined) {
    return fail(appError('xlsx-not-workbook'));
  }
  const ties = readRelationships(source, part);
  if (!ties.ok) return ties;
  const reading = new WorkbookReading(source, ties.value);
  const read = readPart(source, part, {
    open: (tag) => reading.open(tag),
    text: (piece) => reading.addText(piece),
    close: () => reading.close(),
    done: () => reading.isTooLarge,
  });
  if (!read.ok) return read;
  if (reading.isTooLarge) return fail(appError('xlsx-too-large'));
  if (reading.sharesParts) return fail(damaged(part));
  if (!reading.isWorkbook) return fail(appError('xlsx-not-workbook'));
  const partOf = (kind: string) => ties.value.find((tie) => tie.kind === kind)?.part;
  return ok({
    package: source,
    part,
    sheets: reading.sheets,
    sharedStringsPart: partOf('sharedStrings'),
    stylesPart: partOf('styles'),
    definedNames: reading.definedNames,
    date1904: reading.date1904,
    calculation: reading.calculation,
  });
}

class WorkbookReading {
  readonly sheets: WorksheetPlace[] = [];
  readonly definedNames: { name: string; formula: string }[] = [];
  isWorkbook = false;
  date1904 = false;
  calculation: CalculationMode = 'auto';
  #isName = false;
  readonly #source: SpreadsheetPackage;
  readonly #ties: ReadonlyMap<string, Relationship>;

  constructor(source: SpreadsheetPackage, ties: readonly Relationship[]) {
    this.#source = source;
    this.#ties = new Map(ties.map((tie) => [tie.id, tie]));
  }

  open(tag: XmlTag): void {
    this.#isName = isMain(tag.uri) && tag.local === 'definedName';
    if (!isMain(tag.uri)) return;
    if (tag.local === 'definedName')
      this.definedNames.push({ name: tag.attribute('name') ?? '', formula: '' });
    if (tag.local === 'workbook') this.isWorkbook = true;
    if (tag.local === 'workbookPr') this.date1904 = isTrue(tag.attribute('date1904'));
    if (tag.local === 'calcPr') this.calculation = modeOf(tag.attribute('calcMode'));
    if (tag.local === 'sheet') this.#addSheet(tag);
  }

  get isTooLarge(): boolean {
    return this.sheets.length > listLimits.sheets || this.definedNames.length > listLimits.names;
  }

  /** Two sheets in one part: no program writes that, and what is written into one would stand in the other. */
  get sharesParts(): boolean {
    return new Set(this.sheets.map(({ part }) => this.#source.find(part))).size !== this.sheets.length;
  }

  addText(piece: string): void {
    const last = this.definedNames.at(-1);
    if (this.#isName && last) last.formula += piece;
  }

  close(): void {
    this.#isName = false;
  }

  #addSheet(tag: XmlTag): void {
    const tie = this.#ties.get(tag.foreign('id', relationshipNamespaces) ?? '');
    const name = tag.attribute('name');
    if (tie?.kind !== 'worksheet' || tie.part === undefined || name === undefined) return;
    // a sheet whose part is missing is repaired away by Excel: it has no cells
    if (this.#source.find(tie.part) === undefined) return;
    const state = tag.attribute('state') ?? 'visible';
    this.sheets.push({ name, part: tie.part, hidden: state !== 'visible' });
  }
}

function modeOf(written: string | undefined): CalculationMode {
  return calculationModes.find((mode) => mode === written) ?? 'auto';
}

/** A boolean as XML Schema writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
