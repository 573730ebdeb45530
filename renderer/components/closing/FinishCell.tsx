import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { CellStatus, PlacedFinding } from '../../../shared/checks';
import { isPersonGap } from '../../../shared/domain/completeness';
import type { Cell } from '../../../shared/domain/season';
import { isHeld } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { personData } from '../../../shared/missing/counted-data';
import { peopleLacking } from '../../../shared/missing/missing-data';
import { paths } from '../../app/paths';
import { useRemove } from '../../app/store/hooks';
import { ChangeButton } from '../field/ChangeButton';
import { FindingLine, findingKey } from '../findings/FindingLine';
import { placeHref } from '../findings/places';
import { focusAs } from '../focus';
import { ClosingHistory } from './ClosingHistory';
import styles from './closing.module.css';
import { type Decision, DecisionForm } from './DecisionForm';

const texts = vi.closing;

interface FinishCellProps {
  readonly cell: Cell;
  readonly status: CellStatus;
  /** All findings of the cell. */
  readonly findings: readonly PlacedFinding[];
}

/** “Chốt chi bộ”: says what stands in the way, what is missing, and closes the cell. */
export function FinishCell({ cell, status, findings }: FinishCellProps) {
  const [asked, setAsked] = useState(false);
  const finish = useRemove();
  const later = () => setAsked(false);
  const decide = ({ by }: Decision) => {
    later();
    const at = new Date().toISOString();
    const who = by === '' ? {} : { by };
    void finish({ type: 'cell.finish', cellId: cell.id, at, ...who }, texts.finish.done(cell.name));
  };
  const isBlocked = status.errors > 0 || !isHeld(cell.congress);
  return (
    <>
      <ChangeButton
        {...focusAs.mark(`closing ${cell.id}`)}
        variant="default"
        size="compact-md"
        onClick={() => setAsked(true)}
      >
        {texts.finish.action}
      </ChangeButton>
      <Modal opened={asked} onClose={later} title={texts.finish.title(cell.name)} size="lg">
        {isBlocked ? (
          <Blocked cell={cell} findings={findings} errors={status.errors} onClose={later} />
        ) : (
          <>
            <State cell={cell} status={status} onLeave={later} />
            <DecisionForm
              byLabel={texts.finish.by}
              action={texts.finish.action}
              onDecide={decide}
              onLater={later}
            />
          </>
        )}
        <ClosingHistory cell={cell} />
      </Modal>
    </>
  );
}

interface StateProps extends Pick<FinishCellProps, 'cell' | 'status'> {
  readonly onLeave: () => void;
}

/** What is missing of the congress and of its people, each by name, and the warnings. */
function State({ cell, status: { gaps, warnings }, onLeave }: StateProps) {
  const ofCongress = gaps.filter((gap) => !isPersonGap(gap));
  const people = personData.flatMap((datum) => {
    const count = peopleLacking(cell, datum).length;
    return count === 0 ? [] : [[datum, count] as const];
  });
  return (
    <>
      {ofCongress.length > 0 && <p>{texts.finish.missing(ofCongress)}</p>}
      {people.length > 0 && (
        <p>
          {texts.finish.missingOfPeople(people)}{' '}
          <Link href={paths.missing} onClick={onLeave}>
            {vi.missing.toPage}
          </Link>
        </p>
      )}
      {warnings > 0 && <p>{texts.finish.warnings(warnings)}</p>}
      {gaps.length + people.length === 0 && warnings === 0 && <p>{texts.finish.ready}</p>}
      <p>{texts.finish.explained}</p>
    </>
  );
}

interface BlockedProps extends Pick<FinishCellProps, 'cell' | 'findings'> {
  readonly errors: number;
  readonly onClose: () => void;
}

/** The errors that stand in the way, each leading to its field; Enter goes to the first, or closes where there is none. */
function Blocked({ cell, findings, errors, onClose }: BlockedProps) {
  const wrong = findings.filter(({ finding }) => finding.severity === 'error');
  return (
    <>
      <p>{isHeld(cell.congress) ? texts.finish.blocked(errors) : texts.finish.notHeld}</p>
      <ul className={styles.errors}>
        {wrong.map(({ finding, place }, index) => (
          <li key={findingKey(finding)}>
            <FindingLine finding={finding} />
            <Link href={placeHref(place)} onClick={onClose} data-autofocus={index === 0 ? true : undefined}>
              {vi.checksScreen.jump[place.screen ?? 'statistics']}
            </Link>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose} data-autofocus={wrong.length === 0 ? true : undefined}>
          {texts.later}
        </Button>
      </Group>
    </>
  );
}
