import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { isOpen } from '../../../shared/checks';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { ChevronIcon } from '../../components/icons';
import { paths } from '../paths';
import { type Door, doorOf, type Stage, stages } from '../stages';
import { useFindingsSoon, useOpenFile, useSeason } from '../store/hooks';
import styles from './frame.module.css';

const { nav, navCount } = vi.frame;

/** The stages of the season; the open one shows its doors, and the rare ones behind “Việc khác”. */
export function Navigation() {
  const [location] = useLocation();
  const { combined } = useOpenFile();
  const open = doorOf(location);
  return (
    <nav aria-label={vi.frame.mainNavigation} className={styles.nav}>
      <ul>
        {combined && (
          <li>
            <DoorLink
              door={{ path: paths.combined, name: vi.combined.page.nav }}
              current={location === paths.combined}
            />
          </li>
        )}
        {stages.map((stage) => (
          <StageItem key={stage.name} stage={stage} door={open?.stage === stage ? open.door : undefined} />
        ))}
      </ul>
    </nav>
  );
}

interface StageItemProps {
  readonly stage: Stage;
  /** The door that stands open, where it belongs to this stage. */
  readonly door: Door | undefined;
}

function StageItem({ stage, door }: StageItemProps) {
  const { name, doors, rare } = stage;
  const [first] = doors;
  if (!first) return null;
  const single = doors.length === 1;
  const counted = door ? undefined : [...doors].find(({ counts }) => counts === 'findings');
  return (
    <li data-open={door ? '' : undefined} className={styles.stage}>
      <DoorLink
        door={{ path: first.path, name, ...(counted?.counts && { counts: counted.counts }) }}
        current={single && door === first}
      />
      {door && !single && (
        <>
          <DoorList doors={doors} current={door} />
          {rare.length > 0 && <RareDoors doors={rare} current={door} />}
        </>
      )}
    </li>
  );
}

function DoorList({ doors, current }: { readonly doors: readonly Door[]; readonly current: Door }) {
  return (
    <ul>
      {doors.map((door) => (
        <li key={door.path}>
          <DoorLink door={door} current={door === current} />
        </li>
      ))}
    </ul>
  );
}

/** Opens by itself where one of its doors stands open. */
function RareDoors({ doors, current }: { readonly doors: readonly Door[]; readonly current: Door }) {
  const [opened, setOpened] = useState(false);
  const shown = opened || doors.includes(current);
  return (
    <>
      <UnstyledButton className={styles.rare} aria-expanded={shown} onClick={() => setOpened(!shown)}>
        {nav.rare} <ChevronIcon />
      </UnstyledButton>
      {shown && <DoorList doors={doors} current={current} />}
    </>
  );
}

function DoorLink({ door, current }: { readonly door: Door; readonly current: boolean }) {
  const { path, name, counts } = door;
  return (
    <Link href={path} className={styles.navLink} aria-current={current ? 'page' : undefined}>
      <span>{name}</span>
      {counts && <Count of={counts} />}
    </Link>
  );
}

function Count({ of }: { readonly of: NonNullable<Door['counts']> }) {
  const cells = activeCells(useSeason()).length;
  const findings = useFindingsSoon()?.filter(isOpen).length;
  const figure = of === 'cells' ? cells : findings;
  if (!figure) return null;
  return (
    <span className={styles.navCount}>
      {figure}
      <span className="visually-hidden"> {navCount[of]}</span>
    </span>
  );
}
