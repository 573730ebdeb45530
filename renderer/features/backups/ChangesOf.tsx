import { useMemo, useState } from 'react';
import type { Difference } from '../../../shared/history/difference';
import { namesOf } from '../../../shared/history/names';
import { changeText, toldChanges } from '../../../shared/history/told';
import { vi } from '../../../shared/i18n';
import { useSeason } from '../../app/store/hooks';
import { UnfoldButton } from '../../components/field/UnfoldButton';
import styles from './backups.module.css';

const texts = vi.backups;

/** Changes that are named at once. */
const NAMED = 3;
/** Changes that are named at most: of more, a list is no help. */
const MOST_NAMED = 200;

/** What putting a copy back would change. */
export function ChangesOf({ changes }: { readonly changes: readonly Difference[] }) {
  const season = useSeason();
  const [opened, setOpened] = useState(false);
  const told = useMemo(() => {
    const all = toldChanges(changes, namesOf(season, [{ changes }]));
    return all.map((change) => ({
      key: JSON.stringify(change.difference.path),
      text: changeText(change, true),
    }));
  }, [changes, season]);
  if (told.length === 0) return <>{texts.same}</>;
  return (
    <>
      {texts.changes(told.length)}
      <ul className={styles.changes}>
        {told.slice(0, opened ? MOST_NAMED : NAMED).map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      {told.length > NAMED && (
        <UnfoldButton opened={opened} onToggle={() => setOpened(!opened)}>
          {opened ? vi.history.less : vi.history.more(Math.min(told.length, MOST_NAMED) - NAMED)}
        </UnfoldButton>
      )}
    </>
  );
}
