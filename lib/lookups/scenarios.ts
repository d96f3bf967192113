import type { Scenario } from "#lib/engine/scenario.ts";
import { asnScenarios } from "./asn/scenarios.ts";
import { bimiScenarios } from "./bimi/scenarios.ts";
import { blacklistScenarios } from "./blacklist/scenarios.ts";
import { sendersScenarios } from "./blacklist/senders/scenarios.ts";
import { compareScenarios } from "./compare/scenarios.ts";
import { daneScenarios } from "./dane/scenarios.ts";
import { dkimScenarios } from "./dkim/scenarios.ts";
import { dmarcScenarios } from "./dmarc/scenarios.ts";
import { dnsScenarios } from "./dns/scenarios.ts";
import { dnssecScenarios } from "./dnssec/scenarios.ts";
import { headersScenarios } from "./headers/scenarios.ts";
import { mtaStsScenarios } from "./mta-sts/scenarios.ts";
import { mxScenarios } from "./mx/scenarios.ts";
import { providerScenarios } from "./provider/scenarios.ts";
import { rdapScenarios } from "./rdap/scenarios.ts";
import { recordScenarios } from "./records/scenarios.ts";
import type { LookupId } from "./registry.ts";
import { reverseScenarios } from "./reverse/scenarios.ts";
import { smtpScenarios } from "./smtp/scenarios.ts";
import { spfScenarios } from "./spf/scenarios.ts";
import { tlsRptScenarios } from "./tls-rpt/scenarios.ts";

/** The scenarios of every lookup: served by the demo network, and run by lookups.test.ts. */
export const scenarios = {
  mx: mxScenarios,
  spf: spfScenarios,
  dkim: dkimScenarios,
  dmarc: dmarcScenarios,
  bimi: bimiScenarios,
  "mta-sts": mtaStsScenarios,
  dane: daneScenarios,
  "tls-rpt": tlsRptScenarios,
  smtp: smtpScenarios,
  headers: headersScenarios,
  provider: providerScenarios,
  blacklist: blacklistScenarios,
  senders: sendersScenarios,
  ...recordScenarios,
  dns: dnsScenarios,
  compare: compareScenarios,
  dnssec: dnssecScenarios,
  reverse: reverseScenarios,
  asn: asnScenarios,
  rdap: rdapScenarios,
} as const satisfies Record<LookupId, readonly Scenario[]>;
