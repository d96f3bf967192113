import { drawPicture } from "#app/picture/draw.tsx";
import { guarded } from "#app/server/guarded.ts";
import { t } from "#components/texts.ts";

/** The picture of the start page. */
export const GET = guarded("run", () => drawPicture({ title: t("start.description"), name: null, summary: t("start.what") }));
