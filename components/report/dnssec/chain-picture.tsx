import { t } from "#components/texts.ts";
import { tones } from "#components/ui/status-mark.tsx";
import type { ChainZone } from "./chain.ts";
import { type Box, CHIP_HEIGHT, type Chip, type Line, layoutOf, WIDTH } from "./layout.ts";
import { stateWord } from "./state-words.ts";

/** The chain as a picture, from the root down. What it shows stands in the list beside it in words. */
export function ChainPicture({ zones, name }: { zones: readonly ChainZone[]; name: string }) {
  const { boxes, links, height } = layoutOf(zones);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={t("dnssec.picture", { name })}
      className="h-auto w-full max-w-[22rem] font-sans text-ink"
    >
      {links.map((link) => (
        <ZoneLink key={link.id} line={link} />
      ))}
      {boxes.map((box) => (
        <ZoneBox key={box.zone.id} box={box} />
      ))}
    </svg>
  );
}

function ZoneBox({ box: { zone, y, height, chips, lines } }: { box: Box }) {
  return (
    <g>
      <rect x="0.5" y={y} width={WIDTH - 1} height={height} rx="6" className="fill-surface stroke-edge forced-colors:fill-[Canvas]" />
      <text x="10" y={y + 21} fontSize="13" fontWeight="600" fill="currentColor">
        {shortened(zone.name)}
      </text>
      <text
        x={WIDTH - 10}
        y={y + 21}
        fontSize="12"
        fontWeight="500"
        textAnchor="end"
        fill="currentColor"
        className={`${tones[zone.status]} forced-colors:text-[CanvasText]`}
      >
        {stateWord(zone.state)}
      </text>
      {lines.map((line) => (
        <ThinLine key={line.id} line={line} />
      ))}
      {chips.map((chip) => (
        <PieceChip key={chip.piece.id} chip={chip} />
      ))}
    </g>
  );
}

function PieceChip({ chip: { piece, label, x, y, width } }: { chip: Chip }) {
  return (
    <g className={`${tones[piece.status]} forced-colors:text-[CanvasText]`}>
      <rect
        x={x}
        y={y}
        width={width}
        height={CHIP_HEIGHT}
        rx="4"
        stroke="currentColor"
        strokeWidth={piece.status === "fail" || piece.status === "warning" ? 2 : 1}
        strokeDasharray={DASHES[piece.status]}
        className="fill-paper forced-colors:fill-[Canvas]"
      />
      <text
        x={x + width / 2}
        y={y + 16}
        fontSize="11.5"
        textAnchor="middle"
        className="fill-ink tabular-nums forced-colors:fill-[CanvasText]"
      >
        {label}
      </text>
    </g>
  );
}

/** From one zone to the next: whole where it is secure, interrupted where it is not, crossed where it is broken. */
function ZoneLink({ line: { from, to, status } }: { line: Line }) {
  const middle = (from.y + to.y) / 2;
  return (
    <g stroke="currentColor" strokeWidth="2" fill="none" className={`${tones[status]} forced-colors:text-[CanvasText]`}>
      <path d={`M${from.x} ${from.y}V${to.y}`} strokeDasharray={DASHES[status]} />
      {status === "pass" && <path d={`m${to.x - 5} ${to.y - 7} 5 6 5-6`} />}
      {status === "fail" && <path d={`m${from.x - 6} ${middle - 6} 12 12m0-12-12 12`} strokeWidth="3" />}
    </g>
  );
}

function ThinLine({ line: { from, to, status } }: { line: Line }) {
  return (
    <path
      d={
        from.y === to.y
          ? `M${from.x} ${from.y}H${to.x}`
          : `M${from.x} ${from.y}C${from.x} ${from.y + 14} ${to.x} ${to.y - 14} ${to.x} ${to.y}`
      }
      fill="none"
      stroke="currentColor"
      strokeDasharray={DASHES[status]}
      className={`${tones[status]} forced-colors:text-[CanvasText]`}
    />
  );
}

/** Told apart without colour. */
const DASHES: Partial<Record<ChainZone["status"], string>> = { skip: "4 3", unknown: "1 3" };
const LONGEST = 24;

/** The end of a name tells more than its beginning: it is what the zones have in common. */
function shortened(name: string): string {
  return name.length > LONGEST ? `…${name.slice(1 - LONGEST)}` : name;
}
