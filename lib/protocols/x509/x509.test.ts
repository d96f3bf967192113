import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bearsName } from "./names.ts";
import { readCertificate } from "./read-certificate.ts";
import { isIssuedBy } from "./signature.ts";
import { issue } from "./testing/issue.ts";

const DAY = 86_400_000;
const VALIDITY = { validFrom: Date.UTC(2026, 0, 1), validTo: Date.UTC(2026, 0, 1) + 90 * DAY };
const root = await issue({ subject: "Example Root", certificateAuthority: true, ...VALIDITY });
const leaf = await issue(
  {
    subject: "Example, Ltd",
    attributes: [{ type: "2.5.4.10", value: "Ünïcode" }],
    names: ["MX1.example.test", "*.example.test"],
    purposes: ["1.3.6.1.5.5.7.3.31"],
    extensions: { "1.3.6.1.5.5.7.1.12": Uint8Array.of(5, 0) },
    ...VALIDITY,
  },
  root,
);

function read({ der }: { der: Uint8Array }) {
  const certificate = readCertificate(der);
  if (!certificate) throw new Error("This is a certificate");
  return certificate;
}

test("reads what a certificate says", () => {
  expect(read(leaf)).toMatchObject({
    ...VALIDITY,
    publicKey: leaf.publicKey,
    subjectText: "O=Ünïcode, CN=Example, Ltd",
    issuerText: "CN=Example Root",
    certificateAuthority: false,
    curve: "1.2.840.10045.3.1.7",
    purposes: ["1.3.6.1.5.5.7.3.31"],
    names: ["mx1.example.test", "*.example.test"],
  });
  expect(read(leaf).extensions.get("1.3.6.1.5.5.7.1.12")).toEqual(Uint8Array.of(5, 0));
  expect(read(root)).toMatchObject({ certificateAuthority: true, purposes: null, names: [] });
});

test("tells who signed a certificate", async () => {
  const namesake = await issue({ subject: "Example Root", certificateAuthority: true, ...VALIDITY });
  expect(await isIssuedBy(read(leaf), read(root))).toBe(true);
  expect(await isIssuedBy(read(root), read(root))).toBe(true);
  expect(await isIssuedBy(read(leaf), read(namesake))).toBe(false);
  expect(await isIssuedBy(read(leaf), read(leaf))).toBe(false);
  expect(await isIssuedBy({ ...read(leaf), signatureAlgorithm: "1.2.840.113549.1.1.5" }, read(root))).toBe(false);
});

test("a changed octet is noticed, wherever it stands", async () => {
  for (let at = 20; at < leaf.der.length; at += 37) {
    const changed = Uint8Array.from(leaf.der);
    changed[at] = (changed[at] ?? 0) ^ 1;
    const certificate = readCertificate(changed);
    expect(certificate !== null && (await isIssuedBy(certificate, read(root)))).toBe(false);
  }
});

describe("RFC 6125 §6.4.3", () => {
  test.each([
    ["mx1.example.test", true],
    ["MX1.EXAMPLE.test", true],
    ["other.example.test", true],
    ["example.test", false],
    ["a.b.example.test", false],
    ["example.com", false],
  ])("%s: %s", (host, borne) => expect(bearsName(read(leaf).names, host)).toBe(borne));
});

test("never throws, whatever the octets", () => {
  const mutant = fc.tuple(fc.nat(leaf.der.length - 1), fc.nat(255)).map(([at, octet]) => {
    const octets = Uint8Array.from(leaf.der);
    octets[at] = octet;
    return octets;
  });
  const nested = fc.nat(2000).map((depth) => new Uint8Array(depth * 4).map((_, i) => [0x30, 0x82, 0xff, 0xff][i % 4] ?? 0));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), mutant, nested), (octets) => {
      const certificate = readCertificate(octets);
      expect(certificate === null || certificate.signed.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
