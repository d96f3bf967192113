import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { networkView } from "#app/network-view.ts";
import { forReader, templateForReader } from "#app/server/readers-language.ts";
import { Shell } from "#components/layout/shell.tsx";
import { Part } from "#components/report/part.tsx";
import { SeverityMark } from "#components/report/severity-mark.tsx";
import { TemplateText } from "#components/report/template-text.tsx";
import { t } from "#components/texts.ts";
import { findLookup } from "#lib/lookups/registry.ts";

interface Props {
  params: Promise<{ lookup: string; check: string }>;
}

/** The documentation of one check, from its declaration. */
export default async function CheckPage({ params }: Props) {
  const check = await findCheck(params);
  if (!check) notFound();
  return (
    <Shell network={await networkView()} command="">
      <p className="mb-2">
        <Link href="/checks" prefetch={false} className="link text-muted">
          {t("checks.all")}
        </Link>
      </p>
      <h1 className="max-w-prose text-title font-semibold tracking-tight">
        <TemplateText text={templateForReader(check.title)} />
      </h1>
      <div className="mt-6 grid gap-5">
        <Part label={t("checks.severity")}>
          <SeverityMark severity={check.severity} />
          <p className="mt-1">
            <TemplateText text={templateForReader(check.failureTitle)} />
          </p>
        </Part>
        <Part label={t("checks.means")}>
          <TemplateText text={templateForReader(check.why)} />
        </Part>
        <Part label={t("checks.do")}>
          <TemplateText text={templateForReader(check.fix)} />
        </Part>
        {Object.keys(check.details).length > 0 && (
          <Part label={t("checks.details")}>
            <ul className="grid gap-1.5">
              {Object.entries(check.details).map(([key, detail]) => (
                <li key={key}>
                  <TemplateText text={templateForReader(detail)} />
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Part label={t("checks.rules")}>
          <ul className="grid gap-1">
            {check.references.map(({ id, title, url }) => (
              <li key={id}>
                <a href={url} className="link" rel="noreferrer">
                  {id}
                </a>{" "}
                <span className="text-muted">{title}</span>
              </li>
            ))}
          </ul>
        </Part>
        <Part label={t("checks.id")}>
          <code className="font-mono">{check.id}</code>
        </Part>
      </div>
    </Shell>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const check = await findCheck(params);
  return check ? { title: check.id } : {};
}

async function findCheck(params: Props["params"]) {
  const { lookup, check } = await params;
  const found = findLookup(lookup);
  return found && forReader(found).checks.find(({ id }) => id === `${lookup}/${check}`);
}
