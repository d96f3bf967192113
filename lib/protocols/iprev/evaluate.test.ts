import { expect, test } from "vitest";
import { parseIp } from "#lib/names/ip.ts";
import { a, aaaa, absent, failed, found, ptr, scripted } from "#lib/protocols/mx/testing/answers.ts";
import type { Answer } from "#lib/transport/types.ts";
import { evaluateIprev } from "./evaluate.ts";

const REVERSE = "1.2.0.192.in-addr.arpa";

async function evaluate(answers: Record<string, Answer>, address = "192.0.2.1") {
  const ip = parseIp(address);
  if (!ip) throw new Error("no address");
  const resolver = scripted(answers);
  return { ...(await evaluateIprev(ip, resolver)), asked: resolver.asked };
}

const names = (...targets: string[]) => ({ [`${REVERSE} PTR`]: found(targets.map((target) => ptr(REVERSE, target))) });

test("passes when one of the names has the address, and puts that name first", async () => {
  const answers = { ...names("x.test", "mx.test"), "mx.test A": found([a("mx.test", "192.0.2.9"), a("mx.test", "192.0.2.1")]) };
  expect(await evaluate(answers)).toMatchObject({ result: "pass", names: ["mx.test", "x.test"] });
});

test("compares IPv6 addresses, however they are written", async () => {
  const reverse = "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa";
  const answers = {
    [`${reverse} PTR`]: found([ptr(reverse, "mx.test")]),
    "mx.test AAAA": found([aaaa("mx.test", "2001:DB8:0:0::1")]),
  };
  expect(await evaluate(answers, "2001:db8::1")).toMatchObject({ result: "pass", asked: [`${reverse} PTR`, "mx.test AAAA"] });
});

test("fails when no name has the address", async () => {
  expect(await evaluate({ ...names("mx.test"), "mx.test A": found([a("mx.test", "192.0.2.9")]) })).toMatchObject({ result: "fail" });
});

test.each(["nodata", "nxdomain"] as const)("%s is a permerror: there is no reverse name", async (status) => {
  expect(await evaluate({ [`${REVERSE} PTR`]: absent(status) })).toMatchObject({ result: "permerror", asked: [`${REVERSE} PTR`] });
});

test("a failed question for the name is a temperror", async () => {
  expect(await evaluate({ [`${REVERSE} PTR`]: failed("servfail") })).toMatchObject({ result: "temperror" });
});

test("a failed question for an address is a temperror, unless another name leads back", async () => {
  const slow = { ...names("slow.test", "mx.test"), "slow.test A": failed("timeout") };
  expect(await evaluate(slow)).toMatchObject({ result: "temperror" });
  expect(await evaluate({ ...slow, "mx.test A": found([a("mx.test", "192.0.2.1")]) })).toMatchObject({ result: "pass" });
});

test("asks for ten names at most", async () => {
  const many = Array.from({ length: 12 }, (_, i) => `mx${i}.test`);
  const evaluation = await evaluate({ ...names(...many), "mx11.test A": found([a("mx11.test", "192.0.2.1")]) });
  expect(evaluation).toMatchObject({ result: "fail", names: many });
  expect(evaluation.asked).toHaveLength(11);
});
