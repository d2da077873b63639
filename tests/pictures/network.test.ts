import { describe, expect, it, test } from 'vitest';
import { drawNetwork } from '../../src/pictures/network/draw-network.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { toSvg } from '../../src/pictures/to-svg.ts';
import { faultsOf } from './geometry.ts';
import { allDrawn, drawnLayouts } from './plans.ts';

const drawn = allDrawn();
const wordsOf = ({ frames, boxes, texts }: Picture): string =>
  [...[...frames, ...boxes].flatMap(({ lines }) => lines), ...texts].map(({ text }) => text).join('\n');

test('nothing overlaps, nothing is clipped, every text fits and every link has its ends', () => {
  const faults = drawn.flatMap(({ asked, picture }) =>
    faultsOf(picture).map((fault) => `${asked}: ${fault}`),
  );
  expect(drawn.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

test('every adapter, switch and virtual adapter of a layout has its box, once', () => {
  const missing = drawn.flatMap(({ asked, layout, picture }) => {
    const count = (kind: string): number => picture.boxes.filter((box) => box.kind === kind).length;
    const got = [count('port') + count('spare'), count('switch')];
    const wanted = [layout.adapters.length, layout.switches.length];
    return got.join() === wanted.join() ? [] : [`${asked}: ${got.join()} for ${wanted.join()}`];
  });
  expect(missing).toEqual([]);
});

test('every network of a layout is drawn or named, with its VLAN', () => {
  const missing = drawn.flatMap(({ asked, layout, picture }) =>
    layout.networks
      .filter(
        ({ name, vlan }) =>
          !wordsOf(picture).includes(name) ||
          (vlan !== undefined && !wordsOf(picture).includes(`VLAN ${vlan}`)),
      )
      .map(({ name }) => `${asked}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every adapter is linked with something, unless it is left over', () => {
  const loose = drawn.flatMap(({ asked, picture: { boxes, links } }) =>
    boxes
      .filter(({ kind }) => kind === 'port')
      .filter(
        (box) =>
          !links.flat().some(([x, y]) => x === box.x + box.width && y >= box.y && y <= box.y + box.height),
      )
      .map(({ lines }) => `${asked}: ${lines[0]?.text}`),
  );
  expect(loose).toEqual([]);
});

describe('the alternative text', () => {
  it('says what the picture shows', () => {
    const [best] = drawnLayouts('4 nics iscsi 2008');
    expect(best?.picture.alt).toContain('Network layout for Windows Server 2008: ');
    expect(best?.picture.alt).toContain('NIC 2, for iSCSI storage');
    expect(best?.picture.alt).toContain(
      'NIC 3 to VM switch 1 (External virtual switch), for Virtual machines',
    );
  });

  it('names every adapter', () => {
    for (const { layout, picture } of drawn)
      for (const { name } of layout.adapters) expect(picture.alt).toContain(name);
  });
});

test('the same layout gives the same picture', () => {
  const [one] = drawnLayouts('2x25GbE rdma + 2x1GbE cluster 2025');
  const [other] = drawnLayouts('2x25GbE rdma + 2x1GbE cluster 2025');
  expect(toSvg(one?.picture as Picture, 'light')).toBe(toSvg(other?.picture as Picture, 'light'));
});

test.each([
  [
    'a name that is far too long',
    'Intel(R) Ethernet Network Adapter E810-XXVDA4 for OCP 3.0 with a long tail '.repeat(3),
  ],
  ['a name without a blank', 'W'.repeat(200)],
  ['markup', '<script>alert("1")</script> & more'],
  ['another writing', 'Сетевой адаптер 網路卡 ネットワーク'],
  ['characters that XML forbids', 'NIC\u0000\u0007\uD800'],
])('%s stays in its box and is escaped', (_, name) => {
  const [best] = drawnLayouts('2 nics 2022');
  if (best === undefined) throw new Error('no layout');
  const adapters = best.layout.adapters.map((adapter, index) => ({ ...adapter, name: `${name} ${index}` }));
  const renamed = {
    ...best.layout,
    adapters,
    hostAdapters: best.layout.hostAdapters.map((one) => ({ ...one, mappedTo: name })),
  };
  const picture = drawNetwork(renamed, 'Windows Server 2022');
  expect(faultsOf(picture)).toEqual([]);
  const svg = toSvg(picture, 'dark');
  expect(svg).not.toMatch(/<script|[\u0000-\u0008]|\p{Surrogate}/u);
  expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
});
