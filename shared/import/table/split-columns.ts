import { fold } from '../../text/fold';
import type { HeadingPaths, Meaning } from './find-heading';
import type { SourceCell, SourceRow } from './source';

/** A column that holds several values, as its heading says: “Quê quán, trú quán”. */
export interface Split {
  readonly column: number;
  /** The headings of the values, in their order, and the columns that take them: the first stays where it is. */
  readonly parts: readonly { readonly text: string; readonly column: number; readonly use: string }[];
}

/** Values that are written together; those of one line are found in one cell. */
const TOGETHER: readonly ReadonlySet<string>[] = [
  new Set(['hometown', 'residence', 'birthplace']),
  new Set(['ethnicity', 'religion']),
  new Set(['generalEducation', 'professionalLevel', 'politicalTheory']),
  new Set(['born', 'birthplace', 'hometown']),
  new Set(['born', 'joinedOn']),
  new Set(['fullName', 'born', 'hometown', 'birthplace']),
];
const ADDRESSES = TOGETHER[0];
const BETWEEN = /\s*(?:[/,;+&\n()]|\s[–-]\s|(?<![\p{L}\p{M}])(?:và|va)(?![\p{L}\p{M}]))\s*/giu;

/** Where a heading is broken over lines nothing else tells where the next value begins. */
const BEGINS_VALUE =
  /(?<=[\p{L}\p{M}] )(trú quán|nơi ở|chỗ ở|nơi cư trú|thường trú|nơi sinh|tôn giáo|quê quán|(?<=sinh )(?:ngày|năm) vào đảng)(?![\p{L}\p{M}])/giu;

/** The columns whose headings name several values; new columns are numbered from `width` on. */
export function splitsOf(paths: HeadingPaths, meaning: Meaning<string>, width: number): readonly Split[] {
  const splits: Split[] = [];
  let next = width;
  for (const [column, path] of paths.entries()) {
    const named = namedParts(path.at(-1) ?? '', meaning);
    if (named === undefined) continue;
    const parts = named.map(({ text, use }, at) => ({
      text,
      use,
      column: at === 0 ? column : next + at - 1,
    }));
    next += parts.length - 1;
    splits.push({ column, parts });
  }
  return splits;
}

function namedParts(heading: string, meaning: Meaning<string>) {
  const words = heading
    .normalize('NFC')
    // “Quê quán (nơi sinh)” says one thing twice
    .replace(/\([^(),;/&+]*\)/gu, ' ')
    .replace(/(?<=họ) và (?=tên)/giu, ' ')
    .replace(BEGINS_VALUE, '/$1')
    .split(BETWEEN)
    .filter((text) => /\p{L}/u.test(text));
  if (words.length < 2) return undefined;
  // “Trình độ VH, CM, LLCT” and “Ngày, tháng, năm sinh và nơi sinh”: what says nothing alone belongs to the next
  const found = words.flatMap((text) => {
    const use = meaning([text]);
    return use === undefined ? [] : [{ text, use }];
  });
  const uses = found.map(({ use }) => use);
  const isKnown = TOGETHER.some((set) => uses.every((use) => set.has(use)));
  return uses.length > 1 && new Set(uses).size === uses.length && isKnown ? found : undefined;
}

/** The headings with each value over a column of its own. */
export function splitPaths(paths: HeadingPaths, splits: readonly Split[]): HeadingPaths {
  const changed: (readonly string[] | undefined)[] = [...paths];
  for (const { parts } of splits) for (const { text, column } of parts) changed[column] = [text];
  return Array.from(changed, (path) => path ?? []);
}

/** The row with each value in its column; what cannot be taken apart is said and not read. */
export function splitRow(row: SourceRow, splits: readonly Split[]): SourceRow {
  if (splits.length === 0) return row;
  const cells = [...row.cells];
  const unsplit: { column: number; text: string; kind: 'unsplit' }[] = [];
  for (const { column, parts } of splits) {
    const cell = row.cells[column];
    if (cell === undefined || !isValue(cell)) continue;
    const values = valuesOf(cell, parts);
    if (values === undefined) unsplit.push({ column, text: cell.text, kind: 'unsplit' });
    for (const [at, part] of parts.entries()) {
      const text = values?.[at] ?? '';
      cells[part.column] = text === '' ? undefined : { text, ...(cell.struck && { struck: cell.struck }) };
    }
  }
  return { ...row, cells: Array.from(cells), ...(unsplit.length > 0 && { uneven: unsplit }) };
}

/** The row that numbers the columns holds none. */
function isValue({ text }: SourceCell): boolean {
  return !/^[\d(=+)]{1,3}$/u.test(text);
}

type Parts = Split['parts'];

/** The values of a cell: behind their names, one a line, between signs, or a day and what follows it. */
function valuesOf(cell: SourceCell, parts: Parts): readonly string[] | undefined {
  const lines = (cell.lines ?? [cell.text]).filter((line) => line !== '');
  const bare = lines.map((line) => line.replace(/^[-–+*•]\s*/u, ''));
  const labelled = byLabels(bare.join('\n'), parts);
  if (labelled) return labelled;
  if (bare.length === parts.length) return bare;
  // what stands behind a name is told from it where it is read
  if (parts[0]?.use === 'fullName') return [cell.text];
  if (bare.length > 1) return undefined;
  const [line = ''] = bare;
  if (parts.some(({ use }) => use === 'joinedOn')) return twoDays(line);
  if (parts[0]?.use === 'born') return dayAndPlace(line);
  const isAddress = parts.every(({ use }) => ADDRESSES?.has(use) === true);
  const signs = isAddress
    ? [/\s*;\s*/u, /\s+[–-]\s+/u]
    : [/\s*;\s*/u, /\s*,\s*/u, /\s+[–-]\s+/u, /\s*\/\s*(?!\d)/u];
  return signs.map((sign) => line.split(sign)).find(({ length }) => length === parts.length);
}

const LABELS: Readonly<Record<string, RegExp>> = {
  hometown: /^(?:que(?: quan)?|qq|nguyen quan)$/u,
  residence: /^(?:tru quan|thuong tru|noi o|cho o|dia chi|noi cu tru|tq|ho khau)$/u,
  birthplace: /^noi sinh$/u,
  ethnicity: /^(?:dan toc|dt)$/u,
  religion: /^(?:ton giao|tg)$/u,
  generalEducation: /^(?:vh|van hoa|hoc van|gdpt|pho thong|tdvh)$/u,
  professionalLevel: /^(?:cm|chuyen mon|cmnv|tdcm)$/u,
  politicalTheory: /^(?:llct|ly luan(?: chinh tri)?|ct|chinh tri)$/u,
};

/** “VH: 12/12; CM: ĐH; LLCT: TC”, in any order. */
function byLabels(text: string, parts: Parts): readonly string[] | undefined {
  const marked = [...text.matchAll(/(?:^|[\n;,]|\s[–-])\s*([\p{L}\p{M} ]{2,20}?)\s*:\s*/gu)].map((match) => ({
    use: parts.find(({ use }) => LABELS[use]?.test(fold(match[1] ?? '')))?.use,
    from: match.index,
    to: match.index + match[0].length,
  }));
  const known = marked.filter(({ use }) => use !== undefined);
  if (known.length === 0 || new Set(known.map(({ use }) => use)).size !== known.length) return undefined;
  if (text.slice(0, known[0]?.from ?? 0).trim() !== '') return undefined;
  return parts.map((part) => {
    const at = known.findIndex(({ use }) => use === part.use);
    const own = at < 0 ? '' : text.slice(known[at]?.to, known[at + 1]?.from);
    return own.replace(/\n/gu, ' ').trim();
  });
}

/** “12/3/1960 – 3/2/1985”; one day alone may be either. */
function twoDays(line: string): readonly string[] | undefined {
  const days = line.split(/\s*[;,]\s*|\s+(?:[–-]\s+)?|(?<=\d{4})\s*[–-]\s*/u).filter((day) => day !== '');
  return days.length === 2 ? days : undefined;
}

function dayAndPlace(line: string): readonly string[] | undefined {
  const match = /^([\d./\s-]*\d)[\s,;–-]+(?:tại\s+)?(\p{L}.*)$/iu.exec(line);
  if (match) return [match[1]?.trim() ?? '', match[2] ?? ''];
  return /^[\d./\s-]+$/u.test(line) ? [line, ''] : undefined;
}
