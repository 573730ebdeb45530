import { electionBodies } from '../../shared/domain/choices';
import {
  boundKinds,
  MOST_COPIES,
  type PrintoutKind,
  type PrintoutOptions,
  printoutKinds,
} from '../../shared/export/documents/printout-kinds';
import { vi } from '../../shared/i18n';
import { cli } from '../../shared/i18n/vi/cli';
import { fail, ok, type Result } from '../../shared/result';
import type { Call } from './call';
import { valueOf } from './command';

/** Everything in binding order in one file; the season's report; the letters to cells of which something is overdue. */
const alone = ['all', 'report', 'reminder'] as const;
/** One decision on all cells, in one file with whatever else is asked for. */
const JOINT = 'jointDecision';
const askable = [...printoutKinds, JOINT, ...alone] as const;
export type Askable = (typeof askable)[number];

/** What is asked of `papers`, beside the cells. */
export interface AskedPapers {
  readonly names: readonly Askable[];
  readonly kinds: readonly PrintoutKind[];
  readonly choice: Pick<PrintoutOptions, 'body' | 'copies' | 'jointDecision' | 'whole'>;
  /** One file for all cells; else one for each. */
  readonly together: boolean;
}

export const paperOptions = {
  kind: { value: cli.papers.kind, required: true },
  cell: { value: cli.papers.cell },
  body: { value: electionBodies.join('|') },
  copies: { value: cli.papers.copies },
  together: {},
  out: { value: 'THƯ-MỤC', required: true },
  force: {},
} as const;

/** Reads the call; all problems at once, each a line. */
export function readAskedPapers(call: Call): Result<AskedPapers, readonly string[]> {
  const asked = valueOf(call, 'kind')
    .split(',')
    .map((name) => name.trim());
  const names = askable.filter((each) => asked.includes(each));
  const bodyName = call.values.get('body');
  const body = electionBodies.find((each) => each === bodyName);
  const copiesText = call.values.get('copies');
  const copies = copiesText === undefined ? undefined : Number(copiesText);
  const problems = [
    ...unknownKinds(asked),
    ...(names.length > 1 ? alone.filter((each) => names.includes(each)) : []).map((each) =>
      cli.papers.standsAlone(each),
    ),
    ...(bodyName !== undefined && body === undefined
      ? [cli.papers.unknownBody(bodyName, electionBodies.join(', '))]
      : []),
    ...(copies !== undefined && !(Number.isInteger(copies) && copies >= 1 && copies <= MOST_COPIES)
      ? [cli.papers.notCopies(copiesText ?? '', MOST_COPIES)]
      : []),
  ];
  if (problems.length > 0) return fail(problems);
  const whole = names.includes('all');
  const joint = names.includes(JOINT);
  const kinds = printoutKinds.filter((kind) => names.includes(kind) || (joint && kind === 'decision'));
  return ok({
    names,
    kinds: whole ? boundKinds : kinds,
    choice: { body, copies, ...(whole && { whole }), ...(joint && { jointDecision: joint }) },
    together: whole || joint || call.switches.has('together'),
  });
}

function unknownKinds(asked: readonly string[]): readonly string[] {
  const unknown = asked.filter((name) => !askable.some((each) => each === name));
  if (unknown.length === 0) return [];
  return [
    ...unknown.map((name) => cli.papers.unknownKind(name)),
    ...askable.map((each) => cli.papers.kindLine(each, nameOf(each))),
  ];
}

const otherNames: Readonly<Record<Exclude<Askable, PrintoutKind>, string>> = {
  all: cli.papers.whole,
  jointDecision: cli.papers.joint,
  report: cli.papers.report,
  reminder: cli.papers.reminder,
};

/** What a paper is called. */
export function nameOf(name: Askable): string {
  const kind = printoutKinds.find((each) => each === name);
  return kind === undefined
    ? otherNames[name as keyof typeof otherNames]
    : vi.documentsScreen.papers.kinds[kind].name;
}
