import { existsSync, readFileSync, statSync } from 'node:fs';
import { UserError } from './errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that hold a secret. Each may come from a file instead, whose name is in the setting with `_FILE` behind. */
export const SECRET_SETTINGS = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'HYPERV_TOKEN_KEYS',
  'DATABASE_URL',
] as const;
export type SecretSetting = (typeof SECRET_SETTINGS)[number];

export interface FoundEnvironment {
  readonly env: Environment;
  /** Sentences about files that more people can read than should. */
  readonly warnings: readonly string[];
}

/** The environment of the process, with what `.env` adds and these secrets from files in the place of their names. */
export function findEnvironment(secrets: readonly SecretSetting[] = SECRET_SETTINGS): FoundEnvironment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return withSecretsFromFiles(process.env, secrets);
}

/** Reads the secrets that are in files. Throws `UserError` that names the setting, never what is in the file. */
export function withSecretsFromFiles(
  env: Environment,
  secrets: readonly SecretSetting[] = SECRET_SETTINGS,
): FoundEnvironment {
  const found: Record<string, string | undefined> = { ...env };
  const warnings: string[] = [];
  for (const name of secrets) {
    const setting = `${name}_FILE`;
    const file = env[setting]?.trim();
    if (file === undefined || file === '') continue;
    if (env[name]?.trim()) throw new UserError(`${name} and ${setting} are both set.`, 'Keep one of them.');
    found[name] = readSecret(setting, file);
    if (isForEverybody(file))
      warnings.push(`Everybody on this machine can read ${file} (${setting}). Run: chmod o-rwx ${file}`);
  }
  return { env: found, warnings };
}

function readSecret(setting: string, file: string): string {
  try {
    // Editors end a file with a new line; no secret ends with one.
    const secret = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    if (secret.trim() !== '') return secret;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError(
      `${setting} is ${file}, which could not be read (${code}).`,
      'Check the name, and that the user of the bot may read it.',
    );
  }
  throw new UserError(`${setting} is ${file}, which is empty.`, 'Put the secret into it, and nothing else.');
}

const OTHERS_READ = 0o004;

/** Windows tells nothing about that. */
const isForEverybody = (file: string): boolean =>
  process.platform !== 'win32' && (statSync(file).mode & OTHERS_READ) !== 0;
