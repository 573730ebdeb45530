import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { type SheetCode, sheetCodes } from '../../../shared/export/sheet-codes';
import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { useAppStore, useStatistics } from '../../app/store/hooks';
import { ExportTabs } from '../../components/ExportTabs';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { Page, Section } from '../../components/Page';
import { DataState } from './DataState';
import { ExportOutcome } from './ExportOutcome';
import styles from './export.module.css';
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
  const [sheets, setSheets] = useState<readonly SheetCode[]>(sheetCodes);
  const { state, run, open } = useExport();
  const [starting, setStarting] = useState(false);
  const busy = starting || state.phase === 'choosing' || state.phase === 'writing';
  const start = async () => {
    setStarting(true);
    // What was typed last belongs into the sheets too.
    await store.settled();
    await run(sheets);
    setStarting(false);
  };
  return (
    <>
      <DataState />
      <Section title={texts.sheetsLabel} lead={texts.sheetsNote}>
        <SheetChoice sheets={sheets} disabled={busy} onChoose={setSheets} />
        <div className={styles.action}>
          <Button size="md" disabled={busy || sheets.length === 0} onClick={() => void start()}>
            {texts.action}
          </Button>
          {sheets.length === 0 && <span role="status">{texts.chooseOne}</span>}
        </div>
        <ExportOutcome state={state} onOpen={(what) => void open(what)} />
      </Section>
    </>
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
