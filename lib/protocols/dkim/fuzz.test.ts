import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeDer, INTEGER, readAll, readDer, SEQUENCE, unsigned } from "./der.ts";
import { isMeantAsKey, parseKeyRecord } from "./parse.ts";
import { materialProblems, repaired } from "./repair.ts";
import { readRsaKey } from "./rsa-key.ts";
import { ED25519, RSA_1024 } from "./testing/keys.ts";

const piece = fc.constantFrom(
  ...'v=DKIM1|;|=| |\t|\r\n |k=rsa|k=ed25519|p=|h=sha1:sha256|s=*|t=y:s|:|"|\\|-----BEGIN KEY-----|-|_|é|\u0000'.split("|"),
  RSA_1024,
  ED25519,
);
const texts = fc.oneof(
  fc.array(piece, { maxLength: 20 }).map((parts) => parts.join("")),
  fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 300 }),
);

test("no text throws, every position lies inside it, and every repair ends in a record without a problem", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const record = parseKeyRecord(text);
      isMeantAsKey(text);
      const { hashes, services, flags, problems } = record;
      for (const { start, end } of [...(hashes ?? []), ...(services ?? []), ...flags, ...problems, ...materialProblems(record)]) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
      const mended = repaired(record);
      if (mended !== null) expect(parseKeyRecord(mended)).toMatchObject({ problems: [], material: { status: "key" } });
    }),
    { numRuns: 3000 },
  );
});

test("a key with octets changed, cut or added is read as a key or refused, never thrown at", () => {
  const der = Uint8Array.from(Buffer.from(RSA_1024, "base64"));
  const change = fc.record({ at: fc.nat(der.length - 1), octet: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), fc.nat(der.length), fc.uint8Array({ maxLength: 4 }), (changes, length, tail) => {
      const changed = der.slice();
      for (const { at, octet } of changes) changed[at] = octet;
      const read = readRsaKey(Uint8Array.of(...changed.subarray(0, length), ...tail));
      if (typeof read !== "string") expect(read.bits).toBe(BigInt(`0x${Buffer.from(read.modulus).toString("hex")}`).toString(2).length);
    }),
    { numRuns: 5000 },
  );
});

test("any octets are DER values inside them, or a problem", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (octets) => {
      const value = readDer(octets, 0, octets.length);
      if (typeof value === "string") return;
      expect(2 <= value.start && value.start <= value.end && value.end <= octets.length).toBe(true);
      readAll(octets, value.start, value.end);
      unsigned(octets, value);
    }),
    { numRuns: 5000 },
  );
});

test("what is encoded is read again", () => {
  for (const length of [0, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x10000]) {
    const octets = encodeDer(SEQUENCE, encodeDer(INTEGER, new Uint8Array(length).fill(0x41)));
    const outer = readDer(octets, 0, octets.length);
    expect(outer).toMatchObject({ tag: SEQUENCE, end: octets.length });
    const [inner] = typeof outer === "string" ? [] : readAll(octets, outer.start, outer.end);
    expect(inner).toMatchObject({ tag: INTEGER, end: octets.length });
    if (typeof inner === "object") expect(inner.end - inner.start).toBe(length);
  }
});

test("64 KiB of anything are read", () => {
  for (const part of [";", "=", " ", ":", "-", "p=", "----- ", "t=y:", '"']) {
    const text = `v=DKIM1; p=${part.repeat(65_000 / part.length)}x`;
    expect(parseKeyRecord(text).text).toBe(text); // in quadratic time the test would not end
  }
});
