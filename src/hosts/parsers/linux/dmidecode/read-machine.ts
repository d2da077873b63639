import type { DraftBuilder } from '../../../draft-builder.ts';
import { stated } from '../../../reading.ts';
import { rowOf, type Section } from './sections.ts';

/** Takes maker and model, and where the machine stands. */
export function readMachine(section: Section, builder: DraftBuilder): void {
  switch (section.title) {
    case 'System Information':
      return readSystem(section, builder);
    case 'Chassis Information':
      return readChassis(section, builder);
    case 'BIOS Information': {
      const line = section.lines.find(({ text }) => text.trim() === 'System is a virtual machine');
      if (line !== undefined) builder.put('isVirtualMachine', stated(true, line));
      return;
    }
    default:
  }
}

function readSystem(section: Section, builder: DraftBuilder): void {
  const [maker, product, version] = ['Manufacturer', 'Product Name', 'Version'].map((label) =>
    rowOf(section, label),
  );
  if (maker !== undefined) builder.put('manufacturer', stated(maker.value, maker.line, maker.value));
  // Lenovo calls a machine by its type number, and writes the name behind "Version".
  const isLenovo = /lenovo/i.test(maker?.value ?? '') && /^[A-Za-z]{4}/.test(version?.value ?? '');
  const model = isLenovo ? version : product;
  if (model !== undefined) builder.put('model', stated(model.value, model.line, model.value));
}

const CARRIED = /^(?:Notebook|Laptop|Portable|Sub Notebook|Convertible|Detachable|Hand Held|Tablet)$/;
const STANDING =
  /^(?:Desktop|Low Profile Desktop|Pizza Box|Mini Tower|Tower|Rack Mount Chassis|Main Server Chassis|Space-saving|All In One|Blade|Blade Enclosing|Multi-system|Mini PC|Stick PC|Sealed-case PC)$/;

function readChassis(section: Section, builder: DraftBuilder): void {
  const type = rowOf(section, 'Type');
  if (type === undefined) return;
  if (CARRIED.test(type.value) || STANDING.test(type.value))
    builder.put('laptop', stated(CARRIED.test(type.value), type.line, type.value));
}
