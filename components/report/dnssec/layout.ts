import { t } from "#components/texts.ts";
import type { ChainZone, Piece } from "./chain.ts";

/** A piece with its place in the picture. */
export interface Chip {
  piece: Piece;
  /** What is written on it. */
  label: string;
  x: number;
  y: number;
  width: number;
}

export interface Line {
  id: string;
  from: { x: number; y: number };
  to: { x: number; y: number };
  status: ChainZone["status"];
}

export interface Box {
  zone: ChainZone;
  y: number;
  height: number;
  chips: Chip[];
  /** From DS records to the keys they name, from those to the other keys, from keys to record sets. */
  lines: Line[];
}

export interface Layout {
  boxes: Box[];
  /** From each zone to the next. */
  links: Line[];
  height: number;
}

export const WIDTH = 288;
export const CHIP_HEIGHT = 24;
const PADDING = 10;
const HEADER = 34;
const GAP = 10;
const ROOM = 22; // between rows that lines lead through
const BETWEEN = 34; // between zones
const COLUMNS = 3;
const CHIP_WIDTH = (WIDTH - 2 * PADDING - (COLUMNS - 1) * GAP) / COLUMNS;
/** Pieces of one kind that are drawn; the list beside the picture has them all. */
const MOST_DRAWN = 9;

/** Places the zones below one another, from the root down. Lengths in units of the picture. */
export function layoutOf(zones: readonly ChainZone[]): Layout {
  const boxes: Box[] = [];
  let y = 1;
  for (const zone of zones) {
    const box = boxOf(zone, y);
    boxes.push(box);
    y += box.height + BETWEEN;
  }
  const links = boxes.flatMap((box, i): Line[] => {
    const next = boxes[i + 1];
    if (!next) return [];
    return [{ id: next.zone.id, from: { x: WIDTH / 2, y: box.y + box.height }, to: { x: WIDTH / 2, y: next.y }, status: next.zone.status }];
  });
  return { boxes, links, height: Math.max(1, y - BETWEEN + 1) };
}

function boxOf(zone: ChainZone, top: number): Box {
  const chips: Chip[] = [];
  let y = top + HEADER;
  const place = (pieces: readonly Piece[], label: (piece: Piece) => string): Chip[] => {
    const placed = pieces.slice(0, MOST_DRAWN).map((piece, n) => ({
      piece,
      label: label(piece),
      x: PADDING + (n % COLUMNS) * (CHIP_WIDTH + GAP),
      y: y + Math.floor(n / COLUMNS) * (CHIP_HEIGHT + GAP),
      width: CHIP_WIDTH,
    }));
    if (placed.length > 0) y += Math.ceil(placed.length / COLUMNS) * (CHIP_HEIGHT + GAP) - GAP + ROOM;
    chips.push(...placed);
    return placed;
  };
  const ds = place(zone.ds, ({ record, keyTag }) => (record === "Anchor" ? t("dnssec.anchor", { tag: keyTag ?? "" }) : `DS ${keyTag}`));
  const keys = place(zone.keys, ({ record, keyTag }) => `${record.endsWith("key-signing") ? "KSK" : "ZSK"} ${keyTag}`);
  const records = place(zone.records, labelOf);
  const height = (chips.length > 0 ? y - ROOM : y - PADDING) + PADDING - top;
  return { zone, y: top, height, chips, lines: [...named(ds, keys), ...within(keys), ...signed(keys, records)] };
}

/** "example.com MX" is drawn as "MX", and as "no MX" where absence is what is proven. */
function labelOf({ record, absent }: Piece): string {
  const type = record.split(" ").at(-1) ?? record;
  return absent ? t("dnssec.absent", { type }) : type;
}

/** The key that the zone above names signs the others. */
function within(keys: readonly Chip[]): Line[] {
  const signer = keys.find(({ piece }) => piece.signsKeys);
  const next = signer && keys.find(({ x, y }) => y === signer.y && x > signer.x);
  if (!signer || !next) return [];
  const y = signer.y + CHIP_HEIGHT / 2;
  return [
    { id: `${signer.piece.id} signs keys`, from: { x: signer.x + signer.width, y }, to: { x: next.x, y }, status: next.piece.status },
  ];
}

function named(ds: readonly Chip[], keys: readonly Chip[]): Line[] {
  return ds.flatMap((from) =>
    keys.filter(({ piece }) => piece.entry && piece.keyTag === from.piece.keyTag).map((to) => line(from, to, from.piece.status)),
  );
}

/** The first key that signed a record set stands for all, and the first row of sets for those below it: more lines say no more. */
function signed(keys: readonly Chip[], records: readonly Chip[]): Line[] {
  return records.slice(0, COLUMNS).flatMap((to) => {
    const tags: readonly string[] = to.piece.signedBy?.match(/\d+/g) ?? [];
    const from = keys.find(({ piece }) => tags.includes(String(piece.keyTag)));
    return from ? [line(from, to, to.piece.status)] : [];
  });
}

function line(from: Chip, to: Chip, status: Line["status"]): Line {
  return {
    id: `${from.piece.id} ${to.piece.id}`,
    from: { x: from.x + from.width / 2, y: from.y + CHIP_HEIGHT },
    to: { x: to.x + to.width / 2, y: to.y },
    status,
  };
}
