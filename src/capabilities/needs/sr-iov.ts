import { baseAnswer } from '../base-value.ts';
import type { Condition } from '../capability.ts';
import { add, cited, no, unknown, yes } from '../need.ts';

const ASSIGNMENT = 'capability.device-assignment.platform';
const PLATFORM = 'Processor, chipset and firmware';
const COMMAND = 'Get-VMHost | Format-List *';

/** Processor, chipset and firmware let Windows hand out PCI Express devices or parts of them. */
const platform = (factId: string | undefined): Condition => ({
  factIds: factId === undefined ? [] : [factId],
  judge(situation) {
    const { sriovSupported, iommu } = situation.judged.readings;
    const answer = factId === undefined ? undefined : baseAnswer(factId, situation);
    if (answer?.kind === 'exempt') return undefined;
    const cites = answer?.kind === 'value' ? cited(answer.value.cites, situation) : [];
    if (sriovSupported?.value === false) {
      return no(PLATFORM, 'The paste says that this platform does not support SR-IOV.', cites);
    }
    if (iommu?.value === false) {
      return no(PLATFORM, 'The paste says that VT-d or AMD-Vi is missing or off.', cites);
    }
    if (sriovSupported?.value === true) {
      return yes(PLATFORM, 'The paste says that this platform supports SR-IOV.', cites);
    }
    const half = iommu?.value === true ? ' VT-d or AMD-Vi is on, which is half of it.' : '';
    return unknown(
      PLATFORM,
      `Whether the firmware hands PCI Express over to Windows was not in the paste.${half}`,
      add('sriov=yes', situation, COMMAND),
      cites,
    );
  },
});

/** The platform as SR-IOV needs it. */
export const sriovPlatform = platform(undefined);
/** The platform as the assignment of whole devices needs it, which is the same. */
export const assignmentPlatform = platform(ASSIGNMENT);

/** An adapter with parts to hand out. */
export const sriovAdapter: Condition = {
  factIds: [],
  judge(situation) {
    const stated = situation.judged.readings.sriovAdapter?.value;
    if (stated === undefined) {
      return unknown(
        'Network adapter',
        'Whether a network adapter supports SR-IOV was not in the paste.',
        add('sriov-nic=yes, after a look at Get-NetAdapterSriov', situation),
      );
    }
    return stated
      ? yes('Network adapter', 'The paste says that a network adapter supports SR-IOV.')
      : no('Network adapter', 'The paste says that no network adapter supports SR-IOV.');
  },
};
