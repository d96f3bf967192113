import { fieldViews } from "#app/field-views.ts";
import { networkView } from "#app/network-view.ts";
import { NotForYou } from "#components/account/not-for-you.tsx";
import { Shell } from "#components/layout/shell.tsx";
import { TextLookup } from "#components/lookup/text-lookup.tsx";
import { t } from "#components/texts.ts";
import type { AnyLookup, TextSource } from "#lib/engine/lookup.ts";
import { lookups } from "#lib/lookups/registry.ts";
import { apiPath } from "#lib/lookups/url.ts";

/** The page of a lookup of a text. The server draws the form; the browser sends the text and shows the report. */
export async function TextPage({ lookup, text }: { lookup: AnyLookup; text: TextSource }) {
  const network = await networkView();
  const { label, help, placeholder, most } = text;
  const { fields } = fieldViews(lookup, {}, []);
  const api = apiPath(lookup.id, { target: "" });
  const example = network.network === "demo" ? text.example : null;
  if (!network.account.probes)
    return (
      <Shell network={network} command={`${lookup.id}:`}>
        <h1 className="text-title font-semibold tracking-tight">{lookup.title}</h1>
        <p className="mt-1 mb-6 max-w-prose text-lead text-muted">{lookup.summary}</p>
        <NotForYou account={network.account} what={t("allowed.text")} next={`/${lookup.id}`} />
      </Shell>
    );
  return (
    <Shell network={network} command={`${lookup.id}:`}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <noscript>
          <p>
            {t("text.noscript")} <code className="font-mono">curl --data-binary @message.eml …{api}</code>
          </p>
        </noscript>
        <TextLookup
          view={{ lookup: lookup.id, title: lookup.title, summary: lookup.summary, label, help, placeholder, most, example, fields, api }}
          whys={Object.fromEntries(lookup.checks.map(({ id, why }) => [id, why]))}
          lookups={Object.keys(lookups)}
        />
      </div>
    </Shell>
  );
}
