import { exampleCommands } from "#app/examples.ts";
import { networkView } from "#app/network-view.ts";
import { connects } from "#app/tabs.ts";
import { NotForYou } from "#components/account/not-for-you.tsx";
import { Shell } from "#components/layout/shell.tsx";
import { CommandList } from "#components/lookup/command-list.tsx";
import type { FieldView } from "#components/lookup/field-view.ts";
import { LookupForm } from "#components/lookup/lookup-form.tsx";
import { t } from "#components/texts.ts";
import type { AnyAskable } from "#lib/engine/lookup.ts";
import { parseCommand } from "#lib/lookups/command.ts";

/** The form of one lookup, or of the domain report. */
export async function AskPage({ lookup, fields, strays }: { lookup: AnyAskable; fields: FieldView[]; strays: string[] }) {
  const network = await networkView();
  const allowed = network.account.probes || !connects(lookup);
  const examples = exampleCommands(network).filter((example) => {
    const command = parseCommand(example);
    return command.ok && command.path.startsWith(`/${lookup.id}/`);
  });
  return (
    <Shell network={network} command="">
      <div className="grid gap-8">
        <div>
          <h1 className="text-title font-semibold tracking-tight">{lookup.title}</h1>
          <p className="mt-1 max-w-prose text-lead text-muted">{lookup.summary}</p>
        </div>
        {allowed ? (
          <LookupForm lookup={lookup.id} fields={fields} strays={strays} />
        ) : (
          <NotForYou account={network.account} what={t("allowed.probe")} next={`/${lookup.id}`} />
        )}
        {allowed && (
          <div className="max-w-prose">
            <CommandList heading={t("form.examples")} commands={examples} />
          </div>
        )}
      </div>
    </Shell>
  );
}
