/** A slash command and what stands behind it; `undefined` when the text is none. */
export function splitCommand(text: string): { readonly command: string; readonly text: string } | undefined {
  const [, command, rest = ''] = /^\s*(\/[\w-]+)(?:\s([\s\S]*))?$/.exec(text) ?? [];
  return command === undefined ? undefined : { command, text: rest.trim() };
}
