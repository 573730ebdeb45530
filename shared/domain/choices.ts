/**
 * The closed lists of the domain, as the interchange file spells them.
 * Their Vietnamese names stand in the text table.
 */

export const cellKinds = [
  'neighbourhood',
  'office',
  'school',
  'health',
  'police',
  'military',
  'enterprise',
  'other',
] as const;
export type CellKind = (typeof cellKinds)[number];

export const congressStatuses = ['planned', 'ready', 'held', 'finished'] as const;
export type CongressStatus = (typeof congressStatuses)[number];
/** Those that the office picks itself; finished (“đã chốt”) comes by closing the cell. */
export const openStatuses = ['planned', 'ready', 'held'] as const satisfies readonly CongressStatus[];

/** Posts in a cell's committee, highest first: every list and table follows this order. */
export const positions = ['secretary', 'deputySecretary', 'member'] as const;
export type Position = (typeof positions)[number];

/** Whether a member sat before: in the term that ends, in an earlier one, or never. */
export const standings = ['reelected', 'returning', 'firstTime'] as const;
export type Standing = (typeof standings)[number];

export const origins = ['elected', 'appointed'] as const;
export type Origin = (typeof origins)[number];

export const genders = ['male', 'female'] as const;
export type Gender = (typeof genders)[number];

export const professionalLevels = [
  'none',
  'elementary',
  'intermediate',
  'college',
  'university',
  'postgraduate',
] as const;
export type ProfessionalLevel = (typeof professionalLevels)[number];

export const politicalTheories = ['none', 'elementary', 'intermediate', 'advanced', 'bachelor'] as const;
export type PoliticalTheory = (typeof politicalTheories)[number];

/** What fills the committee of a cell, in the order of the minutes. */
export const committeeBodies = ['committee', 'secretary', 'deputySecretary'] as const;
export type CommitteeBody = (typeof committeeBodies)[number];

/** Whom a cell sends to the congress of its ward: first those who go, then those who stand in for them. */
export const delegateBodies = ['delegates', 'alternateDelegates'] as const;
export type DelegateBody = (typeof delegateBodies)[number];

/** All ballots that a congress may hold, in the order of the minutes. */
export const electionBodies = [...committeeBodies, ...delegateBodies] as const;
export type ElectionBody = (typeof electionBodies)[number];

export const ageMethods = ['yearDifference', 'fullYearsAtCongress', 'fullYearsAt'] as const;
export type AgeMethod = (typeof ageMethods)[number];

export const roundings = ['half-up', 'truncate'] as const;
export type Rounding = (typeof roundings)[number];

/** The three customary sets of age bands (domain rules, “Statistics”). */
export const ageBandSets = ['threeBands', 'fiveYears', 'tenYears'] as const;
export type AgeBandSet = (typeof ageBandSets)[number];

/** What a document of the season is for; the report and the forms look for it by that. */
export const documentPurposes = ['basis', 'guidance', 'personnel', 'result'] as const;
export type DocumentPurpose = (typeof documentPurposes)[number];

export const ruleSetIds = ['qd24-2021', 'qd294-2025'] as const;
export type RuleSetId = (typeof ruleSetIds)[number];
