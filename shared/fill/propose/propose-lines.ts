import { parseAddress } from '../../spreadsheet/address';
import { fold } from '../../text/fold';
import { type ColumnSense, columnSenses, whoseOf } from './column-senses';
import type { Grid } from './grid';
import { type Line, lineSenses } from './line-senses';
import { ordinalMarker } from './markers';
import { seasonMeaning } from './meaning';
import type { Proposing } from './proposal';
import { type LeftPlace, type LeftReason, type Proposal, type ProposedTie, surenessOf } from './proposed';
import { postsOf, type Sense } from './sense';
import { isOrdinalHeading, type Table } from './tables';
import { fitsUnit, type Unit, unitOf } from './units';

/** Lines of “Chỉ tiêu | Số lượng | Tỷ lệ”, also with columns for the posts: a figure of the season in each place. */
export function proposeLines(grid: Grid, table: Table, labelColumn: number, proposing: Proposing): Proposal {
  const senses = columnSenses(grid, table, proposing);
  const ordinal = table.columns.find(({ path }) => isOrdinalHeading(path.at(-1)?.text ?? ''))?.column;
  const byPosts = senses.some(({ sense }) => postsOf(sense).includes('secretary'));
  const at = { column: labelColumn, ordinal, from: table.from, to: table.to, byPosts };
  const lines = lineSenses(grid, at, proposing);
  const places = new LinePlaces(
    grid,
    labelColumn,
    valueColumns(senses, labelColumn, ordinal),
    { column: unitColumn(senses), headed: new Set(table.columns.map(({ column }) => column)) },
    proposing,
  );
  const isOver = ({ row, text }: Line) =>
    NUMBERED.test(text) ||
    /^[IA]$/u.test(ordinal === undefined ? '' : ordinalMarker(grid.textAt(row, ordinal)));
  return withoutSections(places.propose(lines), grid, lines, isOver);
}

/** “I. Đại hội chi bộ” over “1. Tổng số chi bộ” asks for nothing of its own: the figure goes to the line that says so. */
function withoutSections(
  { ties, left }: Proposal,
  grid: Grid,
  lines: readonly Line[],
  isOver: (line: Line) => boolean,
): Proposal {
  const placed = ties.flatMap(({ tie }) => {
    const at = tie.kind === 'cell' ? parseAddress(tie.cell) : undefined;
    return at ? [{ tie, at, section: lines.findLast((line) => line.row <= at.row && isOver(line)) }] : [];
  });
  const gone = new Set<ProposedTie['tie']>();
  const said: LeftPlace[] = [];
  for (const { tie, at, section } of placed) {
    if (section?.row !== at.row || section.sense.atoms.has('total')) continue;
    const isAskedBelow = placed.some(
      (other) =>
        other.section === section &&
        other.at.row > at.row &&
        other.at.column === at.column &&
        other.tie.indicator === tie.indicator,
    );
    if (!isAskedBelow) continue;
    gone.add(tie);
    said.push({ ...grid.placeAt(at.row, at.column), text: section.text, reason: 'ambiguous' });
  }
  return { ties: ties.filter(({ tie }) => !gone.has(tie)), left: [...left, ...said] };
}

/** Columns of figures: all but those that name, number or measure the lines. */
function valueColumns(
  senses: readonly ColumnSense[],
  labelColumn: number,
  ordinal: number | undefined,
): readonly ColumnSense[] {
  return senses.filter(({ column: { column, path }, sense }) => {
    const isUnit = isUnitHeading(path.at(-1)?.text ?? '');
    return column !== labelColumn && column !== ordinal && !isUnit && !sense.atoms.has('note');
  });
}

function isUnitHeading(text: string): boolean {
  return /^(?:don vi(?: tinh)?|dvt|d\.?v\.?t)$/u.test(fold(text));
}

function unitColumn(senses: readonly ColumnSense[]): number | undefined {
  return senses.find(({ column: { path } }) => isUnitHeading(path.at(-1)?.text ?? ''))?.column.column;
}

const SECTION = /^(?:(?:[IVX]+|[A-H]|\d+)\s*[.)/–-]\s*)?(?:về|phần|mục)\s/iu;

const NUMBERED = /^(?:[IVX]+|[A-H])\s*[.)/–-]\s/u;

/** Where units stand: in a column of their own, or behind a figure under no heading. */
interface UnitColumns {
  readonly column: number | undefined;
  readonly headed: ReadonlySet<number>;
}

class LinePlaces {
  readonly #ties: ProposedTie[] = [];
  readonly #left: LeftPlace[] = [];
  /** Columns of which something is filled, or said. */
  readonly #told = new Set<number>();
  /** Some line says in what it is counted. */
  #hasUnits = false;

  constructor(
    private readonly grid: Grid,
    private readonly labelColumn: number,
    private readonly columns: readonly ColumnSense[],
    private readonly units: UnitColumns,
    private readonly proposing: Proposing,
  ) {}

  propose(lines: readonly Line[]): Proposal {
    this.#hasUnits = lines.some(({ row }) => this.#unitText(row) !== '');
    for (const line of lines) this.#addLine(line);
    if (this.#ties.length > 0) for (const each of this.columns) this.#leaveWhole(each, lines);
    return { ties: this.#ties, left: this.#left };
  }

  #addLine(line: Line): void {
    const open = this.columns.filter(({ column: { column } }) => this.grid.isOpen(line.row, column));
    if (open.length === 0 || this.grid.isHiddenRow(line.row)) return;
    if (this.#isSection(line)) {
      const place = this.grid.placeAt(line.row, this.labelColumn);
      this.#left.push({ ...place, text: line.text, reason: 'no-indicator' });
      return;
    }
    const left: LeftPlace[] = [];
    let tied = 0;
    for (const each of open) {
      const reason = this.#addPlace(line, each);
      if (reason !== 'no-indicator') this.#told.add(each.column.column);
      if (reason === undefined) tied += 1;
      else left.push({ ...this.grid.placeAt(line.row, each.column.column), text: line.text, reason });
    }
    if (tied > 0) this.#left.push(...left.filter(({ reason }) => reason !== 'no-indicator'));
    else
      this.#left.push({
        ...this.grid.placeAt(line.row, this.labelColumn),
        text: line.text,
        reason: left[0]?.reason ?? 'no-indicator',
      });
  }

  /** “II. Về cấp uỷ” is over the lines that ask, and so is “II. Kết quả” without a unit where these have one. */
  #isSection({ row, text }: Line): boolean {
    return SECTION.test(text) || (this.#hasUnits && NUMBERED.test(text) && this.#unitText(row) === '');
  }

  #unitText(row: number): string {
    return this.units.column === undefined ? '' : this.grid.textAt(row, this.units.column);
  }

  /** What a place is counted in; a text behind it that is no unit is some remark. */
  #unitAt(row: number, column: number): Unit | undefined {
    if (this.units.column !== undefined) return unitOf(this.#unitText(row));
    const behind = this.units.headed.has(column + 1) ? undefined : unitOf(this.grid.textAt(row, column + 1));
    return behind === 'unknown' ? undefined : behind;
  }

  /** A column in which no line has a figure, where other columns have some: it is said once. */
  #leaveWhole({ column: { column, path } }: ColumnSense, lines: readonly Line[]): void {
    const first = lines.find(({ row }) => this.grid.isOpen(row, column));
    if (first === undefined || this.#told.has(column)) return;
    const text = path.map((item) => item.text).join(' – ');
    this.#left.push({ ...this.grid.placeAt(first.row, column), text, reason: 'no-indicator' });
  }

  /** Ties a place, or says why it stays as it is. */
  #addPlace(
    line: Line,
    { column: { column }, sense: own, ofCommittee }: ColumnSense,
  ): LeftReason | undefined {
    if (this.grid.isHiddenColumn(column)) return 'hidden';
    // the line may say whose “Nữ” it is
    const sense = whoseOf(line.sense) === 'committee' ? (ofCommittee ?? own) : own;
    const unit = this.#unitAt(line.row, column);
    const asked = this.#join(line, sense, unit);
    if (asked === undefined) return 'no-share';
    const meaning = seasonMeaning(asked, this.proposing.young);
    if (!meaning) return asked.isUnderstood ? this.#without(asked) : 'no-indicator';
    const indicator = this.proposing.catalogue.find(meaning.id);
    if (!indicator) return meaning.id.endsWith('.share') ? 'no-share' : 'no-indicator';
    const { isShare } = indicator;
    const isDay = indicator.value().kind === 'date';
    if (this.grid.misfits(line.row, column, { isShare, isDay })) return 'format';
    // a column of shares is one whatever the unit of its line
    const fit = sense.atoms.has('share') ? 'fits' : fitsUnit(indicator, unit);
    if (fit === 'differs') return 'unit';
    const tie = { kind: 'cell' as const, ...this.grid.placeAt(line.row, column), indicator: meaning.id };
    this.#ties.push({ tie, ...surenessOf(fit === 'unclear' ? 'likely' : meaning.certainty) });
    return undefined;
  }

  /** A figure without the share that is asked for, or nothing at all. */
  #without(asked: Sense): LeftReason {
    if (!asked.atoms.has('share')) return 'no-indicator';
    const plain = { ...asked, atoms: new Set([...asked.atoms].filter((atom) => atom !== 'share')) };
    return seasonMeaning(plain, this.proposing.young) ? 'no-share' : 'no-indicator';
  }

  /** Line and column read together; undefined where the line is a share and the column counts. */
  #join({ sense }: Line, column: Sense, unit: Unit | undefined): Sense | undefined {
    const asksShare = sense.atoms.has('share') || unit === 'share';
    const counts = column.atoms.has('count') || (column.atoms.has('total') && postsOf(column).length === 0);
    if (asksShare && counts && !column.atoms.has('share')) return undefined;
    const atoms = new Set([...sense.atoms, ...column.atoms]);
    if (asksShare) atoms.add('share');
    else if (!column.atoms.has('share')) atoms.delete('share');
    return {
      atoms,
      bands: [...sense.bands, ...column.bands],
      words: [...sense.words, ...column.words],
      ofCells: sense.ofCells,
      isUnderstood: sense.isUnderstood && column.isUnderstood,
      isInferred: sense.isInferred,
    };
  }
}
