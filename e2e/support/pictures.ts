/** Pictures of the running application for the user's manual, cropped to what they are about. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** White around what is shown, so that nothing touches the edge. */
const MARGIN_PX = 12;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export class Pictures {
  readonly #page: Page;
  readonly #folder: string;

  constructor(page: Page, folder: string) {
    this.#page = page;
    this.#folder = folder;
  }

  /** The whole window. */
  async window(name: string): Promise<void> {
    await this.#page.screenshot({ path: this.#path(name), animations: 'disabled' });
  }

  /** The part of the window that holds all of these, as far as it is in sight. */
  async of(name: string, ...parts: readonly Locator[]): Promise<void> {
    const boxes = (await Promise.all(parts.map(boxesOf))).flat();
    await this.#clip(name, around(boxes, MARGIN_PX));
  }

  /** Nothing but this part. */
  async inside(name: string, part: Locator): Promise<void> {
    await this.#clip(name, around(await boxesOf(part), 0));
  }

  /** The screen beside the navigation. */
  screen(name: string): Promise<void> {
    return this.inside(name, this.#page.getByRole('main'));
  }

  async #clip(name: string, box: Box): Promise<void> {
    const { left, top, right, bottom } = withinWindow(box, await this.#windowSize());
    const clip = { x: left, y: top, width: right - left, height: bottom - top };
    await this.#page.screenshot({ path: this.#path(name), animations: 'disabled', clip });
  }

  #path(name: string): string {
    return join(this.#folder, `${name}.png`);
  }

  #windowSize(): Promise<{ width: number; height: number }> {
    return this.#page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  }
}

/** Where everything stands that the locator finds. */
async function boxesOf(part: Locator): Promise<Box[]> {
  const found = await part.all();
  const boxes = await Promise.all(found.map((one) => one.boundingBox()));
  const seen = boxes.filter((box) => box !== null);
  if (seen.length === 0) throw new Error(`not on the screen: ${part.toString()}`);
  return seen.map(({ x, y, width, height }) => ({ left: x, top: y, right: x + width, bottom: y + height }));
}

function around(boxes: readonly Box[], margin: number): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)) - margin,
    top: Math.min(...boxes.map(({ top }) => top)) - margin,
    right: Math.max(...boxes.map(({ right }) => right)) + margin,
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + margin,
  };
}

function withinWindow(box: Box, { width, height }: { width: number; height: number }): Box {
  return {
    left: Math.max(0, box.left),
    top: Math.max(0, box.top),
    right: Math.min(width, box.right),
    bottom: Math.min(height, box.bottom),
  };
}
