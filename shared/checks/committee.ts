import { certainlyBefore, earliestDay, type PartialDate } from '../domain/partial-date';
import type { CommitteeMember } from '../domain/season';
import { congressDate } from '../domain/season-views';
import type { RuleSet } from '../rules/rule-sets';
import type { CellStatistics } from '../statistics';
import { appointedBeyond } from './appointments';
import { type Finding, finding } from './finding';

/** A party member is admitted from this age (Điều lệ Đảng, Điều 1), counted by months (Quy định 24-QĐ/TW, 1.1). */
const ADMISSION_AGE = 18;

/** Checks 3xx within one cell: posts, seats, whether its congress was held, and the people's own dates. */
export function checkCommittee(stats: CellStatistics, path: string, rules: RuleSet): readonly Finding[] {
  const { cell } = stats;
  const beyond = rules.appointedBeyondAtMost.value === null ? undefined : appointedBeyond(cell);
  const place = `${path}.congress.committee`;
  return [
    ...checkPosts(stats, place, beyond?.count ?? 0),
    ...checkEarly(stats, place, rules),
    ...cell.congress.committee.flatMap((member, index) =>
      checkMember(member, congressDate(cell.congress), `${place}[${String(index)}]`),
    ),
  ];
}

/** E301, E303, W320 to W322; those whom the rule set lets be appointed beyond the seats are W327's. */
function checkPosts(stats: CellStatistics, place: string, beyond: number): Finding[] {
  const counts = stats.groups.committee;
  const seats = stats.cell.congress.approvedSeats;
  const findings: Finding[] = [];
  const secretaries = counts.secretary.count;
  if (secretaries > 1) findings.push(finding('E301', place, { count: secretaries }));
  for (const post of ['secretary', 'deputySecretary'] as const) {
    const approved = seats[post];
    const { count } = counts[post];
    if (approved !== undefined && count > approved && !(post === 'secretary' && secretaries > 1)) {
      findings.push(finding('E303', place, { post, count, approved }));
    }
    const vacant = stats.vacant[post] ?? 0;
    if (vacant > 0) findings.push(finding('W321', place, { post, count: vacant }));
  }
  const people = counts.total.count - beyond;
  if (stats.approved !== undefined && people > stats.approved) {
    findings.push(finding('E303', place, { post: 'committee', count: people, approved: stats.approved }));
  }
  return [...findings, ...checkNumber(stats, place), ...checkWomen(stats, place)];
}

/** W320; where nobody is entered at all it says so, and is the only finding about posts. */
function checkNumber({ held, entered, approved, short, groups }: CellStatistics, place: string): Finding[] {
  const elected = groups.committee.total.count;
  const missing = short ?? (held ? (approved ?? 0) : 0);
  if (missing === 0) return [];
  return [
    finding('W320', place, { elected, approved: approved ?? 0, short: missing, entered: entered ? 1 : 0 }),
  ];
}

/** W331: the statistics count a committee that is entered, although its congress is not noted as held. */
function checkEarly({ held, groups }: CellStatistics, place: string, rules: RuleSet): Finding[] {
  const { count } = groups.committee.total;
  if (held || count === 0) return [];
  return [finding('W331', place, { count, appointments: rules.appointmentsOnly.value ? 1 : 0 })];
}

/** W322, once the gender of everybody is known. */
function checkWomen({ cell, held, groups }: CellStatistics, place: string): Finding[] {
  const { approvedSeats, committee } = cell.congress;
  const electsCommittee = (approvedSeats.committee ?? 0) > 0;
  if (!held || !electsCommittee || committee.length === 0 || groups.female.total.count > 0) return [];
  if (committee.some(({ gender }) => gender === undefined)) return [];
  return [finding('W322', place, { people: committee.map(({ id }) => id).join(' ') })];
}

function checkMember(member: CommitteeMember, congressOn: PartialDate | undefined, place: string): Finding[] {
  const { fullName, born, joinedOn, officialOn } = member;
  if (born === undefined)
    return [finding('W324', `${place}.born`, { fullName }), ...checkOfficial(member, place)];
  const findings: Finding[] = [];
  if (congressOn !== undefined && certainlyBefore(congressOn, born)) {
    findings.push(finding('E305', `${place}.born`, { fullName, reason: 'bornAfterCongress' }));
  }
  const since = joinedOn ?? officialOn;
  if (since !== undefined && certainlyBefore(since, monthOfAge(born, ADMISSION_AGE))) {
    const field = joinedOn === undefined ? 'officialOn' : 'joinedOn';
    findings.push(finding('E305', `${place}.${field}`, { fullName, reason: 'joinedTooYoung' }));
  }
  return [...findings, ...checkOfficial(member, place)];
}

function checkOfficial(member: CommitteeMember, place: string): Finding[] {
  const { fullName, joinedOn, officialOn } = member;
  if (joinedOn === undefined || officialOn === undefined || !certainlyBefore(officialOn, joinedOn)) return [];
  return [finding('E305', `${place}.officialOn`, { fullName, reason: 'officialBeforeJoining' })];
}

/** The earliest month in which somebody can reach an age, `YYYY-MM`. */
function monthOfAge(born: PartialDate, age: number): PartialDate {
  const day = earliestDay(born);
  return `${String(Number(day.slice(0, 4)) + age)}${day.slice(4, 7)}`;
}
