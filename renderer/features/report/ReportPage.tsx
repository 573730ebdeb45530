import { Button } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import type { Season } from '../../../shared/domain/season';
import {
  type ReportSection,
  reportModel,
  reportSectionsInSteps,
} from '../../../shared/export/documents/report';
import { vi } from '../../../shared/i18n';
import type { Stepwise } from '../../../shared/stepwise';
import { invoke } from '../../app/api';
import { planningPaths } from '../../app/paths';
import { useOpenFile, useStatistics } from '../../app/store/hooks';
import { useInTurns } from '../../components/behind';
import { DocumentOutcome } from '../../components/document/DocumentOutcome';
import { DocumentPreview } from '../../components/document/DocumentPreview';
import layout from '../../components/document/document.module.css';
import { useDocumentTask } from '../../components/document/use-document-task';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { mainButton } from '../../components/main-button';
import { Page } from '../../components/Page';
import { ClockNote } from '../../components/time/ClockNote';
import { useDay } from '../../components/time/day';
import { ReportForm } from './ReportForm';
import { ReportState } from './ReportState';

const texts = vi.documentsScreen.report;

/** The summary report: its sections to the left, the paper to the right; none before the first congress. */
export function ReportPage() {
  const { cells } = useStatistics();
  if (cells.held > 0) return <Report />;
  return (
    <Page title={texts.title}>
      {cells.total === 0 ? (
        <EmptySeason text={texts.empty} />
      ) : (
        <EmptyStep texts={texts.noneHeld} to={planningPaths.schedule} />
      )}
    </Page>
  );
}

function Report() {
  const { season, sample } = useOpenFile();
  const written = useInTurns(useCallback(() => writing(season), [season]));
  const { state, run, open, busy } = useDocumentTask();
  const buttons = (
    <>
      <Button
        {...mainButton}
        disabled={busy}
        onClick={() => void run(() => invoke('report.export', { format: 'docx' }))}
      >
        {texts.exportDocx}
      </Button>
      <Button
        variant="default"
        disabled={busy}
        onClick={() => void run(() => invoke('report.export', { format: 'pdf' }))}
      >
        {texts.exportPdf}
      </Button>
      <Button
        variant="default"
        disabled={busy}
        onClick={() => void run(() => invoke('report.print', undefined))}
      >
        {texts.print}
      </Button>
    </>
  );
  return (
    <Page title={texts.title} lead={texts.lead} actions={buttons} keepsActions>
      <DocumentOutcome state={state} onOpen={(what) => void open(what)} />
      <ReportState />
      {season.reportTexts?.issuedOn === undefined && <ClockNote taken="printed" />}
      <div className={layout.columns}>
        <ReportForm sections={written?.sections} />
        <div className={layout.aside}>{written && <Preview {...written} sample={sample} />}</div>
      </div>
    </Page>
  );
}

/** A season and the sections of its report, of which the paper is made in a moment. */
interface Written {
  readonly season: Season;
  readonly sections: readonly ReportSection[];
}

function* writing(season: Season): Stepwise<Written> {
  return { season, sections: yield* reportSectionsInSteps(season) };
}

function Preview({ season, sections, sample }: Written & { readonly sample: boolean }) {
  const generatedOn = useDay();
  const model = useMemo(
    () => reportModel(season, { generatedOn, sample }, sections),
    [season, sections, generatedOn, sample],
  );
  return <DocumentPreview label={texts.preview} model={model} />;
}
