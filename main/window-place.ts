/** Where the window stood, remembered from one start to the next; one that would be out of sight is brought back. */
import { readFileSync, writeFileSync } from 'node:fs';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowPlace {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
}

/** Without a schema: the window is made before the library for those is read. */
function isPlace(value: unknown): value is WindowPlace {
  const { bounds, maximized } = (value ?? {}) as Partial<Record<keyof WindowPlace, unknown>>;
  const { x, y, width, height } = (bounds ?? {}) as Partial<Record<keyof Rectangle, unknown>>;
  const sides = [width, height].every((side) => Number.isInteger(side) && Number(side) > 0);
  return sides && Number.isInteger(x) && Number.isInteger(y) && typeof maximized === 'boolean';
}

/** What was stored; undefined where nothing is, or nothing that can be read. */
export function readPlace(file: string): WindowPlace | undefined {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isPlace(stored) ? stored : undefined;
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
