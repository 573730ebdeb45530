import type { PlacedFinding } from '../../../shared/checks';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { useStatistics } from '../../app/store/hooks';
import { FindingList } from '../../components/findings/FindingList';
import { HelpBlock, HelpColumn, KeysBlock } from '../../components/findings/HelpColumn';

const texts = vi.committee.help;
const singlePosts = ['secretary', 'deputySecretary'] as const;

interface CommitteeHelpProps {
  readonly cell: Cell;
  /** Those about people are listed; those of the whole list stand under the table. */
  readonly findings: readonly PlacedFinding[];
  readonly onJump: (placed: PlacedFinding) => void;
}

/** Beside the form: posts against the approved seats, what is to be looked at again, and the keys. */
export function CommitteeHelp({ cell, findings, onJump }: CommitteeHelpProps) {
  const ofPeople = findings.filter(({ place }) => place.person);
  return (
    <HelpColumn title={texts.title}>
      {(ofPeople.length > 0 || findings.length === 0) && (
        <HelpBlock title={texts.findings}>
          {ofPeople.length === 0 ? (
            <p>{texts.noFindings}</p>
          ) : (
            <FindingList findings={ofPeople} onJump={onJump} />
          )}
        </HelpBlock>
      )}
      <PostsBlock cell={cell} />
      <KeysBlock title={texts.keys} rows={texts.keyRows} />
    </HelpColumn>
  );
}

function PostsBlock({ cell }: { readonly cell: Cell }) {
  const row = useStatistics().byCell.find((each) => each.cell.id === cell.id);
  if (!row) return null;
  const counts = row.groups.committee;
  const lines = [
    texts.post(texts.everybody, counts.total.count, row.approved),
    ...singlePosts.map((post) =>
      texts.post(vi.choices.position[post], counts[post].count, cell.congress.approvedSeats[post]),
    ),
  ];
  return (
    <HelpBlock title={texts.posts}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </HelpBlock>
  );
}
