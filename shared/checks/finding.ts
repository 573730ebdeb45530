/**
 * Findings: what the checks say about a season, without words.
 *
 * Codes are stable and published to users; their texts stand in the text table.
 */

/** An error cannot be right; a warning may be, and the office accepts it with a reason. */
export type Severity = 'error' | 'warning';

export const checkCodes = [
  'E101',
  'E102',
  'E103',
  'E104',
  'E105',
  'W110',
  'W111',
  'W112',
  'W113',
  'E201',
  'E202',
  'E203',
  'E204',
  'E205',
  'E206',
  'E207',
  'E208',
  'E209',
  'E210',
  'E211',
  'E212',
  'E213',
  'W220',
  'W221',
  'W222',
  'W223',
  'W224',
  'W225',
  'E301',
  'E302',
  'W302',
  'E303',
  'E304',
  'E305',
  'E306',
  'W320',
  'W321',
  'W322',
  'W323',
  'W324',
  'W325',
  'W326',
  'W327',
  'W328',
  'W329',
  'W330',
  'W331',
  'E401',
  'W410',
  'W411',
  'W412',
  'W413',
  'W501',
  'W502',
  'W503',
  'W504',
  'W505',
  'W506',
] as const;

export type CheckCode = (typeof checkCodes)[number];

export type FindingParams = Readonly<Record<string, string | number>>;

/** Who accepted a warning, why and when. */
export interface Acceptance {
  readonly id: string;
  readonly reason: string;
  readonly by?: string | undefined;
  /** ISO 8601. */
  readonly at: string;
}

export interface Finding {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** Path of the field, as in the interchange file: `cells[3].congress.presentOfficial`. */
  readonly where: string;
  readonly params: FindingParams;
  /** Of a warning that the office accepted, as long as the data under it are those that were accepted. */
  readonly accepted?: Acceptance;
}

/** The severity is the first letter of the code. */
export function finding(code: CheckCode, where: string, params: FindingParams = {}): Finding {
  return { code, severity: code.startsWith('E') ? 'error' : 'warning', where, params };
}

/** Whether a finding still asks for something: accepted ones stay listed, and ask for nothing. */
export function isOpen({ accepted }: Finding): boolean {
  return accepted === undefined;
}
