import { LETTER } from './letter.ts';

/** What an answer of one short word stands before: `an` and `aus` begin other things in the middle of a sentence. */
const AT_END = '(?=\\s*(?:$|[(),.!;]|im |in |i |v |w ))';

/** What denies stands before what it denies: the first of these that matches is the one. */
const OFF = [
  // German, Dutch, Swedish, Danish, Norwegian
  `deaktiviert|ausgeschaltet|abgeschaltet|inaktiv|nicht (?:aktiviert|aktiv|eingeschaltet|an)|(?:ist|sind|steht) (?:noch |leider |derzeit )?aus${AT_END}`,
  `uitgeschakeld|uitgezet|gedeactiveerd|niet (?:ingeschakeld|geactiveerd|actief|aan)|(?:is|zijn|staa[nt]) (?:nog |nu |helaas )?uit${AT_END}`,
  `avstängd|avslagen|avslaget|inaktiverad|avaktiverad|inte (?:påslagen|aktiverad|aktiv|igång)|(?:är|er|står) av${AT_END}`,
  'deaktivere?t|sl(?:ået fra|ått av)|ikke (?:aktivere?t|sl(?:ået til|ått på))',
  // French, Spanish, Portuguese, Italian
  'inactif|d[ée]sactiv[ée]e?s?|pas (?:encore )?activ[ée]e?s?',
  'des(?:activ|habilit|ativ|abilit|lig)ad[oa]s?|apagad[oa]s?|n(?:o|[ãa]o) (?:est[áa] )?(?:(?:activ|habilit|ativ|lig)ad|encendid)[oa]s?',
  'dis(?:abilit|attiv)at[aoe]|spent[ao]|non (?:è )?(?:attiv[ao]|abilitat[ao]|attivat[ao])',
  // Polish, Czech, Russian, Turkish
  'wyłączon[aey]|nieaktywn[aey]|nie(?: jest| są)? (?:jeszcze )?(?:włączon[aey]|aktywn[aey])',
  'vypnut[áýéao]|zakázán[ao]?|nen[íi] (?:zapnut[áýéao]|povolen[áýéao])',
  '(?:от|вы)ключ[её]н[аоы]?|не (?:включ[её]н[аоы]?|активн[аоы]|активирован[аоы]?)',
  'kapalı|devre dışı|(?:açık|etkin|aktif) değil',
].join('|');

const NO =
  'kein(?:e[nmrs]?)?|nicht (?:vorhanden|verfügbar|unterstützt)|ohne|pas (?:de|disponible|support[ée]e?)|sans|sin|sem|n[ãa]o tem|no tiene|geen|niet (?:aanwezig|beschikbaar|ondersteund)|zonder|saknas|saknar|brak|nie (?:ma|obsługuje)|нет|без|отсутствует|не поддерживает(?:ся)?|chybí|nepodporuje|yok';

const ON = [
  `aktiviert|aktiv|eingeschaltet|(?:ist|sind) an${AT_END}|an(?=\\s*(?:$|[(),.!;]))`,
  `ingeschakeld|geactiveerd|actief|(?:is|zijn|staa[nt]) (?:al )?aan${AT_END}`,
  `påslagen|påslaget|aktiverad|aktiverat|aktivere?t|sl(?:ået til|ått på)|(?:är|er) på${AT_END}`,
  'actif|activ[ée]e?s?|(?:activ|habilit|ativ|lig)ad[oa]s?|encendid[oa]s?|(?:abilit|attiv)at[aoe]|attiv[ao]|acces[ao]',
  'włączon[aey]|aktywn[aey]|zapnut[áýéao]|povolen[áýéao]',
  'включ[её]н[аоы]?|активн[аоы]|активирован[аоы]?|açık|etkin|aktif',
].join('|');

const YES =
  'vorhanden|unterstützt|ja|oui|s[íi]|sim|aanwezig|ondersteund|stöds|tak|obsługuje|да|есть|поддерживает(?:ся)?|ano|podporuje|evet';

const VT =
  'virtualisierung|virtualizaci[óo]n|virtualiza[çc][ãa]o|virtualizzazione|virtualisatie|virtualisering|wirtualizacj[aęi]|virtualizace|виртуализаци[яию]|sanallaştırma';

/** Languages without blanks between their words: an ending turns the meaning of what stands before it. */
const UNSPACED = [
  '(?<unclearUnspaced>無効(?:に|化)?(?:なって|されて|では)(?:い)?(?:ない|ません)|未(?:关闭|禁用)|没有?(?:关闭|禁用))',
  '(?<offUnspaced>有効(?:に|化)?(?:は)?(?:なって|されて|では)(?:い)?(?:ない|ません)|無効|オフ|(?:未|没有?|不)(?:被)?(?:开启|启用|打开|开)|关闭|已关|禁用|關閉|停用|비활성화|꺼져)',
  '(?<onUnspaced>有効|オン|开启|启用|打开|開啟|啟用|활성화|켜져)',
  '(?<vtUnspaced>(?:ハードウェア)?仮想化(?:支援)?(?:機能|技術)?|(?:硬件|cpu)?虚拟化(?:技术|功能)?|虛擬化(?:技術|功能)?|가상화)',
].join('|');

/** What other languages than English say of virtualization, with the names of its groups. */
export const ELSEWHERE = [
  `(?<!${LETTER})(?:(?<offElsewhere>${OFF})|(?<noElsewhere>${NO})|(?<onElsewhere>${ON})|(?<yesElsewhere>${YES})|(?<vtElsewhere>${VT}))(?!${LETTER})`,
  UNSPACED,
].join('|');

/** Virtualization as such, which may be what a machine is for. */
export const BARE_WORD = new RegExp(`^(?:virtuali[a-zà-ÿ]{1,12}|${VT}|仮想化|虚拟化|虛擬化|가상화)$`, 'i');

/** A piece of what any of these languages calls it. */
export const STEMS = /virtuali|wirtuali|виртуали|sanal|仮想|虚拟|虛擬|가상/i;
