import type { Intent } from "#lib/report/suite.ts";

const TAKES_NO_MAIL = "The domain takes no mail, so there is no delivery that this could protect or report.";
const SENDS_NO_MAIL = "The domain sends no mail, so there is nothing that needs this.";
const LOCKED_DOWN =
  "The domain is locked down: nobody may send in its name, and receivers reject whoever does. Reports would only count the attempts.";

const receivesNone = ({ receives }: Intent) => (receives === "no" ? TAKES_NO_MAIL : null);
const sendsNone = ({ sends }: Intent) => (sends === "no" ? SENDS_NO_MAIL : null);
const lockedDown = ({ kind }: Intent) => (kind === "locked-down" ? LOCKED_DOWN : null);

/** By the id of a check: why its failure is none, given what the domain is for. Only proof lifts a finding: `unsaid` and `unknown` do not. */
export const exemptions: Readonly<Record<string, (intent: Intent) => string | null>> = {
  "mta-sts/not-published": receivesNone,
  "dane/no-records": receivesNone,
  "tls-rpt/record-missing": receivesNone,
  "dkim/no-key-found": sendsNone,
  "dmarc/domainkey-missing": sendsNone,
  "bimi/no-record": sendsNone,
  "dmarc/aggregate-reports-missing": lockedDown,
};
