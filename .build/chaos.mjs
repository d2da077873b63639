// npm run chaos [-- --kills 100]: the bot is killed with SIGKILL again and again while twenty people tick at random and
// Slack refuses a third of the calls; on SQLite, then with two instances on a Postgres that is restarted under load.
// Loopback only, ten minutes at most. Ends with one line of figures, and with 1 when any count is off.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '../dist/store/open-store.js';
import { startBot } from './chaos/bot.mjs';
import { count, settled } from './chaos/check.mjs';
import { haveTicked } from './chaos/people.mjs';
import { startPostgres } from './chaos/postgres.mjs';
import { openSlack } from './chaos/slack.mjs';

const LIMIT_MS = 10 * 60_000;
const LISTS = 6;
const ITEMS = 20;
const RESTARTS = 3;
const at = process.argv.indexOf('--kills');
const KILLS = at === -1 ? 100 : Number(process.argv[at + 1]);

setTimeout(() => {
  console.log('chaos: did not end within ten minutes');
  process.exit(1);
}, LIMIT_MS).unref();

const results = [await onSqlite(), await onPostgres()];
console.log(`chaos: ${results.map(({ line }) => line).join('; ')}`);
process.exit(results.every(({ ok }) => ok) ? 0 : 1);

async function onSqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-chaos-'));
  const result = await run('SQLite', { folder }, { DATA_DIR: folder }, 1);
  rmSync(folder, { recursive: true, force: true });
  return result;
}

async function onPostgres() {
  const postgres = await startPostgres();
  const place = { address: postgres.address, onIdleError: () => undefined };
  const result = await run('Postgres, 2 instances', place, { DATABASE_URL: postgres.address }, 2, () =>
    postgres.restart(),
  );
  await postgres.stop();
  return result;
}

async function run(name, place, env, instances, restart) {
  const began = performance.now();
  const slack = await openSlack();
  const ids = Array.from({ length: LISTS }, (_, index) => `list${index}`);
  await makeLists(place, ids);
  const bots = await Promise.all(Array.from({ length: instances }, () => startBot(env, slack.apiUrl)));
  await posted(place);
  tell(`${name}: lists are posted`);
  let isOver = false;
  // The last item of each list stays open, so that none closes.
  const targets = ids.flatMap((list) =>
    Array.from({ length: ITEMS - 1 }, (_, index) => ({ list, item: `i${index}` })),
  );
  const ticking = haveTicked(targets, bots, slack, () => isOver);
  await killAgainAndAgain(bots, restart);
  isOver = true;
  const { figures, done } = await ticking;
  slack.calm();
  tell(`${name}: ${KILLS} kills are over`);
  const store = await openStore(place);
  const waiting = await settled(store);
  const off = await count(store, ids, done, slack);
  await store.close();
  await Promise.all(bots.map((bot) => bot.stop()));
  await slack.close();
  const ok = waiting === 0 && figures.acknowledged > 0 && Object.values(off).every((value) => value === 0);
  const seconds = Math.round((performance.now() - began) / 1000);
  const restarts = restart === undefined ? '' : `, ${RESTARTS} database restarts`;
  return {
    ok,
    line: `${name}: ${ok ? 'ok' : 'OFF'}, ${KILLS} kills${restarts}, ${figures.acknowledged} ticks acknowledged of ${figures.sent} deliveries (${figures.repeated} repeated), lost ${off.lost}, twice ${off.twice}, wrong state ${off.wrong}, messages off ${off.unshown} of ${LISTS}, waiting ${waiting}, Slack refused ${slack.figures.refused} of ${slack.figures.calls} calls, ${seconds} s`,
  };
}

/** How far it is, beside the line of figures. */
function tell(text) {
  process.stderr.write(`${Math.round(performance.now() / 1000)} s  ${text}\n`);
}

async function makeLists(place, ids) {
  const store = await openStore(place);
  for (const id of ids) {
    const items = Array.from({ length: ITEMS }, (_, index) => ({
      id: `i${index}`,
      phase: 'All',
      do: `Do number ${index}.`,
      why: 'Because.',
      cites: [],
    }));
    const change = { by: 'U0MAKER', at: new Date().toISOString() };
    await store.of('T1').checklists.create({ id, title: id, channel: 'C1', items }, 'messages', change);
  }
  await store.close();
}

/** Waits until every list has its message: a new one that is posted when the bot is killed may stand there twice. */
async function posted(place) {
  const store = await openStore(place);
  await settled(store);
  await store.close();
}

async function killAgainAndAgain(bots, restart) {
  const every = Math.ceil(KILLS / (RESTARTS + 1));
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await wait(50 + Math.random() * 400);
    const bot = bots[kill % bots.length];
    await bot.kill();
    if (restart !== undefined && kill % every === 0) await restart();
    await bot.start();
  }
}
