import { Link, useLocation } from 'wouter';
import styles from './sectionTabs.module.css';

/** One of the screens into which a part of the program is divided. */
export interface SectionTab {
  readonly path: string;
  readonly label: string;
}

interface SectionTabsProps {
  /** What the screens have in common, for those who hear it. */
  readonly label: string;
  readonly tabs: readonly SectionTab[];
}

/** The screens of one part of the program, side by side under its name; to stand `above` a `Page`'s title. */
export function SectionTabs({ label, tabs }: SectionTabsProps) {
  const [location] = useLocation();
  const current = tabs
    .filter(({ path }) => location === path || location.startsWith(`${path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <Link key={tab.path} href={tab.path} aria-current={tab === current ? 'page' : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
