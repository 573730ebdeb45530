import type { Cell, CommitteeMember, Season } from '../../domain/season';
import { vi } from '../../i18n';
import { formatDate } from '../../text/dates';
import { attachedLine } from '../citations';
import type { DocumentSection } from '../document-model';
import { congressHead, foot, marks } from './head';
import type { PaperOptions } from './paper-kinds';
import { centred, type GridColumn, grid } from './paragraphs';
import { filled } from './writing';

/** “Danh sách trích ngang” of one cell's committee, for its papers. */

const words = vi.documents.profileList;
const { choices } = vi;
const { standing } = vi.sheets.b2;

const page = {
  orientation: 'landscape',
  marginsMm: { top: 15, bottom: 15, left: 15, right: 15 },
} as const;
const BODY_PT = 12;
const TABLE_PT = 11;

type Member = CommitteeMember | undefined;

const date = (value: string | undefined): string => (value === undefined ? '' : formatDate(value));

/** 267 mm in all. */
const columns: readonly GridColumn<Member>[] = [
  { heading: words.number, widthMm: 9, align: 'center', text: (_, index) => String(index + 1) },
  { heading: words.fullName, widthMm: 35, text: (member) => member?.fullName ?? '' },
  {
    heading: words.male,
    group: words.born,
    widthMm: 22,
    align: 'center',
    text: (member) => (member?.gender === 'female' ? '' : date(member?.born)),
  },
  {
    heading: words.female,
    group: words.born,
    widthMm: 22,
    align: 'center',
    text: (member) => (member?.gender === 'female' ? date(member.born) : ''),
  },
  { heading: words.hometown, widthMm: 32, text: (member) => member?.hometown ?? '' },
  { heading: words.ethnicity, widthMm: 13, align: 'center', text: (member) => member?.ethnicity ?? '' },
  { heading: words.religion, widthMm: 15, align: 'center', text: (member) => member?.religion ?? '' },
  {
    heading: words.joinedOn,
    group: words.party,
    widthMm: 22,
    align: 'center',
    text: (m) => date(m?.joinedOn),
  },
  {
    heading: words.officialOn,
    group: words.party,
    widthMm: 22,
    align: 'center',
    text: (m) => date(m?.officialOn),
  },
  {
    heading: words.generalEducation,
    group: words.education,
    widthMm: 14,
    align: 'center',
    text: (m) => m?.generalEducation ?? '',
  },
  {
    heading: words.professionalLevel,
    group: words.education,
    widthMm: 17,
    align: 'center',
    text: (m) => (m?.professionalLevel === undefined ? '' : choices.professionalLevel[m.professionalLevel]),
  },
  {
    heading: words.politicalTheory,
    group: words.education,
    widthMm: 17,
    align: 'center',
    text: (m) => (m?.politicalTheory === undefined ? '' : choices.politicalTheory[m.politicalTheory]),
  },
  {
    heading: words.position,
    widthMm: 27,
    text: (m) =>
      [m && choices.position[m.position], m?.standing && standing[m.standing]].filter(Boolean).join(', '),
  },
];

/** Rows to write on while nobody is entered. */
const BLANK_ROWS = 5;
const HAND_ROW_MM = 9;

export function profileList(season: Season, cell: Cell, { sample }: PaperOptions): DocumentSection {
  const { committee } = cell.congress;
  const rows: readonly Member[] =
    committee.length > 0 ? committee : Array.from({ length: BLANK_ROWS }, () => undefined);
  const secretary = committee.find(({ position }) => position === 'secretary');
  const attached = attachedLine(season, 'profiles');
  return {
    ...page,
    sizePt: BODY_PT,
    pageNumbers: true,
    blocks: [
      ...marks(season, sample),
      ...congressHead(season, cell, page),
      centred(words.title, { bold: true, sizePt: 14 }, { beforePt: 10 }),
      centred(
        words.subject(cell.name, season.season.term),
        { bold: true },
        attached === undefined ? { afterPt: 8 } : {},
      ),
      ...(attached === undefined ? [] : [centred(attached, { italic: true }, { afterPt: 8 })]),
      grid(columns, rows, { sizePt: TABLE_PT, rowHeightMm: HAND_ROW_MM }),
      centred('', {}, { afterPt: 6 }),
      foot(page, [], { lines: signLines(cell), name: filled(secretary?.fullName) }),
    ],
  };
}

/** On whose behalf a cell signs: its committee, or the cell itself where it has none. */
export function signLines({ congress }: Cell): readonly string[] {
  const { committee, secretary } = vi.documents.cellSigns;
  return [congress.approvedSeats.committee === 0 ? vi.documents.cellSigns.cell : committee, secretary];
}
