import type { BothLanguages } from '@mithaq/store';

/** What the server tells whoever started it. */
export type Report =
  | { readonly type: 'progress'; readonly text: BothLanguages }
  | {
      readonly type: 'ready';
      readonly apiUrl: string;
      readonly dataDirectory: string;
      readonly database: 'embedded' | 'external';
      readonly setupToken?: string;
    }
  | { readonly type: 'failed'; readonly message: BothLanguages; readonly hint: BothLanguages };

/** Tells a parent process that listens (IPC); else a line on standard output, of a failure on standard error. */
export function reporter(process: NodeJS.Process): (report: Report) => void {
  if (process.connected) return (report) => void process.send?.(report, () => undefined);
  return (report) => void (report.type === 'failed' ? process.stderr : process.stdout).write(`${lineOf(report)}\n`);
}

function lineOf(report: Report): string {
  if (report.type === 'progress') return report.text.en;
  if (report.type === 'failed') return `${report.message.en}. ${report.hint.en}`;
  const setup = report.setupToken === undefined ? '' : ` Setup token of the first administrator: ${report.setupToken}`;
  return `Ready at ${report.apiUrl} (${report.database} database, data in ${report.dataDirectory}).${setup}`;
}
