import type { SingleEdit } from '../domain/edits';
import type { Cell, Season } from '../domain/season';
import { vi } from '../i18n';
import { cellForms } from '../i18n/vi/cellForms';
import { ballotRules } from './ballots-part';
import { type Asking, type FormChange, type FormProblem } from './collected';
import { committeeRules } from './committee-part';
import {
  ballotEdits,
  type FigureField,
  type NameField,
  type ReturnedBallot,
  shiftedVotes,
} from './compare-ballots';
import { addProblem, type Comparing, isUntouched, takes } from './compare-field';
import { type PersonField, personEdits } from './compare-people';
import { congressRules } from './congress-part';
import { enteredValue } from './entered';
import type { ReturnedField, ReturnedForm } from './read-form';
import { type FormRule, type FormValues, fieldsOf, isBroken } from './rules';
import { TakenNames } from './taken-names';
import { ballotKey, type FormTarget } from './target';

/** What a returned form would change of its cell, and what is wrong with it. */
export interface CellComparison {
  readonly changes: readonly FormChange[];
  readonly problems: readonly FormProblem[];
  readonly edits: readonly SingleEdit[];
}

/** Compares a returned form with its cell, field by field; whatever is open is asked. */
export function compareCell(
  season: Season,
  cell: Cell,
  { fields, slips }: ReturnedForm,
  file: string,
  asking: Asking,
): CellComparison {
  const ballots = ballotsOf(fields);
  const blocks = blocksOf(fields);
  const broken = brokenRules(season, cell, fields, ballots, blocks);
  const work: Comparing = {
    file,
    cellId: cell.id,
    asking,
    blocked: new Set([...broken.flatMap(fieldsOf), ...ballots.flatMap(shiftedVotes)]),
    changes: [],
    problems: [],
  };
  for (const slip of slips) addProblem(work, slip, slip.code, cellForms.fields.row, slip.text);
  const edits = [
    ...countEdits(cell, fields, work),
    // people come in before ballots: a name on a ballot is then somebody who sits
    ...peopleEdits(season, cell, blocks, work),
    ...ballots.flatMap((ballot) => ballotEdits({ season, cell, work, ballot })),
  ];
  const byKey = new Map(fields.map((field) => [field.key, field]));
  for (const rule of broken) tellBroken(rule, byKey, work);
  return { changes: work.changes, problems: work.problems, edits };
}

function countEdits(cell: Cell, fields: readonly ReturnedField[], work: Comparing): readonly SingleEdit[] {
  const members: Record<string, number> = {};
  const congress: Record<string, number | string> = {};
  for (const field of fields) {
    const { target, value = '' } = field;
    if (target.at !== 'members' && target.at !== 'congress') continue;
    const planned = target.field === 'heldOn' ? cell.congress.plannedOn : undefined;
    const names = {
      path: `${target.at}.${target.field}`,
      label: countLabel(target),
      ...(planned !== undefined && { known: planned }),
    };
    if (!takes(work, field, enteredValue(cell, target), names)) continue;
    if (target.at === 'members') members[target.field] = Number(value);
    else congress[target.field] = target.field === 'heldOn' ? value : Number(value);
  }
  const of = { cellId: cell.id };
  return [
    ...(Object.keys(members).length > 0
      ? [{ type: 'cell.updateMembers', ...of, patch: members } as const]
      : []),
    ...(Object.keys(congress).length > 0
      ? [{ type: 'congress.update', ...of, patch: congress } as const]
      : []),
  ];
}

function countLabel(target: Extract<FormTarget, { readonly at: 'members' | 'congress' }>): string {
  const { fields, help } = vi.congress;
  return target.at === 'members'
    ? cellForms.label(cellForms.form.sections.members, help.memberCounts[target.field])
    : fields[target.field];
}

function peopleEdits(
  season: Season,
  cell: Cell,
  blocks: readonly (readonly PersonField[])[],
  work: Comparing,
): readonly SingleEdit[] {
  const taken = new TakenNames();
  return blocks.flatMap((fields) => personEdits({ season, cell, work, fields }, taken));
}

function ballotsOf(fields: readonly ReturnedField[]): readonly ReturnedBallot[] {
  const ofBallots = fields.filter(
    (field): field is FigureField | NameField =>
      field.target.at === 'ballot' || field.target.at === 'candidate',
  );
  return [...Map.groupBy(ofBallots, ({ target }) => ballotKey(target)).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { body, round, nth } = first.target;
    const figures = group.filter((field): field is FigureField => field.target.at === 'ballot');
    const names = group.filter((field): field is NameField => field.target.at === 'candidate');
    return [{ body, round, nth, figures, names }];
  });
}

function blocksOf(fields: readonly ReturnedField[]): readonly (readonly PersonField[])[] {
  const people = fields.filter((field): field is PersonField => field.target.at === 'person');
  return [...Map.groupBy(people, ({ target }) => target.block).values()];
}

/** The rules of the form, as it was made, that its values break. */
function brokenRules(
  season: Season,
  cell: Cell,
  fields: readonly ReturnedField[],
  ballots: readonly ReturnedBallot[],
  blocks: readonly (readonly PersonField[])[],
): readonly FormRule[] {
  const people = blocks.flatMap((block) => {
    const [first] = block;
    const name = block.find(({ target }) => target.field === 'fullName')?.given?.value;
    if (!first) return [];
    const { block: number, personId } = first.target;
    return [
      { block: number, ...(personId !== undefined && { personId }), ...(name !== undefined && { name }) },
    ];
  });
  const rules = [
    ...congressRules(season, cell),
    ...ballotRules(ballots.map((ballot) => ({ ...ballot, candidates: ballot.names }))),
    ...committeeRules(season, cell, people),
  ];
  const values = valuesOf(fields);
  // a day that may be swapped is asked about
  return rules.filter((rule) => rule.code !== 'swapped' && isBroken(rule, values));
}

function valuesOf(fields: readonly ReturnedField[]): FormValues {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const valueOf = (key: string) => byKey.get(key)?.value;
  return {
    count: (key) => {
      const value = valueOf(key);
      return value === undefined ? undefined : Number(value);
    },
    date: valueOf,
    word: valueOf,
    isFilled: (key) => valueOf(key) !== undefined || byKey.get(key)?.problem !== undefined,
  };
}

/** Said where the cell wrote something of it; of what it was given the checks of the program speak. */
function tellBroken(rule: FormRule, byKey: ReadonlyMap<string, ReturnedField>, work: Comparing): void {
  // a name or post that is missing is told with its person
  if (rule.code === 'needs') return;
  const field = byKey.get(rule.at);
  const touched = fieldsOf(rule).some((key) => {
    const one = byKey.get(key);
    return one !== undefined && !isUntouched(one);
  });
  if (!field || !touched) return;
  const { at } = rule;
  const label = work.changes.find(({ id }) => id.endsWith(`:${at}`))?.label ?? '';
  addProblem(work, field, rule.says, label);
}
