import { z } from 'zod';
import { count, filledLine, line } from '../domain/fields';
import { packageContents } from './contents';

/** What a sealed package says of itself, before the files that it holds. */

/** The number of the package's form that this program writes. */
export const PACKAGE_VERSION = 1;

/** SHA-256 in lower-case hexadecimal. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** What a file in a package is for. */
export const packedKinds = ['data', 'sheets', 'report'] as const;
export type PackedKind = (typeof packedKinds)[number];

export const packedFileSchema = z.strictObject({
  /** A name without any folder, drive or hidden stream, on Windows too. */
  name: filledLine.refine((name) => !/[/\\:]/u.test(name) && name !== '.' && name !== '..'),
  kind: z.enum(packedKinds),
  size: z.number().int().min(0),
  sha256,
});

export const manifestSchema = z.strictObject({
  format: z.literal('dhcb-package'),
  version: z.literal(PACKAGE_VERSION),
  ward: filledLine,
  term: filledLine,
  superior: line.optional(),
  /** ISO 8601. */
  madeAt: line,
  madeBy: line.optional(),
  /** What the office let out; absent in packages of before. */
  contents: z.enum(packageContents).optional(),
  cells: count,
  committeeMembers: count,
  files: z.array(packedFileSchema).min(1).max(20),
});

export type PackedFile = z.infer<typeof packedFileSchema>;
export type Manifest = z.infer<typeof manifestSchema>;

const GROUP = 4;

/** A checksum in short groups, to be read out: `3F2A 91BC …`. */
export function checksumGroups(sha256Text: string): string {
  return (sha256Text.toUpperCase().match(new RegExp(`.{1,${String(GROUP)}}`, 'gu')) ?? []).join(' ');
}
