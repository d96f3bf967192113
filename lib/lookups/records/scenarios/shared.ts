import type { Scenario } from "#lib/engine/scenario.ts";
import { declarations, type RecordId } from "#lib/lookups/records/declarations.ts";
import { parseIp, reverseName } from "#lib/names/ip.ts";
import { samples } from "./samples.ts";

/** A scenario's target, and the name that is asked about. */
interface Subject {
  target: string;
  name: string;
}

/** What every type's lookup shows, on names below `<id>.dns.test`; for PTR on addresses of a network of their own. */
export function sharedScenarios(id: RecordId): Scenario[] {
  const zone = `${id}.dns.test`;
  const type = id.toUpperCase();
  const data = samples[id].replaceAll("{zone}", zone);
  const subject = (label: string, number: number): Subject => {
    const address = `2001:db8:d45:${number}::1`;
    const ip = declarations[id].ofAddress ? parseIp(address) : null;
    return ip ? { target: address, name: reverseName(ip) } : { target: `${label}.${zone}`, name: `${label}.${zone}` };
  };
  const one = (scenario: Omit<Scenario, "input" | "zones">, { target }: Subject): Scenario => ({
    ...scenario,
    input: { target },
    zones: [zone],
  });
  const check = (noun: string) => `${id}/${noun}`;
  const found = subject("found", 1);
  const alias = subject("alias", 2);
  const none = subject("none", 3);
  const absent = subject("absent", 4);
  const dangling = subject("dangling", 5);
  const silent = subject("silent", 6);
  return [
    one(
      {
        id: "found",
        title: `There is a ${type} record`,
        records: `${found.name}. 3600 IN ${type} ${data}\ntarget.${zone}. 3600 IN A 192.0.2.61`,
        expect: {
          verdict: "pass",
          findings: {},
          passes: ["name-does-not-exist", "no-record", "unanswered-question"].map(check),
        },
      },
      found,
    ),
    one(
      {
        id: "alias",
        title: `The name is an alias of one that has a ${type} record`,
        records: `${alias.name}. 3600 IN CNAME behind.${zone}.\nbehind.${zone}. 3600 IN ${id === "cname" ? "A 192.0.2.62" : `${type} ${data}`}`,
        expect: { verdict: "pass", findings: {}, passes: ["name-does-not-exist", "no-record", "dangling-alias"].map(check) },
      },
      alias,
    ),
    one(
      {
        id: "no-record",
        title: "The name exists and has records of another type only",
        records: `${none.name}. 3600 IN TYPE65280 \\# 1 00`,
        expect: { verdict: "pass", findings: { [check("no-record")]: "fail" }, passes: [check("name-does-not-exist")] },
      },
      none,
    ),
    one(
      {
        id: "no-name",
        title: "The name does not exist",
        records: "",
        expect: { verdict: "warn", findings: { [check("name-does-not-exist")]: "fail" }, passes: [check("unanswered-question")] },
      },
      absent,
    ),
    one(
      {
        id: "dangling-alias",
        title: "The name is an alias of one that does not exist",
        records: `${dangling.name}. 3600 IN CNAME nowhere.${zone}.`,
        expect: { verdict: "fail", findings: { [check("dangling-alias")]: "fail" }, passes: [check("name-does-not-exist")] },
      },
      dangling,
    ),
    one(
      {
        id: "servfail",
        title: "The question has no answer: nothing is said of the name",
        records: "",
        faults: { [`${silent.name} *`]: "servfail" },
        expect: { verdict: "unknown", findings: silence(id) },
      },
      silent,
    ),
  ];
}

/** Every check but those that never say more than that they could not be made. */
function silence(id: RecordId): Record<string, "unknown"> {
  const own: Partial<Record<RecordId, string>> = {
    a: "address-not-public",
    aaaa: "address-not-public",
    cname: "alias-beside-others",
    nsec3param: "iterations",
  };
  const nouns = ["name-does-not-exist", "no-record", "dangling-alias", "unanswered-question", ...[own[id] ?? []].flat()];
  return Object.fromEntries(nouns.map((noun) => [`${id}/${noun}`, "unknown"]));
}
