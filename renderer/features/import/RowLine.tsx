import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { memberCountKeys } from '../../../shared/import/paste-cells';
import type {
  ChangedField,
  Outcome,
  PlanRow,
  RowProblem,
  SkipReason,
} from '../../../shared/import/plan/plan';
import { lookedAt } from '../../../shared/import/plan/plan-view';
import { type ImportKind, NEW_PERSON, SKIP_ROW } from '../../../shared/import/plan/settings';
import { rowOnSheet } from '../../../shared/import/table/source';
import { StatusBadge, type Tone } from '../../components/feedback/StatusBadge';
import { HeldChoice, HeldText } from '../../components/field/HeldField';
import { cellClass } from '../../components/table/DataTable';
import { asksMark } from './asks';
import styles from './import.module.css';
import { NearPresses } from './NearPresses';

const texts = vi.importScreen;

const tones: Readonly<Record<Outcome, Tone>> = {
  add: 'done',
  update: 'done',
  same: 'plain',
  ask: 'warning',
  skip: 'plain',
};

interface RowLineProps {
  readonly row: PlanRow;
  readonly kind: ImportKind;
  readonly fields: readonly ChangedField[];
  /** Tab stops at its choice though nothing is asked of it: the way into the column. */
  readonly tabStop: boolean;
  /** Undefined: what the program makes of it. */
  readonly onChoose: (choice: string | undefined) => void;
  readonly onCorrect: (column: string, text: string) => void;
}

/** One row of the list: what it says, what becomes of it, and what is to be looked at. */
export function RowLine({ row, kind, fields, tabStop, onChoose, onCorrect }: RowLineProps) {
  return (
    <tr className={row.outcome === 'skip' ? styles.leftOut : undefined}>
      <td className={cellClass.number}>{texts.rowPlace(row.number)}</td>
      <th scope="row" className={styles.name}>
        {row.name}
      </th>
      <td className={styles.outcome} {...(row.outcome === 'ask' ? asksMark : {})}>
        <RowOutcome row={row} kind={kind} tabStop={tabStop} onChoose={onChoose} />
      </td>
      <td className={styles.notes}>
        <RowNotes row={row} onCorrect={onCorrect} />
      </td>
      {kind !== 'cells' && <td className={styles.name}>{row.cellName}</td>}
      {fields.map((field) => (
        <td key={field} className={isCount(field) ? cellClass.number : undefined}>
          {row.values[field]}
        </td>
      ))}
    </tr>
  );
}

/** Numbers of members stand under one another. */
export function isCount(field: ChangedField): boolean {
  return memberCountKeys.some((key) => key === field);
}

const AS_PLANNED = '';

function RowOutcome(props: Pick<RowLineProps, 'row' | 'kind' | 'tabStop' | 'onChoose'>) {
  const { row, kind, tabStop, onChoose } = props;
  const { outcome, reason, chosen, candidates } = row;
  const badge = (
    <StatusBadge tone={reason !== undefined && lookedAt.has(reason) ? 'warning' : tones[outcome]}>
      {wordsOf(row, kind)}
    </StatusBadge>
  );
  if (!canChoose(row)) return badge;
  const near = candidates.map(({ key, name, born, cellName }) => ({
    key,
    words: kind === 'cells' ? texts.ties.is(name) : texts.candidate(name, born, cellName),
  }));
  const names: Record<string, string> = {
    [AS_PLANNED]: plannedWords(row, kind),
    [NEW_PERSON]: kind === 'cells' ? texts.asNewCell : texts.asNew,
    [SKIP_ROW]: texts.skip,
    ...Object.fromEntries(near.map(({ key, words }) => [key, words])),
  };
  const choices = [
    AS_PLANNED,
    ...candidates.map(({ key }) => key),
    ...(kind === 'cells' && outcome !== 'ask' && chosen !== NEW_PERSON ? [] : [NEW_PERSON]),
    SKIP_ROW,
  ];
  return (
    <>
      {badge}
      <HeldChoice
        label={texts.outcomeOf(rowOnSheet(row.number))}
        value={chosen ?? AS_PLANNED}
        choices={choices}
        names={names}
        passedByTab={!tabStop && outcome !== 'ask'}
        onChoose={(choice) => onChoose(choice === AS_PLANNED ? undefined : choice)}
      />
      {outcome === 'ask' && <NearPresses near={near} onChoose={onChoose} />}
    </>
  );
}

/** Why somebody is left out who can be brought in at the row. */
const BROUGHT_IN: ReadonlySet<SkipReason> = new Set([
  'gone',
  'maybeGone',
  'others',
  'earlier',
  'struck',
  'duplicate',
  'chosen',
]);

/** Rows that are nobody leave nothing to choose. */
function canChoose({ outcome, reason }: PlanRow): boolean {
  return outcome !== 'skip' || (reason !== undefined && BROUGHT_IN.has(reason));
}

function wordsOf({ outcome, reason, sameAs }: PlanRow, kind: ImportKind): string {
  if (outcome === 'ask' && kind === 'cells') return texts.askCell;
  if (outcome !== 'skip') return texts.outcomes[outcome];
  if (sameAs !== undefined) return texts.duplicateOf(sameAs);
  return reason === undefined ? texts.outcomes.skip : texts.reasons[reason];
}

function plannedWords({ outcome }: PlanRow, kind: ImportKind): string {
  if (outcome !== 'ask') return texts.asPlanned;
  return kind === 'cells' ? texts.chooseCell : texts.choosePerson;
}

function RowNotes({ row, onCorrect }: Pick<RowLineProps, 'row' | 'onCorrect'>) {
  const { changes, problems, number } = row;
  if (changes.length + problems.length === 0) return null;
  return (
    <ul className={styles.noteList}>
      {changes.map(({ field, before, after }) => (
        <li key={field}>{texts.change(texts.fields[field], before, after)}</li>
      ))}
      {problems.map((problem) => (
        <li key={`${problem.column} ${problem.code}`}>
          <StatusBadge tone={problem.wrong ? 'error' : 'warning'}>
            {texts.problem(texts.columns[problem.column], texts.problems[problem.code](problem.text))}
          </StatusBadge>
          {problem.wrong && (
            <Correction
              problem={problem}
              row={rowOnSheet(number)}
              onCorrect={(text) => onCorrect(problem.column, text)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface CorrectionProps {
  readonly problem: RowProblem;
  readonly row: number;
  readonly onCorrect: (text: string) => void;
}

/** The text of the cell, to be put right here; taken when the field is left. */
function Correction({ problem: { column, text }, row, onCorrect }: CorrectionProps) {
  const [typed, setTyped] = useState(text);
  const give = () => {
    if (typed !== text) onCorrect(typed);
  };
  return (
    <div
      className={styles.correction}
      onBlur={give}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) give();
      }}
    >
      <HeldText
        look="grid"
        label={texts.correct(texts.columns[column], row)}
        text={typed}
        onType={setTyped}
      />
    </div>
  );
}
