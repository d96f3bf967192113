import { afterAll, describe, expect, test } from "vitest";
import { startWorld } from "#lib/lab/testing/world.ts";
import { findIntent } from "./find-intent.ts";

const NULL_MX = "MX 0 .";
const NOBODY = 'TXT "v=spf1 -all"';
const REJECT = 'TXT "v=DMARC1; p=reject"';

/** By what stands at the name itself, and at `_dmarc` below it. */
const DOMAINS = {
  both: { own: ["MX 10 mx.both.test.", 'TXT "v=spf1 mx -all"'], dmarc: 'TXT "v=DMARC1; p=none"' },
  receives: { own: ["MX 10 mx.receives.test.", NOBODY], dmarc: REJECT },
  sends: { own: [NULL_MX, 'TXT "v=spf1 ip4:192.0.2.1 -all"'], dmarc: REJECT },
  locked: { own: [NULL_MX, NOBODY], dmarc: REJECT },
  quarantined: { own: [NULL_MX, NOBODY], dmarc: 'TXT "v=DMARC1; p=quarantine"' },
  unpublished: { own: [NULL_MX, NOBODY] },
  silent: { own: [NOBODY], dmarc: REJECT },
  testing: { own: [NULL_MX, NOBODY], dmarc: 'TXT "v=DMARC1; p=reject; t=y"' },
  website: { own: ["A 192.0.2.80", NOBODY], dmarc: REJECT },
  open: { own: ["MX 10 mx.open.test."] },
  broken: { own: ["MX 10 mx.broken.test.", 'TXT "v=spf1 ipv4:192.0.2.1 -all"'] },
  gateway: { own: ["MX 10 mx1-eu1.ppe-hosted.com.", "MX 20 mx.gateway.test.", 'TXT "v=spf1 mx -all"'] },
} as const;

const world = await startWorld({
  records: Object.entries(DOMAINS)
    .flatMap(([label, declared]) => [
      ...declared.own.map((data) => `${label}.test. 300 IN ${data}`),
      ...("dmarc" in declared ? [`_dmarc.${label}.test. 300 IN ${declared.dmarc}`] : []),
    ])
    .join("\n"),
});
afterAll(() => world[Symbol.asyncDispose]());
const intentOf = (domain: string) => findIntent(domain, world.transport.resolver);

describe("what a domain is for, by its records", () => {
  test.each([
    ["both", "sends-and-receives", "yes", "yes", "none"],
    ["receives", "receives-only", "yes", "no", "reject"],
    ["sends", "sends-only", "no", "yes", "reject"],
    ["locked", "locked-down", "no", "no", "reject"],
    ["quarantined", "parked", "no", "no", "quarantine"],
    ["unpublished", "parked", "no", "no", "absent"],
    ["silent", "parked", "no", "no", "reject"],
    ["testing", "parked", "no", "no", "quarantine"],
    ["website", "unsaid", "unsaid", "no", "reject"],
    ["open", "unsaid", "yes", "unsaid", "absent"],
    ["broken", "unsaid", "yes", "unsaid", "absent"],
    ["missing", "no-domain", "no", "no", "absent"],
  ])("%s.test: %s", async (label, kind, receives, sends, policy) => {
    expect(await intentOf(`${label}.test`)).toMatchObject({ kind, receives, sends, policy, gateways: [] });
  });

  test("what could not be asked stays unknown, with its cause", async () => {
    // Whoever is outside `.test` is refused here.
    const intent = await intentOf("example.org");
    expect(intent).toMatchObject({ kind: "unknown", receives: "unknown", sends: "unknown", policy: "unknown" });
    expect(intent.reasons[0]).toMatch(/could not be found out: .*refused/);
  });

  test("a gateway before the mailboxes is named", async () => {
    const intent = await intentOf("gateway.test");
    expect(intent.gateways).toHaveLength(1);
    expect(intent.reasons.at(-1)).toContain(intent.gateways[0]);
  });
});

test("every part of the conclusion has its reason", async () => {
  const { sentence, reasons } = await intentOf("locked.test");
  expect(sentence).toBe("locked.test is locked down: it neither sends nor receives mail, and says so everywhere it can.");
  expect(reasons).toEqual([
    "It receives no mail: a null MX says so.",
    "It sends no mail: its SPF record lets nobody send.",
    "Receivers are asked to reject what bears its name and fails.",
  ]);
});
