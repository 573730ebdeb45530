import type { ImportEdit } from '../../domain/edits';
import type { CellItem } from '../../domain/parts';
import type { MemberCounts, Season } from '../../domain/season';
import { activeCells } from '../../domain/season-views';
import type { CellTarget } from './cell-ties';
import { pickFields, rosterFields } from './person-fields';

export type RosterItem = CellItem<'roster'>;

/** Somebody of a roster that stands in the season. */
export interface RosterPlace {
  readonly cellId: string;
  readonly item: RosterItem;
}

/** The rosters of the season as an import leaves them; only those that it touches are asked to be stored. */
export class Rosters {
  readonly #before: ReadonlyMap<string, readonly RosterItem[]>;
  readonly #lists = new Map<CellTarget, Map<string, RosterItem>>();
  /** Cells whose numbers of members are entered. */
  readonly #counted: ReadonlySet<CellTarget>;
  readonly #changed = new Set<CellTarget>();
  #lastId = 0;

  constructor(season: Season) {
    this.#counted = new Set(
      activeCells(season).flatMap(({ id, members }) => (Object.keys(members).length > 0 ? [id] : [])),
    );
    this.#before = new Map(activeCells(season).map(({ id, roster = [] }) => [id, roster]));
    for (const items of this.#before.values()) {
      for (const { id } of items)
        this.#lastId = Math.max(this.#lastId, Number(/^i(\d{1,9})$/u.exec(id)?.[1] ?? 0));
    }
  }

  /** Everybody who stands there before the import. */
  *places(): Generator<RosterPlace> {
    for (const [cellId, items] of this.#before) for (const item of items) yield { cellId, item };
  }

  add(target: CellTarget, fields: Omit<RosterItem, 'id'>): void {
    this.#lastId += 1;
    const id = `i${String(this.#lastId)}`;
    this.#list(target).set(id, { id, ...fields });
    this.#changed.add(target);
  }

  /** Changes somebody, who may come into another cell by it. */
  put({ cellId, item }: RosterPlace, target: CellTarget, patch: Partial<RosterItem>): void {
    if (target === cellId) {
      this.#list(cellId).set(item.id, { ...item, ...patch });
    } else {
      this.#list(cellId).delete(item.id);
      this.add(target, {
        ...pickFields(item, rosterFields),
        ...patch,
        fullName: patch.fullName ?? item.fullName,
      });
    }
    this.#changed.add(cellId);
  }

  edits(): ImportEdit['rosters'] {
    return [...this.#changed].map((cell) => ({ cell, items: [...this.#list(cell).values()] }));
  }

  /**
   * The numbers of members of each cell that has changed, as far as its roster tells them: of all such cells, or
   * of those alone whose numbers nobody entered, for a list may be a part of the whole. A cell of which rows are
   * not decided is not counted.
   */
  counts(
    all: boolean,
    isOpen: (target: CellTarget) => boolean,
  ): { readonly counts: ImportEdit['counts']; readonly uncounted: number } {
    const wanted = [...this.#changed].filter((cell) => all || !this.#counted.has(cell));
    const decided = wanted.filter((cell) => !isOpen(cell));
    return {
      counts: decided.map((cell) => ({ cell, patch: countsOf([...this.#list(cell).values()]) })),
      uncounted: wanted.length - decided.length,
    };
  }

  #list(target: CellTarget): Map<string, RosterItem> {
    const known = this.#lists.get(target);
    if (known) return known;
    const before = typeof target === 'string' ? (this.#before.get(target) ?? []) : [];
    const list = new Map(before.map((item) => [item.id, item]));
    this.#lists.set(target, list);
    return list;
  }
}

/** Counted from a roster; what it does not say of everybody stays as it is. */
export function countsOf(items: readonly RosterItem[]): MemberCounts {
  const of = (status: RosterItem['status']) => items.filter((item) => item.status === status).length;
  const known = items.every(({ status }) => status !== undefined);
  const exempt = items.filter((item) => item.exempt === true).length;
  return {
    total: items.length,
    ...(known && { official: of('official'), probationary: of('probationary') }),
    ...(items.some((item) => item.exempt !== undefined) && { exempt }),
  };
}
