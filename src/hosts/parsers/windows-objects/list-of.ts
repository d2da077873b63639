/** The items of `{a, b, c...}`: PowerShell cuts a list after four, and text at the width of the console. */
export const listOf = (value: string): readonly string[] =>
  value
    .replace(/^\{|\.{3}\}?$|…\}?$|\}$/g, '')
    .split(/, /)
    .map((item) => item.trim().replace(/\.{3}$|…$/, ''))
    .filter((item) => item !== '');
