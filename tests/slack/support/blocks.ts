type Json = Readonly<Record<string, unknown>>;

/** The blocks of a message or view, as Slack got them. */
export function blocksOf(payload: Json | undefined): readonly Json[] {
  return Array.isArray(payload?.blocks) ? payload.blocks : [];
}

/** All text in a message or view, as it would be read from top to bottom. */
export function wordsIn(payload: Json | undefined): string {
  return textsIn(blocksOf(payload)).join('\n');
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return entries.flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
}

/** Every button, wherever it stands. */
export function buttonsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'button') return [value];
  return Object.values(value).flatMap(buttonsIn);
}

/** The button with this text; fails when there is none. */
export function buttonNamed(payload: Json | undefined, name: string): Json {
  const found = buttonsIn(blocksOf(payload)).find((button) => textsIn(button)[0] === name);
  if (found === undefined) throw new Error(`No button "${name}" in ${JSON.stringify(payload)}`);
  return found;
}
