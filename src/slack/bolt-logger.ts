import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from '../log.ts';
import { withoutSecrets } from '../without-secrets.ts';

/**
 * Bolt's log lines in ours. Its debug lines hold whole payloads, and so people's pastes: they are dropped at
 * every level. What remains is cleared of tokens and response URLs.
 */
export function createBoltLogger(log: Logger): BoltLogger {
  const line = (level: 'info' | 'warn' | 'error', words: readonly unknown[]): void => {
    log[level]({ detail: withoutSecrets(words.map(wordOf).join(' ')) }, 'Slack library');
  };
  return {
    debug: () => undefined,
    info: (...words) => line('info', words),
    warn: (...words) => line('warn', words),
    error: (...words) => line('error', words),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

/** An error's own words; nothing of what hangs on it, which may be a request. */
const wordOf = (word: unknown): string =>
  word instanceof Error ? `${word.name}: ${word.message}` : String(word);
