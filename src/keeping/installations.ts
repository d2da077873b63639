/** The workspaces that installed the bot. What is kept of each holds its tokens, so it is encrypted where it lies. */
export interface Installations {
  /** Puts it in the place of what was there. `installation` is text of the caller's own making. */
  save(tenant: string, installation: string, at: string): Promise<void>;
  /** `undefined`: not installed there. Throws when it was encrypted with a key that is no longer given. */
  find(tenant: string): Promise<string | undefined>;
  remove(tenant: string): Promise<void>;
}
