import { expect, test } from "vitest";
import { tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import type { Answer, RecordType, Resolver, ResourceRecord } from "#lib/transport/types.ts";
import { findExistence } from "./existence.ts";

const table = {
  "a.test": { A: ["192.0.2.1"] },
  "mail-only.test": { MX: [[10, "mx.a.test"]] as const },
  "alias.test": { CNAME: "a.test" },
  "dead-alias.test": { CNAME: "gone.test" },
  "silent.test": { TXT: ["x"] },
};
const resolver = tableResolver(table, (name) => name === "silent.test");

test.each([
  ["a.test", "exists"],
  ["mail-only.test", "exists"], // NODATA is existence (RFC 9989 App. A.4)
  ["alias.test", "exists"],
  ["dead-alias.test", "exists"], // the NXDOMAIN is the target's (RFC 6604 §2)
  ["gone.test", "missing"],
  ["silent.test", "unknown"],
])("%s: %s", async (domain, status) => {
  expect((await findExistence(domain, resolver)).status).toBe(status);
});

/** Answers each type as given, and NXDOMAIN otherwise. */
function answering(answers: Partial<Record<string, Answer>>): Resolver {
  const nxdomain: Answer = { status: "nxdomain", cname: [], authentic: true, negativeTtl: null, server: "table" };
  return { query: async (_, type) => answers[type] ?? nxdomain };
}
const nodata: Answer = { status: "nodata", cname: [], authentic: true, negativeTtl: null, server: "table" };
const ok = (record: ResourceRecord): Answer => ({
  status: "ok",
  records: [record],
  cname: [],
  authentic: true,
  authoritative: false,
  server: "table",
});
const nsec = (types: RecordType[]) => ok({ name: "x.test", type: "NSEC", ttl: 300, data: { next: "\\000.x.test", types } });

test("an alias that only the question for it shows makes a name exist", async () => {
  const alias = ok({ name: "x.test", type: "CNAME", ttl: 300, data: { target: "gone.test" } });
  expect((await findExistence("x.test", answering({ CNAME: alias }))).status).toBe("exists");
  expect((await findExistence("x.test", answering({ CNAME: { status: "timeout", server: null } }))).status).toBe("unknown");
});

test("RFC 9824: a signed NODATA with NXNAME says that the name does not exist", async () => {
  expect((await findExistence("x.test", answering({ A: nodata, NSEC: nsec(["RRSIG", "NSEC", "TYPE128"]) }))).status).toBe("missing");
  expect((await findExistence("x.test", answering({ A: nodata, NSEC: nsec(["RRSIG", "NSEC"]) }))).status).toBe("exists");
  expect((await findExistence("x.test", answering({ A: nodata, NSEC: { status: "timeout", server: null } }))).status).toBe("unknown");
  const unsigned = { ...nsec(["NSEC", "TYPE128"]), authentic: false };
  expect((await findExistence("x.test", answering({ A: nodata, NSEC: unsigned }))).status).toBe("exists");
});
