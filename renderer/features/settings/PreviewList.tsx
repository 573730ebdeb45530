import type { RulePreview } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';

/** What other rules would change: findings that come and go, who is young, whom ballots elect. */
export function PreviewList({ preview: { added, gone, elected, young } }: { readonly preview: RulePreview }) {
  const words = vi.settings.rules.preview;
  const lines = [
    ...added.map(({ code, count, cells }) => words.added(code, count, cells.join(', '))),
    ...gone.map(({ code, count, cells }) => words.gone(code, count, cells.join(', '))),
    ...(young.before === young.after ? [] : [words.young(young.before, young.after)]),
    ...elected.map(words.elected),
  ];
  if (lines.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
