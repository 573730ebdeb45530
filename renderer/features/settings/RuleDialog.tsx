import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { rulePreview } from '../../../shared/checks';
import { seasonParts } from '../../../shared/domain/parts';
import type { Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { type RuleChanges, type RuleKey, rulesOf } from '../../../shared/rules/rule-sets';
import { useRemove, useSeason, useToday } from '../../app/store/hooks';
import { fieldClasses } from '../../components/field/DraftInput';
import { OptionSelect } from '../../components/field/OptionSelect';
import { FieldRow } from '../../components/Page';
import { PreviewList } from './PreviewList';
import { formOf, type RuleField } from './rule-forms';

const texts = vi.settings.rules;

interface RuleDialogProps {
  readonly name: string;
  readonly ruleKey: RuleKey;
  readonly onClose: () => void;
}

/** One value of the rules: its fields, its source, and what it would change before Enter applies it. */
export function RuleDialog({ name, ruleKey, onClose }: RuleDialogProps) {
  const season = useSeason();
  const today = useToday();
  const save = useRemove();
  const rules = rulesOf(season);
  const { fields, make } = formOf(ruleKey, rules);
  const [typed, setTyped] = useState(() => fields.map(({ text }) => text));
  const [source, setSource] = useState(rules[ruleKey].source);
  const changed = changedSeason(season, ruleKey, make(typed), source);
  const apply = (event: SubmitEvent) => {
    event.preventDefault();
    const value = changed?.rules?.[ruleKey];
    if (!value) return;
    onClose();
    const patch: Partial<RuleChanges> = { [ruleKey]: value };
    void save({ type: 'value.update', name: 'rules', patch }, texts.applied);
  };
  return (
    <Modal opened onClose={onClose} title={texts.changeOf(name)} size="lg">
      <form onSubmit={apply}>
        <FieldRow>
          {fields.map((field, index) => (
            <OneField
              key={field.label}
              field={field}
              first={index === 0}
              text={typed[index] ?? ''}
              onType={(text) => setTyped((before) => before.with(index, text))}
            />
          ))}
        </FieldRow>
        <TextInput
          mt="sm"
          label={texts.ownSource}
          value={source}
          autoComplete="off"
          classNames={fieldClasses}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <h3>{texts.preview.title}</h3>
        {changed ? (
          <PreviewList preview={rulePreview(season, changed, today)} />
        ) : (
          <p role="alert">{texts.wrong}</p>
        )}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {texts.keep}
          </Button>
          <Button type="submit" disabled={!changed}>
            {texts.apply}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

/** The season by the value as typed; undefined where it is none. */
function changedSeason(season: Season, key: RuleKey, value: unknown, source: string): Season | undefined {
  if (value === undefined) return undefined;
  const own = { value, certainty: 'office', source };
  const parsed = seasonParts.rules.schema.safeParse({ ...season.rules, [key]: own });
  return parsed.success ? { ...season, rules: parsed.data } : undefined;
}

interface OneFieldProps {
  readonly field: RuleField;
  /** The focus begins here. */
  readonly first: boolean;
  readonly text: string;
  readonly onType: (text: string) => void;
}

function OneField({ field: { label, choices }, first, text, onType }: OneFieldProps) {
  if (choices) {
    return (
      <OptionSelect
        data-autofocus={first ? true : undefined}
        label={label}
        value={text}
        options={choices.map(([value, words]) => ({ value, label: words }))}
        onChoose={onType}
      />
    );
  }
  return (
    <TextInput
      data-autofocus={first ? true : undefined}
      label={label}
      value={text}
      inputMode="numeric"
      autoComplete="off"
      classNames={fieldClasses}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
