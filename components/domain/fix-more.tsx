import { reader } from "#components/language/reader.ts";
import { Part } from "#components/report/part.tsx";
import { t } from "#components/texts.ts";
import type { Exchange, Finding } from "#lib/report/schema.ts";
import type { Fix } from "#lib/report/suite.ts";
import { RecordChange } from "./record-change.tsx";
import { visibleBy } from "./visible-by.ts";

/** What is said of a fix beyond its finding: the change in the record, when it will be seen, and what it mends besides. */
export function FixMore({ fix, finding, trace }: { fix: Fix; finding: Finding; trace: Exchange[] }) {
  const seen = visibleBy(finding, trace);
  return (
    <>
      <RecordChange finding={finding} />
      {seen && (
        <Part label={t("domain.visible")}>
          <p>
            {t("domain.visibleBy", {
              time: seen.at.toLocaleTimeString(reader().language, { hour: "2-digit", minute: "2-digit" }),
              seconds: seen.ttl,
            })}
          </p>
        </Part>
      )}
      {fix.also.length > 0 && (
        <Part label={t("domain.also")}>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {fix.also.map((id) => (
              <li key={id}>
                <a href={`#${id}`} className="link font-mono text-small">
                  {id}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
