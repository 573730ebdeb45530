import { Button } from '@mantine/core';
import { vi } from '../../../shared/i18n';
import styles from './table.module.css';

const texts = vi.common.pages;

interface PagerProps {
  /** Where one is: “Trang 2/5”, “Dòng 51–100 trong 240”. */
  readonly status: string;
  /** Absent on the first page. */
  readonly onPrevious: (() => void) | undefined;
  /** Absent on the last page. */
  readonly onNext: (() => void) | undefined;
}

/** Back and on through pages, with the place between. */
export function Pager({ status, onPrevious, onNext }: PagerProps) {
  return (
    <nav className={styles.pager} aria-label={texts.label}>
      <Button variant="default" disabled={!onPrevious} onClick={onPrevious}>
        {texts.previous}
      </Button>
      <span role="status">{status}</span>
      <Button variant="default" disabled={!onNext} onClick={onNext}>
        {texts.next}
      </Button>
    </nav>
  );
}

interface RowPagerProps {
  /** The first row that is shown, from 0. */
  readonly from: number;
  readonly of: number;
  /** Rows of a page. */
  readonly size: number;
  readonly status: (from: number, to: number, of: number) => string;
  readonly onTurn: (from: number) => void;
}

/** Turns the pages of a long list; nothing where all of it is one page. */
export function RowPager({ from, of, size, status, onTurn }: RowPagerProps) {
  if (of <= size) return null;
  const next = from + size;
  return (
    <Pager
      status={status(from + 1, Math.min(of, next), of)}
      onPrevious={from === 0 ? undefined : () => onTurn(Math.max(0, from - size))}
      onNext={next >= of ? undefined : () => onTurn(next)}
    />
  );
}
