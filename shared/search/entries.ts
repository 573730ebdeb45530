import type { CheckCode } from '../checks';
import type { ElectionBody, Position } from '../domain/choices';
import { searchedKeys } from '../domain/profile-fields';
import type { Cell, Season } from '../domain/season';
import { activeCells, candidateNames } from '../domain/season-views';
import { documentKindName } from '../i18n/document-kind';
import { nameKey } from '../text/fold';

/** Where an entry leads, in the words of the season. */
export type SearchTarget =
  | { readonly kind: 'cell'; readonly cellId: string }
  | { readonly kind: 'person'; readonly cellId: string; readonly personId: string }
  | { readonly kind: 'candidate'; readonly cellId: string }
  | { readonly kind: 'rosterMember'; readonly cellId: string; readonly memberId: string }
  | { readonly kind: 'wardMember'; readonly id: string }
  | { readonly kind: 'document'; readonly index: number }
  | { readonly kind: 'code'; readonly code: CheckCode }
  | { readonly kind: 'screen'; readonly path: string };

export type SearchKind = SearchTarget['kind'];

/** Something that can be found: its name, and what tells it from others of that name. */
export interface SearchEntry {
  readonly target: SearchTarget;
  readonly title: string;
  readonly detail: SearchDetail;
  /** Further words by which it is found, without being shown. */
  readonly keywords: string;
}

/** What stands beside a name; the words are chosen where it is shown. */
export type SearchDetail =
  | { readonly kind: 'cell' }
  | { readonly kind: 'seat'; readonly position: Position; readonly cellName: string }
  | { readonly kind: 'roster'; readonly cellName: string }
  | { readonly kind: 'ballot'; readonly body: ElectionBody; readonly cellName: string }
  | { readonly kind: 'text'; readonly text: string };

/** Everything of a season that has a name: its cells, the people of its committees, ballots and rosters, those who guide, its documents. */
export function seasonEntries(season: Season): readonly SearchEntry[] {
  const nameOf = candidateNames(season);
  return [
    ...activeCells(season).flatMap((cell) => [
      cellEntry(cell),
      ...memberEntries(cell),
      ...candidateEntries(cell, nameOf),
      ...rosterEntries(cell),
    ]),
    ...wardMemberEntries(season),
    ...documentEntries(season),
  ];
}

function cellEntry({ id, name }: Cell): SearchEntry {
  return { target: { kind: 'cell', cellId: id }, title: name, detail: { kind: 'cell' }, keywords: '' };
}

function memberEntries({ id, name, congress }: Cell): readonly SearchEntry[] {
  return congress.committee.map((member) => ({
    target: { kind: 'person', cellId: id, personId: member.id },
    title: member.fullName,
    detail: { kind: 'seat', position: member.position, cellName: name },
    keywords: [name, ...searchedKeys.map((key) => member[key] ?? '')].join(' '),
  }));
}

/** Those who stood on a ballot and do not sit in the committee, each once. */
function candidateEntries(
  { id, name, congress }: Cell,
  nameOf: ReturnType<typeof candidateNames>,
): readonly SearchEntry[] {
  const sitting = new Set(congress.committee.map((member) => member.id));
  const found = new Map<string, SearchEntry>();
  for (const { body, candidates } of congress.elections ?? []) {
    for (const candidate of candidates) {
      const title = nameOf(candidate);
      if (title === '' || sitting.has(candidate.id ?? '') || found.has(title)) continue;
      const detail = { kind: 'ballot', body, cellName: name } as const;
      found.set(title, { target: { kind: 'candidate', cellId: id }, title, detail, keywords: name });
    }
  }
  return [...found.values()];
}

/** The cell's party members, without those who sit in its committee under the same name. */
function rosterEntries({ id, name, roster = [], congress }: Cell): readonly SearchEntry[] {
  const sitting = new Set(congress.committee.map(({ fullName }) => nameKey(fullName)));
  return roster
    .filter(({ fullName }) => !sitting.has(nameKey(fullName)))
    .map((member) => ({
      target: { kind: 'rosterMember', cellId: id, memberId: member.id },
      title: member.fullName,
      detail: { kind: 'roster', cellName: name },
      keywords: member.born ?? '',
    }));
}

function wardMemberEntries({ wardMembers = [] }: Season): readonly SearchEntry[] {
  return wardMembers.map(({ id, fullName, post = '' }) => ({
    target: { kind: 'wardMember', id },
    title: fullName,
    detail: { kind: 'text', text: post },
    keywords: '',
  }));
}

function documentEntries({ documents = [] }: Season): readonly SearchEntry[] {
  return documents.map(({ number = '', subject, kind = '', issuer = '', issuedOn = '' }, index) => ({
    target: { kind: 'document', index },
    title: subject,
    detail: {
      kind: 'text',
      text: [documentKindName(kind) ?? '', number].filter((part) => part !== '').join(' '),
    },
    keywords: `${issuer} ${issuedOn}`,
  }));
}
