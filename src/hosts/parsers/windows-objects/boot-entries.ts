import { DraftBuilder } from '../../draft-builder.ts';
import type { Parser } from '../parser.ts';

/** Lines of bcdedit. */
const ENTRY =
  /^(?:identifier|device|path|description|locale|inherit|recoverysequence|displaymessageoverride|recoveryenabled|isolatedcontext|flightsigning|allowedinmemorysettings|osdevice|systemroot|resumeobject|nx|bootmenupolicy|hypervisorlaunchtype|default|displayorder|toolsdisplayorder|timeout|bootshutdowndisabled|testsigning|debug)\s{2,30}\S/;
const HEADING = /^Windows Boot (?:Manager|Loader)$/;

/**
 * Claims what bcdedit prints. `hypervisorlaunchtype Auto` is set wherever the role was once installed, and says
 * neither that the hypervisor runs nor that the role is there.
 */
export const bootEntries: Parser = {
  id: 'boot-entries',
  words: ['hypervisorlaunchtype', 'windows boot'],
  read(_paste, free) {
    if (!free.some(({ text }) => text.startsWith('hypervisorlaunchtype') || HEADING.test(text)))
      return undefined;
    const builder = new DraftBuilder();
    for (const { number, text } of free)
      if (ENTRY.test(text) || HEADING.test(text)) builder.claimed.add(number);
    return builder.draft('unknown');
  },
};
