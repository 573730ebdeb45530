import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { digested, type MemoryFor, withDigest } from '../db/file-digest';
import { type Cost, KEY_BYTES } from './cost';
import { deriveKey } from './derive-key';
import { readRecoveryKey } from './recovery-key';

/**
 * Bytes under a password: a mark, the length of the header, the header as JSON, the contents enciphered, and the
 * digest that every file of ours ends with. The digest tells damage, the slots tell a wrong password.
 *
 * The contents are under a random file key, which lies in a slot for each secret that opens it. Every write has a key
 * of its own, made of the file key and a new salt, so that no nonce is ever used twice; the header is authenticated with the contents.
 */

const MARK = Buffer.from('DHCBKHOA', 'latin1');
const LENGTH_BYTES = 4;
/** No header of ours is as long. */
const HEADER_LIMIT = 10_000;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
/** Without it a tag of four bytes is accepted. */
const TAG_BYTES = 16;
const SALT_BYTES = 16;
const WRITE_SALT_BYTES = 32;
const VERSION = 1;

/** What a guess costs in new files: 64 MiB and about a third of a second. */
export const COST: Cost = { memoryKiB: 65_536, passes: 3 };
/** What a file may ask for at most: more would only hang whoever opens it. */
const MOST: Cost = { memoryKiB: 262_144, passes: 10 };
const LEAST: Cost = { memoryKiB: 1024, passes: 1 };

const bytesOf = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length);

const slotSchema = z.strictObject({
  kind: z.enum(['password', 'recovery']),
  memoryKiB: z.int().min(LEAST.memoryKiB).max(MOST.memoryKiB),
  passes: z.int().min(LEAST.passes).max(MOST.passes),
  salt: bytesOf(SALT_BYTES),
  key: bytesOf(NONCE_BYTES + KEY_BYTES + TAG_BYTES),
});

const headerSchema = z.strictObject({
  version: z.literal(VERSION),
  slots: z.array(slotSchema).min(1).max(4),
  salt: bytesOf(WRITE_SALT_BYTES),
  /** The file key of before, while something beside the file may still be under it. */
  former: bytesOf(NONCE_BYTES + KEY_BYTES + TAG_BYTES).optional(),
});

type Slot = z.infer<typeof slotSchema>;

/** What opens a vault and writes it again under the same secrets. */
export interface VaultKey {
  readonly fileKey: Uint8Array;
  readonly slots: readonly Slot[];
  /** The file key of before, until nothing beside the file is under it any more. */
  readonly former?: Uint8Array;
}

/** A vault whose header was read; nothing of it is believed yet. */
export interface ClosedVault {
  readonly slots: readonly Slot[];
  readonly salt: string;
  readonly former?: string | undefined;
  /** Everything before the contents. */
  readonly head: Uint8Array;
  readonly sealed: Uint8Array;
}

/** True for bytes that begin as a vault does. */
export function isVault(bytes: Uint8Array): boolean {
  return MARK.equals(bytes.subarray(0, MARK.length));
}

/** The parts of a vault; undefined where a byte of it was changed. */
export function readVault(bytes: Uint8Array): ClosedVault | undefined {
  const { contents, end, differs } = digested(bytes);
  const start = MARK.length + LENGTH_BYTES;
  if (end !== 'whole' || differs || !isVault(contents) || contents.length < start) return undefined;
  const length = Buffer.from(contents.buffer, contents.byteOffset).readUInt32BE(MARK.length);
  if (length > HEADER_LIMIT || start + length > contents.length) return undefined;
  const header = parsed(Buffer.from(contents.subarray(start, start + length)).toString('utf8'));
  if (!header) return undefined;
  return {
    ...header,
    head: contents.subarray(0, start + length),
    sealed: contents.subarray(start + length),
  };
}

function parsed(text: string): z.infer<typeof headerSchema> | undefined {
  try {
    return headerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A new file key under a password and a recovery key. */
export async function newVaultKey(password: string, recovery: string, cost: Cost = COST): Promise<VaultKey> {
  const fileKey = randomBytes(KEY_BYTES);
  const slots = [
    await newSlot('password', password, { fileKey, cost }),
    await newSlot('recovery', recovery, { fileKey, cost }),
  ];
  return { fileKey, slots };
}

async function newSlot(
  kind: Slot['kind'],
  typed: string,
  { fileKey, cost }: { readonly fileKey: Uint8Array; readonly cost: Cost },
): Promise<Slot> {
  const salt = randomBytes(SALT_BYTES);
  const secret = secretOf(kind, typed) ?? typed;
  const key = await deriveKey({ secret, salt, cost });
  const about = { kind, ...cost, salt: salt.toString('base64') };
  return { ...about, key: wrapped(key, aboutSlot(about), fileKey) };
}

const ABOUT_FORMER = Buffer.from('former', 'utf8');

/** A file key under another key. */
function wrapped(key: Uint8Array, about: Uint8Array, fileKey: Uint8Array): string {
  const nonce = randomBytes(NONCE_BYTES);
  return Buffer.concat([nonce, enciphered(key, nonce, about, fileKey)]).toString('base64');
}

function unwrapped(key: Uint8Array, about: Uint8Array, text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return deciphered(key, bytes.subarray(0, NONCE_BYTES), about, bytes.subarray(NONCE_BYTES));
}

function aboutSlot({ kind, memoryKiB, passes, salt }: Omit<Slot, 'key'>): Buffer {
  return Buffer.from(JSON.stringify([VERSION, kind, memoryKiB, passes, salt]), 'utf8');
}

/** What is typed as a slot takes it: accents in one spelling; undefined where it cannot be meant for it. */
function secretOf(kind: Slot['kind'], typed: string): string | undefined {
  return kind === 'recovery' ? readRecoveryKey(typed) : typed.normalize('NFC');
}

/** The key of a vault by what somebody typed, password or recovery key; undefined where it opens no slot. */
export async function unlockVault({ slots }: ClosedVault, typed: string): Promise<VaultKey | undefined> {
  for (const slot of slots) {
    const secret = secretOf(slot.kind, typed);
    if (secret === undefined || secret === '') continue;
    const key = await deriveKey({ secret, salt: Buffer.from(slot.salt, 'base64'), cost: slot });
    const fileKey = unwrapped(key, aboutSlot(slot), slot.key);
    if (fileKey) return { fileKey, slots };
  }
  return undefined;
}

/** The contents of a vault by its key; undefined where it is not what was written under that key. */
export function openVault(
  { salt, head, sealed }: ClosedVault,
  { fileKey }: VaultKey,
): Uint8Array | undefined {
  return deciphered(writeKey(fileKey, Buffer.from(salt, 'base64')), NO_NONCE, head, sealed);
}

/**
 * The file key of before, where the vault holds it: what lies beside the file may still be under that. Undefined also
 * where the vault is not under this key.
 */
export function formerKey({ former }: ClosedVault, { fileKey }: VaultKey): Uint8Array | undefined {
  return former === undefined ? undefined : unwrapped(fileKey, ABOUT_FORMER, former);
}

/** A data file holds the key of before for as long as that is needed; nothing else does. */
interface Sealing {
  readonly room?: MemoryFor | undefined;
  readonly withFormer?: boolean;
}

/** Bytes under the secrets of a key, in the memory that `room` offers or of their own. */
export function sealVault(
  { fileKey, slots, former }: VaultKey,
  contents: Uint8Array,
  { room, withFormer = false }: Sealing = {},
): Uint8Array {
  const salt = randomBytes(WRITE_SALT_BYTES);
  const about = { version: VERSION, slots, salt: salt.toString('base64') };
  const kept = withFormer && former ? { former: wrapped(fileKey, ABOUT_FORMER, former) } : {};
  const header = Buffer.from(JSON.stringify({ ...about, ...kept }), 'utf8');
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(header.length);
  const head = Buffer.concat([MARK, length, header]);
  return withDigest([head, enciphered(writeKey(fileKey, salt), NO_NONCE, head, contents)], room);
}

/** Each key enciphers one write only. */
const NO_NONCE = Buffer.alloc(NONCE_BYTES);

function writeKey(fileKey: Uint8Array, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', fileKey, salt, 'dhcb vault contents', KEY_BYTES));
}

function enciphered(key: Uint8Array, nonce: Uint8Array, about: Uint8Array, bytes: Uint8Array): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(about);
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

function deciphered(
  key: Uint8Array,
  nonce: Uint8Array,
  about: Uint8Array,
  sealed: Uint8Array,
): Uint8Array | undefined {
  if (sealed.length < TAG_BYTES) return undefined;
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(about);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    const bytes = decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES));
    decipher.final();
    return new Uint8Array(bytes);
  } catch {
    return undefined;
  }
}
