import type { AgePolicy, Season } from '../domain/season';
import { type RuleKey, rulesOf, type YoungLimit } from '../rules/rule-sets';
import { inOrder } from '../text/in-order';

/** Where a ward's season in a combined file came from. */
export interface WardSource {
  /** The name of the file, without its folder. */
  readonly file: string;
  /** SHA-256 of that file, in hexadecimal. */
  readonly sha256: string;
  /** When it was taken in, ISO 8601. */
  readonly takenAt: string;
}

/** How the totals call cells that are done, and those of them with everybody approved. */
export interface HeldWords {
  readonly held: string;
  readonly full: string;
  /** Those who sat before: not re-elected where one of them was appointed, or may have been. */
  readonly again: string;
}

/** One ward in a combined file: its season as its own file held it. */
export interface Ward {
  /** Names the ward in the combined file. */
  readonly key: string;
  readonly source: WardSource;
  readonly season: Season;
}

/** The number of the combined interchange format that this program writes. */
export const COMBINED_VERSION = 1;

/** What `dump` prints of a combined file: each ward's own season, and where it came from. */
export interface CombinedJson {
  readonly format: 'dhcb-combined';
  readonly version: typeof COMBINED_VERSION;
  readonly wards: readonly Pick<Ward, 'source' | 'season'>[];
}

export function combinedJson(wards: readonly Ward[]): CombinedJson {
  return {
    format: 'dhcb-combined',
    version: COMBINED_VERSION,
    wards: wards.map(({ source, season }) => ({ source, season })),
  };
}

/** What wards that are put together do not agree on. */
export const conflictCodes = [
  'rule-sets-differ',
  'terms-differ',
  'age-methods-differ',
  'young-differ',
  'own-rules-differ',
  'percents-differ',
] as const;
export type ConflictCode = (typeof conflictCodes)[number];

export interface Conflict {
  readonly code: ConflictCode;
  /** The names of the wards of each value; their files may be called alike. */
  readonly values: readonly { readonly value: string; readonly names: readonly string[] }[];
}

/** What a reader of the totals must know. */
export function conflictsOf(wards: readonly Ward[]): readonly Conflict[] {
  const differing = (code: ConflictCode, valueOf: (season: Season) => string): Conflict[] => {
    const groups = groupsOf(wards, ({ season }) => valueOf(season));
    return groups.length < 2 ? [] : [{ code, values: groups.map(namesOf) }];
  };
  return [
    ...differing('rule-sets-differ', ({ season }) => season.ruleSet),
    ...differing('terms-differ', ({ season }) => season.term),
    ...differing('age-methods-differ', ({ season }) => JSON.stringify(agePolicyOf(season.ageAt))),
    ...differing('young-differ', (season) => JSON.stringify(youngOf(season))),
    ...differing('own-rules-differ', (season) => JSON.stringify(ownRulesOf(season))),
    ...differing('percents-differ', ({ season }) => JSON.stringify(season.percent)),
  ];
}

interface Group {
  readonly value: string;
  readonly wards: readonly Ward[];
}

function groupsOf(wards: readonly Ward[], valueOf: (ward: Ward) => string): readonly Group[] {
  const groups = new Map<string, Ward[]>();
  for (const ward of wards) {
    const value = valueOf(ward);
    groups.set(value, [...(groups.get(value) ?? []), ward]);
  }
  return [...groups].map(([value, same]) => ({ value, wards: same }));
}

/** The common day belongs to one of the methods. */
function agePolicyOf({ method, on }: AgePolicy): AgePolicy {
  return method === 'fullYearsAt' ? { method, on } : { method };
}

/** The limit of the young in one order of its parts, for an office's own may have another. */
function youngOf(season: Season): YoungLimit {
  const { age, inclusive } = rulesOf(season).young.value;
  return { age, inclusive };
}

/** A rule that a ward changed, and its value; of the name of its regulation that. */
export type OwnRule = readonly [rule: OwnRuleKey, value: unknown];
export type OwnRuleKey = Exclude<RuleKey, 'young'> | 'name';

/** What a ward changed of its rule set in one order; the limit of the young has its own line. */
function ownRulesOf({
  rules: { inForceFrom: _from, young: _young, name, ...own } = {},
}: Season): readonly OwnRule[] {
  const changed = (Object.entries(own) as [OwnRuleKey, { readonly value: unknown } | undefined][]).flatMap(
    ([rule, set]): OwnRule[] => (set === undefined ? [] : [[rule, set.value]]),
  );
  const sorted = changed.toSorted(([a], [b]) => inOrder(a, b));
  return name === undefined ? sorted : [['name', name], ...sorted];
}

function namesOf({ value, wards }: Group) {
  return { value, names: [...new Set(wards.map(({ season }) => season.committee.name))] };
}
