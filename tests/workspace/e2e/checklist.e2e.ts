import { describe, expect, test } from 'vitest';
import { chromiumPath } from './support/chromium.ts';
import { visiting } from './support/visiting.ts';

describe.skipIf(chromiumPath === undefined)('a checklist', () => {
  const visit = visiting();

  test('two people tick it at once in two windows, and both see both ticks', async () => {
    const small = { viewport: { width: 900, height: 900 } };
    const [ada, grace] = [await visit().open('ada', small), await visit().open('grace', small)];

    await ada.say('/hyperv checklist post set for HV-WREN 2022');
    await grace.see(/0 of 19/);
    const ticks = [ada, grace].map(({ page }) => page.getByText('Done', { exact: true }));
    await ticks[0]?.first().waitFor();

    // Both press at the same moment, each another item.
    await Promise.all([ticks[0]?.nth(0).click(), ticks[1]?.nth(3).click()]);
    for (const { page } of [ada, grace]) {
      await page
        .getByText(/2 of 19/)
        .first()
        .waitFor();
      await expect.poll(() => page.getByText('☑').count()).toBe(2);
    }
    await ada.see(/Grace Hopper|@grace/);
    await ada.shoot('checklist-ada');
    await grace.shoot('checklist-grace');
  });
});
