/** Something that is done once after a while, and earlier where somebody wants it earlier. */
export class Later {
  private timer = 0;
  private due = 0;

  constructor(private readonly act: () => void) {}

  /** Does it within so long, in ms. */
  within(time: number): void {
    const due = performance.now() + time;
    if (this.timer && this.due <= due) return;
    this.cancel();
    this.due = due;
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      this.act();
    }, time);
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = 0;
  }
}
