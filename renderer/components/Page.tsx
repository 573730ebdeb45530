import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { vi } from '../../shared/i18n';
import { onFormKey } from './field/flow';
import styles from './page.module.css';

interface PageProps {
  /** The page's only h1, and the beginning of the window's title. */
  readonly title: string;
  /** A line under the title. */
  readonly lead?: ReactNode;
  /** Buttons beside the title: what the whole page is for. */
  readonly actions?: ReactNode;
  /** A line above the title: where in the program this page lies. */
  readonly above?: ReactNode;
  /** It holds a table of many columns, which takes the whole window. */
  readonly wide?: boolean;
  /** The title and its buttons stay in sight while the page scrolls: a long form is written by them. */
  readonly keepsActions?: boolean;
  readonly children: ReactNode;
}

/** A screen inside the frame. Enter goes from field to field everywhere in it. */
export function Page(props: PageProps) {
  const { title, lead, actions, above, wide = false, keepsActions = false, children } = props;
  const looks = [styles.page, ...(wide ? [styles.wide] : []), ...(keepsActions ? [styles.keeping] : [])];
  useDocumentTitle(title);
  const page = useBeginning();
  return (
    <div ref={page} className={looks.join(' ')} onKeyDown={onFormKey}>
      {above}
      <header className={styles.head}>
        <div className={styles.headText}>
          <h1 tabIndex={-1}>{title}</h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/**
 * Another screen begins at its top, not where the one before was left; a field that takes the focus then moves it. Where
 * what led here is gone, a form or a link of the screen before, the heading has the focus.
 */
function useBeginning() {
  const page = useRef<HTMLDivElement>(null);
  const [location] = useLocation();
  useLayoutEffect(() => {
    scrollToTop(page.current?.closest('main'));
    if (document.activeElement === document.body) {
      page.current?.querySelector('h1')?.focus({ preventScroll: true });
    }
  }, [location]);
  return page;
}

/** What was scrolled since it was last at its top; to ask it where it stands would have the whole screen laid out before it is there. */
const scrolled = new WeakSet<Element>();

function scrollToTop(main: Element | null | undefined): void {
  if (!main || !scrolled.has(main)) return;
  main.scrollTo(0, 0);
  scrolled.delete(main);
}

/** Remembers of what scrolls on the page that it was scrolled. */
export function watchScroll(main: Element): () => void {
  const remember = () => scrolled.add(main);
  main.addEventListener('scroll', remember, { passive: true });
  return () => main.removeEventListener('scroll', remember);
}

/** “Chi bộ – Đại hội chi bộ”; without a title the name of the program alone. */
export function useDocumentTitle(title?: string): void {
  useEffect(() => {
    document.title = title === undefined ? vi.common.appName : `${title} – ${vi.common.appName}`;
  }, [title]);
}

interface SectionProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, lead, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}

/** Fields side by side, as many as fit; each column at least as wide as `columnRem`. */
export function FieldRow({ children, columnRem = 14 }: { children: ReactNode; columnRem?: number }) {
  const gridTemplateColumns = `repeat(auto-fill, minmax(min(${String(columnRem)}rem, 100%), 1fr))`;
  return (
    <div className={styles.fields} style={{ gridTemplateColumns }}>
      {children}
    </div>
  );
}
