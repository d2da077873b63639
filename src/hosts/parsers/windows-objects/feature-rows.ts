import { textOf } from '../../paste-text.ts';
import type { PasteLine } from '../../reading.ts';
import type { Property, PropertyGroup } from '../properties/property.ts';

/** A row of Get-WindowsFeature, whose tree of boxes tells as much as its columns: `[X] Hyper-V   Hyper-V   Installed`. */
const ROW =
  /^\s{0,40}\[([X ])\] ?(\S.{0,90}?)(?:\s{1,90}(\S{1,60})\s{1,60}(Installed|Available|Removed|InstallPending|UninstallPending))$/;

/** What a row ends in, in small letters. */
const STATES = ['installed', 'available', 'removed', 'installpending'];

/** The rows of features among the lines, each an object. */
export function featureRows(lines: readonly PasteLine[]): readonly PropertyGroup[] {
  const ending = textOf(lines).linesWith(STATES);
  return ending.flatMap((line) => {
    const [, , , name, state] = line.text.includes('[') ? (ROW.exec(line.text) ?? []) : [];
    if (name === undefined || state === undefined) return [];
    const numbers = [line.number];
    const properties: readonly Property[] = [
      { name: 'Name', value: name, line, numbers },
      { name: 'InstallState', value: state, line, numbers },
    ];
    return [{ layout: 'list', properties, run: 0, under: 'Get-WindowsFeature', numbers }];
  });
}
