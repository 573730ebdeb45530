import type { z } from 'zod';
import type { Edit } from '../../../shared/domain/edits';
import {
  type PartEdit,
  type PartEditType,
  partEdits,
  type UncheckedPartEdit,
} from '../../../shared/domain/part-edits';
import { partNamed } from '../../../shared/domain/parts';
import type { Part } from '../../../shared/domain/parts/part';
import { problemsOf } from '../../../shared/domain/zod-problems';
import { appError } from '../../../shared/errors';
import { fail, ok, type Result } from '../../../shared/result';
import type { Row } from '../connection';
import { type PartOwner, writePart } from '../rows/parts';
import { insert, update } from '../rows/statements';
import { renumber } from './ballots';
import { type EditContext, type EditResult, findCell, nextId, notFound } from './context';

const partEditTypes: ReadonlySet<string> = new Set<PartEditType>(
  partEdits.map(({ shape }) => shape.type.value),
);

export function isPartEdit(edit: Edit): edit is PartEdit {
  return partEditTypes.has(edit.type);
}

/** A part at its owner, as an edit names it. */
interface Target {
  readonly name: string;
  readonly owner: PartOwner;
  readonly part: Part;
}

/** Applies an edit of a part. Errors: `input-invalid`, `not-found`, `already-there`. */
export function editPart(context: EditContext, input: PartEdit): EditResult {
  const edit = input as UncheckedPartEdit;
  const target = targetOf(context, edit);
  if (!target.ok) return target;
  const done = change(context, target.value, edit);
  if (!done.ok) return done;
  const { cell } = target.value.owner;
  return ok(cell === null ? { parts: [edit.name] } : { cells: [cell] });
}

function targetOf(
  context: EditContext,
  { name, cellId, type }: UncheckedPartEdit,
): Result<Target, ReturnType<typeof appError>> {
  const part = partNamed(name, cellId !== undefined);
  if (part?.kind !== (type === 'value.update' ? 'value' : 'list')) return notFound('part', name);
  if (cellId === undefined) return ok({ name, part, owner: { season: context.rows.season, cell: null } });
  const cell = findCell(context, cellId);
  return cell.ok ? ok({ name, part, owner: { season: context.rows.season, cell: cell.value } }) : cell;
}

type Done = Result<unknown, ReturnType<typeof appError>>;
type Content = Readonly<Record<string, unknown>>;

function change(context: EditContext, target: Target, edit: UncheckedPartEdit): Done {
  switch (edit.type) {
    case 'item.add':
      return addItems(context, target, [edit.item]);
    case 'items.add':
      return addItems(context, target, edit.items);
    case 'item.put':
      return putItem(context, target, edit.id, edit.patch);
    case 'item.remove':
      return removeItem(context, target, edit.id);
    case 'item.move':
      return moveItem(context, target, edit.id, edit.toIndex);
    case 'items.replace':
      return replaceItems(context, target, edit.items);
    case 'value.update':
      return updateValue(context, target, edit.patch);
  }
}

const OWN = 'season_id = ? AND ifnull(cell_id, 0) = ? AND name = ?';

function own({ owner, name }: Target): [number, number, string] {
  return [owner.season, owner.cell ?? 0, name];
}

function rowsOf({ database }: EditContext, target: Target): readonly Row[] {
  return database.all(
    `SELECT id, ref, seq FROM part WHERE ${OWN} AND ref IS NOT NULL ORDER BY seq, id`,
    own(target),
  );
}

function rowNamed({ database }: EditContext, target: Target, id: string | null): Row | undefined {
  return database.get(`SELECT * FROM part WHERE ${OWN} AND ref IS ?`, [...own(target), id]);
}

function itemSchemaOf({ part }: Target): z.ZodObject {
  if (part.kind !== 'list') throw new Error('not a list');
  return part.item;
}

/** The content as its schema makes it, or its problems. */
function checked(
  schema: z.ZodType,
  content: Content,
  id?: string,
): Result<Content, ReturnType<typeof appError>> {
  const parsed = schema.safeParse(content);
  if (parsed.success) return ok(parsed.data as Content);
  const problems = problemsOf(parsed.error, content);
  return fail(appError('input-invalid', { problems, ...(id === undefined ? {} : { params: { id } }) }));
}

/** Marks the list as there, and gives the place after its last item. */
function openList(context: EditContext, target: Target): number {
  if (!rowNamed(context, target, null)) writePart(context.database, target.owner, target.name, []);
  const last = rowsOf(context, target).at(-1);
  return Number(last?.['seq'] ?? -1) + 1;
}

function addItems(context: EditContext, target: Target, items: readonly Content[]): Done {
  const schema = itemSchemaOf(target);
  const start = openList(context, target);
  const taken = rowsOf(context, target).map((row) => String(row['ref']));
  const known = new Set(taken);
  for (const [index, item] of items.entries()) {
    const id = typeof item['id'] === 'string' ? item['id'] : nextId('i', taken);
    if (known.has(id)) return fail(appError('already-there', { params: { id } }));
    taken.push(id);
    known.add(id);
    const value = checked(schema, { ...item, id });
    if (!value.ok) return value;
    insertItem(context, target, { id, seq: start + index, value: value.value });
  }
  return ok(null);
}

function insertItem(
  { database }: EditContext,
  { owner, name }: Target,
  { id, seq, value }: { readonly id: string; readonly seq: number; readonly value: Content },
): void {
  insert(database, 'part', {
    season_id: owner.season,
    cell_id: owner.cell,
    name,
    ref: id,
    seq,
    value: JSON.stringify(value),
  });
}

/** A patch over what stands: absent keys stay, null empties. */
function patched(before: Content, patch: Content): Content {
  const entries = Object.entries({ ...before, ...patch }).filter(([, each]) => each !== null);
  return Object.fromEntries(entries);
}

function putItem(context: EditContext, target: Target, id: string, patch: Content): Done {
  const row = rowNamed(context, target, id);
  const before = row ? (JSON.parse(String(row['value'])) as Content) : {};
  const value = checked(itemSchemaOf(target), { ...patched(before, patch), id }, id);
  if (!value.ok) return value;
  if (row) {
    update(context.database, 'part', { value: JSON.stringify(value.value) }, ['id', Number(row['id'])]);
  } else {
    insertItem(context, target, { id, seq: openList(context, target), value: value.value });
  }
  return ok(null);
}

function removeItem(context: EditContext, target: Target, id: string): Done {
  const row = rowNamed(context, target, id);
  if (!row) return notFound('item', id);
  context.database.run('DELETE FROM part WHERE id = ?', [Number(row['id'])]);
  return ok(null);
}

function moveItem(context: EditContext, target: Target, id: string, toIndex: number): Done {
  const rows = rowsOf(context, target);
  const moved = rows.find((row) => row['ref'] === id);
  if (!moved) return notFound('item', id);
  const rest = rows.filter((row) => row !== moved);
  const inOrder = [...rest.slice(0, toIndex), moved, ...rest.slice(toIndex)];
  renumber(
    context,
    'part',
    inOrder.map((row) => Number(row['id'])),
  );
  return ok(null);
}

function replaceItems(context: EditContext, target: Target, items: readonly Content[] | null): Done {
  context.database.run(`DELETE FROM part WHERE ${OWN}`, own(target));
  if (items === null) return ok(null);
  openList(context, target);
  return addItems(context, target, items);
}

/** A group of fields of which none is left is gone. */
function updateValue(context: EditContext, target: Target, patch: Content): Done {
  const row = rowNamed(context, target, null);
  const before = row ? (JSON.parse(String(row['value'])) as Content) : {};
  const value = checked(target.part.schema, patched(before, patch));
  if (!value.ok) return value;
  context.database.run(`DELETE FROM part WHERE ${OWN}`, own(target));
  if (Object.keys(value.value).length > 0) {
    writePart(context.database, target.owner, target.name, value.value);
  }
  return ok(null);
}
