import { vi } from '../../../shared/i18n';
import { documentKindName } from '../../../shared/i18n/document-kind';
import type { PlacedDocument } from '../../../shared/planning/documents';
import { formatDate } from '../../../shared/text/dates';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { ActionsHeading, RemoveCell } from '../../components/table/RemoveCell';
import styles from './documents.module.css';
import { useOpenDocument } from './use-document-file';

const texts = vi.documentRegister;
const { columns } = texts;

interface DocumentTableProps {
  readonly documents: readonly PlacedDocument[];
  readonly selected: number | undefined;
  readonly onSelect: (index: number) => void;
  readonly onRemove: (placed: PlacedDocument) => void;
}

/** All documents by their dates; the subject opens the form below. */
export function DocumentTable(props: DocumentTableProps) {
  return (
    <DataTable caption={texts.caption}>
      <thead>
        <tr>
          <th scope="col" className={cellClass.number}>
            {columns.number}
          </th>
          <th scope="col">{columns.subject}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.sign}</th>
          <th scope="col">{columns.issuedOn}</th>
          <th scope="col">{columns.issuer}</th>
          <th scope="col">{columns.purpose}</th>
          <th scope="col">{columns.file}</th>
          <ActionsHeading name={columns.actions} />
        </tr>
      </thead>
      <tbody>
        {props.documents.map((placed, place) => (
          <DocumentRow key={placed.index} {...props} placed={placed} number={place + 1} />
        ))}
      </tbody>
    </DataTable>
  );
}

interface DocumentRowProps extends DocumentTableProps {
  readonly placed: PlacedDocument;
  readonly number: number;
}

function DocumentRow({ placed, number, selected, onSelect, onRemove }: DocumentRowProps) {
  const { document, index } = placed;
  const { kind, issuedOn, issuer, purpose, subject } = document;
  const open = useOpenDocument();
  const filed = document.attachment !== undefined || document.link !== undefined;
  return (
    <tr
      aria-current={index === selected ? 'true' : undefined}
      className={index === selected ? styles.selected : undefined}
    >
      <td className={cellClass.number}>{number}</td>
      <th scope="row">
        <button type="button" className={styles.name} onClick={() => onSelect(index)}>
          {subject}
        </button>
      </th>
      <td>{documentKindName(kind)}</td>
      <td className={styles.nowrap}>{document.number}</td>
      <td className="figures">{issuedOn === undefined ? '' : formatDate(issuedOn)}</td>
      <td>{issuer}</td>
      <td>{purpose === undefined ? '' : texts.purposes[purpose]}</td>
      <td className={styles.nowrap}>
        {filed && (
          <button
            type="button"
            className={styles.name}
            aria-label={texts.file.openOf(subject)}
            onClick={() => void open(placed)}
          >
            {texts.file.open}
          </button>
        )}
      </td>
      <RemoveCell label={texts.remove(subject)} onRemove={() => onRemove(placed)} />
    </tr>
  );
}
