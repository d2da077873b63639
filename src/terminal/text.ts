import { findingMark } from '../replies/finding-mark.ts';
import { verdictWords } from '../replies/headline.ts';
import type { Block, FindingBlock, Reply, Rich } from '../replies/reply.ts';
import type { Finding } from '../rules/assess.ts';
import { withoutDisguise } from '../without-disguise.ts';
import { checklistText } from './checklist-text.ts';
import { tableText } from './table.ts';
import { wrap } from './wrap.ts';

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width?: number;
  /** Print what is folded as well. */
  readonly openFolds?: boolean;
}

const WIDTH = 100;

/** A reply as plain text. The same words as in Slack, without colour and without the slash of its commands. Ends with a line feed. */
export function toText(reply: Reply, { width = WIDTH, openFolds = false }: TextOptions = {}): string {
  if (reply.file !== undefined) return reply.file.text;
  const parts = reply.blocks.map((block) => blockText(block, width, openFolds)).filter((text) => text !== '');
  // What a paste brought along must neither move the cursor nor turn the words around.
  return `${withoutDisguise(asTypedHere(parts.join('\n\n')))}\n`;
}

const asTypedHere = (text: string): string => text.replace(/(?<![\w/])\/hyperv\b/g, 'hyperv');

function blockText(block: Block, width: number, openFolds: boolean): string {
  switch (block.kind) {
    case 'verdict':
      return wrap(loudStart(block.text, verdictWords(block.verdict)), width);
    case 'heading':
      return block.text;
    case 'text':
    case 'note':
      return wrap(plain(block.text), width);
    case 'list':
      return block.items.map((item) => wrap(`- ${plain(item)}`, width, '  ')).join('\n');
    case 'code':
      return block.text.replace(/^/gm, '    ');
    case 'table':
      return tableText(block, width);
    case 'finding':
      return findingText(block, width);
    case 'checklist':
      return checklistText(block.list, width);
    case 'fold':
      return foldText(block, width, openFolds);
    case 'actions':
      return actionsText(block);
  }
}

/** The verdict that a text starts with in capitals, so that it is found without reading. */
const loudStart = (text: string, words: string): string =>
  text.startsWith(words) ? words.toUpperCase() + text.slice(words.length) : text;

function foldText(
  { title, blocks }: Extract<Block, { kind: 'fold' }>,
  width: number,
  openFolds: boolean,
): string {
  if (!openFolds) return wrap(`+ ${title}`, width, '  ');
  const inside = blocks.map((inner) => blockText(inner, width, openFolds)).join('\n\n');
  return `${wrap(title, width)}\n\n${inside}`;
}

/** A terminal has no buttons: what can be run is written out, sharing does not exist. */
function actionsText({ actions }: Extract<Block, { kind: 'actions' }>): string {
  return actions
    .flatMap((action) => (action.kind === 'run' ? [`${action.label}: ${action.command}`] : []))
    .join('\n');
}

function findingText({ finding, quote }: FindingBlock, width: number): string {
  const rows: [string, string | undefined][] = [
    [
      'Found',
      quote === undefined
        ? finding.earlier && 'in an earlier message'
        : `line ${finding.line}: ${quote}${finding.inferred ? ' (inferred)' : ''}`,
    ],
    ['Why', finding.because],
    ['Note', finding.note],
    ['Do', finding.fix],
    ['Disputed', finding.disputed],
    ...sourceRows(finding.cites),
  ];
  const lines = rows.flatMap(([label, text]) =>
    text === undefined
      ? []
      : [wrap(`  ${(label === '' ? '' : `${label}:`).padEnd(9)} ${text}`, width, ' '.repeat(12))],
  );
  return [`[${findingMark(finding)}] ${finding.title}`, ...lines].join('\n');
}

/** As many sources of a row as are written out. */
const SOURCES_MAX = 2;

function sourceRows(cites: Finding['cites']): [string, string][] {
  const shown = cites
    .slice(0, SOURCES_MAX)
    .map(({ title, where, url, checked }): [string, string] => [
      'Source',
      `${title}, ${where} (checked ${checked}) ${url}`,
    ]);
  const more = cites.length - shown.length;
  return more > 0 ? [...shown, ['', `and ${more} more ${more === 1 ? 'source' : 'sources'}`]] : shown;
}

const plain = (text: Rich): string =>
  typeof text === 'string'
    ? text
    : text.map((span) => (span.url === undefined ? span.text : `${span.text} (${span.url})`)).join('');
