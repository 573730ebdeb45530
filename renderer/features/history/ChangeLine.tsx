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
  const edit = givingBack(season, change.difference);
  const text = changeText(change, true);
  const giveBack = async () => {
    if (!edit) return;
    const answer = await put(edit, texts.givenBack(change.what, change.from));
    // what the rules refuse has no field here at which it could be told
    if (!answer.ok) store.notify(errorText(answer.error));
  };
  return (
    <li className={styles.change}>
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
