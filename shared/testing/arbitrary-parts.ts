import fc from 'fast-check';
import type { z } from 'zod';
import { count, day, filledLine, line, note, partialDate } from '../domain/fields';
import { cellAddress, columnName } from '../domain/parts/fill-mappings';
import type { Part } from '../domain/parts/part';
import { date, filled, lineText, noteText, number } from './arbitrary-fields';

/**
 * Any parts that the registry's schemas accept, made from these schemas themselves: a
 * part that is added is tried without a word here.
 */

/** The fields whose schema says more than its kind. */
const known: ReadonlyMap<unknown, fc.Arbitrary<unknown>> = new Map<unknown, fc.Arbitrary<unknown>>([
  [line, lineText],
  [note, noteText],
  [filledLine, filled],
  [count, number],
  [partialDate, date],
  [cellAddress, fc.constantFrom('A1', 'C12', 'XFD1048576')],
  [columnName, fc.constantFrom('A', 'AB')],
  [day, date.filter((value) => day.safeParse(value).success)],
]);

const LIST_LENGTH = 3;

/** Parts that one owner has at once: a season with all of them would take longer to make than to try. */
const MOST_PARTS = 3;

/** The parts of one owner: a few of them, each anything that its schema accepts. */
export function arbitraryParts<Parts extends Readonly<Record<string, Part>>>(
  parts: Parts,
): fc.Arbitrary<{ [K in keyof Parts]?: z.infer<Parts[K]['schema']> }> {
  const all = new Map(Object.entries(parts).map(([name, part]) => [name, arbitraryPart(part)]));
  const some = fc.subarray([...all.keys()], { maxLength: Math.min(MOST_PARTS, all.size) });
  return some.chain((names) => {
    const chosen = names.map((name) => [name, all.get(name)]);
    return fc.record(Object.fromEntries(chosen) as Record<string, fc.Arbitrary<unknown>>);
  }) as fc.Arbitrary<{ [K in keyof Parts]?: z.infer<Parts[K]['schema']> }>;
}

function arbitraryPart(part: Part): fc.Arbitrary<unknown> {
  if (part.kind === 'value') {
    return accepted(part.schema, objectOf(part.schema)).filter(
      (value) => Object.keys(value as object).length > 0,
    );
  }
  const item = accepted(part.item, objectOf(part.item)) as fc.Arbitrary<{ readonly id: string }>;
  return fc.uniqueArray(item, { maxLength: LIST_LENGTH, selector: ({ id }) => id });
}

/** Only what the schema accepts as it is. */
function accepted(schema: z.ZodType, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return values.filter((value) => schema.safeParse(value).success);
}

function objectOf(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const entries = Object.entries(schema.shape).map(([key, field]) => [key, arbitraryOf(innerOf(field))]);
  const requiredKeys = Object.entries(schema.shape)
    .filter(([, field]) => defOf(field).type !== 'optional')
    .map(([key]) => key);
  return fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys });
}

type AnyDef = z.ZodType['def'] & {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
  readonly options?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
};

function defOf(schema: unknown): AnyDef {
  return (schema as z.ZodType).def;
}

function innerOf(schema: unknown): unknown {
  const { type, innerType } = defOf(schema);
  return type === 'optional' ? innerType : schema;
}

function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  const field = known.get(schema);
  if (field) return field;
  const one = schema as z.ZodType;
  const make = makers[defOf(schema).type];
  if (make === undefined) {
    throw new Error(`a part has a field of the kind ${one.type}, which the test data cannot make yet`);
  }
  return accepted(one, make(defOf(schema), schema));
}

type Maker = (def: AnyDef, schema: unknown) => fc.Arbitrary<unknown>;

/** By the kind of a schema. */
const makers: Readonly<Record<string, Maker>> = {
  object: (_, schema) => objectOf(schema as z.ZodObject),
  array: ({ element }) => fc.array(arbitraryOf(element), { maxLength: LIST_LENGTH }),
  record: ({ valueType }) => fc.dictionary(filled, arbitraryOf(valueType), { maxKeys: LIST_LENGTH }),
  union: ({ options = [] }) => fc.oneof(...options.map(arbitraryOf)),
  enum: ({ entries = {} }) => fc.constantFrom(...Object.values(entries)),
  literal: ({ values = [] }) => fc.constantFrom(...values),
  nullable: ({ innerType }) => fc.option(arbitraryOf(innerType)),
  boolean: () => fc.boolean(),
  number: () => fc.oneof(fc.integer({ min: 0, max: 12 }), number),
  pipe: () => fc.oneof(lineText, date),
  string: () => fc.oneof(lineText, date),
};
