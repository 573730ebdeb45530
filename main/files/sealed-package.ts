import { createHash } from 'node:crypto';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { type Manifest, manifestSchema, type PackedKind } from '../../shared/sealed/manifest';

/**
 * A sealed package (`<name>.dhcbgoi`): a mark, the length of the manifest, the manifest as JSON,
 * the files one after another, and SHA-256 of everything before it. Whatever byte of it
 * changes, it is refused. The checksum tells of damage and of careless hands, not of forgery:
 * for that its groups are compared over the telephone.
 */

const MARK = 'DHCBGOI1';
const LENGTH_BYTES = 4;
const CHECKSUM_BYTES = 32;
/** No manifest of ours is as long: what claims more is not ours. */
const MANIFEST_LIMIT = 1_000_000;

export interface PackageContent {
  readonly name: string;
  readonly kind: PackedKind;
  readonly bytes: Uint8Array;
}

export interface OpenedPackage {
  readonly manifest: Manifest;
  /** Of the whole package, as its receipt gives it. */
  readonly checksum: string;
  readonly files: readonly PackageContent[];
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** True for bytes that begin as a package does. */
export function isPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, MARK.length)).toString('latin1') === MARK;
}

/** Makes a package; `about` is the manifest without its list of files. */
export function sealPackage(
  about: Omit<Manifest, 'format' | 'version' | 'files'>,
  files: readonly PackageContent[],
): { readonly bytes: Uint8Array; readonly manifest: Manifest; readonly checksum: string } {
  const manifest = manifestSchema.parse({
    format: 'dhcb-package',
    version: 1,
    ...about,
    files: files.map(({ name, kind, bytes }) => ({ name, kind, size: bytes.length, sha256: sha256(bytes) })),
  });
  const text = Buffer.from(JSON.stringify(manifest), 'utf8');
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(text.length);
  const body = Buffer.concat([Buffer.from(MARK, 'latin1'), length, text, ...files.map(({ bytes }) => bytes)]);
  const checksum = sha256(body);
  return {
    bytes: new Uint8Array(Buffer.concat([body, Buffer.from(checksum, 'hex')])),
    manifest,
    checksum,
  };
}

/** Opens a package that is whole. Errors: `package-not-ours`, `package-changed`. */
export function openPackage(path: string, bytes: Uint8Array): Result<OpenedPackage, AppError> {
  if (!isPackage(bytes)) return fail(appError('package-not-ours', { path }));
  const changed = fail(appError('package-changed', { path }));
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = MARK.length + LENGTH_BYTES;
  if (all.length < start + CHECKSUM_BYTES) return changed;
  const body = all.subarray(0, -CHECKSUM_BYTES);
  const checksum = sha256(body);
  if (all.subarray(-CHECKSUM_BYTES).toString('hex') !== checksum) return changed;
  const length = body.readUInt32BE(MARK.length);
  if (length > MANIFEST_LIMIT || start + length > body.length) return changed;
  const manifest = readManifest(body.subarray(start, start + length).toString('utf8'));
  if (!manifest) return changed;
  const files: PackageContent[] = [];
  let at = start + length;
  for (const { name, kind, size, sha256: expected } of manifest.files) {
    const content = body.subarray(at, at + size);
    if (content.length !== size || sha256(content) !== expected) return changed;
    files.push({ name, kind, bytes: new Uint8Array(content) });
    at += size;
  }
  return at === body.length ? ok({ manifest, checksum, files }) : changed;
}

function readManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
