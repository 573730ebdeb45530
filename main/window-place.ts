/** Where the window stood, remembered from one start to the next; one that would be out of sight is brought back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const rectangleSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
});
const placeSchema = z.strictObject({ bounds: rectangleSchema, maximized: z.boolean() });

type Rectangle = z.infer<typeof rectangleSchema>;
export type WindowPlace = z.infer<typeof placeSchema>;

/** What was stored; undefined where nothing is, or nothing that can be read. */
export function readPlace(file: string): WindowPlace | undefined {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Losing it costs the user one pull at the window: a failure to write it is no failure of theirs. */
export function storePlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(file, JSON.stringify(place));
  } catch {
    // the window opens where windows open
  }
}

/**
 * The place on the screens that are there now (`areas` beside their taskbars): as it was where the middle of the upper
 * edge, by which a window is taken, is in sight; no larger than that screen. Undefined where it is not.
 */
export function inSight(bounds: Rectangle, areas: readonly Rectangle[]): Rectangle | undefined {
  const middle = bounds.x + bounds.width / 2;
  const area = areas.find(
    ({ x, y, width, height }) => middle >= x && middle < x + width && bounds.y >= y && bounds.y < y + height,
  );
  if (!area) return undefined;
  const [width, height] = [Math.min(bounds.width, area.width), Math.min(bounds.height, area.height)];
  return {
    x: Math.max(area.x, Math.min(bounds.x, area.x + area.width - width)),
    y: Math.max(area.y, Math.min(bounds.y, area.y + area.height - height)),
    width,
    height,
  };
}
