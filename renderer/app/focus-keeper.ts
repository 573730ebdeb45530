/**
 * Focus never falls on the page: where the element that had it goes away or is switched off (a row is removed, a cell
 * finished, a rule applied), it goes to what stands beside. One watch for all screens, so that whoever works with keys can
 * go on at once, and a screen reader stays where the work is. What is switched off only while it works (a button that
 * writes a file) has the focus again afterwards, unless a key or the mouse was pressed meanwhile.
 */
import { isModalOpen } from '../components/modal';

const FOCUSABLE = 'input, select, textarea, button, a[href]';

/** Where the focus stood, and the way there, kept for the time when it is gone. */
interface Stand {
  readonly element: HTMLElement;
  /** The screen; another one has its own beginning. */
  readonly screen: string;
  /** From the element outward: each parent, and which of its children led to the element. */
  readonly way: readonly { readonly parent: Element; readonly index: number }[];
  /** Its column in a table. */
  readonly column: number | undefined;
  /** Which of the things in its row, or in its item of a list, it was. */
  readonly nth: number;
}

/** Watches the screens inside `root`; the answer ends the watch. */
export function keepFocus(root: HTMLElement): () => void {
  let stand: Stand | undefined;
  let lent: { readonly from: HTMLElement; readonly to: HTMLElement } | undefined;
  let asked = 0;
  const look = () => {
    asked = 0;
    if (lent && document.activeElement === lent.to && canHave(lent.from)) {
      lent.from.focus({ preventScroll: true });
    } else if (stand && isLost(stand)) {
      const from = stand.element;
      const to = besideOf(stand, root);
      to?.focus({ preventScroll: true });
      lent = to && { from, to };
    }
  };
  const ask = () => {
    if (asked === 0 && stand) asked = requestAnimationFrame(look);
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target !== lent?.to) lent = undefined;
    if (target instanceof HTMLElement && target !== root) stand = standOf(target, root);
  };
  // left by a click on the page: nobody is waited for
  const onLeave = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) return;
    requestAnimationFrame(() => {
      if (stand?.element === target && canHave(stand.element) && !isModalOpen()) stand = undefined;
    });
  };
  const observer = new MutationObserver(ask);
  const onHand = () => {
    lent = undefined;
  };
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', onLeave);
  root.addEventListener('keydown', onHand);
  root.addEventListener('pointerdown', onHand);
  return () => {
    cancelAnimationFrame(asked);
    observer.disconnect();
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', onLeave);
    root.removeEventListener('keydown', onHand);
    root.removeEventListener('pointerdown', onHand);
  };
}

function standOf(element: HTMLElement, root: HTMLElement): Stand {
  const way: { parent: Element; index: number }[] = [];
  for (let child: Element = element; child !== root && child.parentElement; child = child.parentElement) {
    way.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  }
  const row = element.closest('tr, li');
  return {
    element,
    screen: window.location.hash,
    way,
    column: element.closest('td, th')?.matches('tr > *')
      ? element.closest<HTMLTableCellElement>('td, th')?.cellIndex
      : undefined,
    nth: row ? [...row.querySelectorAll(FOCUSABLE)].indexOf(element) : 0,
  };
}

/** Nothing has the focus, on the same screen, and no dialog is about to take or to give it back. */
function isLost({ screen }: Stand): boolean {
  const nothing = document.activeElement === null || document.activeElement === document.body;
  return nothing && screen === window.location.hash && !isModalOpen();
}

/** The element itself where it can take the focus again, else its neighbour: in the row that took its place, the one before, and further out. */
function besideOf(stand: Stand, root: HTMLElement): HTMLElement | undefined {
  if (canHave(stand.element)) return stand.element;
  for (const { parent, index } of stand.way) {
    if (!parent.isConnected) continue;
    const gone = parent.children[index] !== undefined && parent.children[index].contains(stand.element);
    const after = [...parent.children].slice(gone ? index + 1 : index);
    const before = [...parent.children].slice(0, index).toReversed();
    for (const neighbour of [...after, ...before]) {
      const found = inside(neighbour, stand);
      if (found) return found;
    }
    if (parent === root) break;
  }
  return root.querySelector<HTMLElement>('h1') ?? undefined;
}

/** In a row the same column and there the same thing, in a list the same thing; else the first that can have the focus. */
function inside(neighbour: Element, { column, nth }: Stand): HTMLElement | undefined {
  const all = focusables(neighbour);
  if (neighbour instanceof HTMLTableRowElement && column !== undefined) {
    const same = focusables(neighbour.cells[column]);
    const nthOfRow = same.find((one) => one === all[nth]);
    if (same[0]) return nthOfRow ?? same[0];
  }
  return neighbour.matches('tr, li') ? (all[nth] ?? all[0]) : all[0];
}

function focusables(element: Element | undefined): readonly HTMLElement[] {
  if (!element) return [];
  const own = element.matches(FOCUSABLE) ? [element as HTMLElement] : [];
  return [...own, ...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(canHave);
}

function canHave(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0;
}
