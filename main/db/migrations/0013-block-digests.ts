/** From here on a file ends with a digest of each block of its contents (`file-digest.ts`): the tables stay as they are. */
export const blockDigestStep = '-- the tables stay as they are';
