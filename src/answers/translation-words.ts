/** Asks what something of another product is called here. */
export const TRANSLATION =
  /\b(?:counterpart|equivalent|instead of|called|call(?:s)? (?:it|an?|the|their)|coming from|same as|translat(?:es?|ed|ion)(?: to| of)?|corresponds? to|analog(?:ue)?|something like|anything like|in hyper-?v(?: (?:speak|terms|world|lingo|language|land))?\W*$|in hyper-?v (?:speak|terms)|(?:hyper-?v|microsoft|ms)(?:['’]?s)? (?:word|term|name|version|answer|alternative) (?:for|of|to)|(?:hyper-?v|microsoft) alternative)\b/i;
