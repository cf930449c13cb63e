import type { OwnAct, OwnActs } from '../live/own-acts.ts';

/** What becomes of a file is announced as one of these; a known source's new text as the source saved. */
const announcedAs = ['source-created', 'source-attached', 'record-saved'] as const;

/** Of files on their way into the register, what their import will be announced as: this page's own doing, and no news to who looks at it. */
export class OwnFiles {
  private readonly acts: OwnActs;
  private readonly expected = new Map<string, OwnAct>();

  constructor(acts: OwnActs) {
    this.acts = acts;
  }

  expect(key: string): void {
    if (this.expected.has(key)) return;
    const act = { announcedAs };
    this.expected.set(key, act);
    this.acts.expect(act);
  }

  /** Nothing will be announced of it. */
  forget(key: string): void {
    const act = this.expected.get(key);
    if (act === undefined) return;
    this.acts.forget(act);
    this.expected.delete(key);
  }

  /** It goes by the server's own id from now on. */
  rename(key: string, id: string): void {
    this.expect(key);
    const act = this.expected.get(key);
    if (act !== undefined) this.expected.set(id, act);
  }
}
