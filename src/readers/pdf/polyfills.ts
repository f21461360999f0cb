/** What pdf.js asks of its platform and Node has not had since its version 20. */
interface Newer {
  withResolvers?: () => unknown;
}

/** Adds what is missing. Without the second pdf.js silently stops at the first font, and all lines of tables are lost. */
export function fillGaps(): void {
  const promises = Promise as unknown as Newer;
  promises.withResolvers ??= function withResolvers(): unknown {
    let resolve: unknown;
    let reject: unknown;
    const promise = new Promise((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  };
  const buffers = ArrayBuffer.prototype as unknown as Record<string, unknown>;
  buffers.transferToFixedLength ??= function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
    const whole = structuredClone(this, { transfer: [this] });
    if (length === whole.byteLength) return whole;
    const bytes = new Uint8Array(length);
    bytes.set(new Uint8Array(whole).subarray(0, length));
    return bytes.buffer;
  };
}
