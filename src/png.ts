import { createRequire } from 'node:module';
import type { ToPng } from './pictures/picture.ts';
import { FONT_FAMILY } from './pictures/to-svg.ts';

/** Pixels of the PNG to one of the picture: sharp on dense screens, and still a small file. */
const ZOOM = 1.5;
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

/**
 * Draws with the bundled font alone: a container without fonts would draw boxes without words. The drawing library is
 * loaded with the first picture, so that a platform it has no binary for loses pictures and nothing else, and works
 * beside the event loop.
 */
export const toPng: ToPng = async (svg) => {
  const { renderAsync } = await import('@resvg/resvg-js');
  const { resolve } = createRequire(import.meta.url);
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS.map((file) => resolve(`dejavu-fonts-ttf/ttf/${file}`)),
      defaultFontFamily: FONT_FAMILY,
    },
  });
  return image.asPng();
};
