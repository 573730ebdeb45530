/**
 * Focus never falls on the page: where the element that had it goes away or is switched off (a row is removed, a cell
 * finished, a rule applied, a notice or a dialog closed), it goes to what stands for it (`focusAs`), else to what stands
 * beside. One watch for all screens, so that whoever works with keys can go on at once, and a screen reader stays where
 * the work is. What is switched off only while it works (a button that writes a file) has the focus again afterwards,
 * unless a key or the mouse was pressed meanwhile.
 */
import { focusAs, isFocusNowhere } from '../components/focus';
import { isModalOpen } from '../components/modal';

const FOCUSABLE = 'input, select, textarea, button, a[href]';

/** Where the focus stood, and the way there, kept for the time when it is gone. */
interface Stand {
  readonly element: HTMLElement;
  /** What it is, where it may be drawn anew elsewhere. */
  readonly as: string | undefined;
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
  /** Where the focus stood outside the screens since: in a notice, a menu, the header. */
  let outside: HTMLElement | undefined;
  let lent: { readonly from: HTMLElement; readonly to: HTMLElement } | undefined;
  let asked = 0;
  /** Left for nothing, by a click on the page or by Tab at its end; or gone: the frame tells. */
  let leaving: EventTarget | null = null;
  const look = () => {
    if (lent && document.activeElement === lent.to && canHave(lent.from)) {
      lent.from.focus({ preventScroll: true });
    } else if ((stand ?? outside) && isFocusNowhere() && !isModalOpen()) {
      const from = stand?.element;
      const to = outside && canHave(outside) ? outside : nextTo(stand, outside !== undefined, root);
      to?.focus({ preventScroll: true });
      lent = from && to && { from, to };
    }
  };
  const lookInFrame = () => {
    asked = 0;
    if (!leaving) look();
  };
  // what was removed, or taken to another place, is seen at once, so that no key falls on the page
  const observer = new MutationObserver((records) => {
    const last = outside ?? stand?.element;
    if (last && isFocusNowhere() && records.some((record) => isTaken(last, record))) look();
    if (asked === 0) asked = requestAnimationFrame(lookInFrame);
  });
  const onFocus = ({ target }: FocusEvent) => {
    leaving = null;
    if (target !== lent?.to) lent = undefined;
    if (!(target instanceof HTMLElement) || target === root || target.closest('[aria-modal="true"]')) return;
    outside = root.contains(target) ? undefined : target;
    if (!outside) stand = standOf(target, root);
  };
  const onLeave = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) return;
    leaving = target;
    requestAnimationFrame(() => {
      if (leaving !== target) return;
      leaving = null;
      const isLeft = target instanceof HTMLElement && canHave(target) && isFocusNowhere() && !isModalOpen();
      if (isLeft) stand = outside = undefined;
      else look();
    });
  };
  const onHand = () => {
    lent = undefined;
  };
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  const ended = new AbortController();
  const { signal } = ended;
  document.addEventListener('focusin', onFocus, { signal });
  document.addEventListener('focusout', onLeave, { signal });
  root.addEventListener('keydown', onHand, { signal });
  root.addEventListener('pointerdown', onHand, { signal });
  return () => {
    cancelAnimationFrame(asked);
    observer.disconnect();
    ended.abort();
  };
}

function isTaken(element: HTMLElement, { removedNodes }: MutationRecord): boolean {
  return [...removedNodes].some((node) => node.contains(element));
}

/** What takes the focus of a stand that is gone; of another screen, where the focus went on outside the screens, its beginning. */
function nextTo(stand: Stand | undefined, wasOutside: boolean, root: HTMLElement): HTMLElement | undefined {
  if (stand?.screen === window.location.hash) return besideOf(stand, root);
  return wasOutside ? (root.querySelector<HTMLElement>('h1') ?? undefined) : undefined;
}

function standOf(element: HTMLElement, root: HTMLElement): Stand {
  const way: { parent: Element; index: number }[] = [];
  for (let child: Element = element; child !== root && child.parentElement; child = child.parentElement) {
    way.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  }
  const row = element.closest('tr, li');
  return {
    element,
    as: focusAs.of(element),
    screen: window.location.hash,
    way,
    column: element.closest('td, th')?.matches('tr > *')
      ? element.closest<HTMLTableCellElement>('td, th')?.cellIndex
      : undefined,
    nth: row ? [...row.querySelectorAll(FOCUSABLE)].indexOf(element) : 0,
  };
}

/**
 * The element itself where it can take the focus again, else what stands for it, else its neighbour: in the row that took its
 * place, the one before, and further out.
 */
function besideOf(stand: Stand, root: HTMLElement): HTMLElement | undefined {
  if (canHave(stand.element)) return stand.element;
  const heirs = stand.as === undefined ? [] : root.querySelectorAll<HTMLElement>(focusAs.selector(stand.as));
  const heir = [...heirs].find(canHave);
  if (heir) return heir;
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
