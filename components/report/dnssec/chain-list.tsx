import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { ChainZone, Piece } from "./chain.ts";
import { stateWord } from "./state-words.ts";

/** The chain in words: every zone with how it is vouched for, its keys, and its records. */
export function ChainList({ zones }: { zones: readonly ChainZone[] }) {
  return (
    <ol className="grid content-start gap-4">
      {zones.map((zone) => (
        <li key={zone.id} className="grid gap-1.5 border-t border-line pt-3">
          <h3 className="flex flex-wrap items-baseline gap-x-4 gap-y-1 font-normal">
            <span className="font-mono font-semibold wrap-anywhere">{zone.name}</span>
            <StatusMark status={zone.status} word={stateWord(zone.state)} />
          </h3>
          {zone.note && <p className="max-w-prose wrap-anywhere">{sentence(zone.note)}</p>}
          <Pieces label={zone.ds[0]?.record === "Anchor" ? t("dnssec.anchors") : t("dnssec.ds")} pieces={zone.ds} />
          <Pieces label={t("dnssec.keys")} pieces={zone.keys} />
          <Pieces label={t("dnssec.records")} pieces={zone.records} />
        </li>
      ))}
    </ol>
  );
}

function Pieces({ label, pieces }: { label: string; pieces: readonly Piece[] }) {
  if (pieces.length === 0) return null;
  return (
    <div className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[6rem_minmax(0,1fr)]">
      <p className="text-muted">{label}</p>
      <ul className="grid gap-1">
        {pieces.map((piece) => (
          <li key={piece.id} className="flex flex-wrap items-baseline gap-x-3 wrap-anywhere">
            <span className="font-mono">{titleOf(piece)}</span>
            <StatusMark status={piece.status} word={stateWord(piece.state)} />
            <span className="text-small text-muted tabular-nums">{restOf(piece)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function titleOf({ record, keyTag }: Piece): string {
  if (keyTag === null) return record;
  return record.endsWith("key-signing")
    ? t("dnssec.ksk", { tag: keyTag })
    : record.endsWith("zone-signing")
      ? t("dnssec.zsk", { tag: keyTag })
      : `${keyTag}`;
}

function restOf({ algorithm, signedBy, validUntil, note }: Piece): string {
  const parts = [
    algorithm,
    signedBy && t("dnssec.signedBy", { tags: signedBy }),
    validUntil && t("dnssec.until", { time: validUntil }),
    note && sentence(note),
  ];
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
