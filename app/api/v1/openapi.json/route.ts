import { guarded } from "#app/server/guarded.ts";
import { jsonResponse } from "#app/server/respond.ts";
import { openapi } from "./document.ts";

/** The OpenAPI 3.1 description, derived from the registry and the report's schema. */
export const GET = guarded("read", () => jsonResponse(openapi()));
