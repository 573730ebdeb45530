import { Link, useLocation } from 'wouter';
import { isOpen } from '../../../shared/checks';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { paths, sectionOf } from '../paths';
import { useFindings, useOpenFile, useSeason } from '../store/hooks';
import styles from './frame.module.css';

interface Entry {
  readonly path: string;
  readonly name: string;
  readonly count?: { readonly figure: number; readonly words: string };
}

const { nav, navCount } = vi.frame;

/** The parts of the program, in the order of the work. */
export function Navigation() {
  const [location] = useLocation();
  const section = sectionOf(location);
  return (
    <nav aria-label={vi.frame.mainNavigation} className={styles.nav}>
      {useEntries().map(({ path, name, count }) => (
        <Link
          key={path}
          href={path}
          className={styles.navLink}
          aria-current={section === path ? 'page' : undefined}
        >
          <span>{name}</span>
          {count && count.figure > 0 && (
            <span className={styles.navCount}>
              {count.figure}
              <span className="visually-hidden"> {count.words}</span>
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}

function useEntries(): readonly Entry[] {
  const cells = activeCells(useSeason()).length;
  const findings = useFindings().filter(isOpen).length;
  const { combined } = useOpenFile();
  return [
    ...(combined ? [{ path: paths.combined, name: vi.combined.page.nav }] : []),
    { path: paths.overview, name: nav.overview },
    { path: paths.cells, name: nav.cells, count: { figure: cells, words: navCount.cells } },
    { path: paths.planning, name: nav.planning },
    { path: paths.congress, name: nav.congress },
    { path: paths.committee, name: nav.committee },
    { path: paths.papers, name: nav.papers },
    { path: paths.statistics, name: nav.statistics },
    { path: paths.checks, name: nav.checks, count: { figure: findings, words: navCount.checks } },
    { path: paths.export, name: nav.export },
    { path: paths.report, name: nav.report },
    { path: paths.congressPapers, name: nav.congressPapers },
    { path: paths.settings, name: nav.settings },
  ];
}
