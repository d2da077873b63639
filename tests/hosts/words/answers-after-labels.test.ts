import { describe, it } from 'vitest';
import { type Expected, expect } from '../reading.ts';

const nothing: Expected = { virtualizationSupported: undefined, virtualizationEnabledInFirmware: undefined };

describe('an answer takes back what was only the question', () => {
  it.each<[string, Expected]>([
    ['R740, virtualization enabled in firmware: no', { ...nothing, virtualizationEnabledInFirmware: false }],
    [
      'R740 2022 std, virtualization enabled in bios = no',
      { ...nothing, virtualizationEnabledInFirmware: false },
    ],
    [
      'R640 VT enabled no, EPT yes, NX yes',
      { ...nothing, virtualizationEnabledInFirmware: false, slat: true, dep: true },
    ],
    [
      'virtualization enabled in firmware: no, slat yes, dep yes',
      { ...nothing, virtualizationEnabledInFirmware: false, slat: true },
    ],
    ['R640, VT enabled: false, SLAT: true', nothing],
    ['VT-x enabled (on the other one not)', nothing],
    ['VT-x enabled: [ ] yes [ ] no', nothing],
    ['[ ] VT-x enabled [x] SLAT yes', nothing],
    [
      'VT enabled, no SLAT, NX on',
      { virtualizationSupported: true, virtualizationEnabledInFirmware: true, slat: false, dep: true },
    ],
  ])('%s', (text, expected) => {
    expect(text).toRead(expected);
  });
});

describe('what keeps a good word from counting', () => {
  it.each([
    'i7-9700 VT not disabled',
    'vt-x enabled, but only on node 2',
    'Dell ships with VT-x enabled',
    'R640, VT-x enabled pending reboot',
    'we have no VT-x disabled machines',
    'R640, I hope, VT-x enabled',
    'file server, virtualization, backup',
    'R640, VT-x hopefully enabled',
    'VT-x sollte aktiviert sein',
    'Ist VT-x aktiviert?',
  ])('%s', (text) => {
    expect(text).toRead(nothing);
  });
});

describe('German, French, Spanish and Portuguese', () => {
  it.each<[string, Expected]>([
    ['Virtualisierung deaktiviert im BIOS, R640', { ...nothing, virtualizationEnabledInFirmware: false }],
    ["VT-x n'est pas activé, R640", { ...nothing, virtualizationEnabledInFirmware: false }],
    ['VT-x no está activado', { ...nothing, virtualizationEnabledInFirmware: false }],
    ['VT-x não está ativado', { ...nothing, virtualizationEnabledInFirmware: false }],
    ['Kein VT-x', { virtualizationSupported: false }],
    [
      'VT-x aktiviert, SLAT vorhanden, DEP aktiv',
      { virtualizationEnabledInFirmware: true, slat: true, dep: true },
    ],
    ['kein Laptop', { laptop: false }],
    ["ce n'est pas un laptop", { laptop: false }],
    ['VT-x: ja', { virtualizationSupported: true }],
    ['Virtualización: deshabilitada', { ...nothing, virtualizationEnabledInFirmware: false }],
  ])('%s', (text, expected) => {
    expect(text).toRead(expected);
  });
});
