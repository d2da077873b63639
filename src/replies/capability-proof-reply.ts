import type { JudgedCapability } from '../capabilities/capability.ts';
import { basisLine } from './basis-line.ts';
import { needLine } from './capability-blocks.ts';
import { capabilityData } from './capability-data.ts';
import type { Reply } from './reply.ts';
import type { Report } from './report.ts';
import { sourcesBlocks } from './sources.ts';

/** The proof of a capability: each thing that it needs, and which of them decides. Throws for one that was not judged. */
export function capabilityProofReply(id: string, report: Report): Reply {
  const capability = report.capabilities.find((one) => one.id === id);
  if (capability === undefined) throw new Error(`No capability ${id}`);
  const summary = `${capability.title} for ${report.release.name}: ${capability.status}.`;
  return {
    summary,
    blocks: [
      { kind: 'heading', text: `Why: ${summary}` },
      { kind: 'note', text: basisLine(report) },
      { kind: 'text', text: decidingText(capability) },
      { kind: 'heading', text: 'What it needs' },
      { kind: 'list', items: capability.needs.map(needLine) },
      ...sourcesBlocks(capability.needs.flatMap(({ cites }) => cites)),
    ],
    data: () => ({
      schema: 1,
      capability: id,
      target: report.release.id,
      ...(capabilityData(capability) as object),
      receipt: report.receipt,
      knowledge: report.knowledge.version,
    }),
  };
}

/** One no decides alone, and so does one unknown where nothing is a no. */
function decidingText({ status, needs }: JudgedCapability): string {
  if (status === 'yes') return 'Everything that it needs is there.';
  const deciding = needs.filter((need) => need.status === status).map(({ title }) => title);
  return status === 'no'
    ? `Any of these alone makes it a no: ${deciding.join(', ')}.`
    : `Nothing speaks against it, and this is not known: ${deciding.join(', ')}.`;
}
