import { LETTER } from './words/letter.ts';

const words = (...languages: readonly string[]): string =>
  `(?<!${LETTER})(?:${languages.join('|')})(?!${LETTER})`;

/** Takes back what stands above, in other languages than English: `Moment, falscher Server`. */
export const TAKES_BACK_ELSEWHERE = new RegExp(
  `${words(
    'falsche[rsn]? (?:server|host|rechner|fenster|maschine|ausgabe)|das (?:war|ist|kam) (?:vo[nm]|aus) (?:(?:meinem|einem|dem|der) )?(?:anderen |alten )?(?:laptop|server|host|rechner|pc|vm)|(?:das ist )?nur ein beispiel',
    "mauvais(?:e)? (?:serveur|hôte|machine|fenêtre)|c'était (?:sur |celui de )?(?:mon|un|l'|une) ?(?:autre )?(?:portable|serveur|machine|pc)|(?:juste|seulement) un exemple",
    '(?:servidor|host|equipo|ventana) equivocad[oa]|(?:eso|esto) era del? (?:otro|mi) (?:servidor|host|equipo|port[áa]til)|(?:solo|sólo) es un ejemplo|es (?:solo|sólo) un ejemplo',
    '(?:server|host|finestra|macchina) sbagliat[oa]|era (?:del|di un|dell) ?altro|solo un esempio',
    '(?:servidor|host|janela|máquina) errad[oa]|isso era d[eo] outro|(?:só|apenas) um exemplo',
    'verkeerde (?:server|host|venster|machine)|dat was van (?:de|een|mijn)(?: andere)?|alleen een voorbeeld|fel (?:server|maskin|fönster)|bara ett exempel',
    '(?:zły|niewłaściwy|nie ten) (?:serwer|host|komputer)|to było z innego|to tylko przykład|špatný (?:server|hostitel)|to je jen příklad',
    'не тот (?:сервер|хост|компьютер)|не с того|это (?:было|был|вывод) с (?:другого|старого)|это (?:только |просто )?пример|yanlış sunucu|bu sadece (?:bir )?örnek',
  )}|(?:違う|間違った|別の)(?:サーバー?|マシン|ホスト)(?:でした|です|の)|これは例です|间违えました|不是这台|贴错了|发错了|搞错了|这(?:只)?是(?:一个)?(?:示例|例子)`,
  'i',
);

/** Says that what stands below is no report on this machine, as the end of a line. */
export const SAMPLE_ELSEWHERE = new RegExp(
  `(?:${words(
    'beispiel|exemple|ejemplo|exemplo|esempio|voorbeeld|exempel|przykład(?:owo)?|příklad|пример|например|örnek',
    'sollte (?:so |das so )?aussehen|aussehen sollte|laut (?:der )?dok[a-z]{1,12}|aus der dok[a-z]{1,12}',
    "devrait|d'après la doc[a-z]{0,12}|selon la doc[a-z]{0,12}|debería|según la doc[a-zó]{0,12}|deveria|dovrebbe|zou moeten",
    'powinno|powinien|должн[оы]|должен|из документации|z dokumentacji',
  )}|示例|例子|例えば|应该|はず|べき).{0,30}[:：]$`,
  'i',
);

/** Says that what stands below is another machine's, as the end of a line. */
export const ANOTHER_ELSEWHERE = new RegExp(
  `(?:${words(
    '(?:andere[nrs]?|zweite[nrs]?|alte[nrs]?|oude|tweede|andra|gamla|det andra) (?:server[n]?|host|rechner|maschine|machine|knoten|node|maskinen|värden)',
    '(?:autre|ancien|deuxième|second) (?:serveur|hôte|nœud|pc)|(?:otro|segundo|antiguo|viejo|outro|antigo|altro|vecchio|secondo) (?:servidor|server|host|nodo|equipo)|(?:autre|otra|outra|altra) (?:machine|máquina|macchina)',
    '(?:inn(?:y|ego|ym)|drug(?:i|iego|im)|star(?:y|ego|ym)) (?:serwer(?:a|ze)?|host(?:a|cie)?)|(?:jin(?:ý|ého|ém)|druh(?:ý|ého|ém)|star(?:ý|ého|ém)) (?:server[ue]?)',
    '(?:друг(?:ой|ого|ом)|втор(?:ой|ого|ом)|стар(?:ый|ого|ом)) (?:сервер[ае]?|хост[ае]?)|(?:diğer|eski|ikinci) sunucu',
  )}|(?:別の|他の|もう一台の|古い)(?:サーバー?|ホスト|マシン)|(?:另一台|旧|第二台|其他)(?:的)?(?:服务器|主机|机器)).{0,30}$`,
  'i',
);
