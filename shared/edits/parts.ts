import type { z } from 'zod';
import type { PartEdit, UncheckedPartEdit } from '../domain/part-edits';
import { partNamed } from '../domain/parts';
import type { ListPart, ValuePart } from '../domain/parts/part';
import { sameValue } from '../domain/same-value';
import type { Cell, Season } from '../domain/season';
import { problemsOf } from '../domain/zod-problems';
import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { nextId } from './ids';
import { alreadyThere, type EditResult, moved, notFound, patched, withCell } from './places';

/** Edits of the parts of a season or a cell (`domain/parts.ts`), whatever stands in them. */

type Content = Readonly<Record<string, unknown>>;
type Items = readonly Content[];
type ListEdit = Exclude<UncheckedPartEdit, { type: 'value.update' }>;

/** Applies an edit of a part. Errors: `input-invalid`, `not-found`, `already-there`. */
export function editPart(season: Season, input: PartEdit): EditResult {
  const edit = input as UncheckedPartEdit;
  const { name, cellId } = edit;
  const part = partNamed(name, cellId !== undefined);
  if (part?.kind !== (edit.type === 'value.update' ? 'value' : 'list')) return notFound('part', name);
  const content = (owner: Season | Cell) => (owner as unknown as Record<string, unknown>)[name];
  const after = (owner: Season | Cell): Result<unknown, AppError> =>
    edit.type === 'value.update'
      ? valueAfter(part as ValuePart, content(owner) as Content | undefined, edit.patch)
      : listAfter(part as ListPart, content(owner) as Items | undefined, edit);
  const changed = <Owner extends Season | Cell>(owner: Owner): Result<Owner, AppError> => {
    const value = after(owner);
    return value.ok ? ok(withPart(owner, name, value.value)) : value;
  };
  return cellId === undefined ? changed(season) : withCell(season, cellId, changed);
}

function withPart<Owner extends Season | Cell>(owner: Owner, name: string, value: unknown): Owner {
  const before = (owner as unknown as Record<string, unknown>)[name];
  if (sameValue(before, value)) return owner;
  const others = Object.entries(owner).filter(([key]) => key !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]) as unknown as Owner;
}

/** The list after an edit; undefined where it goes. */
function listAfter(
  part: ListPart,
  before: Items | undefined,
  edit: ListEdit,
): Result<Items | undefined, AppError> {
  const items = before ?? [];
  switch (edit.type) {
    case 'item.add':
      return added(part, items, [edit.item]);
    case 'items.add':
      return added(part, items, edit.items);
    case 'items.replace':
      return edit.items === null ? ok(undefined) : added(part, [], edit.items);
    case 'item.put':
      return put(part, items, edit.id, edit.patch);
    case 'item.remove':
      return at(items, edit.id, (index) => items.toSpliced(index, 1));
    case 'item.move':
      return at(items, edit.id, (index) => moved(items, index, edit.toIndex));
  }
}

function at(items: Items, id: string, change: (index: number) => Items): Result<Items, AppError> {
  const index = items.findIndex((item) => item['id'] === id);
  return index < 0 ? notFound('item', id) : ok(change(index));
}

function added({ item: schema }: ListPart, before: Items, items: Items): Result<Items, AppError> {
  const known = new Set(before.map(({ id }) => String(id)));
  const after = [...before];
  for (const item of items) {
    const id = typeof item['id'] === 'string' ? item['id'] : nextId('i', known);
    if (known.has(id)) return alreadyThere(id);
    known.add(id);
    const value = checked(schema, { ...item, id });
    if (!value.ok) return value;
    after.push(value.value);
  }
  return ok(after);
}

function put({ item: schema }: ListPart, items: Items, id: string, patch: Content): Result<Items, AppError> {
  const index = items.findIndex((item) => item['id'] === id);
  const value = checked(schema, { ...patched<Content>(items[index] ?? {}, patch), id }, id);
  if (!value.ok) return value;
  if (index < 0) return ok([...items, value.value]);
  return ok(sameValue(items[index], value.value) ? items : items.with(index, value.value));
}

/** A group of fields of which none is left is gone. */
function valueAfter(
  { schema }: ValuePart,
  before: Content | undefined,
  patch: Content,
): Result<Content | undefined, AppError> {
  const value = checked(schema, patched<Content>(before ?? {}, patch));
  if (!value.ok) return value;
  return ok(Object.keys(value.value).length > 0 ? value.value : undefined);
}

/** The content as its schema makes it, or its problems. */
function checked(schema: z.ZodType, content: Content, id?: string): Result<Content, AppError> {
  const parsed = schema.safeParse(content);
  if (parsed.success) return ok(parsed.data as Content);
  const problems = problemsOf(parsed.error, content);
  return fail(appError('input-invalid', { problems, ...(id === undefined ? {} : { params: { id } }) }));
}
