import type { DraftBuilder } from '../../draft-builder.ts';
import { stated } from '../../reading.ts';
import { find, type Property, type PropertyGroup } from '../properties/property.ts';

/**
 * Takes the three flags of Win32_Processor. Once a hypervisor runs, Windows sees the processor through it and all
 * three read False on a machine that has everything, so a False needs a proof that no hypervisor runs:
 * either the paste says so, or VMMonitorModeExtensions itself is True, which no hypervisor lets through unless it
 * means it. Without one a False only denies, and a True of the firmware beside it gives none either: guests of
 * Azure show just that.
 */
export function readProcessorFlags(
  processors: readonly PropertyGroup[],
  hypervisorPresent: boolean | undefined,
  builder: DraftBuilder,
): void {
  const extensions = flagOf(processors, 'vmmonitormodeextensions');
  const firmware = flagOf(processors, 'virtualizationfirmwareenabled');
  const slat = flagOf(processors, 'secondleveladdresstranslationextensions');
  const isSeen =
    hypervisorPresent === false || (hypervisorPresent === undefined && extensions?.value === true);
  const isDimmed = [extensions, firmware, slat].some((flag) => flag?.value === false);
  const put = (
    name: 'vmMonitorModeExtensions' | 'virtualizationSupported' | 'slat' | 'virtualizationEnabledInFirmware',
    flag: Flag | undefined,
  ) => {
    if (flag === undefined) return;
    if (isSeen || !isDimmed) builder.put(name, stated(flag.value, flag.property.line, flag.property.value));
    else if (!flag.value) builder.deny(name, flag.property.line.number);
  };
  put('vmMonitorModeExtensions', extensions);
  put('virtualizationSupported', extensions);
  put('virtualizationEnabledInFirmware', firmware);
  put('slat', slat);
}

interface Flag {
  readonly value: boolean;
  readonly property: Property;
}

/** The flag that all processors agree on; one False decides. */
function flagOf(processors: readonly PropertyGroup[], name: string): Flag | undefined {
  const flags = processors.flatMap((group) => {
    const property = find(group, name);
    return property !== undefined && /^(?:true|false)$/i.test(property.value)
      ? [{ value: /^true$/i.test(property.value), property }]
      : [];
  });
  return flags.find(({ value }) => !value) ?? flags[0];
}
