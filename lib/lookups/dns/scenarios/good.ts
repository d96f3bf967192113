/** Checks that a zone passes which is well, and that is not skipped for its form. */
export const GOOD = [
  "dns/not-delegated",
  "dns/nobody-speaks",
  "dns/parent-inconsistent",
  "dns/delegation-differs",
  "dns/glue-missing",
  "dns/glue-differs",
  "dns/too-few-servers",
  "dns/server-without-address",
  "dns/server-is-alias",
  "dns/server-name-invalid",
  "dns/shared-address",
  "dns/address-not-public",
  "dns/not-authoritative",
  "dns/no-udp",
  "dns/no-tcp",
  "dns/edns-missing",
  "dns/letters-changed",
  "dns/open-recursion",
  "dns/upward-referral",
  "dns/zone-transfer-open",
  "dns/version-disclosed",
  "dns/serials-differ",
  "dns/soa-differs",
  "dns/ns-sets-differ",
  "dns/soa-contradiction",
  "dns/soa-values",
  "dns/mailbox-invalid",
  "dns/primary-invalid",
  "dns/one-prefix",
  "dns/one-system",
  "dns/no-ipv6",
  "dns/caa-missing",
  "dns/wildcard",
  "dns/parent-not-asked",
  "dns/server-silent",
  "dns/unanswered-question",
];

/** What is said of all servers, and so of none where one did not answer. */
export const OF_EVERY_SERVER = [
  "dns/not-authoritative",
  "dns/no-udp",
  "dns/no-tcp",
  "dns/edns-missing",
  "dns/letters-changed",
  "dns/open-recursion",
  "dns/upward-referral",
  "dns/zone-transfer-open",
  "dns/version-disclosed",
  "dns/serials-differ",
  "dns/soa-differs",
  "dns/ns-sets-differ",
];

export function goodBut(...ids: string[]): string[] {
  return GOOD.filter((id) => !ids.includes(id));
}

/** What answers over UDP show, and nothing else. */
export const OVER_UDP = [
  "dns/letters-changed",
  "dns/edns-missing",
  "dns/open-recursion",
  "dns/upward-referral",
  "dns/version-disclosed",
  "dns/ns-sets-differ",
];
