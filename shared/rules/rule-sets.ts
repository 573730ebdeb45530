import type { RuleSetId } from '../domain/choices';

/**
 * Rule sets: the values that regulations change, each with its source and how
 * sure it is. Nothing here is a constant of the program: a season is bound to
 * one set, and screens show the source beside the value.
 */

/** `text`: read in the regulation; `cited`: quoted by a newspaper or legal portal; `weak`: another program or a quiz; `unknown`: not verified. */
export type Certainty = 'text' | 'cited' | 'weak' | 'unknown';

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

export interface RuleSet {
  readonly id: RuleSetId;
  readonly name: string;
  /** From which day the set holds, `YYYY-MM-DD`. */
  readonly inForceFrom: string;
  /** Official members from which a cell elects a committee. */
  readonly committeeFrom: RuleValue<number>;
  readonly committeeSeatsAtMost: RuleValue<number>;
  /** Part of those summoned who must be present. */
  readonly quorum: RuleValue<TargetShare>;
  readonly young: RuleValue<YoungLimit>;
  readonly womenTarget: RuleValue<TargetShare>;
  readonly youngTarget: RuleValue<TargetShare>;
}

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

const qd24: RuleSet = {
  id: 'qd24-2021',
  name: 'Quy định 24-QĐ/TW (2021) và Quy chế bầu cử 244-QĐ/TW',
  inForceFrom: '2021-07-30',
  committeeFrom: { value: 9, certainty: 'cited', source: 'Quy định 29-QĐ/TW' },
  committeeSeatsAtMost: { value: 7, certainty: 'cited', source: 'Quy định 29-QĐ/TW' },
  quorum,
  young: {
    value: { age: 40, inclusive: false },
    certainty: 'cited',
    source: 'Báo cáo đại hội chi bộ nhiệm kỳ 2022-2025: “dưới 40 tuổi”',
  },
  womenTarget,
  youngTarget,
};

const qd294: RuleSet = {
  id: 'qd294-2025',
  name: 'Quy định 294-QĐ/TW (2025) và Quy chế bầu cử 190-QĐ/TW',
  inForceFrom: '2025-07-01',
  committeeFrom: { value: 9, certainty: 'text', source: 'Quy định 294-QĐ/TW, khoản 23.2' },
  committeeSeatsAtMost: { value: 7, certainty: 'text', source: 'Quy định 294-QĐ/TW, khoản 23.2' },
  quorum,
  young: {
    value: { age: 40, inclusive: true },
    certainty: 'cited',
    source: 'Biểu mẫu của Ban Tổ chức Trung ương: “từ 40 tuổi trở xuống”',
  },
  womenTarget,
  youngTarget,
};

export const ruleSets: Readonly<Record<RuleSetId, RuleSet>> = { 'qd24-2021': qd24, 'qd294-2025': qd294 };

/** Whether somebody of this age counts as young under the rule set. */
export function isYoung(age: number, limit: YoungLimit): boolean {
  return limit.inclusive ? age <= limit.age : age < limit.age;
}
