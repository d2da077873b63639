import type { Knowledge, ResolvedCite } from '../knowledge/knowledge.ts';
import { nameOf } from '../upgrading/installation-name.ts';
import type { Task } from '../upgrading/move.ts';
import type { Step, UpgradePlan } from '../upgrading/plan-upgrade.ts';
import type { Block, Reply, Rich } from './reply.ts';
import { sourcesBlocks } from './sources.ts';
import { upgradeData } from './upgrade-data.ts';

/** A plan as an ordered list of steps, each with what comes before, what is final, and what comes after. */
export function upgradeReply(plan: UpgradePlan, knowledge: Knowledge): Reply {
  const summary = summaryOf(plan);
  return {
    summary,
    ...(plan.verdict === 'yes' ? {} : { answer: 'no' }),
    blocks: [
      { kind: 'text', text: summary },
      ...plan.steps.flatMap((step, index) => stepBlocks(step, index + 1)),
      ...alternativeBlocks(plan),
      ...sourcesBlocks(allCites(plan)),
    ],
    data: () => upgradeData(plan, knowledge),
  };
}

function summaryOf({ question: { from, to, cluster }, verdict, because, steps }: UpgradePlan): string {
  const what = `${nameOf(from)}${cluster ? ' cluster' : ''} to ${nameOf(to)}`;
  if (verdict === 'no') return `${what}: no supported way. ${because}`;
  if (verdict === 'unknown') return `${what}: no way is known. ${because}`;
  const stops = steps.map((step) => step.to.name.replace('Windows Server ', '')).join(', then ');
  const count = steps.length === 1 ? 'one step' : `${steps.length} steps`;
  const [only] = steps;
  return only?.way === 'edition'
    ? `${to.release.name} from Standard to Datacenter: ${count}, without an upgrade.`
    : `${what}: ${count}, ${stops}.`;
}

const WAY_WORDS: Readonly<Record<Step['way'], string>> = {
  'in-place': 'upgrade in place',
  'cluster-rolling': 'rolling upgrade of the cluster',
  'side-by-side': 'new host, the virtual machines move over',
  edition: 'change of the edition',
};

function stepBlocks(step: Step, number: number): readonly Block[] {
  return [
    { kind: 'heading', text: `Step ${number}: ${step.from.name} to ${step.to.name}, ${WAY_WORDS[step.way]}` },
    { kind: 'text', text: step.because },
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

function taskLine({ title, because, command }: Task): Rich {
  const why = [{ text: `${title}.`, style: 'strong' as const }, { text: ` ${because}` }];
  return command === undefined ? why : [...why, { text: ' ' }, { text: command, style: 'code' }];
}

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
  const tasks = steps.flatMap(({ before, after, irreversible }) => [...before, ...irreversible, ...after]);
  return [...cites, ...tasks.flatMap((task) => task.cites), ...alternatives.flatMap((one) => one.cites)];
}
