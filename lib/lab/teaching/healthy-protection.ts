import type { Scenario } from "#lib/engine/scenario.ts";
import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";
import type { TeachingScenario } from "./teaching-scenario.ts";

const WEB = ["203.0.113.210", "2001:db8:7ea:3::80"];
const POLICY = "version: STSv1\nmode: enforce\nmx: mx1.healthy.test\nmx: mx2.healthy.test\nmax_age: 1209600\n";
const INDICATOR = `<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny-ps" viewBox="0 0 96 96">
<title>Healthy</title>
<rect width="96" height="96" fill="#134e4a"/>
<path d="M40 20h16v20h20v16H56v20H40V56H20V40h20z" fill="#f0fdfa"/>
</svg>
`;

/** What else protects the mail of the healthy domain, both ways: its zone is signed, its servers speak TLS, its policies are enforced. */
const domain: Pick<Scenario, "zones" | "signed" | "records" | "smtp" | "https"> = {
  zones: ["healthy.test"],
  signed: ["healthy.test"],
  records: `
${txtLine("_dmarc.healthy.test", "v=DMARC1; p=reject; rua=mailto:dmarc@healthy.test")}
${txtLine("_mta-sts.healthy.test", "v=STSv1; id=20261124120000;")}
${txtLine("_smtp._tls.healthy.test", "v=TLSRPTv1; rua=mailto:tls@healthy.test")}
${txtLine("default._bimi.healthy.test", "v=BIMI1; l=https://www.healthy.test/indicator.svg; a=https://www.healthy.test/mark.pem;")}
mta-sts.healthy.test.       3600 IN A    203.0.113.210
mta-sts.healthy.test.       3600 IN AAAA 2001:db8:7ea:3::80
www.healthy.test.           3600 IN A    203.0.113.210
www.healthy.test.           3600 IN AAAA 2001:db8:7ea:3::80
_25._tcp.mx1.healthy.test.  3600 IN TLSA 3 1 1 {key sha256 mx1.healthy.test}
_25._tcp.mx1.healthy.test.  3600 IN TLSA 2 1 1 {intermediate key sha256 mx1.healthy.test}
_25._tcp.mx2.healthy.test.  3600 IN TLSA 3 1 1 {key sha256 mx2.healthy.test}
_25._tcp.mx2.healthy.test.  3600 IN TLSA 2 1 1 {intermediate key sha256 mx2.healthy.test}
`,
  smtp: [
    { host: "mx1.healthy.test", addresses: ["192.0.2.210", "2001:db8:7ea:1::25"] },
    { host: "mx2.healthy.test", addresses: ["198.51.100.210", "2001:db8:7ea:2::25"] },
  ],
  https: [
    { host: "mta-sts.healthy.test", addresses: WEB, files: { "/.well-known/mta-sts.txt": { body: POLICY } } },
    {
      host: "www.healthy.test",
      addresses: WEB,
      files: {
        "/indicator.svg": { headers: { "content-type": "image/svg+xml" }, body: INDICATOR },
        "/mark.pem": { headers: { "content-type": "application/x-pem-file" }, body: { mark: { svg: INDICATOR, names: ["healthy.test"] } } },
      },
    },
  ],
};

/** A scenario in which a lookup finds nothing wrong, and passes these checks at least. */
function healthyAt(lookup: TeachingScenario["lookup"], title: string, ...passes: readonly string[]): TeachingScenario {
  const expect = { verdict: "pass", findings: {}, passes: passes.map((noun) => `${lookup}/${noun}`) } as const;
  return { ...domain, lookup, id: "teaching-healthy", title, input: { target: "healthy.test" }, expect };
}

export const healthyProtection: readonly TeachingScenario[] = [
  healthyAt("dmarc", "A policy that has mail refused which fails", "record-missing"),
  healthyAt("mta-sts", "An enforced policy that names both mail servers", "policy-syntax", "server-not-covered", "not-enforced"),
  healthyAt("tls-rpt", "Senders are asked for reports on TLS", "record-missing", "destination-unreachable"),
  healthyAt("dane", "Signed records of the keys and of the authority", "mx-not-signed", "certificate-mismatch", "no-rollover"),
  healthyAt("bimi", "An indicator that a mark certificate vouches for", "indicator-profile", "evidence-untrusted", "mark-logo"),
  healthyAt("smtp", "Both servers at four addresses, each with TLS and a certificate of its own"),
];
