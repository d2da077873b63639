/** JSON that is the same on every machine for the same content: keys in order, nothing for what is absent. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const parts = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(parts)
    .filter((key) => parts[key] !== undefined)
    .toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(parts[key])}`).join(',')}}`;
}
