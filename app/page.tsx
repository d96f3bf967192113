import { exampleCommands } from "#app/examples.ts";
import { networkView } from "#app/network-view.ts";
import { favouritesOf } from "#app/server/favourites.ts";
import { pageAccess } from "#app/server/page-access.ts";
import { sayForReader } from "#app/server/readers-language.ts";
import { Mark } from "#components/layout/mark.tsx";
import { Shell } from "#components/layout/shell.tsx";
import { CommandBox } from "#components/lookup/command-box.tsx";
import { CommandList } from "#components/lookup/command-list.tsx";
import { CommandProblem } from "#components/lookup/command-problem.tsx";
import { FavouriteList } from "#components/lookup/favourite-list.tsx";
import { Recent } from "#components/lookup/recent.tsx";
import { t } from "#components/texts.ts";
import { parseCommand } from "#lib/lookups/command.ts";

/** The one box. `?q=` holds a command that could not be understood. */
export default async function StartPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const { q } = await searchParams;
  const typed = typeof q === "string" ? q.normalize("NFKC").trim() : null;
  const command = typed === null ? null : parseCommand(typed);
  const problem = command && !command.ok ? command : null;
  const network = await networkView();
  const favourites = await favouritesOf(await pageAccess("read"));
  return (
    <Shell network={network}>
      <div className="mx-auto grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-10 pt-[8dvh]">
        <div>
          <Mark className="mb-5 size-10" />
          <h1 className="mb-6 text-large font-medium text-balance">{t("start.what")}</h1>
          <CommandBox value={typed ?? ""} large problem={problem ? "command-problem" : undefined} />
          {problem && <CommandProblem id="command-problem" typed={typed ?? ""} {...problem} problem={sayForReader(problem.problem)} />}
        </div>
        <FavouriteList domains={favourites} />
        <CommandList heading={t("start.examples")} commands={exampleCommands(network)} />
        <Recent />
      </div>
    </Shell>
  );
}
