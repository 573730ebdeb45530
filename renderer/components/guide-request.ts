/** How any screen asks for the guide at a heading: the guide is a feature of its own, which no other may import. */
const EVENT = 'dhcb:guide';

/** Opens the guide at the heading with this anchor. */
export function openGuideAt(anchor: string): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: anchor }));
}

/** Calls back with the anchor whenever the guide is asked for; gives the way to stop it. */
export function onGuideRequest(open: (anchor: string) => void): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') open(event.detail);
  };
  window.addEventListener(EVENT, listen);
  return () => window.removeEventListener(EVENT, listen);
}
