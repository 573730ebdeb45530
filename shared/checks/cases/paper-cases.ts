import type { Cell, Season } from '../../domain/season';
import type { CheckCode } from '../finding';
import { type CheckCase, cell, seasonOf } from './sample-cell';

/**
 * Cases of the checks 5xx. The congress of the sample was held on Wednesday 20 July 2022: its
 * report is due on Friday 29 July, and a request of that day is answered by 19 August.
 */
const reported: Cell = { ...cell, papers: [{ id: 'ratificationRequest', receivedOn: '2022-07-29' }] };

const all: Cell = {
  ...cell,
  papers: [
    'resolution',
    'congressMinutes',
    'countingMinutes.committee',
    'countingMinutes.secretary',
    'countingMinutes.deputySecretary',
    'profileList',
    'curriculaVitae',
    'ratificationRequest',
  ].map((id) => ({ id, receivedOn: '2022-07-29' })),
};

const withSubject = (subject: string): Season => ({ ...seasonOf(cell), documents: [{ subject }] });

export const paperCases = {
  W501: {
    trips: seasonOf(cell),
    innocent: seasonOf(cell),
    today: { trips: '2022-07-27', innocent: '2022-07-26' },
  },
  W502: {
    trips: seasonOf(reported),
    innocent: seasonOf(reported),
    today: { trips: '2022-08-20', innocent: '2022-08-19' },
  },
  W506: {
    trips: seasonOf(reported),
    innocent: seasonOf(reported),
    today: { trips: '2022-08-17', innocent: '2022-08-16' },
  },
  W503: { trips: seasonOf(reported), innocent: seasonOf(all) },
  W504: {
    trips: withSubject('Kế hoạch đại hội chi bộ nhiệm kỳ 2020 - 2025'),
    innocent: withSubject('Kế hoạch đại hội chi bộ nhiệm kỳ 2022 – 2025'),
  },
  W505: {
    trips: seasonOf({ ...cell, aftermath: { divisionOn: '2022-07-19' } }),
    innocent: seasonOf({ ...cell, aftermath: { divisionOn: '2022-07-20' } }),
  },
} satisfies Partial<Record<CheckCode, CheckCase>>;
