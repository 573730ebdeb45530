import { sealedTexts } from '../i18n/vi/sealed';
import { formatDayOf } from '../text/dates';
import { formatCount } from '../text/share';
import { checksumGroups, type Manifest } from './manifest';

/** The receipt of a package as lines of text: what was in it, and its checksum to be read out. */
export function receiptLines(manifest: Manifest, checksum: string): readonly string[] {
  const { receipt, kinds } = sealedTexts;
  const { ward, term, superior, madeAt, madeBy, contents, cells, committeeMembers, files } = manifest;
  return [
    receipt.title,
    '',
    receipt.ward(ward),
    receipt.term(term),
    ...(superior === undefined ? [] : [receipt.superior(superior)]),
    receipt.made(formatDayOf(madeAt), madeBy),
    ...(contents === undefined ? [] : [receipt.contents(sealedTexts.contentsNames[contents])]),
    receipt.figures(formatCount(cells), formatCount(committeeMembers)),
    '',
    receipt.filesHeading,
    ...files.flatMap(({ name, kind, size, sha256 }, index) => [
      receipt.file(index + 1, name, kinds[kind], formatCount(size)),
      ...checksumLines(sha256),
    ]),
    '',
    receipt.checksumHeading,
    ...checksumLines(checksum),
    '',
    receipt.receivedOn,
    '',
    receipt.signatures,
  ];
}

/** In two lines, which fit the window and a page. */
function checksumLines(checksum: string): readonly string[] {
  return (
    checksumGroups(checksum)
      .match(/.{1,39}(?: |$)/gu)
      ?.map((group) => `   ${group.trim()}`) ?? []
  );
}
