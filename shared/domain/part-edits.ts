import { z } from 'zod';
import { count, filledLine } from './fields';
import type {
  CellItem,
  CellListName,
  CellValue,
  CellValueName,
  SeasonItem,
  SeasonListName,
  SeasonValue,
  SeasonValueName,
} from './parts';
import type { Patch } from './patch';

/**
 * What a screen can ask to be changed of the parts of a season (`parts.ts`). A list
 * or value of a cell is named with its `cellId`, one of the season without.
 *
 * The schema here knows the form of an edit only: what an item or a patch may hold
 * is checked by the schema of its part when the edit is applied.
 */

const content = z.record(z.string(), z.unknown());
const part = { name: filledLine, cellId: filledLine.optional() };

export const partEdits = [
  /** At the end of the list; the store gives an id where there is none. */
  z.strictObject({ type: z.literal('item.add'), ...part, item: content }),
  /** Several at once, in one step that is taken back as one. */
  z.strictObject({ type: z.literal('items.add'), ...part, items: z.array(content).min(1) }),
  /** Changes the item with this id; where the list has none it is made. */
  z.strictObject({ type: z.literal('item.put'), ...part, id: filledLine, patch: content }),
  z.strictObject({ type: z.literal('item.remove'), ...part, id: filledLine }),
  z.strictObject({ type: z.literal('item.move'), ...part, id: filledLine, toIndex: count }),
  /** The whole list anew; null takes it away. */
  z.strictObject({ type: z.literal('items.replace'), ...part, items: z.array(content).nullable() }),
  z.strictObject({ type: z.literal('value.update'), ...part, patch: content }),
] as const;

type Draft<Item> = Omit<Item, 'id'> & { readonly id?: string };

/** The edits of one list. */
type ListEdit<Owner, Item> =
  | ({ readonly type: 'item.add'; readonly item: Draft<Item> } & Owner)
  | ({ readonly type: 'items.add'; readonly items: readonly Draft<Item>[] } & Owner)
  | ({ readonly type: 'item.put'; readonly id: string; readonly patch: Patch<Omit<Item, 'id'>> } & Owner)
  | ({ readonly type: 'item.remove'; readonly id: string } & Owner)
  | ({ readonly type: 'item.move'; readonly id: string; readonly toIndex: number } & Owner)
  | ({ readonly type: 'items.replace'; readonly items: readonly Item[] | null } & Owner);

type ValueEdit<Owner, Value> = { readonly type: 'value.update'; readonly patch: Patch<Value> } & Owner;

interface OfSeason<Name> {
  readonly name: Name;
}
interface OfCell<Name> extends OfSeason<Name> {
  readonly cellId: string;
}

/** Every edit of a part, each with what its part may hold. */
export type PartEdit =
  | { [L in SeasonListName]: ListEdit<OfSeason<L>, SeasonItem<L>> }[SeasonListName]
  | { [L in CellListName]: ListEdit<OfCell<L>, CellItem<L>> }[CellListName]
  | { [V in SeasonValueName]: ValueEdit<OfSeason<V>, SeasonValue<V>> }[SeasonValueName]
  | { [V in CellValueName]: ValueEdit<OfCell<V>, CellValue<V>> }[CellValueName];

/** An edit of a part as it arrives, its contents not yet checked by the part's schema. */
export type UncheckedPartEdit = z.infer<(typeof partEdits)[number]>;
export type PartEditType = UncheckedPartEdit['type'];
