/** Yes and no as the tools of Windows print them, in the languages of Windows. */
const YES: ReadonlySet<string> = new Set(
  'yes ja oui sí si sim sì да はい 是 tak ano igen kyllä evet 예 так'.split(' '),
);
const NO: ReadonlySet<string> = new Set(
  'no nein non não nao нет いいえ 否 nee nie ne nem nej nei ei hayır 아니요 아니오 ні'.split(' '),
);

/** The answer that a text is; `undefined`: it is anything else, or more than an answer. */
export function readYesOrNo(text: string): boolean | undefined {
  const answer = text.trim().toLowerCase();
  if (YES.has(answer)) return true;
  return NO.has(answer) ? false : undefined;
}
