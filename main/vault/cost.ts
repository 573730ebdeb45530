/** What one guess of a password costs. */
export interface Cost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** The length of a key that is made of a password. */
export const KEY_BYTES = 32;
