import { expect, test } from "vitest";
import { readBody } from "./read-body.ts";

const request = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://mailvane.test/", { method: "POST", body, headers, duplex: "half" } as RequestInit);

/** A body without a stated length that never ends, and counts what was taken of it. */
function endless(piece: Uint8Array<ArrayBuffer>): { body: ReadableStream<Uint8Array<ArrayBuffer>>; taken(): number; cancelled(): boolean } {
  let taken = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      taken += piece.length;
      controller.enqueue(piece);
    },
    cancel() {
      cancelled = true;
    },
  });
  return { body, taken: () => taken, cancelled: () => cancelled };
}

test("octets are read as they are, up to the most", async () => {
  const octets = Uint8Array.from({ length: 1_000 }, (_, i) => i % 256);
  expect(await readBody(request(octets), 1_000)).toEqual(octets);
  expect(await readBody(request(octets), 999)).toBeNull();
  expect(await readBody(new Request("http://mailvane.test/", { method: "POST" }), 10)).toEqual(new Uint8Array());
});

test("a body without end is left as soon as it is too large", async () => {
  const source = endless(new Uint8Array(65_536));
  expect(await readBody(request(source.body), 1_048_576)).toBeNull();
  expect(source.taken()).toBeLessThan(2 * 1_048_576);
  expect(source.cancelled()).toBe(true);
});

test("a length that is stated too large is believed, and nothing is read", async () => {
  const source = endless(new Uint8Array(65_536));
  expect(await readBody(request(source.body, { "content-length": "1073741824" }), 1_048_576)).toBeNull();
  expect(source.taken()).toBeLessThan(1_048_576);
});
