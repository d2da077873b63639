import { isMobile } from '../../names/windows-vocabulary.ts';

/** Words of the values in the languages whose labels are known, in lower case and without blanks. */
const ON =
  /^(?:on|ein|activ[ée]e?|activad[oa]|ativad[oa]|habilitad[oa]|s[iì]|attivat[oa]|włączon[ye]|wł\.?|вкл(?:\.|ючено)?|オン|有効|启用|已启用|aan|ingeschakeld)$/;
const OFF =
  /^(?:off|aus|d[ée]sactiv[ée]e?|desactivad[oa]|desativad[oa]|deshabilitad[oa]|desabilitad[oa]|no|disattivat[oa]|wyłączon[ye]|wył\.?|откл(?:\.|ючено)?|выкл(?:\.|ючено)?|オフ|無効|关闭|已关闭|禁用|uit|uitgeschakeld|unsupported|nichtunterstützt|nonprisencharge|nocompatible|nãocompatível|semsuporte|nonsupportato|nieobsługiwan[ye]|неподдерживается|サポートされていません|サポート対象外|不支持|nietondersteund)$/;

/** Whether a setting is on; what the machine cannot do at all is off. */
export function readOnOrOff(value: string): boolean | undefined {
  const word = plain(value);
  if (ON.test(word)) return true;
  return OFF.test(word) ? false : undefined;
}

const LEGACY =
  /^(?:legacy|vorgänger(?:version)?|hérité|heredado|herdado|legado|antigo|precedente|starsz[ay]\w{0,10}|устаревший|レガシ|レガシー|传统|旧|旧版|verouderd)$/;

export function readBiosMode(value: string): 'uefi' | 'legacy' | undefined {
  if (/^uefi$/i.test(value)) return 'uefi';
  return LEGACY.test(plain(value)) ? 'legacy' : undefined;
}

const CARRIED =
  /^(?:mobile?|móvil|móvel|celular|portatile|dispositivomobile|mobiln[yae]|przenośny|мобильн(?:ый|ое)(?:устройство)?|モバイル|移动|移动设备|mobiel|tablette|slate|ardoise|スレート)$/;
const STAYS =
  /^(?:desktop|bureau|escritorio|áreadetrabalho|pulpit|komputerstacjonarny|рабочийстол|настольный(?:компьютер)?|デスクトップ|台式机|台式|桌面|bureaublad|workstation|arbeitsstation|stationdetravail|estacióndetrabajo|estaçãodetrabalho|stacjarobocza|рабочаястанция|ワークステーション|工作站|werkstation|enterprise-?server|unternehmensserver|serveurd'entreprise|servidor(?:empresarial|deempresa|corporativo)|serveraziendale|сервер(?:предприятия)?|エンタープライズサーバー|企业服务器)$/;

/** Whether the platform role is one that is carried about. */
export function isCarriedRole(value: string): boolean | undefined {
  const word = plain(value);
  if (CARRIED.test(word)) return true;
  return STAYS.test(word) ? false : isMobile(word);
}

const RUNNING =
  /^(?:running|wird ausgeführt|ausgeführt|en cours d'exécution|en cours|en ejecución|em execução|in esecuzione|uruchomion[eoay]|działa(?:jące)?|выполняется|запущен[оа]?|実行中|正在运行|wordt uitgevoerd|actief)$/i;
const NOT_RUNNING =
  /^(?:(?:not|nicht|non|no|não|nie|не|niet) ?(?:enabled|aktiviert|activ[ée]e?|habilitad[oa]|ativad[oa]|abilitat[oa]|attivat[oa]|włączon[eoay]|включен[оа]?|ingeschakeld)|enabled but not running|d[ée]sactiv[ée]e?|有効になっていません|無効|有効ではありません|未启用|未啟用)$/i;

/** Whether virtualization-based security runs. */
export function readVbsState(value: string): boolean | undefined {
  if (RUNNING.test(value.trim())) return true;
  return NOT_RUNNING.test(value.trim()) ? false : undefined;
}

const plain = (value: string): string => value.toLowerCase().replace(/\s+/g, '');
