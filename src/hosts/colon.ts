/** Where the first colon of a text stands, of either width; below 0: it has none. */
export function colonIn(text: string): number {
  const narrow = text.indexOf(':');
  const wide = text.indexOf('：');
  return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
}
