import { argon2id } from 'hash-wasm';
import { type Cost, KEY_BYTES } from './cost';

/** A secret to be made into a key. */
export interface Guess {
  readonly secret: string;
  readonly salt: Uint8Array;
  readonly cost: Cost;
}

/** Argon2id (RFC 9106) with one lane: the thread that runs it is busy for about a third of a second at the cost of new files. */
export function argonKey({ secret, salt, cost }: Guess): Promise<Uint8Array> {
  return argon2id({
    password: secret,
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.passes,
    parallelism: 1,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
}
