import type { DraftBuilder } from '../../draft-builder.ts';
import { readYesOrNo } from '../../names/yes-or-no.ts';
import { inferred, stated } from '../../reading.ts';
import { readSwitch, type Value } from './values.ts';

/** Takes what the values of the processor's page tell. All counts are totals of the machine. */
export function readValue({ field, text, line }: Value, builder: DraftBuilder): void {
  switch (field) {
    case 'sockets':
    case 'cores':
    case 'logicalProcessors':
      builder.put(field, stated(Number(text), line, text));
      return;
    case 'virtualProcessors':
      builder.put('logicalProcessors', stated(Number(text), line, text));
      builder.put('isVirtualMachine', inferred(true, line, 'only a virtual machine has virtual processors'));
      return;
    case 'virtualization':
      readVirtualization({ text, line }, builder);
      return;
    case 'virtualMachine': {
      const answer = readYesOrNo(text);
      if (answer !== undefined) builder.put('isVirtualMachine', stated(answer, line, text));
      return;
    }
    case 'hyperVSupport':
      if (readYesOrNo(text) === true)
        builder.put(
          'virtualizationSupported',
          inferred(true, line, 'Windows says that it supports Hyper-V', text),
        );
      return;
    default:
      return;
  }
}

/** *Enabled* is the switch of the firmware, and also what Windows shows once a hypervisor runs; it tells of no hypervisor. */
function readVirtualization({ text, line }: Pick<Value, 'text' | 'line'>, builder: DraftBuilder): void {
  const state = readSwitch(text);
  if (state === 'on' || state === 'off')
    builder.put('virtualizationEnabledInFirmware', stated(state === 'on', line, text));
  if (state === 'incapable') builder.put('virtualizationSupported', stated(false, line, text));
}
