import { t } from "#components/texts.ts";

const DATA_URI = /^data:image\/svg\+xml;base64,[A-Za-z0-9+/=]+$/;
const SHAPES = ["rounded-full", "rounded-lg", "rounded-full size-8!"];

/**
 * The indicator on light and on dark, round and square, as mailboxes show it.
 * Only as an image: a browser runs no script and fetches nothing for an SVG in `img`.
 */
export function IndicatorPreview({ picture, name }: { picture: string; name: string }) {
  if (!DATA_URI.test(picture)) return null;
  return (
    <figure className="mt-5 grid gap-2">
      <figcaption className="text-muted">{t("bimi.preview")}</figcaption>
      <div className="flex w-fit overflow-hidden rounded-lg border border-line">
        {["bg-white", "bg-neutral-900"].map((ground, i) => (
          <div key={ground} className={`flex items-center gap-4 p-4 ${ground}`}>
            {SHAPES.map((shape) => (
              // biome-ignore lint/performance/noImgElement: a data URI of the report; the image optimiser stays off
              <img
                key={shape}
                src={picture}
                alt={i === 0 && shape === SHAPES[0] ? t("bimi.indicator", { name }) : ""}
                className={`size-14 ${shape}`}
              />
            ))}
          </div>
        ))}
      </div>
    </figure>
  );
}
