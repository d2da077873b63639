import type { ToPng } from '../../../src/pictures/picture.ts';

/** For a test in which no picture is drawn. */
export const noPictures: ToPng = async () => {
  throw new Error('no picture was expected');
};
