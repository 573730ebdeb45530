import type { AppError } from '../errors';
import { ok, type Result } from '../result';
import type { SpreadsheetPackage } from './package';
import { readPart, type XmlTag } from './xml';

/** The kinds of workbooks that are packages of XML: plain, with macros, and templates of both. */
export const workbookKinds = ['xlsx', 'xlsm', 'xltx', 'xltm'] as const;

/** As the ending of the file's name: Excel opens none whose name belies what is inside. */
export type WorkbookKind = (typeof workbookKinds)[number];

const kinds: readonly (readonly [RegExp, WorkbookKind])[] = [
  [/sheet\.macroenabled\.main\+xml$/u, 'xlsm'],
  [/template\.macroenabled\.main\+xml$/u, 'xltm'],
  [/\.template\.main\+xml$/u, 'xltx'],
];

/** Of which kind a workbook is: what the package says of its workbook part (ECMA-376 part 2, 6.2.3). */
export function readWorkbookKind(
  source: SpreadsheetPackage,
  workbookPart: string,
): Result<WorkbookKind, AppError> {
  let type = '';
  const read = readPart(source, '[Content_Types].xml', {
    open: (tag) => {
      if (isOf(tag, workbookPart)) type = (tag.attribute('ContentType') ?? '').toLowerCase();
    },
  });
  return read.ok ? ok(kinds.find(([pattern]) => pattern.test(type))?.[1] ?? 'xlsx') : read;
}

function isOf(tag: XmlTag, part: string): boolean {
  const name = tag.local === 'Override' ? tag.attribute('PartName') : undefined;
  return name?.replace(/^\//u, '').toLowerCase() === part.toLowerCase();
}
