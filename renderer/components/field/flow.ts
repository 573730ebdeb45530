import type { KeyboardEvent, MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { drawWhole, isGap } from '../table/drawn-whole';

/**
 * Moving between fields without a mouse.
 *
 * Enter and ↓ go to the next field of the form, ↑ back; in a grid Enter and ↓ go to the
 * same column of the next row, ↑ back. In a text of several lines, where Enter begins a line, Ctrl + Enter
 * goes on. A field stops the key itself when its text is refused.
 */

/** Marks what Enter moves to; put on every input of the field components. */
export const fieldMark = { 'data-field': '' } as const;

/** Marks a text of one line that may take several: its keys are those of every line. */
export const oneLine = { 'data-one-line': '' } as const;

/** Put around fields that are seldom filled by hand: Tab reaches them, Enter passes them by. */
export const passedBy = { 'data-flow-passed-by': '' } as const;

const FIELD = '[data-field]:not(:disabled)';
const LINE = 'input[type="text"], [data-one-line]';
const FLOW = '[data-field-flow]';
const PASSED_BY = '[data-flow-passed-by]';

/** Focus with the text selected, so that typing replaces it and an arrow key keeps it. */
export function focusField(element: HTMLElement): void {
  element.focus();
  if (isLine(element)) element.select();
}

/** A text of one line. */
function isLine(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  return element.matches(LINE);
}

/** The first click takes a field as the keys do, with its text selected; the next one places the caret. */
export function selectAtFirstClick(event: MouseEvent<HTMLInputElement | HTMLTextAreaElement>): void {
  const field = event.currentTarget;
  if (event.button !== 0 || field === document.activeElement) return;
  event.preventDefault();
  focusField(field);
}

/** Presses a button by a key from elsewhere: what is being typed or chosen there is read as it is left, and goes along. */
export function pressButton(button: HTMLElement | null): void {
  flushSync(() => button?.focus());
  button?.click();
}

/** The first field inside, if any. */
export function focusFirstField(container: ParentNode | null): void {
  const first = container && (fieldsOf(container)[0] ?? container.querySelector<HTMLElement>(FIELD));
  if (first) focusField(first);
}

/** Once what is wrong is drawn, the first such field. */
export function focusFirstWrong(container: ParentNode | null): void {
  requestAnimationFrame(() => {
    const wrong = container?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) focusField(wrong);
  });
}

/** The field in which Enter through the form ends. */
export function focusLastField(container: ParentNode | null): void {
  const last = container && fieldsOf(container).at(-1);
  if (last) focusField(last);
}

/** The fields that Enter leads through, and the one from which it leads; from one that is passed by those marked beside it too, for they are retyped together, but none of the details that it is one of. */
function fieldsOf(container: ParentNode, from?: HTMLElement): readonly HTMLElement[] {
  const own = from?.closest(PASSED_BY);
  return [...container.querySelectorAll<HTMLElement>(FIELD)].filter((field) => {
    const passed = field === from ? null : field.closest(PASSED_BY);
    return passed === null || (passed !== own && passed.parentElement === own?.parentElement);
  });
}

function isPlainKey(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, nativeEvent } = event;
  const isHeld = altKey || metaKey || (ctrlKey && !leavesLines(event));
  return !isHeld && !nativeEvent.isComposing && !event.defaultPrevented;
}

/** Ctrl + Enter in a text of several lines. */
function leavesLines({ key, ctrlKey, target }: KeyboardEvent): boolean {
  return key === 'Enter' && ctrlKey && target instanceof HTMLTextAreaElement;
}

function fieldOf(event: KeyboardEvent): HTMLElement | undefined {
  return event.target instanceof HTMLElement && event.target.matches(FIELD) ? event.target : undefined;
}

/** A field further down in a form; what is left out below is drawn before it is said that there is none. */
function fieldBelow(form: ParentNode, find: () => HTMLElement | undefined): HTMLElement | undefined {
  return find() ?? (drawWhole(form) ? find() : undefined);
}

/** The field to which a key leads in a form. */
function fieldBeside(form: HTMLElement, from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const beside = () => neighbour(fieldsOf(form, from), from, step);
  return step === 1 ? fieldBelow(form, beside) : beside();
}

/** The field `step` places after `from` in a form. */
export function neighbour<T>(fields: readonly T[], from: T, step: 1 | -1): T | undefined {
  const index = fields.indexOf(from);
  return index < 0 ? undefined : fields[index + step];
}

/**
 * For the element around a form: Enter and ↓ go on, ↑ goes back, and Shift + Enter also from a button to which Enter led.
 * Leaving the last field saves it where it stands.
 */
export function onFormKey(event: KeyboardEvent<HTMLElement>): void {
  const before = fieldBefore(event);
  if (before) {
    event.preventDefault();
    focusField(before);
    return;
  }
  const field = fieldOf(event);
  if (!field || !isPlainKey(event) || usesEnter(event, field)) return;
  const step = lineStep(event, field);
  if (step === undefined) return;
  const flow = field.closest<HTMLElement>(FLOW) ?? event.currentTarget;
  const next = fieldBeside(flow, field, step);
  event.preventDefault();
  if (next) focusField(next);
  else settle(field);
}

/** As Enter does: to the next field of the form around this one, marked by `data-field-flow`. */
export function goOn(field: HTMLElement): void {
  const flow = field.closest<HTMLElement>(FLOW);
  const next = flow && fieldBeside(flow, field, 1);
  if (next) focusField(next);
}

/** Goes on once an answer is there, unless somebody went on by hand meanwhile. */
export async function goOnAfter<T>(answer: Promise<T>, go: (answered: T) => void): Promise<void> {
  const from = document.activeElement;
  const answered = await answer;
  if (document.activeElement === from) go(answered);
}

/** From something that is no field to the first one behind it. */
export function goOnBehind(element: HTMLElement): void {
  const flow = element.closest(FLOW);
  if (!flow) return;
  const isBehind = (field: HTMLElement) =>
    (element.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = fieldBelow(flow, () => fieldsOf(flow).find(isBehind));
  if (next) focusField(next);
}

interface FormEnds {
  /** Shift + Enter in the first field, or on a button that no field stands before. */
  readonly before?: () => void;
  /** Enter in the last field. */
  readonly after?: (form: HTMLElement) => void;
}

/** For the element around a form that others stand before and behind: the keys go on to them and back. */
export function onFormEnd(event: KeyboardEvent<HTMLElement>, { before, after }: FormEnds): void {
  const form = event.currentTarget;
  const field = fieldOf(event);
  const go = event.shiftKey ? before : after && (() => after(form));
  if (!go || event.key !== 'Enter' || !isPlainKey(event)) return;
  // a dialog is drawn elsewhere
  if (field ? !form.contains(field) || usesEnter(event, field) : !event.shiftKey || !buttonOf(event)) return;
  const isEnd = !(field ? fieldBeside(form, field, event.shiftKey ? -1 : 1) : fieldBefore(event));
  if (!isEnd) return;
  event.preventDefault();
  event.stopPropagation();
  go();
}

/** For the element around a form that a dialog holds: as in any form, and Enter in the last field closes the dialog. */
export function onDialogKey(onClose: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    onFormEnd(event, { after: onClose });
    onFormKey(event);
  };
}

/** The button or link on which a key was pressed, inside what listens: a dialog is drawn elsewhere. */
function buttonOf({ target, currentTarget }: KeyboardEvent<HTMLElement>): HTMLElement | undefined {
  const isOne = target instanceof HTMLElement && target.matches('button, a[href]');
  return isOne && currentTarget.contains(target) ? target : undefined;
}

/** The last field that stands before the button on which Shift + Enter was pressed. */
function fieldBefore(event: KeyboardEvent<HTMLElement>): HTMLElement | undefined {
  const button = event.key === 'Enter' && event.shiftKey && isPlainKey(event) ? buttonOf(event) : undefined;
  if (!button) return undefined;
  return fieldsOf(button.closest(FLOW) ?? event.currentTarget).findLast(
    (field) => (field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/** Enter presses a button, and begins a line in a text of several lines. */
function usesEnter(event: KeyboardEvent, field: HTMLElement): boolean {
  if (field instanceof HTMLTextAreaElement && !isLine(field)) return !leavesLines(event);
  return field instanceof HTMLButtonElement;
}

/** For a table body with a field in each column: Enter and ↓ go down, ↑ up, Esc leaves the grid. */
export function onGridKey(event: KeyboardEvent<HTMLElement>): void {
  const field = fieldOf(event);
  if (!field || !isPlainKey(event)) return;
  const step = lineStep(event, field);
  if (step === undefined) {
    if (event.key === 'Escape') field.blur();
    return;
  }
  event.preventDefault();
  const target = besideInColumn(field, step);
  if (target) focusField(target);
  else settle(field);
}

/** Arrows belong to a list of choices; in a text of one line and on a switch they have nothing else to do. */
function lineStep(event: KeyboardEvent, field: HTMLElement): 1 | -1 | undefined {
  if (event.key === 'Enter') return event.shiftKey ? -1 : 1;
  if (!isLine(field) && !field.matches('input[type="checkbox"]')) return undefined;
  if (event.key === 'ArrowDown') return 1;
  return event.key === 'ArrowUp' ? -1 : undefined;
}

function besideInColumn(field: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const cell = field.closest('td');
  const row = field.closest('tr');
  if (!cell || !row) return undefined;
  for (let next = rowBeside(row, step); next; next = rowBeside(next, step)) {
    const found = next.cells[cell.cellIndex]?.querySelector<HTMLElement>(FIELD);
    if (found) return found;
  }
  return undefined;
}

/** The row after or before one, in the next body of the table where its own ends; in a list that leaves rows out it is drawn first. */
export function rowBeside(row: HTMLTableRowElement, step: 1 | -1): HTMLTableRowElement | undefined {
  const body = row.parentElement;
  const beside = () =>
    step === 1
      ? (row.nextElementSibling ?? body?.nextElementSibling?.firstElementChild)
      : (row.previousElementSibling ?? body?.previousElementSibling?.lastElementChild);
  const next = beside();
  if (next && isGap(next)) drawWhole(next.parentElement);
  const there = beside();
  return there instanceof HTMLTableRowElement && !isGap(there) ? there : undefined;
}

/** Saves a field that stays in focus. */
function settle(field: HTMLElement): void {
  field.blur();
  focusField(field);
}
