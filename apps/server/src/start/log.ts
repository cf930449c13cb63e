import { type DestinationStream, destination, type Level, type Logger, pino, stdSerializers } from 'pino';

/** Names of fields whose values are nobody's to read in a log, wherever somebody puts them by mistake. */
const secrets = [
  'authorization',
  'cookie',
  'set-cookie',
  'token',
  'password',
  'newPassword',
  'email',
  'key',
  'secret',
  'url',
  'link',
  'html',
];

/** What the driver adds to a failure of the database: rows and values, among them people's addresses. */
const ofRows = new Set(['detail', 'where', 'parameters', 'internalQuery']);

/** Opens the log: a JSON object a line, on standard error unless a test takes it. Secrets and people's addresses never get into it. */
export function openLog(level: Level | 'silent', to: DestinationStream = destination({ dest: 2, sync: true })): Logger {
  const paths = secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
  return pino({ level, redact: { paths, censor: '…' }, serializers: { err: failureInLog } }, to);
}

/** A failure with its stack and causes, without what the database says of the rows that it met. */
function failureInLog(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault;
  const told = Object.entries(stdSerializers.err(fault)).filter(([name]) => !ofRows.has(name));
  return Object.fromEntries(told);
}
