import Link from "next/link";
import { t } from "#components/texts.ts";
import type { LookupView } from "./domain-page.ts";

/** To the page of this lookup alone, with its transcript. */
export function PartLink({ lookup }: { lookup: LookupView }) {
  if (lookup.href === null) return null;
  return (
    <Link href={lookup.href} prefetch={false} className="link not-printed justify-self-start text-muted">
      {t("domain.alone")}
      <span className="sr-only">: {lookup.title}</span>
    </Link>
  );
}
