import markdown from '../../../docs/huong-dan-su-dung.md?raw';
import { type ManualChapter, manualChapters } from '../../../shared/manual/manual';

/** The manual as it stood when the program was built: the same text as in docs/. */
export const chapters: readonly ManualChapter[] = manualChapters(markdown);

const files = import.meta.glob<string>('../../../docs/images/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of a picture that the manual names as `images/….png`. */
export function pictureAddress(path: string): string {
  return files[`../../../docs/${path}`] ?? path;
}
