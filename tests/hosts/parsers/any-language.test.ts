import { describe, it } from 'vitest';
import { expect, nicsOf, read } from '../reading.ts';

/** A language that has no table, with its answers to the four questions. */
const output = (...answers: readonly string[]): string =>
  [
    'Numele gazdei:               HV-COCOR',
    'Numele SO:                   Microsoft Windows Server 2019 Standard',
    'Versiunea SO:                10.0.17763 N/A Compilarea 17763',
    'Producător sistem:           Dell Inc.',
    'Modelul sistemului:          PowerEdge T340',
    'Tipul sistemului:            x64-based PC',
    'Procesor(e):                 1 procesor(e) instalate.',
    '                             [01]: Intel64 Family 6 Model 158 Stepping 10 GenuineIntel ~3300 Mhz',
    'Fus orar:                    (UTC+02:00) Atena, București',
    'Memorie fizică totală:       32.649 MB',
    'Memorie fizică disponibilă:  20.000 MB',
    'Plăci de rețea:              2 instalate.',
    '                             [01]: Broadcom NetXtreme Gigabit Ethernet',
    '                                   Nume conexiune: Ethernet',
    '                                   [01]: 192.0.2.7',
    '                             [02]: Hyper-V Virtual Ethernet Adapter',
    `Cerințe Hyper-V:             Extensii pentru modul monitor VM: ${answers[0]}`,
    ...answers.slice(1).map((answer) => `                             Altceva: ${answer}`),
  ].join('\n');

describe('an unknown language', () => {
  it('is read by the order of its lines', () => {
    const spec = read(output('はい', 'いいえ', 'Ja', 'Oui'));
    expect(spec.locale).toBe('und');
    expect(nicsOf(spec)).toEqual(['1G Broadcom NetXtreme Gigabit Ethernet']);
    expect(spec.ignoredNics).toEqual(['Hyper-V Virtual Ethernet Adapter']);
    expect(output('はい', 'いいえ', 'Ja', 'Oui')).toRead({
      osRelease: 'ws2019',
      edition: 'standard',
      build: 17_763,
      model: 'PowerEdge T340',
      x64: true,
      sockets: 1,
      memoryGiB: 31.88,
      virtualizationSupported: true,
      virtualizationEnabledInFirmware: false,
      slat: true,
      dep: true,
    });
  });

  it.each<[string, readonly string[]]>([
    ['a word that nobody knows', ['Ja', 'Qapla', 'Ja', 'Ja']],
    ['an answer that is missing', ['Ja', 'Ja', 'Ja']],
  ])('tells nothing of the four by %s', (_what, answers) => {
    const { readings } = read(output(...answers));
    const stated = (
      ['virtualizationSupported', 'virtualizationEnabledInFirmware', 'slat', 'dep'] as const
    ).filter((name) => readings[name]?.basis === 'stated');

    expect(stated).toEqual([]);
  });
});

describe('traps', () => {
  it('an adapter called "Hyper-V Virtual Ethernet Adapter" is not the section', () => {
    expect('[02]: Hyper-V Virtual Ethernet Adapter').toRead({ hypervisorPresent: undefined });
  });

  it('the row of msinfo32, where the order is another, is not the section', () => {
    const rows = ['Rozšíření', 'Překlad', 'Virtualizace', 'Zabránění'];
    const text = rows.map((row, index) => `Hyper-V - ${row}: ${index === 2 ? 'Ne' : 'Ano'}`).join('\n');
    expect(read(text).formats).not.toContain('systeminfo');
  });

  it('a label alone does not say that a hypervisor runs', () => {
    expect('Hyper-V 要求:').toRead({ hypervisorPresent: undefined });
  });

  it.each([
    'Hyper-V 요구 사항: 하이퍼바이저가 검색되었습니다. Hyper-V에 필요한 기능이 표시되지 않습니다.',
    'Krav för Hyper-V: En hypervisor har identifierats. Funktioner som krävs för Hyper-V visas inte.',
    'Требования Hyper-V: Обнаружена низкоуровневая оболочка. Функции, необходимые для Hyper-V, отображены не будут.',
  ])('%s says that one runs', (text) => {
    expect(text).toRead({ hypervisorPresent: true, slat: undefined });
  });

  it.each([
    ['98.006 MB', 95.71],
    ["98'006 MB", 95.71],
    ['16ÿ305 MB', 15.92],
    ['16\u202F305 MB', 15.92],
  ])('%s is grouped in thousands', (amount, memoryGiB) => {
    expect(output('Ja', 'Ja', 'Ja', 'Ja').replace('32.649 MB', amount)).toRead({ memoryGiB });
  });
});

describe('damaged labels', () => {
  const spanish = [
    'Requisitos Hyper-V:                        Extensiones de modo de monitor de VM: S?',
    '                                           Se habilit? la virtualizaci?n en el firmware: No',
    '                                           Traducci?n de direcciones de segundo nivel: S?',
    '                                           La prevenci?n de ejecuci?n de datos est? disponible: S?',
  ].join('\n');

  it('are read by the order of the four', () => {
    expect(spanish).toRead({
      virtualizationSupported: true,
      virtualizationEnabledInFirmware: false,
      slat: true,
      dep: true,
    });
  });

  it('leave the four alone where a known one is out of order', () => {
    const swapped = spanish.split('\n').toReversed().join('\n').replace('Se habilit? la', 'Se habilitó la');
    expect(swapped).toRead({ slat: undefined, dep: undefined });
  });
});
