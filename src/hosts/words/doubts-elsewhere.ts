import { LETTER } from './letter.ts';

/** Words for what may be, will be, or is said of another machine, in languages with blanks between their words. */
const SPACED = new RegExp(
  `(?<!${LETTER})(?:${[
    'vielleicht|vermutlich|wahrscheinlich|angeblich|falls|keine ahnung|weiß nicht|(?:alte|andere)[rn]? (?:server|host|rechner|kiste)',
    'misschien|waarschijnlijk|vermoedelijk|weet niet|(?:oude|andere) (?:server|host|machine)',
    'kanske|förmodligen|antagligen|vet inte|(?:gamla|andra) (?:servern|värden|maskinen)|måske|kanskje',
    'peut-être|sans doute|probablement|je ne sais pas|(?:ancien|autre) (?:serveur|hôte|machine)',
    'quiz[áa]s?|tal vez|probablemente|no s[ée] si|(?:otro|viejo) (?:servidor|host|equipo)',
    'talvez|provavelmente|n[ãa]o sei|(?:outro|antigo) (?:servidor|host)',
    'forse|probabilmente|non so|(?:altro|vecchio) (?:server|host)',
    'chyba|może|prawdopodobnie|jeśli|jeżeli|nie wiem|(?:stary|inny) (?:serwer|host)|(?:starym|innym) (?:serwerze|hoście)',
    'možná|asi|pravděpodobně|pokud|nevím|(?:starý|jiný) (?:server|hostitel)',
    'наверное|возможно|вероятно|может быть|вроде|если|не знаю|(?:стар|друг)(?:ой|ом) (?:сервере?|хосте?|машине?)',
    'belki|galiba|eğer|bilmiyorum|(?:eski|diğer) (?:sunucu|makine)',
  ].join('|')})(?!${LETTER})`,
  'i',
);
const UNSPACED =
  /たぶん|多分|おそらく|かもしれ|はず|もし|分からない|わからない|(?:別|他|古い|旧)(?:の)?(?:サーバー?|マシン|ホスト)|可能|也许|大概|如果|应该|不确定|不知道|(?:旧|另一台|其他)(?:的)?(?:服务器|主机|机器)/;

/** Whether a clause doubts, in another language than English, or speaks of another machine there. */
export const isDoubtedElsewhere = (clause: string): boolean => SPACED.test(clause) || UNSPACED.test(clause);
