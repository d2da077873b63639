/** Error codes and events that a text names, written as the base writes them: `0x80070005`, `Event 3122`. */
export function codesIn(text: string): readonly string[] {
  const errors = [...text.matchAll(/\b0x([\da-f]{8})\b/gi)].map(
    ([, digits = '']) => `0x${digits.toUpperCase()}`,
  );
  const events = [...text.matchAll(/\bevents?(?: ?ids?)?[\s:#-]*(\d{3,5})\b/gi)].map(
    ([, number = '']) => `Event ${number}`,
  );
  return [...new Set([...errors, ...events])];
}
