/** The rules of accessibility, and that nothing is cut or out of reach. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const grave = new Set<unknown>(['serious', 'critical']);

/** No grave finding of axe in the page, or in the part that a selector names. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  // once for each load of the page: its half a megabyte takes as long to read as most screens to look through
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (selector) => {
    const { axe: looker } = window as unknown as { readonly axe: typeof axe };
    // nothing else is read: large tables would take seconds to tell what is right with them
    return (await looker.run(selector, { resultTypes: ['violations'] })).violations;
  }, part);
  const found = violations
    .filter(({ impact }) => grave.has(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found).toEqual([]);
}

/** The page is no wider than its window, and only its parts scroll: once it is laid out, which takes a busy machine its time. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = () =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ tagName, scrollWidth, clientWidth }) => `${tagName}: ${scrollWidth} > ${clientWidth}`),
    );
  await expect.poll(tooWide).toEqual([]);
  const tooHigh = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const isFramed = document.querySelector('main')?.parentElement !== document.querySelector('#root');
    return isFramed ? Math.max(0, scrollHeight - clientHeight) : 0;
  });
  expect(tooHigh, 'the window itself scrolls').toBe(0);
}

/** What a person reads before they act: none of it may end in the middle of a word. */
const READ = 'button, a, h1, h2, h3, label, th, legend, [role="tab"]';

/** No button, link, heading or label is cut by its own edge, nor a day in a table; no term in a heading of a table is broken at its hyphen. */
export async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page.evaluate((read) => {
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return (
        (overflowX === 'hidden' && scrollWidth > clientWidth + 1) ||
        (overflowY === 'hidden' && scrollHeight > clientHeight + 2)
      );
    };
    const isHidden = (element: Element) => element.closest('.visually-hidden, svg') !== null;
    const days = [...document.querySelectorAll<HTMLInputElement>('main table input')]
      .filter(({ value }) => /^\d\d\/\d\d\/\d{4}$/u.test(value))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((input) => `${input.ariaLabel ?? ''} ${input.value}`);
    const words = [...document.querySelectorAll(`main :is(${read})`)]
      .flatMap((element) => [element, ...element.querySelectorAll('*')])
      .filter((element) => !isHidden(element) && element.textContent !== '' && isCut(element))
      .map((element) => element.textContent);
    const terms = [...document.querySelectorAll('main thead th, main thead th *')]
      .flatMap(({ childNodes }) => [...childNodes])
      .filter((node) => node instanceof Text)
      .filter((text) => {
        const term = /\d{4}-\d{4}/u.exec(text.data);
        if (!term) return false;
        const range = document.createRange();
        range.setStart(text, term.index);
        range.setEnd(text, term.index + term[0].length);
        return range.getClientRects().length > 1;
      })
      .map(({ data }) => data);
    return [...words, ...days, ...terms];
  }, READ);
  expect(cut).toEqual([]);
}

/** The screen has one bar up and down; a paper that is looked at, a menu and a text of several lines have their own. */
export async function expectOneScrollBar(page: Page): Promise<void> {
  const bars = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main, main *:not(textarea)')]
        .filter((element) => {
          const { overflowY } = getComputedStyle(element);
          const scrolls = overflowY === 'auto' || overflowY === 'scroll';
          return scrolls && element.scrollHeight > element.clientHeight + 1;
        })
        .filter((element) => element.getAttribute('role') !== 'region')
        .map(({ tagName, className, scrollHeight, clientHeight }) =>
          [tagName, className, scrollHeight, clientHeight].join(' '),
        ),
    );
  // the first of them is the screen's own
  await expect.poll(async () => (await bars()).slice(1)).toEqual([]);
}

/** No table of the screen is wider than its place. */
export async function expectWholeTables(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('main table')]
      .flatMap(({ parentElement }) => parentElement ?? [])
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent, scrollWidth, clientWidth }) =>
        [textContent.slice(0, 40), scrollWidth, clientWidth].join(' '),
      ),
  );
  expect(tooWide).toEqual([]);
}

/**
 * Of a table that scrolls in itself the heading and what its rows are called stay in sight to its last column and row, and the
 * heading leaves the most to the rows. A calendar has no rows with a name.
 */
export async function expectHeadingsStay(page: Page): Promise<void> {
  const lost = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main table')].flatMap((each) => {
        const table = each as HTMLTableElement;
        const { tHead: head, parentElement: box } = table;
        if (!box || !head || table.caption?.textContent.startsWith('Lịch đại hội') === true) return [];
        if (box.scrollWidth <= box.clientWidth) return [];
        box.scrollTo(box.scrollWidth, box.scrollHeight);
        const place = box.getBoundingClientRect();
        const heading = head.getBoundingClientRect();
        const cells = [...table.tBodies].flatMap(({ rows }) => [...rows]).flatMap((row) => [...row.cells]);
        const names = cells.filter((cell) => getComputedStyle(cell).position === 'sticky');
        const isNamed = names.some((cell) => cell.getBoundingClientRect().left > place.left - 2);
        box.scrollTo(0, 0);
        // what stands under a heading of several columns begins no row
        const isUnder = [...head.rows]
          .slice(1)
          .flatMap((row) => [...row.querySelectorAll('th')])
          .some((cell) => getComputedStyle(cell).position === 'sticky');
        const told = `${table.caption?.textContent ?? ''}, ${String(heading.height)} of ${String(place.height)}`;
        const high = place.height > 200 && heading.height > place.height * 0.65;
        return Math.abs(heading.top - place.top) < 2 && isNamed && !isUnder && !high ? [] : [told];
      }),
    );
  // a table freezes once it is seen to be too wide
  await expect.poll(lost).toEqual([]);
}
