import type { Lookup } from "#lib/engine/lookup.ts";
import { domainInput } from "#lib/lookups/txt-records/domain-input.ts";
import type { Input } from "#lib/report/schema.ts";
import { tlsRptChecks } from "./checks/all.ts";
import { tlsRptColumns } from "./columns.ts";
import type { TlsRptFacts } from "./facts.ts";
import { gatherTlsRpt } from "./gather.ts";
import { tlsRptHeadline, tlsRptMeasures } from "./headline.ts";

/** Does a domain ask senders for reports on TLS? */
export const tlsRpt: Lookup<Input, TlsRptFacts> = {
  id: "tls-rpt",
  aliases: ["tlsrpt"],
  title: "TLS reports",
  summary: "Whether a domain asks senders to report when they cannot deliver over TLS, and whether the reports can arrive.",
  group: "Transport security",
  input: domainInput("_smtp._tls"),
  fields: [
    { name: "target", label: "Domain", help: "The part of an e-mail address after the @.", placeholder: "gmail.com", required: true },
  ],
  columns: tlsRptColumns,
  checks: tlsRptChecks,
  active: false,
  budget: 250,
  gather: gatherTlsRpt,
  headline: tlsRptHeadline,
  measures: tlsRptMeasures,
};
