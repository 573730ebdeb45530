/** The rules of accessibility, and that nothing is wider than its window. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const grave = new Set<unknown>(['serious', 'critical']);

/** No grave finding of axe. Electron cannot open the blank page in which axe would otherwise finish its run. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    // nothing else is read: large tables would take seconds to tell what is right with them
    .options({ resultTypes: ['violations'] })
    .analyze();
  const found = violations
    .filter(({ impact }) => grave.has(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found).toEqual([]);
}

/** The page is no wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName}: ${scrollWidth} > ${clientWidth}`),
  );
  expect(tooWide).toEqual([]);
}
