import { useState } from 'react';
import { activeCells, isHeld } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { useSeason } from '../../app/store/hooks';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { OptionSelect } from '../../components/field/OptionSelect';
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
      <div className={styles.cell}>
        <OptionSelect
          label={texts.cell}
          value={cell.id}
          options={cells.map(({ id, name, termChanges = [] }) => ({
            value: id,
            label: texts.cellOption(name, termChanges.length),
          }))}
          onChoose={setChosen}
        />
      </div>
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
          <div className={styles.cell}>
            <OptionSelect
              label={texts.table.show}
              value={shown}
              options={[
                { value: '', label: texts.table.all },
                ...changed.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChoose={setShown}
            />
          </div>
        )}
        <TermChangeTable cells={listed} />
      </Section>
      <PreviousChanges />
    </Page>
  );
}
