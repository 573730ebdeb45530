import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { fail, ok } from '../../../shared/result';
import { useEdit, useSeason } from '../../app/store/hooks';
import { DraftInput } from '../../components/field/DraftInput';
import { useDraft } from '../../components/field/use-draft';
import { FieldRow } from '../../components/Page';
import { agesText, readAges } from './ages';

const texts = vi.settings.age;

/** Ages that the office counts by beside that of the young. */
export function ThresholdFields() {
  return (
    <FieldRow columnRem={20}>
      <ThresholdField kind="under" />
      <ThresholdField kind="upTo" />
    </FieldRow>
  );
}

function ThresholdField({ kind }: { readonly kind: 'under' | 'upTo' }) {
  const { ageThresholds } = useSeason();
  const edit = useEdit();
  const stored = ageThresholds?.[kind];
  const draft = useDraft<string>({
    label: texts[kind],
    value: stored && agesText(stored),
    format: (text) => text,
    read: (text) => {
      const ages = readAges(text);
      return ages === undefined ? fail(texts.wrongAges) : ok(ages.length === 0 ? null : agesText(ages));
    },
    onSave: (text) => {
      const ages = text === null ? null : [...(readAges(text) ?? [])];
      return edit({ type: 'value.update', name: 'ageThresholds', patch: { [kind]: ages } });
    },
    explain: errorText,
  });
  return <DraftInput label={texts[kind]} hint={texts.thresholdsHint} draft={draft} />;
}
