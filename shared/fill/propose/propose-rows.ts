import type { ColumnTie } from '../../domain/parts/fill-mappings';
import { addressOf, columnLetters } from '../../spreadsheet/address';
import { type Asked, answered, withQuestions } from './answers';
import { type ColumnSense, columnSenses } from './column-senses';
import type { Grid } from './grid';
import { isMark, isText } from './marks';
import { cellMeaning, isDayId, type Meaning, seasonMeaning } from './meaning';
import { personMeaning } from './person-meaning';
import type { Proposing, RowsFound } from './proposal';
import { RowTotals } from './propose-totals';
import type { LeftPlace, LeftReason, Proposal, ProposedTie } from './proposed';
import { isTotal } from './row-names';
import { sampleRows } from './sample-rows';
import { postsOf, senseOf } from './sense';
import { asShown, hasMarks, signOf } from './signs';
import type { Table } from './tables';
import type { TotalRow } from './total-rows';

/** What is proposed for the rows of a table, and those of them that add up its cells. */
export interface RowsProposal extends Proposal {
  readonly totals: readonly TotalRow[];
}

/** Columns with a row for each cell, or each person. */
export function proposeRows(
  grid: Grid,
  table: Table,
  of: ColumnTie['of'],
  found: RowsFound,
  proposing: Proposing,
): RowsProposal {
  const columns = new RowColumns(grid, table, of, found, proposing);
  return columns.propose();
}

/** What is written where names go. */
const NAMES: Readonly<Record<ColumnTie['of'], string>> = {
  cells: 'cell.name',
  people: 'person.fullName',
  ward: 'committee.ward',
};

interface Read {
  readonly each: ColumnSense;
  readonly meaning: Meaning | undefined;
  /** It shows “x” for what is counted. */
  readonly isMarked: boolean;
}

class RowColumns {
  readonly #ties: ProposedTie[] = [];
  readonly #left: LeftPlace[] = [];
  readonly #grid: Grid;
  readonly #table: Table;
  readonly #of: ColumnTie['of'];
  readonly #found: RowsFound;
  readonly #proposing: Proposing;
  readonly #totals: RowTotals | undefined;
  /** Rows that show how columns are filled. */
  readonly #samples: readonly number[];
  /** Of the whole table, for all its columns. */
  readonly #hasMarks: boolean;

  constructor(grid: Grid, table: Table, of: ColumnTie['of'], found: RowsFound, proposing: Proposing) {
    this.#grid = grid;
    this.#table = table;
    this.#of = of;
    this.#found = found;
    this.#proposing = proposing;
    this.#samples = sampleRows(grid, table, proposing.ownNames);
    this.#hasMarks = hasMarks(grid, table, this.#samples);
    this.#totals = of === 'cells' ? new RowTotals(grid, table, found, proposing) : undefined;
  }

  propose(): RowsProposal {
    const asked = withQuestions(this.#table.columns);
    const table = { ...this.#table, columns: asked.map(({ column }) => column) };
    const senses = columnSenses(this.#grid, table, this.#proposing);
    const read = senses.map((each, at): Read => {
      const meaning = this.#meaningOf(each, senses, asked[at]?.answer);
      const isMarked = meaning === 'marked';
      return { each, meaning: isMarked ? undefined : meaning, isMarked };
    });
    for (const one of read) this.#add(one, read);
    const { ties = [], left = [], rows = [] } = this.#totals ?? {};
    return { ties: [...this.#ties, ...ties], left: [...this.#left, ...left], totals: rows };
  }

  #meaningOf(
    each: ColumnSense,
    all: readonly ColumnSense[],
    answer: Asked['answer'],
  ): Meaning | 'marked' | undefined {
    if (each.column.column === this.#table.nameColumn) return this.#nameMeaning();
    if (this.#of === 'people') {
      const path = each.column.path.map(({ text }) => text);
      const meaning = answered(personMeaning(path, this.#proposing), answer);
      return meaning && this.#shown(each, meaning);
    }
    if (this.#of === 'ward') {
      // of a ward cells are a figure as any other
      const own = senseOf(each.column.path.map(({ text }) => this.#proposing.read(text)));
      return seasonMeaning(own.ofCells ? own : each.sense, this.#proposing.young);
    }
    const meaning = answered(cellMeaning(each.sense, this.#proposing.young), answer);
    return meaning && !this.#isBarePost(each, meaning, all) ? this.#shown(each, meaning) : undefined;
  }

  #shown({ column: { column }, sense: { atoms } }: ColumnSense, meaning: Meaning): Meaning | 'marked' {
    const sign = signOf(this.#grid, this.#table, column, {
      rows: this.#found.rows,
      samples: this.#samples,
    });
    const asksForNumber = atoms.has('count') || atoms.has('total');
    return asShown(meaning, sign, { asksForNumber, hasMarks: this.#hasMarks });
  }

  /** The names themselves, where none stand in the form yet. */
  #nameMeaning(): Meaning | undefined {
    const id = NAMES[this.#of];
    return this.#found.namesIn === undefined ? { id, certainty: 'certain' } : undefined;
  }

  /** “Bí thư” alone asks for a name as often as for a number: something beside it must tell. */
  #isBarePost({ column, sense }: ColumnSense, { id }: Meaning, all: readonly ColumnSense[]): boolean {
    if (!/^cell\.(?:secretary|deputySecretary|member)$/u.test(id)) return false;
    if (sense.atoms.has('count') || sense.atoms.has('total') || sense.atoms.has('elected')) return false;
    // secretaries, deputies and members beside each other are the make-up of a committee
    const isCounted =
      column.path.length > 1 ||
      all.some(
        (other) => other.column.path.at(-2) === column.path.at(-2) && postsOf(other.sense).includes('member'),
      );
    return !isCounted && !this.#isSummed(column.column);
  }

  /** A row of the table adds the column up. */
  #isSummed(column: number): boolean {
    const { from, to, nameColumn = 1 } = this.#table;
    for (let row = from; row <= to + 1; row += 1) {
      if (this.#grid.hasFormula(row, column) && isTotal(this.#grid, row, nameColumn)) return true;
    }
    return false;
  }

  #add(one: Read, all: readonly Read[]): void {
    const { each, meaning } = one;
    const { column } = each.column;
    const { rows } = this.#found;
    const isFilled = rows.every((row) => this.#grid.hasFormula(row, column));
    // what the form calculates, and names and numbers that stand there, need nothing
    if (isFilled || (column === this.#table.nameColumn && !meaning)) return;
    if (each.sense.atoms.has('ordinal') && rows.every((row) => !this.#grid.isOpen(row, column))) return;
    const reason = this.#reasonToLeave(one, all);
    if (reason !== undefined) this.#leave(each, reason);
    else if (meaning) {
      this.#tie(column, meaning, rivalsOf(meaning, all).length > 1);
      this.#totals?.add(column, meaning);
      if (this.#of === 'people') this.#leaveSums(column, meaning);
    }
  }

  /** How many people of a list are marked nobody adds up: the sum is told once for its row. */
  #leaveSums(column: number, { id }: Meaning): void {
    const { from, to, nameColumn = 1 } = this.#table;
    if (!isMark(id) && !id.includes('.one.')) return;
    for (let row = from; row <= to + 1; row += 1) {
      const [label] = this.#grid.itemsIn(row);
      const isSum = label && isTotal(this.#grid, row, nameColumn) && this.#grid.isOpen(row, column);
      if (!isSum || this.#left.some(({ cell }) => cell === addressOf(label))) continue;
      this.#left.push({
        ...this.#grid.placeAt(row, label.column),
        text: label.text,
        reason: 'part-total',
      });
    }
  }

  #reasonToLeave({ each, meaning, isMarked }: Read, all: readonly Read[]): LeftReason | undefined {
    if (isMarked) return 'marked';
    if (!meaning) return this.#isUnclear(each) ? 'ambiguous' : 'no-indicator';
    const indicator = this.#indicator(meaning.id);
    if (!indicator) return meaning.id.endsWith('.share') ? 'no-share' : 'no-indicator';
    const obstacle = this.#obstacle(each.column.column, indicator.isShare, meaning.id);
    const rivals = rivalsOf(meaning, all);
    const isRivalled = rivals.length > 1 && rivals.some((rival) => rival.meaning?.certainty === 'likely');
    // “Trình độ | Trung cấp | Đại học”: each of them takes something else than the text of the whole
    const group = each.column.path.at(-2);
    const beside = rivals.filter((rival) => group !== undefined && rival.each.column.path.at(-2) === group);
    if (isText(meaning.id) && beside.length > 1) return obstacle ?? 'ambiguous';
    return obstacle ?? (isRivalled ? 'ambiguous' : undefined);
  }

  #isUnclear({ sense }: ColumnSense): boolean {
    return sense.atoms.size > 0 && sense.isUnderstood;
  }

  #indicator(id: string) {
    const { catalogue } = this.#proposing;
    if (this.#of === 'ward') return catalogue.find(id);
    return this.#of === 'cells' ? catalogue.findOfCell(id) : catalogue.findOfPerson(id);
  }

  /** Why a column cannot be written, whatever it means. */
  #obstacle(column: number, isShare: boolean, id: string): LeftReason | undefined {
    const { rows } = this.#found;
    if (this.#grid.isHiddenColumn(column)) return 'hidden';
    const problems = rows.map((row) => this.#grid.index.problemAt({ row, column }));
    if (problems.includes('formula') || problems.includes('array-formula')) return 'formula';
    if (problems.some((problem) => problem !== undefined)) return 'merged';
    if (!rows.every((row) => this.#grid.isOpen(row, column))) return 'occupied';
    return this.#misfits(column, isShare, id) ? 'format' : undefined;
  }

  #misfits(column: number, isShare: boolean, id: string): boolean {
    const written = { isShare, isDay: isDayId(id) };
    return this.#found.rows.some((row) => this.#grid.misfits(row, column, written));
  }

  #leave({ column: { column } }: ColumnSense, reason: LeftReason): void {
    const { path = [] } = this.#table.columns.find((each) => each.column === column) ?? {};
    const last = path.at(-1);
    if (!last) return;
    const text = path.map((item) => item.text).join(' – ');
    const first = this.#found.rows[0] ?? this.#found.fromRow;
    // a column without a place to write needs no figure
    const hasRoom =
      reason !== 'no-indicator' || this.#found.rows.some((row) => this.#grid.isOpen(row, column));
    if (hasRoom)
      this.#left.push({
        ...this.#grid.placeAt(first, column),
        text,
        reason,
      });
  }

  #tie(column: number, { id, certainty }: Meaning, isTwice: boolean): void {
    const { fromRow, toRow, namesIn, wardsIn, names, lacking } = this.#found;
    const because =
      namesIn === undefined
        ? 'position'
        : names
          ? 'near-names'
          : isTwice
            ? 'twice'
            : certainty === 'likely'
              ? 'context'
              : undefined;
    const tie = {
      kind: 'column' as const,
      sheet: this.#grid.sheet.name,
      column: columnLetters(column),
      of: this.#of,
      fromRow,
      toRow,
      indicator: id,
      ...(namesIn !== undefined && { namesIn }),
      ...(wardsIn !== undefined && { wardsIn }),
      ...(names && { names: [...names] }),
      ...(lacking && { lacking: [...lacking] }),
    };
    this.#ties.push({
      tie,
      certainty: because === undefined ? 'certain' : 'likely',
      ...(because && { because }),
    });
  }
}

/** Columns that ask for the same. */
function rivalsOf({ id }: Meaning, all: readonly Read[]): readonly Read[] {
  return all.filter((other) => other.meaning?.id === id);
}
