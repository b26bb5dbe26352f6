import type { Finding } from '../../../check/finding.ts';

/** All findings in one sentence. */
export function verdict(findings: readonly Finding[]): string {
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
  if (findings.length === 0)
    return 'No finding. Nothing in this package should stop an LMS from importing, playing or reporting it.';
  if (errors > 0)
    return `${counted(errors, 'error')}: some LMSs will not import, play or report this package as it is. What to do stands below.`;
  if (warnings > 0)
    return `No error. ${counted(warnings, 'warning')}: most LMSs will take it, and some will make trouble.`;
  return `No error and no warning. ${counted(notes, 'note')} worth knowing.`;
}

function counted(count: number, word: string): string {
  return count === 1 ? `One ${word}` : `${count} ${word}s`;
}
