import { drawWhole } from '../table/drawn-whole';

/**
 * Filling a column of a table: a block copied from a spreadsheet goes down and across from the field that has the focus,
 * a value goes down into the empty fields below it, or into the column of all rows that were chosen. Each field reads its
 * text as if it were typed there.
 */

/** Takes a text as if it were typed and left; false when it is no value of the field. */
type Writer = (text: string) => boolean;

const writers = new WeakMap<Element, Writer>();

/** For the `ref` of a field that can be filled in this way. */
export function filledBy(write: Writer) {
  return (element: Element | null): void => {
    if (element) writers.set(element, write);
  };
}

/** How many fields took what they were given, and how many did not, or were not there. */
export interface Filled {
  readonly taken: number;
  readonly left: number;
  /** Lines of the block below the last row, where no field could take them. */
  readonly below?: number;
  /** What the first and the last row are called into which a block of several lines went. */
  readonly rows?: readonly [first: string, last: string];
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const FIELD = 'input[data-field], textarea[data-field], select[data-field]';

/** The field in a grid on which an event happened. */
export function gridField(target: EventTarget | null): Field | undefined {
  if (!isField(target)) return undefined;
  return target.closest('tbody') && writers.has(target) ? target : undefined;
}

function isField(target: EventTarget | null): target is Field {
  return [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].some((kind) => target instanceof kind);
}

/** Writes a block from a field on, a row each line; an empty place leaves its field as it is. */
export function fillBlock(field: Field, block: readonly (readonly string[])[]): Filled {
  const column = columnOf(field);
  const lines = rowsFrom(field);
  const below = block.slice(lines.length).filter((texts) => texts.some((text) => text.trim() !== '')).length;
  const outcomes = block.slice(0, lines.length).flatMap((texts, down) =>
    texts.flatMap((text, across) => {
      if (text.trim() === '') return [];
      const target = lines[down]?.children[column + across]?.querySelector<Field>(FIELD);
      return [write(target, text.trim())];
    }),
  );
  const [first, ...others] = lines.slice(0, block.length).map(nameOf);
  const last = others.at(-1);
  return {
    ...countOf(outcomes),
    ...(below > 0 && { below }),
    ...(first !== undefined && last !== undefined && { rows: [first, last] }),
  };
}

/** By its heading, else by the first field of the row. */
function nameOf(row: Element): string {
  return row.querySelector('th')?.textContent.trim() ?? row.querySelector<Field>(FIELD)?.value ?? '';
}

/** Writes what a field holds into the empty fields below it in its column. */
export function fillDown(field: Field): Filled {
  const text = textOf(field);
  if (text === '') return { taken: 0, left: 0 };
  const column = columnOf(field);
  const below = rowsFrom(field)
    .slice(1)
    .flatMap((row) => row.children[column]?.querySelector<Field>(FIELD) ?? [])
    .filter((target) => !target.disabled && target.value === '');
  writers.get(field)?.(text);
  return countOf(below.map((target) => write(target, text)));
}

/** Writes what a field holds into its column in all rows that were chosen. */
export function fillRows(field: Field, isChosen: (row: Element) => boolean): Filled {
  const text = textOf(field);
  if (text === '') return { taken: 0, left: 0 };
  const column = columnOf(field);
  const own = field.closest('tr');
  const rows = rowsOf(field).filter((row) => row === own || isChosen(row));
  return countOf(rows.map((row) => write(row.children[column]?.querySelector<Field>(FIELD), text)));
}

function write(target: Field | null | undefined, text: string): boolean {
  return target?.disabled === false && writers.get(target)?.(text) === true;
}

function columnOf(field: Field): number {
  const place = field.closest('td');
  return place ? [...(place.parentElement?.children ?? [])].indexOf(place) : 0;
}

function rowsFrom(field: Field): readonly Element[] {
  const row = field.closest('tr');
  const rows = rowsOf(field);
  return row ? rows.slice(rows.indexOf(row)) : [];
}

function rowsOf(field: Field): readonly Element[] {
  const body = field.closest('tbody');
  drawWhole(body);
  return [...(body?.children ?? [])];
}

/** What is written in a field; the words of a choice. */
function textOf(field: Field): string {
  if (!(field instanceof HTMLSelectElement)) return field.value;
  return field.value === '' ? '' : (field.selectedOptions[0]?.text ?? '');
}

function countOf(outcomes: readonly boolean[]): Filled {
  const taken = outcomes.filter(Boolean).length;
  return { taken, left: outcomes.length - taken };
}
