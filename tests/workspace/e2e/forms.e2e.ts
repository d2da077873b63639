import { describe, expect, test } from 'vitest';
import { chromiumPath } from './support/chromium.ts';
import { visiting } from './support/visiting.ts';

describe.skipIf(chromiumPath === undefined)('forms, Home and pictures', () => {
  const visit = visiting();

  test('a form says what is missing at its field, and its result takes its place', async () => {
    const ada = await visit().open('ada');

    await ada.say('/hyperv check');
    const spec = ada.dialog.getByLabel('Host spec');
    await spec.waitFor();
    await ada.dialog.getByRole('button', { name: 'Check' }).click();
    await ada.dialog
      .getByRole('alert')
      .getByText(/Paste the output of systeminfo here/)
      .waitFor();
    await ada.shoot('form');

    await spec.fill('R730, dual 2690v4, 256 gigs, quad port intel');
    await ada.dialog.getByLabel('Check it for').selectOption('Windows Server 2025');
    await ada.dialog.getByRole('button', { name: 'Check' }).click();
    await ada.dialog.getByText(/Cannot tell for Hyper-V on Windows Server 2025/).waitFor();
    await ada.shoot('form-result');

    await ada.dialog.getByRole('button', { name: 'Add output' }).click();
    await ada.dialog.getByLabel('Output of the same host').waitFor();
  });

  test('a form takes a file, and the bot may read it', async () => {
    const ada = await visit().open('ada');
    const text =
      'os="Windows Server 2022 Standard" vt=yes virtualization=enabled slat=yes dep=yes ram=64GB nics=2';
    const file = { name: 'host.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };

    await ada.press('Check a host for Hyper-V');
    await ada.dialog.getByLabel('Or text files').setInputFiles(file);
    await ada.dialog.getByRole('button', { name: 'Check' }).click();
    await ada.dialog.getByText(/Read as key=value/).waitFor();
  });

  test('the Home tab is published by the bot, and its button opens the form', async () => {
    const ada = await visit().open('ada', { colorScheme: 'dark' });

    await ada.go('Home');
    await ada.see('Will Hyper-V run on this machine?');
    await ada.see('Two examples');
    await ada.shoot('home-dark');
    await ada.press('Check a host');
    await ada.dialog.getByLabel('Host spec').waitFor();

    await ada.page.keyboard.press('Escape');
    await ada.page.reload();
    await ada.see('Two examples');
  });

  test('a network plan comes with its picture, in the conversation with the bot', async () => {
    const ada = await visit().open('ada');

    await ada.go('Messages');
    await ada.say('network 4 nics iscsi 2012 R2');
    const picture = ada.page.getByRole('img', { name: /^Network layout for Windows Server 2012 R2/ });
    await picture.waitFor();
    await expect
      .poll(() => picture.evaluate((image: { naturalWidth: number }) => image.naturalWidth))
      .toBeGreaterThan(400);
    await ada.shoot('network-plan');
  });

  test('the form for a network plans it too', async () => {
    const ada = await visit().open('ada');

    await ada.say('/hyperv network');
    await ada.dialog.getByLabel('Network adapters').fill('2x25GbE rdma + 2x1GbE');
    await ada.dialog.getByRole('checkbox').check();
    await ada.dialog.getByRole('button', { name: 'Plan' }).click();
    await ada.dialog
      .getByText(/SET of 2/)
      .first()
      .waitFor();
    await ada.shoot('network-form');
  });

  test('everything is reached by keyboard alone', async () => {
    const { page } = await visit().open('ada');
    const focusOn = async (name: string | RegExp): Promise<void> => {
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press('Tab');
        const words = await page.evaluate(
          '`${document.activeElement?.textContent} ${document.activeElement?.ariaLabel}`',
        );
        if (String(words).match(name) !== null) return;
      }
      throw new Error(`no way by Tab to ${name}`);
    };

    await focusOn(/ Message$/);
    await page.keyboard.type('/hyperv check R730, dual 2690v4, 256 gigs, quad port intel');
    await page.keyboard.press('Enter');
    await page.getByText('Cannot tell for').first().waitFor();
    await page.getByRole('link', { name: '# hyperv' }).focus();
    await focusOn(/^Add output/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    // A dialog keeps the focus: the page below is out of reach until it closes.
    await focusOn(/^Cancel/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('at the width of a phone nothing is wider than the screen', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
    const grace = await visit().open('grace', { ...phone, colorScheme: 'dark' });

    await grace.sample('Needs action', 'Check');
    await grace.see('Needs action for Hyper-V on Windows Server 2022');
    await grace.shoot('phone-dark');
    await grace.say('@hyperv-advisor compare 2019 2025');
    await grace.message('compare 2019 2025').getByRole('button', { name: '1 reply' }).click();
    await grace.thread
      .getByText(/Windows Server 2025/)
      .first()
      .waitFor();
    await grace.shoot('phone-thread');
    const widths = await grace.page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
    expect(widths).toEqual([390, 390]);
  });
});
