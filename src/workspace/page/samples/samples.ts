import garbage from './garbage.txt?raw';
import laptop from './laptop.txt?raw';
import needsAction from './needs-action.txt?raw';
import notReady from './not-ready.txt?raw';
import ready from './ready.txt?raw';
import virtualMachine from './virtual-machine.txt?raw';

/** A host to try. A test holds each to the verdict that its name promises. */
export interface Sample {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly text: string;
}

export const SAMPLES: readonly Sample[] = [
  { id: 'ready', name: 'Ready', about: 'A rack server with Windows Server 2022.', text: ready },
  {
    id: 'needs-action',
    name: 'Needs action',
    about: 'A good server whose virtualization switch is off in the firmware.',
    text: needsAction,
  },
  {
    id: 'not-ready',
    name: 'Not ready',
    about: 'A processor that is too old for the release on it.',
    text: notReady,
  },
  { id: 'laptop', name: 'A laptop', about: 'Windows 11 Home on a notebook.', text: laptop },
  {
    id: 'virtual-machine',
    name: 'A virtual machine',
    about: 'systeminfo, taken inside a guest.',
    text: virtualMachine,
  },
  { id: 'garbage', name: 'Garbage', about: 'Text that describes no host at all.', text: garbage },
];

/** What stands behind the command to try other answers. */
export const QUESTIONS: readonly string[] = [
  'max ram per vm on 2019?',
  'network 4 nics iscsi 2012 R2',
  'size 40 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, N+1, 2022',
  'upgrade 2012 R2 cluster to 2025',
  'compare 2019 2025',
  'help',
];
