import type { Scenario } from "#lib/engine/scenario.ts";
import type { HttpsFile, HttpsServerDeclaration } from "#lib/engine/scenario-servers.ts";

const DAY = 86_400_000;
const HOST = "rdap.nic.test";
const ADDRESS = "198.51.100.144";
const GOOD = ["rdap/not-registered", "rdap/abuse-contact-missing", "rdap/unanswered-question"];
const SOUND = [...GOOD, "rdap/expired", "rdap/expires-soon", "rdap/on-hold", "rdap/transfer-unlocked"];
const sound = (id: string) => SOUND.filter((one) => one !== id);
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const LOCKED = ["active", "client transfer prohibited"];

/** Domains of the demo network that people ask about. Registrar and dates are made up, those of the article's domains too. */
const REGISTERED = ["gmail.com", "st1t.com", "healthy.test", "locked-down.test"];

const FILES: Readonly<Record<string, HttpsFile>> = {
  ...Object.fromEntries(REGISTERED.map((name) => [`/domain/${name}`, answer(domain(name, { days: 200 }))])),
  "/domain/good.rdap.test": answer(domain("good.rdap.test", { days: 200 })),
  "/domain/soon.rdap.test": answer(domain("soon.rdap.test", { days: 9 })),
  "/domain/late.rdap.test": answer(domain("late.rdap.test", { days: -3 })),
  "/domain/held.rdap.test": answer(domain("held.rdap.test", { days: 200, status: [...LOCKED, "client hold"] })),
  "/domain/unlocked.rdap.test": answer(domain("unlocked.rdap.test", { days: 200, status: ["active"] })),
  "/domain/nobody.rdap.test": answer(domain("nobody.rdap.test", { days: 200, abuse: false })),
  "/domain/dateless.rdap.test": answer(domain("dateless.rdap.test", {})),
  "/domain/moved.rdap.test": { code: 302, headers: { location: `https://${HOST}/domain/good.rdap.test` } },
  "/domain/inside.rdap.test": { code: 302, headers: { location: "https://127.0.0.1/domain/inside.rdap.test" } },
  "/domain/busy.rdap.test": { code: 429, headers: { "retry-after": "60" } },
  "/domain/broken.rdap.test": answer("<html>not JSON"),
  "/domain/strange.rdap.test": answer(
    JSON.stringify({ objectClassName: "domain", entities: [[1]], events: [{ eventDate: "never" }], status: "active", ldhName: 7 }),
  ),
  "/domain/huge.rdap.test": { body: { octets: 3_000_000 } },
  "/domain/fault.rdap.test": { code: 503 },
  "/ip/192.0.2.1": answer(
    JSON.stringify({
      objectClassName: "ip network",
      startAddress: "192.0.2.0",
      endAddress: "192.0.2.255",
      name: "DEMO-NET-1",
      entities: [abuse()],
    }),
  ),
};
const registry: HttpsServerDeclaration = { host: HOST, addresses: [ADDRESS], files: FILES };

/** One registry for all; it uses 198.51.100.144, and names below rdap.test. */
export const rdapScenarios: readonly Scenario[] = [
  one("good", "A domain that is registered for another half a year", "pass", {}, SOUND),
  one("www.good", "A name within a domain: the domain is looked up", "pass", {}, SOUND, "www-good"),
  one("soon", "A domain that expires in nine days", "warn", { "rdap/expires-soon": "fail" }, sound("rdap/expires-soon")),
  one("late", "A domain that has expired", "fail", { "rdap/expired": "fail" }, GOOD),
  one("held", "A domain that the registrar holds back", "fail", { "rdap/on-hold": "fail" }, sound("rdap/on-hold")),
  one(
    "unlocked",
    "A domain that anybody with the code could move",
    "pass",
    { "rdap/transfer-unlocked": "fail" },
    sound("rdap/transfer-unlocked"),
  ),
  one(
    "nobody",
    "A domain without an address for complaints",
    "pass",
    { "rdap/abuse-contact-missing": "fail" },
    sound("rdap/abuse-contact-missing"),
  ),
  one("dateless", "A registry that tells no date of expiry", "pass", {}, GOOD),
  one("moved", "The registry sends whoever asks to another place", "pass", {}, SOUND),
  one("absent", "A domain that is not registered", "fail", { "rdap/not-registered": "fail" }, ["rdap/unanswered-question"]),
  ...["inside", "busy", "broken", "huge", "fault"].map((label) =>
    one(label, `An answer that tells nothing: ${label}`, "unknown", { "rdap/unanswered-question": "unknown" }, []),
  ),
  one(
    "strange",
    "An answer whose fields have other forms than agreed on",
    "pass",
    { "rdap/transfer-unlocked": "fail", "rdap/abuse-contact-missing": "fail" },
    ["rdap/on-hold"],
  ),
  { ...one("gmail", "A domain of the article", "pass", {}, SOUND), input: { target: "gmail.com" } },
  { ...one("blog", "A name within a domain of the article", "pass", {}, SOUND), input: { target: "blog.st1t.com" } },
  {
    id: "address",
    title: "The network of an address",
    input: { target: "192.0.2.1" },
    zones: [],
    records: "",
    https: [registry],
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  },
];

function one(
  label: string,
  title: string,
  verdict: Scenario["expect"]["verdict"],
  findings: Scenario["expect"]["findings"],
  passes: readonly string[],
  id = label,
): Scenario {
  const records = `${HOST}. 3600 IN A ${ADDRESS}`;
  return {
    id,
    title,
    input: { target: `${label}.rdap.test` },
    zones: [],
    records,
    https: [registry],
    expect: { verdict, findings, passes },
  };
}

function answer(body: string): HttpsFile {
  return { headers: { "content-type": "application/rdap+json" }, body };
}

function domain(
  name: string,
  { days, status = LOCKED, abuse: named = true }: { days?: number; status?: string[]; abuse?: boolean },
): string {
  const expiration = days === undefined ? [] : [{ eventAction: "expiration", eventDate: day(days) }];
  return JSON.stringify({
    objectClassName: "domain",
    ldhName: name,
    status,
    events: [{ eventAction: "registration", eventDate: "2010-01-01T00:00:00Z" }, ...expiration],
    nameservers: [{ ldhName: "NS1.HOSTING.TEST" }],
    secureDNS: { delegationSigned: false },
    entities: [
      {
        objectClassName: "entity",
        roles: ["registrar"],
        vcardArray: ["vcard", [["fn", {}, "text", "Demo Registrar"]]],
        entities: named ? [abuse()] : [],
      },
    ],
  });
}

function abuse() {
  return {
    objectClassName: "entity",
    roles: ["abuse"],
    vcardArray: [
      "vcard",
      [
        ["email", {}, "text", "abuse@registrar.test"],
        ["tel", {}, "uri", "tel:+1.5550100"],
      ],
    ],
  };
}
