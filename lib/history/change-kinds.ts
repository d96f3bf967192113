import type { Change } from "#lib/report/change.ts";
import type { Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";

/** Every kind of change with its sentence. Ids are public: never renamed, never reused. */
export const changeKinds = {
  "mx/server-added": "{host} now receives mail, with preference {preference}.",
  "mx/server-removed": "{host} no longer receives mail.",
  "mx/order-changed": "Senders try the mail servers in another order.",
  "mx/null-mx": "The domain now says that it takes no mail (null MX).",
  "mx/null-mx-ended": "The domain no longer says that it takes no mail (null MX).",
  "mx/records-removed": "The domain has no MX record any more.",
  "mx/records-added": "The domain has MX records now.",
  "mx/address-changed": "{host} has moved to other addresses ({family}).",
  "mx/addresses-removed": "{host} has no {family} address any more.",
  "mx/addresses-added": "{host} has an {family} address now.",
  "spf/published": "{name} has an SPF record now.",
  "spf/removed": "{name} has no SPF record any more.",
  "spf/all-weaker": "SPF at {name} asks for less about all other senders: {from} became {to} (weaker).",
  "spf/all-stronger": "SPF at {name} asks for more about all other senders: {from} became {to} (stronger).",
  "spf/include-added": "SPF at {name} now includes {domain}.",
  "spf/include-removed": "SPF at {name} no longer includes {domain}.",
  "spf/term-added": "SPF at {name} has a new term: {term}",
  "spf/term-removed": "SPF at {name} lost a term: {term}",
  "spf/order-changed": "SPF at {name} has its terms in another order, which decides here, since they do not all say the same.",
  "spf/include-broken": "{name}, which SPF includes, has no SPF record any more.",
  "spf/include-mended": "{name}, which SPF includes, has an SPF record again.",
  "spf/records-changed": "{name} now has {after} SPF records; it had {before}.",
  "dmarc/published": "DMARC is there: the policy is {policy}.",
  "dmarc/removed": "No DMARC record applies any more.",
  "dmarc/policy-weaker": "DMARC asks for less: {from} became {to} (weaker).",
  "dmarc/policy-stronger": "DMARC asks for more: {from} became {to} (stronger).",
  "dmarc/subdomains-weaker": "DMARC asks for less for {subject}: {from} became {to} (weaker).",
  "dmarc/subdomains-stronger": "DMARC asks for more for {subject}: {from} became {to} (stronger).",
  "dmarc/alignment-weaker": "DMARC compares {tag} less strictly: strict became relaxed (weaker).",
  "dmarc/alignment-stronger": "DMARC compares {tag} strictly: relaxed became strict (stronger).",
  "dmarc/reports-changed": "DMARC reports ({tag}) go elsewhere: {from} became {to}.",
  "dmarc/tag-changed": "The DMARC tag {tag} went from {from} to {to}.",
  "dmarc/record-moved": "Another DMARC record applies: that of {to} in place of that of {from}.",
  "dkim/key-added": "The selector {selector} has a DKIM key now.",
  "dkim/key-removed": "The selector {selector} has no DKIM key any more.",
  "dkim/key-rotated": "The DKIM key of the selector {selector} is another one.",
  "dkim/key-shorter": "The DKIM key of the selector {selector} is another one, and shorter: {from} bits became {to} (weaker).",
  "dkim/key-revoked": "The DKIM key of the selector {selector} is revoked.",
  "dkim/testing-started": "The DKIM key of the selector {selector} is now marked as a test (weaker).",
  "dkim/testing-ended": "The DKIM key of the selector {selector} is no longer marked as a test (stronger).",
  "dkim/record-changed": "The DKIM record of the selector {selector} says something else of the same key.",
  "mta-sts/published": "The domain has an MTA-STS policy now, in the mode {mode}.",
  "mta-sts/removed": "The domain has no MTA-STS policy any more.",
  "mta-sts/mode-weaker": "The MTA-STS policy asks for less: {from} became {to} (weaker).",
  "mta-sts/mode-stronger": "The MTA-STS policy asks for more: {from} became {to} (stronger).",
  "mta-sts/hosts-changed": "The MTA-STS policy names other mail servers: {from} became {to}.",
  "mta-sts/age-changed": "Senders keep the MTA-STS policy for another time: {from} s became {to} s.",
  "tls-rpt/published": "The domain asks for reports on TLS now.",
  "tls-rpt/removed": "The domain asks for no reports on TLS any more.",
  "tls-rpt/reports-changed": "Reports on TLS go elsewhere: {from} became {to}.",
  "bimi/published": "The domain has a BIMI record now.",
  "bimi/removed": "The domain has no BIMI record any more.",
  "bimi/changed": "The BIMI record names another indicator or certificate.",
  "dane/published": "{host} has TLSA records now.",
  "dane/removed": "{host} has no TLSA records any more.",
  "dane/changed": "{host} has other TLSA records.",
  "blacklist/listed": "{subject} is now listed on {list}.",
  "blacklist/delisted": "{subject} is no longer listed on {list}.",
} as const;

export type ChangeId = keyof typeof changeKinds;

interface Seen {
  before: string | null;
  after: string | null;
}

/** Makes a change of a declared kind. */
export function change(id: ChangeId, direction: Change["direction"], params: Params, { before, after }: Seen): Change {
  const [lookup = ""] = id.split("/");
  return { id, lookup, direction, text: fill(changeKinds[id], params), params, before, after };
}
