import { afterAll, describe, expect, test } from "vitest";
import { startLab } from "#lib/lab/lab.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { NetworkConfig } from "#lib/transport/node/network-types.ts";

const lab = await startLab();
const open = (more: Partial<NetworkConfig> = {}) => {
  const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers, ...more });
  opened.push(network);
  return network.open({ budget: 250, signal: new AbortController().signal });
};
const opened: { close(): void }[] = [];
afterAll(async () => {
  for (const network of opened) network.close();
  await lab.close();
});

const VALIDATE = { validate: true } as const;

describe("a resolver whose word is not trusted", () => {
  const { resolver } = open().transport;

  test("what is signed is validated by Mailvane", async () => {
    expect(await resolver.query("signed.dnssec.test", "A", VALIDATE)).toMatchObject({
      status: "ok",
      authentic: true,
      validatedBy: "mailvane",
      records: [{ name: "signed.dnssec.test", type: "A" }],
    });
    expect(await resolver.query("nobody.signed.dnssec.test", "A", VALIDATE)).toMatchObject({ status: "nxdomain", authentic: true });
    expect(await resolver.query("signed.dnssec.test", "AAAA", VALIDATE)).toMatchObject({ status: "nodata", authentic: true });
  });

  test("its AD bit is nothing", async () => {
    const answer = await resolver.query("signed.dnssec.test", "A");
    expect(answer).toMatchObject({ status: "ok", authentic: false });
    expect(answer).not.toHaveProperty("validatedBy");
  });

  test("aliases are followed, and as weak as their weakest link", async () => {
    expect(await resolver.query("www.alias.dnssec.test", "A", VALIDATE)).toMatchObject({
      status: "ok",
      cname: ["alias.dnssec.test"],
      authentic: true,
      records: [{ name: "alias.dnssec.test", type: "A" }],
    });
    expect(await resolver.query("shop.to-unsigned.dnssec.test", "A", VALIDATE)).toMatchObject({
      status: "ok",
      cname: ["plain.dnssec.test"],
      authentic: false,
    });
  });

  test("what is not signed is an answer, what is bogus is none", async () => {
    const plain = await resolver.query("plain.dnssec.test", "A", VALIDATE);
    expect(plain).toMatchObject({ status: "ok", authentic: false, records: [{ type: "A" }] });
    expect(plain).not.toHaveProperty("validatedBy");
    expect(await resolver.query("expired.dnssec.test", "A", VALIDATE)).toMatchObject({
      status: "servfail",
      ede: "DNSSEC bogus: expired at expired.dnssec.test DNSKEY",
    });
  });

  test("a link that could not be had is the answer", async () => {
    expect(await resolver.query("silent.dnssec.test", "A", VALIDATE)).toMatchObject({ status: "refused" });
  });
});

test("the word of a resolver that is trusted is taken, and nothing more is asked", async () => {
  const { transport, trace } = open({ trustAd: ["127.0.0.0/8"] });
  const answer = await transport.resolver.query("signed.dnssec.test", "A", VALIDATE);
  expect(answer).toMatchObject({ status: "ok", authentic: true, validatedBy: "resolver" });
  expect(await transport.resolver.query("plain.dnssec.test", "A", VALIDATE)).toMatchObject({ status: "ok", authentic: false });
  expect(trace()).toHaveLength(2);
});
