import { nameKey } from './fold';

/** Names of wards as offices write them: “Đảng uỷ phường Bình An”, “P. Bình An”, “Bình An”. */

const BODY =
  /^(?:(?:ban chấp hành|bch)\s+)?(?:đảng uỷ|đảng ủy|đảng bộ|dang uy|dang bo|đu|đb)\s+(?!bộ phận)/iu;
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['phuong', /^(?:phường|phuong|p\.)\s*(?=\p{Lu}|\d)/iu],
  ['xa', /^(?:xã|xa|x\.)\s*(?=\p{Lu})/iu],
  ['thi tran', /^(?:thị trấn|thi tran|tt\.)\s*(?=\p{Lu})/iu],
  ['dac khu', /^(?:đặc khu|dac khu)\s*(?=\p{Lu})/iu],
];

/** A name of a ward, taken apart. */
export interface WardName {
  /** What it is, folded; empty where the text does not say it. */
  readonly kind: string;
  readonly name: string;
  /** The text speaks of its Party organisation. */
  readonly isBody: boolean;
}

export function readWardName(text: string): WardName {
  const whole = text.normalize('NFC').trim();
  const named = whole.replace(BODY, '');
  const kind = KINDS.find(([, pattern]) => pattern.test(named));
  const name = kind ? named.replace(kind[1], '') : named;
  return { kind: kind?.[0] ?? '', name: name.trim(), isBody: named !== whole };
}

/** A ward whatever its kind and how that is written: “P. Hoài Tân” and “phường Hoài Tân” are one. */
export function wardKey(text: string): string {
  return nameKey(readWardName(text).name);
}
