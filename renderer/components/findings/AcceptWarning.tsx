import { Modal } from '@mantine/core';
import { useState } from 'react';
import {
  acceptEdit,
  type Finding,
  findingMessage,
  findingPlace,
  formerAcceptance,
} from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { useFindings, useRemove, useSeason } from '../../app/store/hooks';
import { type Decision, DecisionForm } from '../closing/DecisionForm';
import { useDisabled } from '../field/read-only';
import styles from './findings.module.css';

const texts = vi.closing.accept;

/** Beside a warning: accept it with a reason, or take that back. Nothing beside an error. */
export function AcceptWarning({ finding }: { readonly finding: Finding }) {
  if (finding.severity === 'error') return null;
  return finding.accepted ? (
    <TakeBack finding={finding} id={finding.accepted.id} />
  ) : (
    <Accept finding={finding} />
  );
}

function TakeBack({ finding, id }: { readonly finding: Finding; readonly id: string }) {
  const remove = useRemove();
  const disabled = useDisabled(false);
  return (
    <button
      type="button"
      disabled={disabled}
      className={styles.jump}
      aria-label={texts.takeBackOf(findingMessage(finding))}
      onClick={() => void remove({ type: 'item.remove', name: 'acceptances', id }, texts.takenBack)}
    >
      {texts.takeBack}
    </button>
  );
}

function Accept({ finding }: { readonly finding: Finding }) {
  const season = useSeason();
  const findings = useFindings();
  const save = useRemove();
  const [asked, setAsked] = useState(false);
  const disabled = useDisabled(false);
  const before = formerAcceptance(season, findings, finding);
  const later = () => setAsked(false);
  const decide = ({ reason, by }: Decision) => {
    later();
    const decision = { reason, at: new Date().toISOString(), ...(by === '' ? {} : { by }) };
    void save(acceptEdit(season, findings, finding, decision), texts.done);
  };
  return (
    <>
      {before && <span className={styles.before}>{texts.before(before.reason, before.at)}</span>}
      <button
        type="button"
        disabled={disabled}
        className={styles.jump}
        aria-label={texts.actionOf(findingMessage(finding))}
        onClick={() => setAsked(true)}
      >
        {texts.action}
      </button>
      {asked && (
        <Modal opened onClose={later} title={texts.title(findingPlace(season, finding).cell?.name)} size="lg">
          <p>{findingMessage(finding)}</p>
          <DecisionForm
            reason={{
              label: texts.reason,
              hint: texts.reasonHint,
              missing: texts.reasonMissing,
              begin: before?.reason ?? '',
            }}
            byLabel={texts.by}
            action={texts.confirm}
            onDecide={decide}
            onLater={later}
          />
        </Modal>
      )}
    </>
  );
}
