import { vi } from '../../../shared/i18n';
import { useEdit, useSeason } from '../../app/store/hooks';
import { TextField } from '../field/TextField';
import { FieldRow } from '../Page';

const texts = vi.settings.committee;
const { defaultSignerTitle } = vi.sheets.frame;

/** Who signs for the ward's committee, asked where its papers are written and not in the settings alone. */
export function SignerFields() {
  const { committee } = useSeason();
  const edit = useEdit();
  return (
    <FieldRow columnRem={14}>
      <TextField
        label={texts.signerTitle}
        placeholder={defaultSignerTitle}
        value={committee.signerTitle}
        onSave={(signerTitle) => edit({ type: 'ward.update', patch: { signerTitle } })}
      />
      <TextField
        label={texts.signerName}
        hint={texts.signerNameHint}
        value={committee.signerName}
        onSave={(signerName) => edit({ type: 'ward.update', patch: { signerName } })}
      />
    </FieldRow>
  );
}
