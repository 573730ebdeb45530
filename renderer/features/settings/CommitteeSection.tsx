import type { WardCommittee } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { useEdit, useSeason } from '../../app/store/hooks';
import { TextField } from '../../components/field/TextField';
import { FieldRow, Section } from '../../components/Page';

const texts = vi.settings.committee;

const { defaultSignedOnBehalfOf, defaultSignerTitle } = vi.sheets.frame;

interface Line {
  readonly key: Exclude<keyof WardCommittee, 'name'>;
  readonly label: string;
  readonly hint?: string;
  /** What the sheets print while nothing is entered. */
  readonly placeholder?: string;
}

const lines: readonly Line[] = [
  { key: 'place', label: texts.place, hint: texts.placeHint },
  { key: 'superiorOrganization', label: texts.superiorOrganization, hint: texts.superiorOrganizationHint },
  { key: 'superior', label: texts.superior, hint: texts.superiorHint },
  { key: 'signedOnBehalfOf', label: texts.signedOnBehalfOf, placeholder: defaultSignedOnBehalfOf },
  { key: 'signerTitle', label: texts.signerTitle, placeholder: defaultSignerTitle },
  { key: 'signerName', label: texts.signerName },
  { key: 'preparerName', label: texts.preparerName },
  { key: 'preparerPhone', label: texts.preparerPhone },
];

/** Names and signatories as they stand on the papers. */
export function CommitteeSection() {
  const { committee } = useSeason();
  const edit = useEdit();
  return (
    <Section title={texts.title}>
      <FieldRow columnRem={20}>
        <TextField
          required
          label={texts.name}
          value={committee.name}
          onSave={(name) => edit({ type: 'ward.update', patch: { name } })}
        />
        {lines.map(({ key, label, hint, placeholder }) => (
          <TextField
            key={key}
            label={label}
            hint={hint}
            placeholder={placeholder}
            value={committee[key]}
            onSave={(value) => edit({ type: 'ward.update', patch: { [key]: value } })}
          />
        ))}
      </FieldRow>
    </Section>
  );
}
