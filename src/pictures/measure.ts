/** Advance widths of U+0020 to U+007E in DejaVu Sans, thousandths of the size; a test reads the font against them. */
export const WIDTHS: readonly number[] = [
  318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337, 637, 637, 637, 637, 637,
  637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 531, 1000, 685, 687, 699, 771, 632, 576, 775, 752, 295,
  295, 656, 558, 863, 749, 788, 604, 788, 695, 635, 611, 732, 685, 989, 686, 611, 686, 391, 337, 391, 838,
  500, 500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612, 635, 635, 412, 521,
  393, 634, 592, 818, 592, 592, 525, 637, 337, 637, 838,
];

/** The same of DejaVu Sans Bold. */
export const BOLD_WIDTHS: readonly number[] = [
  349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 523, 838, 380, 416, 380, 366, 696, 696, 696, 696, 696,
  696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 581, 1000, 774, 763, 734, 831, 684, 684, 821, 837, 373,
  373, 775, 638, 996, 837, 851, 733, 851, 771, 721, 683, 813, 774, 1104, 771, 725, 726, 458, 366, 458, 838,
  500, 500, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688, 716, 716, 494, 596,
  479, 712, 652, 924, 646, 652, 583, 712, 366, 712, 838,
];

const FIRST = 0x20;
/** Any other character: as wide as all but the rarest, so that a text is rather cut than clipped. */
const OTHER_WIDTH = 1250;
const ELLIPSIS = '…';
const ELLIPSIS_WIDTH = 1000;

export interface Font {
  readonly size: number;
  readonly bold?: true;
}

/** Width of a text in pixels: never less than it is drawn. */
export function textWidth(text: string, { size, bold }: Font): number {
  const widths = bold === true ? BOLD_WIDTHS : WIDTHS;
  let sum = 0;
  for (const character of text) {
    sum +=
      character === ELLIPSIS
        ? ELLIPSIS_WIDTH
        : (widths[(character.codePointAt(0) ?? 0) - FIRST] ?? OTHER_WIDTH);
  }
  return (sum * size) / 1000;
}

/** A text broken at blanks into at most `most` lines that fit; what is left of it then ends in an ellipsis. */
export function wrapText(text: string, width: number, font: Font, most: number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, font) <= width) {
      line = longer;
      continue;
    }
    // A word that fits no line is cut in its own.
    if (line === '' || lines.length + 1 === most)
      return [...lines, cut([line, ...words.slice(index)], width, font)];
    lines.push(line);
    line = word;
    if (textWidth(word, font) > width) return [...lines, cut(words.slice(index), width, font)];
  }
  return line === '' ? lines : [...lines, line];
}

/** As many characters as fit before an ellipsis. */
function cut(words: readonly string[], width: number, font: Font): string {
  let text = '';
  for (const character of words.join(' ').trimStart()) {
    if (textWidth(`${text}${character}${ELLIPSIS}`, font) > width) break;
    text += character;
  }
  return `${text.trimEnd()}${ELLIPSIS}`;
}
