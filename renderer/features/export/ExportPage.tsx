import { Button, Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Season } from '../../../shared/domain/season';
import { earlierExports, keptExports } from '../../../shared/export/changes';
import { type SheetCode, sheetCodes } from '../../../shared/export/sheet-codes';
import { sheetModels } from '../../../shared/export/sheet-models';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { todayHere } from '../../../shared/text/today';
import { paths } from '../../app/paths';
import { useAppStore, useEdit, useOpenFile, useStatistics } from '../../app/store/hooks';
import { ExportTabs } from '../../components/ExportTabs';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { Page, Section } from '../../components/Page';
import { DataState } from './DataState';
import { ExportOutcome } from './ExportOutcome';
import styles from './export.module.css';
import { OutputOptions } from './OutputOptions';
import { SheetPreview } from './SheetPreview';
import { useExport } from './use-export';

const texts = vi.exportScreen;

/** Chooses the sheets, says what they will lack, and writes them as one workbook. */
export function ExportPage() {
  const { cells } = useStatistics();
  return (
    <Page title={texts.title} above={<ExportTabs />}>
      {cells.total === 0 ? <NoCells /> : <ExportForm />}
    </Page>
  );
}

function ExportForm() {
  const store = useAppStore();
  const { season, sample } = useOpenFile();
  const edit = useEdit();
  const [sheets, setSheets] = useState<readonly SheetCode[]>(sheetCodes);
  const [apart, setApart] = useState(false);
  const [markChanges, setMarkChanges] = useState(true);
  const { state, run, open } = useExport();
  const [starting, setStarting] = useState(false);
  const busy = starting || state.phase === 'choosing' || state.phase === 'writing';
  const start = async () => {
    setStarting(true);
    // What was typed last belongs into the sheets too.
    await store.settled();
    const written = await run({ sheets, apart, markChanges });
    const now = store.view().file?.season;
    if (written && now) {
      const today = todayHere(new Date());
      const models = sheetModels(now, { sheets, sample, generatedOn: today });
      void edit({ type: 'items.replace', name: 'exports', items: keptExports(now, models, today) });
    }
    setStarting(false);
  };
  return (
    <>
      <DataState />
      <Section title={texts.sheetsLabel} lead={texts.sheetsNote}>
        <SheetChoice sheets={sheets} disabled={busy} onChoose={setSheets} />
        <WayChoice apart={apart} disabled={busy} onChoose={setApart} />
        <Checkbox
          label={texts.marks.label}
          description={marksHint(season)}
          checked={markChanges}
          disabled={busy}
          onChange={(event) => setMarkChanges(event.currentTarget.checked)}
          classNames={{ label: styles.sheetName, description: styles.sheetDescription }}
        />
        <div className={styles.action}>
          <Button size="md" disabled={busy || sheets.length === 0} onClick={() => void start()}>
            {texts.action}
          </Button>
          {sheets.length === 0 && <span role="status">{texts.chooseOne}</span>}
        </div>
        <ExportOutcome state={state} onOpen={(what) => void open(what)} />
      </Section>
      <OutputOptions />
      {sheets.length > 0 && <SheetPreview sheets={sheets} markChanges={markChanges} />}
    </>
  );
}

function marksHint(season: Season): string {
  const last = [...earlierExports(season, todayHere(new Date())).values()]
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
    onChoose(sheetCodes.filter((each) => (each === code ? chosen : sheets.includes(each))));
  return (
    <div role="group" aria-label={texts.sheetsLabel} className={styles.sheets}>
      {sheetCodes.map((code, index) => (
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
  return <EmptyStep texts={texts.empty} to={paths.cells} />;
}
