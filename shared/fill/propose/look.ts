import { fold } from '../../text/fold';
import type { Form } from '../form';
import { Grid } from './grid';
import { readLabel } from './label';
import { tablesOf } from './tables';

/**
 * A digest of what a form looks like: its sheets, the headings of its tables and where they stand. Another file of the
 * same look is filled the same; names in it, and how many rows, may be others.
 */
export function lookOf(form: Form): string {
  const read = (text: string) => readLabel(text, { term: '', previousTerm: undefined });
  const said = form.sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => {
      const tables = tablesOf(new Grid(form, sheet), read).map(({ columns, headFrom }) => [
        headFrom,
        columns.map(({ column, path }) => [column, path.map(({ text }) => fold(text))]),
      ]);
      return [sheet.name, tables];
    });
  return digest(JSON.stringify(said));
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const SIZE = 64;

/** FNV-1a in 64 bits, as hexadecimal digits: it only has to tell the forms of one office apart. */
function digest(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(SIZE, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(SIZE / 4, '0');
}
