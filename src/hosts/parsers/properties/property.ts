import type { PasteLine } from '../../reading.ts';

/** A property of an object of Windows with the value that a tool printed. */
export interface Property {
  readonly name: string;
  /** Empty where the tool printed nothing, or `null`. */
  readonly value: string;
  /** The line on which the value begins. */
  readonly line: PasteLine;
  /** Numbers of all lines it stands on. */
  readonly numbers: readonly number[];
}

/** How properties are laid out. `pairs`: `Key=Value`; `columns`: a table without the dashes of PowerShell. */
export type Layout = 'list' | 'table' | 'json' | 'csv' | 'collect' | 'pairs' | 'columns' | 'node-csv';

/** The properties of one object. */
export interface PropertyGroup {
  readonly layout: Layout;
  readonly properties: readonly Property[];
  /** Objects that one command printed have the same number. */
  readonly run: number;
  /** The command that was typed above, or the JSON key that the object stands under; empty when neither is there. */
  readonly under: string;
  /** Numbers of all lines that belong to the object, headers and brackets included. */
  readonly numbers: readonly number[];
}

/** The value of a property by its name in lower case; `undefined` when it is absent or empty. */
export function find({ properties }: Pick<PropertyGroup, 'properties'>, name: string): Property | undefined {
  return properties.find((property) => property.value !== '' && property.name.toLowerCase() === name);
}

/** Whether the group has a property, empty or not. */
export const has = ({ properties }: Pick<PropertyGroup, 'properties'>, name: string): boolean =>
  properties.some((property) => property.name.toLowerCase() === name);
