import { describe, it } from 'vitest';
import { type Expected, expect } from '../reading.ts';

const ALL: Expected = {
  virtualizationSupported: true,
  virtualizationEnabledInFirmware: true,
  slat: true,
  dep: true,
};
const ENGLISH =
  'VM Monitor Mode Extensions: Yes, Virtualization Enabled In Firmware: Yes, Second Level Address Translation: Yes, Data Execution Prevention Available: Yes';

describe('the lines of systeminfo quoted in a sentence', () => {
  it.each<[string, Expected]>([
    [`systeminfo says ${ENGLISH}`, ALL],
    [`msinfo32 reports: ${ENGLISH}`, ALL],
    [
      `systeminfo shows ${ENGLISH.replace('Firmware: Yes', 'Firmware: No')}`,
      {
        ...ALL,
        virtualizationEnabledInFirmware: false,
      },
    ],
    [
      'Laut systeminfo: Virtualisierung in Firmware aktiviert: Nein, Adressübersetzung der zweiten Ebene: Ja',
      { virtualizationEnabledInFirmware: false, slat: true },
    ],
    [
      'Dans systeminfo : Virtualisation activée dans le microprogramme : Oui, SLAT : Oui, DEP : Non',
      { virtualizationEnabledInFirmware: true, slat: true, dep: false },
    ],
    [
      'En systeminfo: virtualización en el firmware: No, DEP: Sí',
      {
        virtualizationEnabledInFirmware: false,
        dep: true,
      },
    ],
    ['Ryzen 7 5700G, 32GB, task manager: Virtualization: Enabled', { virtualizationEnabledInFirmware: true }],
    ['La virtualización está habilitada en la BIOS', { virtualizationEnabledInFirmware: true }],
  ])('%s', (text, expected) => {
    expect(text).toRead(expected);
  });

  it.each([
    `the requirements are ${ENGLISH}`,
    `if systeminfo shows ${ENGLISH} it would work`,
    `my colleague's systeminfo shows ${ENGLISH}`,
    `systeminfo should show ${ENGLISH}`,
    `hopefully systeminfo shows ${ENGLISH}`,
  ])('trap: proves nothing good in "%s"', (text) => {
    expect(text).toRead({ virtualizationEnabledInFirmware: undefined, slat: undefined, dep: undefined });
  });
});

describe('a correction', () => {
  it('outvotes what was said before where it takes something back', () => {
    const text = 'T340, SLAT: yes, DEP: yes\nsorry, wait: Data Execution Prevention Available: No';
    expect(text).toRead({ slat: true, dep: false });
  });

  it('trap: towards yes it leaves nothing', () => {
    const text = 'T340, SLAT: no, DEP: yes\nsorry, wait: Second Level Address Translation: Yes';
    expect(text).toRead({ slat: undefined, dep: true });
  });
});
