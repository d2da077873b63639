import { it } from 'vitest';
import { expect, nicsOf, read } from '../reading.ts';

it('splits columns where the header does, for names hold blanks', () => {
  const text =
    'Name                                      NumberOfCores  \nIntel(R) Xeon(R) CPU E5-2640 0 @ 2.50GHz  6              ';
  expect(text).toRead({ cpuModel: 'Intel(R) Xeon(R) CPU E5-2640 0 @ 2.50GHz', cores: 6 });
});

it.each(['\n', '\r\n', '\r\r\n', '\n\n'])('reads lines that end in %j', (end) => {
  const list = ['', 'NumberOfCores=6', 'NumberOfLogicalProcessors=12', '', ''].join(end);
  const table = ['Capacity    NumberOfCores  ', '8589934592  6              ', ''].join(end);
  expect(list).toRead({ cores: 6, logicalProcessors: 12 });
  expect(table).toRead({ cores: 6 });
});

it('adds up memory modules', () => {
  expect('C:\\>wmic memorychip get capacity\nCapacity    \n8589934592  \n8589934592  \n').toRead({
    memoryGiB: 16,
  });
});

it('does not add up modules of which one does not tell its size', () => {
  expect('BankLabel  Capacity    \nBANK 0     8589934592  \nBANK 1                 \n').toRead({
    memoryGiB: undefined,
  });
});

it('trap: the largest number there is stands for no link, not for a speed', () => {
  const text = 'Node,Name,NetConnectionID,Speed\nA,Contoso Ethernet,NIC1,9223372036854775807';
  expect(nicsOf(read(text))).toEqual(['Contoso Ethernet (no link)']);
});

it('leaves the key=value pairs of a person to the reader of those', () => {
  expect(read('cpu=Xeon\nram=64GB\ndisks=2').formats).toEqual(['key-value']);
});

it('ends a table where the next command stands', () => {
  const text =
    'PS> wmic csproduct get name,vendor\nName                 Vendor  \nHP EliteBook 840 G6  HP      \nPS> wmic cpu get name\nName\nIntel(R) Core(TM) i5-8365U CPU @ 1.60GHz';
  expect(text).toRead({
    model: 'HP EliteBook 840 G6',
    manufacturer: 'HP',
    cpuModel: 'Intel(R) Core(TM) i5-8365U CPU @ 1.60GHz',
  });
});
