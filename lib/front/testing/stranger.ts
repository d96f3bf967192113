import type { Visitor } from "#lib/front/visitor.ts";

/** Somebody from elsewhere whom nobody names. */
export const stranger: Visitor = {
  address: "203.0.113.1",
  network: "203.0.113.1",
  site: "203.0.113.1",
  local: false,
  secure: false,
  path: "/",
  identity: null,
};
