/**
 * Esc returns to where Enter came from: whoever followed a link, or a button that put the focus elsewhere on the screen,
 * stands there again, on the link or the button itself.
 */
import { isModalOpen } from '../components/modal';

interface Origin {
  readonly element: HTMLElement;
  /** By which the link is found again when its screen is drawn anew. */
  readonly href: string | undefined;
  readonly screen: string;
  /** The screen to which it led; undefined until it is known. */
  to: string | undefined;
}

/** Frames until a screen that is opened again is drawn. */
const FRAMES = 30;
/** In the first ones the screen that is left may still be drawn. */
const FIRST_FRAMES = 2;

/** Watches the keys inside `root`; the answer ends the watch. */
export function watchWayBack(root: HTMLElement): () => void {
  let origins: readonly Origin[] = [];
  let followed: Origin | undefined;
  const onEnter = (event: KeyboardEvent) => {
    followed = event.key === 'Enter' ? originOf(event.target, root) : undefined;
  };
  /** The focus went elsewhere, or another screen came: what Enter was pressed on led here. */
  const arrive = ({ target }: FocusEvent) => {
    if (!followed || target === followed.element) return;
    followed.to = window.location.hash;
    origins = [...origins, followed];
    followed = undefined;
  };
  const onHash = () => {
    if (!followed || followed.screen === window.location.hash) return;
    followed.to = window.location.hash;
    origins = [...origins, followed];
    followed = undefined;
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isTaken(event)) return;
    const last = origins.at(-1);
    if (!last || last.to !== window.location.hash) return;
    origins = origins.slice(0, -1);
    event.preventDefault();
    if (last.screen === window.location.hash) last.element.focus();
    else goBack(last, root);
  };
  document.addEventListener('keydown', onEnter, true);
  document.addEventListener('keydown', onEscape);
  window.addEventListener('hashchange', onHash);
  root.addEventListener('focusin', arrive);
  return () => {
    document.removeEventListener('keydown', onEnter, true);
    document.removeEventListener('keydown', onEscape);
    window.removeEventListener('hashchange', onHash);
    root.removeEventListener('focusin', arrive);
  };
}

function originOf(target: EventTarget | null, root: HTMLElement): Origin | undefined {
  if (!(target instanceof HTMLElement) || !root.contains(target) || !target.matches('a[href], button')) {
    return undefined;
  }
  return {
    element: target,
    href: target.getAttribute('href') ?? undefined,
    screen: window.location.hash,
    to: undefined,
  };
}

/** What Esc closes first; by now it may be gone from the page. */
const CLOSED_FIRST = '[aria-modal="true"], [role="menu"], [role="listbox"], [aria-expanded="true"]';

function isTaken({ target }: KeyboardEvent): boolean {
  return (target instanceof Element && target.closest(CLOSED_FIRST) !== null) || isModalOpen();
}

/** The screen before, and on it the link that was followed. */
function goBack({ href, screen }: Origin, root: HTMLElement): void {
  window.location.hash = screen;
  let frames = 0;
  const look = () => {
    frames += 1;
    const link = href === undefined ? null : root.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
    if (link && frames > FIRST_FRAMES) link.focus();
    else if (frames < FRAMES) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
