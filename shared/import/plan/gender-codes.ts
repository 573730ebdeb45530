import type { Gender } from '../../domain/choices';
import { fold } from '../../text/fold';
import type { PersonColumn } from '../table/person-headings';
import { textAt } from '../table/source';
import type { TableView } from '../table/table-view';
import type { ListQuestion } from './plan';
import type { ImportSettings } from './settings';

/** A column of gender that holds codes: which one is asked about, whom it means by its heading, and how often codes stand there. */
export interface GenderCodes {
  readonly code: string;
  /** The code as it stands in the list: “TRUE”. */
  readonly written: string;
  readonly told: Gender | undefined;
  readonly count: number;
}

/** “1” and “0”, “1” and “2”, “TRUE” and “FALSE”, or a mark at those of one gender. */
const CODE = /^(?:[012]|true|false|[x✓])$/iu;
/** A code of which the other one of the column means the other gender. */
const OF_TWO = /^(?:[012]|true|false)$/u;

/** The codes of the column of gender; undefined where words stand in it. */
export function genderCodes({ body, heading }: TableView<PersonColumn>): GenderCodes | undefined {
  const column = heading.columns.gender;
  if (column === undefined) return undefined;
  const people = body.filter(({ part }) => part === undefined);
  const written = people.map((row) => textAt(row, column)).filter((text) => CODE.test(fold(text)));
  const texts = written.map(fold);
  const code = ['1', 'true', 'x', '✓', '0', 'false', '2'].find((each) => texts.includes(each));
  if (code === undefined) return undefined;
  const told = toldByHeading((heading.paths[column] ?? []).join(' '), code);
  return { code, written: written[texts.indexOf(code)] ?? code, told, count: texts.length };
}

/** “Giới tính (Nam: 1, Nữ: 0)”, “1 là nam”, “nữ ghi x”. */
function toldByHeading(heading: string, code: string): Gender | undefined {
  const words = heading.normalize('NFC').toLowerCase();
  const legend = [...words.matchAll(/(?<![\p{L}\p{M}])(?:nam|nữ|[012x])(?![\p{L}\p{M}])/gu)].map(
    ([word]) => word,
  );
  const at = legend.indexOf(code);
  const [first = ''] = legend;
  // each word stands before its code, or each behind it
  const word = legend[CODE.test(first) ? at + 1 : at - 1];
  return at < 0 || word === undefined || CODE.test(word) ? undefined : word === 'nam' ? 'male' : 'female';
}

/** How codes are read: the other number means the other gender, a mark says nothing of those without one. */
export function readsCodes(
  codes: GenderCodes | undefined,
  { genderCode = codes?.told }: ImportSettings,
): ((text: string) => Gender | undefined) | undefined {
  if (codes === undefined || genderCode === undefined || genderCode === 'leave') return undefined;
  const other = genderCode === 'male' ? ('female' as const) : ('male' as const);
  return (text) => {
    const said = fold(text);
    if (said === codes.code) return genderCode;
    return OF_TWO.test(codes.code) && OF_TWO.test(said) ? other : undefined;
  };
}

export function genderQuestion(
  codes: GenderCodes | undefined,
  { genderCode = codes?.told }: ImportSettings,
): readonly ListQuestion[] {
  if (codes === undefined) return [];
  const { written, count } = codes;
  const kind = 'gender-codes' as const;
  return [
    {
      id: kind,
      kind,
      count,
      examples: [{ text: written }],
      choices: ['male', 'female', 'leave'],
      answer: genderCode,
    },
  ];
}
