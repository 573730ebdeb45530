import { headingWords } from './heading-words';

/** What a column of a pasted table can hold; the numbers in the order in which tables give them. */
export const columnUses = ['name', 'kind', 'total', 'official', 'probationary', 'exempt', 'ward'] as const;
export type ColumnUse = (typeof columnUses)[number];

/** `ignored` columns are known, and hold nothing that the program keeps. */
export type HeadingMeaning = ColumnUse | 'ignored';

/** Headings as offices write them, folded and without punctuation. */
const meanings: readonly (readonly [HeadingMeaning, RegExp])[] = [
  ['ignored', /^(?:s? ?t ?t|so tt|so thu tu|ghi chu)$/u],
  [
    'name',
    /^(?:ten )?(?:cac )?(?:chi bo|don vi|chi bo don vi|to chuc (?:co so )?dang|tccsd|tcd)(?: truc thuoc)?$|^ten goi$/u,
  ],
  ['name', /^(?:ten )?(?:(?:thon|xom|ap|khu pho|kp|tdp|to dan pho|khoi pho) ?)+$/u],
  ['kind', /^(?:loai|loai hinh|loai chi bo|loai hinh chi bo|khoi)$/u],
  ['ward', /^(?:thuoc |ten )?(?:phuong|xa|phuong xa|xa phuong)(?: cu)?$|^(?:dia ban|don vi) cu$/u],
  ['official', /chinh thuc|^(?:(?:so )?dv ?)?ct$/u],
  ['probationary', /du bi|^(?:(?:so )?dv ?)?db$/u],
  ['exempt', /^mien\b|\bmien (?:sh|cong tac|sinh hoat)\b/u],
  [
    'total',
    /^(?:tong|tong so|tong cong|so luong|sl|ts)(?: (?:dang vien|dv))?(?: (?:nam )?(?:19|20)\d\d)?$|^(?:so )?(?:dang vien|dv)$/u,
  ],
];

/** What a heading says of its column; undefined when it is none that is known. */
export function headingMeaning(heading: string): HeadingMeaning | undefined {
  const words = headingWords(heading);
  return meanings.find(([, pattern]) => pattern.test(words))?.[0];
}
