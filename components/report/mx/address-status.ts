import { text } from "#components/report/cells.ts";
import { t } from "#components/texts.ts";
import type { Shape } from "#components/ui/status-icon.tsx";
import type { Row } from "#lib/report/schema.ts";

/** Status and word of one line of the MX table: of the address where it is amiss, else of its reverse name. */
export function addressStatus(row: Row): { status: Shape; word: string } {
  switch (text(row, "addressStatus")) {
    case "none":
      return { status: "skip", word: t("mx.none") };
    case "nxdomain":
      return { status: "fail", word: t("mx.nxdomain") };
    case "not-public":
      return { status: "fail", word: t("mx.notPublic") };
    case "unknown":
      return { status: "unknown", word: t("status.unknown") };
    case "ok":
      return reverseStatus(row);
    default:
      return { status: "pending", word: t("status.pending") };
  }
}

function reverseStatus(row: Row): { status: Shape; word: string } {
  switch (text(row, "ptrStatus")) {
    case "confirmed":
      return { status: "pass", word: t("mx.confirmed") };
    case "unconfirmed":
      return { status: "warning", word: t("mx.unconfirmed") };
    case "missing":
      return { status: "warning", word: t("mx.ptrMissing") };
    case "unknown":
      return { status: "unknown", word: t("status.unknown") };
    default:
      return { status: "pending", word: t("status.pending") };
  }
}
