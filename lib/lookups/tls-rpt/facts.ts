import type { Route } from "#lib/protocols/mx/route.ts";
import type { ReportUri } from "#lib/protocols/report-uri/report-uri.ts";
import type { TlsRptSelection } from "#lib/protocols/tls-rpt/select.ts";
import type { Answer } from "#lib/transport/types.ts";

/** One destination of `rua`. */
export interface DestinationFacts {
  uri: ReportUri;
  /** Whether reports can reach its host; null where it was not asked: not valid, or past the most that one report asks about. */
  route: Route | null;
}

/** All that the checks of the TLS-RPT lookup judge. */
export interface TlsRptFacts {
  domain: string;
  /** `_smtp._tls.` before the domain. */
  name: string;
  answer: Answer;
  selection: TlsRptSelection;
  /** The name that drafts of the standard used; nobody asks it any more. */
  draft: { name: string; answer: Answer };
  destinations: DestinationFacts[];
  /** Destinations that were not examined, as they are more than one report asks about. */
  beyond: number;
}

/** A destination that is valid and that a host can be asked about. */
export function isExaminable({ uri }: DestinationFacts): boolean {
  return uri.problems.length === 0 && uri.host !== null && (uri.scheme === "mailto" || uri.scheme === "https");
}
