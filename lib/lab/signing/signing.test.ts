import { afterAll, expect, test } from "vitest";
import type { SigningDeclaration } from "#lib/engine/scenario.ts";
import { startLab } from "#lib/lab/lab.ts";
import { type Asking, ask } from "#lib/lab/testing/ask.ts";
import { type Status, worst } from "#lib/protocols/dnssec/status.ts";
import { Walk } from "#lib/protocols/dnssec/walk.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { RecordType } from "#lib/transport/types.ts";

/** How each zone is signed, by its label below signing.test. */
const SIGNING = {
  usual: {},
  ed25519: { algorithm: 15 },
  rsa: { algorithm: 8 },
  sha1: { algorithm: 7 },
  unknown: { algorithm: 200 },
  "ds-sha1": { digest: 1 },
  "ds-sha384": { digest: 4 },
  nsec3: { denial: "nsec3", iterations: 10 },
  endless: { denial: "nsec3", iterations: 5_000 },
  "opt-out": { denial: "nsec3-opt-out" },
  compact: { denial: "compact" },
  expired: { days: [-30, -2] },
  early: { days: [2, 30] },
  island: { ds: "none" },
  "other-ds": { ds: "other" },
  "two-ds": { ds: "both" },
  "no-keys": { fault: "no-keys" },
  "no-signatures": { fault: "no-signatures" },
  forged: { fault: "forged" },
  "no-proofs": { fault: "no-proofs" },
  "keys-not-signed": { fault: "keys-not-signed" },
  trap: { fault: "trap" },
} as const satisfies Record<string, SigningDeclaration>;

const zone = (label: string) => `${label}.signing.test`;
const lines = (name: string) => `
${name}.        60 IN A     203.0.113.1
host.${name}.   60 IN A     203.0.113.2
alias.${name}.  60 IN CNAME host.${name}.
*.wild.${name}. 60 IN A     203.0.113.3
a.ent.${name}.  60 IN A     203.0.113.4
tree.${name}.   60 IN DNAME ent.${name}.
child.${name}.  60 IN A     203.0.113.5`;
const lab = await startLab({
  extra: Object.entries(SIGNING).map(([label, declaration]) => {
    const name = zone(label);
    return { id: name, zones: [name, `child.${name}`], records: lines(name), signing: { [name]: declaration } };
  }),
});
const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
afterAll(async () => {
  network.close();
  await lab.close();
});

async function statusOf(name: string, type: RecordType): Promise<{ status: Status; code: string | null }> {
  const { transport } = network.open({ budget: 250, signal: new AbortController().signal });
  const walk = new Walk({ resolver: transport.resolver, ...transport.dnssec, now: Date.now() });
  const statuses: Status[] = [];
  let code: string | null = null;
  for (let at: string | null = name; at !== null; ) {
    const { judged } = await walk.judge(at, type);
    statuses.push(judged.status);
    code ??= judged.cause?.code ?? null;
    at = judged.alias;
  }
  return { status: worst(statuses), code };
}

/** The zone's own address; a name that does not exist; a name made from a wildcard. */
const STATUS: { readonly [Label in keyof typeof SIGNING]: readonly [Status, Status, Status, code: string | null] } = {
  usual: ["secure", "secure", "secure", null],
  ed25519: ["secure", "secure", "secure", null],
  rsa: ["secure", "secure", "secure", null],
  sha1: ["insecure", "insecure", "insecure", "unsupported-algorithms"],
  unknown: ["insecure", "insecure", "insecure", "unsupported-algorithms"],
  "ds-sha1": ["secure", "secure", "secure", null],
  "ds-sha384": ["secure", "secure", "secure", null],
  nsec3: ["secure", "secure", "secure", null],
  endless: ["secure", "insecure", "insecure", null],
  "opt-out": ["secure", "insecure", "insecure", null],
  compact: ["secure", "secure", "secure", null],
  expired: ["bogus", "bogus", "bogus", "expired"],
  early: ["bogus", "bogus", "bogus", "early"],
  island: ["insecure", "insecure", "insecure", "no-ds"],
  "other-ds": ["bogus", "bogus", "bogus", "keys-differ"],
  "two-ds": ["secure", "secure", "secure", null],
  "no-keys": ["bogus", "bogus", "bogus", "keys-missing"],
  "no-signatures": ["bogus", "bogus", "bogus", "no-signature"],
  forged: ["bogus", "bogus", "bogus", "does-not-verify"],
  "no-proofs": ["secure", "bogus", "bogus", null],
  "keys-not-signed": ["bogus", "bogus", "bogus", "no-key"],
  trap: ["bogus", "bogus", "bogus", "not-tried"],
};

test.each(Object.entries(STATUS))("%s", async (label, [own, absent, made, code]) => {
  const name = zone(label);
  expect(await statusOf(name, "A")).toEqual({ status: own, code });
  expect(await statusOf(`no.${name}`, "A")).toMatchObject({ status: absent });
  expect(await statusOf(`a.wild.${name}`, "A")).toMatchObject({ status: made });
});

test.each(["usual", "nsec3", "compact"])("%s: aliases, trees, empty names and types that are not there are proven", async (label) => {
  const name = zone(label);
  expect(await statusOf(`alias.${name}`, "A")).toEqual({ status: "secure", code: null });
  expect(await statusOf(`a.tree.${name}`, "A")).toEqual({ status: "secure", code: null });
  expect(await statusOf(`ent.${name}`, "A")).toEqual({ status: "secure", code: null });
  expect(await statusOf(`host.${name}`, "MX")).toEqual({ status: "secure", code: null });
  expect(await statusOf(`child.${name}`, "A")).toEqual({ status: "insecure", code: "no-ds" });
});

test("what the zone signed is its own, though it proves no absence beside it", async () => {
  expect(await statusOf(`host.${zone("no-proofs")}`, "A")).toEqual({ status: "secure", code: null });
});

test("the resolver says AD of what is secure, SERVFAIL of what is bogus, and gives it with CD", async () => {
  const at = (label: string, asking: Asking = {}) => ask(lab.address, zone(label), "A", asking);
  expect(await at("usual")).toMatchObject({ rcode: 0, authentic: true });
  expect(await at("island")).toMatchObject({ rcode: 0, authentic: false });
  expect(await at("expired")).toMatchObject({ rcode: 2, answers: [] });
  expect(await at("usual", { edns: null })).toMatchObject({ rcode: 0, answers: [{ type: "A" }] });
});
