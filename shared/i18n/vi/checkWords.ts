import type { FindingParams } from '../../checks/finding';
import { formatDate } from '../../text/dates';
import { formatCount } from '../../text/share';

/** The sentence of a check, and what to do. */
export interface CheckText {
  /** One line: what is wrong, with the figures. */
  readonly message: (params: FindingParams) => string;
  readonly action: string;
}

/** A figure or a text of a finding, as a sentence writes it. */
export function number(params: FindingParams, key: string): string {
  const value = params[key] ?? '';
  return typeof value === 'number' ? formatCount(value) : value;
}

/** A date of a finding, as a sentence writes it. */
export function date(params: FindingParams, key: string): string {
  return formatDate(String(params[key] ?? ''));
}

/** “người thứ 2 trong danh sách bầu”. */
export function inOrder(params: FindingParams): string {
  return `người thứ ${number(params, 'place')} trong danh sách bầu`;
}

/** By name, or by the place on the ballot where no list has a name. */
export function candidate(params: FindingParams): string {
  return params['fullName'] === undefined ? inOrder(params) : number(params, 'fullName');
}
