import { Button, Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Season } from '../../../shared/domain/season';
import { earlierExports } from '../../../shared/export/changes';
import { allSheetCodes, type SheetCode, sheetCodes } from '../../../shared/export/sheet-codes';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { useSeason, useStatistics } from '../../app/store/hooks';
import { DataState } from '../../components/export/DataState';
import { ExportOutcome } from '../../components/export/ExportOutcome';
import { useExport } from '../../components/export/use-export';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { mainButton } from '../../components/main-button';
import { Page, Section } from '../../components/Page';
import { ClockNote } from '../../components/time/ClockNote';
import { useDay } from '../../components/time/day';
import styles from './export.module.css';
import { OutputOptions } from './OutputOptions';
import { SheetPreview } from './SheetPreview';

const texts = vi.exportScreen;

/** Chooses the sheets, says what they will lack, and writes them as one workbook. */
export function ExportPage() {
  const { cells } = useStatistics();
  return <Page title={texts.title}>{cells.total === 0 ? <NoCells /> : <ExportForm />}</Page>;
}

function ExportForm() {
  const season = useSeason();
  const [sheets, setSheets] = useState<readonly SheetCode[]>(sheetCodes);
  const [apart, setApart] = useState(false);
  const [markChanges, setMarkChanges] = useState(false);
  const { state, busy, run, open } = useExport();
  return (
    <>
      <DataState outputs={sheets} />
      <ClockNote taken="printed" />
      <Section title={texts.sheetsLabel} lead={texts.sheetsNote}>
        <SheetChoice sheets={sheets} disabled={busy} onChoose={setSheets} />
        <WayChoice apart={apart} disabled={busy} onChoose={setApart} />
        <Checkbox
          label={texts.marks.label}
          description={marksHint(season, useDay())}
          checked={markChanges}
          disabled={busy}
          onChange={(event) => setMarkChanges(event.currentTarget.checked)}
          classNames={{ label: styles.sheetName, description: styles.sheetDescription }}
        />
        <div className={styles.action}>
          <Button
            {...mainButton}
            size="md"
            disabled={busy || sheets.length === 0}
            onClick={() => void run({ sheets, apart, markChanges })}
          >
            {texts.action}
          </Button>
          {sheets.length === 0 && <span role="status">{texts.chooseOne}</span>}
        </div>
        <ExportOutcome state={state} onOpen={(what) => void open(what)} />
      </Section>
      <OutputOptions />
      {sheets.length > 0 && <SheetPreview sheets={sheets} />}
    </>
  );
}

function marksHint(season: Season, today: string): string {
  const last = [...earlierExports(season, today).values()]
    .map(({ exportedOn }) => exportedOn)
    .sort()
    .at(-1);
  return last === undefined ? texts.marks.none : texts.marks.last(formatDate(last));
}

interface WayChoiceProps {
  readonly apart: boolean;
  readonly disabled: boolean;
  readonly onChoose: (apart: boolean) => void;
}

function WayChoice({ apart, disabled, onChoose }: WayChoiceProps) {
  return (
    <Radio.Group
      label={texts.way.label}
      value={apart ? 'apart' : 'together'}
      onChange={(value) => onChoose(value === 'apart')}
    >
      {(['together', 'apart'] as const).map((way) => (
        <Radio key={way} value={way} label={texts.way[way]} disabled={disabled} className={styles.way} />
      ))}
    </Radio.Group>
  );
}

interface SheetChoiceProps {
  readonly sheets: readonly SheetCode[];
  readonly disabled: boolean;
  readonly onChoose: (sheets: readonly SheetCode[]) => void;
}

function SheetChoice({ sheets, disabled, onChoose }: SheetChoiceProps) {
  const choose = (code: SheetCode, chosen: boolean) =>
    onChoose(allSheetCodes.filter((each) => (each === code ? chosen : sheets.includes(each))));
  return (
    <div role="group" aria-label={texts.sheetsLabel} className={styles.sheets}>
      {allSheetCodes.map((code, index) => (
        <Checkbox
          key={code}
          autoFocus={index === 0}
          label={texts.sheets[code].name}
          description={texts.sheets[code].description}
          checked={sheets.includes(code)}
          disabled={disabled}
          onChange={(event) => choose(code, event.currentTarget.checked)}
          classNames={{ label: styles.sheetName, description: styles.sheetDescription }}
        />
      ))}
    </div>
  );
}

function NoCells() {
  return <EmptySeason text={texts.empty} />;
}
