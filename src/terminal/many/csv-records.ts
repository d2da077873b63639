/** The records of a CSV text, as they are written: in quotes a line break is part of a cell. Empty ones are left out. */
export function csvRecords(text: string): readonly string[] {
  const records: string[] = [];
  let record = '';
  for (const line of text.split(/\r?\n/)) {
    record = record === '' ? line : `${record}\n${line}`;
    if (hasOpenQuote(record)) continue;
    if (record.trim() !== '') records.push(record);
    record = '';
  }
  return record.trim() === '' ? records : [...records, record];
}

/** Two quotes in a cell are one that belongs to it, so only an odd number of them is open. */
const hasOpenQuote = (record: string): boolean => record.split('"').length % 2 === 0;
