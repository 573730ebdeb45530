import { Button, Modal, NativeSelect, Radio, TextInput } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import { type ShareForm, shareForms } from '../../../shared/domain/parts/fill-mappings';
import { vi } from '../../../shared/i18n';
import { addressOf } from '../../../shared/spreadsheet/address';
import styles from './fill.module.css';
import { IndicatorList } from './IndicatorList';
import type { TieSubject } from './offered-indicators';
import { type TieDraftPlace, useTieDraft } from './use-tie-draft';

const texts = vi.fill.screen.picker;
const subjects: readonly TieSubject[] = ['cell', 'cells', 'people'];

interface TieDialogProps {
  readonly place: TieDraftPlace;
  readonly onTie: (tie: Tie) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Ties a cell to a figure: what for, then which one, found by a few letters. Enter takes the marked one. */
export function TieDialog({ place, onTie, onClose }: TieDialogProps) {
  const draft = useTieDraft(place);
  const [problem, setProblem] = useState<string>();
  const list = useId();
  const take = async () => {
    const tie = draft.tie();
    if (typeof tie === 'string') setProblem(tie);
    else setProblem(await onTie(tie));
  };
  const onSearchKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) draft.mark(step);
    else if (event.key === 'Enter') void take();
    else return;
    event.preventDefault();
  };
  const sheet = place.form.sheets[place.sheetIndex]?.name ?? '';
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.title(sheet, addressOf(place.position))}
      size="52rem"
      closeOnClickOutside={false}
    >
      <div className={styles.dialog}>
        <Radio.Group label={texts.kind} value={draft.subject} onChange={(next) => draft.choose(next)}>
          {subjects.map((subject) => (
            <Radio key={subject} value={subject} label={texts.kinds[subject]} mt="xs" />
          ))}
        </Radio.Group>
        <TextInput
          data-autofocus
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
        />
        <TieFields draft={draft} />
        {problem !== undefined && (
          <p role="alert" className={`error-line ${styles.tieProblem ?? ''}`}>
            {problem}
          </p>
        )}
        <div className={styles.foot}>
          <Button onClick={() => void take()}>{texts.action}</Button>
          <Button variant="default" onClick={onClose}>
            {texts.leave}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** What only a column needs, or only a share. */
function TieFields({ draft }: { readonly draft: ReturnType<typeof useTieDraft> }) {
  const { subject, marked } = draft;
  const shares = [
    { value: '', label: texts.shares.auto },
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
      {subject === 'cells' && (
        <TextInput
          label={texts.namesIn}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          description={texts.namesInHint}
          value={draft.namesIn}
          onChange={(event) => draft.setNamesIn(event.currentTarget.value)}
        />
      )}
      {marked?.isShare === true && (
        <NativeSelect
          label={texts.share}
          data={shares}
          value={draft.share ?? ''}
          onChange={(event) =>
            draft.setShare((event.currentTarget.value || undefined) as ShareForm | undefined)
          }
        />
      )}
    </div>
  );
}
