"use client";

import { t } from "#components/texts.ts";
import { useStored } from "#components/ui/use-stored.ts";
import { FAVOURITES, readFavourites } from "./favourites.ts";

/** The favourite domains: those of the account or, without one (null), those of this browser. */
export function FavouriteList({ domains }: { domains: readonly string[] | null }) {
  const [stored] = useStored(FAVOURITES, readFavourites);
  const shown = domains ?? stored;
  if (shown.length === 0) return null;
  return (
    <section aria-label={t("favourite.heading")}>
      <h2 className="mb-1 text-muted">{t("favourite.heading")}</h2>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-x-8 sm:grid-cols-[repeat(2,minmax(0,1fr))]">
        {shown.map((domain) => (
          <li key={domain}>
            <a href={`/domain/${encodeURIComponent(domain)}`} className="link inline-block py-1 font-mono wrap-anywhere">
              {domain}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
