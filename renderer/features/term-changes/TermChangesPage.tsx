import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { activeCells, isHeld } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { useSeason } from '../../app/store/hooks';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { fieldClasses } from '../../components/field/DraftInput';
import { Page, Section } from '../../components/Page';
import { PreviousChanges } from './PreviousChanges';
import { SittingTable } from './SittingTable';
import { TermChangeForm } from './TermChangeForm';
import { TermChangeTable } from './TermChangeTable';
import styles from './termChanges.module.css';

const texts = vi.termChanges;

/** Changes of the committees between one congress and the next (kiện toàn): who sits now, and what changed. */
export function TermChangesPage() {
  const cells = activeCells(useSeason());
  const [chosen, setChosen] = useState<string>();
  const [shown, setShown] = useState('');
  const head = { title: texts.title } as const;
  const cell = cells.find(({ id }) => id === chosen) ?? cells[0];
  if (!cell) {
    return (
      <Page {...head}>
        <EmptySeason text={texts.noCells} />
      </Page>
    );
  }
  const changed = cells.filter(({ termChanges = [] }) => termChanges.length > 0);
  const listed = changed.filter(({ id }) => shown === '' || id === shown);
  const count = listed.reduce((sum, { termChanges = [] }) => sum + termChanges.length, 0);
  return (
    <Page {...head} lead={texts.lead}>
      <NativeSelect
        className={styles.cell}
        label={texts.cell}
        classNames={fieldClasses}
        value={cell.id}
        data={cells.map(({ id, name, termChanges = [] }) => ({
          value: id,
          label: texts.cellOption(name, termChanges.length),
        }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Section title={texts.sitting.title}>
        <SittingTable cell={cell} />
      </Section>
      {(isHeld(cell.congress) || cell.congress.committee.length > 0) && (
        <Section title={texts.form.title}>
          <TermChangeForm key={cell.id} cell={cell} />
        </Section>
      )}
      <Section title={texts.table.title(count)}>
        {changed.length > 1 && (
          <NativeSelect
            className={styles.cell}
            label={texts.table.show}
            classNames={fieldClasses}
            value={shown}
            data={[
              { value: '', label: texts.table.all },
              ...changed.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => setShown(event.currentTarget.value)}
          />
        )}
        <TermChangeTable cells={listed} />
      </Section>
      <PreviousChanges />
    </Page>
  );
}
