import { addressOf, parseRange, type Range } from './address';
import { LaterRules, type StrikeRule } from './later-rules';
import { isMain } from './names';
import { type CellReader, ruleTest } from './rule-formula';
import type { SheetCell, SheetRow, SheetTable } from './sheet-table';
import type { XmlTag } from './xml';

/** Rules for the look of cells that strike out what stands in them (ECMA-376 part 1, 18.3.1.10 and 18.3.1.18). */
export class StrikeRules {
  readonly #strikes: readonly boolean[];
  readonly #rules: StrikeRule[] = [];
  readonly #later = new LaterRules(this.#rules);
  #areas = '';
  #rule: StrikeRule | undefined;
  #inFormula = false;

  /** `strikes`: by the number of a format of rules, whether it strikes out. */
  constructor(strikes: readonly boolean[]) {
    this.#strikes = strikes;
  }

  open(tag: XmlTag): void {
    this.#later.open(tag);
    if (!isMain(tag.uri)) return;
    if (tag.local === 'conditionalFormatting') this.#areas = tag.attribute('sqref') ?? '';
    else if (tag.local === 'cfRule') this.#openRule(tag);
    else if (tag.local === 'formula' && this.#rule) {
      this.#inFormula = true;
      this.#rule.formulas.push('');
    }
  }

  text(piece: string): void {
    this.#later.text(piece);
    const formulas = this.#rule?.formulas;
    if (this.#inFormula && formulas) formulas[formulas.length - 1] = (formulas.at(-1) ?? '') + piece;
  }

  close(tag: XmlTag): void {
    const { uri, local } = tag;
    this.#later.close(tag);
    if (!isMain(uri)) return;
    if (local === 'formula') this.#inFormula = false;
    if (local === 'cfRule') this.#rule = undefined;
  }

  #openRule(tag: XmlTag): void {
    const format = tag.attribute('dxfId');
    if (format === undefined || this.#strikes[Number(format)] !== true) return;
    this.#rule = {
      areas: this.#areas,
      kind: tag.attribute('type') ?? '',
      operator: tag.attribute('operator') ?? '',
      text: tag.attribute('text'),
      formulas: [],
    };
    this.#rules.push(this.#rule);
  }

  /** The table with what rules strike out; areas of rules whose condition cannot be told are named. */
  applied(table: SheetTable): SheetTable {
    if (this.#rules.length === 0) return table;
    const striking = new Striking(table);
    for (const rule of this.#rules) striking.apply(rule);
    return striking.table();
  }
}

/** Cells that rules may look at together; more are not worth the time. */
const MOST_CELLS = 1_000_000;

class Striking {
  readonly #table: SheetTable;
  readonly #rows: SheetRow[];
  readonly #places: ReadonlyMap<number, number>;
  readonly #unclear: string[] = [];
  readonly #read: CellReader;
  #looked = 0;

  constructor(table: SheetTable) {
    this.#table = table;
    this.#rows = [...table.rows];
    this.#places = new Map(table.rows.map(({ number }, at) => [number, at]));
    this.#read = (row, column) => valueOf(table.rows[this.#places.get(row) ?? -1]?.cells[column - 1]);
  }

  apply(rule: StrikeRule): void {
    const areas = rule.areas.split(/\s+/u).flatMap((text) => parseRange(text) ?? []);
    const [first] = areas;
    if (first === undefined) return;
    const test = testOf(rule, first);
    if (test === undefined) this.#unclear.push(rule.areas);
    else for (const area of areas) this.#applyTo(area, rule, test);
  }

  table(): SheetTable {
    const strikes = this.#unclear.length === 0 ? {} : { unclearStrikes: this.#unclear };
    return { ...this.#table, rows: this.#rows, ...strikes };
  }

  #applyTo({ from, to }: Range, rule: StrikeRule, test: CellTest): void {
    for (const [at, row] of this.#rows.entries()) {
      if (row.number < from.row || row.number > to.row) continue;
      const last = Math.min(to.column, row.cells.length);
      this.#looked += Math.max(0, last - from.column + 1);
      if (this.#looked > MOST_CELLS) {
        this.#unclear.push(rule.areas);
        return;
      }
      const cells = row.cells.map((cell, index) => {
        const isIn = cell !== undefined && index + 1 >= from.column && index + 1 <= to.column;
        return isIn && test(this.#read, row.number, index + 1) ? { ...cell, struck: 'all' as const } : cell;
      });
      if (cells.some((cell, index) => cell !== row.cells[index])) this.#rows[at] = { ...row, cells };
    }
  }
}

type CellTest = (read: CellReader, row: number, column: number) => boolean;

/** What a rule asks of a cell; undefined where it cannot be told. */
function testOf(rule: StrikeRule, { from }: Range): CellTest | undefined {
  const formula = formulaOf(rule, from);
  const test = formula === undefined ? undefined : ruleTest(formula);
  return test && ((read, row, column) => test({ read, rows: row - from.row, columns: column - from.column }));
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
};

/** The rule as a formula for the first cell of its area: rules of other kinds carry one that says the same, or a value. */
function formulaOf({ kind, operator, text, formulas }: StrikeRule, { row, column }: Range['from']) {
  const [formula] = formulas;
  if (kind !== 'cellIs') {
    const told = ['expression', 'containsText', 'notContainsText', 'beginsWith', 'endsWith'];
    return told.includes(kind) || text !== undefined ? formula : undefined;
  }
  const sign = COMPARISONS[operator];
  return sign === undefined || formula === undefined
    ? undefined
    : `${addressOf({ row, column })}${sign}(${formula})`;
}

function valueOf(cell: SheetCell | undefined): string | number | boolean | undefined {
  if (cell === undefined) return undefined;
  if (cell.number !== undefined) return cell.number;
  return cell.text === 'TRUE' ? true : cell.text === 'FALSE' ? false : cell.text;
}
