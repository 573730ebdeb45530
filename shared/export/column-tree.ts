/**
 * The columns of a sheet as a tree: the leaves are the columns, the nodes above
 * them the merged headings of two and three levels.
 */

/** Of which other columns a column is made, as its number row says: `5 (=6+7)`. */
export type ColumnParts<Id extends string> =
  | { readonly operator: '+' | '-' | ':'; readonly ids: readonly Id[] }
  | undefined;

export interface LeafColumn<Id extends string> {
  readonly id: Id;
  readonly heading: string;
  readonly widthPt: number;
  /** The heading runs upwards: for narrow columns of figures. */
  readonly vertical?: boolean;
  readonly parts?: ColumnParts<Id>;
}

export interface ColumnGroup<Id extends string> {
  readonly heading: string;
  readonly columns: readonly ColumnNode<Id>[];
}

export type ColumnNode<Id extends string> = LeafColumn<Id> | ColumnGroup<Id>;

type LeafOf<Node> = Node extends { readonly columns: readonly (infer Inner)[] } ? Inner : Node;

/** The ids of the columns of a tree of at most two levels. */
export type LeafIdOf<Tree extends readonly ColumnNode<string>[]> = Extract<
  LeafOf<Tree[number]>,
  { readonly id: string }
>['id'];

export function isGroup<Id extends string>(node: ColumnNode<Id>): node is ColumnGroup<Id> {
  return 'columns' in node;
}

/** A column of texts: its width follows from them. */
export function ofTexts<Id extends string>(id: Id, heading: string, least = 0) {
  return { id, heading, widthPt: least };
}

/** The columns from left to right. */
export function leavesOf<Id extends string>(nodes: readonly ColumnNode<Id>[]): readonly LeafColumn<Id>[] {
  return nodes.flatMap((node) => (isGroup(node) ? leavesOf(node.columns) : [node]));
}

/** The same columns, those that are named in other widths. */
export function sizedColumns<Id extends string>(
  nodes: readonly ColumnNode<Id>[],
  widths: ReadonlyMap<Id, number>,
): readonly ColumnNode<Id>[] {
  return nodes.map((node) =>
    isGroup(node)
      ? { ...node, columns: sizedColumns(node.columns, widths) }
      : { ...node, widthPt: widths.get(node.id) ?? node.widthPt },
  );
}

/** How many rows the headings take. */
export function depthOf<Id extends string>(nodes: readonly ColumnNode<Id>[]): number {
  return Math.max(...nodes.map((node) => (isGroup(node) ? 1 + depthOf(node.columns) : 1)));
}

/** The place of each column, counted from 1. */
export type ColumnPlaces<Id extends string> = ReadonlyMap<Id, number>;

export function columnPlaces<Id extends string>(nodes: readonly ColumnNode<Id>[]): ColumnPlaces<Id> {
  return new Map(leavesOf(nodes).map((leaf, index) => [leaf.id, index + 1]));
}

export function placeOf<Id extends string>(places: ColumnPlaces<Id>, id: Id): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`no column ${id}`);
  return place;
}

/** The number of a column in pieces that may stand on lines of their own: `5`, `(=6`, `+7)`. */
export function columnNumberPieces<Id extends string>(
  leaf: LeafColumn<Id>,
  numbers: ColumnPlaces<Id>,
): readonly string[] {
  const own = placeOf(numbers, leaf.id);
  const { parts } = leaf;
  if (parts === undefined) return [String(own)];
  const last = parts.ids.length - 1;
  const pieces = parts.ids.map((id, index) => {
    const start = index === 0 ? '(=' : parts.operator;
    return `${start}${String(placeOf(numbers, id))}${index === last ? ')' : ''}`;
  });
  return [String(own), ...pieces];
}
