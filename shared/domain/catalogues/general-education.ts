import { type CatalogueReading, catalogue } from './catalogue';

/** The school systems in which people of today went to school: ten years (the North until 1989) and twelve. */
const SYSTEMS = [10, 12] as const;

const classes = SYSTEMS.flatMap((years) =>
  Array.from({ length: years }, (_, index) => `${String(index + 1)}/${String(years)}`),
);

const schools = catalogue(
  [
    ['Tiểu học', 'TH', 'Cấp 1', 'Cấp I', 'Tốt nghiệp tiểu học', 'TN tiểu học'],
    [
      'Trung học cơ sở',
      'THCS',
      'Cấp 2',
      'Cấp II',
      'Tốt nghiệp THCS',
      'TN THCS',
      'Tốt nghiệp trung học cơ sở',
    ],
    [
      'Trung học phổ thông',
      ...[
        'THPT',
        'PTTH',
        'Cấp 3',
        'Cấp III',
        'Tốt nghiệp THPT',
        'TN THPT',
        'Tốt nghiệp PTTH',
        'Phổ thông trung học',
      ],
      ...['Tốt nghiệp trung học phổ thông'],
    ],
  ],
  /^(?:trình độ|trinh do)[\s.:-]+/u,
);

/** “9/12”, “lớp 9/12”, “09 / 12”, “BTVH 12/12”, “12-12”. */
const CLASS =
  /^(?:lớp|lop|l|văn hoá|văn hóa|vh|btvh|bt|bổ túc|bổ túc văn hoá|bổ túc văn hóa|hệ)?[\s.:]*0?(\d{1,2})\s*[/\\-]\s*(\d{1,2})$/u;
/** “lớp 12”: which of twelve classes, where there are no more than ten in the other system. */
const CLASS_ALONE = /^(?:lớp|lop|l)?[\s.:]*(1[12])$/u;

/** General education as choices, the lowest first within each system; the words of schools after them. */
export const generalEducations: readonly string[] = [...classes, ...schools.words];

/** What an entry of general education says; a class without its system (“9”) may be two and is not understood. */
export function readGeneralEducation(text: string | undefined): CatalogueReading {
  const typed = (text ?? '').normalize('NFC').trim();
  if (/^[-–—−./]*$/u.test(typed)) return { kind: 'absent' };
  const plain = typed.toLowerCase();
  const [, year, years] = CLASS.exec(plain) ?? [];
  const alone = CLASS_ALONE.exec(plain)?.[1];
  const word = alone === undefined ? `${String(Number(year))}/${String(Number(years))}` : `${alone}/12`;
  return classes.includes(word) ? { kind: 'known', word } : schools.read(typed);
}
