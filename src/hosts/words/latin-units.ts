/** Cyrillic signs of figures, each with the Latin one in its place. */
const LATIN: Readonly<Record<string, string>> = {
  х: 'x',
  Х: 'x',
  М: 'M',
  м: 'm',
  Г: 'G',
  г: 'g',
  Т: 'T',
  т: 't',
  Б: 'B',
  б: 'b',
  и: 'i',
  с: 's',
};

const FIGURES = /(?<=\d ?)(?:[хХ](?=\s?[\dA-Za-z])|[МмГгТт](?:бит(?:\/с)?|[Бб])(?![а-яё]))/g;

/** `4х1Гбит`, `96 ГБ` in Latin letters, every column in its place: people type both, and mean the same. */
export const toLatinUnits = (text: string): string =>
  text.replace(FIGURES, (figure) => Array.from(figure, (sign) => LATIN[sign] ?? sign).join(''));
