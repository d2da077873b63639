import { NOTE_FACTS } from './notes.ts';
import { QUESTION_FACTS } from './question.ts';
import { REFUSAL_FACTS } from './refusal.ts';
import { preferences, requirements } from './rules/index.ts';
import { WIRELESS_FACTS } from './wireless.ts';

/** Figures that a layout is filled with, beside those that rules weigh. */
const LAYOUT_FACTS: readonly string[] = [
  'network.plan.lbfo-load-balancing',
  'network.plan.set-port-speed',
  ...['default', 'management', 'cluster', 'live-migration', 'storage'].map(
    (id) => `network.plan.weight.${id}`,
  ),
  ...['management', 'cluster', 'live-migration', 'storage'].map((id) => `network.plan.vlan.${id}`),
];

/** Every fact that network plans name, so that a check can tell a fact that nothing uses. */
export const networkFactIds: readonly string[] = [
  ...requirements.flatMap(({ factIds }) => factIds),
  ...preferences.flatMap(({ factIds }) => factIds),
  ...QUESTION_FACTS,
  ...REFUSAL_FACTS,
  ...NOTE_FACTS,
  ...WIRELESS_FACTS,
  ...LAYOUT_FACTS,
];
