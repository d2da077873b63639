import type { Knowledge, ResolvedCite } from '../knowledge/knowledge.ts';
import { nameOf } from '../upgrading/installation-name.ts';
import type { Task } from '../upgrading/move.ts';
import type { Step, UpgradePlan } from '../upgrading/plan-upgrade.ts';
import type { Block, Reply, Rich } from './reply.ts';
import { sourcesBlocks } from './sources.ts';
import { upgradeData } from './upgrade-data.ts';

/** A plan: the answer in a line, then each step with what is to be done; why is folded, as it is no thing to do. */
export function upgradeReply(plan: UpgradePlan, knowledge: Knowledge): Reply {
  const summary = summaryOf(plan);
  return {
    summary,
    ...(plan.verdict === 'yes' ? {} : { answer: 'no' }),
    blocks: [
      { kind: 'text', text: [{ text: summary, style: 'strong' }] },
      ...notUnderstoodBlocks(plan),
      ...plan.steps.flatMap((step, index) => stepBlocks(step, index + 1)),
      ...alternativeBlocks(plan),
      ...reasonsFold(plan.steps),
      ...sourcesBlocks(allCites(plan)),
    ],
    data: () => upgradeData(plan, knowledge),
  };
}

function summaryOf({ question: { from, to, cluster }, verdict, because, steps }: UpgradePlan): string {
  const what = `${nameOf(from)}${cluster ? ' cluster' : ''} to ${nameOf(to)}`;
  if (verdict === 'no') return `${what}: no supported way. ${because}`;
  if (verdict === 'unknown') return `${what}: no way is known. ${because}`;
  const count = steps.length === 1 ? 'one step' : `${steps.length} steps`;
  const [only] = steps;
  return only?.way === 'edition'
    ? `${to.release.name} from Standard to Datacenter: ${count}, without an upgrade.`
    : `${what}: ${count}, ${stopsOf(steps)}.`;
}

/** The stops of the path; how each is reached, once where it is the same for all. */
function stopsOf(steps: readonly Step[]): string {
  const stops = steps.map(({ to, way }) => ({
    name: to.name.replace('Windows Server ', ''),
    words: SHORT_WAYS[way],
  }));
  return new Set(stops.map(({ words }) => words)).size === 1
    ? `${stops.map(({ name }) => name).join(', then ')}, ${stops.length > 1 ? 'each ' : ''}${stops[0]?.words}`
    : stops.map(({ name, words }) => `${name} ${words}`).join(', then ');
}

const SHORT_WAYS: Readonly<Record<Step['way'], string>> = {
  'in-place': 'in place',
  'cluster-rolling': 'by a rolling upgrade',
  'side-by-side': 'on new hosts',
  edition: 'by a product key',
};

const WAY_WORDS: Readonly<Record<Step['way'], string>> = {
  'in-place': 'upgrade in place',
  'cluster-rolling': 'rolling upgrade of the cluster',
  'side-by-side': 'new host, the virtual machines move over',
  edition: 'change of the edition',
};

function notUnderstoodBlocks({ question: { notUnderstood = [] } }: UpgradePlan): readonly Block[] {
  return notUnderstood.length === 0
    ? []
    : [{ kind: 'note', text: `Not understood: ${notUnderstood.join(', ').slice(0, WORDS_SHOWN_MAX)}.` }];
}

/** Longer than any question that means an upgrade. */
const WORDS_SHOWN_MAX = 200;

function stepBlocks(step: Step, number: number): readonly Block[] {
  return [
    { kind: 'heading', text: `Step ${number}: ${step.from.name} to ${step.to.name}, ${WAY_WORDS[step.way]}` },
    ...(step.because === undefined ? [] : [{ kind: 'text', text: step.because } as const]),
    ...taskBlocks('Before', step.before),
    ...taskBlocks('No way back after', step.irreversible),
    ...taskBlocks('Afterwards', step.after),
  ];
}

function taskBlocks(label: string, tasks: readonly Task[]): readonly Block[] {
  if (tasks.length === 0) return [];
  return [
    { kind: 'text', text: [{ text: `${label}:`, style: 'strong' }] },
    { kind: 'list', items: tasks.map(taskLine) },
  ];
}

function taskLine({ title, how, command }: Task): Rich {
  return [
    { text: `${title}.`, style: 'strong' },
    ...(how === undefined ? [] : [{ text: ` ${how}` }]),
    ...(command === undefined ? [] : [{ text: ' ' }, { text: command, style: 'code' as const }]),
  ];
}

/** Why each task is there, in the order of the steps; what is the same in several steps stands once. */
function reasonsFold(steps: readonly Step[]): readonly Block[] {
  const lines = new Map(
    steps.flatMap(tasksOf).map(({ title, because }) => [`${title} ${because}`, { title, because }]),
  );
  if (lines.size === 0) return [];
  const items = [...lines.values()].map(
    ({ title, because }): Rich => [{ text: `${title}.`, style: 'strong' }, { text: ` ${because}` }],
  );
  return [{ kind: 'fold', id: 'reasons', title: `Why (${lines.size})`, blocks: [{ kind: 'list', items }] }];
}

const tasksOf = ({ before, irreversible, after }: Step): readonly Task[] => [
  ...before,
  ...irreversible,
  ...after,
];

function alternativeBlocks({ alternatives, verdict }: UpgradePlan): readonly Block[] {
  if (alternatives.length === 0) return [];
  return [
    { kind: 'heading', text: verdict === 'yes' ? 'Instead' : 'What is nearest' },
    {
      kind: 'list',
      items: alternatives.map(
        ({ title, because }): Rich => [{ text: `${title}.`, style: 'strong' }, { text: ` ${because}` }],
      ),
    },
  ];
}

function allCites({ steps, alternatives, cites }: UpgradePlan): readonly ResolvedCite[] {
  const tasks = steps.flatMap(tasksOf);
  return [...cites, ...tasks.flatMap((task) => task.cites), ...alternatives.flatMap((one) => one.cites)];
}
