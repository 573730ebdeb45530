import { z } from 'zod';
import { filledLine } from '../fields';
import { LIST_LIMIT } from '../limits';

/** The shape of an item of a list: an object that has an `id`. */
export type ItemSchema = z.ZodObject<{ id: z.ZodType<string> } & z.ZodRawShape>;
/** The shape of a value: an object whose keys are all optional. */
export type ValueSchema = z.ZodObject;

/** A list of a season or a cell: its items, and how many there may be. */
export interface ListPart<Item extends z.ZodObject = z.ZodObject> {
  readonly kind: 'list';
  readonly item: Item;
  readonly schema: z.ZodType<z.infer<Item>[]>;
}

/** A group of fields of a season or a cell that belong together. */
export interface ValuePart<Value extends z.ZodObject = z.ZodObject> {
  readonly kind: 'value';
  readonly schema: Value;
}

export type Part = ListPart | ValuePart;

/** A list of items told apart by their ids. Problems: `too-many`, `duplicate-id`. */
export function list<Shape extends z.ZodRawShape>(
  shape: Shape,
  limit = LIST_LIMIT,
): ListPart<z.ZodObject<Shape & { id: typeof filledLine }, z.core.$strict>> {
  const item = z.strictObject({ id: filledLine, ...shape }) as unknown as z.ZodObject<
    Shape & { id: typeof filledLine },
    z.core.$strict
  >;
  const schema = z
    .array(item)
    .max(limit, { error: 'too-many' })
    .superRefine((items, context) => {
      const known = new Set<string>();
      items.forEach((each, index) => {
        const id = String((each as { id: unknown }).id);
        if (known.has(id)) {
          context.addIssue({ code: 'custom', message: 'duplicate-id', path: [index, 'id'], params: { id } });
        }
        known.add(id);
      });
    });
  return { kind: 'list', item, schema };
}

/** A group of optional fields. */
export function value<Shape extends z.ZodRawShape>(
  shape: Shape,
): ValuePart<z.ZodObject<Shape, z.core.$strict>> {
  return { kind: 'value', schema: z.strictObject(shape) };
}
