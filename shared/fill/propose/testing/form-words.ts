import { pick, type Random, shuffled } from './spread-season';

/** For tests: how other people write names in their forms. */

const BARE = 'Hoài Tân';

/** A name as somebody else writes it. */
export function spelt(random: Random, name: string): string {
  const bare = name.replace(/^Chi bộ /u, '');
  const ways = [
    name,
    bare,
    name.toUpperCase(),
    bare.toUpperCase(),
    `CB ${bare}`,
    `1. ${bare}`,
    name.replace('khu phố', 'KP'),
    name.replace('Trường Tiểu học', 'Trường TH'),
    name.normalize('NFD'),
    `  ${bare} `,
  ];
  return pick(random, ways);
}

/** A form that several wards fill: ours among others. */
export function wardsOf(random: Random) {
  const others = shuffled(random, [
    'Phường Tân An',
    'Xã Hoài Mỹ',
    'Đảng bộ phường Hoài Tâm',
    'Phường Bồng Sơn',
  ]);
  const own = pick(random, [
    'Phường Hoài Tân',
    'PHƯỜNG HOÀI TÂN',
    'II. Đảng bộ phường Hoài Tân',
    'P. Hoài Tân',
    // a cell of another ward may be called so too: somebody has to say that it is ours
    BARE,
  ]);
  const before = Math.floor(random() * 3);
  return {
    own,
    isAsked: own === BARE,
    before: others.slice(0, before),
    after: others.slice(before, before + 1 + Math.floor(random() * 2)),
  };
}
