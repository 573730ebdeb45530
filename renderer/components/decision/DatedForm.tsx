import { type ReactNode, useRef } from 'react';
import { vi } from '../../../shared/i18n';
import { ChangeButton } from '../field/ChangeButton';
import { fieldMark, focusFirstField, focusFirstWrong } from '../field/flow';
import { HeldText } from '../field/HeldField';
import { type DateBound, willStore } from '../field/readings';
import { mainButton, ownForm } from '../main-button';
import { FieldRow } from '../Page';
import { DecisionInput } from './DecisionInput';
import type { DatedDraft, DatedProblems } from './dated';
import styles from './decision.module.css';

const texts = vi.common.dated;

interface DatedFormProps {
  /** “Ngày có hiệu lực”. */
  readonly dayLabel: string;
  /** No day before it is taken. */
  readonly notBefore?: DateBound;
  readonly draft: DatedDraft;
  readonly problems: DatedProblems;
  readonly refused: string | undefined;
  readonly onChange: (part: Partial<DatedDraft>) => void;
  /** Stores it; true when the form is free for the next one, at once. */
  readonly onAdd: () => boolean;
  /** What changes: the fields before day and decision. */
  readonly children: ReactNode;
  /** Beside the decision. */
  readonly more?: ReactNode;
  /** What it will do, above the button. */
  readonly outlook?: ReactNode;
}

/**
 * A form of a dated change: what changes, its day, its decision, and the button that stores all of it. Enter in the last
 * field leads to the button, Ctrl + Enter presses it from any; then the first field has the focus, or the first wrong one.
 */
export function DatedForm(props: DatedFormProps) {
  const { dayLabel, notBefore, draft, problems, refused, onChange, onAdd, children, more, outlook } = props;
  const form = useRef<HTMLDivElement>(null);
  const add = () => (onAdd() ? focusFirstField : focusFirstWrong)(form.current);
  return (
    <div ref={form} {...ownForm} className={styles.form}>
      {children}
      <FieldRow columnRem={16}>
        <HeldText
          label={dayLabel}
          hint={willStore(draft.on, { notBefore }) ?? texts.dayHint}
          text={draft.on}
          error={problems.on}
          onType={(on) => onChange({ on })}
        />
        <DecisionInput
          label={texts.decision}
          listLabel={texts.decisions}
          hint={texts.decisionHint}
          text={draft.decision}
          onType={(decision) => onChange({ decision })}
        />
        {more}
      </FieldRow>
      {outlook}
      {refused !== undefined && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
      <ChangeButton {...fieldMark} {...mainButton} onClick={add}>
        {texts.add}
      </ChangeButton>
    </div>
  );
}
