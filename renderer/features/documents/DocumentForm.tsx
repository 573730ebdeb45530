import { Button } from '@mantine/core';
import { documentPurposes } from '../../../shared/domain/choices';
import { citingForms } from '../../../shared/domain/parts/citations';
import type { Patch } from '../../../shared/domain/patch';
import { documentKinds, type SeasonDocument } from '../../../shared/domain/season';
import { headingLine } from '../../../shared/export/citations';
import { vi } from '../../../shared/i18n';
import { documentKindChoice } from '../../../shared/i18n/document-kind';
import { formsCiting } from '../../../shared/planning/citations';
import type { PlacedDocument } from '../../../shared/planning/documents';
import { useEdit, useSeason } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import { ChoiceField } from '../../components/field/ChoiceField';
import { DateField } from '../../components/field/DateField';
import { SwitchField } from '../../components/field/SwitchField';
import { TextField } from '../../components/field/TextField';
import { FieldRow, Section } from '../../components/Page';
import styles from './documents.module.css';
import { useDocumentFile, useOpenDocument } from './use-document-file';

const texts = vi.documentRegister;
const { fields, hints } = texts;

/** Everything of one document. */
export function DocumentForm({ placed }: { readonly placed: PlacedDocument }) {
  const { document, index } = placed;
  const edit = useEdit();
  const kind = documentKindChoice(document.kind);
  const save = (patch: Patch<SeasonDocument>) =>
    edit({ type: 'document.update', document: { index, subject: document.subject }, patch });
  return (
    <Section title={texts.details(document.subject)}>
      <FieldRow>
        <ChoiceField
          label={fields.kind}
          value={kind}
          choices={kindsWith(kind)}
          names={{ ...vi.documentRegister.kinds, ...ownName(kind) }}
          onSave={(chosen) => save({ kind: chosen })}
        />
        <TextField
          label={fields.sign}
          hint={hints.sign}
          value={document.number}
          onSave={(number) => save({ number })}
        />
        <DateField
          precision="day"
          label={fields.issuedOn}
          value={document.issuedOn}
          onSave={(issuedOn) => save({ issuedOn })}
        />
        <TextField label={fields.issuer} value={document.issuer} onSave={(issuer) => save({ issuer })} />
        <ChoiceField
          label={fields.purpose}
          value={document.purpose}
          choices={documentPurposes}
          names={texts.purposes}
          onSave={(purpose) => save({ purpose })}
        />
        <div className={styles.wide}>
          <TextField
            required
            label={fields.subject}
            value={document.subject}
            onSave={(subject) => save({ subject })}
          />
        </div>
      </FieldRow>
      <Citations placed={placed} />
      <DocumentFile placed={placed} />
    </Section>
  );
}

/** In the headings of which forms the document is cited, and how the line reads there. */
function Citations({ placed: { document, index } }: { readonly placed: PlacedDocument }) {
  const edit = useEdit();
  const citing = formsCiting(useSeason(), index);
  const ref = { index, subject: document.subject };
  return (
    <div role="group" aria-label={texts.citations.title}>
      <p className={styles.groupName}>{texts.citations.title}</p>
      <p className={styles.hint}>{texts.citations.hint}</p>
      {citingForms.map((form) => (
        <SwitchField
          key={form}
          label={texts.citations.forms[form]}
          hint={headingLine(document, form)}
          value={citing.includes(form)}
          onSave={(cites) => edit({ type: 'document.cite', document: ref, form, cites })}
        />
      ))}
    </div>
  );
}

function kindsWith(kind: string | undefined): readonly string[] {
  const known: readonly string[] = documentKinds;
  return kind === undefined || known.includes(kind) ? known : [...known, kind];
}

/** A kind in the office's own words is its own name. */
function ownName(kind: string | undefined): Readonly<Record<string, string>> {
  const known: readonly string[] = documentKinds;
  return kind === undefined || known.includes(kind) ? {} : { [kind]: kind };
}

function DocumentFile({ placed }: { readonly placed: PlacedDocument }) {
  const { attachment, link } = placed.document;
  const file = useDocumentFile(placed);
  const open = useOpenDocument();
  const filed = attachment !== undefined || link !== undefined;
  const where =
    attachment !== undefined
      ? texts.file.attached(attachment)
      : link === undefined
        ? texts.file.none
        : texts.file.linked(link);
  return (
    <div role="group" aria-label={texts.file.title}>
      <div className={styles.file}>
        <span>{where}</span>
        {filed && (
          <Button variant="default" onClick={() => void open(placed)}>
            {texts.file.open}
          </Button>
        )}
        <ChangeButton variant="default" onClick={() => void file.attach()}>
          {texts.file.attach}
        </ChangeButton>
        <ChangeButton variant="default" onClick={() => void file.link()}>
          {texts.file.choose}
        </ChangeButton>
        {filed && (
          <ChangeButton variant="default" onClick={() => void file.remove()}>
            {texts.file.remove}
          </ChangeButton>
        )}
      </div>
      <p className={styles.hint}>{texts.file.hint}</p>
    </div>
  );
}
