import { cleanLine } from '../text/clean-text';
import { nameKey } from '../text/fold';

/** The version of the form that this program writes and reads. Another shape of it gets another number. */
export const FORM_VERSION = 1;

/** What a form says of itself, on each of its sheets and on a hidden one. */
export interface FormIdentity {
  readonly version: number;
  /** The ward's committee and the term as they were called when the form was made. */
  readonly ward: string;
  readonly term: string;
  readonly cellId: string;
  readonly cellName: string;
  /** When it was made, `YYYY-MM-DDTHH:MM:SSZ`: the number by which two forms of a cell are told apart. */
  readonly issuedAt: string;
}

/** Begins every text by which a form is recognised; no office writes such a word. */
const MARK = 'dhcb-mau-nhap';

/** The identity as a text of one word. */
export function identityText({ version, ward, term, cellId, cellName, issuedAt }: FormIdentity): string {
  return [MARK, String(version), ward, term, cellId, cellName, issuedAt].map(encodeURIComponent).join('|');
}

/** The identity of a text; of a version that this program does not know only what every version says. Undefined for any other text. */
export function readIdentity(text: string): FormIdentity | undefined {
  if (!text.startsWith(`${MARK}|`)) return undefined;
  try {
    const [, version = '', ward = '', term = '', cellId = '', cellName = '', issuedAt = ''] = text
      .split('|')
      .map(decodeURIComponent);
    if (!/^\d{1,4}$/u.test(version)) return undefined;
    return { version: Number(version), ward, term, cellId, cellName, issuedAt };
  } catch {
    return undefined;
  }
}

/** Whether two names, of wards, terms or cells, are one: as spelt, whatever the case, the blanks and the dash. */
export function isSameName(a: string, b: string): boolean {
  const key = (name: string) => nameKey(cleanLine(name)).replace(/\s*[-–—]\s*/gu, '-');
  return key(a) === key(b);
}
