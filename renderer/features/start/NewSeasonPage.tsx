import { Button } from '@mantine/core';
import { type KeyboardEvent, type SubmitEvent, useRef } from 'react';
import { ruleSetIds } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { isNoEarlierTerm } from '../../../shared/text/terms';
import { ProblemNote } from '../../app/frame/ProblemNote';
import { useAppView } from '../../app/store/hooks';
import { fieldMark, onFormKey } from '../../components/field/flow';
import { OptionSelect } from '../../components/field/OptionSelect';
import { mainButton } from '../../components/main-button';
import { FieldRow, useDocumentTitle } from '../../components/Page';
import { BasisChoice } from './BasisChoice';
import { FormDate, FormText } from './FormText';
import type { Basis, DateKey, TextKey } from './new-season-form';
import styles from './start.module.css';
import { useNewSeason } from './use-new-season';

const texts = vi.start.form;

/** What is asked before a data file is made; nothing is stored until its place is chosen. */
export function NewSeasonPage({ basis: firstBasis }: { readonly basis: Basis }) {
  useDocumentTitle(texts.title);
  const { basis, changeBasis, form, isTyped, change, leaveDate, errors, submit, leave } =
    useNewSeason(firstBasis);
  const last = useAppView().file?.seasons.at(-1)?.term;
  const before = basis === 'empty' ? form.previousTerm : basis === 'thisFile' ? last : undefined;
  const doubt = isNoEarlierTerm(before, form.term) ? { hint: texts.noLaterTerm(before ?? '') } : {};
  const element = useRef<HTMLFormElement>(null);
  const field = (key: TextKey) => ({ name: key, value: form[key], error: errors[key], onType: change(key) });
  const date = (key: DateKey) => ({ ...field(key), name: key, onLeave: leaveDate(key) });
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    submit((key) => element.current?.querySelector<HTMLElement>(`[name="${key}"]`)?.focus());
  };
  const leaves = useRef<HTMLButtonElement>(null);
  /** Esc leaves, and where something was typed goes to the button that does. */
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    onFormKey(event);
    if (event.defaultPrevented || event.key !== 'Escape') return;
    event.preventDefault();
    if (!isTyped || event.target === leaves.current) leave();
    else leaves.current?.focus();
  };
  return (
    <main className={styles.page}>
      <h1 className={styles.formTitle}>{texts.title}</h1>
      <p className={styles.lead}>{texts.lead}</p>
      <ProblemNote />
      <form ref={element} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
        <BasisChoice basis={basis} onChoose={changeBasis} />
        {basis === 'empty' && (
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
        )}
        <fieldset className={styles.formSection}>
          <legend>{texts.season}</legend>
          <FieldRow columnRem={20}>
            <FormText
              {...field('term')}
              {...doubt}
              label={texts.term}
              placeholder={texts.termExample}
              required
              // with what is known already it is the first field
              autoFocus={basis !== 'empty'}
            />
            {basis === 'empty' && (
              <FormText
                {...field('previousTerm')}
                label={texts.previousTerm}
                placeholder={texts.previousTermExample}
              />
            )}
            <FormDate {...date('plannedFrom')} label={texts.plannedFrom} />
            <FormDate {...date('plannedTo')} label={texts.plannedTo} />
            <div className={styles.wholeRow}>
              <OptionSelect
                enters
                label={texts.ruleSet}
                hint={texts.ruleSetHint}
                value={form.ruleSet}
                options={ruleSetIds.map((id) => ({ value: id, label: vi.choices.ruleSet[id] }))}
                onChoose={change('ruleSet')}
              />
            </div>
          </FieldRow>
        </fieldset>
        <div className={styles.formEnd}>
          <Button type="submit" size="md" {...mainButton} {...fieldMark}>
            {basis === 'empty' ? texts.submit : vi.terms.basis.submit[basis]}
          </Button>
          <Button ref={leaves} variant="default" size="md" onClick={leave}>
            {texts.leave}
          </Button>
        </div>
      </form>
    </main>
  );
}
