/** How any screen asks for the manual at a heading: the manual is a feature of its own, which no other may import. */
const EVENT = 'dhcb:manual';

/** Opens the manual at the heading with this anchor. */
export function openManualAt(anchor: string): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: anchor }));
}

/** Calls back with the anchor whenever the manual is asked for; gives the way to stop it. */
export function onManualRequest(open: (anchor: string) => void): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') open(event.detail);
  };
  window.addEventListener(EVENT, listen);
  return () => window.removeEventListener(EVENT, listen);
}
