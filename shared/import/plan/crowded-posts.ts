import type { Position } from '../../domain/choices';
import type { Season } from '../../domain/season';
import { activeCells } from '../../domain/season-views';
import type { CellTarget } from './cell-ties';
import type { PlanRow, RowProblem } from './plan';

/** Posts of which a cell has one, unless more deputies were approved. */
const FEW = ['secretary', 'deputySecretary'] as const;

/** Who would hold the posts of the cells once a list is taken in: more secretaries than one are said. */
export class CrowdedPosts {
  /** By cell, then by whoever sits there: somebody of the season by key, or a row of the list. */
  readonly #held = new Map<CellTarget, Map<string, Position>>();
  readonly #rows = new Map<number, { readonly target: CellTarget; readonly position: Position }>();
  readonly #deputies = new Map<CellTarget, number>();

  constructor(season: Season) {
    for (const { id, congress } of activeCells(season)) {
      this.#held.set(id, new Map(congress.committee.map((each) => [`${id}/${each.id}`, each.position])));
      this.#deputies.set(id, congress.approvedSeats.deputySecretary ?? 1);
    }
  }

  /** A row takes somebody in, or changes somebody known. */
  put(target: CellTarget, known: string | undefined, row: number, position: Position | undefined): void {
    const held = this.#held.get(target) ?? new Map<string, Position>();
    this.#held.set(target, held);
    if (position === undefined) return;
    held.set(known ?? `row ${String(row)}`, position);
    this.#rows.set(row, { target, position });
  }

  /** The row, with how many would hold the post that it gives. */
  told(row: PlanRow): PlanRow {
    const post = this.#rows.get(row.number);
    const code = FEW.find((position) => position === post?.position);
    if (post === undefined || code === undefined) return row;
    const count = [...(this.#held.get(post.target)?.values() ?? [])].filter((each) => each === code).length;
    const most = code === 'secretary' ? 1 : Math.max(1, this.#deputies.get(post.target) ?? 1);
    if (count <= most) return row;
    const problem: RowProblem = { column: 'position', code: CODES[code], wrong: false, text: String(count) };
    return { ...row, problems: [...row.problems, problem] };
  }
}

const CODES = { secretary: 'several-secretaries', deputySecretary: 'several-deputies' } as const;
