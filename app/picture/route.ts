import { pictureFor } from "#app/picture/picture-for.ts";
import { guarded } from "#app/server/guarded.ts";
import { t } from "#components/texts.ts";

/** The picture of the start page. */
export const GET = guarded("run", (_, __, principal) =>
  pictureFor(principal, { title: t("start.description"), name: null, summary: t("start.what") }),
);
