import "server-only";
import { countPicture } from "#app/server/limits.ts";
import { limitResponse } from "#app/server/respond.ts";
import type { Principal } from "#lib/access/roles.ts";
import { drawPicture, type PictureWords } from "./draw.tsx";

/** Draws a picture for somebody, or says which limit is reached. */
export async function pictureFor(principal: Principal, words: PictureWords): Promise<Response> {
  const limit = countPicture(principal);
  return limit ? limitResponse(limit) : await drawPicture(words);
}
