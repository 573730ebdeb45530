/** Whether nothing has the focus: what had it is gone, or the page was clicked. */
export function isFocusNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/**
 * Says what a button is: when it goes away, the focus goes to another one that is the same, on the same screen. For what is drawn
 * anew elsewhere, and for two that stand for each other, as the way there and the way back.
 */
export const focusAs = {
  mark: (what: string) => ({ 'data-focus-as': what }) as const,
  of: (element: HTMLElement) => element.dataset['focusAs'],
  selector: (what: string) => `[data-focus-as="${CSS.escape(what)}"]`,
} as const;
