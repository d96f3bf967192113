import { createHash, generateKeyPairSync, type KeyObject } from "node:crypto";
import { describe, expect, test } from "vitest";
import { decodeBase64 } from "./base64.ts";
import { fingerprint } from "./fingerprint.ts";
import { parseKeyRecord } from "./parse.ts";
import { readRsaKey } from "./rsa-key.ts";
import { ED25519, ED25519_SPKI, RSA_512, RSA_1024, RSA_1536, RSA_2048, RSA_2048_OTHER, RSA_2048_THIRD, RSA_4608 } from "./testing/keys.ts";

const spki = (key: KeyObject): Buffer => key.export({ type: "spki", format: "der" });
const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 });
const octets = (base64: string) => Uint8Array.from(Buffer.from(base64, "base64"));
const problemOf = (text: string) => {
  const { material } = parseKeyRecord(text);
  return material.status === "unreadable" ? material.problem.code : material.status;
};

describe("base64", () => {
  const read = (value: string) => {
    const text = `p=${value}; n=x`;
    const decoded = decodeBase64(text, { start: 2, end: 2 + value.length });
    return "problems" in decoded
      ? decoded.problems.map(({ code, start, end }) => [code, text.slice(start, end), start - 2])
      : Buffer.from(decoded.octets).toString("latin1");
  };
  test.each([
    ["aGVsbG8=", "hello"],
    ["aGVs bG8 =", "hello"],
    ["\taGVsbG8gISE=", "hello !!"],
    ["aGk=", "hi"],
    ["aA==", "h"],
    ["", ""],
  ])("%j is %j", (value, text) => expect(read(value)).toBe(text));

  test.each([
    ["aGVs!G8=", [["base64-characters", "!", 4]]],
    [
      '"aGVs" "bG8="',
      [
        ["base64-characters", '"', 0],
        ["base64-characters", '"', 5],
        ["base64-characters", '"', 7],
        ["base64-characters", '"', 12],
      ],
    ],
    ["aGVsbG8_", [["base64-characters", "_", 7]]],
    ["-----BEGIN PUBLIC KEY----- aGk=", [["base64-armour", "-----BEGIN PUBLIC KEY-----", 0]]],
    ["aGVsbG8", [["base64-padding", "", 7]]],
    ["aGVsbG8==", [["base64-padding", "==", 7]]],
    ["aGVsbG8gISE", [["base64-padding", "", 11]]],
    ["aGk=aGk=", [["base64-padding", "=", 3]]],
    ["aGVsb", [["base64-length", "", 5]]],
    ["====", [["base64-padding", "====", 0]]],
  ])("%j is broken at its place", (value, problems) => expect(read(value)).toEqual(problems));
});

describe("RSA", () => {
  test.each([
    [RSA_512, 512],
    [RSA_1024, 1024],
    [RSA_1536, 1536],
    [RSA_2048, 2048],
    [RSA_2048_OTHER, 2048],
    [RSA_2048_THIRD, 2048],
    [RSA_4608, 4608],
  ])("the key has its bits", async (base64, bits) => {
    const key = readRsaKey(octets(base64));
    expect(key).toMatchObject({ type: "rsa", bits });
    if (typeof key !== "string") expect(await fingerprint(key)).toBe(createHash("sha256").update(octets(base64)).digest("hex"));
  });

  test.each([1025, 1031, 1032, 1100])("a modulus of %i bits is counted to the bit, with any exponent", (modulusLength) => {
    for (const publicExponent of [3, 257, 65537]) {
      const { publicKey } = generateKeyPairSync("rsa", { modulusLength, publicExponent });
      expect(readRsaKey(spki(publicKey))).toMatchObject({ bits: modulusLength });
      expect(readRsaKey(publicKey.export({ type: "pkcs1", format: "der" }))).toMatchObject({ bits: modulusLength });
    }
  });

  const integer = (...of: number[]) => [2, of.length, ...of];
  test.each([
    ["rsa-cut-off", spki(rsa.publicKey).subarray(0, 100)],
    ["rsa-cut-off", Uint8Array.of(0x30)],
    ["rsa-not-der", Uint8Array.of()],
    ["rsa-trailing", Buffer.concat([spki(rsa.publicKey), Uint8Array.of(0)])],
    ["rsa-not-der", Buffer.from("no key at all, only words")],
    ["rsa-not-der", Uint8Array.of(0x30, 0x80, 0, 0)], // BER's indefinite length
    ["rsa-not-der", Uint8Array.of(0x30, 0x81, 6, ...integer(35), ...integer(3))], // a length that is not in its shortest form
    ["rsa-not-der", Uint8Array.of(0x30, 3, ...integer(35))],
    ["rsa-number", Uint8Array.of(0x30, 6, ...integer(0x85), ...integer(3))], // negative
    ["rsa-number", Uint8Array.of(0x30, 7, ...integer(0, 35), ...integer(3))], // a zero too many
    ["rsa-number", Uint8Array.of(0x30, 6, ...integer(34), ...integer(3))], // even
    ["rsa-number", Uint8Array.of(0x30, 6, ...integer(35), ...integer(1))], // with this exponent anybody can sign
    ["rsa-private-key", rsa.privateKey.export({ type: "pkcs8", format: "der" })],
    ["rsa-private-key", rsa.privateKey.export({ type: "pkcs1", format: "der" })],
    ["rsa-other-algorithm", spki(generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey)],
    ["rsa-other-algorithm", spki(generateKeyPairSync("rsa-pss", { modulusLength: 1024 }).publicKey)],
  ])("%s", (code, der) => expect(readRsaKey(der)).toBe(code));
});

describe("RFC 8463 §4.2", () => {
  test.each([
    [`k=ed25519; p=${ED25519}`, "key"],
    [`k=ed25519; p=${ED25519_SPKI}`, "ed25519-spki"],
    [`k=ed25519; p=${RSA_512}`, "ed25519-is-rsa"],
    ["k=ed25519; p=aGVsbG8=", "ed25519-length"],
    [`p=${ED25519}`, "rsa-is-ed25519"],
    [`k=rsa; p=${ED25519_SPKI}`, "rsa-is-ed25519"],
  ])("%j: %s", (text, code) => expect(problemOf(text)).toBe(code));

  test("the fingerprint is that of the SubjectPublicKeyInfo", async () => {
    const { material } = parseKeyRecord(`k=ed25519; p=${ED25519}`);
    const expected = createHash("sha256").update(octets(ED25519_SPKI)).digest("hex");
    expect(material.status === "key" && (await fingerprint(material.key))).toBe(expected);
  });
});
