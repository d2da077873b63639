import { findMentions } from '../../src/answers/release-mentions.ts';
import type { RankedLayout } from '../../src/networks/layout.ts';
import { planNetwork } from '../../src/networks/plan.ts';
import { toRequest } from '../../src/networks/words/read-request.ts';
import { readWords } from '../../src/networks/words/read-words.ts';
import { drawNetwork } from '../../src/pictures/network/draw-network.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { knowledge } from '../base.ts';
import { byAdapter } from '../networks/cases/by-adapter.ts';
import { client } from '../networks/cases/client.ts';
import { lbfo } from '../networks/cases/lbfo.ts';
import { set } from '../networks/cases/set.ts';

export interface DrawnLayout {
  readonly asked: string;
  readonly layout: RankedLayout;
  readonly picture: Picture;
}

/** Every layout that the planner gives to a request, as a picture. */
export function drawnLayouts(asked: string): readonly DrawnLayout[] {
  const [line = ''] = asked.split('\n');
  const words = readWords(line);
  if (words.azureLocal) return [];
  const { releases } = findMentions(line, knowledge);
  const { layouts, request } = planNetwork(toRequest({ words, releases }, knowledge), knowledge);
  return layouts.map((layout) => ({ asked, layout, picture: drawNetwork(layout, request.release.name) }));
}

const requests = Object.values({ ...byAdapter, ...lbfo, ...set, ...client }).map(({ asked }) => asked);

/** What is no case of the planner but stretches a picture. */
const STRETCHING = ['32 nics 2022', '12 nics iscsi cluster 2012 R2', '1 nic 2008', 'wifi only 11'];

/** All layouts of all cases of the planner. */
export const allDrawn = (): readonly DrawnLayout[] => [...requests, ...STRETCHING].flatMap(drawnLayouts);
