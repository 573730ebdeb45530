import type { ReadFields } from '../values/person-reading';
import type { Doubt } from './doubts';
import type { PlanRow, RowProblem } from './plan';

/** Who of a list stays out because a row says that they left, or are no members: another row may have them as a member all the same. */
export class LeftRows {
  /** By name: the rows that stay out, with the year of birth where they say it. */
  readonly #left = new Map<string, { readonly number: number; readonly year: string | undefined }[]>();

  /** `doubt`: why the row stays out, where it does not say outright that they left. */
  add(number: number, { fullName = '', born }: ReadFields, doubt?: Doubt['kind']): void {
    // what is struck out, or of an earlier term, is often written anew in another row
    if (doubt === 'struck' || doubt === 'earlier') return;
    const key = keyOf(fullName);
    const rows = this.#left.get(key) ?? [];
    rows.push({ number, year: yearOf(born) });
    this.#left.set(key, rows);
  }

  /** The row, with the one that says otherwise of the same person. */
  told(row: PlanRow): PlanRow {
    if (row.outcome === 'skip' || this.#left.size === 0) return row;
    const year = yearOf(row.person?.born);
    const other = this.#left
      .get(keyOf(row.name))
      ?.find((each) => each.year === undefined || year === undefined || each.year === year);
    if (other === undefined) return row;
    const text = String(other.number);
    const problem: RowProblem = { column: 'fullName', code: 'also-left', wrong: false, text };
    return { ...row, problems: [...row.problems, problem] };
  }
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function yearOf(date: string | undefined): string | undefined {
  return date?.slice(0, 'YYYY'.length);
}
