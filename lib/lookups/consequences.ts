import type { Consequences } from "#lib/report/fix-order.ts";

const NO_DOMAIN = "mx/domain-does-not-exist";

/** By the id of a check: the checks whose failure it follows from, or that say the same of the same record. In a list of what to fix it stands with them. */
export const consequences: Consequences = {
  "dns/not-delegated": [NO_DOMAIN],
  "mx/no-mail-server": [NO_DOMAIN],
  "provider/domain-does-not-exist": [NO_DOMAIN],
  "dkim/domain-does-not-exist": [NO_DOMAIN],
  "spf/none": [NO_DOMAIN],
  "dmarc/record-missing": [NO_DOMAIN],
  "dkim/no-key-found": [NO_DOMAIN],
  "mta-sts/not-published": [NO_DOMAIN],
  "dane/no-records": [NO_DOMAIN],
  "tls-rpt/record-missing": [NO_DOMAIN],
  "smtp/no-address": [NO_DOMAIN, "mx/no-mail-server", "mx/target-without-address"],
  "smtp/address-not-public": ["mx/address-not-public"],
  "blacklist/address-not-public": ["mx/address-not-public"],
  "dmarc/spf-missing": ["spf/none"],
  "dmarc/domainkey-missing": ["dkim/no-key-found"],
  "mta-sts/reports-missing": ["tls-rpt/record-missing"],
};
