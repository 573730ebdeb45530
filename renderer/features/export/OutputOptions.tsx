import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { ageBandSets } from '../../../shared/domain/choices';
import { b1Layouts, spellings } from '../../../shared/domain/parts/output';
import { b1LayoutOf } from '../../../shared/export/sheet-codes';
import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { useEdit, useSeason } from '../../app/store/hooks';
import { SignerFields } from '../../components/document/SignerFields';
import { ChoiceField } from '../../components/field/ChoiceField';
import { DateField } from '../../components/field/DateField';
import { SwitchField } from '../../components/field/SwitchField';
import { TextField } from '../../components/field/TextField';
import { FieldRow, Section } from '../../components/Page';

const texts = vi.exportScreen.options;

/** How every sheet and paper of the season is written. */
export function OutputOptions() {
  const whole = useSeason();
  const { output = {}, season } = whole;
  const edit = useEdit();
  const save = (
    patch: Extract<Parameters<typeof edit>[0], { type: 'value.update'; name: 'output' }>['patch'],
  ) => edit({ type: 'value.update', name: 'output', patch });
  return (
    <Section title={texts.title} lead={texts.lead}>
      <FieldRow columnRem={20}>
        <DateField
          precision="day"
          label={texts.dataDate}
          hint={texts.dataDateHint}
          value={output.dataDate}
          onSave={(dataDate) => save({ dataDate })}
        />
        <ChoiceField
          required
          label={vi.settings.age.bands}
          value={season.ageBands ?? 'threeBands'}
          choices={ageBandSets}
          names={vi.choices.ageBandSet}
          onSave={(ageBands) => edit({ type: 'settings.update', patch: { ageBands } })}
        />
        <ChoiceField
          required
          label={texts.b1Layout}
          value={b1LayoutOf(whole)}
          choices={b1Layouts}
          names={texts.b1Layouts}
          onSave={(b1Layout) => save({ b1Layout })}
        />
        <ChoiceField
          label={texts.spelling}
          value={output.spelling}
          choices={spellings}
          names={texts.spellings}
          onSave={(spelling) => save({ spelling })}
        />
        <TextField
          label={texts.secrecyMark}
          hint={texts.secrecyMarkHint}
          value={output.secrecyMark}
          onSave={(secrecyMark) => save({ secrecyMark })}
        />
      </FieldRow>
      <SwitchField
        label={texts.cardNumbers}
        value={output.cardNumbers}
        onSave={(cardNumbers) => save({ cardNumbers })}
      />
      <SwitchField
        label={texts.leadingZeros}
        value={output.leadingZeros}
        onSave={(leadingZeros) => save({ leadingZeros })}
      />
      <SignerFields />
      <p>
        {texts.others}{' '}
        <Anchor component={Link} href={paths.settings}>
          {texts.toSettings}
        </Anchor>
        .
      </p>
    </Section>
  );
}
