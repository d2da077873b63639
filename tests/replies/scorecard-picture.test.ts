import { expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { knowledge } from '../base.ts';
import { faultsOf } from '../pictures/geometry.ts';

const PASTE = `OS Name: Microsoft Windows Server 2022 Standard
OS Version: 10.0.20348 N/A Build 20348
System Manufacturer: Dell Inc.
System Model: PowerEdge R650xs
System Type: x64-based PC
Total Physical Memory: 261,702 MB
Network Card(s): 2 NIC(s) Installed.
Hyper-V Requirements: VM Monitor Mode Extensions: Yes
                           Virtualization Enabled In Firmware: No
                           Second Level Address Translation: Yes
                           Data Execution Prevention Available: Yes`;

test('the picture of a scorecard has a row for each rule that applies, with the value that was found', async () => {
  const reply = await check.run(PASTE, { knowledge, today: () => '2026-11-22' });
  const picture = reply.picture?.draw();
  if (picture === undefined) throw new Error('no picture');
  const rows = picture.boxes.map(({ lines }) => lines.map(({ text }) => text).join(' | '));

  expect(faultsOf(picture)).toEqual([]);
  expect(rows).toContain('needs action');
  expect(rows.find((row) => row.startsWith('Virtualization switch'))).toMatch(
    /\| no \| Hardware virtualization/,
  );
  expect(rows.find((row) => row.startsWith('Minimum memory'))).toContain('| 255.57 GiB |');
  expect(rows.find((row) => row.startsWith('ECC memory'))).toContain('| not in the paste |');
  expect(reply.picture?.unasked).toBe(false);
});
