import type { ImportView } from '../../../shared/api-import';
import { vi } from '../../../shared/i18n';
import { holdsNames } from '../../../shared/import/table/person-headings';

const texts = vi.importScreen;

/** Why a list cannot be taken in yet, in words; undefined where it can. */
export function blockedBy({ kind, matched, applies, questions, ties }: ImportView): string | undefined {
  if (kind === 'cells' && matched.name === undefined) return texts.noCellName;
  if (kind !== 'cells' && !holdsNames(new Set(Object.keys(matched)))) return texts.noName;
  const open = questions.filter(({ answer }) => answer === undefined).length;
  if (open > 0) return vi.importQuestions.open(open);
  const undecided = ties.filter(({ to }) => to === undefined);
  if (undecided.some(({ several }) => several === true)) return texts.ties.severalOpen;
  if (undecided.some(({ name, near }) => name !== '' && near.length > 0)) return texts.ties.open;
  if (applies) return undefined;
  return undecided.some(({ name }) => name === '') ? texts.ties.unnamedOpen : texts.nothing;
}
