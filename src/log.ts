import { type Logger, pino } from 'pino';

/** Fields that may hold a token, a paste or a name. They are cut from every log line. */
const REDACTED = [
  'token',
  'text',
  'body',
  'payload',
  'headers',
  'response_url',
  'user',
  'err.config',
  'err.request',
];

/** The program's logger: JSON lines on standard error, so that standard output stays for answers. */
export function createLog(level: string): Logger {
  const paths = REDACTED.flatMap((field) => [field, `*.${field}`]);
  return pino({ level, redact: { paths, remove: true } }, pino.destination(2));
}
export type { Logger };
