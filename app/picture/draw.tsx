import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";

/** What a picture of a page says: nothing that would have to be asked for. */
export interface PictureWords {
  title: string;
  /** What it is about, or null for a page about nothing in particular. */
  name: string | null;
  summary: string;
}

const FILES = join(process.cwd(), "node_modules/@fontsource/noto-sans-jp/files");
const WEIGHTS = [400, 700] as const;
let loaded: ReturnType<typeof load> | null = null;

/** A picture of 1200 × 630 pixels, as chats and mailers show it beside a link. Its font is bundled and has Japanese; nothing is fetched. */
export async function drawPicture({ title, name, summary }: PictureWords): Promise<Response> {
  loaded ??= load();
  const fonts = await loaded;
  return new ImageResponse(
    <div style={{ ...FRAME, fontFamily: fonts.map(({ name }) => name).join(", ") }}>
      <div style={{ display: "flex", fontSize: 34, fontWeight: 700 }}>Mailvane</div>
      <div style={{ display: "flex", flexDirection: "column", gap: 20 }}>
        <div style={{ display: "flex", fontSize: 44, color: "#474d57" }}>{title}</div>
        {name !== null && <div style={{ display: "flex", fontSize: sizeOf(name), fontWeight: 700, wordBreak: "break-all" }}>{name}</div>}
      </div>
      <div style={{ display: "flex", fontSize: 28, color: "#474d57" }}>{summary}</div>
    </div>,
    { width: 1200, height: 630, fonts, headers: { "cache-control": "private, max-age=86400", "x-robots-tag": "noindex" } },
  );
}

const FRAME = {
  display: "flex",
  flexDirection: "column",
  justifyContent: "space-between",
  width: "100%",
  height: "100%",
  padding: 72,
  background: "#ffffff",
  color: "#14161a",
  borderLeft: "24px solid #00556b",
} as const;

/** A long name keeps to three lines. */
function sizeOf(name: string): number {
  return name.length > 60 ? 44 : name.length > 24 ? 60 : 84;
}

async function load() {
  const all = (["latin", "japanese"] as const).flatMap((subset) => WEIGHTS.map((weight) => ({ subset, weight })));
  return Promise.all(
    all.map(async ({ subset, weight }) => ({
      name: `noto-${subset}`,
      weight,
      style: "normal" as const,
      data: await readFile(join(FILES, `noto-sans-jp-${subset}-${weight}-normal.woff`)),
    })),
  );
}
