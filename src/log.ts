import { type DestinationStream, type Logger, pino } from 'pino';
import { requestId } from './request-id.ts';
import { withoutSecrets } from './without-secrets.ts';

/** Fields that may hold a token, a paste or a name. They are cut from every log line, and from what is in a field. */
export const REDACTED = [
  'token',
  'botToken',
  'appToken',
  'clientSecret',
  'signingSecret',
  'tokenKeys',
  'secret',
  'password',
  'authorization',
  'cookie',
  'address',
  'connectionString',
  'text',
  'paste',
  'body',
  'payload',
  'data',
  'headers',
  'response_url',
  'user',
];

/** What libraries hang on an error: the request that failed, the row that did not fit. */
const OF_ERRORS = ['config', 'request', 'original', 'detail', 'where', 'parameters'].map(
  (field) => `err.${field}`,
);

/** The program's logger: JSON lines on standard error, so that standard output stays for answers. */
export function createLog(level: string, lines: DestinationStream = pino.destination(2)): Logger {
  const paths = [...REDACTED.flatMap((field) => [field, `*.${field}`]), ...OF_ERRORS];
  return pino(
    {
      level,
      redact: { paths, remove: true },
      // Everything that is logged while a request is handled carries its id.
      mixin() {
        const request = requestId();
        return request === undefined ? {} : { request };
      },
    },
    { write: (line) => lines.write(withoutSecrets(line)) },
  );
}
export type { Logger };
