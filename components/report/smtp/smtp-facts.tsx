import { number, text } from "#components/report/cells.ts";
import { t } from "#components/texts.ts";
import type { Row } from "#lib/report/schema.ts";

/** What a session has shown, beneath its steps: where it stopped, TLS, certificate, times, banner. */
export function SmtpFacts({ row }: { row: Row }) {
  const note = text(row, "note");
  const banner = text(row, "banner");
  const facts = factsOf(row);
  return (
    <div className="grid gap-0.5 text-small">
      {note && <p className="font-medium wrap-anywhere">{note}</p>}
      {facts.length > 0 && <p className="wrap-anywhere text-muted tabular-nums">{facts.join(" · ")}</p>}
      {banner && <p className="font-mono wrap-anywhere text-muted">{banner}</p>}
    </div>
  );
}

function factsOf(row: Row): string[] {
  const tls = text(row, "tls");
  const days = number(row, "daysLeft");
  const greeting = number(row, "greetingMs");
  const total = number(row, "totalMs");
  return [
    ...(tls === null ? [] : [tls]),
    ...(days === null ? [] : [days < 0 ? t("smtp.daysAgo", { days: -days }) : t("smtp.daysLeft", { days })]),
    ...(greeting === null ? [] : [t("smtp.greetedAfter", { milliseconds: Math.round(greeting) })]),
    ...(total === null ? [] : [t("smtp.took", { milliseconds: Math.round(total) })]),
  ];
}
