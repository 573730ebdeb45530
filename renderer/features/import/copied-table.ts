import { htmlTable } from '../../../shared/import/html-table';

const parser = new DOMParser();
const letters = new Map<string, string>();

/** What was copied, as a block of rows: from its table where a program that writes documents copied one, else from its text. */
export function copiedBlock(data: Pick<DataTransfer, 'getData'> | null): string {
  if (data === null) return '';
  return htmlTable(data.getData('text/html'), letterOf) ?? data.getData('text/plain');
}

/** The letter that an entity of HTML means. */
function letterOf(entity: string): string {
  const known = letters.get(entity);
  if (known !== undefined) return known;
  const letter = parser.parseFromString(entity, 'text/html').documentElement.textContent;
  letters.set(entity, letter);
  return letter;
}
