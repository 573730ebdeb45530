/** Types as an office does with the paper in one hand, and counts the keys and clicks. */
import type { Locator, Page } from '@playwright/test';

const MS_PER_SECOND = 1000;

export class Typist {
  readonly #page: Page;
  #keys = 0;
  #clicks = 0;
  readonly #began = performance.now();

  constructor(page: Page) {
    this.#page = page;
  }

  /** Keys pressed so far; a letter counts one, whatever the input method makes of its marks. */
  get keys(): number {
    return this.#keys;
  }

  get clicks(): number {
    return this.#clicks;
  }

  /** Since the hands came to the keys. */
  get seconds(): number {
    return (performance.now() - this.#began) / MS_PER_SECOND;
  }

  async click(target: Locator): Promise<void> {
    await target.click();
    this.#clicks += 1;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      this.#keys += 1;
    }
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.#keys += text.length;
  }

  /** Types texts one after the other, each followed by Enter. */
  async lines(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await this.type(text);
      await this.press('Enter');
    }
  }
}
