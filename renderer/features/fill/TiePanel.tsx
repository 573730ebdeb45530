import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { shareForms, type Tie } from '../../../shared/domain/parts/fill-mappings';
import { vi } from '../../../shared/i18n';
import { addressOf } from '../../../shared/spreadsheet/address';
import { fieldMark } from '../../components/field/flow';
import { OptionSelect } from '../../components/field/OptionSelect';
import { mainButton, ownForm } from '../../components/main-button';
import styles from './fill.module.css';
import { IndicatorList } from './IndicatorList';
import type { TieSubject } from './offered-indicators';
import { type TieDraftPlace, useTieDraft } from './use-tie-draft';

const texts = vi.fill.screen.picker;
const subjects: readonly TieSubject[] = ['cell', 'cells', 'people', 'ward'];

interface TiePanelProps {
  readonly place: TieDraftPlace;
  readonly onTie: (tie: Tie) => Promise<string | undefined>;
  /** Takes the tie of the cell away; undefined where there is none. */
  readonly onUntie: (() => void) | undefined;
  readonly onClose: () => void;
}

/** Beside the grid: what goes into the chosen cell, found by a few letters. Enter takes the marked one, Esc goes back. */
export function TiePanel({ place, onTie, onUntie, onClose }: TiePanelProps) {
  const draft = useTieDraft(place);
  const [problem, setProblem] = useState<string>();
  const list = useId();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus({ preventScroll: true }), []);
  const take = async () => {
    const tie = draft.tie();
    if (typeof tie === 'string') setProblem(tie);
    else setProblem(await onTie(tie));
  };
  const onPanelKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') onClose();
    const takes = event.key === 'Enter' && !event.ctrlKey && event.target instanceof HTMLInputElement;
    if (!takes || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    void take();
  };
  const onSearchKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    draft.mark(step);
  };
  const sheet = place.form.sheets[place.sheetIndex]?.name ?? '';
  return (
    <section
      {...ownForm}
      className={styles.panel}
      aria-label={texts.title(sheet, addressOf(place.position))}
      onKeyDown={onPanelKey}
    >
      <h3 className={styles.panelTitle}>{texts.title(sheet, addressOf(place.position))}</h3>
      <OptionSelect
        enters
        label={texts.kind}
        value={draft.subject}
        options={subjects.map((subject) => ({ value: subject, label: texts.kinds[subject] }))}
        onChoose={draft.choose}
      />
      <TextInput
        {...fieldMark}
        ref={search}
        label={texts.search}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        description={texts.searchHint}
        value={draft.query}
        autoComplete="off"
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={draft.marked === undefined ? undefined : `${list}-${draft.marked.id}`}
        onChange={(event) => draft.search(event.currentTarget.value)}
        onKeyDown={onSearchKey}
      />
      <IndicatorList
        id={list}
        found={draft.found}
        marked={draft.marked?.id}
        onMark={draft.pick}
        onTake={() => void take()}
        elsewhere={draft.elsewhere}
        onGo={(subject) => {
          draft.choose(subject);
          search.current?.focus();
        }}
      />
      <TieFields draft={draft} />
      {problem !== undefined && (
        <p role="alert" className={`error-line ${styles.tieProblem ?? ''}`}>
          {problem}
        </p>
      )}
      <div className={styles.foot}>
        <Button {...mainButton} onClick={() => void take()}>
          {texts.action}
        </Button>
        {onUntie && (
          <Button variant="default" onClick={onUntie}>
            {vi.fill.screen.untie}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {texts.leave}
        </Button>
      </div>
    </section>
  );
}

/** What only a column needs, or only a share. */
function TieFields({ draft }: { readonly draft: ReturnType<typeof useTieDraft> }) {
  const { subject, marked } = draft;
  const shares = [
    { value: '' as const, label: texts.shares.auto },
    ...shareForms.map((share) => ({ value: share, label: texts.shares[share] })),
  ];
  return (
    <div className={styles.fields}>
      {subject !== 'cell' && (
        <TextInput
          label={texts.toRow}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          description={texts.toRowHint(draft.needed, texts.subjects[subject])}
          inputMode="numeric"
          value={draft.toRow}
          onChange={(event) => draft.setToRow(event.currentTarget.value)}
        />
      )}
      {subject !== 'cell' && (
        <TextInput
          label={texts.namesIn}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          description={draft.standIn === undefined ? texts.namesInHint : texts.byNameHint}
          value={draft.namesIn}
          onChange={(event) => draft.setNamesIn(event.currentTarget.value)}
        />
      )}
      {marked?.isShare === true && (
        <OptionSelect
          label={texts.share}
          value={draft.share ?? ''}
          options={shares}
          onChoose={(share) => draft.setShare(share === '' ? undefined : share)}
        />
      )}
    </div>
  );
}
