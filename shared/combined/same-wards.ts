import { nameKey } from '../text/fold';
import { inOrder } from '../text/in-order';
import type { Ward } from './combined';

/** A ward that stands in several files: sent again, or by another spelling of its name. */
export interface SameWard {
  /** `sure` is spelt alike; `maybe` agrees in all but what the office calls itself, and is asked about. */
  readonly kind: 'sure' | 'maybe';
  /** Oldest first; the last is the one that stays where the office says so. */
  readonly wards: readonly [Ward, Ward, ...Ward[]];
}

/** What offices put before the name of a ward, longest first: “Đảng bộ phường …”, “ĐU P. …”. */
const COMMITTEE = /^(?:ban chấp hành |bch )?(?:đảng uỷ|đảng ủy|đảng bộ|đu|đb)\.? +/u;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:phường|p)(?:\.| ) */u, 'phường'],
  [/^(?:xã|x)(?:\.| ) */u, 'xã'],
  [/^(?:thị trấn|tt)(?:\.| ) */u, 'thị trấn'],
  [/^(?:đặc khu|đk)(?:\.| ) */u, 'đặc khu'],
];

/** The name of a ward without what the office calls itself; marks and the kind of ward stay, for they tell two apart. */
function bareName(name: string): string {
  const plain = name.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ').replace(COMMITTEE, '');
  for (const [prefix, kind] of KINDS) {
    if (prefix.test(plain)) return nameKey(`${kind} ${plain.replace(prefix, '')}`);
  }
  return nameKey(plain);
}

function isOlder(a: Ward, b: Ward): number {
  return inOrder(a.source.takenAt, b.source.takenAt);
}

/** The wards that stand in several files. Wards that differ in one mark of their names are two. */
export function sameWards(wards: readonly Ward[]): readonly SameWard[] {
  const nameOf = ({ season }: Ward) => season.committee.name;
  return [...Map.groupBy(wards, (ward) => bareName(nameOf(ward))).values()].flatMap((found): SameWard[] => {
    const [first, second, ...rest] = found.toSorted(isOlder);
    if (first === undefined || second === undefined) return [];
    const spellings = new Set(found.map((ward) => nameKey(nameOf(ward))));
    return [{ kind: spellings.size === 1 ? 'sure' : 'maybe', wards: [first, second, ...rest] }];
  });
}

/** The wards with only the newest file of each of these. */
export function newestOf(wards: readonly Ward[], same: readonly SameWard[]): readonly Ward[] {
  const older = new Set(same.flatMap((one) => one.wards.slice(0, -1)));
  return wards.filter((ward) => !older.has(ward));
}
