import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import type { Snapshot } from '../../../../src/workspace/protocol.ts';
import { chromiumPath } from './chromium.ts';

const START = fileURLToPath(new URL('../../../../src/start.ts', import.meta.url));
/** A shared machine may be several times as slow as a quiet one. */
const PATIENCE_MS = 30_000;
const DESKTOP = { width: 1280, height: 900 };

/** `npm start` without Slack settings, and a browser to look at it. */
export class Visit {
  readonly #bot: ChildProcess;
  readonly #folder: string;
  readonly #browser: Browser;
  readonly address: string;
  /** What no page may do: ask another server, or complain in the console. */
  readonly complaints: string[] = [];

  private constructor(bot: ChildProcess, folder: string, browser: Browser, address: string) {
    this.#bot = bot;
    this.#folder = folder;
    this.#browser = browser;
    this.address = address;
  }

  static async begin(): Promise<Visit> {
    const folder = mkdtempSync(join(tmpdir(), 'hyperv-visit-'));
    const bot = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), START], {
      cwd: folder,
      env: { PATH: process.env.PATH, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await addressOf(bot);
    const browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      // A container has no sandbox of its own to offer, and only our own page is opened.
      args: ['--no-sandbox'],
    });
    return new Visit(bot, folder, browser, address);
  }

  /** A window of a person. */
  async open(as: 'ada' | 'grace', options: BrowserContextOptions = {}): Promise<Window> {
    await this.#closeForms(as);
    const context = await this.#browser.newContext({ viewport: DESKTOP, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(this.address)) this.complaints.push(`asked ${request.url()}`);
    });
    await page.goto(`${this.address}?as=${as}`);
    const window = new Window(page);
    await window.field.waitFor();
    return window;
  }

  /** Forms outlive a window, and so those of the test before are still open. */
  async #closeForms(as: string): Promise<void> {
    const state = await fetch(`${this.address}local/state?as=${as}`);
    const { views } = (await state.json()) as Snapshot;
    for (const { id: view } of views)
      await fetch(`${this.address}local/close?as=${as}`, { method: 'POST', body: JSON.stringify({ view }) });
  }

  async end(): Promise<void> {
    await this.#browser.close();
    this.#bot.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function addressOf(bot: ChildProcess): Promise<string> {
  let out = '';
  for await (const chunk of bot.stdout ?? []) {
    out += String(chunk);
    const [address] = /http:\S+/.exec(out) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`the bot did not start: ${out}`);
}

/** What a person sees and does in one window. */
export class Window {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get field(): Locator {
    return this.page.getByRole('textbox', { name: 'Message', exact: true });
  }

  get thread(): Locator {
    return this.page.getByRole('complementary', { name: 'Thread' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get lastMessage(): Locator {
    return this.page.getByRole('log').first().getByRole('article').last();
  }

  /** The newest message of the conversation that holds these words. */
  message(words: string): Locator {
    return this.page.getByRole('log').first().getByRole('article').filter({ hasText: words }).last();
  }

  /** Types into the field and sends it. */
  async say(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }

  press(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name }).last().click();
  }

  go(name: '# hyperv' | 'Messages' | 'Home'): Promise<void> {
    return this.page.getByRole('link', { name }).click();
  }

  /** Presses a button of a sample. */
  async sample(name: string, button: 'Check' | 'As a file' | 'As a message'): Promise<void> {
    const panel = this.page.getByRole('button', { name: 'Samples' });
    if ((await panel.getAttribute('aria-expanded')) === 'false') await panel.click();
    const heading = this.page.getByRole('heading', { name, exact: true, level: 3 });
    const item = this.page.getByRole('listitem').filter({ has: heading });
    await item.getByRole('button', { name: button, exact: true }).click();
  }

  /** Waits for words anywhere on the page. */
  see(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).last().waitFor();
  }

  /** Keeps a picture of the window when SHOTS names a folder. */
  async shoot(name: string): Promise<void> {
    const { SHOTS: folder } = process.env;
    if (folder !== undefined) await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }
}
