/** Whether a dialog holds the keys: nothing behind it changes or takes the focus. The manual, which stands beside the screen, is none. */
export function isModalOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}
