/**
 * What a document of the season is for, and where its file lies: copied beside the
 * data file, or only pointed to.
 */
export const documentsSchema = `
ALTER TABLE document ADD COLUMN purpose TEXT CONSTRAINT ck_document_purpose CHECK (
  purpose IN ('basis', 'guidance', 'personnel', 'result'));
ALTER TABLE document ADD COLUMN attachment TEXT CONSTRAINT ck_document_attachment CHECK (attachment <> '');
ALTER TABLE document ADD COLUMN link TEXT CONSTRAINT ck_document_link CHECK (link <> '');
`;
