/** What is no longer in the machine, or does not work: `ConnectX-5 removed`, `the card was taken out`. */
const GONE =
  /\b(?:removed|uninstalled|(?:taken|pulled|ripped) (?:back )?out|(?:we|i|they)(?:'ve| have)? (?:pulled|removed|took out|sold)|took (?:it|them) out|pulled|sold(?! (?:with|as)\b)|gone|no longer (?:installed|there|present|fitted|in)|not (?:installed|fitted|present|there) (?:any ?more|yet)|dead|died|defective|broken|failed|faulty)\b/i;

/** Whether a clause says that what it names is not there, or not any more. */
export const isGone = (text: string): boolean => GONE.test(text);
