import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { genders, positions } from '../../../shared/domain/choices';
import { termChangeKinds } from '../../../shared/domain/parts/terms';
import type { Cell } from '../../../shared/domain/season';
import { lastPost, sittingNow } from '../../../shared/domain/sitting-committee';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { formatDate } from '../../../shared/text/dates';
import { useRemove } from '../../app/store/hooks';
import { DecisionInput } from '../../components/decision/DecisionInput';
import { ChangeButton } from '../../components/field/ChangeButton';
import { ComboInput } from '../../components/field/ComboInput';
import { fieldClasses } from '../../components/field/DraftInput';
import { fieldMark } from '../../components/field/flow';
import { HeldText } from '../../components/field/HeldField';
import { useDisabled } from '../../components/field/read-only';
import { useKept } from '../../components/field/use-kept';
import { FieldRow } from '../../components/Page';
import { useKnownPeople } from '../../components/people/use-known-people';
import {
  comes,
  type DraftProblems,
  emptyDraft,
  givesPost,
  readTermChange,
  type TermChangeDraft,
} from './change-draft';
import styles from './termChanges.module.css';

const texts = vi.termChanges.form;

interface DraftProps {
  readonly draft: TermChangeDraft;
  readonly problems: DraftProblems;
  readonly onChange: (part: Partial<TermChangeDraft>) => void;
}

/** One change of the committee of a cell, stored as a whole. */
export function TermChangeForm({ cell }: { readonly cell: Cell }) {
  const addUndoably = useRemove();
  const [draft, setDraft] = useKept<TermChangeDraft>(`termChange ${cell.id}`, emptyDraft);
  const [problems, setProblems] = useState<DraftProblems>({});
  const [refused, setRefused] = useState<string>();
  const change = (part: Partial<TermChangeDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setProblems({});
    setRefused(undefined);
  };
  const add = async () => {
    const read = readTermChange(cell, draft);
    if (!read.ok) {
      setProblems(read.problems);
      return;
    }
    const { item } = read;
    const text = vi.termChanges.added(item.fullName, vi.termChanges.kinds[item.kind]);
    const answer = await addUndoably({ type: 'item.add', name: 'termChanges', cellId: cell.id, item }, text);
    if (answer.ok) setDraft({ ...emptyDraft, kind: draft.kind, on: draft.on, decision: draft.decision });
    else setRefused(errorText(answer.error));
  };
  const props = { draft, problems, onChange: change };
  return (
    <div className={styles.form}>
      <FieldRow columnRem={16}>
        <NativeSelect
          {...fieldMark}
          label={texts.kind}
          classNames={fieldClasses}
          value={draft.kind}
          disabled={useDisabled(false)}
          data={termChangeKinds.map((value) => ({ value, label: vi.termChanges.kinds[value] }))}
          onChange={(event) => {
            const kind = termChangeKinds.find((one) => one === event.currentTarget.value);
            if (kind) change({ kind });
          }}
        />
        {comes(draft.kind) ? <Newcomer {...props} /> : <Sitting cell={cell} {...props} />}
        {givesPost(draft.kind) && <PostSelect {...props} />}
      </FieldRow>
      <DecisionFields {...props} />
      {refused !== undefined && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
      <ChangeButton onClick={() => void add()}>{texts.add}</ChangeButton>
    </div>
  );
}

function Sitting({ cell, draft, problems, onChange }: DraftProps & { readonly cell: Cell }) {
  return (
    <NativeSelect
      {...fieldMark}
      label={texts.person}
      classNames={fieldClasses}
      value={draft.member}
      disabled={useDisabled(false)}
      error={problems.person}
      errorProps={{ role: 'alert' }}
      data={[
        { value: '', label: texts.choosePerson },
        ...sittingNow(cell).map((member) => ({
          value: member.id,
          label: `${member.fullName}, ${vi.choices.position[lastPost(member)].toLowerCase()}`,
        })),
      ]}
      onChange={(event) => onChange({ member: event.currentTarget.value })}
    />
  );
}

function Newcomer({ draft, problems, onChange }: DraftProps) {
  const disabled = useDisabled(false);
  const known = useKnownPeople(draft.personId === undefined ? draft.fullName : '');
  const pick = (key: string) => {
    const person = known.find((one) => one.key === key);
    if (!person) return;
    const { fullName, gender = '', born } = person.profile;
    const birth = born === undefined ? '' : formatDate(born);
    onChange({ personId: person.personId, fullName, gender, born: birth });
  };
  return (
    <>
      <ComboInput
        label={texts.newPerson}
        listLabel={texts.offered}
        text={draft.fullName}
        options={known.map(({ key, profile: { fullName, born }, cellNames }) => ({
          key,
          label: fullName,
          detail: [...(born === undefined ? [] : [formatDate(born)]), ...cellNames].join(', '),
        }))}
        disabled={disabled}
        error={problems.person}
        onType={(fullName) => onChange({ fullName, personId: undefined })}
        onPick={pick}
        onKeyDown={() => undefined}
        onLeave={() => undefined}
      />
      <NativeSelect
        {...fieldMark}
        label={texts.gender}
        classNames={fieldClasses}
        value={draft.gender}
        disabled={disabled}
        data={[
          { value: '', label: vi.fields.notChosen },
          ...genders.map((value) => ({ value, label: vi.choices.gender[value] })),
        ]}
        onChange={(event) =>
          onChange({ gender: genders.find((one) => one === event.currentTarget.value) ?? '' })
        }
      />
      <HeldText
        label={texts.born}
        text={draft.born}
        error={problems.born}
        onType={(born) => onChange({ born })}
      />
    </>
  );
}

function PostSelect({ draft, problems, onChange }: DraftProps) {
  return (
    <NativeSelect
      {...fieldMark}
      label={texts.position}
      classNames={fieldClasses}
      value={draft.position}
      disabled={useDisabled(false)}
      error={problems.position}
      errorProps={{ role: 'alert' }}
      data={positions.map((value) => ({ value, label: vi.choices.position[value] }))}
      onChange={(event) => {
        const position = positions.find((one) => one === event.currentTarget.value);
        if (position) onChange({ position });
      }}
    />
  );
}

function DecisionFields({ draft, problems, onChange }: DraftProps) {
  return (
    <FieldRow columnRem={16}>
      <HeldText
        label={texts.on}
        hint={texts.onHint}
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
      <HeldText
        label={texts.note}
        text={draft.note}
        error={problems.note}
        onType={(note) => onChange({ note })}
      />
    </FieldRow>
  );
}
