import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportView } from '../../../shared/api-import';
import type { Cell } from '../../../shared/domain/season';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import type { CellTie } from '../../../shared/import/plan/plan';
import { NEW_CELL, SKIP_CELL } from '../../../shared/import/plan/settings';
import { formatCount } from '../../../shared/text/share';
import { useSeason } from '../../app/store/hooks';
import { onGridKey } from '../../components/field/flow';
import { HeldChoice } from '../../components/field/HeldField';
import { Section } from '../../components/Page';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { asksMark } from './asks';
import styles from './import.module.css';
import { NearPresses } from './NearPresses';
import type { Import, OpenedList } from './use-import';

const texts = vi.importScreen.ties;
const UNDECIDED = '';
/** Each cell has a list of all cells of the season to choose from; more are drawn when they are asked for. */
const SHOWN_AT_ONCE = 20;

interface CellTiesProps {
  readonly view: ImportView;
  readonly list: OpenedList;
  readonly onChange: Import['change'];
}

/** The cells that a list names, each tied to a cell of the season, to a new one, or left out. */
export function CellTies({ view: { ties }, list: { settings }, onChange }: CellTiesProps) {
  const cells = activeCells(useSeason());
  const [shown, setShown] = useState(false);
  // those chosen here stay where they are
  const open = ties.filter(
    ({ key, to }) =>
      to === undefined || to === NEW_CELL || to === SKIP_CELL || settings.cells?.[key] !== undefined,
  );
  const undecided = open.filter(({ to }) => to === undefined);
  const decided = open.filter(({ to }) => to !== undefined);
  const first = [...undecided, ...decided.slice(0, Math.max(0, SHOWN_AT_ONCE - undecided.length))];
  const listed = shown ? ties : open.filter((tie) => first.includes(tie));
  const choose = (key: string, to: string) => onChange({ cells: { ...settings.cells, [key]: to } });
  const known = ties.length - listed.length;
  const othersWords = listed.length < open.length ? texts.othersListed : texts.othersKnown;
  const others = known > 0 && (
    <p>
      {open.length === 0 ? texts.allKnown(known) : othersWords(known)}{' '}
      <Button variant="subtle" size="compact-sm" onClick={() => setShown(true)}>
        {texts.show}
      </Button>
    </p>
  );
  if (listed.length === 0) return <Section title={texts.title}>{others}</Section>;
  return (
    <Section title={texts.title} lead={texts.lead}>
      <div className={styles.ties}>
        <DataTable caption={texts.title} keepHeading>
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col" className={cellClass.number}>
                {texts.rows}
              </th>
              <th scope="col">{texts.to}</th>
            </tr>
          </thead>
          <tbody onKeyDown={onGridKey}>
            {listed.map((tie, index) => (
              <TieRow
                key={tie.key}
                tie={tie}
                cells={cells}
                tabStop={index === 0}
                onChoose={(to) => choose(tie.key, to)}
              />
            ))}
          </tbody>
        </DataTable>
      </div>
      {others}
    </Section>
  );
}

interface TieRowProps {
  readonly tie: CellTie;
  readonly cells: readonly Cell[];
  /** Tab stops at it though it is decided: the way into the column. */
  readonly tabStop: boolean;
  readonly onChoose: (to: string) => void;
}

function TieRow({ tie, cells, tabStop, onChoose }: TieRowProps) {
  const name = tie.name === '' ? texts.unnamed : tie.name;
  const names: Record<string, string> = {
    [UNDECIDED]: texts.undecided,
    [NEW_CELL]: texts.added,
    [SKIP_CELL]: texts.skipped,
    ...Object.fromEntries(cells.map((cell) => [cell.id, cell.name])),
    ...Object.fromEntries(
      tie.near.map((cell) => [cell.id, tie.name === '' ? texts.fromFile(cell.name) : texts.near(cell.name)]),
    ),
  };
  const choices = [
    ...(tie.to === undefined ? [UNDECIDED] : []),
    ...tie.near.map(({ id }) => id),
    ...(tie.name === '' ? [] : [NEW_CELL]),
    SKIP_CELL,
    ...cells.map(({ id }) => id).filter((id) => !tie.near.some((near) => near.id === id)),
  ];
  return (
    <tr>
      <th scope="row">
        {name}
        {tie.several && <p className={styles.hint}>{texts.several}</p>}
      </th>
      <td className={cellClass.number}>{formatCount(tie.rows)}</td>
      <td className={cellClass.field} {...(tie.to === undefined ? asksMark : {})}>
        <HeldChoice
          label={texts.toOf(name)}
          value={tie.to ?? UNDECIDED}
          choices={choices}
          names={names}
          passedByTab={!tabStop && tie.to !== undefined}
          onChoose={onChoose}
        />
        {tie.to === undefined && (
          <NearPresses
            near={tie.near.map(({ id, name }) => ({ key: id, words: texts.is(name) }))}
            onChoose={onChoose}
          />
        )}
      </td>
    </tr>
  );
}
