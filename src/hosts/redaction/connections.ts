import { mask } from './mask.ts';

/** Words that half of all connections are called by, in the languages of Windows, and numbers. */
const COMMON =
  /^(?:\d{0,4}|v?ethernet\d*|v?lan\d*|wlan\d*|wi|fi\d*|wifi\d*|wireless|local|area|network|connection|connecti|on?|bluetooth|default|switch|vswitch|v?switch\d*|convergedswitch|converged|management|mgmt|mgt|nic\d*|port\d*|slot\d*|team\d*|teaming|uplink\d*|pcie?\d*|embedded|integrated|lom\d*|sfp\d*|iscsi\d*|smb\d*|storage\d*|cluster|live|livemigration|migration|heartbeat|backup|vms?|vmnet\d*|vmware|adapter|adapters?|virtualbox|host|only|hyper|v|external|internal|private|nat|wsl|dmz|prod|production|openvpn|vpn|test|lab|isolated|bridged?|guests?|public|eth\d*|en[opsx]\w{1,12}|en\d+|em\d+|p\d+p\d+|br\d*|bond\d*|set|primary|secondary|data|trunk|server|data?center|x\d{3}|intel|broadcom|realtek|mellanox|the|of|and|a|b|g|gb|gbe|\d+g|\d+gbe|verbindung|drahtlosnetzwerkverbindung|netzwerk|netzwerkverbindung|verwaltung|connexion|au|réseau|sans|fil|conexión|conexion|de|área|red|inalámbrica|conexão|rede|sem|fio|connessione|alla|rete|locale|połączenie|lokalne|sieć|подключение|по|локальной|сети|беспроводная|сеть|イーサネット|ローカル|エリア接続|以太网|蓝牙网络连接|本地连接|以太網路|이더넷|none|null|n)$/iu;

/** What somebody called a connection, with the words masked that others do not use. */
export const maskConnection = (name: string): string =>
  name.replace(/[\p{L}\p{N}]{1,120}/gu, (word) => (COMMON.test(word) ? word : mask(word)));
