import { memo, type ReactNode, use } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import type { Kit } from '../../protocol.ts';
import { isKit, kitsIn, textOf } from '../kit.ts';
import { Element } from './element.tsx';
import { InputBlock } from './input-block.tsx';
import { Channels, People } from './people.ts';
import { toRichText } from './to-rich-text.ts';

/** Blocks in their order. What can be used is drawn here; what is only looked at, by the library. */
export function BlockList({ blocks }: { readonly blocks: readonly Kit[] }): ReactNode {
  return (
    <div className="blocks">
      {blocks.map((block) => (
        <OneBlock key={textOf(block.block_id)} block={block} />
      ))}
    </div>
  );
}

function OneBlock({ block }: { readonly block: Kit }): ReactNode {
  const id = textOf(block.block_id);
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return (
        <div className="actions">
          {kitsIn(block.elements).map((element) => (
            <Element key={textOf(element.action_id)} block={id} element={element} />
          ))}
        </div>
      );
    case 'input':
      return <InputBlock block={block} />;
    case 'section':
      return isKit(block.accessory) && block.accessory.type !== 'image' ? (
        <SectionWith block={block} accessory={block.accessory} />
      ) : (
        <Shown block={block} />
      );
    default:
      return <Shown block={block} />;
  }
}

function SectionWith({ block, accessory }: { readonly block: Kit; readonly accessory: Kit }): ReactNode {
  const { accessory: _, ...section } = block;
  return (
    <div className="section-with">
      <Shown block={section} />
      <Element block={textOf(block.block_id)} element={accessory} />
    </div>
  );
}

/** A block that is only looked at. Drawing one anew is not cheap, and most never change. */
export const Shown = memo(
  function Shown({ block }: { readonly block: Kit }): ReactNode {
    const [users, channels] = [use(People), use(Channels)];
    return (
      <Message
        withoutWrapper
        name=""
        logo=""
        blocks={[forLibrary(block)]}
        data={{ users: [...users], channels: [...channels] }}
      />
    );
  },
  (before, after) => JSON.stringify(before.block) === JSON.stringify(after.block),
);

/**
 * To Slack, `verbatim` means that bare addresses and names become no links; the library would show all markup as it
 * was typed. The types of the two describe the same JSON.
 */
function forLibrary(block: Kit): Block {
  const { text } = block;
  const isPlainSection =
    block.type === 'section' && block.accessory === undefined && block.fields === undefined;
  const drawn =
    isPlainSection && isKit(text) && text.type === 'mrkdwn'
      ? toRichText(textOf(text.text), textOf(block.block_id))
      : block;
  return JSON.parse(
    JSON.stringify(drawn, (name, value: unknown) => (name === 'verbatim' ? undefined : value)),
  ) as Block;
}
