import { fail, pass, skip } from "#lib/engine/check.ts";
import { fieldEvidence } from "#lib/lookups/headers/evidence.ts";
import type { HeadersFacts } from "#lib/lookups/headers/facts.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { headersCheck } from "./declare.ts";

const NONE = { none: "The message has neither List-Unsubscribe nor List-Unsubscribe-Post." } as const;

export const unsubscribeIncomplete = headersCheck({
  id: "headers/unsubscribe-incomplete",
  severity: "warning",
  title: "Unsubscribing with one click is offered as it must be",
  failureTitle: "Unsubscribing with one click is not offered as it must be",
  why: "Mail programs show their own button to unsubscribe only where both fields stand: List-Unsubscribe with an https address, and List-Unsubscribe-Post with the one value there is. Without it readers mark the message as spam instead.",
  fix: "Add both fields:\nList-Unsubscribe: <https://example.com/unsubscribe/opaque-token>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click",
  details: {
    ...NONE,
    mail: "It is offered by mail alone, which the standard for lists allows.",
    post: "List-Unsubscribe-Post is missing.",
    https: "List-Unsubscribe has no https address in angle brackets.",
    value: "The value of List-Unsubscribe-Post is not List-Unsubscribe=One-Click.",
  },
  references: [rfc(8058, "3.1"), rfc(2369, "3.2")],
  test(facts) {
    const { unsubscribe } = facts;
    if (!unsubscribe) return skip("none");
    const { oneClick, https, post, uris } = unsubscribe;
    if (oneClick) return pass();
    if (!https && post === null && uris.length > 0) return pass({ detail: "mail" });
    const detail = !https ? "https" : post === null ? "post" : "value";
    return fail(unsubscribeEvidence(facts), { detail });
  },
});

export const unsubscribeUnsigned = headersCheck({
  id: "headers/unsubscribe-unsigned",
  severity: "warning",
  title: "A signature covers the fields to unsubscribe",
  failureTitle: "No signature covers the fields to unsubscribe",
  why: "Anybody on the way could put an address of their own there. Mail programs offer one click only where a DKIM signature covers both fields.",
  fix: "Add list-unsubscribe and list-unsubscribe-post to the fields that your signature covers (h=).",
  details: { ...NONE, pair: "The two fields for one click do not both stand." },
  references: [rfc(8058, "4")],
  test(facts) {
    const { unsubscribe, signatures } = facts;
    if (!unsubscribe) return skip("none");
    if (!unsubscribe.oneClick) return skip("pair");
    const covered = signatures.some(
      ({ read: { signed } }) => signed.includes("list-unsubscribe") && signed.includes("list-unsubscribe-post"),
    );
    return covered ? pass() : fail([...unsubscribeEvidence(facts), ...signatures.slice(0, 3).map(({ field }) => fieldEvidence(field))]);
  },
});

function unsubscribeEvidence({ message }: HeadersFacts): Evidence[] {
  return message.fields
    .filter(({ key }) => key.startsWith("list-unsubscribe"))
    .slice(0, 4)
    .map((field) => fieldEvidence(field));
}
