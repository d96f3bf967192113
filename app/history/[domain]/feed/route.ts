import { originOf } from "#app/opensearch.xml/description.ts";
import { guarded } from "#app/server/guarded.ts";
import { historyOf } from "#app/server/history.ts";
import { storeProblem } from "#app/server/keep-domain.ts";
import { readDomain } from "#app/server/read-domain.ts";
import { errorResponse, fileResponse } from "#app/server/respond.ts";
import { reader } from "#components/language/reader.ts";
import { t } from "#components/texts.ts";
import { type FeedItem, rss } from "#lib/history/feed.ts";
import type { Run } from "#lib/history/history-format.ts";
import { feedPath, historyPath, runPath } from "#lib/lookups/history-path.ts";

interface Context {
  params: Promise<{ domain: string }>;
}

/** Every result of a domain that differs from the one before, for feed readers. It asks nothing: what is not run is not seen. */
export const GET = guarded<Context>("history", async (request, { params }) => {
  const { domain } = await params;
  const reading = readDomain(domain);
  if (!reading.ok) return errorResponse("invalid-input", "The question cannot be asked as it stands.", reading.issues);
  const { input, unicode } = reading;
  const history = await historyOf(input.target, {});
  if (!history.ok) return errorResponse("unavailable", storeProblem(history.fault));
  const origin = originOf(request.headers) ?? "";
  const feed = rss({
    title: t("history.feedTitle", { domain: unicode }),
    description: t("history.feedDescription", { domain: unicode }),
    link: `${origin}${historyPath(input.target)}`,
    self: `${origin}${feedPath(input.target)}`,
    language: reader().language,
    items: (history.value?.runs ?? []).map((run, i, runs) => itemOf(run, runs[i + 1]?.id, input.target, origin)),
  });
  return fileResponse(feed, "application/rss+xml");
});

function itemOf({ id, headline, firstSeen, comparison }: Run, before: string | undefined, domain: string, origin: string): FeedItem {
  const changes = comparison?.changes.map(({ text }) => text) ?? [];
  const checks = comparison?.checks.map(({ title, before, after }) => `${title}: ${t(`status.${before}`)} → ${t(`status.${after}`)}`) ?? [];
  const path = before === undefined ? runPath(domain, id) : historyPath(domain, { from: before, to: id });
  return {
    id,
    title: changes[0] ?? checks[0] ?? headline,
    lines: [...changes, ...checks, headline],
    link: `${origin}${path}`,
    at: firstSeen,
  };
}
