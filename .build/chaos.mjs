// npm run chaos [-- --kills 100 --on sqlite|postgres]: the bot is killed with SIGKILL while twenty people tick at random and
// Slack refuses a third of the calls; on SQLite, then with two instances on a Postgres that is restarted under load.
// Loopback only, ten minutes at most. Ends with one line of figures, and with 1 when any count is off.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startBot } from './chaos/bot.mjs';
import { count, settled } from './chaos/check.mjs';
import { haveTicked } from './chaos/people.mjs';
import { startPostgres } from './chaos/postgres.mjs';
import { openSlack } from './chaos/slack.mjs';
import { plainItems } from './plain-items.mjs';
import { importSource } from './program.mjs';

const { openStore } = await importSource('store/open-store.ts');
const LIMIT_MS = 10 * 60_000;
const LISTS = 12;
const ITEMS = 20;
const RESTARTS = 3;
const LIST_EVERY_MS = 500;
const at = process.argv.indexOf('--kills');
const KILLS = at === -1 ? 100 : Number(process.argv[at + 1]);

setTimeout(() => {
  console.log('chaos: did not end within ten minutes');
  process.exit(1);
}, LIMIT_MS).unref();

const RUNS = { sqlite: onSqlite, postgres: onPostgres };
const onlyOn = process.argv[process.argv.indexOf('--on') + 1];
const runs = process.argv.includes('--on') ? [RUNS[onlyOn]] : Object.values(RUNS);
if (runs.includes(undefined)) {
  console.log(`chaos: --on takes ${Object.keys(RUNS).join(' or ')}`);
  process.exit(1);
}
const results = [];
for (const onDatabase of runs) results.push(await onDatabase());
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
  const bots = await Promise.all(Array.from({ length: instances }, () => startBot(env, slack.apiUrl)));
  tell(`${name}: started`);
  let isOver = false;
  // The last item of each list stays open, so that none closes.
  const targets = ids.flatMap((list) =>
    Array.from({ length: ITEMS - 1 }, (_, index) => ({ list, item: `i${index}` })),
  );
  const ticking = haveTicked(targets, bots, slack, () => isOver);
  // The bots are killed while lists are posted for the first time, too.
  await Promise.all([makeLists(place, ids), killAgainAndAgain(bots, restart)]);
  isOver = true;
  const ticked = await ticking;
  const { figures } = ticked;
  slack.calm();
  tell(`${name}: ${KILLS} kills are over`);
  const store = await openStore(place);
  const waiting = await settled(store);
  const { off, copies } = await count(store, ids, ticked, slack);
  await store.close();
  await Promise.all(bots.map((bot) => bot.stop()));
  await slack.close();
  const ok = waiting === 0 && figures.acknowledged > 0 && Object.values(off).every((value) => value === 0);
  const seconds = Math.round((performance.now() - began) / 1000);
  const restarts = restart === undefined ? '' : `, ${RESTARTS} database restarts`;
  return {
    ok,
    line: `${name}: ${ok ? 'ok' : 'OFF'}, ${KILLS} kills${restarts}, ${figures.acknowledged} ticks acknowledged of ${figures.sent} deliveries (${figures.repeated} repeated), lost ${off.lost}, twice ${off.twice}, wrong state ${off.wrong}, messages off ${off.unshown} of ${LISTS}, copies that were pressed ${off.pressedCopies} (${copies} never pressed), waiting ${waiting}, Slack refused ${slack.figures.refused} of ${slack.figures.calls} calls, ${seconds} s`,
  };
}

/** How far it is, beside the line of figures. */
function tell(text) {
  process.stderr.write(`${Math.round(performance.now() / 1000)} s  ${text}\n`);
}

/** Makes the lists one by one, all through the kills; a database that is away at this moment is asked again. */
async function makeLists(place, ids) {
  const store = await openStore(place);
  for (const id of ids) {
    const items = plainItems(ITEMS);
    const change = { by: 'U0MAKER', at: new Date().toISOString(), delivery: `make ${id}` };
    const make = () =>
      store.of('T1').checklists.create({ id, title: id, channel: 'C1', items }, 'messages', change);
    while (
      !(await make().then(
        () => true,
        () => false,
      ))
    )
      await wait(200);
    await wait(LIST_EVERY_MS);
  }
  await store.close();
}

/** Each bot is killed as soon as it works again, whatever the other one does: at times both are away. */
async function killAgainAndAgain(bots, restart) {
  const every = Math.ceil(KILLS / (RESTARTS + 1));
  let kills = 0;
  const keepKilling = async (bot) => {
    while (kills < KILLS) {
      kills += 1;
      const isRestart = restart !== undefined && kills % every === 0;
      await wait(50 + Math.random() * 400);
      await bot.kill();
      if (isRestart) await restart();
      await bot.start();
    }
  };
  await Promise.all(bots.map(keepKilling));
}
