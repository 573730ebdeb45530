import { vi } from '../../../shared/i18n';
import { ChangeButton } from '../../components/field/ChangeButton';
import { ChoiceField } from '../../components/field/ChoiceField';
import { passedBy } from '../../components/field/flow';
import { FieldRow } from '../../components/Page';
import styles from './ballots.module.css';
import { CandidateIdentity } from './CandidateIdentity';
import { type CandidateProps, useCandidate } from './use-candidate';

const texts = vi.ballots;
const fields = texts.detailFields;
const knownSources = Object.keys(texts.sources);

interface CandidateDetailsProps extends CandidateProps {
  readonly onMoved: (index: number) => void;
}

/** What the minutes say of a name beside its votes. */
export function CandidateDetails({ onMoved, ...props }: CandidateDetailsProps) {
  const { index, round } = props;
  const { name, result, update, moveTo } = useCandidate(props);
  const { candidate } = result;
  const { source } = candidate;
  const sources =
    source === undefined || knownSources.includes(source) ? knownSources : [...knownSources, source];
  const names: Readonly<Record<string, string>> = texts.sources;
  const move = (toIndex: number) => {
    void moveTo(toIndex).then(() => onMoved(toIndex));
  };
  return (
    <tr>
      <td />
      <td colSpan={5} className={styles.details}>
        <div role="group" aria-label={texts.details(name)} {...passedBy}>
          <FieldRow columnRem={12}>
            <CandidateIdentity candidate={candidate} onUpdate={update} />
            <ChoiceField
              label={fields.source}
              value={source}
              choices={sources}
              names={{ ...Object.fromEntries(sources.map((one) => [one, one])), ...names }}
              onSave={(chosen) => update({ source: chosen })}
            />
          </FieldRow>
          <div className={styles.detailButtons}>
            <ChangeButton
              variant="default"
              size="compact-md"
              disabled={index === 0}
              onClick={() => move(index - 1)}
            >
              {texts.moveUp}
            </ChangeButton>
            <ChangeButton
              variant="default"
              size="compact-md"
              disabled={index === round.candidates.length - 1}
              onClick={() => move(index + 1)}
            >
              {texts.moveDown}
            </ChangeButton>
          </div>
        </div>
      </td>
    </tr>
  );
}
