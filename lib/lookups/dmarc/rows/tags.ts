import { shown } from "#lib/lookups/txt-records/shown.ts";
import { ACTIVE_TAGS, type ActiveTag, type DmarcRecord, HISTORIC_TAGS, isActiveTag, isHistoricTag } from "#lib/protocols/dmarc/record.ts";
import type { Tag } from "#lib/protocols/tag-list/tag.ts";
import type { Row } from "#lib/report/schema.ts";
import { type Cells, rowOf } from "./row.ts";
import { DEFAULTS, HISTORIC_MEANINGS, meaningOf, UNKNOWN_MEANING } from "./tag-texts.ts";

/** Unknown tags that one report shows; a hostile record has thousands. */
const MOST_UNKNOWN = 10;

/** Every tag of the record, one by one: those given and the defaults of those that are not, then historic and unknown ones. */
export function tagRows(record: DmarcRecord): Row[] {
  const historic = HISTORIC_TAGS.flatMap((name) => record.tags.find((tag) => tag.name === name) ?? []);
  const unknown = record.tags.filter(({ name }) => !isActiveTag(name) && !isHistoricTag(name)).slice(0, MOST_UNKNOWN);
  const cells = [
    ...ACTIVE_TAGS.map((name) => activeCells(record, name)),
    ...historic.map((tag) => ({
      ...given(tag),
      state: "historic",
      meaning: HISTORIC_MEANINGS[tag.name === "pct" || tag.name === "rf" ? tag.name : "ri"],
    })),
    ...unknown.map((tag) => ({ ...given(tag), state: "unknown tag", meaning: UNKNOWN_MEANING })),
  ];
  return cells.map((each, i) => rowOf("tag", i, `${i}/${each.name}`, each));
}

function activeCells(record: DmarcRecord, name: ActiveTag): Cells {
  const tag = record.tags.find((one) => one.name === name);
  if (!tag) return { name, record: DEFAULTS[name], state: "default", meaning: meaningOf(record, name) };
  return { ...given(tag), state: isInvalid(record, tag) ? "not valid" : "given", meaning: meaningOf(record, name) };
}

function given({ name, value }: Tag): Cells & { name: string } {
  return { name: shown(name), record: shown(value) };
}

/** True where the tag, or its whole value, has a problem: one of several destinations with a problem leaves the others. */
function isInvalid(record: DmarcRecord, tag: Tag): boolean {
  if (tag.name === "rua" || tag.name === "ruf") return record[tag.name].every(({ problems }) => problems.length > 0);
  return record.problems.some(({ start, end }) => start >= tag.start && end <= tag.end);
}
