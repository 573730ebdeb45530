import fc from 'fast-check';
import type { z } from 'zod';
import { COUNT_LIMIT, filledLine, line, note } from '../domain/fields';

/** Any value that a field of the season's schema accepts and would not change. */

const words = fc.constantFrom(
  'Nguyễn',
  'Thị',
  'Đặng',
  'Uỷ',
  'Ủy',
  'Hoài Tân',
  'khu phố',
  'ưỡ',
  "O'Brien",
  '"',
  '%_',
);
const wild = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.normalize('NFC'));
const anyText = fc.oneof(
  fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' ')),
  wild,
);

/** Only what the schema takes as it is. */
const kept = (schema: z.ZodType) => anyText.filter((text) => schema.safeParse(text).data === text);

export const lineText = kept(line);
export const noteText = kept(note);
export const filled = kept(filledLine);
export const number = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: COUNT_LIMIT }));

const two = (value: number) => String(value).padStart(2, '0');
export const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 28 })))),
  )
  .map(([year, rest]) => {
    if (!rest) return String(year);
    const [month, day] = rest;
    return [String(year), two(month), ...(day === null ? [] : [two(day)])].join('-');
  });
