/** What tells a person, a machine or a place by its shape, wherever it stands, and the sign that a line with it has. */
export interface Shape {
  readonly sign: keyof Signs;
  /** Signs that a line with it has, at least; absent means one. */
  readonly least?: number;
  /** Pieces, in small letters, of which a text with it has one; absent: none is certain. */
  readonly pieces?: readonly string[];
  readonly pattern: RegExp;
}

/** Signs in a line, counted in one pass: most lines have none, and need no pattern. */
export interface Signs {
  readonly at: number;
  readonly backslashes: number;
  /** Slashes, which folders of a person stand between. */
  readonly slashes: number;
  /** Dots, colons and dashes between figures or letters. */
  readonly dots: number;
  /** Dots before a letter. */
  readonly dottedWords: number;
  /** Two right behind each other count as three. */
  readonly colons: number;
  readonly dashes: number;
  readonly equals: number;
  readonly pluses: number;
}

/** Countries whose domains are common; those that are also endings of files are left out. */
const COUNTRIES =
  'ae|ar|at|au|be|bg|br|ca|ch|cl|cn|co|cz|de|dk|ee|es|fi|fr|gr|hk|hr|hu|id|ie|il|in|is|it|jp|ke|kr|lt|lu|lv|ma|mx|my|ng|nl|no|nz|pe|ph|pk|pl|pt|ro|rs|ru|sa|se|sg|si|sk|th|tn|tr|tw|ua|uk|us|vn|za';
const domainOf = (letters: string, countries: string): RegExp =>
  new RegExp(
    `(?<![\\w@./-])(?!(?:s|sr|ser|serial|part|art|model|ref|item|asset)\\.no)(?:[${letters}\\d][${letters}\\d-]{1,62}\\.){1,5}(?:${countries})(?![\\w.-]*\\w)`,
    'g',
  );
const COUNTRY_DOMAIN = domainOf('A-Za-z', COUNTRIES);
const COUNTRY_DOMAIN_IN_CAPITALS = domainOf('A-Z', COUNTRIES.toUpperCase());

export const SHAPES: readonly Shape[] = [
  // E-mail, user and host of a prompt.
  { sign: 'at', pattern: /[\w.+-]{1,64}@[\w.-]{1,200}/g },
  // IPv4; a version of Windows has a third part that is too long for one.
  { sign: 'dots', least: 3, pattern: /(?<![\w./])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/g },
  // IPv6 with four groups at least, or with the double colon.
  {
    sign: 'colons',
    least: 3,
    pattern:
      /(?<![\w:.])(?:[\da-f]{1,4}:){4,7}[\da-f]{0,4}(?![\w:])|(?<![\w:])[\da-f]{1,4}(?::[\da-f]{1,4}){0,6}::[\da-f:]{0,40}(?:%\w{1,12})?/gi,
  },
  // GUIDs, keys and ids of products.
  { sign: 'dashes', least: 4, pattern: /(?<![\w-])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\w-])/gi },
  { sign: 'dashes', least: 3, pattern: /(?<![\w-])[A-Z\d]{5}(?:-[A-Z\d]{5}){3,4}(?![\w-])/g },
  // Folders of a person, shares of a server, accounts of a domain.
  {
    sign: 'backslashes',
    pieces: ['\\users\\', '\\benutzer\\', '\\utilisateurs\\', '\\usuarios\\'],
    pattern: /(?<=\\(?:Users|Benutzer|Utilisateurs|Usuarios)\\)[^\\/\s"'<>|:]{1,64}/gi,
  },
  {
    sign: 'slashes',
    pieces: ['/users/', '/home/'],
    pattern: /(?<=\/(?:Users|home)\/)[^\\/\s"'<>|:]{1,64}/g,
  },
  { sign: 'backslashes', pattern: /(?<=^|[\s"'(=])\\\\[\w.-]{1,63}(?:\\[\w.$ -]{1,80})?/g },
  {
    sign: 'backslashes',
    pattern: /(?<![\w\\:.%/-])(?!NT AUTHORITY|BUILTIN)[A-Za-z][\w-]{1,14}\\[A-Za-z][\w.$-]{1,40}(?![\w\\])/g,
  },
  // Addresses of sites, with what stands behind them.
  { sign: 'slashes', least: 2, pieces: ['://'], pattern: /(?<=[a-z]:\/\/)[^\s"'<>|)]{1,400}/gi },
  // Cisco prints hardware addresses so; the first three bytes name the maker.
  {
    sign: 'dots',
    least: 2,
    pattern: /(?<=(?<![\w.])[\da-f]{4}\.[\da-f]{2})[\da-f]{2}\.[\da-f]{4}(?![\w.])/gi,
  },
  // Telephone numbers.
  { sign: 'pluses', pattern: /(?<![\w(+])\+\d{1,3}(?:[ ./()-]{0,2}\d){7,12}(?!\d)/g },
  // Names in a domain, those of countries in one case only: `is up.It has` is none.
  { sign: 'dottedWords', pattern: COUNTRY_DOMAIN },
  { sign: 'dottedWords', pattern: COUNTRY_DOMAIN_IN_CAPITALS },
  {
    sign: 'dottedWords',
    pattern:
      /(?<![\w@./-])(?!(?:asp|microsoft|vb)\.net)(?:[\w-]{1,63}\.){1,5}(?:local|lan|corp|internal|intern|intranet|intra|home|ad|domain|localdomain|test|example|com|net|org|edu|gov|info|cloud|biz|io|dev|app|eu)(?![\w.-]*\w)/gi,
  },
];

/** Secrets, each with pieces, in small letters, of which a text with it has one: no line of a host needs a closer look. */
export const SECRETS: readonly { readonly pieces: readonly string[]; readonly pattern: RegExp }[] = [
  {
    pieces: ['xox', 'gho_', 'ghp_', 'ghs_', 'ghu_', 'akia', 'eyj', 'sk-'],
    pattern:
      /(?<!\w)(?:xox[abeoprs]-[\w-]{6,200}|gh[opsu]_\w{16,100}|AKIA[A-Z\d]{12,20}|eyJ[\w-]{8,400}\.[\w.-]{8,800}|sk-[\w-]{16,200})/g,
  },
  {
    pieces: ['passw', 'pwd', 'secret', 'token', 'key', 'kennwort', 'senha', 'mot de passe', 'contrase'],
    pattern:
      /(?<=(?:password|passwd|pwd|secret|token|api ?key|kennwort|passwort|mot de passe|contraseña|senha)\s{0,3}[:=]\s{0,3})\S{1,200}/gi,
  },
];

/** The part of a hardware address that numbers one device: the first three bytes name its maker only. */
export const DEVICE_PART =
  /(?<![\da-f:-])[\da-f]{2}(?:[:-][\da-f]{2}){2}((?:[:-][\da-f]{2}){3,5})(?![\da-f:-])/gi;
/** `00155D012345`, on a line that speaks of such addresses. */
export const PLAIN_DEVICE_PART = /(?<=(?<![\da-z])(?=[\da-f]{0,11}\d)[\da-f]{6})[\da-f]{6}(?![\da-z])/gi;
