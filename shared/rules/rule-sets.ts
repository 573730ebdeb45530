import type { CommitteeBody, Origin, Position, RuleSetId } from '../domain/choices';
import type { SeasonValue } from '../domain/parts';
import type { Season } from '../domain/season';
import { inOrder } from '../text/in-order';

/**
 * Rule sets: the values that regulations change, each with its source and how
 * sure it is. Nothing here is a constant of the program: a season is bound to
 * one set, and screens show the source beside the value.
 */

/** `text`: read in the regulation; `cited`: quoted by a newspaper or legal portal; `weak`: another program or a quiz; `unknown`: not verified; `office`: entered by the office itself. */
export type Certainty = 'text' | 'cited' | 'weak' | 'unknown' | 'office';

export interface RuleValue<T> {
  readonly value: T;
  readonly certainty: Certainty;
  /** Regulation and article, quoted as the office knows it. */
  readonly source: string;
}

/** Below which age a person counts as young: “dưới 40” is exclusive, “từ 40 trở xuống” inclusive. */
export interface YoungLimit {
  readonly age: number;
  readonly inclusive: boolean;
}

/** A share as a fraction of whole numbers: 15 % is 15 of 100. */
export interface TargetShare {
  readonly count: number;
  readonly of: number;
}

/** How many names more than seats a committee's ballot may carry. */
export interface SurplusLimit {
  /** The general limit, as a part of the seats. */
  readonly share: TargetShare;
  /** For this few seats (both ends included) a number of names takes the place of the part. */
  readonly few: { readonly from: number; readonly to: number; readonly names: number };
}

/** The office's own values of a season, each with its source: the part `rules`. */
export type RuleChanges = SeasonValue<'rules'>;

/** The values that the office may change. */
export type RuleKey = Exclude<keyof RuleChanges, 'name' | 'inForceFrom'>;

export interface RuleSet {
  readonly id: RuleSetId;
  readonly name: string;
  /** From which day the set holds, `YYYY-MM-DD`. */
  readonly inForceFrom: string;
  /** Official members from which a cell elects a committee. */
  readonly committeeFrom: RuleValue<number>;
  readonly committeeSeatsAtMost: RuleValue<number>;
  /** The ballots of a cell that elects a committee, in their order. */
  readonly ballotsWithCommittee: RuleValue<readonly CommitteeBody[]>;
  /** The ballots of a cell below the threshold; a deputy only where one is needed. */
  readonly ballotsWithoutCommittee: RuleValue<readonly CommitteeBody[]>;
  /** Whether the cells also elect delegates to the congress of the ward: in the rounds before one. */
  readonly delegates: RuleValue<boolean>;
  /** A season without ballots: after a merger whole committees are appointed. */
  readonly appointmentsOnly: RuleValue<boolean>;
  /** Who is elected: by more than half of the electorate N, see `electorate` and `isMajority`. */
  readonly elected: RuleValue<'overHalfOfElectorate'>;
  /** Whether a further ballot among those tied across the last seat asks for more than half of N again. */
  readonly runOffNeedsMajority: RuleValue<boolean>;
  /** Rounds without a secretary after which the superior appoints one. */
  readonly secretaryRounds: RuleValue<number>;
  /** Whether a committee's ballot must carry more names than seats. */
  readonly committeeSurplus: RuleValue<boolean>;
  /** The same for the ballots of secretary and deputy. */
  readonly postSurplus: RuleValue<boolean>;
  readonly surplusAtMost: RuleValue<SurplusLimit>;
  /** Part of the papers collected up to which few are valid: worth a second look. */
  readonly fewValid: RuleValue<TargetShare>;
  /** Working days from the congress to the report of its result. */
  readonly reportWithin: RuleValue<number>;
  /** Working days from the report to the ratification (chuẩn y). */
  readonly ratificationWithin: RuleValue<number>;
  /** Part of those summoned who must be present. */
  readonly quorum: RuleValue<TargetShare>;
  readonly young: RuleValue<YoungLimit>;
  readonly womenTarget: RuleValue<TargetShare>;
  readonly youngTarget: RuleValue<TargetShare>;
  /** How many may be appointed beyond the seats that the congress decided; null where the regulation names no limit. */
  readonly appointedBeyondAtMost: RuleValue<TargetShare | null>;
  /** Months in which nobody who stood and failed may be appointed; null where the regulation names none. */
  readonly failedNotAppointedWithin: RuleValue<number | null>;
  /** The highest age for a post, by whether somebody sat before; nothing is checked where there is none. */
  readonly ageLimits: RuleValue<AgeLimits>;
}

/** Those who stand for the first time, and those who sat in the committee that goes. */
export const ageLimitStandings = ['new', 'reelected'] as const;
export type AgeLimitStanding = (typeof ageLimitStandings)[number];
/** `{ secretary: { new: 60 } }`: somebody new must not be older than 60 to be secretary. */
export type AgeLimits = {
  readonly [P in Position]?: { readonly [S in AgeLimitStanding]?: number | undefined } | undefined;
};

const quorum: RuleValue<TargetShare> = {
  value: { count: 2, of: 3 },
  certainty: 'unknown',
  source: 'Thông lệ; chưa đối chiếu được văn bản',
};
const womenTarget: RuleValue<TargetShare> = {
  value: { count: 15, of: 100 },
  certainty: 'cited',
  source: 'Theo các báo cáo đại hội đã công bố',
};
const youngTarget: RuleValue<TargetShare> = {
  value: { count: 10, of: 100 },
  certainty: 'cited',
  source: 'Theo các báo cáo đại hội đã công bố',
};
const delegates: RuleValue<boolean> = {
  value: false,
  certainty: 'cited',
  source: 'Chỉ bầu trước đại hội đại biểu đảng bộ phường (2024-2025, 2029-2030)',
};
const appointmentsOnly: RuleValue<boolean> = {
  value: false,
  certainty: 'cited',
  source: 'Cấp uỷ được chỉ định cả ban khi sáp nhập, thành lập chi bộ',
};
const runOffNeedsMajority: RuleValue<boolean> = {
  value: false,
  certainty: 'weak',
  source: 'Thông lệ bầu lại giữa những người ngang phiếu; chưa đối chiếu được văn bản',
};
const secretaryRounds: RuleValue<number> = {
  value: 3,
  certainty: 'unknown',
  source: 'Thông lệ; chưa đối chiếu được văn bản',
};
const postSurplus: RuleValue<boolean> = {
  value: false,
  certainty: 'weak',
  source: 'Thực tế các đại hội đã công bố; chưa đối chiếu được văn bản',
};
const surplusLimit: SurplusLimit = {
  share: { count: 30, of: 100 },
  few: { from: 3, to: 5, names: 1 },
};
const fewValid: RuleValue<TargetShare> = {
  value: { count: 90, of: 100 },
  certainty: 'unknown',
  source: 'Mức nhắc của chương trình, không theo văn bản nào',
};
const ageLimits: RuleValue<AgeLimits> = {
  value: {},
  certainty: 'unknown',
  source: 'Chưa có văn bản được đối chiếu; nhập theo hướng dẫn của cấp trên',
};

const noLimit: RuleValue<null> = {
  value: null,
  certainty: 'unknown',
  source: 'Chưa có văn bản được đối chiếu',
};

const committeeFirst: readonly CommitteeBody[] = ['committee', 'secretary', 'deputySecretary'];
const postsOnly: readonly CommitteeBody[] = ['secretary', 'deputySecretary'];

const qd24: RuleSet = {
  id: 'qd24-2021',
  name: 'Quy định 24-QĐ/TW (2021) và Quy chế bầu cử 244-QĐ/TW',
  inForceFrom: '2021-07-30',
  committeeFrom: { value: 9, certainty: 'cited', source: 'Quy định 29-QĐ/TW' },
  committeeSeatsAtMost: { value: 7, certainty: 'cited', source: 'Quy định 29-QĐ/TW' },
  ballotsWithCommittee: {
    value: committeeFirst,
    certainty: 'cited',
    source: 'Quy chế bầu cử 244-QĐ/TW, khoản 19.9',
  },
  ballotsWithoutCommittee: { value: postsOnly, certainty: 'cited', source: 'Quy định 29-QĐ/TW' },
  elected: {
    value: 'overHalfOfElectorate',
    certainty: 'cited',
    source: 'Quy chế bầu cử 244-QĐ/TW, khoản 32.2',
  },
  delegates,
  appointmentsOnly,
  runOffNeedsMajority,
  secretaryRounds,
  committeeSurplus: { value: true, certainty: 'cited', source: 'Quy chế bầu cử 244-QĐ/TW' },
  postSurplus,
  surplusAtMost: { value: surplusLimit, certainty: 'cited', source: 'Quy chế bầu cử 244-QĐ/TW' },
  fewValid,
  reportWithin: {
    value: 7,
    certainty: 'unknown',
    source: 'Quy định 294-QĐ/TW (2025); chưa đối chiếu được văn bản năm 2021',
  },
  ratificationWithin: {
    value: 15,
    certainty: 'unknown',
    source: 'Quy định 294-QĐ/TW (2025); chưa đối chiếu được văn bản năm 2021',
  },
  quorum,
  young: {
    value: { age: 40, inclusive: false },
    certainty: 'cited',
    source: 'Báo cáo đại hội chi bộ nhiệm kỳ 2022-2025: “dưới 40 tuổi”',
  },
  womenTarget,
  youngTarget,
  appointedBeyondAtMost: noLimit,
  failedNotAppointedWithin: noLimit,
  ageLimits,
};

const qd294: RuleSet = {
  id: 'qd294-2025',
  name: 'Quy định 294-QĐ/TW (2025) và Quy chế bầu cử 190-QĐ/TW',
  inForceFrom: '2025-07-01',
  committeeFrom: { value: 9, certainty: 'text', source: 'Quy định 294-QĐ/TW, khoản 23.2' },
  committeeSeatsAtMost: { value: 7, certainty: 'text', source: 'Quy định 294-QĐ/TW, khoản 23.2' },
  ballotsWithCommittee: {
    value: committeeFirst,
    certainty: 'text',
    source: 'Quy định 294-QĐ/TW, khoản 23.2',
  },
  ballotsWithoutCommittee: { value: postsOnly, certainty: 'text', source: 'Quy định 294-QĐ/TW, khoản 23.2' },
  elected: {
    value: 'overHalfOfElectorate',
    certainty: 'text',
    source: 'Quy định 294-QĐ/TW, điểm 9.3.2',
  },
  delegates,
  appointmentsOnly,
  runOffNeedsMajority,
  secretaryRounds,
  committeeSurplus: { value: true, certainty: 'cited', source: 'Quy chế bầu cử 190-QĐ/TW, Điều 14' },
  postSurplus,
  surplusAtMost: { value: surplusLimit, certainty: 'cited', source: 'Quy chế bầu cử 190-QĐ/TW, Điều 14' },
  fewValid,
  reportWithin: { value: 7, certainty: 'text', source: 'Quy định 294-QĐ/TW, điểm 16.1.1' },
  ratificationWithin: { value: 15, certainty: 'text', source: 'Quy định 294-QĐ/TW, điểm 16.1.2' },
  quorum,
  young: {
    value: { age: 40, inclusive: true },
    certainty: 'cited',
    source: 'Biểu mẫu của Ban Tổ chức Trung ương: “từ 40 tuổi trở xuống”',
  },
  womenTarget,
  youngTarget,
  appointedBeyondAtMost: {
    value: { count: 20, of: 100 },
    certainty: 'text',
    source: 'Quy định 294-QĐ/TW, điểm 16.2.5',
  },
  failedNotAppointedWithin: { value: 12, certainty: 'text', source: 'Hướng dẫn 06-HD/TW, điểm 16.3' },
  ageLimits,
};

export const ruleSets: Readonly<Record<RuleSetId, RuleSet>> = { 'qd24-2021': qd24, 'qd294-2025': qd294 };

/**
 * The rules that hold for a season: those of its rule set, with what the office changed for this
 * season. The only way to a rule: nothing else reads `ruleSets`.
 */
export function rulesOf({ season, rules }: Pick<Season, 'season' | 'rules'>): RuleSet {
  const base = ruleSets[season.ruleSet];
  if (rules === undefined) return base;
  const before = known.get(rules);
  if (before?.base === base) return before.rules;
  const merged = withChanges(base, rules);
  known.set(rules, { base, rules: merged });
  return merged;
}

/** The newest rule set in force on a day, `YYYY-MM-DD`; before all of them, the oldest. */
export function ruleSetInForce(day: string): RuleSet {
  const newestFirst = Object.values(ruleSets).toSorted((a, b) => inOrder(b.inForceFrom, a.inForceFrom));
  return newestFirst.find(({ inForceFrom }) => inForceFrom <= day) ?? qd24;
}

/** Merged once for each object of changes: statistics ask for every person. */
const known = new WeakMap<RuleChanges, { readonly base: RuleSet; readonly rules: RuleSet }>();

function withChanges(base: RuleSet, { name, inForceFrom, ...changed }: RuleChanges): RuleSet {
  const entries = Object.entries(changed).filter(([, value]) => value !== undefined);
  const named = { name: name ?? base.name, inForceFrom: inForceFrom ?? base.inForceFrom };
  return { ...base, ...named, ...(Object.fromEntries(entries) as Partial<RuleSet>) };
}

/** Whether a value is the office's own, not that of the rule set. */
export function isChanged({ rules }: Pick<Season, 'rules'>, key: RuleKey): boolean {
  return rules?.[key] !== undefined;
}

/** How somebody who is added to a committee came into it, until the office says otherwise. */
export function usualOrigin({ appointmentsOnly }: RuleSet): Origin {
  return appointmentsOnly.value ? 'appointed' : 'elected';
}

/** Whether somebody of this age counts as young under the rule set. */
export function isYoung(age: number, limit: YoungLimit): boolean {
  return limit.inclusive ? age <= limit.age : age < limit.age;
}
