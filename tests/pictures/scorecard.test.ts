import { expect, test } from 'vitest';
import { drawScorecard, type ScoreRow } from '../../src/pictures/draw-scorecard.ts';
import { toSvg } from '../../src/pictures/to-svg.ts';
import { faultsOf } from './geometry.ts';

const rows: readonly ScoreRow[] = [
  {
    mark: 'not ready',
    kind: 'unmet',
    title: 'Second level address translation',
    found: 'no',
    because: 'The processor has none.',
  },
  {
    mark: 'met',
    kind: 'met',
    title: 'Physical memory',
    found: '64 GiB',
    because: '64 GiB is installed; Hyper-V needs 4 GiB.',
  },
  {
    mark: 'does not apply',
    kind: 'plain',
    title: 'A long title '.repeat(20),
    found: 'x'.repeat(5000),
    because: 'word '.repeat(500),
  },
  { mark: 'unknown', kind: 'unknown', title: '<b>&', found: '', because: '' },
];

test('every row has its mark, nothing overlaps and every text fits', () => {
  const picture = drawScorecard({ headline: 'Not ready. '.repeat(40), basis: 'Read as systeminfo.', rows });
  expect(faultsOf(picture)).toEqual([]);
  expect(picture.boxes.filter(({ kind }) => kind === 'unmet')).toHaveLength(1);
  expect(picture.boxes).toHaveLength(2 * rows.length);
  expect(toSvg(picture, 'light')).toContain('&lt;b&gt;&amp;');
});

test('the alternative text holds the verdict and every row', () => {
  const { alt } = drawScorecard({ headline: 'Not ready.', basis: '', rows });
  expect(alt).toContain('Not ready. Second level address translation: not ready. The processor has none.');
  expect(alt).toContain('Physical memory: met. 64 GiB');
});

test('a scorecard without rows is still a picture', () => {
  expect(faultsOf(drawScorecard({ headline: 'Ready.', basis: 'Read as nothing.', rows: [] }))).toEqual([]);
});
