import { LONG_TEXT_LIMIT } from '../../../shared/domain/fields';
import { type OwnTextPlace, ownTextPlaces } from '../../../shared/domain/parts/report-texts';
import type { ReportSection } from '../../../shared/export/documents/report';
import { vi } from '../../../shared/i18n';
import { useEdit } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import { ChoiceField } from '../../components/field/ChoiceField';
import { NoteField } from '../../components/field/TextField';
import { Section } from '../../components/Page';
import styles from './report.module.css';

const texts = vi.documentsScreen.report.section;

interface ReportSectionFormProps {
  readonly section: ReportSection;
  readonly own: { readonly text: string; readonly place: OwnTextPlace } | undefined;
}

/** One section: what the program writes, and the office's own text behind it or in its place. */
export function ReportSectionForm({ section, own }: ReportSectionFormProps) {
  const edit = useEdit();
  const { id, title, generated } = section;
  const place = own?.place ?? 'after';
  const save = (text: string | null, where: OwnTextPlace) =>
    edit({
      type: 'value.update',
      name: 'reportTexts',
      patch: { [id]: text === null ? null : { text, place: where } },
    });
  const hasFigures = id === 'results' && own !== undefined && place === 'instead';
  return (
    <Section title={title}>
      {generated.length === 0 ? (
        <p className={styles.nothing}>{texts.nothing}</p>
      ) : (
        <div className={styles.generated} data-replaced={place === 'instead' && own !== undefined}>
          {generated.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <NoteField
        label={texts.own(title)}
        limit={LONG_TEXT_LIMIT}
        hint={hasFigures ? texts.notFollowing : undefined}
        value={own?.text}
        onSave={(text) => save(text, place)}
      />
      {generated.length > 0 && own !== undefined && (
        <ChoiceField
          required
          label={texts.place(title)}
          value={place}
          choices={ownTextPlaces}
          names={texts.places}
          onSave={(where) => save(own.text, where)}
        />
      )}
      {generated.length > 0 && own === undefined && (
        <ChangeButton
          variant="subtle"
          size="compact-md"
          aria-label={texts.copyOf(title)}
          onClick={() => void save(generated.join('\n'), 'instead')}
        >
          {texts.copy}
        </ChangeButton>
      )}
    </Section>
  );
}
