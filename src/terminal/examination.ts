import type { Check } from '../doctor/check.ts';

export type { Check };

/** Whether the bot can run as it should. */
export const isSound = (checks: readonly Check[]): boolean =>
  checks.every(({ state }) => state !== 'problem');

export const examinationData = (
  checks: readonly Check[],
): { readonly schema: 1; readonly sound: boolean; readonly checks: readonly Check[] } => ({
  schema: 1,
  sound: isSound(checks),
  checks,
});

const STATE_WIDTH = 13;

/** A line for each thing that was looked at, what to do below it, and a count. */
export function examinationText(checks: readonly Check[]): string {
  const lines = checks.flatMap(({ state, name, found, advice }) => [
    `${state.padEnd(STATE_WIDTH)}${name}: ${found}`,
    ...(advice === undefined ? [] : [`${' '.repeat(STATE_WIDTH)}Do: ${advice}`]),
  ]);
  const problems = count(checks, 'problem');
  return `${lines.join('\n')}\n\n${problems === '0 problems' ? 'No problem' : problems}, ${count(checks, 'warning')}.\n`;
}

function count(checks: readonly Check[], state: Check['state']): string {
  const { length } = checks.filter((check) => check.state === state);
  return `${length} ${state}${length === 1 ? '' : 's'}`;
}
