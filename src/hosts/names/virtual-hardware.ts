import { neededWords } from '../needed-words.ts';

/**
 * Hardware and firmware that only a virtual machine has. Left out is what physical hosts show too: the virtual adapters of
 * Hyper-V and of VMware Workstation, and a mounted virtual disk of Microsoft.
 */
const SIGNATURES =
  /vmxnet3?|vmware svga|vmware virtual (?:s?ata|scsi|disk|nvme)|vmware,? (?:virtual(?! ethernet)|pvscsi)|pvscsi|\bVMW(?:20|7)\d?\d?\.\d|red hat virtio|virtio (?:ethernet|scsi|block|network)|qemu (?:harddisk|virtual cpu|dvd)|common kvm processor|seabios|vbox ?(?:harddisk|cd-rom)|\bvbox\s{1,3}-\s|innotek gmbh|hyper-v uefi release|\bvrtual\b|microsoft hyper-v network adapter|microsoft hyper-v-(?:netzwerkadapter|netwerkadapter)|(?:carte r[ée]seau|adaptador de (?:red de|rede (?:do )?)|scheda di rete|karta sieciowa) (?:da )?microsoft hyper-v|сетевой адаптер (?:microsoft|майкрософт) hyper-v|microsoft hyper-v (?:ネットワーク アダプター|网络适配器)|microsoft azure network adapter|mellanox connectx-\d\w{0,3} virtual (?:ethernet )?adapter|(?<!^[\da-f:.]{5,12} .{0,120})virtual function|\bbhyve\b|efi development kit ii|\bovmf\b|edk ii|\bxen \d\.\d|amazon ec2 \d|\bgoogle google\b|parallels international|nutanix vdisk|xensrc|xen (?:pv|net)|xenserver pv|citrix pv|xennet|amazon elastic network adapter|pro\/1000 mt desktop adapter|\b00[-:]50[-:]56[-:](?!c0[-:]00)|\b00[-:]0c[-:]29[-:]|\b00[-:]05[-:]69[-:]|\b52[-:]54[-:]00[-:]|\b08[-:]00[-:]27[-:]|\b00[-:]16[-:]3e[-:]/i;

/** Words of which every such piece of a text has one, in small letters. */
export const VIRTUAL_HARDWARE_WORDS = neededWords(SIGNATURES);

/** The piece of a text that only a virtual machine would show. */
export function findVirtualHardware(text: string): string | undefined {
  return SIGNATURES.exec(text)?.[0];
}
