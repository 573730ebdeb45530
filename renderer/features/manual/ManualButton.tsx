import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { vi } from '../../../shared/i18n';
import { HeaderButton } from '../../components/HeaderButton';
import { HelpIcon } from '../../components/icons';
import { onManualRequest } from '../../components/manual-request';
import { ManualPanel } from './ManualPanel';

/** Loaded when first asked for: the manual's text is long, and most starts never show it. */
const ManualText = lazy(async () => ({ default: (await import('./ManualText')).ManualText }));

/** What was asked for: the chapter of the screen, or a heading; each asking has its number, so that it is heard again. */
interface Request {
  readonly number: number;
  readonly anchor?: string | undefined;
  /** What had the focus before the manual. */
  readonly from: Element | null;
}

/** Opens the manual, as F1 does from anywhere. */
export function ManualButton() {
  const [location] = useLocation();
  const [request, setRequest] = useState<Request>();
  const ask = (anchor?: string) => {
    const { activeElement } = document;
    const from = request && activeElement?.closest('#manual') ? request.from : activeElement;
    setRequest({ number: (request?.number ?? 0) + 1, anchor, from });
  };
  const onAsked = useEffectEvent(ask);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      onAsked();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => onManualRequest((anchor) => onAsked(anchor)), []);
  const close = () => {
    giveBack(request?.from);
    setRequest(undefined);
  };
  return (
    <>
      <HeaderButton
        icon={<HelpIcon />}
        text={vi.manual.open}
        keys={vi.manual.keys}
        ariaKeys="F1"
        onClick={() => ask()}
      />
      {request && (
        <ManualPanel key={request.number} onClose={close}>
          <Suspense fallback={<p role="status">{vi.manual.opening}</p>}>
            <ManualText anchor={request.anchor} address={location} />
          </Suspense>
        </ManualPanel>
      )}
    </>
  );
}

/** The focus goes back where it was, or to the beginning of the screen that has come meanwhile. */
function giveBack(from: Element | null | undefined): void {
  if (from instanceof HTMLElement) from.focus();
  if (document.activeElement !== from) document.querySelector<HTMLElement>('main h1')?.focus();
}
