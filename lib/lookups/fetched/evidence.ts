import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { type Fetched, haltOf } from "./halt.ts";

/** UTF-16 units of a line that evidence shows on either side of what it marks. */
const MOST_AROUND = 120;

/** How the fetch of a file ended. */
export function fetchEvidence(fetched: Fetched): Evidence {
  const halt = haltOf(fetched);
  const text = halt?.cause ?? `the server answered with status 200`;
  return { source: visible(fetched.url), text: visible(text), ...exchangeOf(fetched) };
}

/** A stretch of a file. In: what the source is called behind the URL ("line 3"), the line, and where the stretch lies in it. */
export function lineEvidence(fetched: Fetched, place: string, line: string, mark?: [number, number], note?: string): Evidence {
  const [start, end] = mark ?? [0, 0];
  const from = Math.max(0, start - MOST_AROUND);
  const until = Math.min(line.length, end + (mark ? MOST_AROUND : 2 * MOST_AROUND));
  const before = `${from > 0 ? "…" : ""}${visible(line.slice(from, start))}`;
  const marked = visible(line.slice(start, Math.min(end, until)));
  const text = `${before}${marked}${visible(line.slice(end, until))}${until < line.length ? "…" : ""}`;
  return {
    source: `${visible(fetched.url)}${place ? `, ${place}` : ""}`,
    text,
    ...(mark && { mark: [before.length, before.length + marked.length] as [number, number] }),
    ...(note && { note }),
    ...exchangeOf(fetched),
  };
}

function exchangeOf(fetched: Fetched): Pick<Evidence, "exchange"> {
  return fetched.exchange === undefined ? {} : { exchange: fetched.exchange };
}
