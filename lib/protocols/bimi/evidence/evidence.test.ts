import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCertificate } from "#lib/protocols/x509/read-certificate.ts";
import { type Issued, issue, pemOf } from "#lib/protocols/x509/testing/issue.ts";
import { type ChainEnd, markChain } from "./chain.ts";
import { embeddedLogo } from "./logo.ts";
import { markOf } from "./mark.ts";
import { markRoots } from "./mark-roots.ts";
import { readPem } from "./pem.ts";
import { logotype } from "./testing/logotype.ts";

const VALIDITY = { validFrom: Date.UTC(2026, 0, 1), validTo: Date.UTC(2027, 0, 1) };
const authority = (subject: string, issuer?: Issued) => issue({ subject, certificateAuthority: true, ...VALIDITY }, issuer);
const root = await authority("Mark Root");
const intermediate = await authority("Mark Intermediate", root);
const leaf = await issue({ subject: "Example", ...VALIDITY }, intermediate);

function read({ der }: Issued) {
  const certificate = readCertificate(der);
  if (!certificate) throw new Error("This is a certificate");
  return certificate;
}

describe("PEM (RFC 7468)", () => {
  test("reads certificates in their order, whatever stands between", () => {
    const text = `Subject: x\r\n${pemOf(leaf.der).replaceAll("\n", "\r\n")}\n\nbag attributes\n${pemOf(intermediate.der)}`;
    expect(readPem(text)).toEqual({ certificates: [leaf.der, intermediate.der], others: [], broken: 0, beyond: 0 });
  });

  test("counts what is none", () => {
    const block = (label: string, content: string, end = label) => `-----BEGIN ${label}-----\n${content}\n-----END ${end}-----\n`;
    expect(
      readPem(block("PRIVATE KEY", "AAAA") + block("CERTIFICATE", "!") + block("CERTIFICATE", "AAAA", "X") + block("CERTIFICATE", "")),
    ).toEqual({
      certificates: [],
      others: ["PRIVATE KEY"],
      broken: 3,
      beyond: 0,
    });
    expect(readPem(pemOf(leaf.der).repeat(12))).toMatchObject({ certificates: { length: 10 }, beyond: 2 });
    expect(readPem("<!DOCTYPE html>").certificates).toEqual([]);
  });

  test("never throws", () => {
    const piece = fc.constantFrom(
      "-----BEGIN CERTIFICATE-----",
      "-----END CERTIFICATE-----",
      "-----BEGIN ",
      "-----",
      "\n",
      "AAAA",
      "=",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        expect(readPem(parts.join("")).certificates.every(({ length }) => length > 0)).toBe(true);
      }),
    );
    expect(readPem("-----BEGIN ".repeat(20_000)).certificates).toEqual([]);
    expect(readPem("-----BEGIN A-----".repeat(15_000)).certificates).toEqual([]);
  });
});

describe("chain", () => {
  const ends = async (roots: Issued[], ...[first = leaf, ...more]: Issued[]): Promise<[ChainEnd["status"], number, boolean]> => {
    const { end, path, inOrder } = await markChain([read(first), ...more.map(read)], roots.map(read));
    return [end.status, path.length, inOrder];
  };

  test("leads to a root, whether the file holds it or not, and in any order", async () => {
    expect(await ends([root], leaf, intermediate)).toEqual(["trusted", 2, true]);
    expect(await ends([root], leaf, intermediate, root)).toEqual(["trusted", 3, true]);
    expect(await ends([root], leaf, root, intermediate)).toEqual(["trusted", 3, false]);
    expect(await ends([root], leaf, intermediate, await authority("Other"))).toEqual(["trusted", 2, false]);
  });

  test("ends where nobody known has signed", async () => {
    expect(await ends([root], leaf)).toEqual(["no-issuer", 1, true]);
    expect(await ends([], leaf, intermediate, root)).toEqual(["untrusted-root", 3, true]);
    expect(await ends([root], await issue({ subject: "Self", ...VALIDITY }))).toEqual(["untrusted-root", 1, true]);
    expect(await ends([root], leaf, await authority("Mark Intermediate", root))).toEqual(["no-issuer", 1, false]);
    const below = await issue({ subject: "Below", ...VALIDITY }, leaf);
    expect(await ends([root], below, leaf, intermediate)).toEqual(["not-authority", 2, false]);
  });

  test("the roots of the BIMI Group's authorities are at hand", async () => {
    expect(markRoots.map(({ subjectText }) => subjectText).join()).toMatch(/DigiCert.*GlobalSign/);
    for (const known of markRoots) expect((await markChain([known], markRoots)).end.status).toBe("trusted");
  });
});

describe("mark", () => {
  const MARK = "1.3.6.1.4.1.53087.1.";
  test.each([
    [[{ type: `${MARK}13`, value: "Registered Mark" }], { kind: "VMC", type: "Registered Mark", trademark: null }],
    [[{ type: `${MARK}13`, value: "Government Mark" }], { kind: "VMC", type: "Government Mark", trademark: null }],
    [[{ type: `${MARK}13`, value: "Prior Use Mark" }], { kind: "CMC", type: "Prior Use Mark", trademark: null }],
    [[{ type: `${MARK}13`, value: "Modified Registered Mark" }], { kind: "CMC", type: "Modified Registered Mark", trademark: null }],
    [[{ type: `${MARK}13`, value: "Other" }], { kind: null, type: "Other", trademark: null }],
    [
      [
        { type: `${MARK}3`, value: "US" },
        { type: `${MARK}4`, value: "123" },
      ],
      { kind: "VMC", type: null, trademark: "US 123" },
    ],
    [[{ type: "2.5.4.10", value: "Example Ltd" }], { kind: null, type: null, trademark: null, organization: "Example Ltd" }],
  ])("%j", async (attributes, mark) => {
    expect(markOf(read(await issue({ subject: "Example", attributes, ...VALIDITY })))).toMatchObject(mark);
  });
});

describe("logo (RFC 6170 §5.2)", () => {
  const svg = new TextEncoder().encode("<svg/>");
  const logoOf = async (extension: Uint8Array | null) => {
    const extensions: Record<string, Uint8Array> = extension ? { "1.3.6.1.5.5.7.1.12": extension } : {};
    return await embeddedLogo(read(await issue({ subject: "Example", extensions, ...VALIDITY })));
  };

  test("is found, compressed or not", async () => {
    expect(await logoOf(await logotype(svg))).toEqual({ status: "ok", octets: svg });
    expect(await logoOf(await logotype(svg, "data:image/svg+xml;base64,PHN2Zy8+"))).toEqual({ status: "ok", octets: svg });
  });

  test("is not taken from elsewhere", async () => {
    expect(await logoOf(null)).toEqual({ status: "missing" });
    expect(await logoOf(await logotype(svg, "https://example.com/logo.svg"))).toEqual({ status: "unreadable" });
    expect(await logoOf(await logotype(svg, "data:image/svg+xml+gzip;base64,H4sI"))).toEqual({ status: "unreadable" });
    expect(await logoOf(Uint8Array.of(0x30, 0x82, 0xff))).toEqual({ status: "unreadable" });
  });
});
