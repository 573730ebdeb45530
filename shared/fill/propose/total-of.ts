import { markedId } from '../indicators/marked-cells';
import { isText } from './marks';

/** The same figure of the whole season, for the total row under a column of cells. */
export function totalOf(cellId: string): string | undefined {
  const key = cellId.replace(/^cell\./u, '');
  if (isText(cellId) || key === 'rounds' || /^(?:secretary|deputySecretary|member)\./u.test(key))
    return undefined;
  if (/^(?:mark|one)\./u.test(key)) return totalOfMarks(key.replace(/^\w+\./u, ''));
  if (/^(?:secretary|deputySecretary|member)$/u.test(key)) return `committee.${key}`;
  if (
    /^(?:total|official|probationary|summoned|present|excused|unexcused|absent|exempt|approved|list|surplus|short|notReelected|attendance\.share|surplus\.share)$/u.test(
      key,
    )
  )
    return `congress.${key}`;
  if (key === 'elected') return 'committee.total';
  if (key === 'meanAge') return 'meanAge.total';
  if (/^vacant\./u.test(key) || /\.(?:secretary|deputySecretary|member)$/u.test(key)) return key;
  return key.endsWith('.share') ? key.replace(/\.share$/u, '.total.share') : `${key}.total`;
}

/** So many cells are marked; of two deputies in a cell there may be one mark for both. */
function totalOfMarks(key: string): string {
  const isFigure = !/^not\.|^surplus$|\.deputySecretary$/u.test(key);
  if (!isFigure) return markedId(`cell.mark.${key}`);
  return key.endsWith('.secretary') ? key : `cells.${key}`;
}
