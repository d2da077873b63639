import type { Privacy } from './labels.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(','));
/** Keys beside which a plain `Name` is that of a machine. */
const OF_A_MACHINE = setOf(
  'model,os,ram,memory,domain,primaryownername,totalphysicalmemory,logicalprocessorcount,memorycapacity,memorycapacitym,operatingsystem,ip,ipaddress,fqdn,dnshostname,owner,role,servicetag,partofdomain,username,systemtype,vcpus,cpu,cpus,processor,hypervenabled,virtualharddiskpath,virtualmachinepath,osname,edition,ramgb,memorygb,serial,hardware,site,location,rack',
);
/** Keys beside which it is that of a connection or a switch. */
const OF_A_CONNECTION = setOf(
  'interfacedescription,netadapterinterfacedescription,switchtype,linkspeed,macaddress,netconnectionid,ifindex',
);
/** Keys beside which it is that of a part or a product. */
const OF_A_PART = setOf(
  'numberofcores,numberoflogicalprocessors,maxclockspeed,socketdesignation,smbiosbiosversion,identifyingnumber,vendor,processorid,adaptertype,speed,friendlyname,mediatype,installstate,displayname,version,bankname,capacity,slot,buildnumber,build,virtualizationfirmwareenabled,secondleveladdresstranslationextensions,drivetype,driverversion,releasedate,homeurl,idlike,size,ports,cores,threads',
);

/** What a plain `Name` among these keys names; `undefined`: a product, or something that nothing tells. */
export function ambiguousName(keys: Iterable<string>): Privacy | undefined {
  let privacy: Privacy | undefined;
  for (const key of keys) {
    const plain = key.toLowerCase().replace(/[^a-z]/g, '');
    if (OF_A_PART.has(plain)) return undefined;
    if (OF_A_CONNECTION.has(plain)) privacy = 'connection';
    else if (OF_A_MACHINE.has(plain)) privacy ??= 'machine';
  }
  return privacy;
}

const NAME_KEY = /^[\s"'{[,*|-]{0,40}(?:name|caption)["'\s]{0,60}[:=|\t]/i;
const KEY = /(?:^|[{,])[\s"'*|-]{0,40}([a-z][\w ()]{0,40}?)["'\s]{0,60}[:=|\t]/gi;
/** Lines around a name that are looked at, each way. */
const REACH = 40;

/** For each line with a plain `Name` or `Caption`: what it names, by the lines around it without a gap. */
export function namesByContext(lines: readonly string[]): ReadonlyMap<number, Privacy> {
  const found = new Map<number, Privacy>();
  let last: { start: number; end: number; privacy: Privacy | undefined } | undefined;
  for (const [index, line] of lines.entries()) {
    if (!NAME_KEY.test(line)) continue;
    if (last === undefined || index >= last.end) last = blockAround(lines, index);
    if (last.privacy !== undefined) found.set(index, last.privacy);
  }
  return found;
}

function blockAround(
  lines: readonly string[],
  index: number,
): { start: number; end: number; privacy: Privacy | undefined } {
  const isPart = (at: number): boolean =>
    Math.abs(at - index) <= REACH && (lines[at] ?? '').trim() !== '' && !/^\s*[}\]]/.test(lines[at] ?? '');
  let start = index;
  while (isPart(start - 1)) start -= 1;
  let end = index + 1;
  while (isPart(end)) end += 1;
  const keys = lines
    .slice(start, end)
    .flatMap((line) => Array.from(line.slice(0, 300).matchAll(KEY), ([, key = '']) => key));
  return { start, end, privacy: ambiguousName(keys) };
}
