import { vi } from '../../../shared/i18n';
import { useAppView } from '../../app/store/hooks';
import { OptionSelect } from '../../components/field/OptionSelect';
import { type Basis, bases } from './new-season-form';
import styles from './start.module.css';

const texts = vi.terms.basis;

interface BasisChoiceProps {
  readonly basis: Basis;
  readonly onChoose: (basis: Basis) => void;
}

/** What the new season begins from: nothing, or the one before it. */
export function BasisChoice({ basis, onChoose }: BasisChoiceProps) {
  const { file } = useAppView();
  const offered = bases.filter((each) => each !== 'thisFile' || file !== null);
  const last = file?.seasons.at(-1);
  return (
    <fieldset className={styles.formSection}>
      <legend>{texts.label}</legend>
      <OptionSelect
        enters
        label={texts.label}
        labelHidden
        hint={texts.hints[basis]}
        value={basis}
        options={offered.map((each) => ({ value: each, label: texts.names[each] }))}
        onChoose={onChoose}
      />
      {basis === 'thisFile' && file && last && (
        <p className={styles.lead}>{texts.from(file.season.committee.name, last.term)}</p>
      )}
    </fieldset>
  );
}
