import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type SubmitEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { ruleSetIds } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { todayHere } from '../../../shared/text/today';
import { ProblemNote } from '../../app/frame/ProblemNote';
import { paths } from '../../app/paths';
import { useAppStore } from '../../app/store/hooks';
import { CalendarButton } from '../../components/field/DateField';
import { fieldClasses } from '../../components/field/DraftInput';
import { fieldMark, onFormKey, selectAtFirstClick } from '../../components/field/flow';
import { FieldRow, useDocumentTitle } from '../../components/Page';
import { emptyForm, type FormErrors, type NewSeasonForm, readForm, type TextKey } from './new-season-form';
import styles from './start.module.css';

const texts = vi.start.form;

/** What is asked before a data file is made; nothing is stored until its place is chosen. */
export function NewSeasonPage() {
  useDocumentTitle(texts.title);
  const { form, change, errors, submit, leave } = useNewSeason();
  const element = useRef<HTMLFormElement>(null);
  const field = (key: TextKey) => ({ name: key, value: form[key], error: errors[key], onType: change(key) });
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    submit((key) => element.current?.querySelector<HTMLElement>(`[name="${key}"]`)?.focus());
  };
  return (
    <main className={styles.page}>
      <h1 className={styles.formTitle}>{texts.title}</h1>
      <p className={styles.lead}>{texts.lead}</p>
      <ProblemNote />
      <form ref={element} onSubmit={onSubmit} onKeyDown={onFormKey} noValidate>
        <fieldset className={styles.formSection}>
          <legend>{texts.committee}</legend>
          <FieldRow columnRem={20}>
            <FormText
              {...field('name')}
              label={texts.name}
              placeholder={texts.nameExample}
              required
              autoFocus
            />
            <FormText
              {...field('place')}
              label={texts.place}
              placeholder={texts.placeExample}
              hint={texts.placeHint}
            />
            <FormText
              {...field('superiorOrganization')}
              label={texts.superiorOrganization}
              placeholder={texts.superiorOrganizationExample}
            />
            <FormText {...field('superior')} label={texts.superior} placeholder={texts.superiorExample} />
          </FieldRow>
        </fieldset>
        <fieldset className={styles.formSection}>
          <legend>{texts.season}</legend>
          <FieldRow columnRem={20}>
            <FormText {...field('term')} label={texts.term} placeholder={texts.termExample} required />
            <FormText
              {...field('previousTerm')}
              label={texts.previousTerm}
              placeholder={texts.previousTermExample}
            />
            <FormText {...field('plannedFrom')} label={texts.plannedFrom} date />
            <FormText {...field('plannedTo')} label={texts.plannedTo} date />
            <NativeSelect
              {...fieldMark}
              className={styles.wholeRow}
              label={texts.ruleSet}
              description={texts.ruleSetHint}
              inputWrapperOrder={['label', 'input', 'description']}
              classNames={fieldClasses}
              value={form.ruleSet}
              data={ruleSetIds.map((id) => ({ value: id, label: vi.choices.ruleSet[id] }))}
              onChange={(event) => change('ruleSet')(event.currentTarget.value)}
            />
          </FieldRow>
        </fieldset>
        <div className={styles.formEnd}>
          <Button type="submit" size="md" {...fieldMark}>
            {texts.submit}
          </Button>
          <Button variant="default" size="md" onClick={leave}>
            {texts.leave}
          </Button>
        </div>
      </form>
    </main>
  );
}

function useNewSeason() {
  const store = useAppStore();
  const [, navigate] = useLocation();
  const [form, setForm] = useState<NewSeasonForm>(() => emptyForm(todayHere(new Date())));
  const [errors, setErrors] = useState<FormErrors>({});
  const back = () => navigate(paths.overview, { replace: true });
  return {
    form,
    errors,
    change: (key: keyof NewSeasonForm) => (text: string) => {
      setForm((before) => ({ ...before, [key]: text }));
      setErrors((before) => ({ ...before, [key]: undefined }));
    },
    submit: (focus: (key: string) => void) => {
      const read = readForm(form);
      setErrors(read.errors);
      const [first] = Object.keys(read.errors);
      if (first !== undefined) focus(first);
      if (read.season) {
        void store.create(read.season).then((created) => {
          if (created) back();
        });
      }
    },
    leave: () => {
      store.dismissProblem();
      back();
    },
  };
}

interface FormTextProps {
  readonly name: TextKey;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly date?: boolean;
  readonly onType: (text: string) => void;
}

function FormText({
  name,
  label,
  value,
  error,
  hint,
  date = false,
  required = false,
  onType,
  ...rest
}: FormTextProps) {
  return (
    <TextInput
      {...fieldMark}
      {...rest}
      {...(date && {
        placeholder: vi.fields.datePlaceholder,
        onMouseDown: selectAtFirstClick,
        rightSection: (
          <CalendarButton
            label={label}
            value={undefined}
            disabled={false}
            onChoose={(day) => onType(formatDate(day))}
          />
        ),
      })}
      name={name}
      label={label}
      description={hint}
      value={value}
      withAsterisk={required}
      aria-required={required}
      error={error}
      errorProps={{ role: 'alert' }}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      autoComplete="off"
      classNames={fieldClasses}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
