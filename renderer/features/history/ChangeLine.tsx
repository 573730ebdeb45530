import { useRef } from 'react';
import { givingBack } from '../../../shared/history/give-back';
import { changeText, type ToldChange } from '../../../shared/history/told';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { useAppStore, useRemove, useSeason } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import styles from './history.module.css';

const texts = vi.history;

/** One change in words, with the way to give back what stood there where there is one. */
export function ChangeLine({ change }: { readonly change: ToldChange }) {
  const season = useSeason();
  const store = useAppStore();
  const put = useRemove();
  const line = useRef<HTMLLIElement>(null);
  const edit = givingBack(season, change.difference);
  const text = changeText(change, true);
  const giveBack = async () => {
    if (!edit) return;
    const where = change.cell === undefined ? change.what : `${change.what}, ${change.cell.name}`;
    const answer = await put(edit, texts.givenBack(where, change.from));
    // what the rules refuse has no field here at which it could be told
    if (!answer.ok) store.notify(errorText(answer.error));
    // the button goes once the old value stands there again
    else line.current?.focus({ preventScroll: true });
  };
  return (
    <li ref={line} tabIndex={-1} className={styles.change}>
      <span>{text}</span>
      {edit && (
        <ChangeButton
          variant="default"
          size="compact-sm"
          aria-label={texts.giveBackOf(text)}
          onClick={() => void giveBack()}
        >
          {texts.giveBack}
        </ChangeButton>
      )}
    </li>
  );
}
