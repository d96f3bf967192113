import type { ReportState } from "#lib/report/reduce.ts";
import type { DomainPageView, GroupView } from "./domain-page.ts";
import { MailServers } from "./mail-servers.tsx";
import { PartItem } from "./part-item.tsx";

interface GroupProps {
  group: GroupView;
  page: DomainPageView;
  /** The reports of the group's lookups, in their order. */
  parts: readonly ReportState[];
  running: boolean;
}

/** The lookups of one group. The mail servers lie open, all others open at a click. */
export function Group({ group, page, parts, running }: GroupProps) {
  return (
    <section aria-label={group.title} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 className="text-lead font-semibold">{group.title}</h2>
      <div className="border-b border-line">
        {group.lookups.map((lookup, i) => {
          const part = parts[i];
          if (!part) return null;
          const Item = lookup.id === "mx" ? MailServers : PartItem;
          return <Item key={lookup.id} lookup={lookup} part={part} page={page} running={running} />;
        })}
      </div>
    </section>
  );
}
