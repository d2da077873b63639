import type { Block, FindingBlock, Reply } from '../../../src/replies/reply.ts';
import type { Finding } from '../../../src/rules/assess.ts';

const CITE = {
  source: 'learn-hyperv-requirements',
  title: 'System requirements for Hyper-V on Windows Server',
  url: 'https://learn.microsoft.com/en-us/windows-server/virtualization/hyper-v/host-hardware-requirements?a=1&b=2',
  where: 'General requirements',
  checked: '2026-11-22',
};

export function finding(parts: Partial<Finding> & { readonly title: string }): Finding {
  return {
    rule: `host.${parts.title.toLowerCase().replaceAll(/\W+/g, '-')}`,
    status: 'unmet',
    severity: 'action',
    because: `${parts.title} is off; Hyper-V needs it on.`,
    fix: 'Switch it on in the firmware setup.',
    line: 31,
    missing: [],
    cites: [CITE],
    ...parts,
  };
}

export function row(
  parts: Partial<Finding> & { readonly title: string },
  quote = 'Virtualization Enabled In Firmware: No',
): FindingBlock {
  return { kind: 'finding', finding: finding(parts), quote };
}

/** A scorecard as `check` answers it, with what the test puts into its body. */
export function scorecard(
  rows: readonly Block[] = [row({ title: 'Firmware virtualization' })],
  folded: readonly Block[] = metRows(3),
): Reply {
  const summary =
    'Needs action for Hyper-V on Windows Server 2022: a setting of this machine is off (Firmware virtualization).';
  return {
    summary,
    verdict: 'needs-action',
    blocks: [
      { kind: 'verdict', verdict: 'needs-action', text: summary },
      { kind: 'note', text: 'Read as systeminfo. Knowledge base 2026.11.0, checked 2026-11-22.' },
      ...rows,
      { kind: 'fold', id: 'met', title: `Met (${folded.length}): Architecture, Memory`, blocks: folded },
      { kind: 'actions', actions: [{ kind: 'share' }] },
    ],
  };
}

export function metRows(count: number): readonly FindingBlock[] {
  return Array.from({ length: count }, (_, index) =>
    row(
      { title: `Met ${index + 1}`, status: 'met', because: `Fact ${index + 1} is as it should be.` },
      `Line of fact ${index + 1}`,
    ),
  );
}
