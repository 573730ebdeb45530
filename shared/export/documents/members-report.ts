import { attendance, isAttendanceKnown } from '../../domain/attendance';
import { generalEducations } from '../../domain/catalogues/general-education';
import type { PoliticalTheory, ProfessionalLevel } from '../../domain/choices';
import type { Cell, Congress, Season } from '../../domain/season';
import { isHeld, termOf } from '../../domain/season-views';
import { vi } from '../../i18n';
import { ageBands, inBand } from '../../statistics/age-bands';
import { formatCount, formatMean, formatShare } from '../../text/share';
import type { DocumentSection, Table } from '../document-model';
import { layoutOf } from '../layout-sets';
import { type Attendees, attendeesOf } from './attendees';
import { aboutLine, closed, congressHead, foot, marks } from './head';
import { centred, grid, paragraph } from './paragraphs';
import { heldDay } from './printout-facts';
import type { PrintoutOptions } from './printout-kinds';
import { bodyOf, pageOf, writingOf } from './writing';

/**
 * “Báo cáo tình hình đảng viên dự đại hội” of one cell (text 294, 12.2.1): its members, who was summoned and who
 * came. Who came is known by name only where the list of members and that of the absent are both entered and
 * agree with the numbers; everything else is left to be written in.
 */

const words = vi.documents.membersReport;
const { shortBlank } = vi.documents.frame;
const TABLE_PT = 13;
const ROW_MM = 6.5;

export function membersReport(season: Season, cell: Cell, { sample }: PrintoutOptions): DocumentSection {
  const layout = layoutOf(season);
  const page = pageOf(layout);
  const body = bodyOf(layout);
  return {
    ...page,
    sizePt: layout.bodyPt,
    pageNumbers: true,
    blocks: [
      ...marks(season, sample),
      ...congressHead(season, cell, page, { date: heldDay(cell.congress), kind: words.kind }),
      centred(words.title, { bold: true, sizePt: layout.kindPt }, { beforePt: 8 }),
      centred(words.subject, { bold: true, sizePt: layout.subjectPt }),
      aboutLine(page, layout.subjectPt, words.of(cell.name, termOf(season, cell))),
      centred('-----', {}, { afterPt: 8 }),
      ...statements(season, cell).map((text) => paragraph(text, body)),
      paragraph(words.tableTitle, { ...body, keepWithNext: true }),
      table(season, cell),
      ...closed(layout, [paragraph(words.closing, { ...body, beforePt: 8 })]),
      foot(page, layout, [], { lines: [words.signs, words.signsPost] }),
    ],
  };
}

function statements(season: Season, { members, congress }: Cell): readonly string[] {
  const came: Partial<Congress> = isHeld(congress) ? congress : {};
  const { summonedOfficial: summoned } = congress;
  const { presentOfficial: present } = came;
  const { absent } = attendance(came);
  const { countOrBlank: figure } = writingOf(season);
  const known = isAttendanceKnown(came);
  const share =
    present === undefined || summoned === undefined || present > summoned
      ? undefined
      : (formatShare({ count: present, of: summoned }, season.season.percent) ?? undefined);
  return [
    words.members(figure(members.total), figure(members.official), figure(members.probationary)),
    words.exempt(figure(members.exempt)),
    words.summoned(figure(summoned)),
    words.present(figure(present), share ?? shortBlank),
    words.absent(
      figure(absent),
      figure(known ? came.absentExcused : undefined),
      figure(known ? came.absentUnexcused : undefined),
    ),
  ];
}

interface Line {
  readonly label: string;
  readonly count: number | undefined;
  readonly text?: string;
}

function table(season: Season, cell: Cell): Table {
  const people = attendeesOf(season, cell);
  const of = people?.count;
  const { count: written } = writingOf(season);
  const share = (count: number | undefined) =>
    count === undefined || of === undefined ? '' : (formatShare({ count, of }, season.season.percent) ?? '');
  return grid<Line>(
    [
      { heading: words.columns.number, widthMm: 14, align: 'center', text: (_, index) => String(index + 1) },
      { heading: words.columns.what, widthMm: 91, text: ({ label }) => label },
      {
        heading: words.columns.count,
        widthMm: 30,
        align: 'center',
        text: ({ count, text }) => text ?? (count === undefined ? '' : written(count)),
      },
      {
        heading: words.columns.share,
        widthMm: 30,
        align: 'center',
        text: ({ count, text }) => (text === undefined ? share(count) : ''),
      },
    ],
    lines(season, people),
    { sizePt: TABLE_PT, rowHeightMm: ROW_MM },
  );
}

function lines(season: Season, people: Attendees | undefined): readonly Line[] {
  const ages = people?.ages;
  const sum = ages?.reduce((total, age) => total + age, 0);
  const mean =
    ages === undefined || sum === undefined ? undefined : formatMean(sum, ages.length, season.season.percent);
  const bands = ageBands[season.season.ageBands ?? 'threeBands'];
  return [
    { label: words.rows.male, count: people?.male },
    { label: words.rows.female, count: people?.female },
    ...bands.map((band) => ({
      label: vi.statistics.bandLabel(band),
      count: ages?.filter((age) => inBand(age, band)).length,
    })),
    { label: words.rows.mean, count: undefined, text: mean ?? '' },
    { label: words.rows.youngest, count: undefined, text: ages ? formatCount(Math.min(...ages)) : '' },
    { label: words.rows.oldest, count: undefined, text: ages ? formatCount(Math.max(...ages)) : '' },
    ...levels(people),
  ];
}

/** Schooling as it is entered, one line of each kind; profession and theory in the groups in which they are told. */
function levels(people: Attendees | undefined): readonly Line[] {
  const { rows } = words;
  const schools = [...Map.groupBy(people?.schooling ?? [], (school) => school)]
    .toSorted(([a], [b]) => generalEducations.indexOf(b) - generalEducations.indexOf(a))
    .map(([school, { length }]) => ({ label: rows.schoolingOf(school), count: length }));
  return [
    ...(schools.length === 0 ? [{ label: rows.schooling, count: undefined }] : schools),
    ...tiers.map((tier) => ({
      label: rows.professions[tier],
      count: countIn(people?.professions, professionsOf[tier]),
    })),
    ...tiers.map((tier) => ({
      label: rows.theories[tier],
      count: countIn(people?.theories, theoriesOf[tier]),
    })),
  ];
}

const tiers = ['higher', 'lower'] as const;
type Tier = (typeof tiers)[number];
const professionsOf: Readonly<Record<Tier, readonly ProfessionalLevel[]>> = {
  higher: ['postgraduate', 'university'],
  lower: ['college', 'intermediate', 'elementary'],
};
const theoriesOf: Readonly<Record<Tier, readonly PoliticalTheory[]>> = {
  higher: ['bachelor', 'advanced'],
  lower: ['intermediate', 'elementary'],
};

function countIn<T>(values: readonly T[] | undefined, wanted: readonly T[]): number | undefined {
  return values?.filter((value) => wanted.includes(value)).length;
}
