import { drawBadge } from "#app/badge/draw.ts";
import { guarded } from "#app/server/guarded.ts";
import { forReader } from "#app/server/readers-language.ts";
import { errorResponse, limitResponse } from "#app/server/respond.ts";
import { verdictNow } from "#app/server/verdict-now.ts";
import { verdictStatus } from "#components/report/verdict-status.ts";
import { t } from "#components/texts.ts";
import { findAskable } from "#lib/lookups/askable.ts";
import { findLookup } from "#lib/lookups/registry.ts";
import { readTarget } from "#lib/lookups/url.ts";
import { bothForms } from "#lib/names/domain.ts";

interface Context {
  params: Promise<{ lookup: string; target: string }>;
}

/**
 * The verdict of a lookup or of a domain as a picture: /badge/spf/gmail.com.svg, /badge/domain/gmail.com.svg. An image tag anywhere may ask for it, so
 * it runs what asks the DNS only, within the limits and the cache; nothing here connects to the servers of whoever is checked, nor asks a blacklist, which
 * would soon answer nobody here.
 */
export const GET = guarded<Context>("run", async (request, { params }, principal) => {
  const { lookup: id, target: file } = await params;
  const asked = findAskable(id);
  const target = /^(.+)\.svg$/.exec(file)?.[1];
  const lookup = findLookup(id);
  if (!asked || asked.text || target === undefined || lookup?.active || lookup?.group === "Reputation")
    return errorResponse("not-found", NO_BADGE);
  const reading = readTarget(id, [target], {});
  if (!reading.ok) return errorResponse("invalid-input", "The question cannot be asked as it stands.", reading.issues);
  const now = await verdictNow(principal, asked, reading, request.signal);
  if (!now.ok) return limitResponse(now.limit);
  const word = t(`status.${verdictStatus[now.verdict]}`);
  const { title: label } = forReader(asked);
  const name = bothForms(reading.input.target, reading.unicode);
  const title = t("badge.title", { label, name, word, at: now.startedAt.slice(0, 16).replace("T", " ") });
  return new Response(drawBadge({ label, word, title }, now.verdict), {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": "private, max-age=300",
    },
  });
});

const NO_BADGE =
  "There is no such badge. There is one for each lookup that asks the DNS only, but for blacklists, and for a domain: /badge/domain/gmail.com.svg";
