import { Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { OpenedForm } from '../../../shared/api';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import { doubtsOf, namelessTies } from '../../../shared/fill/doubts';
import { planMapping } from '../../../shared/fill/fit';
import { catalogueOf } from '../../../shared/fill/indicators';
import type { LeftPlace } from '../../../shared/fill/propose/proposed';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { addressOf } from '../../../shared/spreadsheet/address';
import { localDay } from '../../../shared/text/local-day';
import { useSeason, useStatistics } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { useDisabled } from '../../components/field/read-only';
import { Section } from '../../components/Page';
import { FillAction } from './FillAction';
import { FormNotes } from './FormNotes';
import styles from './fill.module.css';
import { drawnSize } from './grid-cells';
import { LeftList } from './LeftList';
import { columnBeside, freeNames, isWardOpen, stillLeft, withRowName } from './left-places';
import { MappingBar } from './MappingBar';
import { proposeOwnWard } from './open-form';
import { NamePanel } from './RowName';
import { SheetGrid } from './SheetGrid';
import { TiePanel } from './TiePanel';
import { TieTable } from './TieTable';
import { labelOf, placeOf } from './tie-words';
import { useChoosing } from './use-choosing';
import { useGridMarks } from './use-grid-marks';
import { type MappingAtWork, useMapping } from './use-mapping';

const texts = vi.fill.screen;

/** An opened form with its mapping: the sheets as they look, with what will be written; corrected on the grid. */
export function FormDesk({ opened }: { readonly opened: OpenedForm }) {
  const { name, form, proposal } = opened;
  const desk = useDesk(opened);
  const { mapping, catalogue, plan, marks, choosing, locked, sheetIndex, setSheet } = desk;
  const { ties } = mapping;
  const left = useMemo(() => stillLeft(proposal.left, ties), [proposal, ties]);
  const hasSheets =
    new Set([...form.sheets.map((each) => each.name), ...ties.map((tie) => tie.sheet)]).size > 1;
  const nameRow = (place: LeftPlace, as: string) => void nameRowOf(mapping, place, as);
  return (
    <>
      <p className={styles.formName}>
        {texts.form}: <strong>{name}</strong>
      </p>
      <FormNotes notes={form.notes} />
      <MappingBar mapping={mapping} />
      {mapping.lost.length > 0 && <Note tone="warning">{texts.lostTies(mapping.lost.map(labelOf))}</Note>}
      <FillAction
        plan={plan}
        mapping={{ look: opened.look, ties }}
        unsure={desk.unsure.size}
        why={desk.why}
        left={left.length}
        onFilled={mapping.keep}
      />
      <Tabs value={String(sheetIndex)} onChange={(next) => setSheet(Number(next))} keepMounted={false}>
        <Tabs.List aria-label={texts.sheets}>
          {form.sheets.map((each, index) => (
            <Tabs.Tab key={each.name} value={String(index)} className={styles.tab}>
              {each.hidden ? texts.hidden(each.name) : each.name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={String(sheetIndex)} pt="sm">
          <SheetNotes opened={opened} sheetIndex={sheetIndex} />
          <div className={styles.desk}>
            <SheetGrid
              form={form}
              sheetIndex={sheetIndex}
              tied={marks.tied}
              refused={marks.refused}
              onChoose={choosing.choose}
              onClear={choosing.clear}
            />
            <Chosen desk={desk} opened={opened} left={left} onName={nameRow} />
          </div>
        </Tabs.Panel>
      </Tabs>
      {left.length > 0 && (
        <Section title={texts.leftTitle(left.length)}>
          <LeftList left={left} ties={ties} hasSheets={hasSheets} locked={locked} onName={nameRow} />
        </Section>
      )}
      {ties.length > 0 && (
        <Section title={texts.ties(ties.length)}>
          <TieTable
            ties={ties}
            catalogue={catalogue}
            plan={plan}
            unsure={desk.unsure}
            why={desk.why}
            hasSheets={hasSheets}
            locked={locked}
            onEdit={choosing.edit}
            onRemove={(index) => {
              const tie = ties[index];
              if (tie) void mapping.removeTie(index, placeOf(tie));
            }}
          />
        </Section>
      )}
    </>
  );
}

/** Says whom a row means; of the own ward's the cells below are found by a new proposal. */
async function nameRowOf({ ties, setTies }: MappingAtWork, place: LeftPlace, as: string): Promise<void> {
  if (!isWardOpen(ties, place)) {
    await setTies(withRowName(ties, place, as));
    return;
  }
  const answer = await proposeOwnWard({ sheet: place.sheet, text: place.text });
  if (!answer.ok) return;
  const others = ties.filter((tie) => tie.sheet !== place.sheet);
  const own = answer.value.ties.map(({ tie }) => tie).filter((tie) => tie.sheet === place.sheet);
  await setTies([...others, ...own]);
}

type DeskState = ReturnType<typeof useDesk>;

function useDesk({ form, look, proposal }: OpenedForm) {
  const season = useSeason();
  const stats = useStatistics();
  const mapping = useMapping();
  const locked = useDisabled(false);
  const { ties, current } = mapping;
  const first = form.sheets.findIndex(({ hidden }) => !hidden);
  const [sheetIndex, setSheet] = useState(Math.max(0, first));
  const [today] = useState(() => localDay(new Date()));
  const catalogue = useMemo(() => catalogueOf(season, stats, today), [season, stats, today]);
  const plan = useMemo(
    () => planMapping({ form, look }, catalogue, { look, ties }),
    [form, look, catalogue, ties],
  );
  const nameless = useMemo(() => new Set(namelessTies(form, ties)), [form, ties]);
  const why = useMemo(() => whyOf(proposal, ties, nameless), [proposal, ties, nameless]);
  // what was used or corrected once is the office's own
  const unsure = useMemo(() => {
    const likely = () =>
      proposal.ties.flatMap(({ certainty }, index) => (certainty === 'likely' ? [index] : []));
    const doubted = () => doubtsOf(form, catalogue, plan, { ties, proposal }).map(({ tie }) => tie);
    const own = current === undefined ? likely() : current.look === look ? [] : doubted();
    return new Set([...nameless, ...own, ...why.keys()]);
  }, [form, look, catalogue, plan, proposal, current, ties, nameless, why]);
  const marks = useGridMarks({ form, sheetIndex, plan, ties, catalogue, unsure });
  const { tieAt } = marks;
  const remove = mapping.removeTie;
  const choosing = useChoosing({ form, ties, locked, sheetIndex, setSheet, tieAt, remove });
  return { mapping, catalogue, plan, marks, choosing, locked, sheetIndex, setSheet, unsure, why };
}

/** What to look at in a tie, in words; a title may be of another term although the form looks as the last time. */
function whyOf(
  proposal: OpenedForm['proposal'],
  ties: readonly Tie[],
  nameless: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const keyOf = (tie: Tie) => `${tie.sheet} ${placeOf(tie)}`;
  const titled = new Set(
    proposal.ties.flatMap(({ tie, because }) => (because === 'title' ? [keyOf(tie)] : [])),
  );
  return new Map(
    ties.flatMap((tie, index): (readonly [number, string])[] => {
      if (nameless.has(index)) return [[index, texts.nameless]];
      return titled.has(keyOf(tie)) ? [[index, texts.titled]] : [];
    }),
  );
}

interface ChosenProps {
  readonly desk: DeskState;
  readonly opened: OpenedForm;
  readonly left: readonly LeftPlace[];
  readonly onName: (place: LeftPlace, name: string) => void;
}

/** What the chosen cell is tied to, or whom its row means; without one, how the grid is used. */
function Chosen({ desk, opened: { form }, left, onName }: ChosenProps) {
  const { mapping, catalogue, locked } = desk;
  const { choosing, close } = desk.choosing;
  const { ties } = mapping;
  if (!choosing) return <p className={styles.panelHelp}>{texts.panelHelp}</p>;
  const { sheetIndex, tie, from } = choosing;
  const sheet = form.sheets[sheetIndex]?.name;
  const named = left.find((each) => each.sheet === sheet && each.cell === addressOf(from));
  if (named && freeNames(ties, named).length > 0) {
    return (
      <NamePanel
        place={named}
        ties={ties}
        locked={locked}
        onClose={close}
        onName={(place, as) => {
          close();
          onName(place, as);
        }}
      />
    );
  }
  const before = tie === undefined ? undefined : ties[tie];
  const beside = before ? undefined : columnBeside(form, sheetIndex, ties, from);
  const position = beside ? { row: beside.fromRow, column: from.column } : choosing.position;
  return (
    <TiePanel
      key={`${String(sheetIndex)} ${placeOf(before ?? { kind: 'cell', sheet: '', cell: '', indicator: '' })} ${String(from.row)} ${String(from.column)}`}
      place={{ form, catalogue, sheetIndex, position, before, beside, single: from }}
      onTie={async (next) => {
        const answer = await mapping.setTie(tie, next);
        if (!answer.ok) return errorText(answer.error);
        close();
        return undefined;
      }}
      onUntie={
        before === undefined || tie === undefined
          ? undefined
          : () => {
              close();
              void mapping.removeTie(tie, placeOf(before));
            }
      }
      onClose={close}
    />
  );
}

interface SheetNotesProps {
  readonly opened: OpenedForm;
  readonly sheetIndex: number;
}

/** How the grid is used, that the sheet is locked in Excel, or shown in part only. */
function SheetNotes({ opened: { form }, sheetIndex }: SheetNotesProps) {
  const sheet = form.sheets[sheetIndex];
  if (!sheet) return null;
  const size = drawnSize(sheet);
  const isCut = size.rows < sheet.rows || size.columns < sheet.columns;
  return (
    <p className={styles.help}>
      {texts.gridHelp} {sheet.isProtected && texts.isProtected}{' '}
      {isCut && texts.cutOff(size.rows, size.columns)}
    </p>
  );
}
