import type { CellKind } from '../../domain/choices';
import { fold } from '../../text/fold';
import type { Label } from './label';
import type { Atom } from './vocabulary';

/** What the label of a group of cells says of them. */
export type GroupLabel =
  /** “Cộng”, “Cộng I”: the rows that it stands beside. */
  | { readonly says: 'nothing' }
  /** “Khối khu phố”: all cells of the kinds it names; “Khối cơ quan” may have others with them. */
  | { readonly says: 'kinds'; readonly kinds: readonly CellKind[]; readonly mayHave: readonly CellKind[] }
  /** “Khối sự nghiệp”: words that no kind of the season has. */
  | { readonly says: 'other' };

/** Words that say that something is a group or a sum, and not of what. */
const GROUPING = /(?<![\p{L}\p{M}])(?:tổng cộng|tổng số|cộng|tổng|khối|nhóm|cụm|các|số)(?![\p{L}\p{M}])/giu;
/** “I.”, “A -”, “(I+II)”: which group it is. */
const NUMBERS = /(?<![\p{L}\p{M}\d])(?:[IVX]+|[A-HĐ]|\d{1,2})(?![\p{L}\p{M}\d])/gu;
const GROUP_WORD =
  /^(?:trong đó[\s:–-]*)?(?:(?:các |số )?(?:khối|nhóm|cụm|loại hình)|các (?:chi bộ|đơn vị|cơ quan|trường))(?![\p{L}\p{M}])/u;

/** The kind of cells that an atom names. */
export const kindOf: Readonly<Partial<Record<Atom, CellKind>>> = {
  neighbourhoodKind: 'neighbourhood',
  officeKind: 'office',
  schoolKind: 'school',
  healthKind: 'health',
  policeKind: 'police',
  militaryKind: 'military',
  enterpriseKind: 'enterprise',
  otherKind: 'other',
};
/** Offices of the ward in the wider sense, as forms put them together. */
const OFFICES: readonly CellKind[] = ['office', 'health', 'police', 'military'];
/** What may stand beside a kind: “Tổng số chi bộ khu phố”. */
const BESIDE: ReadonlySet<Atom> = new Set(['cells', 'total', 'count', 'kind', 'partyMembers']);

/** True for a text that says itself that it names a group: “KHỐI KHU PHỐ”. */
export function isGroupName(text: string): boolean {
  return GROUP_WORD.test(bare(text).toLowerCase());
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(NUMBERS, ' ')
    .replace(/^[\s.)\-–:/(+]+/u, '')
    .trim();
}

/** What a label of a group or its sum says, and the key by which two say the same. */
export function groupLabel(text: string, read: (text: string) => Label): GroupLabel {
  const rest = bare(text).replace(GROUPING, ' ').replace(/\s+/gu, ' ').trim();
  if (!/\p{L}/u.test(rest)) return { says: 'nothing' };
  const { atoms, isUnderstood, bands, words } = read(rest);
  const kinds = [...new Set(atoms.flatMap((atom) => kindOf[atom] ?? []))];
  const isPlain = isUnderstood && bands.length + words.length === 0;
  if (!isPlain || atoms.some((atom) => kindOf[atom] === undefined && !BESIDE.has(atom)))
    return { says: 'other' };
  if (kinds.length === 0) return { says: 'nothing' };
  return { says: 'kinds', kinds, mayHave: kinds.includes('office') ? [...kinds, ...OFFICES] : kinds };
}

/** Labels that differ only in which group they number: “Cộng I”, “Cộng II”. */
export function labelKey(text: string): string {
  return fold(bare(text))
    .replace(/[^a-z ]/gu, '')
    .trim();
}
