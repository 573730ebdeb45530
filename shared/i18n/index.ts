import { about } from './vi/about';
import { absenceTexts } from './vi/absences';
import { aftermathTexts } from './vi/aftermath';
import { agendaTexts } from './vi/agenda';
import { backupTexts } from './vi/backups';
import { ballotTexts } from './vi/ballots';
import { cellChangeTexts } from './vi/cellChanges';
import { cellForms } from './vi/cellForms';
import { cells } from './vi/cells';
import { checksScreen } from './vi/checksScreen';
import { choices } from './vi/choices';
import { closing } from './vi/closing';
import { combinedTexts } from './vi/combined';
import { committeeTexts } from './vi/committee';
import { common } from './vi/common';
import { congressTexts } from './vi/congress';
import { dialogs } from './vi/dialogs';
import { documentRegister } from './vi/documentRegister';
import { documents } from './vi/documents';
import { documentsScreen } from './vi/documentsScreen';
import { edits } from './vi/edits';
import { exportScreen } from './vi/exportScreen';
import { fields } from './vi/fields';
import { fill } from './vi/fill';
import { frame } from './vi/frame';
import { historyTexts } from './vi/history';
import { holidaysTexts } from './vi/holidays';
import { importQuestions } from './vi/importQuestions';
import { importScreen } from './vi/importScreen';
import { layoutTexts } from './vi/layout';
import { manualTexts } from './vi/manualTexts';
import { missingTexts } from './vi/missing';
import { names } from './vi/names';
import { overview } from './vi/overview';
import { papersTexts } from './vi/papers';
import { paragraphTexts } from './vi/paragraph';
import { password } from './vi/password';
import { personnelTexts } from './vi/personnel';
import { planningReport } from './vi/planningReport';
import { preparationTexts } from './vi/preparation';
import { reconciliationTexts } from './vi/reconciliation';
import { rosterTexts } from './vi/roster';
import { scheduleTexts } from './vi/schedule';
import { sealedTexts } from './vi/sealed';
import { searchTexts } from './vi/searchTexts';
import { secondEntryTexts } from './vi/secondEntry';
import { settings } from './vi/settings';
import { sheets } from './vi/sheets';
import { start } from './vi/start';
import { statisticsTexts } from './vi/statistics';
import { termChangeTexts } from './vi/termChanges';
import { terms } from './vi/terms';
import { tour } from './vi/tour';
import { unknownTexts } from './vi/unknown';

/** Every text that a user can read, in one typed table; a section a file. */
export const vi = {
  about,
  absences: absenceTexts,
  agenda: agendaTexts,
  backups: backupTexts,
  password,
  common,
  choices,
  sheets,
  dialogs,
  edits,
  fill,
  fields,
  frame,
  aftermath: aftermathTexts,
  ballots: ballotTexts,
  documentRegister,
  secondEntry: secondEntryTexts,
  reconciliation: reconciliationTexts,
  congress: congressTexts,
  statistics: statisticsTexts,
  documents,
  documentsScreen,
  exportScreen,
  importQuestions,
  importScreen,
  checksScreen,
  closing,
  committee: committeeTexts,
  start,
  tour,
  missing: missingTexts,
  names,
  overview,
  history: historyTexts,
  holidays: holidaysTexts,
  papers: papersTexts,
  paragraph: paragraphTexts,
  cells,
  schedule: scheduleTexts,
  preparation: preparationTexts,
  layout: layoutTexts,
  planningReport,
  personnel: personnelTexts,
  settings,
  search: searchTexts,
  manual: manualTexts,
  terms,
  unknown: unknownTexts,
  cellChanges: cellChangeTexts,
  cellForms,
  termChanges: termChangeTexts,
  roster: rosterTexts,
  combined: combinedTexts,
  sealed: sealedTexts,
} as const;
