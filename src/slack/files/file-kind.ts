interface FileWords {
  readonly name?: string | undefined;
  readonly mimetype?: string | undefined;
  readonly mode?: string | undefined;
}

/** Endings of the files that tools write their reports to; Slack knows a type for few of them. */
const TEXT_NAME = /\.(?:txt|text|log|csv|tsv|json|xml|nfo|ini|conf|md|yml|yaml|out|ps1|cmd|bat|sh)$/i;
const TEXT_TYPE =
  /^(?:text\/(?!html\b|rtf\b)|application\/(?:(?:[\w.-]{1,60}\+)?(?:json|xml)|x-ndjson|yaml|x-yaml|csv|x-sh)\b)/i;
const NAMELESS_TYPE = /^(?:application\/octet-stream|binary\/octet-stream)?$/i;

/** What a file is, by the words that describe it; what it holds is looked at once it is here. */
export function kindOfFile({ name = '', mimetype = '', mode }: FileWords): 'text' | 'picture' | 'not-text' {
  if (mode === 'snippet' || TEXT_TYPE.test(mimetype)) return 'text';
  if (/^image\//i.test(mimetype)) return 'picture';
  return NAMELESS_TYPE.test(mimetype) && TEXT_NAME.test(name) ? 'text' : 'not-text';
}
