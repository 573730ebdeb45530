import { Tabs } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { OpenedForm } from '../../../shared/api';
import { catalogueOf } from '../../../shared/fill/indicators';
import { planFill } from '../../../shared/fill/plan';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import type { Position } from '../../../shared/spreadsheet/address';
import { useSeason, useStatistics } from '../../app/store/hooks';
import { useDisabled } from '../../components/field/read-only';
import { Section } from '../../components/Page';
import { FillAction } from './FillAction';
import { FormNotes } from './FormNotes';
import styles from './fill.module.css';
import { drawnSize } from './grid-cells';
import { MappingBar } from './MappingBar';
import { SheetGrid } from './SheetGrid';
import { TieDialog } from './TieDialog';
import { TieTable } from './TieTable';
import { placeOf, startOf } from './tie-words';
import { useGridMarks } from './use-grid-marks';
import { useMapping } from './use-mapping';

const texts = vi.fill.screen;

/** The cell that is being tied, and which tie stands there. */
interface Choosing {
  readonly sheetIndex: number;
  readonly position: Position;
  readonly tie: number | undefined;
}

/** An opened form with its mapping: the sheets as they look, the ties, and the filling. */
export function FormDesk({ opened: { name, form } }: { readonly opened: OpenedForm }) {
  const season = useSeason();
  const stats = useStatistics();
  const mapping = useMapping();
  const locked = useDisabled(false);
  const { ties } = mapping;
  const [sheetIndex, setSheet] = useState(() =>
    Math.max(
      0,
      form.sheets.findIndex(({ hidden }) => !hidden),
    ),
  );
  const [choosing, setChoosing] = useState<Choosing>();
  const catalogue = useMemo(() => catalogueOf(season, stats), [season, stats]);
  const plan = useMemo(() => planFill(form, catalogue, ties), [form, catalogue, ties]);
  const { tied, refused, tieAt } = useGridMarks({ form, sheetIndex, plan, ties, catalogue });
  const remove = mapping.removeTie;
  const choose = useCallback(
    (position: Position) => {
      const tie = tieAt(position);
      const before = tie === undefined ? undefined : ties[tie];
      // a cell of a column leads to the whole of its column
      if (!locked) setChoosing({ sheetIndex, tie, position: before ? startOf(before) : position });
    },
    [tieAt, ties, sheetIndex, locked],
  );
  const clear = useCallback(
    (position: Position) => {
      const tie = tieAt(position);
      const before = tie === undefined ? undefined : ties[tie];
      if (tie !== undefined && before && !locked) void remove(tie, placeOf(before));
    },
    [tieAt, ties, remove, locked],
  );
  const edit = (index: number) => {
    const tie = ties[index];
    const at = form.sheets.findIndex((each) => each.name === tie?.sheet);
    if (!tie) return;
    if (at >= 0) setSheet(at);
    setChoosing({ sheetIndex: Math.max(0, at), tie: index, position: startOf(tie) });
  };
  return (
    <>
      <p className={styles.formName}>
        {texts.form}: <strong>{name}</strong>
      </p>
      <FormNotes notes={form.notes} />
      <MappingBar mapping={mapping} />
      <Tabs value={String(sheetIndex)} onChange={(next) => setSheet(Number(next))} keepMounted={false}>
        <Tabs.List aria-label={texts.sheets}>
          {form.sheets.map((each, index) => (
            <Tabs.Tab key={each.name} value={String(index)} className={styles.tab}>
              {each.hidden ? texts.hidden(each.name) : each.name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={String(sheetIndex)} pt="sm">
          <SheetNotes opened={{ name, form }} sheetIndex={sheetIndex} />
          <SheetGrid
            form={form}
            sheetIndex={sheetIndex}
            tied={tied}
            refused={refused}
            onChoose={choose}
            onClear={clear}
          />
        </Tabs.Panel>
      </Tabs>
      <FillAction plan={plan} ties={ties} />
      <Section title={texts.ties(ties.length)}>
        <TieTable
          ties={ties}
          catalogue={catalogue}
          plan={plan}
          locked={locked}
          onEdit={edit}
          onRemove={(index) => {
            const tie = ties[index];
            if (tie) void remove(index, placeOf(tie));
          }}
        />
      </Section>
      {choosing && (
        <TieDialog
          place={{
            form,
            catalogue,
            ...choosing,
            before: choosing.tie === undefined ? undefined : ties[choosing.tie],
          }}
          onTie={async (tie) => {
            const answer = await mapping.setTie(choosing.tie, tie);
            if (!answer.ok) return errorText(answer.error);
            setChoosing(undefined);
            return undefined;
          }}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </>
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
