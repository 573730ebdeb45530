import type { ReactNode } from 'react';
import styles from './findings.module.css';

interface HelpColumnProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The column beside the work: what the numbers add up to, and what is to be looked at again. */
export function HelpColumn({ title, children }: HelpColumnProps) {
  return (
    <aside className={styles.help} aria-label={title}>
      {children}
    </aside>
  );
}

/** A block of the help column under its own small heading. */
export function HelpBlock({ title, children }: HelpColumnProps) {
  return (
    <section className={styles.helpBlock}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
