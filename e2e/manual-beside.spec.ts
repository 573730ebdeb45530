/** The manual beside the ballots: what is typed lands where the focus is, in whatever order the keys come, and what is refused is said. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import fc from 'fast-check';
import type { RunningApp } from './support/launch';
import { field, openCell, saved } from './support/screens';
import { ballot, heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';

let folder: string;
let app: RunningApp;
let page: Page;
let votes: Locator;
let manual: Locator;

test.beforeEach(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-beside-'));
  const elections = [ballot('committee', 2, 20, { 'Lê An': 18, 'Lê Bình': 15, 'Lê Cúc': 12 })];
  app = await oneApp.begin(await seasonFile(folder, [heldCell('Chi bộ Thử', 20, { elections })]));
  ({ page } = app);
  votes = field(page, 'Số phiếu: Lê An, bầu chi uỷ');
  manual = page.getByRole('complementary', { name: 'Hướng dẫn sử dụng' });
  await openCell(page, 'Chi bộ Thử');
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
  await votes.focus();
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function openManual(): Promise<void> {
  await press('F1');
  await expect(manual.getByRole('combobox', { name: 'Mục' })).toBeFocused();
}

test('Esc goes back to the field, however often F1 was pressed, and letters there are refused aloud', async () => {
  await openManual();
  await press('Tab', 'F1', 'Tab', 'Tab', 'F1');
  await expect(manual.getByRole('combobox', { name: 'Mục' })).toBeFocused();
  await press('Escape');
  await expect(manual).toBeHidden();
  await expect(votes).toBeFocused();
  await page.keyboard.type('ba');
  await press('Tab');
  await expect(votes).toHaveAccessibleDescription(/chữ|số/u);
  await expect(votes).toHaveValue('ba');
});

test('at the last chapter and behind a link the focus stays in the manual', async () => {
  await openManual();
  await manual.getByRole('combobox', { name: 'Mục' }).press('End');
  const next = manual.getByRole('button', { name: /^Mục sau/u });
  await manual.getByRole('button', { name: /^Mục trước/u }).press('Enter');
  await next.press('Enter');
  await expect(next).toBeHidden();
  await expect(manual.getByRole('heading', { level: 3 })).toBeFocused();
  await press('Escape');
  await expect(votes).toBeFocused();
});

test('beside the manual changes are undone, and what is removed leaves the focus beside it', async () => {
  await openManual();
  await votes.focus();
  await press('Control+Delete');
  await expect(votes).toBeHidden();
  await expect(field(page, 'Số phiếu: Lê Bình, bầu chi uỷ')).toBeFocused();
  await press('Control+z');
  await expect(votes).toHaveValue('18');
  await saved(page);
  await expect(manual).toBeVisible();
});

test('over a dialog the keys stay in the manual, and Esc closes the manual alone', async () => {
  await press('Control+k');
  const search = page.getByRole('dialog', { name: 'Tìm trong đợt này' });
  await expect(search.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('an');
  await openManual();
  const isInside = () => manual.evaluate((element) => element.contains(document.activeElement));
  for (let stop = 0; stop < 8; stop += 1) {
    await press('Tab');
    expect(await isInside()).toBe(true);
  }
  await press('Escape');
  await expect(manual).toBeHidden();
  await expect(search.getByRole('textbox')).toBeFocused();
  await expect(search.getByRole('textbox')).toHaveValue('an');
  await press('Escape');
  await expect(votes).toBeFocused();
});

test('what an input method writes goes nowhere but where the focus is', async () => {
  await openManual();
  await page.keyboard.insertText('Bầu');
  await press('Shift+Tab');
  await expect(manual.getByRole('button', { name: 'Đóng' })).toBeFocused();
  await page.keyboard.insertText('Bầu');
  await press('Escape');
  await expect(votes).toHaveValue('18');
  await votes.focus();
  await page.keyboard.insertText('Bầu');
  await expect(votes).toHaveValue('Bầu');
});

/** What has the focus, letters in a field of numbers that nothing is said of, and the votes as they stand in their fields. */
const stand = () =>
  page.evaluate(() => ({
    focused: document.activeElement?.ariaLabel ?? '',
    isNowhere: document.activeElement === document.body,
    unsaid: [...document.querySelectorAll<HTMLInputElement>('main input[inputmode="numeric"]')].filter(
      (one) => one !== document.activeElement && /[bầ]/u.test(one.value) && one.ariaInvalid !== 'true',
    ).length,
    texts: [...document.querySelectorAll<HTMLInputElement>('main input[data-field]')].map(
      ({ ariaLabel, value }) => [ariaLabel ?? '', value] as const,
    ),
  }));

test('keys in any order: a letter changes no field but the one that has the focus', async () => {
  test.slow();
  const keys = fc.array(fc.constantFrom('F1', 'Tab', 'Shift+Tab', 'Enter', 'Escape', 'b', '7', 'ầ'), {
    minLength: 6,
    maxLength: 10,
  });
  await fc.assert(
    fc.asyncProperty(keys, async (pressed) => {
      await votes.focus();
      await openManual();
      for (const key of pressed) {
        if ((await manual.count()) === 0 && key === 'Enter') continue;
        const before = await stand();
        await (key === 'ầ' ? page.keyboard.insertText(key) : press(key));
        const after = await stand();
        expect(after, `after ${key} of ${pressed.join(' ')}`).toMatchObject({ isNowhere: false, unsaid: 0 });
        if (key.length > 1) continue;
        const changed = after.texts.filter(
          ([name, text], at) => before.texts[at]?.[1] !== text && name !== before.focused,
        );
        expect(changed, `${key} of ${pressed.join(' ')}`).toEqual([]);
      }
    }),
    { numRuns: 12 },
  );
});
