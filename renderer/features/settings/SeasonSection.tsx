import { vi } from '../../../shared/i18n';
import { useEdit, useSeason } from '../../app/store/hooks';
import { DateField } from '../../components/field/DateField';
import { doubtOfEarlierTerm, TextField } from '../../components/field/TextField';
import { FieldRow, Section } from '../../components/Page';

const texts = vi.settings.season;

/** The term, and the days between which the congresses are held. */
export function SeasonSection() {
  const { term, previousTerm, plannedFrom, plannedTo } = useSeason().season;
  const edit = useEdit();
  return (
    <Section title={texts.title}>
      <FieldRow columnRem={20}>
        <TextField
          required
          term
          label={texts.term}
          value={term}
          onSave={(value) => edit({ type: 'settings.update', patch: { term: value } })}
        />
        <TextField
          term
          label={texts.previousTerm}
          value={previousTerm}
          {...doubtOfEarlierTerm(previousTerm, term)}
          onSave={(value) => edit({ type: 'settings.update', patch: { previousTerm: value } })}
        />
        <DateField
          precision="day"
          label={texts.plannedFrom}
          value={plannedFrom}
          notAfter={{ name: 'end', date: plannedTo }}
          onSave={(value) => edit({ type: 'settings.update', patch: { plannedFrom: value } })}
        />
        <DateField
          precision="day"
          label={texts.plannedTo}
          value={plannedTo}
          notBefore={{ name: 'begin', date: plannedFrom }}
          onSave={(value) => edit({ type: 'settings.update', patch: { plannedTo: value } })}
        />
      </FieldRow>
    </Section>
  );
}
