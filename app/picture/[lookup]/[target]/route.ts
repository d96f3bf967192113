import { pictureFor } from "#app/picture/picture-for.ts";
import { guarded } from "#app/server/guarded.ts";
import { forReader } from "#app/server/readers-language.ts";
import { errorResponse } from "#app/server/respond.ts";
import { findAskable } from "#lib/lookups/askable.ts";
import { readTarget } from "#lib/lookups/url.ts";
import { bothForms } from "#lib/names/domain.ts";

interface Context {
  params: Promise<{ lookup: string; target: string }>;
}

/** The picture of a report's page: /picture/mx/gmail.com.png. It says what is checked and of whom, and asks nothing: a chat that shows a link starts no lookup. */
export const GET = guarded<Context>("run", async (_, { params }, principal) => {
  const { lookup: id, target: file } = await params;
  const asked = findAskable(id);
  const target = /^(.+)\.png$/.exec(file)?.[1];
  const reading = asked && !asked.text && target !== undefined ? readTarget(id, [target], {}) : null;
  if (!asked || !reading?.ok) return errorResponse("not-found", "There is no such picture.");
  const { title, summary } = forReader(asked);
  return pictureFor(principal, { title, name: bothForms(reading.input.target, reading.unicode), summary });
});
