import type { Chromium } from './chromium.ts';
import type { Contender } from './contenders.ts';
import type { Step } from './passes/step.ts';
import { medians, type Sample } from './statistics.ts';

/** A contender in one round: its browser, which stays open from its first step to its last, and what was measured. */
export class Seat {
  readonly contender: Contender;
  /** Of its browser, once it was open. */
  version: string | undefined;
  private readonly open: (folder?: string) => Promise<Chromium>;
  private chromium: Chromium | null = null;
  private readonly samples: Sample[] = [];

  constructor(contender: Contender, open: (folder?: string) => Promise<Chromium>) {
    this.contender = contender;
    this.open = open;
  }

  /** What it took in this round; of what was measured more than once, the median. */
  get sample(): Sample {
    return medians(this.samples);
  }

  /** Takes a step. A browser that stumbles is started anew and given one more try; then the round goes on without it, and says so. */
  async take(step: Step): Promise<void> {
    const { name } = this.contender;
    await this.tried(step).catch(async (first: Error) => {
      console.error(`${name}: ${first.message} Once more.`);
      await this.leave();
      await this.tried(step).catch((second: Error) => console.error(`${name}: ${second.message} Left out.`));
    });
  }

  async leave(): Promise<void> {
    const { chromium } = this;
    this.chromium = null;
    // One that has crashed needs no closing, and must not end the run of the others.
    await chromium
      ?.close()
      .catch((error: Error) => console.error(`${this.contender.name}: ${error.message}`));
  }

  private async tried(step: Step): Promise<void> {
    this.chromium ??= await this.open(this.contender.folder);
    this.version = this.chromium.version;
    this.samples.push(await step(this.chromium, this.contender));
  }
}
