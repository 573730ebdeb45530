import type { ProfileKey } from '../../domain/profile-fields';
import type { Cell, CommitteeMember, Season } from '../../domain/season';
import { termOf } from '../../domain/season-views';
import { vi } from '../../i18n';
import { rulesOf } from '../../rules/rule-sets';
import { withOrigin } from '../../statistics/membership';
import { formatReportDate } from '../../text/dates';
import { heldWords } from '../../text/held-words';
import { attachedLine } from '../citations';
import type { DocumentSection } from '../document-model';
import { layoutOf } from '../layout-sets';
import { profileText } from '../profile-text';
import { fittedColumns } from './fitted-columns';
import { aboutLine, cellSigns, congressHead, marks, signedTable } from './head';
import { centred, type GridColumn, grid } from './paragraphs';
import { heldDay } from './printout-facts';
import type { PrintoutOptions } from './printout-kinds';
import { namedTogether } from './who-is-named';
import { filled } from './writing';

/** “Danh sách trích ngang” of one cell's committee, for its papers. */

const words = vi.documents.profileList;
const { choices } = vi;

const page = {
  orientation: 'landscape',
  marginsMm: { top: 15, bottom: 15, left: 12, right: 12 },
} as const;
const BODY_PT = 12;
const TABLE_PT = 10;
const DATE_MM = 19;

type Member = CommitteeMember | undefined;

/** What is entered of somebody, else dots; nothing in a row that is still to be written. */
function entry(member: Member, textOf: (member: CommitteeMember) => string | undefined): string {
  return member === undefined ? '' : (filled(textOf(member)) ?? vi.documents.frame.shortBlank);
}

/** Somebody whose sex is not entered stands under neither heading, but across both. */
function bornColumns(): readonly GridColumn<Member>[] {
  const common = { group: words.born, widthMm: DATE_MM, align: 'center' } as const;
  const born = (m: Member) => entry(m, (member) => profileText('born', member, formatReportDate));
  return [
    {
      ...common,
      heading: words.male,
      across: (m) => (m !== undefined && m.gender === undefined ? 2 : 1),
      text: (m) =>
        m?.gender === 'female' ? '' : m && m.gender === undefined ? words.sexUnknown(born(m)) : born(m),
    },
    { ...common, heading: words.female, text: (m) => (m?.gender === 'female' ? born(m) : '') },
  ];
}

/** “Bí thư (tái cử)”; that somebody was appointed is never left out. */
function postOf({ position, standing, origin }: CommitteeMember): string {
  return words.post(choices.position[position], [
    ...(standing === undefined
      ? []
      : [origin === 'appointed' ? words.appointedStandings[standing] : words.standings[standing]]),
    ...(origin === 'appointed' ? [words.appointed] : []),
  ]);
}

/** A field of the profile in a column of its own; what it says and how comes from the description of the field. */
function column(
  key: keyof typeof words & ProfileKey,
  look: Pick<GridColumn<Member>, 'widthMm' | 'align' | 'group'>,
): GridColumn<Member> {
  return {
    heading: words[key],
    ...look,
    text: (m) => entry(m, (member) => heldWords(profileText(key, member, formatReportDate) ?? '')),
  };
}

/** In the widths of a list that is written by hand. Further fields of the profile, for which there is no room, stand in B2. */
function columnsByHand(position: string): readonly GridColumn<Member>[] {
  return [
    { heading: words.number, widthMm: 8, align: 'center', text: (_, index) => String(index + 1) },
    { heading: words.fullName, widthMm: 30, text: (member) => member?.fullName ?? '' },
    ...bornColumns(),
    column('hometown', { widthMm: 23 }),
    column('residence', { widthMm: 24 }),
    column('ethnicity', { widthMm: 12, align: 'center' }),
    column('religion', { widthMm: 13, align: 'center' }),
    column('joinedOn', { group: words.party, widthMm: DATE_MM, align: 'center' }),
    column('officialOn', { group: words.party, widthMm: DATE_MM, align: 'center' }),
    column('generalEducation', { group: words.education, widthMm: 12, align: 'center' }),
    column('professionalLevel', { group: words.education, widthMm: 15, align: 'center' }),
    column('politicalTheory', { group: words.education, widthMm: 14, align: 'center' }),
    column('occupation', { widthMm: 24 }),
    { heading: position, widthMm: 22, text: (m) => entry(m, postOf) },
  ];
}

/** Numbers and days are as wide as they are; all other columns follow their texts. */
const fixed: ReadonlySet<string> = new Set([
  words.number,
  words.male,
  words.female,
  words.joinedOn,
  words.officialOn,
]);
/** A row to sign in is as high as two lines. */
const look = { sizePt: TABLE_PT, leastLines: 2 } as const;

/** Rows to write on while nobody is entered. */
const BLANK_ROWS = 5;
const HAND_ROW_MM = 9;

export function profileList(season: Season, cell: Cell, { sample }: PrintoutOptions): DocumentSection {
  const { committee } = cell.congress;
  const rules = rulesOf(season);
  const rows: readonly Member[] =
    committee.length > 0
      ? committee.map((member) => withOrigin(member, cell, rules))
      : Array.from({ length: BLANK_ROWS }, () => undefined);
  const whom = namedTogether(cell, committee, rules);
  const isCommittee = whom === vi.documents.committee;
  const columns = columnsByHand(isCommittee ? words.position : words.positionInCell);
  const attached = attachedLine(season, 'profiles');
  return {
    ...page,
    sizePt: BODY_PT,
    pageNumbers: true,
    blocks: [
      ...marks(season, sample),
      ...congressHead(season, cell, page, { date: heldDay(cell.congress) }),
      centred(words.title(whom), { bold: true, sizePt: 14 }, { beforePt: 10 }),
      {
        ...aboutLine(page, BODY_PT, words.subject(cell.name, termOf(season, cell))),
        afterPt: attached === undefined ? 8 : 0,
      },
      ...(attached === undefined ? [] : [centred(attached, { italic: true }, { afterPt: 8 })]),
      signedTable(
        grid(
          committee.length > 0
            ? fittedColumns(columns, rows, { fixed, whole: words.fullName, look })
            : columns,
          rows,
          {
            sizePt: TABLE_PT,
            rowHeightMm: HAND_ROW_MM,
          },
        ),
        layoutOf(season),
        cellSigns(cell),
      ),
    ],
  };
}
