import { type CatalogueEntry, type CatalogueReading, catalogue } from './catalogue';

/** Of no religion. */
export const NO_RELIGION = 'Không';

/**
 * The religions that the State recognises (list of the Government Committee for Religious Affairs, 16 religions), the
 * larger ones first, with other names and abbreviations in use, after “Không” as offices write it.
 */
const entries: readonly CatalogueEntry[] = [
  [
    NO_RELIGION,
    ...['0', 'K', 'Ko', 'Kh', 'Kg', 'Khg', 'Hông', 'No', 'None'],
    ...['Không có', 'Ko có', 'K có', 'Không có tôn giáo', 'Không có đạo', 'Không đạo', 'Không tôn giáo'],
    ...[
      'Không theo',
      'Không theo đạo',
      'Không theo đạo nào',
      'Không theo tôn giáo',
      'Không theo tôn giáo nào',
    ],
    ...[
      'Ko theo',
      'Ko theo đạo',
      'K theo đạo',
      'Ko theo tôn giáo',
      'K theo tôn giáo',
      'Ko đạo',
      'Ko tôn giáo',
    ],
    ...[
      'Không theo tôn giáo nào cả',
      'Không thuộc tôn giáo nào',
      'Lương',
      'Bên lương',
      'Lương dân',
      'Vô thần',
    ],
  ],
  ['Phật giáo', 'Phật', 'PG', 'Phật tử', 'Phật giáo Việt Nam'],
  [
    'Công giáo',
    ...['CG', 'TCG', 'Thiên chúa', 'Thiên chúa giáo', 'Công giáo La Mã', 'Thiên chúa giáo La Mã', 'Gia tô'],
    ...['Gia tô giáo', 'Catholic'],
  ],
  ['Tin Lành', 'TL', 'Đạo Tin Lành Việt Nam'],
  ['Cao Đài', 'CĐ', 'Cao Đài giáo', 'Cao Đài Tây Ninh'],
  ['Phật giáo Hoà Hảo', 'Hoà Hảo', 'PGHH', 'Phật Hoà Hảo', 'HH'],
  ['Hồi giáo', 'Hồi', 'Islam', 'Hồi giáo Islam', 'Hồi giáo Bàni', 'Bàni', 'Bà-ni', 'Chăm Bàni'],
  ['Bà-la-môn', 'Bà-la-môn giáo', 'Chăm Bà-la-môn'],
  ['Baha’i', 'Ba-hai', 'Tôn giáo Baha’i'],
  ['Tịnh độ cư sĩ Phật hội Việt Nam', 'Tịnh độ cư sĩ', 'Tịnh độ cư sĩ Phật hội'],
  ['Tứ Ân Hiếu Nghĩa'],
  ['Bửu Sơn Kỳ Hương'],
  ['Minh Sư đạo', 'Minh Sư', 'Phật đường Nam Tông Minh Sư đạo', 'Giáo hội Phật đường Nam Tông Minh Sư đạo'],
  ['Minh Lý đạo – Tam Tông Miếu', 'Minh Lý đạo', 'Minh Lý', 'Tam Tông Miếu'],
  ['Phật giáo Hiếu Nghĩa Tà Lơn', 'Hiếu Nghĩa Tà Lơn'],
  ['Cơ đốc Phục lâm', 'Cơ đốc Phục lâm Việt Nam', 'Giáo hội Cơ đốc Phục lâm Việt Nam'],
  ['Các thánh hữu ngày sau của Chúa Giê-su Ky-tô', 'Mặc Môn', 'Mormon'],
];

/** “đạo Phật”, “theo đạo Phật”, “tôn giáo: Phật”. */
const PREFIXES = /^(?:theo\s+)?(?:tôn giáo|ton giao|đạo|dao|theo)[\s.:-]+/u;

/** The religions, by any usual spelling. */
export const religions = catalogue(entries, PREFIXES);

/** What an entry of the religion says; offices write a dash for none. */
export function readReligion(text: string | undefined): CatalogueReading {
  return /^[-–—−]+$/u.test((text ?? '').trim()) ? { kind: 'known', word: NO_RELIGION } : religions.read(text);
}

/** Whether somebody is of a religion; undefined where it is not entered or not understood. */
export function isReligious({ religion }: { readonly religion?: string | undefined }): boolean | undefined {
  const reading = readReligion(religion);
  return reading.kind === 'known' ? reading.word !== NO_RELIGION : undefined;
}
