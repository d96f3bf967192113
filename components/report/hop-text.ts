import { t } from "#components/texts.ts";
import type { Hop } from "#lib/report/schema.ts";

/** One step on the way from the root: whose server was asked, which, and what it said. */
export function hopText({ zone, host, said, to = "" }: Hop): string {
  return t(`hop.${said}`, { zone: named(zone), host, to: named(to) });
}

function named(zone: string): string {
  return zone === "." ? t("hop.root") : zone;
}
