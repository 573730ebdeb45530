import { z } from 'zod';

/**
 * In a patch an absent key stays as it is, `null` empties the field, anything
 * else is the new value. The field schemas are those of the value itself.
 */

type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** A partial value in which optional fields may be `null`: emptied. */
export type Patch<T> = {
  [K in keyof T]?: K extends OptionalKeys<T> ? T[K] | null : T[K];
};

/** Makes a patch schema of an object schema: optional fields may be emptied, required ones only replaced. */
export function patchOf<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const shape: Record<string, z.ZodType> = {};
  for (const [key, field] of Object.entries<z.ZodType>(
    schema.shape as unknown as Record<string, z.ZodType>,
  )) {
    shape[key] = field.safeParse(undefined).success ? field.nullable() : field.optional();
  }
  return z.strictObject(shape) as unknown as z.ZodType<Patch<z.infer<z.ZodObject<Shape>>>>;
}
