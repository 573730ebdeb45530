import { type DocumentKind, documentKinds } from '../domain/season';
import { documentRegister } from './vi/documentRegister';

const { kinds } = documentRegister;

/** The kind in words: a known one by its name, any other as the office wrote it. */
export function documentKindName(kind: string | undefined): string | undefined {
  return isKind(kind) ? kinds[kind] : kind;
}

/** The kind as a choice: one that the office wrote out before the program knew it is that kind. */
export function documentKindChoice(kind: string | undefined): string | undefined {
  if (kind === undefined || kind.trim() === '') return undefined;
  return documentKinds.find((known) => kinds[known] === kind.normalize('NFC').trim()) ?? kind;
}

function isKind(kind: string | undefined): kind is DocumentKind {
  return documentKinds.some((known) => known === kind);
}
