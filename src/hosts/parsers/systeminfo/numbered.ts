/** `[01]: …`, with what it numbers. */
export const NUMBERED = /^\s*\[\d{1,3}\] ?[:：]\s*(.*)$/;

/** What the other numbered lists hold: processors, updates and addresses. */
const NOT_AN_ADAPTER =
  /^(?:KB\d|Q\d{6}|File \d|(?:\d{1,3}\.){3}\d{1,3}$|[\da-f]{0,4}:[\da-f:.]{1,45}(?:%\d{1,6})?$)|Family \d{1,3} Model/i;

export const isNotAnAdapter = (entry: string): boolean => NOT_AN_ADAPTER.test(entry);
