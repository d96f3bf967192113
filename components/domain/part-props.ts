import type { ReportState } from "#lib/report/reduce.ts";
import type { DomainPageView, LookupView } from "./domain-page.ts";

/** What every place of a lookup gets. */
export interface PartProps {
  lookup: LookupView;
  part: ReportState;
  page: DomainPageView;
  running: boolean;
}
