import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { collect, runLookup } from "#lib/engine/run.ts";
import { startWorld } from "#lib/lab/testing/world.ts";
import { octetsOf } from "#lib/protocols/message/octets.ts";
import type { Report } from "#lib/report/schema.ts";
import { headers } from "./index.ts";
import { NEWSLETTER, POST } from "./scenarios/signed.ts";
import { ARRIVED, FROM_LIST, RECORDS, WHOLE } from "./scenarios/world.ts";

const world = await startWorld({ records: RECORDS.replace(/^.*in-addr.*$/gm, "") });
afterAll(() => world[Symbol.asyncDispose]());

function report(text: string, fields: Record<string, string> = {}): Promise<Report> {
  const { transport, trace } = world;
  const run = { transport, trace, network: "demo", unicode: "x", text: octetsOf(text) } as const;
  return collect(runLookup(headers, headers.input.parse({ target: "x", ...fields }), run));
}
const finding = ({ findings }: Report, id: string) => findings.find((one) => one.id === `headers/${id}`);

describe("rows", () => {
  test("hops in the order of the journey, then signatures, then what servers say", async () => {
    const { rows } = await report(WHOLE, { authserv: "mx.receiver-headers.test" });
    expect(rows.map(({ id, cells }) => [id, cells.from, cells.delay ?? cells.note])).toEqual([
      ["hop/1", "[192.168.1.20]", "From a private address. The sender had logged in."],
      ["hop/2", "mail.sender-headers.test", 2],
      ["hop/3", "mx.receiver-headers.test", 2],
      ["signature/1", "sender-headers.test", "verifies, with a key of 2048 bits"],
      ["signature/2", "sender-headers.test", "verifies"],
      ["results/1", null, "dkim=pass, dkim=pass, spf=pass, dmarc=pass. By the host that you trust."],
    ]);
    expect(rows[1]?.cells).toMatchObject({
      address: "203.0.113.200",
      by: "mx.receiver-headers.test",
      protocol: "ESMTPS",
      tls: "TLS 1.3, TLS_AES_256_GCM_SHA384",
      date: "2026-03-02 09:00:00",
      note: "Here the message came in from outside.",
    });
  });

  test("an ARC set says who sealed it, and what was found", async () => {
    const { rows } = await report(FROM_LIST + POST);
    expect(rows.find(({ id }) => id === "seal/1")?.cells).toMatchObject({
      from: "list-headers.test",
      by: "mx.list-headers.test",
      note: "Says: dkim=pass, spf=pass, dmarc=pass. Its seal calls the chain before it none.",
    });
  });

  test("a hundred hops at most, the last of them", async () => {
    const hop = "Received: by a.test with SMTP; Mon, 2 Mar 2026 09:00:00 +0000\n";
    const { rows, measures } = await report(hop.repeat(300));
    expect(rows).toHaveLength(100);
    expect(rows.at(-1)?.id).toBe("hop/300");
    expect(measures.find(({ key }) => key === "time")?.note).toBe("300 servers");
  });
});

describe("bounds", () => {
  test("more signatures than are verified: the reason is told, and nothing is called broken", async () => {
    const signature = WHOLE.slice(WHOLE.indexOf("DKIM-Signature"), WHOLE.indexOf("From: "));
    const result = await report(ARRIVED + signature.repeat(6) + WHOLE.slice(WHOLE.indexOf("From: ")));
    expect(finding(result, "dkim-not-verified")).toMatchObject({ outcome: "unknown", detail: expect.stringContaining("more than 10") });
    expect(result.rows.filter(({ id }) => id.startsWith("signature/")).map(({ cells }) => cells.note)).toEqual(
      Array(12).fill("not verified: the message has more signatures than Mailvane verifies"),
    );
  });

  test("a broken signature in a text that lost white space is no fault of the sender", async () => {
    const result = await report(WHOLE.replace("\tb=", "b=").replace("here are", "there are"));
    expect(finding(result, "dkim-not-verified")).toMatchObject({ outcome: "unknown", detail: expect.stringContaining("lost white space") });
    expect(finding(result, "malformed-line")?.outcome).toBe("fail");
  });

  test("findings hold ten pieces of evidence at most, each short", async () => {
    const result = await report(`${"Subject: x\n".repeat(1_000)}${"no field\n".repeat(1_000)}X: ${"y".repeat(5_000)}\n`);
    for (const { evidence } of result.findings) {
      expect(evidence.length).toBeLessThanOrEqual(10);
      for (const { text } of evidence) expect(text.length).toBeLessThan(500);
    }
    expect(finding(result, "duplicate-field")?.evidence).toHaveLength(10);
  });
});

// biome-ignore format: a list of pieces
const pieces = [
  ...WHOLE.split(/(?<=\n)/), ...NEWSLETTER.split(/(?<=\n)/), ...POST.split(/(?<=\n)/), "\n", "\r\n", "\r", " ", "\t", ":", ";", "(", '"', "<", "\u0000", "\xff",
  "__proto__: x\n", "From: \n", "DKIM-Signature: \n", "ARC-Seal: i=1\n", "Received: \n", "Received: ; x\n", "Authentication-Results: __proto__; __proto__=pass\n",
];

test("no message makes a report that is not whole, or a verdict of a fault of ours", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), fc.boolean(), async (parts, trusting) => {
      const result = await report(parts.join(""), trusting ? { authserv: "mx.receiver-headers.test" } : {});
      expect(result.failure).toBeUndefined();
      expect(result.findings).toHaveLength(headers.checks.length);
      for (const { detail = "" } of result.findings) expect(detail).not.toContain("Mailvane has a fault");
      expect(result.rows.filter(({ state }) => state !== "done")).toEqual([]);
    }),
    { numRuns: 500 },
  );
}, 120_000);
