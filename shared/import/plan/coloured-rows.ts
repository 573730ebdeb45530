import type { Stepwise } from '../../stepwise';
import { fold } from '../../text/fold';
import type { PersonColumn } from '../table/person-headings';
import type { PersonColumns } from '../table/row-kinds';
import type { SourceRow } from '../table/source';
import type { TableView } from '../table/table-view';
import { lineOver, mayBeGone, saysNoMember } from '../values/not-members';
import { isGone } from '../values/read-choice';

/** A legend says what a colour means: “Dòng tô màu vàng là đảng viên đã chuyển đi”. */
const OF_COLOURS =
  /\b(?:mau|to (?:vang|do|xanh|cam|hong|xam)|boi (?:vang|do|xanh|den)|chu (?:do|xanh|nghieng)|in nghieng|nen (?:vang|do|xanh|cam|xam))\b/u;
/** Quickly told, for every text of a long list. */
const MAY_SAY = /m[àa]u|t[ôo] |b[ôo]i |ch[ữu] |n[ềe]n |nghi[êe]ng/iu;
/** A legend is a sentence at most. */
const LONGEST = 160;

/**
 * Rows whose colour a legend may mean: nobody but the office knows which, so all that look otherwise than most are asked
 * about together. Without a legend colours say nothing.
 */
export class ColouredRows {
  readonly #legend: string | undefined;
  readonly #usual: string | undefined;
  readonly #columns: readonly number[];

  /** `legend`: that of the table, as `legendIn` finds it. */
  constructor({ body }: TableView<PersonColumn>, used: PersonColumns, legend: string | undefined) {
    this.#columns = [used.fullName, used.familyName, used.givenName].flatMap((column) => column ?? []);
    this.#legend = legend;
    this.#usual = this.#legend === undefined ? undefined : this.#mostly(body);
  }

  /** What the legend says, for a row that may be one of those that it means. */
  legendOf(row: SourceRow): string | undefined {
    if (this.#legend === undefined) return undefined;
    const tint = this.#tintOf(row);
    return tint !== '' && tint !== this.#usual ? this.#legend : undefined;
  }

  #tintOf({ cells }: SourceRow): string {
    return this.#columns.flatMap((column) => cells[column]?.tint ?? [])[0] ?? '';
  }

  #mostly(body: readonly SourceRow[]): string {
    const counts = new Map<string, number>();
    for (const row of body) {
      if (row.part !== undefined || !this.#columns.some((column) => row.cells[column] !== undefined))
        continue;
      const tint = this.#tintOf(row);
      counts.set(tint, (counts.get(tint) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
    return most?.[0] ?? '';
  }
}

/** The text of a table that says what a colour of its rows means; a row at a time whenever the caller goes on. */
export function* legendIn({ titles, body }: TableView<PersonColumn>): Stepwise<string | undefined> {
  for (const [rows, isTitle] of [
    [titles, true],
    [body, false],
  ] as const)
    for (const { cells } of rows) {
      for (const cell of cells) {
        if (cell === undefined || cell.text.length > LONGEST || !/\p{L}/u.test(cell.text)) continue;
        const isOfColours = isTitle || (MAY_SAY.test(cell.text) && OF_COLOURS.test(fold(cell.text)));
        if (isOfColours && saysOthers(cell.text)) return cell.text;
      }
      yield;
    }
  return undefined;
}

function saysOthers(text: string): boolean {
  const said = text.replace(/^[^:]{1,40}:\s*/u, '');
  return [text, said].some(
    (each) => isGone(each) || mayBeGone(each) || saysNoMember(each) || lineOver(each) === 'others',
  );
}
