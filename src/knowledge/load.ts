import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isNode, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import { type ZodType, z } from 'zod';
import { baseChecks } from './checks/index.ts';
import type { Base } from './knowledge.ts';
import type { Placed, PlacedBase } from './placed.ts';
import { BaseEdition } from './schema.ts';
import { SHELVES, type ShelfName, type Shelves } from './shelves.ts';

/** A mistake in the base: `knowledge/facts/vm-scale.yml:14:13  vm.memory.maximum: …`. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}

/** One file of the base with the places of its entries, for messages that point at them. */
interface Document {
  readonly file: string;
  readonly value: unknown;
  readonly placeOf: (path: readonly PropertyKey[]) => string;
}

/** Reads and checks the YAML files below `folder`. Throws `KnowledgeError` with every mistake it found. */
export function loadBase(folder: string): Base {
  const placed = readPlaced(folder);
  const mistakes = baseChecks.flatMap((check) => check(placed));
  if (mistakes.length > 0) throw new KnowledgeError(mistakes.join('\n'));
  const shelves = everyShelf((name) => placed[name].map(({ entry }) => entry));
  // Each shelf was parsed by the shape of its own name, which the type of a record cannot say.
  return { edition: placed.edition, ...(shelves as Shelves) };
}

/** Reads the files and checks each entry's shape, not yet what spans entries. */
export function readPlaced(folder: string): PlacedBase {
  const edition = parse(readDocument(folder, 'edition.yml'), BaseEdition);
  const shelf = (name: ShelfName): Placed<unknown>[] =>
    filesOf(folder, name).flatMap((file) => entriesOf(readDocument(folder, file), SHELVES[name]));
  return { edition, ...(everyShelf(shelf) as Omit<PlacedBase, 'edition'>) };
}

const everyShelf = (read: (name: ShelfName) => unknown): unknown =>
  Object.fromEntries(SHELF_NAMES.map((name) => [name, read(name)]));

const SHELF_NAMES = Object.keys(SHELVES) as ShelfName[];

/** The file of a shelf, or those in the folder of its name. */
function filesOf(folder: string, name: ShelfName): readonly string[] {
  if (!existsSync(join(folder, name))) return [`${name}.yml`];
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.yml'));
  return files.toSorted().map((file) => join(name, file));
}

function readDocument(folder: string, file: string): Document {
  const path = join(folder, file);
  const shown = relative(join(folder, '..'), path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${shown}:${line}:${col}`;
  };
  // A warning is a tag that means nothing here: it would be passed over in silence.
  const mistakes = [...document.errors, ...document.warnings];
  if (mistakes.length > 0)
    throw new KnowledgeError(mistakes.map((error) => `${at(error.pos[0])}  ${error.message}`).join('\n'));
  return {
    file: shown,
    value: valueOf(document, at(0)),
    placeOf: (keys) => at(nearestNode(document.contents, keys)?.range?.[0] ?? 0),
  };
}

/** Aliases that stand for more and more of each other are refused by the library, which knows no place. */
function valueOf(document: ReturnType<typeof parseDocument>, place: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new KnowledgeError(`${place}  ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The deepest node on the path; the parent of a key that is missing. */
function nearestNode(root: ParsedNode | null, keys: readonly PropertyKey[]): Node | undefined {
  let node: Node | undefined = root ?? undefined;
  for (const key of keys) {
    const next: unknown =
      node !== undefined && 'get' in node && typeof node.get === 'function' ? node.get(key, true) : undefined;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function entriesOf(document: Document, shape: ZodType): Placed<unknown>[] {
  const entries = parse(document, z.array(shape));
  return entries.map((entry, index) => ({ entry, place: document.placeOf([index]) }));
}

function parse<T>(document: Document, shape: ZodType<T>): T {
  const result = shape.safeParse(document.value);
  if (result.success) return result.data;
  const mistakes = result.error.issues.map((issue) => {
    const id = idOf(document.value, issue.path[0]);
    return `${document.placeOf(issue.path)}  ${id}${issue.path.slice(1).join('.')}: ${issue.message}`;
  });
  throw new KnowledgeError(mistakes.join('\n'));
}

function idOf(value: unknown, index: PropertyKey | undefined): string {
  const entry: unknown = Array.isArray(value) && typeof index === 'number' ? value[index] : undefined;
  return entry !== null && typeof entry === 'object' && 'id' in entry ? `${String(entry.id)}: ` : '';
}
