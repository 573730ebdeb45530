import { NativeSelect } from '@mantine/core';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { sheetPages } from '../../../shared/export/pages';
import type { SheetCode } from '../../../shared/export/sheet-codes';
import { sheetModels } from '../../../shared/export/sheet-models';
import { vi } from '../../../shared/i18n';
import { todayHere } from '../../../shared/text/today';
import { useOpenFile } from '../../app/store/hooks';
import { Section } from '../../components/Page';
import { Pager } from '../../components/table/Pager';
import styles from './preview.module.css';
import { SheetPage } from './SheetPage';

const texts = vi.exportScreen.preview;

interface SheetPreviewProps {
  readonly sheets: readonly SheetCode[];
  readonly markChanges: boolean;
}

/** The sheets page by page as they will be printed, as wide as the screen allows. */
export function SheetPreview({ sheets, markChanges }: SheetPreviewProps) {
  const [chosen, setChosen] = useState<SheetCode>('B1');
  const code = sheets.includes(chosen) ? chosen : sheets[0];
  return (
    <Section title={texts.title} lead={texts.lead}>
      <NativeSelect
        label={texts.choose}
        value={code ?? ''}
        data={sheets.map((each) => ({ value: each, label: vi.exportScreen.sheets[each].name }))}
        onChange={(event) => {
          const found = sheets.find((each) => each === event.currentTarget.value);
          if (found !== undefined) setChosen(found);
        }}
      />
      {code !== undefined && <Pages key={code} code={code} markChanges={markChanges} />}
    </Section>
  );
}

function Pages({ code, markChanges }: { readonly code: SheetCode; readonly markChanges: boolean }) {
  const { season, sample } = useOpenFile();
  const model = useMemo(
    () => sheetModels(season, { sheets: [code], sample, markChanges, generatedOn: todayHere(new Date()) })[0],
    [season, sample, markChanges, code],
  );
  const pages = useMemo(() => model && sheetPages(model), [model]);
  const [wanted, setWanted] = useState(0);
  const { desk, zoom } = useZoomToWidth(pages?.paperPt.width ?? 0);
  if (!model || !pages) return null;
  const count = pages.pages.length;
  const index = Math.min(wanted, count - 1);
  return (
    <>
      <Pager
        status={texts.page(index + 1, count)}
        onPrevious={index === 0 ? undefined : () => setWanted(index - 1)}
        onNext={index === count - 1 ? undefined : () => setWanted(index + 1)}
      />
      <div ref={desk} className={styles.desk} tabIndex={0} role="group" aria-label={texts.title}>
        <div style={{ zoom }}>
          <SheetPage
            model={model}
            pages={pages}
            index={index}
            label={texts.sheet(vi.exportScreen.sheets[code].name, index + 1, count)}
          />
        </div>
      </div>
    </>
  );
}

const PIXELS_PER_POINT = 96 / 72;
const DESK_PADDING_PX = 34;

/** How much the paper is made larger or smaller so that it is as wide as its place. */
function useZoomToWidth(paperPt: number) {
  const desk = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const place = desk.current;
    if (!place) return;
    const measure = () => setWidth(place.clientWidth - DESK_PADDING_PX);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  const paperPx = paperPt * PIXELS_PER_POINT;
  return { desk, zoom: width > 0 && paperPx > 0 ? Math.min(1.25, width / paperPx) : 1 };
}
