import { UserError } from '../errors.ts';
import { toSvg } from '../pictures/to-svg.ts';
import type { Reply } from '../replies/reply.ts';
import type { World } from './command-line.ts';

interface PictureOptions {
  readonly svg?: string;
  readonly png?: string;
  readonly dark: boolean;
}

/** Writes the picture of an answer to the files that were named. */
export async function writePictures(
  { picture }: Reply,
  { svg: svgFile, png: pngFile, dark }: PictureOptions,
  { writeFile, toPng }: Pick<World, 'writeFile' | 'toPng'>,
): Promise<void> {
  if (svgFile === undefined && pngFile === undefined) return;
  if (picture === undefined) {
    throw new UserError('This answer has no picture.', 'check and network have one.');
  }
  const svg = toSvg(picture.draw(), dark ? 'dark' : 'light');
  if (svgFile !== undefined) await write(svgFile, svg, writeFile);
  if (pngFile !== undefined) await write(pngFile, await toPng(svg), writeFile);
}

async function write(
  file: string,
  content: string | Uint8Array,
  writeFile: World['writeFile'],
): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError(
      `${file} could not be written (${reason}).`,
      'Check the folder and the rights of the file.',
    );
  }
}
