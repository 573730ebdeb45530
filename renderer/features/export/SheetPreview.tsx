import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { sheetPages, sheetSides } from '../../../shared/export/pages';
import { type B1Part, b1LayoutOf, b1Parts, type SheetCode } from '../../../shared/export/sheet-codes';
import { sheetModels } from '../../../shared/export/sheet-models';
import { vi } from '../../../shared/i18n';
import { useOpenFile, useSeason } from '../../app/store/hooks';
import { WhenNear } from '../../components/behind';
import { OptionSelect } from '../../components/field/OptionSelect';
import { Section } from '../../components/Page';
import { Pager } from '../../components/table/Pager';
import { useDay } from '../../components/time/day';
import styles from './preview.module.css';
import { SheetPage } from './SheetPage';

const texts = vi.exportScreen.preview;

interface SheetPreviewProps {
  readonly sheets: readonly SheetCode[];
}

/** A sheet as it is printed: B1 goes out in its two parts or whole, as the office chose. */
type Shown = SheetCode | B1Part;

function shownSheets(sheets: readonly SheetCode[], layout: 'parts' | 'a3'): readonly Shown[] {
  return sheets.flatMap((code): readonly Shown[] => (code === 'B1' && layout === 'parts' ? b1Parts : [code]));
}

function isPart(shown: Shown): shown is B1Part {
  return b1Parts.some((part) => part === shown);
}

function nameOf(shown: Shown): string {
  return isPart(shown) ? texts.parts[shown] : vi.exportScreen.sheets[shown].name;
}

/** The sheets page by page as they will be printed, as wide as the screen allows; what changed is marked here always. */
export function SheetPreview({ sheets }: SheetPreviewProps) {
  const season = useSeason();
  const all = shownSheets(sheets, b1LayoutOf(season));
  const [chosen, setChosen] = useState<Shown>();
  const shown = all.find((each) => each === chosen) ?? all[0];
  // a sheet of a large ward takes a while, and it stands below everything that is chosen
  const drawn = useDeferredValue(shown);
  return (
    <Section title={texts.title} lead={texts.lead}>
      {shown !== undefined && (
        <OptionSelect
          label={texts.choose}
          value={shown}
          options={all.map((each) => ({ value: each, label: nameOf(each) }))}
          onChoose={setChosen}
        />
      )}
      {drawn !== undefined && (
        <WhenNear>
          <Pages key={drawn} shown={drawn} />
        </WhenNear>
      )}
    </Section>
  );
}

function Pages({ shown }: { readonly shown: Shown }) {
  const { season, sample } = useOpenFile();
  const generatedOn = useDay();
  const model = useMemo(() => {
    const request = { sample, markChanges: true, generatedOn };
    const what = isPart(shown) ? { sheets: ['B1'] as const, b1Layout: shown } : { sheets: [shown] };
    return sheetModels(season, { ...request, ...what })[0];
  }, [season, sample, shown, generatedOn]);
  const sides = useMemo(
    () => (model ? sheetSides(model) : []).map((side) => ({ side, pages: sheetPages(side, model) })),
    [model],
  );
  const [wanted, setWanted] = useState(0);
  const { desk, zoom } = useZoomToWidth(sides[0]?.pages.paperPt.width ?? 0);
  const count = sides.reduce((sum, { pages }) => sum + pages.pages.length, 0);
  const index = Math.min(wanted, count - 1);
  // side by side before further down, as the printer does
  const shownSide = sides[index % sides.length];
  if (!shownSide) return null;
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
            model={shownSide.side}
            pages={shownSide.pages}
            index={Math.floor(index / sides.length)}
            label={texts.sheet(nameOf(shown), index + 1, count)}
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
