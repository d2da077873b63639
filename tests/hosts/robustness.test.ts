import { describe, expect, it } from 'vitest';
import { processorMs, slowness } from '../pace.ts';
import { fixtures } from './fixtures.ts';
import { read } from './reading.ts';

const BYTES = 64 * 1024;
const fill = (piece: string): string => piece.repeat(Math.ceil(BYTES / piece.length)).slice(0, BYTES);

function numbered(line: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < BYTES; index += 1) text += line(index);
  return text.slice(0, BYTES);
}

/** Noise that is the same in every run. */
function noise(alphabet: string): string {
  let state = 12_345;
  return Array.from({ length: BYTES }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return alphabet[state % alphabet.length] ?? '';
  }).join('');
}

const garbage: Readonly<Record<string, string>> = {
  letters: noise('abcdefghijklmnopqrstuvwxyz      \n'),
  signs: noise('()[]{}<>,.;:=|/\\"\'`~*_-+?!&%$#@ \t\n'),
  'one line': noise('abcdefghij 0123456789,.()x:='),
  unicode: noise('漢字кирил\u202eé\u200b\u00a0🙂\u0000 \n'),
  digits: fill('1'),
  blanks: `${fill(' ')}x`,
  commas: fill('1,'),
  brackets: fill('('),
  colons: fill('a: '),
  pairs: fill('a=b '),
  quotes: fill('"'),
  tildes: fill('~a'),
  newlines: fill('\n'),
  labels: fill('Host Name: x\n'),
  entries: fill('[01]: x\n'),
  'a row without end': `OS Name: Microsoft Windows\n${fill('    a\n')}`,
  'a value without end': `CsProcessors : a\n${fill('             a\n')}`,
  'headings of CSV': fill('"Name","Manufacturer","Model","CPU","Memory (MB)","OS","Note"\n'),
  modules: fill('16 x 32GB '),
  ports: fill('4x10GbE, '),
  subjects: fill('vt, '),
  headings: fill(' a:\n  b:\n'),
  links: fill('<http://a|'),
  entities: fill('&amp;'),
  prompts: fill('C:\\>'),
  'a sentence of systeminfo': fill('a hypervisor has been detected\n'),
  'hardware addresses': fill('00-15-5D-01-23-45\n'),
  'numbered hosts on one line': numbered((index) => `host=name${index} `),
  'numbered hosts': numbered((index) => `host=name${index}\n`),
  models: fill('model=R740\n'),
  'answers in Russian': fill('Ж: да\n'),
  'reports of three lines': fill(
    'Host Name: A\nOS Name: Microsoft Windows Server 2019 Standard\nSystem Model: PowerEdge R740\n',
  ),
  'a YAML list': numbered((index) => `- host: hv${index}\n  cpu: Xeon Gold 6130\n  ram: 64GB\n`),
  'rows of CSV': `host,cpu,ram,os\n${fill('x,Xeon 6130,64GB,2019\n')}`.slice(0, BYTES),
  'dense words': fill(
    'R740 2x Xeon Gold 6248 384GB RAM 4x10GbE Intel X710 Windows Server 2019 Standard VT-x enabled SLAT yes\n',
  ),
  'rows of a PowerShell table': fill(
    'Ethernet 2        Intel(R) Ethernet Connection X722            12 Up     00-15-5D-01-02-03    10 Gbps\n',
  ),
};

/** Goal for 64 KB on a machine of its own, in milliseconds of processor time. */
const GOAL_MS = 50;
/** Texts of many thousand very short lines still take several times the goal. */
const ALLOWANCE = 6;

const pace = slowness();

describe.each(Object.entries(garbage))('64 KB of %s', (_name, text) => {
  it('is read without an error, quickly, and listed back in bounds', () => {
    const { notUnderstood } = read(text);
    const best = Math.min(...[1, 2, 3].map(() => processorMs(() => read(text))));
    expect(best).toBeLessThan(GOAL_MS * ALLOWANCE * pace);
    expect(notUnderstood.length).toBeLessThanOrEqual(200);
    for (const { text: listed } of notUnderstood) expect(listed.length).toBeLessThanOrEqual(200);
  });
});

it.each(['', ' ', '\n', '\0', ':', '=', '```', '-', '[01]:', 'Hyper-V Requirements:', 'os=', '=os'])(
  '%j says nothing',
  (text) => {
    const { readings, formats } = read(text);
    expect(Object.keys(readings)).toEqual([]);
    expect(['unknown', 'systeminfo']).toContain(formats[0]);
  },
);

describe.each(fixtures)('$name', ({ text }) => {
  it('can be cut anywhere', () => {
    const step = Math.max(1, Math.floor(text.length / 40));
    for (let end = 0; end < text.length; end += step) {
      expect(() => read(text.slice(0, end))).not.toThrow();
      expect(() => read(text.slice(end))).not.toThrow();
    }
  });

  it('keeps its places when every line ends in another way', () => {
    const plain = read(text.replace(/\r\n/g, '\n'));
    const other = read(text.replace(/\r\n/g, '\n').replace(/\n/g, '\r\r\n'));
    expect(other.readings).toEqual(plain.readings);
  });
});
