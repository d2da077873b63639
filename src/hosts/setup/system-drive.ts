import type { Paste } from '../paste.ts';
import type { Told } from './fields.ts';

/** The folder of Windows as systeminfo and Get-ComputerInfo name it. */
const FOLDER =
  /^(?:Windows Directory|OsWindowsDirectory|OsSystemDrive|WindowsSystemRoot)\s{0,60}:\s{1,30}([A-Za-z]:)/;

/** The drive that the host's own Windows is on; `undefined` when the paste does not name it. */
export function systemDriveOf({ lines }: Paste): Told<string> | undefined {
  for (const { text, number } of lines) {
    const drive = FOLDER.exec(text)?.[1];
    if (drive !== undefined) return { value: drive.toUpperCase(), line: number };
  }
  return undefined;
}
