import { type AgeMethod, ageBandSets, ageMethods } from '../../../shared/domain/choices';
import type { AgePolicy } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { localDay } from '../../../shared/text/local-day';
import { useEdit, useSeason } from '../../app/store/hooks';
import { ChoiceField } from '../../components/field/ChoiceField';
import { DateField } from '../../components/field/DateField';
import { FieldRow, Section } from '../../components/Page';
import { ThresholdFields } from './ThresholdFields';

const texts = vi.settings.age;

/** How ages are counted, and into which bands. */
export function AgeSection() {
  const { ageAt, ageBands, plannedTo } = useSeason().season;
  const edit = useEdit();
  const save = (policy: AgePolicy) => edit({ type: 'settings.update', patch: { ageAt: policy } });
  // a fixed day is needed from the moment that it is counted to
  const choose = (method: AgeMethod) =>
    save(
      method === 'fullYearsAt' ? { method, on: ageAt.on ?? plannedTo ?? localDay(new Date()) } : { method },
    );
  return (
    <Section title={texts.title} lead={texts.lead}>
      <FieldRow columnRem={20}>
        <ChoiceField
          required
          label={texts.method}
          value={ageAt.method}
          choices={ageMethods}
          names={vi.choices.ageMethod}
          onSave={choose}
        />
        {ageAt.method === 'fullYearsAt' && (
          <DateField
            required
            precision="day"
            label={texts.on}
            value={ageAt.on}
            onSave={(on) => save({ method: 'fullYearsAt', on })}
          />
        )}
        <ChoiceField
          required
          label={texts.bands}
          value={ageBands ?? 'threeBands'}
          choices={ageBandSets}
          names={vi.choices.ageBandSet}
          onSave={(bands) => edit({ type: 'settings.update', patch: { ageBands: bands } })}
        />
      </FieldRow>
      <ThresholdFields />
    </Section>
  );
}
