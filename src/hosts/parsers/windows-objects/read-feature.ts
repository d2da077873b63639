import type { DraftBuilder } from '../../draft-builder.ts';
import { stated } from '../../reading.ts';
import { find, type PropertyGroup } from '../properties/property.ts';

/** The role on servers, and what client Windows calls the same; not its management tools. */
const ROLE = /^(?:hyper-v|microsoft-hyper-v(?:-all|-hypervisor|-online)?)$/i;

/** Takes whether the Hyper-V role is installed. A feature that waits for a restart is not. */
export function readFeature(feature: PropertyGroup, builder: DraftBuilder): void {
  const name = find(feature, 'featurename') ?? find(feature, 'name');
  const state = find(feature, 'state') ?? find(feature, 'install state') ?? find(feature, 'installstate');
  if (name === undefined || state === undefined || !ROLE.test(name.value)) return;
  if (/^(?:enabled|installed)$/i.test(state.value)) builder.put('hyperVRole', stated(true, state.line));
  else if (/^(?:disabled|available|removed|disabledwithpayloadremoved)$/i.test(state.value))
    builder.put('hyperVRole', stated(false, state.line));
}
