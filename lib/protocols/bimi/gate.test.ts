import { describe, expect, test } from "vitest";
import { walkTree } from "#lib/protocols/dmarc/walk.ts";
import { tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import { closes, dmarcGate } from "./gate.ts";

async function gateOf(records: Record<string, string>, domain = "example.test") {
  const table = Object.entries(records).map(([name, text]) => [`_dmarc.${name}`, { TXT: [text] }]);
  return dmarcGate(await walkTree(domain, tableResolver(Object.fromEntries(table))));
}

// §8.1, 7 to 9
describe("one record", () => {
  test.each([
    ["p=reject", [], true],
    ["p=quarantine", [], true],
    ["p=quarantine; pct=100", [], true],
    ["p=reject; pct=10", [], true],
    ["p=reject; sp=quarantine; np=reject", [], true],
    ["p=none", ["policy"], false],
    ["rua=mailto:a@example.test", ["policy"], false],
    ["p=reject; sp=none", ["subdomain-policy"], false],
    ["p=quarantine; pct=99", ["percentage"], false],
    ["p=none; sp=none", ["policy", "subdomain-policy"], false],
    ["p=reject; t=y", ["testing"], true],
    ["p=reject; np=none", ["missing-names"], true],
  ])("%s", async (tags, codes, open) => {
    const gate = await gateOf({ "example.test": `v=DMARC1; ${tags}` });
    expect(gate.status).toBe("judged");
    const problems = gate.status === "judged" ? gate.problems : [];
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(problems.some(closes)).toBe(!open);
  });
});

test("the organization's record counts beside the domain's own", async () => {
  const gate = await gateOf({ "example.test": "v=DMARC1; p=none", "mail.example.test": "v=DMARC1; p=reject" }, "mail.example.test");
  expect(gate).toMatchObject({ status: "judged", problems: [{ code: "policy", step: { domain: "example.test" } }] });
  const inherited = await gateOf({ "example.test": "v=DMARC1; p=reject; sp=none" }, "mail.example.test");
  expect(inherited).toMatchObject({ status: "judged", problems: [{ code: "subdomain-policy", step: { domain: "example.test" } }] });
});

test("no record closes it, and no answer leaves it open", async () => {
  expect((await gateOf({})).status).toBe("none");
  const silent = { query: async () => ({ status: "timeout" as const, server: null }) };
  expect(dmarcGate(await walkTree("example.test", silent)).status).toBe("unknown");
});
