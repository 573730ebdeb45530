import { useLayoutEffect, useRef, useState } from 'react';
import { documentBody } from '../../../shared/export/document-html';
import { type DocumentModel, paperMm } from '../../../shared/export/document-model';
import styles from './document.module.css';

interface DocumentPreviewProps {
  /** What is shown, for those who cannot see it. */
  readonly label: string;
  readonly model: DocumentModel;
}

const PIXELS_PER_MM = 96 / 25.4;

/**
 * A document as it will be printed, made small enough for the room there is. It stands
 * in a shadow root, for it brings the style sheet of paper with it; its text is escaped
 * where the page is made (`document-html.ts`).
 */
export function DocumentPreview({ label, model }: DocumentPreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  const [room, width] = useWidth();
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.innerHTML = documentBody(model);
  }, [model]);
  const paper = Math.max(...model.sections.map((section) => paperMm(section).width), 1) * PIXELS_PER_MM;
  const zoom = width === undefined ? 1 : Math.min(1, width / paper);
  return (
    <div className={styles.preview} role="region" aria-label={label} tabIndex={0}>
      <div ref={room} className={styles.room}>
        <div ref={host} style={{ zoom }} data-document />
      </div>
    </div>
  );
}

/** The width of an element in CSS pixels: measured before anything of it is seen, then followed as the window changes. */
function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    if (!element.current) return;
    setWidth(element.current.clientWidth);
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}
