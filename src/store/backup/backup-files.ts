import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { UserError } from '../../errors.ts';
import type { Engine } from '../engine.ts';
import { openEngine, type Place } from '../open-store.ts';
import { placeFailure } from '../place-failure.ts';
import { sqliteFile } from '../sqlite-file.ts';
import { damaged } from './format.ts';
import { type Restored, restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const OWNER_ONLY = 0o600;

/** Writes a backup of the database at `place` to a new file. Resolves with its number of rows. */
export async function backUpToFile(place: Place, file: string): Promise<number> {
  if (existsSync(file))
    throw new UserError(`${file} is there already.`, 'Give the name of a file that does not exist.');
  if ('folder' in place && !existsSync(sqliteFile(place.folder)))
    throw new UserError(`There is no database in ${place.folder}.`, 'Check DATA_DIR and DATABASE_URL.');
  return withEngine(place, async (engine) => {
    // What was not written to its end never has the name of a backup.
    const unfinished = `${file}.part`;
    try {
      const rows = await writeBackup(engine, new Date().toISOString(), (pieces) =>
        pipeline(
          Readable.from(pieces),
          createGzip(),
          createWriteStream(unfinished, { mode: OWNER_ONLY, flush: true }),
        ),
      );
      await rename(unfinished, file);
      return rows;
    } catch (error) {
      await rm(unfinished, { force: true });
      throw fileFailure(error, file, 'written');
    }
  });
}

/** Puts a backup into the database at `place`; `replace`: also into one that is not empty. */
export async function restoreFromFile(place: Place, file: string, replace: boolean): Promise<Restored> {
  // Before the database is opened, which would make one.
  if (!existsSync(file)) throw new UserError(`There is no file ${file}.`, 'Check its name.');
  return withEngine(place, async (engine) => {
    const [packed, unpacked] = [createReadStream(file), createGunzip()];
    // A pipeline would give up the restore with an error of its own, before the restore tells what it found.
    packed.once('error', (error) => unpacked.destroy(error)).pipe(unpacked);
    try {
      return await restoreBackup(engine, textOf(unpacked), replace);
    } catch (error) {
      throw fileFailure(error, file, 'read');
    } finally {
      packed.destroy();
      unpacked.destroy();
    }
  });
}

async function* textOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

async function withEngine<T>(place: Place, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openEngine(place).catch((error: unknown) => {
    throw placeFailure(place, error);
  });
  try {
    return await work(engine);
  } catch (error) {
    throw placeFailure(place, error);
  } finally {
    await engine.close();
  }
}

/** One sentence for what is wrong with the file; anything else stays what it is. */
function fileFailure(error: unknown, file: string, verb: 'read' | 'written'): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (code.startsWith('Z_')) return damaged('it cannot be unpacked');
  if (!('syscall' in error) || code.startsWith('ECONN')) return error;
  return new UserError(
    `${file} could not be ${verb} (${code}).`,
    'Check the folder, its rights and free space.',
  );
}
