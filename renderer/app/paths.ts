/** Addresses of the screens, after the `#` of the window's address. */
export const paths = {
  newSeason: '/dot-moi',
  nextSeason: '/dot-moi/tiep',
  overview: '/tong-quan',
  cells: '/chi-bo',
  /** Lists from Excel. */
  lists: '/nhap-excel',
  roster: '/chi-bo/dang-vien',
  cellChanges: '/chi-bo/thay-doi',
  planning: '/ke-hoach',
  congress: '/dai-hoi',
  cellForms: '/dai-hoi/mau-nhap',
  committee: '/nhan-su',
  personnel: '/nhan-su/du-kien',
  papers: '/ho-so',
  aftermath: '/ho-so/sau-dai-hoi',
  statistics: '/thong-ke',
  comparison: '/thong-ke/so-sanh',
  previousTerm: '/nhan-su/khoa-truoc',
  termChanges: '/nhan-su/kien-toan',
  checks: '/kiem-tra',
  checkCodes: '/kiem-tra/ma',
  missing: '/kiem-tra/con-thieu',
  reconciliation: '/kiem-tra/doi-chieu',
  export: '/xuat',
  report: '/bao-cao',
  congressPapers: '/giay-to',
  fill: '/xuat/dien-bieu',
  package: '/xuat/goi',
  combined: '/gop',
  settings: '/cai-dat',
  history: '/nhat-ky',
  backups: '/sao-luu',
} as const;

/** The screens of the section “Kế hoạch”. */
export const planningPaths = {
  documents: '/ke-hoach/van-ban',
  schedule: '/ke-hoach/lich',
  assignments: '/ke-hoach/phan-cong',
  preparation: '/ke-hoach/chuan-bi',
} as const;

/** The screens of one cell's congress, in the order of the paper. */
export const congressTabs = ['dai-hoi', 'bau-cu', 'cap-uy', 'ho-so'] as const;
export type CongressTab = (typeof congressTabs)[number];

/** The address of one cell's congress, or of one of its tabs. */
export function congressPath(cellId: string, tab?: CongressTab): string {
  const cell = `${paths.congress}/${encodeURIComponent(cellId)}`;
  return tab === undefined ? cell : `${cell}/${tab}`;
}

/** The planned personnel of a cell. */
export function personnelPath(cellId: string): string {
  return `${paths.personnel}/${encodeURIComponent(cellId)}`;
}

/** The second entry of a cell's ballots. */
export function secondEntryPath(cellId: string): string {
  return `${congressPath(cellId)}/lan-hai`;
}

/** The list of the party members, at a cell or at one of its members. */
export function rosterPath(cellId: string, memberId?: string): string {
  const list = `${paths.roster}/${encodeURIComponent(cellId)}`;
  return memberId === undefined ? list : `${list}/${encodeURIComponent(memberId)}`;
}

/** The history of a cell, or of a person. */
export function historyPath(of: { readonly cellId: string } | { readonly personId: string }): string {
  const [kind, id] = 'cellId' in of ? ['chi-bo', of.cellId] : ['nguoi', of.personId];
  return `${paths.history}/${kind}/${encodeURIComponent(id)}`;
}

/** The part of an address that the navigation on the left knows. */
export function sectionOf(location: string): string {
  return `/${location.split('/')[1] ?? ''}`;
}
