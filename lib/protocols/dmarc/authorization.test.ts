import { expect, test } from "vitest";
import { tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import { findAuthorization } from "./authorization.ts";

const at = (host: string) => `blue.example.com._report._dmarc.${host}`;
const resolver = tableResolver(
  {
    [at("red.example.net")]: { TXT: ["v=DMARC1"] },
    [at("semicolon.example.net")]: { TXT: ["v=DMARC1;"] },
    [at("second.example.net")]: { TXT: ["v=spf1 -all", "v=DMARC1; p=none"] },
    [at("several.example.net")]: { TXT: ["v=DMARC1", "v=DMARC1; rua=mailto:a@several.example.net"] },
    [at("same.example.net")]: { TXT: ["v=DMARC1; rua=mailto:other@same.example.net"] },
    [at("elsewhere.example.net")]: { TXT: ["v=DMARC1; rua=mailto:a@victim.example.net"] },
    [at("case.example.net")]: { TXT: ["v=dmarc1"] },
    [at("other.example.net")]: { TXT: ["yes"] },
  },
  (name) => name === at("silent.example.net"),
);

// RFC 9990 §4
test.each([
  ["red.example.net", "authorized"],
  ["semicolon.example.net", "authorized"],
  ["second.example.net", "authorized"],
  ["several.example.net", "authorized"],
  ["same.example.net", "authorized"],
  ["elsewhere.example.net", "elsewhere"],
  ["case.example.net", "missing"],
  ["other.example.net", "missing"],
  ["none.example.net", "missing"],
  ["silent.example.net", "unknown"],
  [`${"a.".repeat(110)}example.net`, "too-long"],
])("%s: %s", async (host, status) => {
  expect(await findAuthorization("blue.example.com", host, "rua", resolver)).toMatchObject({ name: at(host), status });
});

test("each kind of report has its own override", async () => {
  expect((await findAuthorization("blue.example.com", "elsewhere.example.net", "ruf", resolver)).status).toBe("authorized");
  const same = await findAuthorization("blue.example.com", "same.example.net", "rua", resolver);
  expect(same).toMatchObject({ status: "authorized", override: [{ address: "other@same.example.net" }] });
});
