import { vi } from '../../shared/i18n';
import { pressButton } from './field/flow';
import { isModalOpen } from './modal';

/** Put on the button that sends what the page is for, or the form around it; Ctrl + Enter presses it from anywhere there. */
export const mainButton = { 'data-main-button': '', title: vi.common.mainButtonKeys } as const;

/** Put around a form that has a main button of its own. */
export const ownForm = { 'data-own-form': '' } as const;

const BUTTON = '[data-main-button]:not(:disabled)';

/** The one listener for Ctrl + Enter, behind the fields that have another use for it; to be called once. */
export function watchMainButton(): void {
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.defaultPrevented || event.repeat) return;
    const form = event.target instanceof Element ? event.target.closest('[data-own-form]') : null;
    if (!form && isModalOpen()) return;
    const main = (form ?? document).querySelector<HTMLElement>(
      form ? BUTTON : `${BUTTON}:not([data-own-form] *)`,
    );
    if (!main) return;
    event.preventDefault();
    pressButton(main);
  });
}
