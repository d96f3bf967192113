import { describe, expect, test } from "vitest";
import { type Issued, issue } from "#lib/protocols/x509/testing/issue.ts";
import { evaluateDane } from "./evaluate.ts";
import type { TlsaData } from "./tlsa.ts";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);
const VALIDITY = { validFrom: NOW - DAY, validTo: NOW + DAY };
const EXPIRED = { validFrom: NOW - 3 * DAY, validTo: NOW - DAY };

const root = await issue({ subject: "Root", certificateAuthority: true, ...VALIDITY });
const intermediate = await issue({ subject: "Intermediate", certificateAuthority: true, ...VALIDITY }, root);
const server = (more: Partial<Parameters<typeof issue>[0]> = {}, issuer = intermediate) =>
  issue({ subject: "Server", names: ["mx1.example.test"], ...VALIDITY, ...more }, issuer);
const leaf = await server();

const shows = (...chain: Issued[]) => chain;
async function tlsa(usage: number, { publicKey }: Issued): Promise<TlsaData> {
  return { usage, selector: 1, matchingType: 1, data: new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.from(publicKey))) };
}
const judge = async (records: TlsaData[], chain: Issued[], names = ["mx1.example.test", "example.test"]) =>
  await evaluateDane(records, chain, names, NOW);

describe("DANE-EE (RFC 7671 §5.1)", () => {
  test("vouches for the certificate, whatever its names and dates", async () => {
    const old = await server({ names: ["other.test"], ...EXPIRED });
    expect(await judge([await tlsa(3, old)], shows(old))).toEqual({ records: ["match"], result: "match" });
  });

  test("does not speak of the certificates above", async () => {
    expect(await judge([await tlsa(3, intermediate)], shows(leaf, intermediate))).toEqual({ records: ["no-match"], result: "no-match" });
  });
});

describe("DANE-TA (RFC 7671 §5.2)", () => {
  test("anchors the chain that the server sends", async () => {
    expect(await judge([await tlsa(2, intermediate)], shows(leaf, intermediate))).toEqual({ records: ["match"], result: "match" });
    expect(await judge([await tlsa(2, root)], shows(leaf, intermediate, root))).toEqual({ records: ["match"], result: "match" });
  });

  test("matches no anchor that the server leaves out", async () => {
    expect((await judge([await tlsa(2, intermediate)], shows(leaf))).result).toBe("no-match");
    expect((await judge([await tlsa(2, root)], shows(leaf, intermediate))).result).toBe("no-match");
  });

  test("does not speak of the server's own certificate", async () => {
    expect((await judge([await tlsa(2, leaf)], shows(leaf, intermediate))).result).toBe("no-match");
  });

  test.each([
    ["the name of the server", ["mx1.example.test"], "match"],
    ["a wildcard", ["*.example.test"], "match"],
    ["the name of the domain", ["example.test"], "match"],
    ["another name", ["mx2.example.test"], "name"],
    ["no name", [], "name"],
  ])("wants a name: %s", async (_, names, result) => {
    expect((await judge([await tlsa(2, intermediate)], shows(await server({ names }), intermediate))).records).toEqual([result]);
  });

  test("wants a chain in date that holds together", async () => {
    const record = await tlsa(2, intermediate);
    const stranger = await issue({ subject: "Intermediate", certificateAuthority: true, ...VALIDITY });
    expect((await judge([record], shows(await server(EXPIRED), intermediate))).records).toEqual(["expired"]);
    expect((await judge([record], shows(await server({}, stranger), intermediate))).records).toEqual(["broken"]);
  });
});

test("one record that matches is enough, and records that no sender can use count for nothing", async () => {
  const good = await tlsa(3, leaf);
  const next = await tlsa(3, root);
  const short = { ...good, data: good.data.slice(1) };
  expect((await judge([next, good], shows(leaf))).result).toBe("match");
  expect(await judge([await tlsa(1, leaf), await tlsa(0, intermediate), short], shows(leaf, intermediate))).toEqual({
    records: ["not-for-mail", "not-for-mail", "malformed"],
    result: "unusable",
  });
  expect((await judge([short, next], shows(leaf))).result).toBe("no-match");
  expect((await judge([], shows(leaf))).result).toBe("unusable");
});
