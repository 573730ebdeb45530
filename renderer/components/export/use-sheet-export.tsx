import { Button } from '@mantine/core';
import type { SheetCode } from '../../../shared/export/sheet-codes';
import { ExportOutcome } from './ExportOutcome';
import { useExport } from './use-export';

/** A screen's own sheet: the button that writes it, and what became of that. */
export function useSheetExport(code: SheetCode, label: string) {
  const { state, busy, run, open } = useExport();
  return {
    button: (
      <Button
        variant="default"
        disabled={busy}
        onClick={() => void run({ sheets: [code], apart: false, markChanges: false })}
      >
        {label}
      </Button>
    ),
    outcome: <ExportOutcome state={state} onOpen={(what) => void open(what)} />,
  };
}
