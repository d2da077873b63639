import { find, has, type PropertyGroup } from '../properties/property.ts';
import { kindOfNames, type ObjectKind } from '../properties/signs.ts';

/** What an object is; `computer-info`: the one object that Get-ComputerInfo prints. */
export type WindowsKind = ObjectKind | 'computer-info' | 'firmware' | 'network-configuration';

/** Names of classes, aliases of wmic, commands and keys, and the kind of object that each gives. */
const WORDS: readonly (readonly [RegExp, WindowsKind])[] = [
  [/win32_processor\b|wmic\s.{0,60}?\bcpu\b|^cpu$|^CsProcessors$/i, 'processor'],
  [/win32_computersystemproduct\b|wmic\s.{0,60}?\bcsproduct\b/i, 'product'],
  [/win32_computersystem\b|wmic\s.{0,60}?\bcomputersystem\b|^cs$/i, 'computer-system'],
  [/win32_operatingsystem\b|wmic\s.{0,60}?\bos\b|^(?:os|win)$/i, 'operating-system'],
  [/win32_physicalmemory\b|wmic\s.{0,60}?\bmemorychip\b|^mem$/i, 'memory'],
  [/win32_networkadapterconfiguration\b|wmic\s.{0,60}?\bnicconfig\b/i, 'network-configuration'],
  [/win32_networkadapter\b|wmic\s.{0,60}?\bnic\b|^CsNetworkAdapters$/i, 'nic'],
  [/win32_diskdrive\b|wmic\s.{0,60}?\bdiskdrive\b/i, 'disk-drive'],
  [/win32_bios\b|wmic\s.{0,60}?\bbios\b/i, 'bios'],
  [/win32_baseboard\b|wmic\s.{0,60}?\bbaseboard\b/i, 'baseboard'],
  [/win32_systemenclosure\b/i, 'enclosure'],
  [/win32_battery\b/i, 'battery'],
  [/win32_deviceguard\b|^vbs$/i, 'device-guard'],
  [/get-vm(?:processor|memory)?\b/i, 'vm'],
  [/get-vmscsicontroller\b/i, 'scsi-controller'],
  [/get-vmcomport\b/i, 'com-port'],
  [/get-vmstoragepath\b/i, 'storage-path'],
  [/get-service\b|win32_service\b/i, 'service'],
  [/get-netadapterhardwareinfo\b/i, 'hardware-info'],
  [/get-netadapter\b|^nic$/i, 'net-adapter'],
  [/get-netipconfiguration\b/i, 'ip-configuration'],
  [/get-vmswitchteam\b|get-netlbfoteam\b|^team$/i, 'switch-team'],
  [/get-vmswitch\b|^switch$/i, 'vm-switch'],
  [/get-vmhost\b|^vmhost$/i, 'vm-host'],
  [/get-physicaldisk\b|get-disk\b|^disk$/i, 'physical-disk'],
  [/get-tpm\b|win32_tpm\b|^tpm$/i, 'tpm'],
  [/get-windows(?:optional)?feature\b|^feature$/i, 'feature'],
  [/^(?:fw|boot)$/i, 'firmware'],
];

/** Names that only Get-ComputerInfo prints. */
const COMPUTER_INFO =
  /^(?:Windows(?:BuildLabEx|CurrentVersion|EditionId|InstallationType|InstallDateFromRegistry|ProductId|ProductName|Registered\w{1,20}|SystemRoot|Version|UBR)|Bios[A-Z]\w{2,40}|Cs[A-Z]\w{2,40}|O[sS][A-Z][a-z]\w{1,45}|HyperVisorPresent|HyperVRequirement\w{1,50}|DeviceGuard[A-Z]\w{2,60}|KeyboardLayout|TimeZone|LogonServer|PowerPlatformRole|hypervrequirement[a-z]{1,60}|cs(?:manufacturer|model|systemtype|pcsystemtype)|windows(?:productname|editionid|installationtype))$/;
/** Names of the class Win32_OperatingSystem that begin alike. */
const NOT_COMPUTER_INFO =
  /^(?:OSArchitecture|OSLanguage|OSProductSuite|OSType|BIOSVersion|BiosCharacteristics|WindowsDirectory)$/;

/** Whether a name is one that only Get-ComputerInfo prints. */
export const isComputerInfoName = (name: string): boolean =>
  COMPUTER_INFO.test(name) && !NOT_COMPUTER_INFO.test(name);

/** Tells what an object is from the names of its properties, then from the command or key above; `undefined`: something else. */
export function kindOfObject(group: PropertyGroup): WindowsKind | undefined {
  const names = group.properties.map(({ name }) => name);
  if (names.some(isComputerInfoName)) return 'computer-info';
  const className = find(group, 'creationclassname')?.value ?? find(group, '__class')?.value;
  // The short keys of the collecting block are keys of many an inventory, too.
  const isOwnKey = group.layout === 'collect' || !SHORT_KEY.test(group.under);
  const above = kindOfWords(className ?? '') ?? (isOwnKey ? kindOfWords(group.under) : undefined);
  // A key of the collecting block is certain; a command may stand above other output.
  if (group.layout === 'collect' && above !== undefined) return above;
  const lower = names.map((name) => name.toLowerCase());
  const shown = kindOfNames(lower);
  if (above === 'network-configuration' || (shown === 'nic' && lower.includes('ipenabled')))
    return 'network-configuration';
  if (shown === 'processor' && lower.includes('numberoflogicalprocessors') && above === 'computer-system')
    return above;
  return shown ?? above ?? kindOfPairs(group);
}

const SHORT_KEY = /^\w{2,8}$/;

const kindOfWords = (words: string): WindowsKind | undefined =>
  words === '' ? undefined : WORDS.find(([pattern]) => pattern.test(words))?.[1];

/** Names that several kinds have, told by what stands together and by the size of the figures. */
function kindOfPairs(group: PropertyGroup): WindowsKind | undefined {
  if (has(group, 'status') && has(group, 'name') && has(group, 'displayname')) return 'service';
  if (has(group, 'manufacturer') && has(group, 'model') && !isInventory(group)) return 'computer-system';
  if (/windows/i.test(find(group, 'caption')?.value ?? '')) return 'operating-system';
  if (has(group, 'model') && isAtLeast(group, 'size', BYTES_OF_DISK_MIN)) return 'disk-drive';
  if (
    has(group, 'capacity') &&
    !has(group, 'driveletter') &&
    isAtLeast(group, 'capacity', BYTES_OF_MODULE_MIN)
  )
    return 'memory';
  if (has(group, 'name') && isAtLeast(group, 'speed', BITS_PER_SECOND_MIN)) return 'nic';
  return undefined;
}

/** Keys in the words of people beside the two. */
const isInventory = ({ properties }: PropertyGroup): boolean =>
  properties.some(({ name }) =>
    /^(?:os|cpus?|ram|memory|nics?\d{0,2}|sockets?|cores?|disks?|processor)$/i.test(name),
  );

const BYTES_OF_DISK_MIN = 1e9;
const BYTES_OF_MODULE_MIN = 2 ** 26;
const BITS_PER_SECOND_MIN = 1e6;

const isAtLeast = (group: PropertyGroup, name: string, least: number): boolean =>
  Number(find(group, name)?.value ?? '') >= least;
