import { reportWordings } from '../../../shared/domain/parts/output';
import type { ReportSection } from '../../../shared/export/documents/report';
import { layoutOf } from '../../../shared/export/layout-sets';
import { vi } from '../../../shared/i18n';
import { useEdit, useSeason } from '../../app/store/hooks';
import { BehindRoom } from '../../components/behind';
import { SignerFields } from '../../components/document/SignerFields';
import { ChoiceField } from '../../components/field/ChoiceField';
import { CountField } from '../../components/field/CountField';
import { DateField } from '../../components/field/DateField';
import { NoteField, TextField } from '../../components/field/TextField';
import { FieldRow, Section } from '../../components/Page';
import { ReportSectionForm } from './ReportSectionForm';

const texts = vi.documentsScreen.report;

/** What the office says itself: number, day, recipients, and its own text for each section, once these are written. */
export function ReportForm({ sections }: { readonly sections: readonly ReportSection[] | undefined }) {
  const { reportTexts } = useSeason();
  return (
    <div role="group" aria-label={texts.form}>
      <PaperFields />
      {sections === undefined ? (
        <BehindRoom />
      ) : (
        <>
          {sections.map((section) => (
            <ReportSectionForm key={section.id} section={section} own={reportTexts?.[section.id]} />
          ))}
          <WritingFields />
        </>
      )}
    </div>
  );
}

function PaperFields() {
  const { reportTexts } = useSeason();
  const edit = useEdit();
  return (
    <Section title={texts.paper}>
      <FieldRow columnRem={10}>
        <TextField
          label={texts.number}
          value={reportTexts?.number}
          onSave={(number) => edit({ type: 'value.update', name: 'reportTexts', patch: { number } })}
        />
        <DateField
          label={texts.issuedOn}
          hint={texts.issuedOnHint}
          precision="day"
          value={reportTexts?.issuedOn}
          onSave={(issuedOn) => edit({ type: 'value.update', name: 'reportTexts', patch: { issuedOn } })}
        />
      </FieldRow>
      <SignerFields />
      <NoteField
        label={texts.recipients}
        hint={texts.recipientsHint}
        value={reportTexts?.recipients}
        onSave={(recipients) => edit({ type: 'value.update', name: 'reportTexts', patch: { recipients } })}
      />
    </Section>
  );
}

const sides = ['top', 'bottom', 'left', 'right'] as const;

function WritingFields() {
  const season = useSeason();
  const { output } = season;
  const edit = useEdit();
  const { marginsMm } = layoutOf(season);
  const margins = output?.reportMarginsMm ?? marginsMm;
  return (
    <Section title={texts.writing}>
      <ChoiceField
        required
        label={texts.wording}
        value={output?.reportWording ?? 'added'}
        choices={reportWordings}
        names={texts.wordings}
        onSave={(reportWording) => edit({ type: 'value.update', name: 'output', patch: { reportWording } })}
      />
      <FieldRow columnRem={8}>
        {sides.map((side) => (
          <CountField
            key={side}
            label={texts.margins[side]}
            value={margins[side]}
            onSave={(value) =>
              edit({
                type: 'value.update',
                name: 'output',
                patch: { reportMarginsMm: { ...margins, [side]: value ?? marginsMm[side] } },
              })
            }
          />
        ))}
      </FieldRow>
    </Section>
  );
}
