import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RankedLayout, Reason } from '../networks/layout.ts';
import type { NetworkPlan } from '../networks/plan.ts';
import { type Script, scriptFor } from '../networks/powershell/script.ts';
import { questionOf } from '../networks/question.ts';
import { drawNetwork } from '../pictures/network/draw-network.ts';
import { citesOf, declinedData, networkData } from './network-data.ts';
import { drawLayout } from './network-drawing.ts';
import type { Block, Reply, Rich } from './reply.ts';
import { sourcesBlocks } from './sources.ts';

/** Reasons that are said before anything else. */
const REASONS_SHOWN = 3;

/** The best layout, why it is the best, a drawing, why the others are not, and the PowerShell. */
export function networkReply(plan: NetworkPlan, knowledge: Knowledge): Reply {
  const { request, layouts, refused } = plan;
  const [best, ...others] = layouts;
  if (best === undefined) return declinedReply(refused ?? NO_LAYOUT, () => networkData(plan, undefined));
  const script = scriptFor(best, questionOf(request, knowledge));
  const count = request.adapters.length;
  const summary = `${request.release.name}, ${count} ${count === 1 ? 'adapter' : 'adapters'}: ${best.name}.`;
  return {
    summary,
    blocks: [
      { kind: 'text', text: summary },
      ...(best.movesManagement ? [MOVES] : []),
      ...reasonsList(best.because.slice(0, REASONS_SHOWN)),
      { kind: 'code', text: drawLayout(best) },
      ...listed('It does without', best.lacks),
      ...(plan.more === undefined ? [] : [{ kind: 'text' as const, text: plan.more }]),
      ...listed('To know', [...best.because.slice(REASONS_SHOWN), ...plan.notes]),
      ...otherBlocks(others, plan),
      scriptFold(script),
      ...sourcesBlocks(allCites(plan)),
      { kind: 'actions', actions: [{ kind: 'share' }] },
    ],
    picture: { draw: () => drawNetwork(best, request.release.name), unasked: true },
    data: () => networkData(plan, script),
  };
}

/** Azure Local is declined: its host networking is not planned by hand. */
export const azureLocalReply = (because: Reason): Reply =>
  declinedReply(because, () => declinedData('azure-local', 'Azure Local', because));

const MOVES: Block = {
  kind: 'text',
  text: [
    {
      text: 'The address of the host moves while this is built: use the console or the BMC, not a remote session.',
      style: 'strong',
    },
  ],
};

const NO_LAYOUT: Reason = { text: 'No layout fits these adapters.', cites: [] };

function declinedReply({ text, cites }: Reason, data: () => unknown): Reply {
  return { summary: text, answer: 'no', blocks: [{ kind: 'text', text }, ...sourcesBlocks(cites)], data };
}

function listed(title: string, reasons: readonly Reason[]): readonly Block[] {
  if (reasons.length === 0) return [];
  return [{ kind: 'heading', text: title }, ...reasonsList(reasons)];
}

const reasonsList = (reasons: readonly Reason[]): readonly Block[] =>
  reasons.length === 0 ? [] : [{ kind: 'list', items: reasons.map(({ text }) => text) }];

/** Why each other layout is not the best. */
function otherBlocks(others: readonly RankedLayout[], { rejected }: NetworkPlan): readonly Block[] {
  const items: readonly Rich[] = [
    ...others.map((layout) =>
      line(`${layout.rank}. ${layout.name}`, layout.below?.text ?? 'As good, with the same parts.'),
    ),
    ...rejected.map(({ name, because }) => line(name, because.text)),
  ];
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Why not another' },
        { kind: 'list', items },
      ];
}

const line = (name: string, text: string): Rich => [
  { text: `${name}.`, style: 'strong' },
  { text: ` ${text}` },
];

const PARTS: readonly (readonly [keyof Script, string])[] = [
  ['check', 'Check'],
  ['create', 'Create'],
  ['verify', 'Verify'],
  ['undo', 'Undo'],
];

/** Shown for a person to read and run; the bot runs nothing. */
const scriptFold = (script: Script): Block => ({
  kind: 'fold',
  id: 'powershell',
  title: 'PowerShell: check, create, verify, undo',
  blocks: PARTS.flatMap(([part, title]): readonly Block[] => [
    { kind: 'heading', text: title },
    { kind: 'code', text: script[part] },
  ]),
});

const allCites = ({ layouts, rejected, notes }: NetworkPlan): Reason['cites'] =>
  citesOf([
    ...layouts.flatMap(({ because, lacks, below }) => [
      ...because,
      ...lacks,
      ...(below === undefined ? [] : [below]),
    ]),
    ...rejected.map(({ because }) => because),
    ...notes,
  ]);
