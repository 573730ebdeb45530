import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { seasonSchema } from '../../domain/season';
import { namesOf } from '../names';
import type { Place } from './place';
import { seasonPlaces } from './season-places';

type Steps = readonly string[];

/** A value of the schema that is no more than a wrapper of another: optional, piped, nullable. */
function inner(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return inner(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? inner(schema.out as z.ZodType) : schema;
}

/** The objects that a schema may be. */
function shapesOf(schema: z.ZodType): readonly z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((each) => shapesOf(inner(each as z.ZodType)));
  return [];
}

interface Leaf {
  readonly path: Steps;
  readonly schema: z.ZodType;
  readonly place: Place | undefined;
}

/** Every leaf of a schema with its place; a list whose places are no list is a leaf itself. */
function leavesOf(schema: z.ZodType, place: Place | undefined, path: Steps = []): readonly Leaf[] {
  const value = inner(schema);
  const objects = value instanceof z.ZodArray ? shapesOf(inner(value.element as z.ZodType)) : shapesOf(value);
  const isList = value instanceof z.ZodArray;
  if (objects.length === 0 || (isList && place?.kind !== 'list')) return [{ path, schema: value, place }];
  const fields = place?.kind === 'list' || place?.kind === 'group' ? place.fields : {};
  return objects.flatMap((object) =>
    Object.entries(object.shape).flatMap(([key, each]) =>
      leavesOf(each as z.ZodType, fields[key], [...path, key]),
    ),
  );
}

/** What never changes, and what names an item. */
function isName({ path }: Leaf): boolean {
  const [first, ...rest] = path;
  return (rest.length === 0 && (first === 'format' || first === 'version')) || path.at(-1) === 'id';
}

const leaves = leavesOf(seasonSchema, seasonPlaces).filter((leaf) => !isName(leaf));
const at = { names: namesOf(undefined, []), path: [] };

describe('the places of a season', () => {
  it('have a label for every leaf of its schema', () => {
    expect(leaves.length).toBeGreaterThan(300);
    const unnamed = leaves.filter(({ place }) => place?.kind !== 'field' || place.label.trim() === '');
    expect(unnamed.map(({ path }) => path.join('.'))).toEqual([]);
  });

  it('name nothing that the schema does not have', () => {
    const known = new Set(leavesOf(seasonSchema, seasonPlaces).map(({ path }) => path.join('.')));
    const named = (place: Place, path: Steps): readonly string[] =>
      place.kind === 'field'
        ? [path.join('.')]
        : Object.entries(place.fields).flatMap(([key, each]) => named(each, [...path, key]));
    expect(named(seasonPlaces, []).filter((path) => !known.has(path))).toEqual([]);
  });

  it('tell each choice by a name of its own, and yes and no', () => {
    const told = (schema: z.ZodType): readonly unknown[] =>
      schema instanceof z.ZodEnum ? schema.options : schema instanceof z.ZodBoolean ? [true, false] : [];
    for (const { path, schema, place } of leaves) {
      if (place?.kind !== 'field') continue;
      const options = told(schema);
      const words = options.map((option) => place.words(option, at));
      expect(new Set(words).size, path.join('.')).toBe(options.length);
      if (path.at(-1) !== 'spelling')
        expect(words, path.join('.')).not.toEqual(options.length > 0 ? options : null);
    }
  });

  it('write dates as the office does', () => {
    const dates = leaves.filter(
      ({ schema }) =>
        schema instanceof z.ZodString && schema.safeParse('1970').success !== schema.safeParse('x').success,
    );
    expect(dates.length).toBeGreaterThan(20);
    for (const { path, place } of dates) {
      if (place?.kind !== 'field') continue;
      expect(place.words('2022-07-08', at), path.join('.')).toBe('08/07/2022');
    }
  });

  it('keep together what is never half there', () => {
    const wholes = (schema: z.ZodType, place: Place | undefined, path: Steps): readonly string[] => {
      const value = inner(schema);
      const list = value instanceof z.ZodArray;
      const objects = shapesOf(list ? inner(value.element as z.ZodType) : value);
      if (place === undefined || place.kind === 'field') return [];
      const optional = schema instanceof z.ZodOptional && !list;
      const needs = objects.some((each) => !each.safeParse({}).success);
      const here =
        optional && needs && place.kind === 'group' && place.whole !== true ? [path.join('.')] : [];
      const within = objects.flatMap((object) =>
        Object.entries(object.shape).flatMap(([key, each]) =>
          wholes(each as z.ZodType, place.fields[key], [...path, key]),
        ),
      );
      return [...here, ...within];
    };
    expect(wholes(seasonSchema, seasonPlaces, [])).toEqual([]);
  });
});
