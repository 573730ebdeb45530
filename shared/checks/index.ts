/** The checks: pure functions from a season to findings, and the sentence for each finding. */
export { acceptEdit, findingData, findingSubject, formerAcceptance, outdatedAcceptances } from './acceptance';
export { type CellStatus, type CellStatusKind, cellStatus, cellStatusKinds } from './cell-status';
export { type CheckOptions, check, checkInSteps } from './check';
export { checkExamples } from './examples';
export { type Acceptance, type CheckCode, checkCodes, type Finding, isOpen, type Severity } from './finding';
export { findingAction, findingMessage } from './message';
export {
  type BallotPlace,
  type CellScreen,
  type FindingPlace,
  findingCell,
  findingPlace,
  findingsOn,
  type PlacedFinding,
  type SeasonScreen,
} from './place';
export { type RulePreview, rulePreview } from './rule-preview';
