import { type Finding, findingMessage, isOpen } from '../../shared/checks';
import { cli } from '../../shared/i18n/vi/cli';
import { json } from './json';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** A finding as `check --json` prints it. */
export interface PrintedFinding extends Pick<Finding, 'code' | 'severity' | 'where'> {
  readonly message: string;
  /** A warning that the office accepted, with the data that it accepted. */
  readonly accepted: boolean;
}

export function printed(finding: Finding): PrintedFinding {
  const { code, severity, where } = finding;
  return { code, severity, where, message: findingMessage(finding), accepted: !isOpen(finding) };
}

/** Prints the findings, for people or for programs; one of severity error shows in the exit status. */
export function printFindings(
  findings: readonly PrintedFinding[],
  asJson: boolean,
  terminal: Terminal,
): ExitStatus {
  const open = findings.filter(({ accepted }) => !accepted);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  if (asJson) {
    terminal.print(json(findings));
  } else {
    for (const { severity, code, where, message, accepted } of findings) {
      terminal.print(cli.check.line(accepted ? 'accepted' : severity, code, where, message));
    }
    terminal.print(cli.check.count(errors, open.length - errors, findings.length - open.length));
  }
  return errors > 0 ? exitStatus.findings : exitStatus.done;
}
