import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Cell, Season } from '../../../shared/domain/season';
import { activeCells } from '../../../shared/domain/season-views';
import {
  boundKinds,
  type DocumentFormat,
  type PrintoutChoice,
  type PrintoutOptions,
} from '../../../shared/export/documents/printout-kinds';
import { printoutsModel } from '../../../shared/export/documents/printouts';
import { vi } from '../../../shared/i18n';
import { invoke } from '../../app/api';
import { useOpenFile } from '../../app/store/hooks';
import { Behind, useDrawn } from '../../components/behind';
import { DocumentOutcome } from '../../components/document/DocumentOutcome';
import { DocumentPreview } from '../../components/document/DocumentPreview';
import layout from '../../components/document/document.module.css';
import { useDocumentTask } from '../../components/document/use-document-task';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { EmptyState } from '../../components/feedback/EmptyState';
import { mainButton } from '../../components/main-button';
import { Page } from '../../components/Page';
import { ClockNote } from '../../components/time/ClockNote';
import { DecisionRegister } from './DecisionRegister';
import { LackingPrintouts } from './LackingPrintouts';
import { MinutesFields } from './MinutesFields';
import { type Arrangement, PrintoutChoices } from './PrintoutChoices';

const texts = vi.documentsScreen.papers;

/** Papers of the congresses: chosen to the left, seen to the right, written for one cell or for all. */
export function PrintoutsPage() {
  const cells = activeCells(useOpenFile().season);
  const [first] = cells;
  if (first) return <Papers cells={cells} first={first} />;
  return (
    <Page title={texts.title}>
      <EmptySeason text={texts.empty} />
    </Page>
  );
}

/** In the preview a page of ballot papers stands for all. */
const PREVIEWED_PAPERS = 6;

interface PapersProps {
  readonly cells: readonly Cell[];
  readonly first: Cell;
}

function Papers({ cells, first }: PapersProps) {
  const { season, sample } = useOpenFile();
  const { state, run, open, busy } = useDocumentTask();
  const [cellId, setCellId] = useState(first.id);
  const [allCells, setAllCells] = useState(false);
  const [choice, setChoice] = useState<PrintoutChoice>({ kinds: ['minutes'] });
  const [arrangement, setArrangement] = useState<Arrangement>('perCell');
  const [format, setFormat] = useState<DocumentFormat>('docx');
  const cell = cells.find(({ id }) => id === cellId) ?? first;
  const options = useMemo(
    () => ({
      ...choice,
      sample,
      copies: Math.min(choice.copies ?? PREVIEWED_PAPERS, PREVIEWED_PAPERS),
    }),
    [choice, sample],
  );
  // the choices are there first
  const drawn = useDrawn();
  const wanted = useMemo(() => (allCells ? cells : [cell]), [allCells, cells, cell]);
  const together = allCells && arrangement === 'together';
  const asked = {
    choice: {
      ...choice,
      kinds: [...choice.kinds],
      jointDecision: together && choice.jointDecision === true,
    },
    cellIds: allCells ? cells.map(({ id }) => id) : [cell.id],
  };
  const nothing = choice.kinds.length === 0;
  const writeWhole = () =>
    run(() =>
      invoke('printouts.export', {
        choice: { kinds: [...boundKinds], whole: true },
        cellIds: cells.map(({ id }) => id),
        format,
        arrangement: 'together',
      }),
    );
  const write = () =>
    run(() =>
      invoke('printouts.export', { ...asked, format, arrangement: allCells ? arrangement : 'together' }),
    );
  const buttons = (
    <>
      <Button {...mainButton} disabled={busy || nothing} onClick={() => void write()}>
        {allCells ? texts.exportAll : texts.export}
      </Button>
      <Button
        variant="default"
        disabled={busy || nothing}
        onClick={() => void run(() => invoke('printouts.print', asked))}
      >
        {texts.print}
      </Button>
      <Button variant="default" disabled={busy} title={texts.wholeHint} onClick={() => void writeWhole()}>
        {texts.whole}
      </Button>
    </>
  );
  return (
    <Page title={texts.title} lead={texts.lead} actions={buttons} keepsActions>
      <DocumentOutcome state={state} onOpen={(what) => void open(what)} />
      <ClockNote taken="printed" />
      <div className={layout.columns}>
        <div role="group" aria-label={texts.form}>
          <PrintoutChoices
            cells={cells}
            cell={cell}
            onCell={setCellId}
            allCells={allCells}
            onAllCells={setAllCells}
            choice={choice}
            onChoice={setChoice}
            arrangement={arrangement}
            onArrangement={setArrangement}
            format={format}
            onFormat={setFormat}
            disabled={busy}
          />
          <Behind>
            <MinutesFields key={cell.id} cell={cell} />
            {choice.kinds.includes('decision') && <DecisionRegister season={season} cells={wanted} />}
          </Behind>
        </div>
        <div className={layout.aside}>
          <LackingPrintouts season={season} cells={wanted} options={options} />
          {drawn && <Preview season={season} cell={cell} options={options} />}
        </div>
      </div>
    </Page>
  );
}

interface PreviewProps {
  readonly season: Season;
  readonly cell: Cell;
  readonly options: PrintoutOptions;
}

function Preview({ season, cell, options }: PreviewProps) {
  const model = useMemo(
    () => printoutsModel(season, [cell], { ...options, jointDecision: undefined }),
    [season, cell, options],
  );
  if (model.sections.length > 0) return <DocumentPreview label={texts.preview(cell.name)} model={model} />;
  const nothing = options.kinds.length === 0;
  return (
    <EmptyState title={texts.nothing.title} text={nothing ? texts.nothing.noKind : texts.nothing.noPaper} />
  );
}
