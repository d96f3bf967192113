import Link from "next/link";
import { t } from "#components/texts.ts";

export interface TabView {
  id: string;
  title: string;
  href: string;
}

/** The lookups that the same target can be asked about. */
export function LookupTabs({ tabs, current }: { tabs: TabView[]; current: string }) {
  return (
    <nav aria-label={t("nav.lookups")} className="not-printed mb-6 overflow-x-auto border-b border-line">
      <ul className="flex gap-6">
        {tabs.map(({ id, title, href }) => (
          <li key={id}>
            <Link
              href={href}
              prefetch={false}
              aria-current={id === current ? "page" : undefined}
              className="-mb-px block pt-2 pb-2.5 whitespace-nowrap text-muted -outline-offset-2 hover:text-ink aria-[current=page]:border-b-2 aria-[current=page]:border-ink aria-[current=page]:pb-2 aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
