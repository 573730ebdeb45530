import { NativeSelect, Switch } from '@mantine/core';
import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import {
  type PreparationRow,
  preparationBoard,
  preparationItemsOf,
  preparationTotals,
} from '../../../shared/planning/preparation';
import { useSeason } from '../../app/store/hooks';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { UnfoldButton } from '../../components/field/UnfoldButton';
import { Page, Section } from '../../components/Page';
import { useDay } from '../../components/time/day';
import { ItemList } from './ItemList';
import { MarkDialog } from './MarkDialog';
import { type BoardPlace, PreparationBoard } from './PreparationBoard';
import styles from './preparation.module.css';

const texts = vi.preparation;

/** What is prepared in each cell, at a glance, or the mark to which a line of the overview led; below it the office's own list. */
export function PreparationPage({ begin }: { readonly begin?: BoardPlace }) {
  const season = useSeason();
  const rows = preparationBoard(season, useDay(), vi.preparation.defaults);
  const items = preparationItemsOf(season, vi.preparation.defaults);
  const [place, setPlace] = useState(begin);
  const [opened, setOpened] = useState(begin !== undefined);
  const [guide, setGuide] = useState('');
  const [lateOnly, setLateOnly] = useState(false);
  const [listOpened, setListOpened] = useState(false);
  if (rows.length === 0) {
    return (
      <Page title={texts.title}>
        <EmptySeason text={texts.empty} />
      </Page>
    );
  }
  const { done, of, late } = preparationTotals(rows);
  const shown = rows.filter((row) => matches(row, guide, lateOnly));
  const chosen = rows.find(({ cell }) => cell.id === place?.cellId);
  const mark = chosen?.marks.find(({ item }) => item.id === place?.itemId);
  return (
    <Page wide title={texts.title} lead={texts.lead(done, of, late)}>
      <div className={styles.filters}>
        <NativeSelect
          label={texts.filter.guide}
          value={guide}
          onChange={(event) => setGuide(event.currentTarget.value)}
        >
          <option value="">{texts.filter.allGuides}</option>
          {(season.wardMembers ?? []).map(({ id, fullName }) => (
            <option key={id} value={id}>
              {fullName}
            </option>
          ))}
        </NativeSelect>
        <Switch
          label={texts.filter.late}
          checked={lateOnly}
          onChange={(event) => setLateOnly(event.currentTarget.checked)}
        />
      </div>
      {shown.length === 0 ? (
        <p>{texts.board.none}</p>
      ) : (
        <PreparationBoard
          rows={shown}
          items={items}
          place={place}
          onPlace={setPlace}
          onOpen={() => setOpened(true)}
        />
      )}
      {opened && chosen && mark && (
        <MarkDialog cell={chosen.cell} mark={mark} onClose={() => setOpened(false)} />
      )}
      <div>
        <UnfoldButton opened={listOpened} onToggle={() => setListOpened(!listOpened)}>
          {texts.items.open}
        </UnfoldButton>
      </div>
      {listOpened && (
        <Section title={texts.items.title} lead={texts.items.lead}>
          <ItemList items={items} own={season.preparationItems !== undefined} />
        </Section>
      )}
    </Page>
  );
}

function matches({ cell, late }: PreparationRow, guide: string, lateOnly: boolean): boolean {
  if (lateOnly && late === 0) return false;
  return guide === '' || cell.plan?.guides?.includes(guide) === true;
}
