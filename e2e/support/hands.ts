/** Hands that work with the keys alone, or with the mouse alone, and count what they do. */
import { expect, type Locator, type Page } from '@playwright/test';
import { vi } from '../../shared/i18n';
import type { RunningApp } from './launch';
import { field, navigation, type Part, stageOf } from './screens';

/** A field that is farther away is reached by nobody. */
const MOST_TABS = 120;

/** What was done: keys and clicks, and apart from them the letters of what the paper says. */
export interface Counts {
  readonly keys: number;
  readonly clicks: number;
  readonly letters: number;
}

export abstract class Hands {
  abstract readonly kind: string;
  readonly page: Page;
  protected readonly app: RunningApp;
  protected keys = 0;
  protected clicks = 0;
  protected letters = 0;

  constructor(app: RunningApp) {
    this.app = app;
    this.page = app.page;
  }

  counts(): Counts {
    return { keys: this.keys, clicks: this.clicks, letters: this.letters };
  }

  box(name: string): Locator {
    return field(this.page, name);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  /** Opens a screen; `heading` where it has another name than its door. */
  abstract go(part: Part, heading?: string): Promise<void>;
  abstract press(button: Locator): Promise<void>;
  abstract tick(box: Locator): Promise<void>;
  /** Chooses one of a few, which stands behind `from`. */
  abstract turn(to: string, from: string): Promise<void>;
  /** Writes into a field and leaves it. */
  abstract write(target: Locator, text: string): Promise<void>;
  /** Takes so many faint numbers at once, where that is less than taking each. */
  abstract takeOffered(within: Locator, numbers: number): Promise<void>;
  /** Puts somebody known into a list. */
  abstract add(target: Locator, name: string): Promise<void>;
  abstract paste(target: Locator, text: string): Promise<void>;
  /** The one button that a screen is for. */
  abstract pressMain(button: Locator): Promise<void>;
  /** All papers of a column: by the keys from its first field, by the mouse with its button. */
  abstract fillColumn(first: Locator, button: Locator): Promise<void>;
  abstract nextCell(): Promise<void>;
  /** Goes to a step of the cell, where Enter has not led there already. */
  abstract step(name: RegExp): Promise<void>;
  /** The list of a ballot is whole. */
  abstract leaveList(add: Locator): Promise<void>;

  protected async copied(text: string): Promise<void> {
    await this.app.electron.evaluate(({ clipboard }, block) => clipboard.writeText(block), text);
  }

  protected async opened(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }
}

export class ByKeys extends Hands {
  static readonly kind = 'by the keys';
  readonly kind = ByKeys.kind;

  async go(part: Part, heading: string = part): Promise<void> {
    await this.#key('Control+k');
    await expect(
      this.page.getByRole('dialog', { name: 'Tìm trong đợt này' }).getByRole('textbox'),
    ).toBeFocused();
    const query = shortestQuery(part, heading);
    await this.page.keyboard.type(query);
    this.keys += query.length;
    const found = this.page.getByRole('listbox', { name: 'Kết quả tìm' }).getByRole('option');
    // a screen may be listed by its heading
    await expect(found.first()).toContainText(new RegExp(`${part}|${heading}`, 'u'));
    await this.#key('Enter');
    await this.opened(heading);
  }

  async press(button: Locator): Promise<void> {
    await this.#reach(button);
    await this.#key('Enter');
  }

  async pressMain(button: Locator): Promise<void> {
    await expect(button).toBeEnabled();
    await this.#key('Control+Enter');
  }

  async tick(box: Locator): Promise<void> {
    await this.#reach(box);
    await this.#key('Space');
    await expect(box).toBeChecked();
  }

  async turn(_to: string, from: string): Promise<void> {
    await this.#reach(this.page.getByRole('radio', { name: from, exact: true }));
    await this.#key('ArrowRight');
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.#reach(target);
    const isOffered = await target.evaluate((element, said) => {
      const { value, placeholder } = element as HTMLInputElement;
      return value === '' && placeholder === said;
    }, text);
    if (!isOffered) {
      await this.page.keyboard.type(text);
      this.letters += text.length;
    }
    await this.#key('Enter');
  }

  async takeOffered(): Promise<void> {
    // Enter takes each on its way
  }

  add(target: Locator, name: string): Promise<void> {
    return this.write(target, name);
  }

  async paste(target: Locator, text: string): Promise<void> {
    await this.copied(text);
    await this.#reach(target);
    await this.#key('Control+v');
  }

  async fillColumn(first: Locator, button: Locator): Promise<void> {
    // from the column before it has the focus already
    if (await first.page().evaluate(() => document.activeElement?.closest('thead') === null)) {
      await this.#reach(first);
      await this.#key('ArrowUp');
    }
    await expect(button).toBeFocused();
    await this.#key('Enter');
  }

  nextCell(): Promise<void> {
    return this.#key('Alt+PageDown');
  }

  async step(name: RegExp): Promise<void> {
    await expect(this.page.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }

  async leaveList(add: Locator): Promise<void> {
    // one who stands alone is followed by the votes at once
    if (await add.evaluate((element) => element === document.activeElement)) await this.#key('Enter');
  }

  async #key(key: string): Promise<void> {
    await this.#expectAtWork(`before ${key}`);
    await this.page.keyboard.press(key);
    this.keys += 1;
    await this.#expectAtWork(`after ${key}`);
  }

  /** The focus never falls on the page: from there the keys lead nowhere. */
  async #expectAtWork(when: string): Promise<void> {
    const focused = () => this.page.evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused, `${when}, key ${String(this.keys)}`).not.toBe('BODY');
  }

  /** Whether it stands before what has the focus. */
  #isBehind(target: Locator): Promise<boolean> {
    return target.evaluate(
      (element) =>
        ((document.activeElement ?? document.body).compareDocumentPosition(element) &
          Node.DOCUMENT_POSITION_PRECEDING) !==
        0,
    );
  }

  async #reach(target: Locator): Promise<void> {
    // a radio button lies behind its words
    await expect(target).toBeAttached();
    const isThere = () => target.evaluate((element) => element === document.activeElement);
    // Enter leads on by itself, after what was typed is stored
    await expect
      .poll(isThere, { timeout: 1500 })
      .toBe(true)
      .catch(() => undefined);
    for (let tabs = 0; !(await isThere()); tabs += 1) {
      expect(tabs, 'too far away for the Tab key').toBeLessThan(MOST_TABS);
      await this.#key((await this.#isBehind(target)) ? 'Shift+Tab' : 'Tab');
    }
  }
}

/** The first letters of the words by which the search lists a screen; of a single word the word. */
function shortestQuery(part: string, heading: string): string {
  const listed = Object.values(vi.search.screens).map(([title]): string => title);
  const words = (listed.includes(part) ? part : heading).split(/[ ,]+/u);
  return words.length > 1 ? words.map(([letter]) => letter).join('') : words.join('');
}

export class ByMouse extends Hands {
  static readonly kind = 'by the mouse';
  readonly kind = ByMouse.kind;

  async go(part: Part, heading: string = part): Promise<void> {
    const stage = stageOf(part);
    const link = (name: string) =>
      navigation(this.page).getByRole('link', { name: new RegExp(`^${name}`, 'u') });
    if (!(await link(part).isVisible())) await this.press(link(stage).first());
    const rare = navigation(this.page).getByRole('button', { name: 'Việc khác', expanded: false });
    await expect(link(part).or(rare).first()).toBeVisible();
    if (!(await link(part).isVisible())) await this.press(rare);
    await this.press(link(part));
    await this.opened(heading);
  }

  async press(button: Locator): Promise<void> {
    await button.click();
    this.clicks += 1;
  }

  pressMain(button: Locator): Promise<void> {
    return this.press(button);
  }

  tick(box: Locator): Promise<void> {
    return this.press(box);
  }

  turn(to: string): Promise<void> {
    return this.press(this.page.getByText(to, { exact: true }));
  }

  /** A field that says it already needs nothing, and one in which one stands no click. */
  async write(target: Locator, text: string): Promise<void> {
    if ((await target.inputValue()) === text) return;
    if (!(await target.evaluate((element) => element === document.activeElement))) await this.press(target);
    await this.page.keyboard.type(text);
    this.letters += text.length;
  }

  async takeOffered(within: Locator, numbers: number): Promise<void> {
    await this.press(within.getByRole('button', { name: `Lấy ${String(numbers)} số mờ` }));
  }

  async add(target: Locator, name: string): Promise<void> {
    await this.write(target, name);
    await this.press(this.page.getByRole('option', { name: new RegExp(name, 'u') }));
  }

  /** By the menu of the right mouse button. */
  async paste(target: Locator, text: string): Promise<void> {
    await this.copied(text);
    await this.app.electron.evaluate(({ Menu, BrowserWindow }) => {
      Menu.prototype.popup = function pasted(this: Electron.Menu) {
        const [window] = BrowserWindow.getAllWindows();
        const paste = this.items.find(({ role }) => role === 'paste');
        (paste?.click as unknown as (...given: unknown[]) => void)({}, window, window?.webContents);
      };
    });
    await target.click({ button: 'right' });
    this.clicks += 2;
  }

  fillColumn(_first: Locator, button: Locator): Promise<void> {
    return this.press(button);
  }

  nextCell(): Promise<void> {
    return this.press(this.button('Chi bộ sau'));
  }

  step(name: RegExp): Promise<void> {
    return this.press(this.page.getByRole('link', { name }));
  }

  async leaveList(): Promise<void> {
    // the next click leaves it
  }
}
