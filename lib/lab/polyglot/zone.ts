import type { ServerSource, ZoneSource } from "#lib/lab/types.ts";
import { COCKTAIL, PAYLOADS } from "./payloads.ts";

const APEX = "polyglot.test";
const ADDRESS = "198.51.100.247";
const MOST_OF_A_STRING = 255;
const MOST_OF_A_LABEL = 63;

/** Everything that the owner of a domain can write somewhere, written by somebody who means it ill. All of it must be seen, none obeyed. */
export const polyglot: ZoneSource & ServerSource = {
  id: APEX,
  zones: [APEX],
  records: [
    `${APEX}. 5 IN SOA ns1.hosting.test. ${label("<script>polyglot()</script>")}.${APEX}. 2026112401 14400 3600 1209600 5`,
    `${APEX}. 5 IN MX 10 mx.${APEX}.`,
    `${APEX}. 5 IN MX 20 ${label("<img/src=x/onerror=polyglot()>")}.${APEX}.`,
    `${APEX}. 5 IN MX 30 ${label("=1+1\x1b[31m\u202e\n")}.${APEX}.`,
    `${APEX}. 5 IN A ${ADDRESS}`,
    `mx.${APEX}. 5 IN A ${ADDRESS}`,
    `mta-sts.${APEX}. 5 IN A ${ADDRESS}`,
    `www.${APEX}. 5 IN A ${ADDRESS}`,
    `247.100.51.198.in-addr.arpa. 5 IN PTR ${label("'><svg/onload=polyglot()>")}.${APEX}.`,
    `${APEX}. 5 IN CAA 0 issue ${quoted(COCKTAIL.slice(0, 200))}`,
    ...PAYLOADS.map((text) => txt(APEX, text)),
    ...PAYLOADS.map((text) => txt(`each.${APEX}`, text)),
    txt(APEX, `v=spf1 ${COCKTAIL} -all`),
    txt(`_dmarc.${APEX}`, `v=DMARC1; p=reject; rua=mailto:a@${APEX},javascript:polyglot(); ${COCKTAIL}`),
    txt(`_mta-sts.${APEX}`, "v=STSv1; id=1"),
    txt(`_smtp._tls.${APEX}`, `v=TLSRPTv1; rua=https://www.${APEX}/${COCKTAIL}`),
    txt(`default._bimi.${APEX}`, `v=BIMI1; l=https://www.${APEX}/logo.svg; a=https://www.${APEX}/mark.pem; ${COCKTAIL}`),
    txt(`default._domainkey.${APEX}`, `v=DKIM1; n=${COCKTAIL}; p=AAAA`),
    // What changes when it is told to: lib/lab/changing.ts.
    txt(`second.${APEX}`, `v=spf1 include:${COCKTAIL.slice(0, 300)} ~all`),
    txt(`_dmarc.second.${APEX}`, `v=DMARC1; p=none; ${COCKTAIL.slice(0, 300)}`),
    `second.${APEX}. 5 IN MX 10 ${label("<b>=1+1]]></b>")}.${APEX}.`,
    txt(`first.state.${APEX}`, "The first state.", 0),
    txt(`second.state.${APEX}`, "The second state.", 0),
  ].join("\n"),
  smtp: [
    {
      host: `mx.${APEX}`,
      addresses: [ADDRESS],
      certificate: { names: [`<script>polyglot()</script>.${APEX}`, `=1+1.${APEX}`, `\x1b[31m.${APEX}`] },
      replies: {
        greeting: `220 ${COCKTAIL}`,
        EHLO: [`250-${COCKTAIL}`, "250-STARTTLS", ...PAYLOADS.slice(0, 12).map((text) => `250-${text.slice(0, 200)}`), "250 HELP"].join(
          "\n",
        ),
        RCPT: `554 ${COCKTAIL}`,
        QUIT: `221 ${COCKTAIL}`,
      },
    },
  ],
  https: [
    {
      host: `mta-sts.${APEX}`,
      addresses: [ADDRESS],
      files: {
        "/.well-known/mta-sts.txt": {
          headers: { "content-type": `text/html; charset="<script>polyglot()</script>"` },
          body: ["version: STSv1", "mode: enforce", ...PAYLOADS.map((text) => `mx: ${text.slice(0, 200)}`), "max_age: 86400", ""].join(
            "\r\n",
          ),
        },
      },
    },
    {
      host: `www.${APEX}`,
      addresses: [ADDRESS],
      files: {
        "/logo.svg": {
          headers: { "content-type": "image/svg+xml" },
          body: `<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny-ps" viewBox="0 0 9 9" onload="polyglot()"><title>&lt;script&gt;polyglot()&lt;/script&gt; =1+1</title><script>polyglot()</script><image href="https://evil.test/x.png"/></svg>`,
        },
        "/mark.pem": { body: `-----BEGIN CERTIFICATE-----\n${COCKTAIL}\n-----END CERTIFICATE-----\n` },
      },
    },
  ],
};

/** A TXT record of the text as UTF-8, octet by octet, in strings as long as they may be. */
function txt(name: string, text: string, ttl = 5): string {
  const octets = Buffer.from(text);
  const strings = Array.from({ length: Math.ceil(octets.length / MOST_OF_A_STRING) }, (_, i) =>
    octets.subarray(i * MOST_OF_A_STRING, (i + 1) * MOST_OF_A_STRING),
  );
  return `${name}. ${ttl} IN TXT ${strings.map((string) => `"${escaped(string)}"`).join(" ")}`;
}

function quoted(text: string): string {
  return `"${escaped(Buffer.from(text))}"`;
}

/** A text as one label of a name, as names are written here: printable characters stand as they are. None of them may be a dot, a quote, a blank or a semicolon. */
function label(text: string): string {
  return [...Buffer.from(text).subarray(0, MOST_OF_A_LABEL)]
    .map((octet) => (octet > 0x20 && octet < 0x7f ? String.fromCharCode(octet).toLowerCase() : ddd(octet)))
    .join("");
}

/** Every octet but letters and digits as `\\DDD` (RFC 1035 §5.1). */
function escaped(octets: Uint8Array): string {
  return [...octets].map((octet) => (/[a-z0-9]/i.test(String.fromCharCode(octet)) ? String.fromCharCode(octet) : ddd(octet))).join("");
}

function ddd(octet: number): string {
  return `\\${String(octet).padStart(3, "0")}`;
}
