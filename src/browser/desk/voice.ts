import type { Issue } from '../../issues';

/** How the user is told. */
export type Voice = {
  readonly report: (issues: readonly Issue[]) => void;
  readonly succeed: (text: string) => void;
  /** Another workbook is shown: the pane begins anew. */
  readonly showWorkbook: () => void;
};

/** Speaks through the page's voice; until the page stands, what there is to say waits. */
export class Spokesman implements Voice {
  private voice: Voice | undefined;
  private waiting: ((voice: Voice) => void)[] = [];

  /** @returns to be called when that voice is no longer there */
  attach(voice: Voice): () => void {
    this.voice = voice;
    for (const say of this.waiting.splice(0)) say(voice);
    return () => {
      if (this.voice === voice) this.voice = undefined;
    };
  }

  readonly report = (issues: readonly Issue[]): void => {
    this.say((voice) => {
      voice.report(issues);
    });
  };

  readonly succeed = (text: string): void => {
    this.say((voice) => {
      voice.succeed(text);
    });
  };

  readonly showWorkbook = (): void => {
    this.say((voice) => {
      voice.showWorkbook();
    });
  };

  private say(what: (voice: Voice) => void): void {
    if (this.voice) what(this.voice);
    else this.waiting.push(what);
  }
}
