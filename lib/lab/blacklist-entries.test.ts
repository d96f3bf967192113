import { afterAll, expect, test } from "vitest";
import { catalogue } from "#lib/protocols/dnsbl/catalogue.ts";
import { needsKey } from "#lib/protocols/dnsbl/query-name.ts";
import { testPointOf } from "#lib/protocols/dnsbl/test-points.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { blacklistEntries } from "./blacklist-entries.ts";
import { serveZones } from "./server.ts";
import { buildStore } from "./store.ts";
import { ask } from "./testing/ask.ts";

const lab = await serveZones(buildStore([], blacklistEntries()));
const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {} });
afterAll(async () => {
  network.close();
  await lab.close();
});

const keyless = catalogue.filter((list) => !needsKey(list));

test.each(["ipv4", "ipv6", "domain"] as const)("every list that anybody may ask about %s passes its self-test", async (kind) => {
  const { transport } = network.open({ budget: 1000, signal: new AbortController().signal });
  const lists = keyless.filter((list) => list.kind.includes(kind));
  const states = await Promise.all(
    lists.map(async (list) => [list.zone, (await transport.blacklists.health(list.zone, kind)).state] as const),
  );
  const expected = lists.map((list) => [list.zone, testPointOf(list, kind) ? "usable" : "untested"]);
  expect(states).toEqual(expected);
  expect(lab.refused).toEqual([]);
});

test("a test entry says why it is listed", async () => {
  const [reason] = (await ask(lab.address, "2.0.0.127.zen.spamhaus.org", "TXT")).answers;
  expect(reason?.type).toBe("TXT");
});
