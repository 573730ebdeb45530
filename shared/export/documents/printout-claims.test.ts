import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, CommitteeMember, Congress, Election, Season } from '../../domain/season';
import { isHeld } from '../../domain/season-views';
import { vi } from '../../i18n';
import { consistentSeason } from '../../testing/consistent-season';
import { withoutWhom } from '../../testing/without-whom';
import { formatLongDate } from '../../text/dates';
import { type Block, type DocumentSection, paragraphText, type Table } from '../document-model';
import { type PrintoutKind, printoutKinds } from './printout-kinds';
import { printoutLack } from './printout-sections';
import { printoutsModel } from './printouts';

/**
 * What no paper may do: say as a fact what nobody entered. Random seasons lose data, and every
 * sentence that is left must have been there before, or leave room to write.
 */

type Removal = readonly [name: string, remove: (cell: Cell) => void];

const attendance = [
  'heldOn',
  'summonedOfficial',
  'presentOfficial',
  'absentExcused',
  'absentUnexcused',
  'elections',
] as const;
const figures = ['seats', 'issued', 'collected', 'valid', 'invalid'] as const;
const data = [
  'gender',
  'born',
  'ethnicity',
  'religion',
  'generalEducation',
  'professionalLevel',
  'politicalTheory',
  'standing',
  'origin',
] as const;

const eachBallot = ({ congress }: Cell, change: (ballot: Election) => void) =>
  (congress.elections ?? []).forEach(change);
const eachMember = ({ congress }: Cell, change: (member: CommitteeMember) => void) =>
  congress.committee.forEach(change);
/** Whoever is on a ballot stays on it, by name. */
const without = (keep: (member: CommitteeMember) => boolean) => (cell: Cell) => {
  const names = new Map(cell.congress.committee.map(({ id, fullName }) => [id, fullName]));
  eachBallot(cell, (ballot) => {
    ballot.candidates = ballot.candidates.map(({ id, ...rest }) => ({
      ...rest,
      fullName: names.get(id ?? '') ?? rest.fullName,
    }));
  });
  cell.congress.committee = cell.congress.committee.filter(keep);
};

const removals: readonly Removal[] = [
  ...attendance.map((key): Removal => [key, ({ congress }) => Reflect.deleteProperty(congress, key)]),
  ...figures.map(
    (key): Removal => [key, (cell) => eachBallot(cell, (ballot) => Reflect.deleteProperty(ballot, key))],
  ),
  ...data.map(
    (key): Removal => [key, (cell) => eachMember(cell, (member) => Reflect.deleteProperty(member, key))],
  ),
  ['members', (cell) => Object.assign(cell, { members: {} })],
  ['seats approved', ({ congress }) => Object.assign(congress, { approvedSeats: {} })],
  ['votes', (cell) => eachBallot(cell, ({ candidates }) => candidates.forEach((each) => delete each.votes))],
  [
    'votes of the last',
    (cell) => eachBallot(cell, ({ candidates }) => candidates.slice(-1).forEach((each) => delete each.votes)),
  ],
  ['names on ballots', (cell) => eachBallot(cell, (ballot) => Object.assign(ballot, { candidates: [] }))],
  ['secretary', without(({ position }) => position !== 'secretary')],
  ['committee', without(() => false)],
  ['holding', ({ congress }) => Object.assign(congress, { status: 'planned' })],
];

/** Every text of a section, cell by cell of its tables. */
function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [withoutWhom(paragraphText(block).replaceAll('\u00a0', ' '))]
      : block.rows.flatMap(({ cells }) => cells.flatMap((each) => textsOf(each.blocks))),
  );
}

function sectionsOf(season: Season, cell: Cell, kind: PrintoutKind): readonly DocumentSection[] {
  return printoutsModel(season, [cell], { kinds: [kind], sample: false, copies: 1 }).sections;
}

/** The parts of a text that can be true or not by themselves. */
function phrases(text: string): readonly string[] {
  return text
    .split(/[;:,()]/u)
    .map((part) => part.trim().replace(/^\d+\. |\.$/gu, ''))
    .filter((part) => /[\p{L}\d]/u.test(part));
}

const { minutes, ratification, cellSigns, profileList, membersReport } = vi.documents;
/** Said where nothing is known: headings over room to write in. */
const neutral: ReadonlySet<string> = new Set(
  [
    minutes.electedBlank(1),
    minutes.electedBlank(undefined),
    ratification.resultBlank,
    ratification.unknownOrigin,
    ratification.columns.post,
    cellSigns.unknownBody,
    minutes.invalidReason,
    profileList.sexUnknown(''),
    vi.documents.ballotPapers.strikeHint,
    // nobody was absent, and that is no longer known
    membersReport.absent('', '', ''),
    ...['Điều 1. Chuẩn y, gồm đồng chí có tên sau đây'],
    // of one who is left, or of fewer
    ratification.result(1),
    minutes.elected(1),
  ].flatMap(phrases),
);

const PLANNED_ON = '2022-07-19';

/** What was planned and approved is not what came; only ballot papers are printed by the number approved. */
function withOtherPlan(cell: Cell, kind: PrintoutKind): Cell {
  const { approvedSeats, ...congress } = cell.congress;
  const more = kind === 'ballotPapers' ? 0 : 1;
  const committee = approvedSeats.committee && approvedSeats.committee + more;
  return {
    ...cell,
    congress: { ...congress, plannedOn: PLANNED_ON, approvedSeats: { ...approvedSeats, committee } },
  };
}

/** Minutes that are written by hand are printed for the day of the plan,. */
const plannedDay = phrases(`Hôm nay, ${formatLongDate(PLANNED_ON)}`);

const isNumbering = (part: string) => /^\d+\.?$/u.test(part);

describe('a paper of which a datum is not entered', () => {
  it('says nothing but what it said before, or leaves dots', () => {
    fc.assert(
      fc.property(
        consistentSeason.filter(({ cells }) => cells.length > 0),
        fc.nat(),
        fc.uniqueArray(fc.constantFrom(...removals), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...printoutKinds),
        (season, pick, lost, kind) => {
          const cell = withOtherPlan(season.cells[pick % season.cells.length] as Cell, kind);
          const before = new Set(
            sectionsOf({ ...season, cells: [cell] }, cell, kind).flatMap(({ blocks }) =>
              textsOf(blocks).flatMap(phrases),
            ),
          );
          const poorer = structuredClone(cell);
          for (const [, remove] of lost) remove(poorer);
          const after = sectionsOf({ ...season, cells: [poorer] }, poorer, kind).flatMap(({ blocks }) =>
            textsOf(blocks),
          );
          const claims = after
            .flatMap(phrases)
            .filter((part) => !before.has(part) && !part.includes('…') && !neutral.has(part))
            .filter((part) => !part.startsWith('Điều 2.'))
            .filter((part) => !isNumbering(part) && !(kind === 'blankMinutes' && plannedDay.includes(part)));
          expect(`${kind} without ${lost.map(([name]) => name).join(', ')}: ${claims.join(' | ')}`).toMatch(
            /: $/u,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const tableAfter = (section: DocumentSection, heading: (text: string) => boolean): Table | undefined => {
  const at = section.blocks.findIndex((each) => each.kind === 'paragraph' && heading(paragraphText(each)));
  const next = section.blocks[at + 1];
  return at >= 0 && next?.kind === 'table' ? next : undefined;
};
const namesIn = (table: Table | undefined) =>
  (table?.rows.slice(1) ?? [])
    .map(({ cells }) => textsOf(cells[1]?.blocks ?? []).join(''))
    .filter((name) => name !== '');

describe('a request for ratification', () => {
  const origin = fc.constantFrom('elected' as const, 'appointed' as const, undefined);

  it('calls nobody elected, holding a post or signing who is not entered so', () => {
    fc.assert(
      fc.property(
        consistentSeason.filter(({ cells }) => cells.length > 0),
        fc.array(origin, { minLength: 7, maxLength: 7 }),
        fc.constantFrom<Congress['status']>('planned', 'ready', 'held', 'finished'),
        fc.boolean(),
        fc.boolean(),
        (season, origins, status, ballots, secretary) => {
          const cell = structuredClone(season.cells[0]) as Cell;
          const { congress } = cell;
          congress.status = status;
          if (!ballots) delete congress.elections;
          congress.committee = congress.committee
            .map((member, index) => {
              const one: CommitteeMember = { ...member, fullName: `Người ${String(index)}` };
              delete one.origin;
              const given = origins[index];
              return given === undefined ? one : { ...one, origin: given };
            })
            .filter(({ position }) => secretary || position !== 'secretary');
          const of = { ...season, cells: [cell] };
          const lack = printoutLack(of, cell, 'ratification', { kinds: [], sample: false });
          const sections = sectionsOf(of, cell, 'ratification');
          expect(sections.length === 0).toBe(lack !== undefined);
          expect(lack === 'notHeld').toBe(!isHeld(congress));
          const [section] = sections;
          if (!section) return;
          const texts = textsOf(section.blocks);
          const by = (wanted: CommitteeMember['origin']) =>
            congress.committee.filter((member) => member.origin === wanted).map(({ fullName }) => fullName);
          const named = namesIn(tableAfter(section, (text) => text.startsWith('Đại hội đã bầu')));
          for (const name of by('appointed')) {
            expect(named).not.toContain(name);
            expect(
              texts.filter((text) => text.includes(name) && text.includes('được chỉ định')),
            ).toHaveLength(1);
          }
          for (const name of by('elected')) expect(named).toContain(name);
          if (!ballots) for (const name of by(undefined)) expect(named).not.toContain(name);
          expect(texts.includes(cellSigns.secretary)).toBe(secretary);
        },
      ),
      { numRuns: 500 },
    );
  });
});
