import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { listLimits } from './limits';
import { relationshipNamespaces } from './names';
import type { SpreadsheetPackage } from './package';
import { readPart } from './xml';

/** A tie from a part to another (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `drawing`. */
  readonly kind: string;
  /** The part it leads to, as a name in the package; undefined for a place outside. */
  readonly part: string | undefined;
}

/** The ties of a part; of the package itself for the empty name. None where no such part is there. */
export function readRelationships(
  source: SpreadsheetPackage,
  part: string,
): Result<readonly Relationship[], AppError> {
  const name = relationshipsPart(part);
  if (source.find(name) === undefined) return ok([]);
  const found: Relationship[] = [];
  const read = readPart(source, name, {
    open: (tag) => {
      const id = tag.attribute('Id');
      const target = tag.attribute('Target');
      if (tag.local !== 'Relationship' || id === undefined || target === undefined) return;
      const outside = tag.attribute('TargetMode') === 'External';
      const kind = kindOf(tag.attribute('Type') ?? '');
      found.push({ id, kind, part: outside ? undefined : resolve(part, target) });
    },
    done: () => found.length > listLimits.ties,
  });
  if (!read.ok) return read;
  return found.length > listLimits.ties ? fail(appError('xlsx-too-large')) : ok(found);
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels` */
function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function kindOf(type: string): string {
  const base = relationshipNamespaces.find((each) => type.startsWith(`${each}/`));
  return base === undefined ? type : type.slice(base.length + 1);
}

/** A target is written from the folder of the part, or from the root with a slash in front. */
function resolve(part: string, target: string): string {
  const folder = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}
