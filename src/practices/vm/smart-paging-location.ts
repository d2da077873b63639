import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';
import { notApplicable, unknown } from '../practice-outcome.ts';

export const smartPagingLocation = definePractice({
  id: 'bpa.smart-paging-location',
  check({ setup: { vms, systemDrive } }) {
    // Smart Paging bridges a restart that needs more memory than the virtual machine has shrunk to.
    const mayPage = vms.filter(
      ({ dynamicMemory, memoryMinimumGiB: least, memoryStartupGiB: start }) =>
        dynamicMemory?.value !== false &&
        (least === undefined || start === undefined || least.value < start.value),
    );
    if (vms.length > 0 && mayPage.length === 0)
      return notApplicable('No virtual machine in the paste needs Smart Paging at a restart.');
    if (mayPage.length > 0 && systemDrive === undefined)
      return unknown("The paste does not name the drive of the host's own Windows.");
    return judgeEach({
      objects: mayPage,
      things: ['virtual machine that may need Smart Paging', 'virtual machines that may need Smart Paging'],
      fault: 'with its Smart Paging file on the system disk',
      nameOf: ({ name }) => nameOr(name, 'virtual machine'),
      value: ({ dynamicMemory, memoryMinimumGiB, memoryStartupGiB, smartPagingPath }) =>
        dynamicMemory === undefined || memoryMinimumGiB === undefined || memoryStartupGiB === undefined
          ? undefined
          : smartPagingPath,
      // A volume that is mounted in a folder of the system drive is another disk.
      breaks: (path) =>
        path.toUpperCase().startsWith(systemDrive?.value ?? '') && !/^[A-Z]:\\ClusterStorage\\/i.test(path),
    });
  },
});
