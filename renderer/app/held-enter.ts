/** Enter that is held down opens a question and does not answer it: a button of a dialog is pressed once for each press. */
export function watchHeldEnter(): void {
  const stop = (event: KeyboardEvent) => {
    const isButton = event.target instanceof HTMLElement && event.target.closest('[role="dialog"] button');
    if (isButton && event.key === 'Enter' && event.repeat) event.preventDefault();
  };
  document.addEventListener('keydown', stop, true);
}
