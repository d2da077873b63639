import type { DraftBuilder } from '../../draft-builder.ts';
import type { ReadingName, ReadingValues } from '../../host-spec.ts';
import type { Paste } from '../../paste.ts';
import { inferred, type PasteLine, stated } from '../../reading.ts';

type Inside = ReadingValues['insideOf'];

/** Signs of the environment: kernel names, what tools call it, and prompts that only it shows. */
const SIGNS: readonly (readonly [RegExp, Inside])[] = [
  [/microsoft-standard|\d-microsoft\b.{0,80}(?:x86_64|gnu)|\bWSL2?\b.{0,20}\bx86_64/i, 'wsl'],
  [/^\s*(?:Virtualization: {1,4}|"?ansible_virtualization_type"?: {0,4}"?)wsl\b|^wsl$/i, 'wsl'],
  [/^\w[\w.-]{0,40}@[\w.-]{1,60}:\/mnt\/[a-z](?:\/|\$|#)/, 'wsl'],
  [/^(?:PS )?[A-Za-z]:\\[^>]{0,100}> ?(?:wsl|bash)(?:\.exe)?(?: [^-]|$)/, 'wsl'],
  [/\/\.dockerenv\b|^\d{1,3}:[\w,=]{0,60}:\/(?:docker|kubepods|lxc|system\.slice\/docker)/, 'container'],
  [/^overlay on \/ type overlay|^overlay\s.{0,120}\s\/$/, 'container'],
  [
    /^\s*(?:Virtualization(?: type)?: {1,20}|Chassis: |"?ansible_virtualization_type"?: {0,4}"?)(?:docker|podman|lxc|container|containerd|systemd-nspawn|openvz)\b/i,
    'container',
  ],
  [/^(?:docker|podman|lxc|systemd-nspawn|container-other)$/, 'container'],
  [/^\[?\w{1,40}@[\da-f]{12}[: ]/, 'container'],
];

/** The Linux environment that a paste shows from within, and the line that says so. */
export function findInside({
  lines,
}: Paste): { readonly value: Inside; readonly line: PasteLine } | undefined {
  for (const line of lines) {
    const sign = SIGNS.find(([pattern]) => pattern.test(line.text));
    if (sign !== undefined) return { value: sign[1], line };
  }
  return besideWindows(lines);
}

/** A guest of Microsoft's hypervisor in one paste with Windows itself: that is how WSL looks from the outside. */
function besideWindows(
  lines: Paste['lines'],
): { readonly value: Inside; readonly line: PasteLine } | undefined {
  const guest = lines.find(({ text }) => /^\s{0,8}Hypervisor vendor:\s{1,60}Microsoft$/.test(text));
  const windows = lines.some(({ text }) =>
    /^\s{0,8}(?:OS ?Name|Caption)\s{0,60}:\s{0,60}Microsoft Windows/.test(text),
  );
  return guest !== undefined && windows ? { value: 'wsl', line: guest } : undefined;
}

/** What WSL and containers show of themselves and not of the computer around them. */
const OF_THE_ENVIRONMENT: readonly ReadingName[] = [
  'osRelease',
  'sockets',
  'cores',
  'logicalProcessors',
  'memoryGiB',
  'nics',
  'disks',
  'manufacturer',
  'model',
  'laptop',
  'isVirtualMachine',
  'hypervisorPresent',
];

/** Takes back whatever is true of the environment only; `true` where there is one. */
export function keepToOutside(builder: DraftBuilder, paste: Paste): boolean {
  const inside = findInside(paste);
  if (inside === undefined) return false;
  for (const name of OF_THE_ENVIRONMENT) delete builder.readings[name];
  builder.ignoredNics.length = 0;
  builder.put('insideOf', stated(inside.value, inside.line));
  if (inside.value === 'wsl') {
    const because = 'WSL 2 runs on the hypervisor of Windows';
    if (/microsoft-standard/i.test(inside.line.text))
      builder.put('hypervisorPresent', inferred(true, inside.line, because));
  }
  return true;
}
