import type { JudgedCapability, Need } from '../capabilities/capability.ts';
import type { Block, Rich } from './reply.ts';
import type { Report } from './report.ts';
import { sourcesBlocks } from './sources.ts';

/** What the machine can do, folded: a line for each capability, its reason, and what would settle it. */
export function capabilityFold(capabilities: readonly JudgedCapability[]): readonly Block[] {
  if (capabilities.length === 0) return [];
  const count = (status: JudgedCapability['status']): number =>
    capabilities.filter((one) => one.status === status).length;
  return [
    {
      kind: 'fold',
      id: 'capabilities',
      title: `What it can do: ${count('yes')} yes, ${count('no')} no, ${count('unknown')} unknown`,
      blocks: [{ kind: 'list', items: capabilities.map(capabilityLine) }],
    },
  ];
}

function capabilityLine({ title, status, because, pastes }: JudgedCapability): Rich {
  const name = { text: `${title}: ${status}`, style: 'strong' as const };
  const paste = status === 'unknown' ? ` ${pastes[0] ?? ''}` : '';
  return [name, { text: `. ${because}${paste}` }];
}

/** The capabilities that the question named, open with all that they need. */
export function namedCapabilityBlocks({ capabilities, named }: Report): readonly Block[] {
  const asked = capabilities.filter(({ id }) => named.includes(id));
  return [
    ...asked.flatMap(({ title, status, needs }): readonly Block[] => [
      { kind: 'heading', text: `${title}: ${status}` },
      { kind: 'list', items: needs.map(needLine) },
    ]),
    ...sourcesBlocks(asked.flatMap(({ needs }) => needs.flatMap(({ cites }) => cites))),
  ];
}

/** A need as a line: what it is, what was found, and what would settle it. */
export const needLine = ({ title, status, because, paste }: Need): Rich => [
  { text: `${title}: ${status}`, style: 'strong' },
  { text: `. ${because}${paste === undefined ? '' : ` ${paste}`}` },
];
