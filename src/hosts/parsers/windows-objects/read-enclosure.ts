import type { DraftBuilder } from '../../draft-builder.ts';
import { inferred, stated } from '../../reading.ts';
import { find, type PropertyGroup } from '../properties/property.ts';
import { listOf } from './list-of.ts';

/** Chassis types of SMBIOS that are carried about, and those that stay. A docking station is neither. */
const CARRIED: readonly string[] = ['8', '9', '10', '11', '14', '30', '31', '32'];
const STAYS: readonly string[] = [
  '3',
  '4',
  '5',
  '6',
  '7',
  '13',
  '15',
  '16',
  '17',
  '23',
  '24',
  '25',
  '28',
  '29',
  '35',
  '36',
];

/** Takes from the enclosure whether it is a laptop. */
export function readEnclosure(enclosure: PropertyGroup, builder: DraftBuilder): void {
  const types = find(enclosure, 'chassistypes');
  if (types === undefined) return;
  const numbers = listOf(types.value);
  if (numbers.some((type) => CARRIED.includes(type)))
    builder.put('laptop', stated(true, types.line, types.value));
  else if (numbers.some((type) => STAYS.includes(type)) && builder.readings.laptop === undefined)
    builder.put('laptop', stated(false, types.line, types.value));
}

/** A battery is in a laptop, or in an uninterruptible power supply that calls itself one. */
export function readBattery(battery: PropertyGroup, builder: DraftBuilder): void {
  const [at] = battery.properties;
  const isSupply = battery.properties.some(({ value }) =>
    /\bups\b|smart-ups|back-ups|cyberpower|eaton/i.test(value),
  );
  if (at !== undefined && !isSupply && builder.readings.laptop === undefined)
    builder.put('laptop', inferred(true, at.line, 'it has a battery'));
}
