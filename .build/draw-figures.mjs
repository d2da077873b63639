// Draws figures at random from `hyperv facts --json` (standard input), to be read again at their source.
//   npm run --silent hyperv -- facts --json | node .build/draw-figures.mjs [COUNT] [SEED]
import { readFileSync } from 'node:fs';

const [count = 50, seed = 1] = process.argv.slice(2).map(Number);
const rows = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .filter(({ cites }) => cites.length > 0);

/** A small generator with a seed (mulberry32), so that a draw can be repeated. */
function generator(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = generator(seed);
const drawn = Array.from(
  { length: Math.min(count, rows.length) },
  () => rows.splice(Math.floor(random() * rows.length), 1)[0],
);
for (const row of drawn) console.log(JSON.stringify(row));
