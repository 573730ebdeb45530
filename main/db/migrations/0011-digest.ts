/**
 * From here on a file ends with a digest of its contents and holds nothing of what was removed: the tables stay as
 * they are, and the pages of an earlier file are written anew (`check-file.ts`).
 */
export const digestStep = '-- the tables stay as they are';
