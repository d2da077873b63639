import { expect, it } from 'vitest';
import { CONSOLE_PAGES } from '../../src/hosts/console-pages.ts';
import { repairEncoding } from '../../src/hosts/repair-encoding.ts';

it.each(Object.entries(CONSOLE_PAGES))(
  '%s has a character for each byte of its upper half',
  (_name, page) => {
    expect(new Set(page).size).toBe(128);
  },
);

it.each([
  [
    'CP850 read as Windows-1252',
    'M‚moire physique totale: 16ÿ305 Mo',
    'Mémoire physique totale: 16\u00A0305 Mo',
  ],
  ['UTF-8 read as Windows-1252', 'MÃ©moire physique totale: 16 305 Mo', 'Mémoire physique totale: 16 305 Mo'],
  ['UTF-8 read as CP850', 'M├®moire physique totale: 16 305 Mo', 'Mémoire physique totale: 16 305 Mo'],
  ['Windows-1252 read as CP850', 'MÚmoire physique totale', 'Mémoire physique totale'],
  ['CP866 read as Windows-1251', 'Ќ §ў ­ЁҐ Ћ‘', 'Название ОС'],
])('%s is repaired', (_what, damaged, meant) => {
  expect(repairEncoding(damaged)).toBe(meant);
});

it.each([
  'Mémoire physique totale: 16 305 Mo',
  'R640 – 2 × Xeon, “quoted”, café',
  'Verfügbarer physischer Speicher: 1.024 MB',
  'ホスト名: KANDA',
])('%s makes sense already', (text) => {
  expect(repairEncoding(text)).toBe(text);
});

it('gives a blank for what stands between groups of digits in any language', () => {
  expect(repairEncoding('Total Physical Memory: 16ÿ305 MB')).toBe('Total Physical Memory: 16 305 MB');
});
