/** The value of a button that proves a row: which reply and which rule. Nothing of the paste is in it. */
export const whyValue = (id: string, rule: string): string => `${id} ${rule}`;

/** Reads it back; `undefined` for one that this version did not write. */
export function readWhyValue(value: string): { readonly id: string; readonly rule: string } | undefined {
  const [, id, rule] = /^(\S+) ([a-z0-9.-]+)$/.exec(value) ?? [];
  return id === undefined || rule === undefined ? undefined : { id, rule };
}
