// Times planning a network and drawing the plan: requests from one adapter to many, and of mixed kinds.
import { builtBase, importSource } from '../program.mjs';
import { median } from './figures.mjs';

const ROUNDS = 7;
const REQUESTS = [
  '1 nic 2008',
  '4 nics iscsi 2008',
  '4 nics iscsi 2012 R2',
  '2x10GbE + 4x1GbE 2016',
  '2x25GbE rdma + 2x1GbE cluster 2025',
  '2x25GbE rdma + 2x1GbE cluster s2d 2025',
  '12 nics iscsi cluster 2012 R2',
  '2x100GbE rdma + 2x25GbE + 2x10GbE + 2x1GbE smb cluster 2022',
];

/** Milliseconds of a plan with its reply, of its SVG and of its PNG; medians, after warming up. */
export async function networkTimes() {
  const { Knowledge, network, toSvg, toPng } = await importSource(
    'knowledge/knowledge.ts',
    'commands/network.ts',
    'pictures/to-svg.ts',
    'png.ts',
  );
  const services = { knowledge: new Knowledge(builtBase()), today: () => '2026-11-22' };
  const replies = await Promise.all(REQUESTS.map((asked) => network.run(asked, services)));
  const plans = [];
  for (const asked of REQUESTS) plans.push(await timed(() => network.run(asked, services)));
  const svgs = replies.map(({ picture }) => toSvg(picture.draw(), 'light'));
  const drawn = [];
  for (const { picture } of replies) drawn.push(await timed(() => toSvg(picture.draw(), 'light')));
  const pngs = [];
  for (const svg of svgs) pngs.push(await timed(() => toPng(svg)));
  return {
    planMs: median(plans),
    slowestPlanMs: Math.max(...plans),
    svgMs: median(drawn),
    pngMs: median(pngs),
  };
}

async function timed(call) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await call();
    times.push(performance.now() - began);
  }
  return median(times.slice(1));
}
