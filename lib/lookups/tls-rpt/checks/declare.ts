import { checkOn } from "#lib/engine/check.ts";
import type { TlsRptFacts } from "#lib/lookups/tls-rpt/facts.ts";

/** Declares a check of the TLS-RPT lookup. */
export const tlsRptCheck = checkOn<TlsRptFacts>();
