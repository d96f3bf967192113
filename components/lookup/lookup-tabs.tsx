import Link from "next/link";
import { t } from "#components/texts.ts";
import { TabRow } from "./tab-row.tsx";

export interface TabView {
  id: string;
  title: string;
  href: string;
  /** The current lookup stands behind this tab. */
  around?: boolean;
}

/** The lookups that the same target can be asked about, and below them the types of records where one is shown. */
export function LookupTabs({ tabs, types, current }: { tabs: TabView[]; types: TabView[]; current: string }) {
  return (
    <nav aria-label={t("nav.lookups")} className="not-printed mb-6">
      <TabRow>
        <ul className="flex gap-x-6 sm:flex-wrap">
          {tabs.map((tab) => (
            <Tab
              key={tab.id}
              {...tab}
              current={tab.id === current}
              className="-mb-px pt-2 pb-2.5 aria-[current]:border-b-2 aria-[current]:border-ink aria-[current]:pb-2"
            />
          ))}
        </ul>
      </TabRow>
      {types.length > 0 && (
        <ul aria-label={t("nav.types")} className="flex flex-wrap gap-x-4 pt-2">
          {types.map((type) => (
            <Tab key={type.id} {...type} current={type.id === current} className="py-1 font-mono" />
          ))}
        </ul>
      )}
    </nav>
  );
}

function Tab({ title, href, around, current, className }: TabView & { current: boolean; className: string }) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        aria-current={current ? "page" : around}
        className={`block whitespace-nowrap text-muted -outline-offset-2 hover:text-ink aria-[current]:font-medium aria-[current]:text-ink ${className}`}
      >
        {title}
      </Link>
    </li>
  );
}
