/** Words that head sections of settings, and name no machine. */
const NO_NAME =
  /^(?:all|hosts?|servers?|hardware|system|machines?|nodes?|specs?|vars|children|computer|cpus?\d*|processors?|memory|ram|os|operating[_-]?system|network|nics?\d*|adapters?|storage|disks?|drives?|software|bios|firmware|virtualization|virtualisation|hyper-?v|general|summary|overview|details|platform|inventory|default|main|info|configuration|config|chassis|motherboard|baseboard|gpu|graphics|power|model|description|notes?|requirements?|windows)$/i;
const SECTION = /^\s{0,40}(?:- )?(?:\[([\w.-]{3,63})\]|"?([\w.-]{3,63})"?:)(?: ?\{)?\s*$/;
const CHILD =
  /^(\s{0,40})"?(?:model|os|ram|memory|cpu|product|ansible_host|ip|operating[ _-]?system|serial|vendor|manufacturer)\w{0,20}"?\s{0,20}[:=]/i;

/** The name of a machine that heads the settings below it: `hv01:`, `[hv01]`. */
export function sectionName(line: string, below: string | undefined): string | undefined {
  if (!':]{'.includes(line.at(-1) ?? ' ')) return undefined;
  const match = SECTION.exec(line);
  const name = match?.[1] ?? match?.[2];
  if (name === undefined || NO_NAME.test(name) || below === undefined) return undefined;
  const child = CHILD.exec(below);
  const isBelow = match?.[1] !== undefined || (child?.[1]?.length ?? 0) > indentation(line);
  return child !== null && isBelow ? name : undefined;
}

const indentation = (line: string): number => line.length - line.trimStart().length;
