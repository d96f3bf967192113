import type { Metadata } from "next";
import Link from "next/link";
import { networkView } from "#app/network-view.ts";
import { forReader, templateForReader } from "#app/server/readers-language.ts";
import { Shell } from "#components/layout/shell.tsx";
import { SeverityMark } from "#components/report/severity-mark.tsx";
import { TemplateText } from "#components/report/template-text.tsx";
import { t } from "#components/texts.ts";
import { Section } from "#components/ui/section.tsx";
import type { AnyLookup } from "#lib/engine/lookup.ts";
import { lookups } from "#lib/lookups/registry.ts";

export function generateMetadata(): Metadata {
  return { title: t("checks.heading") };
}

/** Every check there is, from its declaration. */
export default async function ChecksPage() {
  return (
    <Shell network={await networkView()} command="">
      <h1 className="text-title font-semibold tracking-tight">{t("checks.heading")}</h1>
      <p className="mt-1 mb-8 max-w-prose text-lead text-muted">{t("checks.intro")}</p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        {Object.values<AnyLookup>(lookups)
          .map(forReader)
          .map(({ id, title, checks }) => (
            <Section key={id} id={id} heading={title}>
              <ul className="border-t border-line">
                {checks.map((check) => (
                  <li key={check.id} className="grid gap-x-4 border-b border-line py-2.5 sm:grid-cols-[7rem_minmax(0,1fr)_minmax(0,16rem)]">
                    <SeverityMark severity={check.severity} />
                    <Link href={`/checks/${check.id}`} prefetch={false} className="link">
                      <TemplateText text={templateForReader(check.title)} />
                    </Link>
                    <span className="font-mono text-small wrap-anywhere text-muted sm:text-right">{check.id}</span>
                  </li>
                ))}
              </ul>
            </Section>
          ))}
      </div>
    </Shell>
  );
}
