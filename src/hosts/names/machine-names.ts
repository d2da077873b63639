/** Makers and models that only virtual machines report. */
const VIRTUAL_MACHINE =
  /virtual machine|vmware|virtualbox|innotek|\bqemu\b|\bkvm\b|standard pc \((?:i440fx|q35)|hvm domu|\bxen\b|\bahv\b|nutanix.{0,3}ahv|\brhev\b|rhel hypervisor|\bovirt\b|parallels|google compute engine|alibaba cloud ecs|\bbhyve\b|openstack|\bbochs\b|amazon ec2|droplet|hetzner|\bvserver\b|tencent cloud|\bcvm\b|digital ?ocean|\bovh\w{0,5}\b|\bvps\b|yandex|linode|vultr|scaleway|oracle ?cloud|upcloud|huawei ?cloud|virtual platform/i;
/** Rented machines that are hardware all the same. */
const RENTED_HARDWARE = /\.metal\b|bare ?metal/i;

/** Names of instances that are hardware: `m5.metal`. */
export const isMetalInstance = (text: string): boolean => /\b[a-z]\d\w{0,5}\.metal\b/i.test(text);

/** Whether it is hardware of a cloud provider, which shows adapters like its virtual machines. */
export const isRentedHardware = (model: string): boolean => RENTED_HARDWARE.test(model);

/** Whether maker and model are those of a virtual machine. */
export const isVirtualModel = (makerAndModel: string): boolean =>
  VIRTUAL_MACHINE.test(makerAndModel) && !RENTED_HARDWARE.test(makerAndModel);

/** Makers of computers and of boards, and what boards report that nobody gave a name. */
const HARDWARE_MAKER =
  /\b(?:dell|hpe?|hewlett|lenovo|ibm|cisco|super ?micro|fujitsu|fts|nec|hitachi|huawei|inspur|xfusion|quanta|qct|intel|asus\w{0,3}|gigabyte|giga-byte|asrock|msi|micro-star|acer|toshiba|dynabook|sony|samsung|lge?|panasonic|apple|medion|razer|framework|wortmann|terra|bluechip|tyan|mitac|wiwynn|bull|atos|stratus|nx-\w{3,6}|positivo|clevo|tuxedo|schenker|notebook|beelink|minisforum|geekom|azw|biostar|evga|foxconn|shuttle|zotac|gateway|packard bell|sun microsystems|oracle corporation|sgi|cray|h3c|zte|sugon|siemens|advantech|kontron|chuwi|xiaomi|lanner|aaeon|system manufacturer|to be filled by o\.?e\.?m|default string|o\.e\.m)(?![\w])|microsoft.{0,16}surface/i;

/** Whether maker and model name a known maker of hardware. */
export const isHardwareMaker = (makerAndModel: string): boolean => HARDWARE_MAKER.test(makerAndModel);

const LAPTOP =
  /laptop|notebook|thinkpad|ideapad|\byoga\b|latitude|elitebook|probook|zbook|inspiron|\bxps ?1[3-7]|vivobook|zenbook|expertbook|macbook|surface (?:laptop|book|pro|go)|\bswift\b|travelmate|\baspire\b|lifebook|toughbook|tecra|portege|satellite|pavilion (?:laptop|g|dv)|envy x360|spectre x360|omen (?:by hp )?laptop|mobile workstation|mobile precision/i;
const STATIONARY =
  /poweredge|proliant|\bdl\d{2,3}|\bml\d{2,3}|thinksystem|thinkserver|system x|x3\d{3} m\d|ucs[cb]-|\bucs\b|primergy|express5800|supermicro|\bsys-\d|synergy|bladesystem|optiplex|thinkcentre|thinkstation|lenovo p\d{3}|microserver|elitedesk|prodesk|precision (?:tower|t?\d{4} tower|workstation)|\bnuc\d{0,2}|\bhp z\d|\bz[2468](?:[24]0|00)\b|\bdell (?:emc )?(?:[rtcm]|mx)\d{3,4}|mac ?(?:pro|mini)\b|imac|\bserver\b|\bdesktop\b|\bworkstation\b|\btower\b|rack ?mount|\brack server\b/i;
/** PowerEdge by its number alone. `T480` is left out: ThinkPads are called so too. */
const POWEREDGE_NUMBER = /\b(?:R|C|M|MX)\d{3,4}(?:xd2?|xs|xa)?\b/;

/** Whether a model is carried about or stays in its place; `undefined` when its name does not tell. */
export function isLaptopModel(model: string): boolean | undefined {
  if (LAPTOP.test(model)) return true;
  return STATIONARY.test(model) || POWEREDGE_NUMBER.test(model) ? false : undefined;
}
