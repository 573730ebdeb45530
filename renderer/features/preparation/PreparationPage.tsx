import { Button, Switch } from '@mantine/core';
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
import { OptionSelect } from '../../components/field/OptionSelect';
import { Page, Section } from '../../components/Page';
import { ClockNote } from '../../components/time/ClockNote';
import { useDay } from '../../components/time/day';
import { ItemList } from './ItemList';
import { MarkDialog } from './MarkDialog';
import { type BoardPlace, PreparationBoard } from './PreparationBoard';
import styles from './preparation.module.css';

const texts = vi.preparation;

/** What of the board is looked at. */
interface View {
  readonly place: BoardPlace | undefined;
  /** The details of the mark at that place are open. */
  readonly opened: boolean;
  /** The id of a ward member; empty for all. */
  readonly guide: string;
  readonly lateOnly: boolean;
}

/** What is prepared in each cell, at a glance, or the mark to which a line of the overview led; in its place, where it is asked for, the office's own list. */
export function PreparationPage({ begin }: { readonly begin?: BoardPlace }) {
  const season = useSeason();
  const rows = preparationBoard(season, useDay(), vi.preparation.defaults);
  const items = preparationItemsOf(season, vi.preparation.defaults);
  const [view, setView] = useState<View>({
    place: begin,
    opened: begin !== undefined,
    guide: '',
    lateOnly: false,
  });
  const [listOpened, setListOpened] = useState(false);
  if (rows.length === 0) {
    return (
      <Page title={texts.title}>
        <EmptySeason text={texts.empty} />
      </Page>
    );
  }
  const { done, of, late } = preparationTotals(rows);
  const change = (part: Partial<View>) => setView((before) => ({ ...before, ...part }));
  const shown = rows.filter((row) => matches(row, view));
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead(done, of, late)}
      actions={
        <Button variant="default" onClick={() => setListOpened(!listOpened)}>
          {listOpened ? texts.items.close : texts.items.open}
        </Button>
      }
    >
      <ClockNote taken="done" />
      {!listOpened && <Filters view={view} onChange={change} />}
      {!listOpened && shown.length === 0 && <p>{texts.board.none}</p>}
      {!listOpened && shown.length > 0 && (
        <PreparationBoard
          rows={shown}
          items={items}
          place={view.place}
          onPlace={(place) => change({ place })}
          onOpen={() => change({ opened: true })}
        />
      )}
      {!listOpened && <Details rows={rows} view={view} onClose={() => change({ opened: false })} />}
      {listOpened && (
        <Section title={texts.items.title} lead={texts.items.lead}>
          <ItemList items={items} own={season.preparationItems !== undefined} />
        </Section>
      )}
    </Page>
  );
}

interface DetailsProps {
  readonly rows: readonly PreparationRow[];
  readonly view: View;
  readonly onClose: () => void;
}

/** The details of the mark at the place that was reached, while they are open. */
function Details({ rows, view: { place, opened }, onClose }: DetailsProps) {
  const row = opened ? rows.find(({ cell }) => cell.id === place?.cellId) : undefined;
  const mark = row?.marks.find(({ item }) => item.id === place?.itemId);
  return row && mark ? <MarkDialog cell={row.cell} mark={mark} onClose={onClose} /> : null;
}

interface FiltersProps {
  readonly view: View;
  readonly onChange: (part: Partial<View>) => void;
}

/** Which cells the board shows. */
function Filters({ view: { guide, lateOnly }, onChange }: FiltersProps) {
  const { wardMembers = [] } = useSeason();
  return (
    <div className={styles.filters}>
      <OptionSelect
        inline
        label={texts.filter.guide}
        value={guide}
        options={[
          { value: '', label: texts.filter.allGuides },
          ...wardMembers.map(({ id, fullName }) => ({ value: id, label: fullName })),
        ]}
        onChoose={(id) => onChange({ guide: id })}
      />
      <Switch
        label={texts.filter.late}
        checked={lateOnly}
        onChange={(event) => onChange({ lateOnly: event.currentTarget.checked })}
      />
    </div>
  );
}

function matches({ cell, late }: PreparationRow, { guide, lateOnly }: View): boolean {
  if (lateOnly && late === 0) return false;
  return guide === '' || cell.plan?.guides?.includes(guide) === true;
}
