/** Working without a mouse. */
import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen has; beyond it the target cannot be reached. */
const MOST_STOPS = 150;

/** Presses Tab until the target has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached with Tab');
}

/** Types into the field that has the focus, and goes on with Enter. */
export async function typeAndGoOn(page: Page, text: string): Promise<void> {
  if (text !== '') await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Chooses in the list that has the focus: so many steps down, then on. */
export async function chooseAndGoOn(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
