import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';
import { notApplicable } from '../practice-outcome.ts';

const GENERATION_2 = 2;

export const scsiHotPlug = definePractice({
  id: 'bpa.scsi-hot-plug',
  check({ setup: { vms, disks, scsiControllers } }) {
    // Virtual machines of generation 2 have no other controller.
    const concerned = vms.filter(({ generation }) => generation?.value !== GENERATION_2);
    if (concerned.length === 0 && vms.length > 0)
      return notApplicable(
        'All virtual machines in the paste are of generation 2, which have no other controller.',
      );
    const onScsi = [
      ...scsiControllers,
      ...disks.filter(({ controller }) => /^scsi$/i.test(controller?.value ?? '')),
    ];
    return judgeEach({
      objects: concerned,
      things: ['virtual machine of generation 1', 'virtual machines of generation 1'],
      fault: 'without a SCSI controller',
      nameOf: ({ name }) => nameOr(name, 'virtual machine'),
      value: ({ name, generation, line }) => {
        const found = onScsi.find(({ vm }) => vm !== undefined && vm.value === name?.value);
        if (found !== undefined) return { value: true, line: found.line };
        // A controller without a disk shows in the list of controllers alone.
        return scsiControllers.length > 0 && generation !== undefined ? { value: false, line } : undefined;
      },
      breaks: (hasController) => !hasController,
    });
  },
});
