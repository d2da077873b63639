import { readSpec } from '../../src/hosts/read-spec.ts';
import { assessPractices, type PracticeFinding } from '../../src/practices/assess-practices.ts';
import { knowledge } from '../base.ts';
import { releaseOf, TODAY } from '../rules/judging.ts';

/** Everything that the practices say of a paste. */
export const judgePaste = (paste: string, release = 'ws2022'): readonly PracticeFinding[] =>
  assessPractices(readSpec(paste, knowledge), {
    release: releaseOf(release),
    asked: false,
    today: TODAY,
    knowledge,
  })?.findings ?? [];

export function judgeOne(id: string, paste: string, release?: string): PracticeFinding {
  const finding = judgePaste(paste, release).find((one) => one.id === `bpa.${id}`);
  if (finding === undefined) throw new Error(`bpa.${id} was not judged`);
  return finding;
}

/** A table as PowerShell prints it, with the command above. */
export function table(
  command: string,
  names: readonly string[],
  ...rows: readonly (readonly string[])[]
): string {
  const widths = names.map((name, at) => Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' ');
  return [
    `PS C:\\> ${command}`,
    '',
    line(names),
    line(names.map((name) => '-'.repeat(name.length))),
    ...rows.map(line),
    '',
  ].join('\n');
}

/** Objects in list form, with the command above. */
export const list = (command: string, ...objects: readonly Readonly<Record<string, string>>[]): string =>
  [
    `PS C:\\> ${command}`,
    ...objects.map(
      (object) =>
        `\n${Object.entries(object)
          .map(([name, value]) => `${name.padEnd(30)} : ${value}`)
          .join('\n')}`,
    ),
    '',
  ].join('\n');
