import { afterAll, expect, test } from "vitest";
import { startLab } from "#lib/lab/lab.ts";
import { createNetwork } from "./node/network.ts";

const zones = ["via.test"];
const apex = "ns1.via.test. 60 IN A 192.0.2.240\nns2.via.test. 60 IN AAAA 2001:db8:d48::240\nwww.via.test. 60 IN A 203.0.113.1";
const lab = await startLab({
  extra: [
    {
      id: "via",
      zones,
      records: apex,
      faults: { "mute.via.test *": "servfail" },
      dns: [
        {
          addresses: ["192.0.2.240"],
          zones,
          records: `${apex.replace("203.0.113.1", "203.0.113.2")}\nout.via.test. 60 IN CNAME www.healthy.test.`,
        },
        { addresses: ["2001:db8:d48::240"], zones, records: apex.replace("203.0.113.1", "203.0.113.3") },
      ],
    },
  ],
});
const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
afterAll(async () => {
  network.close();
  await lab.close();
});

const open = (via?: string) => network.open({ budget: 10, signal: new AbortController().signal, via });
const address = async (via?: string) => {
  const answer = await open(via).transport.resolver.query("www.via.test", "A");
  return answer.status === "ok" ? answer.records.map(({ data }) => data) : answer;
};

test("each server is asked for its own answer, and the cache keeps them apart", async () => {
  for (let again = 0; again < 2; again++) {
    expect(await address()).toEqual([{ address: "203.0.113.1" }]);
    expect(await address("192.0.2.240")).toEqual([{ address: "203.0.113.2" }]);
    expect(await address("ns1.via.test")).toEqual([{ address: "203.0.113.2" }]);
    expect(await address("ns2.via.test")).toEqual([{ address: "203.0.113.3" }]);
  }
});

test("the trace says who was asked, and that the server's own address came from the resolver", async () => {
  const { transport, trace } = open("ns2.via.test");
  await transport.resolver.query("www.via.test", "A");
  const asked = trace().flatMap((exchange) => (exchange.kind === "dns" ? [`${exchange.question.name} ${exchange.server}`] : []));
  expect(asked.at(-1)).toBe("www.via.test 2001:db8:d48::240");
  expect(asked.slice(0, -1)).toEqual([`ns2.via.test ${lab.address}`, `ns2.via.test ${lab.address}`]);
});

test("an authority says so, and knows nothing outside its zones", async () => {
  const { resolver } = open("192.0.2.240").transport;
  expect(await resolver.query("www.via.test", "A")).toMatchObject({ status: "ok", authoritative: true });
  expect(await resolver.query("nowhere.via.test", "A")).toMatchObject({ status: "nxdomain" });
  expect(await resolver.query("www.healthy.test", "A")).toMatchObject({ status: "refused" });
  expect(await resolver.query("out.via.test", "A")).toMatchObject({ status: "refused" });
  expect(await resolver.query("out.via.test", "CNAME")).toMatchObject({ status: "ok" });
});

test("a server that cannot be found or may not be asked proves nothing", async () => {
  expect(await address("nowhere.via.test")).toMatchObject({ status: "network", ede: "nowhere.via.test has no address" });
  expect(await address("mute.via.test")).toMatchObject({
    status: "servfail",
    ede: expect.stringContaining("the address of mute.via.test"),
  });
  expect(await address("192.0.2.241")).toMatchObject({ status: "blocked", ede: "the demo network has no such server" });
  expect(await address("10.0.0.1")).toMatchObject({ status: "blocked" });
  expect(lab.refused).toEqual([]);
});
