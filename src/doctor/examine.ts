import type { FoundEnvironment } from '../environment.ts';
import type { Check } from './check.ts';
import { checkDatabase, type LookAtDatabase } from './database.ts';
import { checkKnowledge } from './knowledge.ts';
import { checkNode } from './machine.ts';
import { checkSettings } from './settings.ts';
import { checkSlack } from './slack.ts';

/** What is looked at. */
export interface Patient {
  readonly findEnvironment: () => FoundEnvironment;
  readonly nodeVersion: string;
  /** Scopes of the manifest. */
  readonly scopes: readonly string[];
  readonly knowledge: { readonly version: string; readonly checked: string };
  /** ISO day. */
  readonly today: string;
  readonly lookAtDatabase: LookAtDatabase;
  /** What is wrong with the keys of the tokens; `undefined`: nothing. */
  readonly faultOfKeys: (keys: string) => string | undefined;
}

/** Looks at everything that the bot needs. Nothing is changed, and nobody but Slack and the database is asked. */
export async function examine(patient: Patient): Promise<readonly Check[]> {
  const { settings, checks } = checkSettings(patient.findEnvironment, patient.faultOfKeys);
  const { knowledge, today, nodeVersion, scopes, lookAtDatabase } = patient;
  return [
    checkNode(nodeVersion),
    ...checks,
    ...(await checkSlack(settings, scopes)),
    ...(await checkDatabase(settings?.store, lookAtDatabase)),
    checkKnowledge(knowledge.version, knowledge.checked, today),
  ];
}
