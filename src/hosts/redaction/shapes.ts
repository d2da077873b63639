/** What tells a person, a machine or a place by its shape, wherever it stands, and the sign that a line with it has. */
export interface Shape {
  readonly sign: keyof Signs;
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
  readonly colons: number;
  readonly dashes: number;
  readonly equals: number;
}

export const SHAPES: readonly Shape[] = [
  // E-mail, user and host of a prompt.
  { sign: 'at', pattern: /[\w.+-]{1,64}@[\w.-]{1,200}/g },
  // IPv4; a version of Windows has a third part that is too long for one.
  { sign: 'dots', pattern: /(?<![\w./])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/g },
  // IPv6 with four groups at least, or with the double colon.
  {
    sign: 'colons',
    pattern:
      /(?<![\w:.])(?:[\da-f]{1,4}:){4,7}[\da-f]{0,4}(?![\w:])|(?<![\w:])[\da-f]{1,4}(?::[\da-f]{1,4}){0,6}::[\da-f:]{0,40}(?:%\w{1,12})?/gi,
  },
  // GUIDs, keys and ids of products.
  { sign: 'dashes', pattern: /(?<![\w-])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\w-])/gi },
  { sign: 'dashes', pattern: /(?<![\w-])[A-Z\d]{5}(?:-[A-Z\d]{5}){3,4}(?![\w-])/g },
  // Folders of a person, shares of a server, accounts of a domain.
  { sign: 'backslashes', pattern: /(?<=\\(?:Users|Benutzer|Utilisateurs|Usuarios)\\)[^\\/\s"'<>|:]{1,64}/gi },
  { sign: 'slashes', pattern: /(?<=\/(?:Users|home)\/)[^\\/\s"'<>|:]{1,64}/g },
  { sign: 'backslashes', pattern: /(?<=^|[\s"'(=])\\\\[\w.-]{1,63}(?:\\[\w.$ -]{1,80})?/g },
  {
    sign: 'backslashes',
    pattern: /(?<![\w\\:.%/-])(?!NT AUTHORITY|BUILTIN)[A-Za-z][\w-]{1,14}\\[A-Za-z][\w.$-]{1,40}(?![\w\\])/g,
  },
  // Names in a domain.
  {
    sign: 'dots',
    pattern:
      /(?<![\w@./-])(?:[\w-]{1,63}\.){1,5}(?:local|lan|corp|internal|intranet|intra|home|ad|domain|localdomain|test|example|com|net|org|edu|gov|info|cloud)(?![\w.-]*\w)/gi,
  },
];

/** Secrets, each with a piece that a text with it has: no line of a host needs a closer look. */
export const SECRETS: readonly (readonly [piece: RegExp, pattern: RegExp])[] = [
  [
    /xox|gh[opsu]_|AKIA|eyJ|sk-/,
    /(?<!\w)(?:xox[abeoprs]-[\w-]{6,200}|gh[opsu]_\w{16,100}|AKIA[A-Z\d]{12,20}|eyJ[\w-]{8,400}\.[\w.-]{8,800}|sk-[\w-]{16,200})/g,
  ],
  [
    /passw|pwd|secret|token|key|senha|mot de passe|contrase/i,
    /(?<=(?:password|passwd|pwd|secret|token|api ?key|kennwort|passwort|mot de passe|contraseña|senha)\s{0,3}[:=]\s{0,3})\S{1,200}/gi,
  ],
];

/** The part of a hardware address that numbers one device: the first three bytes name its maker only. */
export const DEVICE_PART =
  /(?<![\da-f:-])[\da-f]{2}(?:[:-][\da-f]{2}){2}((?:[:-][\da-f]{2}){3,5})(?![\da-f:-])/gi;
/** `00155D012345`, as properties of adapters print it. */
export const PLAIN_DEVICE_PART = /(?<=mac ?address"?\s{0,40}[:=]\s{0,4}"?[\da-f]{6})[\da-f]{6}(?![\da-f])/gi;
