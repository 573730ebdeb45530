import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BackupEntry, BackupHolding } from '../../../shared/api-backups';
import type { AppError, ErrorCode } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import { invoke } from '../../app/api';
import { useAppStore } from '../../app/store/hooks';
import { useDay } from '../../components/time/day';
import styles from './backups.module.css';
import { madeText } from './moment';
import { UnlockCopies } from './UnlockCopies';
import { UnreadFolders } from './UnreadFolders';
import { isAnyLocked, useBackups, useLooked } from './use-backups';

const { reasons, rescue: texts } = vi.backups;

/** Copies that are offered. */
const OFFERED = 3;
/** Copies that are opened to find those: of more than these, something else is wrong. */
const OPENED = 12;

/** Of what copies may help. */
const ofContents: ReadonlySet<ErrorCode> = new Set([
  'file-damaged',
  'file-empty',
  'file-foreign',
  'file-not-found',
]);

/** Why nothing can be read of what is damaged: its beginning is gone, or it was under a password. */
const ALL_OR_NOTHING: ReadonlySet<unknown> = new Set(['unreadable', 'vault']);

/** The newest sound copies of a file that could not be opened, each with what it holds. */
export function RefusedCopies({ problem }: { readonly problem: AppError }) {
  if (!ofContents.has(problem.code)) return null;
  return (
    <>
      <Offered problem={problem} />
      {problem.code === 'file-damaged' && !ALL_OR_NOTHING.has(problem.params?.['reason']) && (
        <ReadRemains path={problem.path} />
      )}
    </>
  );
}

/** The way on where no copy is new enough: what the damaged file itself still gives, as a new file. */
function ReadRemains({ path }: { readonly path: string | undefined }) {
  const store = useAppStore();
  const { list } = useBackups(null);
  if (list?.path !== path) return null;
  const read = async () => {
    const answer = await invoke('backups.readRemains', undefined);
    if (answer.ok) {
      store.opened(answer.value.file);
      store.tellAtLength(texts.remains(answer.value.remains));
    } else if (answer.error.code !== 'cancelled') store.tellProblem(answer.error);
  };
  return (
    <div className={styles.buttons}>
      <Button variant="default" onClick={() => void read()}>
        {texts.readRemains}
      </Button>
    </div>
  );
}

function Offered({ problem }: { readonly problem: AppError }) {
  const isGone = problem.code === 'file-not-found';
  const { list } = useBackups(null);
  const copies = list?.copies.slice(0, OPENED) ?? [];
  const [round, setRound] = useState(0);
  const looked = useLooked(
    null,
    copies.map(({ name }) => name),
    round,
  );
  if (!list || list.path !== problem.path) return null;
  const sound = copies.flatMap((copy) => {
    const found = looked.get(copy.name);
    return found?.ok === true ? [{ copy, holding: found.value }] : [];
  });
  if (sound.length > 0) {
    return (
      <div className={styles.rescue}>
        <div>{texts.title}</div>
        <ul>
          {sound.slice(0, OFFERED).map((each) => (
            <OfferedCopy key={each.copy.name} {...each} isGone={isGone} />
          ))}
        </ul>
      </div>
    );
  }
  if (isAnyLocked(looked)) return <UnlockCopies handle={null} onUnlocked={() => setRound(round + 1)} />;
  if (list.unread.length > 0) return <UnreadFolders unread={list.unread} />;
  return looked.size < copies.length || isGone ? null : <div>{texts.none}</div>;
}

interface OfferedCopyProps {
  readonly copy: BackupEntry;
  readonly holding: BackupHolding;
  readonly isGone: boolean;
}

function OfferedCopy({ copy, holding, isGone }: OfferedCopyProps) {
  const store = useAppStore();
  const when = madeText(copy.madeAt, useDay());
  const members = vi.unknown.sum(holding.members);
  return (
    <li>
      <span>{texts.holds(when, reasons[copy.reason], holding.cells, members)}</span>
      <Button
        variant="default"
        size="compact-md"
        aria-label={texts.takeOf(when)}
        onClick={() => void store.restore(copy.name, texts.taken(when, isGone), true)}
      >
        {texts.take}
      </Button>
    </li>
  );
}
