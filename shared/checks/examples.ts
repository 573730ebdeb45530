import { ruleSetInForce } from '../rules/rule-sets';
import type { CheckCode, FindingParams } from './finding';

const person = 'Nguyễn Văn Mẫu';
const other = 'Trần Thị Ví Dụ';
const cells = 'Chi bộ khu phố 1; Chi bộ khu phố 2';
/** The day of the examples. */
const rules = ruleSetInForce('2026-02-10');

/** For each code the figures of the sentences that its help and the guide show; several where the code says different things. */
export const checkExamples: Readonly<Record<CheckCode, readonly [FindingParams, ...FindingParams[]]>> = {
  E101: [{ present: 28, summoned: 27 }],
  E102: [{ present: 25, absentExcused: 1, absentUnexcused: 0, leftOut: 0, sum: 26, summoned: 27 }],
  E103: [{ summoned: 28, official: 27 }],
  E104: [{ total: 30, official: 27, probationary: 2, sum: 29 }],
  E105: [{ present: 11, absentExcused: 5, absentUnexcused: '', leftOut: 0, sum: 16, summoned: 12 }],
  W110: [{ present: 17, summoned: 27, count: 2, of: 3 }],
  W111: [{ heldOn: '2026-03-05', plannedFrom: '2026-01-01', plannedTo: '2026-02-28' }],
  W112: [{ heldOn: '2026-02-10', approvedOn: '2026-02-12' }],
  W113: [{ guide: person, day: '2026-02-10', cells }],
  E201: [{ body: 'committee', round: 1, issued: 28, present: 27 }],
  E202: [{ body: 'secretary', round: 1, collected: 28, issued: 27 }],
  E203: [{ body: 'committee', round: 2, valid: 25, invalid: 1, sum: 26, collected: 27 }],
  E204: [
    { body: 'committee', round: 1, fullName: person, votes: 27, valid: 26 },
    { body: 'committee', round: 1, place: 2, votes: 27, valid: 26 },
  ],
  E205: [{ body: 'committee', round: 1, sum: 80, valid: 26, seats: 3, most: 78 }],
  E206: [
    {
      fullName: person,
      body: 'committee',
      votes: 13,
      electorate: 26,
      needed: 14,
      source: rules.elected.source,
    },
  ],
  E207: [{ body: 'committee', count: 2, seats: 1, names: `${person}; ${other}` }],
  E208: [{ fullName: person, body: 'committee', votes: 20, other, otherVotes: 18 }],
  E209: [{ fullName: person, body: 'secretary', source: rules.ballotsWithCommittee.source }],
  E210: [
    { reason: 'belowThreshold', official: 8, from: 9, source: rules.committeeFrom.source },
    { reason: 'tooManySeats', seats: 8, most: 7, source: rules.committeeSeatsAtMost.source },
  ],
  E211: [
    { fullName: person, heldOn: '2026-01-15', reason: 'notOfficial' },
    { fullName: person, reason: 'teller' },
  ],
  E212: [{ fullName: person }],
  E213: [{ body: 'committee', round: 1, place: 2 }],
  W220: [{ candidates: 3, seats: 3, source: rules.committeeSurplus.source }],
  W221: [{ surplus: 2, seats: 3, most: 1, source: rules.surplusAtMost.source }],
  W222: [{ body: 'committee', votes: 18, candidates: 2, seats: 1 }],
  W223: [{ body: 'deputySecretary', round: 1, valid: 18, collected: 26, limit: 90 }],
  W224: [{ body: 'secretary', round: 2, previous: 1 }],
  W225: [
    { body: 'secretary', round: 1, issued: 26, reason: 'fewer', other: 27 },
    { body: 'secretary', round: 1, issued: 26, reason: 'differs', other: 27 },
  ],
  E301: [{ count: 2 }],
  E302: [{ fullName: person, cells }],
  W302: [{ fullName: person, cells }],
  E303: [
    { post: 'committee', count: 4, approved: 3 },
    { post: 'deputySecretary', count: 2, approved: 1 },
  ],
  E304: [
    { fullName: person, standing: 'firstTime', known: 'reelected', cell: '' },
    { fullName: person, standing: 'firstTime', known: 'returning', cell: 'Chi bộ Trường Tiểu học' },
  ],
  E305: [
    { fullName: person, reason: 'joinedTooYoung' },
    { fullName: person, reason: 'officialBeforeJoining' },
    { fullName: person, reason: 'bornAfterCongress' },
  ],
  E306: [
    { fullName: person, body: 'committee', reason: 'appointedButElected' },
    { fullName: person, body: 'secretary', reason: 'onNoBallot' },
    { fullName: person, body: 'committee', reason: 'electedNotListed' },
    { fullName: person, body: 'secretary', reason: 'otherPost' },
  ],
  W320: [
    { elected: 2, approved: 3, short: 1, entered: 1 },
    { approved: 3, entered: 0 },
  ],
  W321: [{ post: 'secretary' }, { post: 'deputySecretary' }],
  W322: [{}],
  W323: [{ fullName: person, age: 61, limit: 60, post: 'secretary', standing: 'new', source: '208-QĐ/TW' }],
  W324: [{ fullName: person }],
  W325: [{ fullName: person, data: 'gender religion' }],
  W326: [{ fullName: person, field: 'ethnicity', text: 'Kih' }],
  W327: [{ count: 2, seats: 5, most: 20, of: 100, source: rules.appointedBeyondAtMost.source }],
  W328: [{ fullName: person, months: 12, source: rules.failedNotAppointedWithin.source }],
  W329: [
    { fullName: person, occupation: 'Trưởng khu phố', post: 'concurrentHead', reason: 'notTicked' },
    { fullName: person, occupation: 'Hưu trí', post: 'frontHead', reason: 'notSaid' },
  ],
  W330: [
    { reason: 'secretaries', count: 2, names: `${person}; ${other}` },
    { reason: 'people', count: 4, approved: 3 },
  ],
  W331: [
    { count: 3, appointments: 0 },
    { count: 3, appointments: 1 },
  ],
  E401: [{ secretary: 1, deputySecretary: 3, sum: 4, committee: 3 }],
  W410: [
    { count: 5, of: 41, percent: '12,2', target: 15 },
    { count: 3, of: 41, percent: '7,31', target: 15, unknown: 2 },
  ],
  W411: [
    { count: 4, of: 41, percent: '9,75', target: 10 },
    { count: 2, of: 41, percent: '4,87', target: 10, unknown: 1 },
  ],
  W412: [{ group: 'female', percent: '19,5', previous: '24,3', points: '4,8' }],
  W413: [{ plannedTo: '2026-02-28' }, { plannedTo: '2026-02-28', reason: 'noResult' }],
  W501: [
    {
      reason: 'soon',
      due: '2026-01-26',
      within: rules.reportWithin.value,
      source: rules.reportWithin.source,
    },
    {
      reason: 'overdue',
      due: '2026-01-26',
      within: rules.reportWithin.value,
      source: rules.reportWithin.source,
    },
  ],
  W502: [
    {
      due: '2026-02-13',
      within: rules.ratificationWithin.value,
      source: rules.ratificationWithin.source,
    },
  ],
  W503: [{ count: 2, papers: 'countingMinutes.committee curriculaVitae' }],
  W504: [{ name: '42-KH/ĐU', found: '2020-2025', term: '2025-2030' }],
  W505: [
    { field: 'papers.resolution', on: '2026-01-10', reason: 'congress', other: '2026-01-15' },
    { field: 'ratification.decidedOn', on: '2026-01-20', reason: 'request', other: '2026-01-22' },
    { field: 'aftermath.divisionOn', on: '2062-01-20', reason: 'far', other: '2026-01-15' },
  ],
  W506: [
    {
      due: '2026-02-13',
      within: rules.ratificationWithin.value,
      source: rules.ratificationWithin.source,
    },
  ],
};
