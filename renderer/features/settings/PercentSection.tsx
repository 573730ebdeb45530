import { roundings } from '../../../shared/domain/choices';
import type { PercentPolicy } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { type Fraction, formatShare } from '../../../shared/text/share';
import { useEdit, useSeason } from '../../app/store/hooks';
import { ChoiceField } from '../../components/field/ChoiceField';
import { SwitchField } from '../../components/field/SwitchField';
import { FieldRow, Section } from '../../components/Page';
import { digitsChoices, digitsKey, digitsName } from './digits';
import styles from './settings.module.css';

const texts = vi.settings.percent;

/** Shares that tell the ways of writing apart: one is long, one small, one round. */
const examples: readonly Fraction[] = [
  { count: 31, of: 41 },
  { count: 2, of: 41 },
  { count: 12, of: 15 },
];

/** How shares are written everywhere, with examples that follow each change. */
export function PercentSection() {
  const { percent } = useSeason().season;
  const edit = useEdit();
  const save = (part: Partial<PercentPolicy>) =>
    edit({ type: 'settings.update', patch: { percent: { ...percent, ...part } } });
  const choices = digitsChoices(percent.digits);
  const names = Object.fromEntries([...choices].map(([key, digits]) => [key, digitsName(digits)]));
  return (
    <Section title={texts.title}>
      <FieldRow columnRem={20}>
        <ChoiceField
          required
          label={texts.digits}
          value={digitsKey(percent.digits)}
          choices={[...choices.keys()]}
          names={names}
          onSave={(key) => save({ digits: choices.get(key) ?? percent.digits })}
        />
        <ChoiceField
          required
          label={texts.rounding}
          value={percent.rounding}
          choices={roundings}
          names={vi.choices.rounding}
          onSave={(rounding) => save({ rounding })}
        />
      </FieldRow>
      <SwitchField
        label={texts.trimZeros}
        value={percent.trimZeros}
        onSave={(trimZeros) => save({ trimZeros })}
      />
      <p className={styles.examples} role="status">
        {texts.example}: {examples.map((share) => exampleText(share, percent)).join(' · ')}
      </p>
    </Section>
  );
}

function exampleText(share: Fraction, percent: PercentPolicy): string {
  return texts.exampleOf(share.count, share.of, formatShare(share, percent) ?? '');
}
