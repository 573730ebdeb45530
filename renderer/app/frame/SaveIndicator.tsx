import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { localDay } from '../../../shared/text/local-day';
import { ToneIcon } from '../../components/feedback/StatusBadge';
import { useDay } from '../../components/time/day';
import { useAppView } from '../store/hooks';
import styles from './frame.module.css';

/** Whether everything entered is in the file; always in sight. */
export function SaveIndicator({ savedAt }: { savedAt: string }) {
  const { saving } = useAppView();
  const day = useDay();
  const tone = saving.state === 'failed' ? 'error' : saving.state === 'saved' ? 'done' : 'plain';
  return (
    <span role="status" className={styles.saved} data-tone={tone}>
      <ToneIcon tone={tone} />
      {saving.state === 'saving' && vi.frame.saving}
      {saving.state === 'failed' && vi.frame.notSavedShort}
      {saving.state === 'saved' && savedText(new Date(savedAt), day)}
    </span>
  );
}

/** “Đã lưu lúc 14:05”, with the date when that was not today. */
function savedText(at: Date, today: string): string {
  const time = `${pad(at.getHours())}:${pad(at.getMinutes())}`;
  const day = localDay(at);
  return day === today ? vi.frame.savedAt(time) : vi.frame.savedOn(time, formatDate(day));
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
