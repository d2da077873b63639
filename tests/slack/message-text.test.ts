import { expect, test } from 'vitest';
import { textOfMessage } from '../../src/slack/message-text.ts';

const span = (text: string): object => ({ type: 'text', text });

test('the text of a message is taken as it is, whatever its blocks say', () => {
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'other' } }];

  expect(textOfMessage({ text: 'Host Name: HV01', blocks })).toBe('Host Name: HV01');
});

test('rich text is read part by part: paragraphs, code, quotes and the items of lists', () => {
  const blocks = [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [span('Report of '), { type: 'link', url: 'https://a.test', text: 'HV01' }],
        },
        { type: 'rich_text_preformatted', elements: [span('Host Name: HV01\nOS Name: Windows')] },
        { type: 'rich_text_quote', elements: [{ type: 'link', url: 'https://b.test' }] },
        {
          type: 'rich_text_list',
          elements: [
            { type: 'rich_text_section', elements: [span('vt=yes')] },
            { type: 'rich_text_section', elements: [span('dep=yes')] },
          ],
        },
      ],
    },
  ];

  expect(textOfMessage({ text: ' ', blocks })).toBe(
    'Report of HV01\nHost Name: HV01\nOS Name: Windows\nhttps://b.test\nvt=yes\ndep=yes',
  );
});

test('sections with fields, headers, small print, markdown and tables are read', () => {
  const blocks = [
    { type: 'header', text: { type: 'plain_text', text: 'HV01' } },
    { type: 'section', text: { text: 'RAM: 64 GB' }, fields: [{ text: 'CPU: 2' }, { text: 'VT: yes' }] },
    { type: 'divider' },
    { type: 'context', elements: [{ type: 'image' }, { type: 'mrkdwn', text: 'by monitoring' }] },
    { type: 'markdown', text: 'os=2022' },
    {
      type: 'table',
      rows: [
        [
          { type: 'raw_text', text: 'SLAT' },
          { type: 'raw_text', text: 'yes' },
        ],
      ],
    },
    { type: 'actions', elements: [{ type: 'button', text: { text: 'Acknowledge' } }] },
  ];

  expect(textOfMessage({ blocks })).toBe(
    'HV01\nRAM: 64 GB\nCPU: 2\nVT: yes\nby monitoring\nos=2022\nSLAT\tyes',
  );
});

test.each([
  [{ text: 'ram=64GB', fallback: 'other' }, 'ram=64GB'],
  [
    { pretext: 'HV01', title: 'Inventory', fields: [{ title: 'RAM', value: '64 GB' }] },
    'HV01\nInventory\nRAM: 64 GB',
  ],
  [{ fallback: 'ram=64GB' }, 'ram=64GB'],
  [{ blocks: [{ type: 'section', text: { text: 'ram=64GB' } }], fallback: '[no preview]' }, 'ram=64GB'],
])('an attachment of old, %j, is read', (attachment, text) => {
  expect(textOfMessage({ text: '', attachments: [attachment] })).toBe(text);
});

test.each([
  [undefined],
  [{}],
  [{ text: 7, blocks: 'x', attachments: [null, 1] }],
  [{ blocks: [{ type: 'rich_text', elements: null }, null] }],
])('of %j there is no text', (message) => {
  expect(textOfMessage(message)).toBe('');
});
