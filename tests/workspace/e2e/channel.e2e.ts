import { describe, expect, test } from 'vitest';
import { chromiumPath } from './support/chromium.ts';
import { visiting } from './support/visiting.ts';

describe.skipIf(chromiumPath === undefined)('in the channel', () => {
  const visit = visiting();

  test('a check by slash command is private, proved by a button, and shared by another', async () => {
    const [ada, grace] = [await visit().open('ada'), await visit().open('grace')];

    await ada.sample('Needs action', 'Check');
    await ada.see('Needs action for Hyper-V on Windows Server 2022');
    await ada.shoot('check-by-command');
    expect(await ada.lastMessage.textContent()).toContain('Only visible to you');
    expect(await grace.page.getByText('Needs action for').count()).toBe(0);

    await ada.press('Why: Virtualization switch');
    await ada.see('What would turn it');
    await ada.shoot('why');

    await ada.press('Share to channel');
    await grace.see('Needs action for Hyper-V on Windows Server 2022');
    await ada.page.getByText('Only visible to you').first().waitFor();
    await grace.shoot('shared');
  });

  test('a check by file is answered in the thread of the message', async () => {
    const ada = await visit().open('ada');

    await ada.sample('A laptop', 'As a file');
    await ada.message('laptop.txt').getByRole('button', { name: '1 reply' }).click();
    await ada.thread.getByText('Not ready for Hyper-V on Windows 11: Edition.').waitFor();
    await ada.shoot('check-by-file');
  });

  test('a file that is attached by hand goes with the message', async () => {
    const ada = await visit().open('ada');
    const file = {
      name: 'host.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('cpu="Xeon Gold 6338" ram=256GB'),
    };

    await ada.page.getByLabel('Attach files').setInputFiles(file);
    await ada.see('host.txt');
    await ada.say('@hyperv-advisor check');
    await ada.message('host.txt').getByRole('button', { name: '1 reply' }).click();
    await ada.thread.getByText(/Read as key=value/).waitFor();
  });

  test('a check by message shortcut opens on top of the message', async () => {
    const ada = await visit().open('ada');

    await ada.sample('Ready', 'As a message');
    await ada.lastMessage.getByText('HV-WREN').waitFor();
    await ada.lastMessage.hover();
    await ada.lastMessage.getByRole('button', { name: 'Check this host spec' }).click();
    await ada.dialog.getByText('Ready as a stand-alone host for Hyper-V on Windows Server 2022.').waitFor();
    await ada.shoot('check-by-shortcut');
    await ada.page.keyboard.press('Escape');
    await ada.dialog.waitFor({ state: 'detached' });
  });

  test('a question, its follow-up in the thread, and a vote', async () => {
    const ada = await visit().open('ada');

    await ada.say('@hyperv-advisor max ram per vm on 2019?');
    await ada.message('max ram per vm').getByRole('button', { name: '1 reply' }).click();
    await ada.thread.getByText(/12 TB \(generation 2\)/).waitFor();
    const reply = ada.thread.getByRole('textbox');
    await reply.fill('@hyperv-advisor and on 2012 R2?');
    await reply.press('Enter');
    await ada.thread.getByText(/Windows Server 2012 R2: .*1 TB/).waitFor();
    await ada.shoot('question-and-follow-up');

    await ada.thread.getByRole('button', { name: 'Helpful', exact: true }).last().click();
    await ada.thread.getByText('Noted.').waitFor();
  });

  test('after a reload everything is still there', async () => {
    const ada = await visit().open('ada');
    await ada.say('/hyperv releases');
    await ada.see('Windows Server 2008 R2');
    const before = await ada.page.getByRole('article').count();

    await ada.page.reload();
    await ada.see('Windows Server 2008 R2');
    expect(await ada.page.getByRole('article').count()).toBe(before);
  });

  test('the panel shows what went between the bot and its Slack', async () => {
    const ada = await visit().open('ada');
    await ada.say('/hyperv help');
    await ada.see('Judges a pasted host spec');

    await ada.page.getByRole('tab', { name: 'Behind the scenes' }).click();
    const call = ada.page.getByRole('listitem').filter({ hasText: 'response_url' }).first();
    await call.getByText('response_url', { exact: true }).click();
    await call.getByText('"response_type": "ephemeral"').waitFor();
    await ada.see('command /hyperv');
    await ada.shoot('behind-the-scenes');
  });

  test('what Slack would not take is said in a sentence', async () => {
    const ada = await visit().open('ada');

    await ada.say('/hyperdrive engage');
    await ada.see('/hyperdrive is not a command here. Try /hyperv.');
    expect(await ada.field.inputValue()).toBe('/hyperdrive engage');
  });
});
