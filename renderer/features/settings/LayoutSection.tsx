import { layoutSetIds } from '../../../shared/domain/parts/layout';
import { layoutOf, layoutSetAt, layoutSets, seasonDay } from '../../../shared/export/layout-sets';
import { vi } from '../../../shared/i18n';
import { useEdit, useSeason } from '../../app/store/hooks';
import { ChoiceField } from '../../components/field/ChoiceField';
import { CountField } from '../../components/field/CountField';
import { SwitchField } from '../../components/field/SwitchField';
import { TextField } from '../../components/field/TextField';
import { FieldRow, Section } from '../../components/Page';

const texts = vi.layout;

const sizes = [
  'headPt',
  'partyPt',
  'kindPt',
  'subjectPt',
  'bodyPt',
  'linePitchPt',
  'signatureLines',
] as const;
const sides = ['top', 'bottom', 'left', 'right'] as const;
const marks = ['endMark', 'receiverEnd', 'lastBasisEnd', 'congressSymbol'] as const;
const setChoices = ['byDate', ...layoutSetIds] as const;

/** How documents are laid out: the set of the season's date or a chosen one, and the office's own values. */
export function LayoutSection() {
  const season = useSeason();
  const edit = useEdit();
  const layout = layoutOf(season);
  const own = season.layout;
  const save = (patch: Readonly<Record<string, unknown>>) =>
    edit({ type: 'value.update', name: 'layout', patch });
  const byDate = texts.sets[layoutSetAt(seasonDay(season))];
  const { source, certainty } = layoutSets[layout.id];
  return (
    <Section title={texts.title} lead={texts.lead}>
      <FieldRow columnRem={28}>
        <ChoiceField
          required
          label={texts.set}
          hint={texts.source(source, certainty)}
          value={own?.set ?? 'byDate'}
          choices={setChoices}
          names={{ byDate: texts.byDate(byDate), ...texts.sets }}
          onSave={(set) => save({ set: set === 'byDate' ? null : set })}
        />
        <TextField label={texts.name} value={own?.name} onSave={(name) => save({ name })} />
      </FieldRow>
      <FieldRow columnRem={10}>
        {sizes.map((key) => (
          <CountField
            key={key}
            label={texts.values[key]}
            value={layout[key]}
            onSave={(value) => save({ [key]: value })}
          />
        ))}
        {sides.map((side) => (
          <CountField
            key={side}
            label={texts.margins[side]}
            value={layout.marginsMm[side]}
            onSave={(value) =>
              save({
                marginsMm: { ...layout.marginsMm, [side]: value ?? layoutSets[layout.id].marginsMm[side] },
              })
            }
          />
        ))}
        {marks.map((key) => (
          <TextField
            key={key}
            label={texts.marks[key]}
            value={layout[key]}
            onSave={(value) => save({ [key]: value })}
          />
        ))}
      </FieldRow>
      <div>
        <SwitchField
          label={texts.mirrored}
          value={layout.mirrored}
          onSave={(mirrored) => save({ mirrored })}
        />
        <SwitchField
          label={texts.positionBold}
          value={layout.positionBold}
          onSave={(positionBold) => save({ positionBold })}
        />
      </div>
    </Section>
  );
}
