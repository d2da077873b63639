/** A JSON object whose fields are looked at before they are used. */
export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const recordsIn = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** A body as Slack takes it: JSON, or a form whose lists and objects are JSON. */
export function readBody(text: string, contentType: string | undefined): Json {
  if (contentType?.includes('application/json') === true) {
    const value: unknown = text === '' ? {} : JSON.parse(text);
    return isRecord(value) ? value : {};
  }
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [
      name,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}
