import Link from "next/link";
import type { ReactNode } from "react";

/** A link to the result page of a lookup. Not fetched ahead: a table holds dozens of them. */
export function LookupLink({
  lookup,
  target,
  className = "link",
  children,
}: {
  lookup: string;
  target: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Link href={lookupHref(lookup, target)} prefetch={false} className={className}>
      {children}
    </Link>
  );
}

/** The canonical path: a colon stands as it is, as in an IPv6 address. */
export function lookupHref(lookup: string, target: string): string {
  return `/${lookup}/${encodeURIComponent(target).replaceAll("%3A", ":")}`;
}
